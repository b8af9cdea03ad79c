// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/core/oneshot.h"
#include "server/core/promise.h"
#include "server/core/sleep.h"
#include "server/core/spawn.h"
#include "server/core/testclock.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

using namespace eyewall;
using core::Result;
using core::TestClock;
using namespace std::chrono_literals;

namespace {

Task<> store(Task<int> task, std::optional<int> *target, QString *exception = nullptr)
{
    try {
        *target = co_await task;
    } catch (const std::exception &e) {
        if (exception)
            *exception = QString::fromUtf8(e.what());
    }
}

Task<> storeResult(Task<Result<int>> task, std::optional<Result<int>> *target)
{
    target->emplace(co_await task);
}

Task<int> valueAfter(std::chrono::milliseconds time, int value)
{
    co_await sleepFor(time);
    co_return value;
}

Task<> finish(Task<> task, bool *done)
{
    co_await task;
    *done = true;
}

std::exception_ptr broken(const char *what)
{
    return std::make_exception_ptr(std::runtime_error(what));
}

} // namespace

class tst_Promise final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheValue();
    void givesItAtOnceWhenItIsSet();
    void givesItToManyAndManyTimes();
    void neverResumesInsideTheSetter();
    void carriesExceptions();
    void carriesNothing();
    void setsOnce();
    void breaksWhenItDiesUnset();
    void timesOut();
    void forgetsWaitsThatTimedOut();
    void outlivesItsFuture();
    void callsBackOnTheLoop();
    void callsBackWhenItIsSetAlready();
    void keepsATaskThatIsCalledBack();
    void carriesWhatMakingTheValueThrows();
    void logsExceptionsNobodyHasSeen();
    void isSetFromOtherThreads();
    void isSetOnceByManyThreads();
    void followsATask();
    void sharesATask();
    void unwindsWaitsWithTheLoop();
};

void tst_Promise::givesTheValue()
{
    const EventLoop loop;
    Promise<int> promise;
    std::optional<int> value;
    store(promise.future().wait(), &value);
    QVERIFY(!value);
    QVERIFY(!promise.isSet());
    QVERIFY(promise.setValue(4));
    QVERIFY(promise.isSet());
    QTRY_VERIFY(value);
    QCOMPARE(*value, 4);
}

void tst_Promise::givesItAtOnceWhenItIsSet()
{
    Promise<int> promise;
    QVERIFY(promise.setValue(4));
    std::optional<int> value;
    store(promise.future().wait(), &value);
    QVERIFY(value);
    std::optional<Result<int>> result;
    storeResult(promise.future().wait(0ms), &result);
    QVERIFY(result);
    QCOMPARE(result->value(), 4);
}

void tst_Promise::givesItToManyAndManyTimes()
{
    const EventLoop loop;
    auto promise = std::make_unique<Promise<int>>();
    const Future<int> future = promise->future();
    const Future<int> copy = future;
    std::optional<int> first;
    std::optional<int> second;
    store(future.wait(), &first);
    store(copy.wait(), &second);
    QVERIFY(promise->setValue(4));
    promise.reset();
    QTRY_VERIFY(first && second);
    QCOMPARE(future.get(), 4);
    QCOMPARE(future.get(), 4);
    first.reset();
    store(future.wait(), &first);
    QVERIFY(first);
}

void tst_Promise::neverResumesInsideTheSetter()
{
    const EventLoop loop;
    Promise<int> promise;
    std::optional<int> value;
    store(promise.future().wait(), &value);
    promise.setValue(1);
    QVERIFY(!value);
    QTRY_VERIFY(value);
}

void tst_Promise::carriesExceptions()
{
    const EventLoop loop;
    Promise<int> promise;
    const auto future = promise.future();
    std::optional<int> value;
    QString exception;
    store(future.wait(), &value, &exception);
    QVERIFY(promise.setException(broken("no")));
    QTRY_COMPARE(exception, QStringLiteral("no"));
    QVERIFY(!value);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, future.get());
}

void tst_Promise::carriesNothing()
{
    const EventLoop loop;
    Promise<void> promise;
    bool done = false;
    finish(promise.future().wait(), &done);
    QVERIFY(promise.setValue());
    QTRY_VERIFY(done);
    promise.future().get();
}

void tst_Promise::setsOnce()
{
    Promise<int> promise;
    QVERIFY(promise.setValue(1));
    QVERIFY(!promise.setValue(2));
    QVERIFY(!promise.setException(broken("no")));
    QCOMPARE(promise.future().get(), 1);
}

void tst_Promise::breaksWhenItDiesUnset()
{
    const EventLoop loop;
    std::optional<int> value;
    QString exception;
    std::optional<Future<int>> future;
    {
        Promise<int> promise;
        future = promise.future();
        store(future->wait(), &value, &exception);
    }
    QTRY_VERIFY(!exception.isEmpty());
    QVERIFY_THROWS_EXCEPTION(BrokenPromise, future->get());
}

void tst_Promise::timesOut()
{
    const EventLoop loop;
    TestClock clock;
    Promise<int> promise;
    std::optional<Result<int>> late;
    std::optional<Result<int>> none;
    storeResult(promise.future().wait(0ms), &none);
    QVERIFY(none && none->error().isTimeout());
    storeResult(promise.future().wait(10ms), &late);
    clock.advance(10ms);
    QVERIFY(late && late->error().isTimeout());
    std::optional<Result<int>> later;
    storeResult(promise.future().wait(10ms), &later);
    promise.setValue(3);
    clock.advance(0ms);
    QVERIFY(later);
    QCOMPARE(later->value(), 3);
}

