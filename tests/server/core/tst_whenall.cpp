// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/ascompleted.h"
#include "server/core/calllater.h"
#include "server/core/eventloop.h"
#include "server/core/sleep.h"
#include "server/core/spawn.h"
#include "server/core/testclock.h"
#include "server/core/whenall.h"

#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace eyewall;
using core::LoopClosed;
using core::TestClock;
using namespace std::chrono_literals;

namespace {

Task<int> laterValue(std::chrono::milliseconds time, int value)
{
    co_await sleepFor(time);
    co_return value;
}

Task<int> failAfter(std::chrono::milliseconds time, const char *what)
{
    co_await sleepFor(time);
    throw std::runtime_error(what);
}

Task<int> valueNow(int value)
{
    co_return value;
}

Task<> nap(std::chrono::milliseconds time)
{
    return sleepFor(time);
}

Task<> napAndFail(std::chrono::milliseconds time, const char *what)
{
    co_await sleepFor(time);
    throw std::runtime_error(what);
}

Task<std::unique_ptr<int>> ownedLater(int value)
{
    co_await sleepFor(1ms);
    co_return std::make_unique<int>(value);
}

template<typename T>
Task<> store(Task<T> task, std::optional<T> *target, QString *exception = nullptr)
{
    try {
        T value = co_await task;
        target->emplace(std::move(value));
    } catch (const std::exception &e) {
        if (exception)
            *exception = QString::fromUtf8(e.what());
    }
}

Task<> finishAll(Task<> task, bool *done, QString *exception = nullptr)
{
    try {
        co_await task;
        *done = true;
    } catch (const std::exception &e) {
        if (exception)
            *exception = QString::fromUtf8(e.what());
    }
}

template<typename... Ts>
std::vector<Task<int>> list(Ts... tasks)
{
    std::vector<Task<int>> all;
    (all.push_back(std::move(tasks)), ...);
    return all;
}

Task<> readAll(core::Completions<int> completions, QStringList *seen, bool *ended)
{
    while (auto next = co_await completions.next()) {
        QString text = QString::number(next->index()) + u':';
        try {
            text += QString::number(next->take());
        } catch (const std::exception &e) {
            text += QString::fromUtf8(e.what());
        }
        *seen << text;
    }
    *ended = true;
}

Task<> readOne(core::Completions<int> &completions, QString name, QStringList *seen)
{
    auto next = co_await completions.next();
    *seen << name + u':' + (next ? QString::number(next->take()) : QStringLiteral("nothing"));
}

Task<> readInTime(core::Completions<int> &completions, std::chrono::milliseconds limit, QStringList *seen)
{
    auto next = co_await completions.next(limit);
    if (next)
        *seen << (*next ? QString::number((*next)->take()) : QStringLiteral("nothing"));
    else
        *seen << next.error().message;
}

} // namespace

class tst_WhenAll final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesValuesInTheOrderOfTheTasks();
    void runsSideBySide();
    void endsAtOnceWithoutTasks();
    void endsAtOnceWithFinishedTasks();
    void takesTasksOfDifferentTypes();
    void takesTasksWithoutValue();
    void takesValuesThatOnlyMove();
    void throwsTheFirstAndLogsTheOthers();
    void waitsForAllWhenOneFails();
    void throwsOutOfDifferentTypes();
    void unwindsWithTheLoop();
    void givesTasksInTheOrderOfTheirEnds();
    void givesFinishedTasksInTheirOrder();
    void givesFailuresWhereTheyEnd();
    void givesNothingWithoutTasks();
    void givesTasksWithoutValue();
    void logsFailuresNobodyHasSeen();
    void servesSeveralReadersInTheirOrder();
    void servesNoReaderBeforeThoseThatWait();
    void givesNothingToReadersThatAreTooMany();
    void servesReadersThatOutliveIt();
    void losesNothingWhenAReaderTimesOut();
    void unwindsItsReaderWithTheLoop();
};

void tst_WhenAll::givesValuesInTheOrderOfTheTasks()
{
    TestClock clock;
    std::optional<std::vector<int>> values;
    store(whenAll(list(laterValue(30ms, 1), laterValue(10ms, 2), laterValue(20ms, 3))), &values);
    clock.advance(29ms);
    QVERIFY(!values);
    clock.advance(1ms);
    QVERIFY(values);
    QVERIFY((*values == std::vector<int>{1, 2, 3}));
}

void tst_WhenAll::runsSideBySide()
{
    TestClock clock;
    std::vector<Task<int>> tasks;
    for (int i = 0; i < 1000; ++i)
        tasks.push_back(laterValue(10ms, i));
    std::optional<std::vector<int>> values;
    store(whenAll(std::move(tasks)), &values);
    clock.advance(10ms);
    QVERIFY(values);
    QCOMPARE(int(values->size()), 1000);
    QCOMPARE(values->back(), 999);
}

