// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/alarm.h"
#include "server/core/calllater.h"
#include "server/core/condition.h"
#include "server/core/eventloop.h"
#include "server/core/periodiccallback.h"
#include "server/core/queue.h"
#include "server/core/sleep.h"
#include "server/core/testclock.h"
#include "server/core/withtimeout.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <optional>
#include <thread>

using namespace eyewall;
using core::TestClock;
using namespace std::chrono_literals;

namespace {

Task<> testSleep(std::chrono::milliseconds time, int *done)
{
    co_await sleepFor(time);
    ++*done;
}

Task<> sleepTimes(int times, std::chrono::milliseconds time, int *done)
{
    for (; times > 0; --times) {
        co_await sleepFor(time);
        ++*done;
    }
}

Task<> yieldForEver(int *turns)
{
    for (;;) {
        co_await yieldNow();
        ++*turns;
    }
}

} // namespace

class tst_TestClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsStill();
    void wakesSleepers();
    void wakesThoseThatSleepAgain();
    void runsInOrderEachAtItsMoment();
    void movesTimeOuts();
    void movesPeriodicCallbacks();
    void runsWhatIsWokenMeanwhile();
    void leavesYieldAlone();
    void isNotHeldByWhoYieldsForEver();
    void tellsWhatIsPending();
    void takesOverWaitsBegunBefore();
    void givesWaitsBackToTheRealClock();
    void isOfItsThreadOnly();
    void mayComeAgain();
};

void tst_TestClock::standsStill()
{
    TestClock clock;
    const auto before = core::now();
    QElapsedTimer real;
    real.start();
    int done = 0;
    EventLoop loop;
    testSleep(5ms, &done);
    QTRY_VERIFY(real.elapsed() > 20);
    QCOMPARE(done, 0);
    QVERIFY(core::now() == before);
    QVERIFY(clock.now() == before);
    clock.advance(5ms);
    QCOMPARE(done, 1);
    QVERIFY(core::now() == before + 5ms);
}

void tst_TestClock::wakesSleepers()
{
    TestClock clock;
    int done = 0;
    testSleep(1h, &done);
    testSleep(24h, &done);
    clock.advance(1h - 1ms);
    QCOMPARE(done, 0);
    clock.advance(1ms);
    QCOMPARE(done, 1);
    clock.advance(24h);
    QCOMPARE(done, 2);
}

void tst_TestClock::wakesThoseThatSleepAgain()
{
    TestClock clock;
    int done = 0;
    sleepTimes(10, 10ms, &done);
    clock.advance(95ms);
    QCOMPARE(done, 9);
    clock.advance(5ms);
    QCOMPARE(done, 10);
}

void tst_TestClock::runsInOrderEachAtItsMoment()
{
    EventLoop loop;
    TestClock clock;
    const auto start = core::now();
    QList<qint64> seen;
    const auto note = [&] { seen << (core::now() - start) / 1ms; };
    callLater(30ms, note);
    callLater(10ms, [&] {
        note();
        callLater(10ms, note);
    });
    clock.advance(100ms);
    QCOMPARE(seen, (QList<qint64>{10, 20, 30}));
    QVERIFY(core::now() == start + 100ms);
}

void tst_TestClock::movesTimeOuts()
{
    EventLoop loop;
    TestClock clock;
    std::optional<bool> timedOut;
    const auto wait = [](std::optional<bool> *end) -> Task<> {
        const auto result = co_await withTimeout(sleepFor(2h), 1h);
        *end = !result && result.error().isTimeout();
    };
    wait(&timedOut);
    clock.advance(1h - 1ms);
    QVERIFY(!timedOut);
    clock.advance(1ms);
    QCOMPARE(timedOut, std::optional(true));
}

