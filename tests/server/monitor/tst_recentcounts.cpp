// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/recentcounts.h"

#include <QTest>

using namespace eyewall::monitor;

class tst_RecentCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatIsOlderThanAMinute();
    void whatWasBeforeItLookedIsOld();
    void restsWithoutCounts();
};

namespace {

constexpr qint64 kSecond = 1'000'000'000;

/// Counts that grow.
struct Route {
    Quantiles at(int second) { return recent.take(second * kSecond, counts); }
    void answer(qint64 duration, quint64 times = 1)
    {
        counts.add(buckets::indexOf(quint64(duration)), times);
    }

    HistogramCounts counts;
    RecentCounts recent;
};

} // namespace

void tst_RecentCounts::forgetsWhatIsOlderThanAMinute()
{
    Route route;
    route.recent.begin();
    route.answer(100, 1000);
    QCOMPARE(route.at(1).count, 1000u);
    route.answer(7);
    for (int second = 2; second <= 60; ++second)
        QCOMPARE(route.at(second).p99, 100);
    for (int second = 61; second <= 200; ++second) {
        route.answer(9);
        const Quantiles lately = route.at(second);
        if (second > 61 + 20)
            QCOMPARE(lately.p99, 9);
        QVERIFY(lately.count <= 1001 + 80);
        if (second > 150)
            QVERIFY(lately.count >= 60 && lately.count <= 81);
    }
    for (int second = 201; second <= 300; ++second)
        (void)route.at(second);
    QCOMPARE(route.at(301).count, 0u);
}

void tst_RecentCounts::whatWasBeforeItLookedIsOld()
{
    Route route;
    route.answer(100, 1000);
    QCOMPARE(route.at(50).count, 0u);
    route.answer(7);
    QCOMPARE(route.at(51).count, 1u);
    QCOMPARE(route.at(51).p99, 7);
}

void tst_RecentCounts::restsWithoutCounts()
{
    Route route;
    route.recent.begin();
    QCOMPARE(route.at(1).count, 0u);
    QCOMPARE(route.at(100).count, 0u);
    QCOMPARE(route.at(100).p99, 0);
}

QTEST_GUILESS_MAIN(tst_RecentCounts)
#include "tst_recentcounts.moc"
