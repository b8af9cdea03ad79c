// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/seriesbuffer.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace eyewall::charts;

class tst_SeriesBuffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheNewest();
    void averagesAndKeepsTheMaximum();
    void fillsMissedStepsWithGaps();
    void ignoresThePast();
    void outlastsALongPause();
    void treatsNanAsTimePassing();
    void sumsUpSeveralSteps();
    void keepsSpikesInEveryTier();
    void leavesAGapWhereTheMachineSlept();
    void choosesTheTier();
    void forgets();
};

void tst_SeriesBuffer::keepsTheNewest()
{
    SeriesTier tier(1, 3);
    QVERIFY(std::isnan(tier.at(0).mean));
    for (int i = 1; i <= 5; ++i)
        tier.append(i, i * 10);
    QCOMPARE(tier.size(), 3);
    QCOMPARE(tier.newestSecond(), 5);
    QCOMPARE(tier.at(0).mean, 50.0);
    QCOMPARE(tier.at(2).mean, 30.0);
    QVERIFY(std::isnan(tier.at(3).mean));
}

void tst_SeriesBuffer::averagesAndKeepsTheMaximum()
{
    SeriesTier tier(10, 4);
    for (int second = 20; second < 30; ++second)
        tier.append(second, second - 20);
    tier.append(30, 7);
    QCOMPARE(tier.size(), 2);
    QCOMPARE(tier.at(1).mean, 4.5);
    QCOMPARE(tier.at(1).max, 9.0);
    QCOMPARE(tier.at(0).mean, 7.0);
}

void tst_SeriesBuffer::fillsMissedStepsWithGaps()
{
    SeriesTier tier(1, 10);
    tier.append(1, 1);
    tier.append(4, 4);
    QCOMPARE(tier.size(), 4);
    QVERIFY(std::isnan(tier.at(1).mean));
    QVERIFY(std::isnan(tier.at(2).max));
    QCOMPARE(tier.at(3).mean, 1.0);
}

void tst_SeriesBuffer::ignoresThePast()
{
    SeriesTier tier(1, 10);
    tier.append(5, 5);
    tier.append(3, 99);
    QCOMPARE(tier.size(), 1);
    QCOMPARE(tier.at(0).mean, 5.0);
}

void tst_SeriesBuffer::outlastsALongPause()
{
    SeriesTier tier(1, 4);
    tier.append(1, 1);
    tier.append(std::numeric_limits<qint64>::max() / 2, 2);
    QCOMPARE(tier.size(), 4);
    QCOMPARE(tier.at(0).mean, 2.0);
    QVERIFY(std::isnan(tier.at(3).mean));
}

void tst_SeriesBuffer::treatsNanAsTimePassing()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    SeriesTier tier(10, 4);
    tier.append(10, nan);
    QVERIFY(std::isnan(tier.at(0).mean));
    tier.append(11, 3);
    tier.append(12, nan);
    QCOMPARE(tier.at(0).mean, 3.0);
    QCOMPARE(tier.at(0).max, 3.0);
}

void tst_SeriesBuffer::sumsUpSeveralSteps()
{
    SeriesTier tier(1, 5);
    QVERIFY(std::isnan(tier.over(0, 10).mean));
    for (const int second : {1, 2, 4, 5, 6, 7}) // 1 and 2 are forgotten
        tier.append(second, second);
    QCOMPARE(tier.over(4, 2).mean, 4.5);
    QCOMPARE(tier.over(4, 2).max, 5.0);
    QCOMPARE(tier.over(3, 3).mean, 4.5); // a gap does not count
    QCOMPARE(tier.over(-100, 1000).mean, 5.5);
    QCOMPARE(tier.over(7, 60).max, 7.0);
    QVERIFY(std::isnan(tier.over(3, 1).mean));
    QVERIFY(std::isnan(tier.over(8, 5).max));
    QVERIFY(std::isnan(tier.over(1, 2).max));
}

void tst_SeriesBuffer::keepsSpikesInEveryTier()
{
    SeriesBuffer buffer;
    for (int second = 0; second < 86'400; ++second)
        buffer.append(second, second == 43'205 ? 1000 : 10);
    const SeriesTier &minutes = buffer.tierFor(86'400);
    QCOMPARE(minutes.over(43'205 / 60, 1).max, 1000.0);
    QCOMPARE(minutes.over(43'205 / 60, 1).mean, 26.5);
    QCOMPARE(minutes.over(0, 1440).mean, 10.0 + 990.0 / 86'400);
    QVERIFY(std::isnan(buffer.tierFor(21'600).over(43'205 / 10, 1).max)); // half a day ago
    buffer.append(86'405, 500);
    buffer.append(86'411, 10);
    QCOMPARE(buffer.tierFor(21'600).over(8640, 1).max, 500.0);
    QCOMPARE(minutes.size(), 1440);
}

void tst_SeriesBuffer::leavesAGapWhereTheMachineSlept()
{
    SeriesBuffer buffer;
    buffer.append(1000, 7);
    buffer.append(1000 + 8 * 3600, 9);
    const SeriesTier &day = buffer.tierFor(86'400);
    QCOMPARE(day.over(1000 / 60, 1).mean, 7.0);
    QVERIFY(std::isnan(day.over(1000 / 60 + 1, 8 * 60 - 2).mean));
    QCOMPARE(day.over((1000 + 8 * 3600) / 60, 1).mean, 9.0);
    QVERIFY(std::isnan(buffer.tierFor(60).at(1).mean));
    QCOMPARE(buffer.latest(), 9.0);
}

void tst_SeriesBuffer::choosesTheTier()
{
    const SeriesBuffer buffer;
    QCOMPARE(buffer.tierFor(60).stepSeconds(), 1);
    QCOMPARE(buffer.tierFor(3600).stepSeconds(), 1);
    QCOMPARE(buffer.tierFor(3601).stepSeconds(), 10);
    QCOMPARE(buffer.tierFor(21'600).stepSeconds(), 10);
    QCOMPARE(buffer.tierFor(21'601).stepSeconds(), 60);
    QCOMPARE(buffer.tierFor(86'400).capacity() * buffer.tierFor(86'400).stepSeconds(), 86'400);
    QCOMPARE(buffer.tierFor(1'000'000).stepSeconds(), 60);
}

void tst_SeriesBuffer::forgets()
{
    SeriesBuffer buffer;
    buffer.append(100, 8);
    QCOMPARE(buffer.latest(), 8.0);
    buffer.clear();
    QVERIFY(std::isnan(buffer.latest()));
    buffer.append(5, 2); // an earlier time is fine again
    QCOMPARE(buffer.latest(), 2.0);
}

QTEST_GUILESS_MAIN(tst_SeriesBuffer)
#include "tst_seriesbuffer.moc"
