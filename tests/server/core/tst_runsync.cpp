// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/calllater.h"
#include "server/core/eventloop.h"
#include "server/core/runsync.h"
#include "server/core/sleep.h"
#include "server/core/spawn.h"
#include "server/core/waiter.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace eyewall;
using core::Error;
using core::LoopClosed;
using core::Result;
using namespace std::chrono_literals;

class tst_RunSync final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheValue();
    void takesAFinishedTask();
    void takesATaskWithoutValue();
    void givesValuesThatOnlyMove();
    void passesAResultThrough();
    void throwsWhatTheTaskThrows();
    void throwsWhatTheFunctionThrows();
    void timesOutAndUnwindsTheTask();
    void letsTheTaskGoOnWhenTheLoopStays();
    void tellsWhenTheLoopIsStopped();
    void runsAgainAndAgain();
    void runsOnAThreadOfYourOwn();
    void spawnsAndLogs();
    void keepsWhatASpawnedFunctionCaptured();
    void unwindsSpawnedTasksWithTheLoop();
};

void tst_RunSync::givesTheValue()
{
    int value = 20;
    const auto result = runSync([&]() -> Task<int> {
        co_await sleepFor(2ms);
        co_return value + 1;
    });
    QCOMPARE(result.value(), 21);
    QCOMPARE(EventLoop::current(), nullptr);
}

void tst_RunSync::takesAFinishedTask()
{
    QCOMPARE(runSync([]() -> Task<int> { co_return 4; }, 0ms).value(), 4);
}

void tst_RunSync::takesATaskWithoutValue()
{
    bool done = false;
    QVERIFY(runSync([&]() -> Task<> {
        co_await yieldNow();
        done = true;
    }));
    QVERIFY(done);
}

void tst_RunSync::givesValuesThatOnlyMove()
{
    auto result = runSync([]() -> Task<std::unique_ptr<int>> {
        co_await yieldNow();
        co_return std::make_unique<int>(3);
    });
    QCOMPARE(**result, 3);
}

void tst_RunSync::passesAResultThrough()
{
    const auto result = runSync([]() -> Task<Result<int>> {
        co_await yieldNow();
        co_return Result<int>(Error{QStringLiteral("mine")});
    });
    QCOMPARE(result.error().message, QStringLiteral("mine"));
}

void tst_RunSync::throwsWhatTheTaskThrows()
{
    const auto fail = []() -> Task<int> {
        co_await yieldNow();
        throw std::runtime_error("no");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(runSync(fail)));
}

void tst_RunSync::throwsWhatTheFunctionThrows()
{
    const auto fail = []() -> Task<int> { throw std::runtime_error("no"); };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(runSync(fail)));
}

void tst_RunSync::timesOutAndUnwindsTheTask()
{
    bool unwound = false;
    const auto result = runSync(
        [&]() -> Task<> {
            try {
                co_await sleepFor(1h);
            } catch (const LoopClosed &) {
                unwound = true;
                throw;
            }
        },
        2ms);
    QVERIFY(!result);
    QVERIFY(result.error().isTimeout());
    QVERIFY(unwound);
}

void tst_RunSync::letsTheTaskGoOnWhenTheLoopStays()
{
    const auto loop = EventLoop::shared();
    bool done = false;
    const auto result = runSync(
        [&]() -> Task<> {
            co_await sleepFor(500ms); // far from the limit: both may be late
            done = true;
        },
        1ms);
    QVERIFY(result.error().isTimeout());
    QVERIFY(!done);
    QTRY_VERIFY(done);
}

void tst_RunSync::tellsWhenTheLoopIsStopped()
{
    const auto loop = EventLoop::shared();
    callLater(1ms, [loop] { loop->stop(); });
    const auto result = runSync([]() -> Task<int> {
        co_await sleepFor(1h);
        co_return 1;
    });
    QVERIFY(!result);
    QVERIFY(result.error().isClosed());
    QVERIFY(!result.error().isTimeout());
}

void tst_RunSync::runsAgainAndAgain()
{
    for (int i = 0; i < 3; ++i) {
        const auto result = runSync([i]() -> Task<int> {
            co_await sleepFor(1ms);
            co_return i;
        });
        QCOMPARE(result.value(), i);
    }
}

void tst_RunSync::runsOnAThreadOfYourOwn()
{
    int value = 0;
    std::thread([&] {
        const auto result = runSync([]() -> Task<int> {
            co_await sleepFor(1ms);
            co_return 8;
        });
        value = result.value();
    }).join();
    QCOMPARE(value, 8);
}

void tst_RunSync::spawnsAndLogs()
{
    QTest::ignoreMessage(QtCriticalMsg, "Exception in spawned task: at once");
    QTest::ignoreMessage(QtCriticalMsg, "Exception in spawned task: later");
    spawn([]() -> Task<> { throw std::runtime_error("at once"); });
    bool over = false;
    const auto fail = [](bool *end) -> Task<> {
        co_await sleepFor(1ms);
        *end = true;
        throw std::runtime_error("later");
    };
    spawn(fail(&over));
    QTRY_VERIFY(over);
}

void tst_RunSync::keepsWhatASpawnedFunctionCaptured()
{
    auto life = std::make_shared<int>(6);
    int seen = 0;
    spawn([life, &seen]() -> Task<> {
        co_await sleepFor(1ms);
        seen = *life;
    });
    QTRY_COMPARE(seen, 6);
    QTRY_COMPARE(life.use_count(), 1);
}

void tst_RunSync::unwindsSpawnedTasksWithTheLoop()
{
    auto life = std::make_shared<int>(6);
    {
        const EventLoop loop;
        spawn([life]() -> Task<> {
            for (;;)
                co_await sleepFor(1h);
        });
        QCOMPARE(life.use_count(), 2);
    }
    QCOMPARE(life.use_count(), 1);
}

QTEST_GUILESS_MAIN(tst_RunSync)
#include "tst_runsync.moc"