void tst_TestClock::movesPeriodicCallbacks()
{
    TestClock clock;
    const auto start = core::now();
    QList<qint64> seen;
    PeriodicCallback ticker([&] { seen << (core::now() - start) / 1min; }, 10min);
    QVERIFY(ticker.start());
    clock.advance(35min);
    QCOMPARE(seen, (QList<qint64>{10, 20, 30}));
    // A call that takes longer than its period skips ticks.
    ticker.stop();
    seen.clear();
    PeriodicCallback slow(
        [&]() -> Task<> {
            seen << (core::now() - start) / 1min;
            co_await sleepFor(25min);
        },
        10min);
    QVERIFY(slow.start());
    clock.advance(65min);
    QCOMPARE(seen, (QList<qint64>{45, 75}));
    slow.stop();
    clock.advance(1h);
    QCOMPARE(clock.pending(), 0);
}

void tst_TestClock::runsWhatIsWokenMeanwhile()
{
    EventLoop loop;
    TestClock clock;
    const auto start = core::now();
    Queue<int> queue;
    QList<qint64> seen;
    const auto consume = [](Queue<int> *q, QList<qint64> *s,
                            std::chrono::steady_clock::time_point from) -> Task<> {
        while (const auto item = co_await q->get())
            *s << (core::now() - from) / 1ms;
    };
    consume(&queue, &seen, start);
    callLater(10ms, [&] { static_cast<void>(queue.tryPut(1)); });
    callLater(20ms, [&] { loop.post([&] { static_cast<void>(queue.tryPut(2)); }); });
    clock.advance(50ms);
    QCOMPARE(seen, (QList<qint64>{10, 20}));
}

void tst_TestClock::leavesYieldAlone()
{
    TestClock clock;
    int done = 0;
    sleepTimes(3, 0ms, &done);
    QTRY_COMPARE(done, 3);
}

void tst_TestClock::isNotHeldByWhoYieldsForEver()
{
    EventLoop loop;
    TestClock clock;
    int turns = 0;
    int done = 0;
    spawn(yieldForEver(&turns));
    sleepTimes(3, 10ms, &done);
    clock.advance(30ms);
    QCOMPARE(done, 3);
    QVERIFY(turns > 0);
}

void tst_TestClock::tellsWhatIsPending()
{
    TestClock clock;
    QCOMPARE(clock.pending(), 0);
    QVERIFY(!clock.untilNext());
    int done = 0;
    testSleep(20ms, &done);
    testSleep(10ms, &done);
    QCOMPARE(clock.pending(), 2);
    QVERIFY(clock.untilNext() == 10ms);
    clock.advance(4ms);
    QVERIFY(clock.untilNext() == 6ms);
    clock.advance(16ms);
    QCOMPARE(clock.pending(), 0);
    QCOMPARE(done, 2);
}

void tst_TestClock::takesOverWaitsBegunBefore()
{
    int done = 0;
    testSleep(1h, &done);
    TestClock clock;
    QCOMPARE(clock.pending(), 1);
    clock.advance(1h);
    QCOMPARE(done, 1);
}

void tst_TestClock::givesWaitsBackToTheRealClock()
{
    EventLoop loop;
    int done = 0;
    int far = 0;
    {
        TestClock clock;
        clock.advance(1000h);
        testSleep(10ms, &done);
        spawn(testSleep(std::chrono::milliseconds::max(), &far));
    }
    QTRY_COMPARE(done, 1);
    QCOMPARE(far, 0);
}

void tst_TestClock::isOfItsThreadOnly()
{
    TestClock clock;
    clock.advance(1000h);
    const auto here = core::now();
    auto there = here;
    std::thread([&] { there = core::now(); }).join();
    QVERIFY(there < here);
}

void tst_TestClock::mayComeAgain()
{
    for (int i = 0; i < 3; ++i) {
        TestClock clock;
        int done = 0;
        testSleep(1ms, &done);
        clock.advance(1ms);
        QCOMPARE(done, 1);
    }
}

QTEST_GUILESS_MAIN(tst_TestClock)
#include "tst_testclock.moc"
