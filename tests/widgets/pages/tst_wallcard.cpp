// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/charts/frameclock.h"
#include "widgets/models/feed.h"
#include "widgets/pages/wallcard.h"
#include "widgets/support/colors.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/views/walllegend.h"
#include "widgets/views/wallview.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace eyewall;
using namespace eyewall::test;
using pages::WallCard;

class tst_WallCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsInItsLegend();
    void paintsLegendInReadingDirection_data();
    void paintsLegendInReadingDirection();
    void passesTheChoiceOn();
    void elidesTheTitleAndShortensTheLegend();
    void saysTheSameToAScreenReader();
    void standsStillForTheSameDigits();
    void standsStillInAPause();
};

namespace {

struct WallCardFixture {
    WallCardFixture()
    {
        card.setPalette(support::paletteFor(support::darkColors()));
        card.resize(760, 240);
        card.show();
        (void)QTest::qWaitForWindowExposed(&card);
    }
    /// Every third one is a WebSocket; the first one waits.
    void open(int count)
    {
        monitor::Batch batch;
        for (int i = 0; i < count; ++i) {
            batch.opened.push_back(opened(next++));
            if (i % 3 == 1)
                batch.upgraded.push_back({next - 1, kStart, 1, monitor::Protocol::WebSocket});
        }
        monitor::Record::Sample figures{};
        figures.queuedBytes = 5;
        batch.samples = {{1, kStart, figures}};
        source.emitBatch(batch);
    }

    quint64 next = 1;
    ScriptedSource source;
    charts::FrameClock clock;
    models::Feed feed{source};
    WallCard card{source, feed, clock};
    views::WallLegend *legend = card.findChild<views::WallLegend *>();
    views::WallView *view = card.findChild<views::WallView *>();
};

} // namespace

void tst_WallCard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_WallCard::standsStillInAPause()
{
    WallCardFixture f;
    f.open(3);
    f.feed.setPaused(true);
    const qint64 time = f.card.model().clock();
    f.open(3);
    QCOMPARE(f.card.model().tiles().size(), std::size_t(3));
    QTRY_VERIFY(std::chrono::steady_clock::now().time_since_epoch().count() > time);
    QCOMPARE(f.card.model().clock(), time);
    f.feed.setPaused(false);
    QCOMPARE(f.card.model().tiles().size(), std::size_t(6));
    QVERIFY(f.card.model().clock() > time);
}

void tst_WallCard::countsInItsLegend()
{
    WallCardFixture wall;
    QCOMPARE(wall.legend->text(), QStringLiteral("HTTP 0 WebSocket 0 SSE 0 trouble 0"));
    wall.open(3000);
    QTRY_COMPARE(wall.legend->text(), QStringLiteral("HTTP 2,000 WebSocket 1,000 SSE 0 trouble 1"));
    QCOMPARE(wall.view->tileCount(), 3000);
}

void tst_WallCard::paintsLegendInReadingDirection_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_WallCard::paintsLegendInReadingDirection()
{
    QFETCH(Qt::LayoutDirection, direction);
    WallCardFixture wall;
    wall.card.setLayoutDirection(direction);
    wall.open(6);
    QTRY_COMPARE(wall.legend->width(), wall.legend->sizeHint().width());
    const QImage picture = wall.legend->grab().toImage();
    const auto xOf = [&picture](const QColor &color) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, picture.height() / 2) == color)
                return x;
        }
        return -1;
    };
    const support::Colors &colors = support::darkColors();
    QList<int> places{xOf(colors.http), xOf(colors.webSocket), xOf(colors.eventStream), xOf(colors.error)};
    QVERIFY(!places.contains(-1));
    if (direction == Qt::RightToLeft)
        std::reverse(places.begin(), places.end());
    QVERIFY(std::is_sorted(places.begin(), places.end()));
}

void tst_WallCard::passesTheChoiceOn()
{
    WallCardFixture wall;
    wall.open(10);
    QSignalSpy chosen(&wall.card, &WallCard::connectionChosen);
    QTest::mouseClick(wall.view, Qt::LeftButton, {}, wall.view->tileRect(4).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(0).toULongLong(), 5);
}

void tst_WallCard::elidesTheTitleAndShortensTheLegend()
{
    WallCardFixture wall;
    wall.open(3000);
    wall.card.resize(wall.card.minimumSizeHint());
    QCoreApplication::sendPostedEvents();
    const auto labels = wall.card.findChildren<support::ElidedLabel *>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](const support::ElidedLabel *label) {
        return label->text() == QStringLiteral("The Wall — every open connection");
    });
    QVERIFY(title != labels.end());
    QTRY_VERIFY((*title)->isElided());
    QVERIFY((*title)->width() > 0);
    QCOMPARE(wall.legend->text(), QStringLiteral("HTTP 2,000 WS 1,000 SSE 0 trouble 1"));
    QVERIFY(wall.legend->width() >= wall.legend->minimumSizeHint().width());
    QVERIFY(
        wall.card.rect().contains(QRect(wall.legend->mapTo(&wall.card, QPoint(0, 0)), wall.legend->size())));
    QVERIFY(wall.view->height() >= wall.view->minimumSizeHint().height());
}

void tst_WallCard::saysTheSameToAScreenReader()
{
    WallCardFixture wall;
    QCOMPARE(wall.legend->accessibleDescription(), QStringLiteral("No connection is open."));
    wall.open(6);
    QTRY_COMPARE(wall.legend->accessibleDescription(),
                 QStringLiteral("4 HTTP, 2 WebSocket, 0 event stream(s), 1 in trouble"));
    QCOMPARE(wall.view->accessibleDescription(), wall.legend->accessibleDescription());
}

void tst_WallCard::standsStillForTheSameDigits()
{
    WallCardFixture wall;
    wall.open(60);
    const int width = wall.legend->sizeHint().width();
    wall.open(9);
    QCOMPARE(wall.legend->sizeHint().width(), width);
    wall.open(300);
    QVERIFY(wall.legend->sizeHint().width() > width);
}

QTEST_MAIN(tst_WallCard)
#include "tst_wallcard.moc"
