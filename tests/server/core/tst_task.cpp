// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/task.h"

#include "server/core/eventloop.h"
#include "server/core/promise.h"

#include <QTest>

#include <memory>
#include <stdexcept>

using namespace eyewall;

namespace {

Task<> noteAround(Future<void> gate, QStringList *seen)
{
    *seen << QStringLiteral("begun");
    co_await gate.wait();
    *seen << QStringLiteral("ended");
}

Task<int> fail(int depth)
{
    if (depth == 0)
        throw std::runtime_error("deep");
    co_return 1 + co_await fail(depth - 1);
}

Task<std::unique_ptr<int>> owned(int value)
{
    co_return std::make_unique<int>(value);
}

Task<> catchIt(QString *what)
{
    try {
        co_await fail(5);
    } catch (const std::runtime_error &error) {
        *what = QString::fromLatin1(error.what());
    }
}

Task<int> one()
{
    co_return 1;
}

Task<> addUp(int times, int *sum)
{
    for (int i = 0; i < times; ++i)
        *sum += co_await one();
}

Task<> takeOwned(int *value)
{
    *value = *co_await owned(7);
}

} // namespace

class tst_Task final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsUntilItsFirstWaitWhenItIsCalled();
    void goesOnWhenNobodyKeepsIt();
    void carriesExceptionsUpThroughTasks();
    void givesWhatOnlyMoves();
    void doesNotGrowTheStackWithoutWaiting();
};

void tst_Task::runsUntilItsFirstWaitWhenItIsCalled()
{
    const EventLoop loop;
    Promise<void> gate;
    QStringList seen;
    const Task<> task = noteAround(gate.future(), &seen);
    QCOMPARE(seen, QStringList{QStringLiteral("begun")});
    QVERIFY(!task.isReady());
    gate.setValue();
    QTRY_VERIFY(task.isReady());
    QCOMPARE(seen, (QStringList{QStringLiteral("begun"), QStringLiteral("ended")}));
}

void tst_Task::goesOnWhenNobodyKeepsIt()
{
    const EventLoop loop;
    Promise<void> gate;
    QStringList seen;
    noteAround(gate.future(), &seen);
    gate.setValue();
    QTRY_COMPARE(seen.size(), 2);
}

void tst_Task::carriesExceptionsUpThroughTasks()
{
    QString what;
    catchIt(&what);
    QCOMPARE(what, QStringLiteral("deep"));
}

void tst_Task::givesWhatOnlyMoves()
{
    int value = 0;
    takeOwned(&value);
    QCOMPARE(value, 7);
}

void tst_Task::doesNotGrowTheStackWithoutWaiting()
{
    int sum = 0;
    addUp(1'000'000, &sum);
    QCOMPARE(sum, 1'000'000);
}

QTEST_GUILESS_MAIN(tst_Task)
#include "tst_task.moc"
