// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/stattile.h"

#include "widgets/charts/frameclock.h"
#include "widgets/charts/seriesbuffer.h"

#include <QTest>

using namespace eyewall;
using charts::FrameClock;
using charts::SeriesBuffer;
using charts::StatTile;

class tst_StatTile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheLineOfTheLastMinute();
    void neverPaintsOutsideItsPadding_data();
    void neverPaintsOutsideItsPadding();
    void saysItsValue();
    void isLowWhenCompact();

private:
    FrameClock m_clock;
};

void tst_StatTile::showsTheLineOfTheLastMinute()
{
    SeriesBuffer buffer;
    for (int second = 0; second < 100; ++second)
        buffer.append(second, 5 + second % 3);
    StatTile tile(QStringLiteral("Requests/s"), &buffer, m_clock);
    tile.setRole(support::Role::Good);
    tile.setPalette(support::paletteFor(support::darkColors()));
    tile.resize(tile.sizeHint());
    const QImage image = tile.grab().toImage();
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = image.height() / 2; y < image.height(); ++y) {
            if (qAbs(image.pixelColor(x, y).green() - support::darkColors().good.green()) < 16) {
                ++columns;
                break;
            }
        }
    }
    QVERIFY2(columns > image.width() / 2, qPrintable(QString::number(columns)));
}

void tst_StatTile::neverPaintsOutsideItsPadding_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *const suffix = direction == Qt::LeftToRight ? "" : ", mirrored";
        QTest::addRow("short%s", suffix) << QStringLiteral("4.8 ms") << direction;
        QTest::addRow("long%s", suffix) << QStringLiteral("888.8 / 888.8 MB/s") << direction;
    }
}

void tst_StatTile::neverPaintsOutsideItsPadding()
{
    QFETCH(QString, value);
    QFETCH(Qt::LayoutDirection, direction);
    StatTile tile(QStringLiteral("A label far too long for such a tile"), nullptr, m_clock);
    tile.setReading(value, QStringLiteral("and a note"));
    tile.setLayoutDirection(direction);
    tile.setPalette(support::paletteFor(support::lightColors()));
    tile.resize(tile.minimumSizeHint());
    const QImage image = tile.grab().toImage();
    const QRect middle = image.rect().adjusted(6, 6, -6, -6);
    const QRect text = image.rect().adjusted(11, 9, -11, -9);
    bool hasText = false;
    for (int y = middle.top(); y <= middle.bottom(); ++y) {
        for (int x = middle.left(); x <= middle.right(); ++x) {
            const bool isInk = image.pixelColor(x, y) != support::lightColors().surface;
            hasText |= isInk;
            QVERIFY2(!isInk || text.contains(x, y), qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
        }
    }
    QVERIFY(hasText);
}

void tst_StatTile::saysItsValue()
{
    StatTile tile(QStringLiteral("Errors"), nullptr, m_clock);
    QCOMPARE(tile.accessibleName(), QStringLiteral("Errors"));
    tile.setReading(QStringLiteral("0.3 %"));
    QVERIFY(tile.accessibleDescription().isEmpty()); // nobody can read it yet
    tile.show();
    QCOMPARE(tile.accessibleDescription(), QStringLiteral("0.3 %"));
    tile.setReading(QStringLiteral("0.4 %"), QStringLiteral("13 in 1 min"));
    QCOMPARE(tile.accessibleDescription(), QStringLiteral("0.4 %, 13 in 1 min"));
}

void tst_StatTile::isLowWhenCompact()
{
    SeriesBuffer buffer;
    for (int second = 0; second < 100; ++second)
        buffer.append(second, 5 + second % 3);
    StatTile tile(QStringLiteral("Requests/s"), &buffer, m_clock);
    tile.setReading(QStringLiteral("42"));
    tile.setRole(support::Role::Good);
    tile.setPalette(support::paletteFor(support::darkColors()));
    const int usual = tile.sizeHint().height();
    tile.setCompact(true);
    QVERIFY(tile.sizeHint().height() <= usual * 2 / 3);
    tile.resize(tile.sizeHint());
    const QImage image = tile.grab().toImage();
    bool hasLine = false;
    for (int y = 0; y < image.height(); ++y) // beside the number
        hasLine |= qAbs(image.pixelColor(image.width() * 3 / 4, y).green() -
                        support::darkColors().good.green()) < 40;
    QVERIFY(hasLine);
}

QTEST_MAIN(tst_StatTile)
#include "tst_stattile.moc"
