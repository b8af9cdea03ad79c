// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/core/sleep.h"
#include "server/core/taskscope.h"

#include <QTest>

#include <memory>
#include <optional>

using eyewall::sleepFor;
using eyewall::Task;
using eyewall::core::CancelToken;
using eyewall::core::EventLoop;
using eyewall::core::TaskScope;
using namespace std::chrono_literals;

namespace {

Task<> scopeNap(std::chrono::milliseconds time, int *ended)
{
    co_await sleepFor(time);
    ++*ended;
}

Task<> failInScope(std::chrono::milliseconds time)
{
    co_await sleepFor(time);
    throw std::runtime_error("oops");
}

Task<> joined(Task<> join, int *joins)
{
    co_await join;
    ++*joins;
}

Task<> workUntilCancelled(CancelToken token, bool *ended)
{
    while (!token.isCancelled())
        co_await sleepFor(1ms);
    *ended = true;
}

} // namespace

class tst_TaskScope final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatRuns();
    void joinsAtOnceWhenNothingRuns();
    void joinsAllTasks();
    void joinsWhatIsSpawnedMeanwhile();
    void joinsForSeveralWaiters();
    void logsEscapedExceptions();
    void keepsTheClosureOfALambda();
    void cancelsByToken();
    void mayDieBeforeItsTasks();
    void mayDieInOneOfItsTasks();
    void mayDieBeforeItsJoinEnds();
    void endsWithTheLoop();
};

void tst_TaskScope::countsWhatRuns()
{
    TaskScope scope;
    int ended = 0;
    scope.spawn(scopeNap(1ms, &ended));
    scope.spawn(scopeNap(5ms, &ended));
    QCOMPARE(scope.count(), 2);
    QTRY_COMPARE(scope.count(), 0);
    QCOMPARE(ended, 2);
}

void tst_TaskScope::joinsAtOnceWhenNothingRuns()
{
    TaskScope scope;
    int joins = 0;
    joined(scope.join(), &joins);
    QCOMPARE(joins, 1);
}

void tst_TaskScope::joinsAllTasks()
{
    TaskScope scope;
    int ended = 0;
    int joins = 0;
    scope.spawn(scopeNap(1ms, &ended));
    scope.spawn(scopeNap(15ms, &ended));
    joined(scope.join(), &joins);
    QCOMPARE(joins, 0);
    QTRY_COMPARE(joins, 1);
    QCOMPARE(ended, 2);
}

void tst_TaskScope::joinsWhatIsSpawnedMeanwhile()
{
    TaskScope scope;
    int ended = 0;
    int joins = 0;
    scope.spawn([&]() -> Task<> {
        co_await sleepFor(1ms);
        scope.spawn(scopeNap(10ms, &ended));
    });
    joined(scope.join(), &joins);
    QTRY_COMPARE(joins, 1);
    QCOMPARE(ended, 1);
}

void tst_TaskScope::joinsForSeveralWaiters()
{
    TaskScope scope;
    int ended = 0;
    int joins = 0;
    const auto joinAndSpawn = [](TaskScope *s, int *e, int *j) -> Task<> {
        co_await s->join();
        s->spawn(scopeNap(10ms, e));
        ++*j;
    };
    scope.spawn(scopeNap(1ms, &ended));
    joinAndSpawn(&scope, &ended, &joins);
    joined(scope.join(), &joins);
    QTRY_COMPARE(joins, 2);
    QCOMPARE(ended, 2);
}

void tst_TaskScope::logsEscapedExceptions()
{
    TaskScope scope;
    int ended = 0;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in task: oops");
    scope.spawn(failInScope(1ms));
    scope.spawn(scopeNap(5ms, &ended));
    QTRY_COMPARE(scope.count(), 0);
    QCOMPARE(ended, 1);
}

void tst_TaskScope::keepsTheClosureOfALambda()
{
    TaskScope scope;
    std::optional<int> seen;
    auto life = std::make_shared<int>(42);
    scope.spawn([life, &seen]() -> Task<> {
        co_await sleepFor(1ms);
        seen = *life;
    });
    QVERIFY(life.use_count() > 1);
    QTRY_VERIFY(seen);
    QCOMPARE(*seen, 42);
    QTRY_COMPARE(life.use_count(), 1);
}

void tst_TaskScope::cancelsByToken()
{
    TaskScope scope;
    bool ended = false;
    scope.spawn(workUntilCancelled(scope.token(), &ended));
    QVERIFY(!scope.isCancelled());
    scope.cancel();
    QVERIFY(scope.isCancelled());
    QTRY_VERIFY(ended);
}

void tst_TaskScope::mayDieBeforeItsTasks()
{
    bool ended = false;
    {
        TaskScope scope;
        scope.spawn(workUntilCancelled(scope.token(), &ended));
        QVERIFY(!ended);
    }
    QTRY_VERIFY(ended);
}

void tst_TaskScope::mayDieInOneOfItsTasks()
{
    auto scope = std::make_unique<TaskScope>();
    bool ended = false;
    scope->spawn([&]() -> Task<> {
        co_await sleepFor(1ms);
        scope.reset();
        ended = true;
    });
    QTRY_VERIFY(ended);
}

void tst_TaskScope::mayDieBeforeItsJoinEnds()
{
    auto scope = std::make_unique<TaskScope>();
    int ended = 0;
    int joins = 0;
    scope->spawn(scopeNap(5ms, &ended));
    joined(scope->join(), &joins);
    scope.reset();
    QTRY_COMPARE(joins, 1);
    QCOMPARE(ended, 1);
}

void tst_TaskScope::endsWithTheLoop()
{
    auto loop = std::make_unique<EventLoop>();
    TaskScope scope;
    int ended = 0;
    scope.spawn(scopeNap(1h, &ended));
    scope.spawn(scope.join());
    QCOMPARE(scope.count(), 2);
    loop.reset();
    QCOMPARE(scope.count(), 0);
    QCOMPARE(ended, 0);
}

QTEST_GUILESS_MAIN(tst_TaskScope)
#include "tst_taskscope.moc"