void tst_WhenAll::endsAtOnceWithoutTasks()
{
    std::optional<std::vector<int>> values;
    store(whenAll(std::vector<Task<int>>()), &values);
    QVERIFY(values);
    QVERIFY(values->empty());
    bool done = false;
    finishAll(whenAll(std::vector<Task<>>()), &done);
    QVERIFY(done);
    std::optional<std::tuple<>> none;
    store(whenAll(), &none);
    QVERIFY(none);
}

void tst_WhenAll::endsAtOnceWithFinishedTasks()
{
    std::optional<std::vector<int>> values;
    store(whenAll(list(valueNow(4), valueNow(5))), &values);
    QVERIFY(values);
    QVERIFY((*values == std::vector<int>{4, 5}));
}

void tst_WhenAll::takesTasksOfDifferentTypes()
{
    TestClock clock;
    std::optional<std::tuple<int, std::monostate, std::unique_ptr<int>>> values;
    store(whenAll(laterValue(20ms, 7), nap(30ms), ownedLater(8)), &values);
    clock.advance(29ms);
    QVERIFY(!values);
    clock.advance(1ms);
    QVERIFY(values);
    QCOMPARE(std::get<0>(*values), 7);
    QCOMPARE(*std::get<2>(*values), 8);
}

void tst_WhenAll::takesTasksWithoutValue()
{
    TestClock clock;
    bool done = false;
    std::vector<Task<>> tasks;
    tasks.push_back(nap(10ms));
    tasks.push_back(nap(20ms));
    finishAll(whenAll(std::move(tasks)), &done);
    clock.advance(19ms);
    QVERIFY(!done);
    clock.advance(1ms);
    QVERIFY(done);
}

void tst_WhenAll::takesValuesThatOnlyMove()
{
    TestClock clock;
    std::vector<Task<std::unique_ptr<int>>> tasks;
    tasks.push_back(ownedLater(1));
    tasks.push_back(ownedLater(2));
    std::optional<std::vector<std::unique_ptr<int>>> values;
    store(whenAll(std::move(tasks)), &values);
    clock.advance(1ms);
    QVERIFY(values);
    QCOMPARE(*values->at(1), 2);
}

void tst_WhenAll::throwsTheFirstAndLogsTheOthers()
{
    TestClock clock;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in task of whenAll: third");
    std::optional<std::vector<int>> values;
    QString exception;
    store(whenAll(list(laterValue(1ms, 1), failAfter(20ms, "second"), failAfter(10ms, "third"))), &values,
          &exception);
    clock.advance(20ms);
    QCOMPARE(exception, QStringLiteral("second"));
    QVERIFY(!values);
}

void tst_WhenAll::waitsForAllWhenOneFails()
{
    TestClock clock;
    bool finished = false;
    const auto slow = [](bool *end) -> Task<int> {
        co_await sleepFor(20ms);
        *end = true;
        co_return 1;
    };
    std::optional<std::vector<int>> values;
    QString exception;
    store(whenAll(list(failAfter(1ms, "early"), slow(&finished))), &values, &exception);
    clock.advance(19ms);
    QVERIFY(exception.isEmpty());
    clock.advance(1ms);
    QVERIFY(finished);
    QCOMPARE(exception, QStringLiteral("early"));
}

void tst_WhenAll::throwsOutOfDifferentTypes()
{
    TestClock clock;
    std::optional<std::tuple<int, std::monostate>> values;
    QString exception;
    store(whenAll(laterValue(5ms, 1), napAndFail(1ms, "void")), &values, &exception);
    clock.advance(5ms);
    QCOMPARE(exception, QStringLiteral("void"));
}

void tst_WhenAll::unwindsWithTheLoop()
{
    std::optional<std::vector<int>> values;
    QString exception;
    {
        const EventLoop loop;
        store(whenAll(list(laterValue(1h, 1), laterValue(2h, 2))), &values, &exception);
    }
    QVERIFY(!values);
    QVERIFY(!exception.isEmpty());
}

void tst_WhenAll::givesTasksInTheOrderOfTheirEnds()
{
    TestClock clock;
    QStringList seen;
    bool ended = false;
    readAll(asCompleted(list(laterValue(30ms, 1), laterValue(10ms, 2), laterValue(20ms, 3))), &seen, &ended);
    clock.advance(10ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("1:2"));
    clock.advance(20ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("1:2 2:3 0:1"));
    QVERIFY(ended);
}

void tst_WhenAll::givesFinishedTasksInTheirOrder()
{
    QStringList seen;
    bool ended = false;
    readAll(asCompleted(list(valueNow(5), valueNow(6))), &seen, &ended);
    QCOMPARE(seen.join(u' '), QStringLiteral("0:5 1:6"));
    QVERIFY(ended);
}

