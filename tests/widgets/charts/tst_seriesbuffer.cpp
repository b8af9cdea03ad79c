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

void tst_SeriesBuffer::choosesTheTier()
{
    const SeriesBuffer buffer;
    QCOMPARE(buffer.tierFor(60).stepSeconds(), 1);
    QCOMPARE(buffer.tierFor(600).stepSeconds(), 1);
    QCOMPARE(buffer.tierFor(601).stepSeconds(), 10);
    QCOMPARE(buffer.tierFor(7201).stepSeconds(), 60);
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
