// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/ratewatch.h"

#include <QtTest/QTest>

using namespace eyewall::connection;

namespace {

constexpr qint64 kSecond = 1'000'000'000;

Timeouts limits(qint64 rate)
{
    Timeouts timeouts;
    timeouts.leastRate = rate;
    timeouts.rateGrace = std::chrono::seconds(10);
    return timeouts;
}

} // namespace

class tst_RateWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsAFastSenderPass();
    void noticesASlowSender();
    void noticesASenderThatTurnsSlow();
    void countsNoTimeInWhichNobodyWaited();
    void knowsNoLimit();
};

void tst_RateWatch::letsAFastSenderPass()
{
    RateWatch watch;
    watch.resume(kSecond);
    for (int i = 1; i <= 100; ++i)
        QVERIFY(!watch.isTooSlow(100, (i + 1) * kSecond, limits(100)));
}

void tst_RateWatch::noticesASlowSender()
{
    RateWatch watch;
    watch.resume(kSecond);
    for (int i = 1; i < 10; ++i)
        QVERIFY(!watch.isTooSlow(1, (i + 1) * kSecond, limits(100)));
    QVERIFY(watch.isTooSlow(1, 11 * kSecond, limits(100)));
}

void tst_RateWatch::noticesASenderThatTurnsSlow()
{
    RateWatch watch;
    watch.resume(kSecond);
    QVERIFY(!watch.isTooSlow(1'000'000, 12 * kSecond, limits(100)));
    // What came before is no credit for ever.
    QVERIFY(!watch.isTooSlow(1, 21 * kSecond, limits(100)));
    QVERIFY(watch.isTooSlow(1, 22 * kSecond, limits(100)));
}

void tst_RateWatch::countsNoTimeInWhichNobodyWaited()
{
    RateWatch watch;
    qint64 now = kSecond;
    for (int i = 0; i < 50; ++i) {
        watch.resume(now);
        now += kSecond;
        QVERIFY(!watch.isTooSlow(100, now, limits(100)));
        watch.pause(now);
        watch.pause(now);
        now += 60 * kSecond;
    }
    // But a drop for each second of waiting is too slow, however often it is asked for.
    bool isSlow = false;
    for (int i = 0; i < 11; ++i) {
        watch.resume(now);
        now += kSecond;
        isSlow = isSlow || watch.isTooSlow(1, now, limits(100));
        watch.pause(now);
    }
    QVERIFY(isSlow);
}

void tst_RateWatch::knowsNoLimit()
{
    RateWatch watch;
    watch.resume(kSecond);
    QVERIFY(!watch.isTooSlow(0, 1000 * kSecond, limits(0)));
}

QTEST_GUILESS_MAIN(tst_RateWatch)
#include "tst_ratewatch.moc"
