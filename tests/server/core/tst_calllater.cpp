// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/calllater.h"
#include "server/core/eventloop.h"
#include "server/core/sleep.h"
#include "server/core/testclock.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace eyewall;
using core::TestClock;
using namespace std::chrono_literals;

class tst_CallLater final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsAfterTheTime();
    void callsAtAMoment();
    void callsWhatIsPastAtTheNextTurn();
    void neverCallsWithinTheCall();
    void callsInTheOrderOfTheMoments();
    void runsPostedCallsBeforeALaterTimer();
    void cancels();
    void cancelsTwiceAndAfterItFired();
    void cancelsFromInsideItself();
    void cancelsAnotherOfTheSameMoment();
    void goesOnWithoutItsHandle();
    void freesWhatItKeptWhenItIsCancelled();
    void leavesNothingOfManyCancelledTimers();
    void armsManyTimers();
    void logsExceptions();
    void logsExceptionsOfTasks();
    void mayArmItselfAgain();
    void dropsItsFunctionWithTheLoop();
    void dropsFunctionsThatCancelEachOther();
    void refusesAClosingLoop();
};

void tst_CallLater::callsAfterTheTime()
{
    EventLoop loop;
    QElapsedTimer clock;
    clock.start();
    qint64 called = -1;
    const TimerHandle timer = callLater(30ms, [&] { called = clock.elapsed(); });
    QVERIFY(timer.isPending());
    QTRY_VERIFY(called >= 0);
    QVERIFY(called >= 29);
    QVERIFY(!timer.isPending());
}

void tst_CallLater::callsAtAMoment()
{
    EventLoop loop;
    TestClock clock;
    int calls = 0;
    callAt(core::now() + 1500us, [&] { ++calls; });
    clock.advance(1ms);
    QCOMPARE(calls, 0);
    clock.advance(1ms);
    QCOMPARE(calls, 1);
}