void tst_Promise::forgetsWaitsThatTimedOut()
{
    const EventLoop loop;
    TestClock clock;
    core::OneShot gate;
    const std::shared_ptr<core::OneShot> lent(std::shared_ptr<void>(), &gate);
    auto life = std::make_shared<int>(0);
    const quint64 number = gate.whenOpen(loop.handle(), [life] {});
    QCOMPARE(life.use_count(), 2);
    gate.forget(number);
    gate.forget(number);
    QCOMPARE(life.use_count(), 1);
    int timeOuts = 0;
    const auto wait = [](std::shared_ptr<core::OneShot> g, int *n) -> Task<> {
        *n += !co_await core::OneShot::wait(g, 1ms);
    };
    for (int i = 0; i < 100; ++i)
        wait(lent, &timeOuts);
    clock.advance(1ms);
    QCOMPARE(timeOuts, 100);
    gate.open();
}

void tst_Promise::outlivesItsFuture()
{
    const EventLoop loop;
    Promise<int> promise;
    static_cast<void>(promise.future());
    QVERIFY(promise.setValue(1));
}

void tst_Promise::callsBackOnTheLoop()
{
    const EventLoop loop;
    Promise<int> promise;
    std::optional<int> value;
    std::thread::id calledOn;
    promise.future().then([&](const Future<int> &future) {
        value = future.get();
        calledOn = std::this_thread::get_id();
    });
    std::thread([&] { promise.setValue(9); }).join();
    QVERIFY(!value);
    QTRY_VERIFY(value);
    QCOMPARE(*value, 9);
    QVERIFY(calledOn == std::this_thread::get_id());
}

void tst_Promise::callsBackWhenItIsSetAlready()
{
    const EventLoop loop;
    Promise<int> promise;
    promise.setValue(9);
    std::optional<int> value;
    promise.future().then([&](const Future<int> &future) { value = future.get(); });
    QVERIFY(!value);
    QTRY_VERIFY(value);
}

void tst_Promise::keepsATaskThatIsCalledBack()
{
    const EventLoop loop;
    Promise<int> promise;
    auto life = std::make_shared<int>(3);
    int seen = 0;
    promise.future().then([life, &seen](Future<int> future) -> Task<> {
        co_await sleepFor(1ms);
        seen = *life + future.get();
    });
    QVERIFY(promise.setValue(4));
    QTRY_COMPARE(seen, 7);
    QTRY_COMPARE(life.use_count(), 1);
}

void tst_Promise::carriesWhatMakingTheValueThrows()
{
    struct Value {
        explicit Value(int) { throw std::runtime_error("no room"); }
    };
    Promise<Value> promise;
    QVERIFY(promise.setValue(1));
    QVERIFY(promise.isSet());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)promise.future().get());
}

void tst_Promise::logsExceptionsNobodyHasSeen()
{
    QTest::ignoreMessage(QtCriticalMsg, "Exception in promise nobody has looked at: lost");
    Promise<int> promise;
    promise.setException(broken("lost"));
}

void tst_Promise::isSetFromOtherThreads()
{
    const EventLoop loop;
    constexpr int kCount = 200;
    std::vector<std::unique_ptr<Promise<int>>> promises;
    int sum = 0;
    const auto add = [](Future<int> future, int *total) -> Task<> { *total += co_await future.wait(); };
    for (int i = 0; i < kCount; ++i) {
        promises.push_back(std::make_unique<Promise<int>>());
        add(promises.back()->future(), &sum);
    }
    std::thread setter([&] {
        for (const auto &promise : promises)
            promise->setValue(1);
    });
    QTRY_COMPARE(sum, kCount);
    setter.join();
}

void tst_Promise::isSetOnceByManyThreads()
{
    const EventLoop loop;
    Promise<int> promise;
    std::optional<int> value;
    store(promise.future().wait(), &value);
    std::atomic<int> accepted = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] { accepted += promise.setValue(i); });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(accepted.load(), 1);
    QTRY_VERIFY(value);
    QCOMPARE(*value, promise.future().get());
}

void tst_Promise::followsATask()
{
    const EventLoop loop;
    TestClock clock;
    Promise<int> promise;
    const auto future = promise.future();
    std::move(promise).follow(valueAfter(10ms, 6));
    QVERIFY(!future.isReady());
    clock.advance(10ms);
    QVERIFY(future.isReady());
    QCOMPARE(future.get(), 6);
}

void tst_Promise::sharesATask()
{
    const EventLoop loop;
    TestClock clock;
    const Future<int> future = share(valueAfter(10ms, 6));
    std::optional<int> first;
    std::optional<int> second;
    store(future.wait(), &first);
    store(future.wait(), &second);
    clock.advance(10ms);
    QCOMPARE(first, std::optional(6));
    QCOMPARE(second, std::optional(6));
}

void tst_Promise::unwindsWaitsWithTheLoop()
{
    Promise<int> promise;
    std::optional<int> value;
    QString exception;
    {
        const EventLoop loop;
        store(promise.future().wait(), &value, &exception);
    }
    QVERIFY(!exception.isEmpty());
    QVERIFY(promise.setValue(1));
    QVERIFY(!value);
}

QTEST_GUILESS_MAIN(tst_Promise)
#include "tst_promise.moc"
