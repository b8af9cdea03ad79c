// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/cardframe.h"
#include "widgets/support/colors.h"
#include "widgets/support/direction.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace eyewall::support;

class tst_Widgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elidesInsteadOfClipping();
    void cardHasAHeaderOnlyWithATitleOrNote();
    void cardGrowsWithTheFont();
    void emptyStateOffersItsAction();
    void chipHoldsItsText();
    void codeKeepsItsDirection();
    void tabularDigitsAreEquallyWide();
};

void tst_Widgets::elidesInsteadOfClipping()
{
    ElidedLabel label(QStringLiteral("/ws/chat/a-rather-long-room"));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(label.sizeHint().width() / 2, label.height());
    QVERIFY(label.isElided());
    QCOMPARE(label.accessibleName(), label.text());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
}

void tst_Widgets::cardHasAHeaderOnlyWithATitleOrNote()
{
    CardFrame card;
    card.body()->addWidget(new QLabel(QStringLiteral("body"), &card));
    const int bare = card.sizeHint().height();
    card.setTitle(QStringLiteral("Busiest routes"));
    card.setNote(QStringLiteral("last minute"));
    QVERIFY(card.sizeHint().height() > bare);
    QCOMPARE(card.accessibleName(), QStringLiteral("Busiest routes"));
    card.setTitle({});
    card.setNote({});
    QCOMPARE(card.sizeHint().height(), bare);
}

void tst_Widgets::cardGrowsWithTheFont()
{
    CardFrame card(QStringLiteral("Title"));
    const int before = card.sizeHint().height();
    QFont font = card.font();
    font.setPixelSize(40);
    card.setFont(font);
    QVERIFY(card.sizeHint().height() > before);
    QCOMPARE(Metrics::of(&card).unit, qRound(QFontMetricsF(font).height() / 4));
}

void tst_Widgets::emptyStateOffersItsAction()
{
    EmptyState state(QStringLiteral("Requests appear here as soon as something asks."));
    auto *button = state.findChild<QPushButton *>();
    QVERIFY(button->isHidden());
    QSignalSpy triggered(&state, &EmptyState::actionTriggered);
    state.setActionText(QStringLiteral("Open in browser"));
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(state.accessibleName(), state.sentence());
}

void tst_Widgets::chipHoldsItsText()
{
    const Colors &colors = darkColors();
    QImage image(80, 40, QImage::Format_RGB32);
    image.fill(colors.surface);
    QPainter painter(&image);
    const QSizeF size = chipSize(QFontMetricsF(painter.font()), QStringLiteral("503"));
    const QRectF chip(QPointF(10, 10), size);
    paintChip(&painter, chip, QStringLiteral("503"), colors.error);
    painter.end();
    const QRect outline = chip.toAlignedRect();
    bool hasText = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            hasText |= color.red() > colors.error.red() - 40;
            QVERIFY(outline.contains(x, y) || color == colors.surface);
        }
    }
    QVERIFY(hasText);
}

void tst_Widgets::codeKeepsItsDirection()
{
    const QString path = QStringLiteral("/ws/chat/{room}");
    QCOMPARE(leftToRight(path), path);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(leftToRight(path), QChar(0x2066) + path + QChar(0x2069));
    QCOMPARE(leftToRight({}), QString());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Widgets::tabularDigitsAreEquallyWide()
{
    const QFontMetricsF metrics((QFont()));
    QCOMPARE(tabularWidth(metrics, QStringLiteral("111.1 ms")),
             tabularWidth(metrics, QStringLiteral("888.8 ms")));
    QVERIFY(tabularWidth(metrics, QStringLiteral("8")) >= metrics.horizontalAdvance(QLatin1Char('8')));
}

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