void tst_WhenAll::givesFailuresWhereTheyEnd()
{
    TestClock clock;
    QStringList seen;
    bool ended = false;
    readAll(asCompleted(list(laterValue(20ms, 1), failAfter(10ms, "no"))), &seen, &ended);
    clock.advance(20ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("1:no 0:1"));
}

void tst_WhenAll::givesNothingWithoutTasks()
{
    QStringList seen;
    bool ended = false;
    readAll(asCompleted(std::vector<Task<int>>()), &seen, &ended);
    QVERIFY(ended);
}

void tst_WhenAll::givesTasksWithoutValue()
{
    TestClock clock;
    QList<qsizetype> seen;
    const auto read = [](core::Completions<void> completions, QList<qsizetype> *indexes) -> Task<> {
        while (auto next = co_await completions.next()) {
            next->take();
            *indexes << next->index();
        }
    };
    std::vector<Task<>> tasks;
    tasks.push_back(nap(20ms));
    tasks.push_back(nap(10ms));
    read(asCompleted(std::move(tasks)), &seen);
    clock.advance(20ms);
    QCOMPARE(seen, (QList<qsizetype>{1, 0}));
}

void tst_WhenAll::logsFailuresNobodyHasSeen()
{
    TestClock clock;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in task of asCompleted: early");
    QTest::ignoreMessage(QtCriticalMsg, "Exception in task of asCompleted: late");
    {
        auto completions = asCompleted(list(failAfter(1ms, "early"), failAfter(20ms, "late")));
        clock.advance(1ms);
        QCOMPARE(completions.remaining(), 2);
    }
    clock.advance(20ms);
    QCOMPARE(clock.pending(), 0);
}

void tst_WhenAll::servesSeveralReadersInTheirOrder()
{
    TestClock clock;
    QStringList seen;
    auto completions = asCompleted(list(laterValue(20ms, 1), laterValue(10ms, 2), laterValue(30ms, 3)));
    for (const char *name : {"a", "b", "c"})
        readOne(completions, QString::fromLatin1(name), &seen);
    clock.advance(30ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("a:2 b:1 c:3"));
}

void tst_WhenAll::servesNoReaderBeforeThoseThatWait()
{
    const EventLoop loop;
    TestClock clock;
    QStringList seen;
    auto completions = asCompleted(list(laterValue(10ms, 1), laterValue(20ms, 2), laterValue(30ms, 3)));
    readOne(completions, QStringLiteral("a"), &seen);
    readOne(completions, QStringLiteral("b"), &seen);
    // Between the end of the first task and the turn at which its reader goes on.
    const auto late = callLater(10ms, [&] { readOne(completions, QStringLiteral("late"), &seen); });
    clock.advance(30ms);
    QVERIFY(!late.isPending());
    QCOMPARE(seen.join(u' '), QStringLiteral("a:1 b:2 late:3"));
}

void tst_WhenAll::givesNothingToReadersThatAreTooMany()
{
    TestClock clock;
    QStringList seen;
    auto completions = asCompleted(list(laterValue(10ms, 1)));
    for (const char *name : {"a", "b", "c"})
        readOne(completions, QString::fromLatin1(name), &seen);
    QVERIFY(seen.isEmpty());
    clock.advance(10ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("a:1 b:nothing c:nothing"));
}

void tst_WhenAll::servesReadersThatOutliveIt()
{
    TestClock clock;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in task of asCompleted: unseen");
    QStringList seen;
    {
        auto completions = asCompleted(list(laterValue(10ms, 1), failAfter(20ms, "unseen")));
        readOne(completions, QStringLiteral("a"), &seen);
    }
    clock.advance(20ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("a:1"));
}

void tst_WhenAll::losesNothingWhenAReaderTimesOut()
{
    TestClock clock;
    QStringList seen;
    auto completions = asCompleted(list(laterValue(20ms, 1), valueNow(2)));
    readInTime(completions, 0ms, &seen);
    readInTime(completions, 0ms, &seen);
    readInTime(completions, 10ms, &seen);
    clock.advance(10ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("2 timed out timed out"));
    QCOMPARE(completions.remaining(), 1);
    readInTime(completions, 10ms, &seen);
    clock.advance(10ms);
    QCOMPARE(seen.back(), QStringLiteral("1"));
    readInTime(completions, 10ms, &seen);
    QCOMPARE(seen.back(), QStringLiteral("nothing"));
}

void tst_WhenAll::unwindsItsReaderWithTheLoop()
{
    QStringList seen;
    bool ended = false;
    bool closed = false;
    {
        const EventLoop loop;
        const auto read = [](core::Completions<int> completions, QStringList *s, bool *e, bool *c) -> Task<> {
            try {
                co_await readAll(std::move(completions), s, e);
            } catch (const LoopClosed &) {
                *c = true;
            }
        };
        read(asCompleted(list(laterValue(1h, 1))), &seen, &ended, &closed);
    }
    QVERIFY(closed);
}

QTEST_GUILESS_MAIN(tst_WhenAll)
#include "tst_whenall.moc"