void tst_CallLater::callsWhatIsPastAtTheNextTurn()
{
    EventLoop loop;
    int calls = 0;
    callAt(core::now() - 1h, [&] { ++calls; });
    callLater(-5ms, [&] { ++calls; });
    callLater(0ms, [&] { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 3);
}

void tst_CallLater::neverCallsWithinTheCall()
{
    EventLoop loop;
    TestClock clock;
    bool inside = false;
    bool overlapped = false;
    int calls = 0;
    callLater(1ms, [&] {
        inside = true;
        callLater(0ms, [&] {
            overlapped = inside;
            ++calls;
        });
        inside = false;
    });
    clock.advance(1ms);
    QCOMPARE(calls, 1);
    QVERIFY(!overlapped);
}

void tst_CallLater::callsInTheOrderOfTheMoments()
{
    EventLoop loop;
    TestClock clock;
    QList<int> seen;
    for (const int time : {30, 10, 20, 10})
        callLater(std::chrono::milliseconds(time), [&seen, time] { seen << time; });
    int last = 0;
    callLater(10ms, [&] { last = int(seen.size()); });
    clock.advance(30ms);
    QCOMPARE(seen, (QList<int>{10, 10, 20, 30}));
    QCOMPARE(last, 2);
}

void tst_CallLater::runsPostedCallsBeforeALaterTimer()
{
    EventLoop loop;
    QList<int> seen;
    loop.post([&] {
        callLater(20ms, [&] { seen << 2; });
        loop.post([&] { seen << 1; });
    });
    QTRY_COMPARE(seen, (QList<int>{1, 2}));
}

void tst_CallLater::cancels()
{
    EventLoop loop;
    TestClock clock;
    int calls = 0;
    TimerHandle timer = callLater(10ms, [&] { ++calls; });
    TimerHandle copy = timer;
    copy.cancel();
    QVERIFY(!timer.isPending());
    clock.advance(1h);
    QCOMPARE(calls, 0);
}

void tst_CallLater::cancelsTwiceAndAfterItFired()
{
    EventLoop loop;
    TestClock clock;
    int calls = 0;
    TimerHandle timer = callLater(10ms, [&] { ++calls; });
    clock.advance(10ms);
    timer.cancel();
    timer.cancel();
    TimerHandle().cancel();
    QVERIFY(!TimerHandle().isPending());
    timer = callLater(10ms, [&] { ++calls; });
    timer.cancel();
    timer.cancel();
    clock.advance(10ms);
    QCOMPARE(calls, 1);
}

void tst_CallLater::cancelsFromInsideItself()
{
    EventLoop loop;
    TestClock clock;
    auto life = std::make_shared<int>(3);
    int seen = 0;
    TimerHandle timer;
    timer = callLater(10ms, [&timer, &seen, life] {
        timer.cancel();
        seen = *life;
    });
    clock.advance(10ms);
    QCOMPARE(seen, 3);
    QCOMPARE(life.use_count(), 1);
}

void tst_CallLater::cancelsAnotherOfTheSameMoment()
{
    EventLoop loop;
    TestClock clock;
    int calls = 0;
    TimerHandle second;
    callLater(10ms, [&] { second.cancel(); });
    second = callLater(10ms, [&] { ++calls; });
    clock.advance(10ms);
    QCOMPARE(calls, 0);
}

void tst_CallLater::goesOnWithoutItsHandle()
{
    EventLoop loop;
    int calls = 0;
    callLater(1ms, [&] { ++calls; });
    QTRY_COMPARE(calls, 1);
}

void tst_CallLater::freesWhatItKeptWhenItIsCancelled()
{
    EventLoop loop;
    auto life = std::make_shared<int>(0);
    TimerHandle timer = callLater(1h, [life] {});
    QCOMPARE(life.use_count(), 2);
    timer.cancel();
    QCOMPARE(life.use_count(), 1);
}

void tst_CallLater::leavesNothingOfManyCancelledTimers()
{
    EventLoop loop;
    TestClock clock;
    auto life = std::make_shared<int>(0);
    std::vector<TimerHandle> timers;
    for (int i = 0; i < 50'000; ++i)
        timers.push_back(callLater(std::chrono::milliseconds(i % 977 + 1), [life] {}));
    QCOMPARE(clock.pending(), 50'000);
    for (TimerHandle &timer : timers)
        timer.cancel();
    QCOMPARE(clock.pending(), 0);
    QCOMPARE(life.use_count(), 1);
}

void tst_CallLater::armsManyTimers()
{
    EventLoop loop;
    int calls = 0;
    for (int i = 0; i < 20'000; ++i)
        callLater(std::chrono::milliseconds(20 - i % 20), [&] { ++calls; });
    QTRY_COMPARE(calls, 20'000);
}

void tst_CallLater::logsExceptions()
{
    EventLoop loop;
    TestClock clock;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in timer: broken");
    int calls = 0;
    callLater(1ms, [] { throw std::runtime_error("broken"); });
    callLater(1ms, [&] { ++calls; });
    clock.advance(1ms);
    QCOMPARE(calls, 1);
}

void tst_CallLater::logsExceptionsOfTasks()
{
    EventLoop loop;
    TestClock clock;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in spawned task: late");
    auto life = std::make_shared<int>(5);
    int seen = 0;
    callLater(1ms, [life, &seen]() -> Task<> {
        co_await sleepFor(1ms);
        seen = *life;
        throw std::runtime_error("late");
    });
    clock.advance(2ms);
    QCOMPARE(seen, 5);
    QCOMPARE(life.use_count(), 1);
}

void tst_CallLater::mayArmItselfAgain()
{
    EventLoop loop;
    TestClock clock;
    int calls = 0;
    std::function<void()> again = [&] {
        if (++calls < 5)
            callLater(10ms, again);
    };
    callLater(10ms, again);
    clock.advance(49ms);
    QCOMPARE(calls, 4);
    clock.advance(1ms);
    QCOMPARE(calls, 5);
}

void tst_CallLater::dropsItsFunctionWithTheLoop()
{
    auto life = std::make_shared<int>(0);
    TimerHandle timer;
    {
        EventLoop loop;
        timer = callLater(1h, [life] {});
    }
    QVERIFY(!timer.isPending());
    QCOMPARE(life.use_count(), 1);
    timer.cancel();
}

void tst_CallLater::dropsFunctionsThatCancelEachOther()
{
    struct CancelsAtItsEnd {
        std::shared_ptr<TimerHandle> other;
        ~CancelsAtItsEnd() { other->cancel(); }
    };
    auto a = std::make_shared<TimerHandle>();
    auto b = std::make_shared<TimerHandle>();
    EventLoop loop;
    *a = callLater(1h, [last = std::make_unique<CancelsAtItsEnd>(b)] {});
    *b = callLater(2h, [last = std::make_unique<CancelsAtItsEnd>(a)] {});
    loop.close();
    QVERIFY(!a->isPending());
    QVERIFY(!b->isPending());
}

void tst_CallLater::refusesAClosingLoop()
{
    struct CallsAtItsEnd {
        bool *isPending;
        ~CallsAtItsEnd()
        {
            *isPending = callLater(1ms, [] {}).isPending();
        }
    };
    bool isPending = true;
    EventLoop loop;
    callLater(1h, [last = std::make_unique<CallsAtItsEnd>(&isPending)] {});
    loop.close();
    QVERIFY(!isPending);
}

QTEST_GUILESS_MAIN(tst_CallLater)
#include "tst_calllater.moc"
