// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/core/sleep.h"
#include "server/core/waiter.h"
#include "server/core/withtimeout.h"

#include <QTest>

#include <memory>
#include <optional>

using eyewall::sleepFor;
using eyewall::Task;
using eyewall::withTimeout;
using eyewall::core::Error;
using eyewall::core::EventLoop;
using eyewall::core::Result;
using namespace std::chrono_literals;

namespace {

Task<int> slowValue(std::chrono::milliseconds time, int value)
{
    co_await sleepFor(time);
    co_return value;
}

Task<int> readyValue(int value)
{
    co_return value;
}

Task<> failSlowly(std::chrono::milliseconds time)
{
    co_await sleepFor(time);
    throw std::runtime_error("late");
}

Task<std::unique_ptr<int>> ownedValue()
{
    co_await sleepFor(1ms);
    co_return std::make_unique<int>(9);
}

Task<Result<int>> ownError()
{
    co_await sleepFor(1ms);
    co_return Result<int>(Error{QStringLiteral("mine")});
}

template<typename T>
Task<> storeOutcome(Task<T> task, std::optional<T> *target, QString *exception = nullptr)
{
    try {
        T value = co_await task;
        target->emplace(std::move(value));
    } catch (const std::exception &e) {
        if (exception)
            *exception = QString::fromUtf8(e.what());
    }
}

} // namespace

class tst_WithTimeout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheValueInTime();
    void givesMoveOnlyValues();
    void passesAResultThrough();
    void saysTimedOut();
    void takesAFinishedTaskAtAnyLimit();
    void throwsTheExceptionOfTheTask();
    void letsTheTaskGoOn();
    void logsALateException();
    void endsWithTheLoop();
};

void tst_WithTimeout::givesTheValueInTime()
{
    std::optional<Result<int>> result;
    storeOutcome(withTimeout(slowValue(1ms, 5), 10s), &result);
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(result->value(), 5);
}

void tst_WithTimeout::givesMoveOnlyValues()
{
    std::optional<Result<std::unique_ptr<int>>> result;
    storeOutcome(withTimeout(ownedValue(), 10s), &result);
    QTRY_VERIFY(result);
    QCOMPARE(*result->value(), 9);
}

void tst_WithTimeout::passesAResultThrough()
{
    std::optional<Result<int>> result;
    storeOutcome(withTimeout(ownError(), 10s), &result);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().message, QStringLiteral("mine"));
    QVERIFY(!result->error().isTimeout());
}

void tst_WithTimeout::saysTimedOut()
{
    const EventLoop loop;
    std::optional<Result<int>> result;
    storeOutcome(withTimeout(slowValue(1h, 5), 1ms), &result);
    QTRY_VERIFY(result);
    QVERIFY(!result->hasValue());
    QVERIFY(result->error().isTimeout());
}

void tst_WithTimeout::takesAFinishedTaskAtAnyLimit()
{
    std::optional<Result<int>> result;
    storeOutcome(withTimeout(readyValue(3), 0ms), &result);
    QVERIFY(result);
    QCOMPARE(result->value(), 3);
    result.reset();
    storeOutcome(withTimeout(readyValue(4), -1s), &result);
    QVERIFY(result);
    QCOMPARE(result->value(), 4);
}

void tst_WithTimeout::throwsTheExceptionOfTheTask()
{
    std::optional<Result<void>> result;
    QString exception;
    storeOutcome(withTimeout(failSlowly(1ms), 10s), &result, &exception);
    QTRY_COMPARE(exception, QStringLiteral("late"));
    QVERIFY(!result);
}

void tst_WithTimeout::letsTheTaskGoOn()
{
    std::optional<Result<void>> result;
    bool finished = false;
    const auto work = [](bool *end) -> Task<> {
        co_await sleepFor(20ms);
        *end = true;
    };
    storeOutcome(withTimeout(work(&finished), 1ms), &result);
    QTRY_VERIFY(result);
    QVERIFY(result->error().isTimeout());
    QTRY_VERIFY(finished);
}

void tst_WithTimeout::logsALateException()
{
    std::optional<Result<void>> result;
    bool over = false;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in task after its time-out: late");
    const auto work = [](bool *end) -> Task<> {
        co_await sleepFor(20ms);
        *end = true;
        throw std::runtime_error("late");
    };
    storeOutcome(withTimeout(work(&over), 1ms), &result);
    QTRY_VERIFY(result);
    QVERIFY(result->error().isTimeout());
    QTRY_VERIFY(over);
}

void tst_WithTimeout::endsWithTheLoop()
{
    std::optional<Result<int>> result;
    QString exception;
    {
        const EventLoop loop;
        storeOutcome(withTimeout(slowValue(1h, 1), 2h), &result, &exception);
    }
    QVERIFY(!result);
    QVERIFY(!exception.isEmpty());
}

QTEST_GUILESS_MAIN(tst_WithTimeout)
#include "tst_withtimeout.moc"
