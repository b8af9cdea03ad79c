// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/semaphore.h"

#include "server/core/sleep.h"
#include "server/core/testclock.h"
#include "tests/server/core/aborts.h"

#include <QTest>

#include <optional>

using namespace eyewall;
using core::Result;
using core::TestClock;
using namespace std::chrono_literals;

/// Who is let in, and what is a mistake of the program; what semaphores share with locks stands in tst_locks.
class tst_Semaphore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesPermitsInTheOrderOfAsking();
    void refusesANegativeStart();
    void refusesOneReleaseTooMany();
};

namespace {

Task<> takePermit(Semaphore &semaphore, int number, QList<int> &entered)
{
    const Permit permit = co_await semaphore.acquire();
    entered << number;
    co_await sleepFor(10ms);
}

Task<> giveUp(Semaphore &semaphore, std::optional<bool> &isTimeout)
{
    const Result<Permit> permit = co_await semaphore.acquire(5ms);
    isTimeout = !permit && permit.error().isTimeout();
}

} // namespace

void tst_Semaphore::givesPermitsInTheOrderOfAsking()
{
    TestClock clock;
    Semaphore semaphore(2);
    QList<int> entered;
    std::optional<bool> isTimeout;
    std::vector<Task<>> tasks;
    for (int number = 0; number < 3; ++number)
        tasks.push_back(takePermit(semaphore, number, entered));
    tasks.push_back(giveUp(semaphore, isTimeout));
    for (int number = 3; number < 6; ++number)
        tasks.push_back(takePermit(semaphore, number, entered));
    QCOMPARE(entered, (QList<int>{0, 1}));
    clock.advance(5ms);
    QVERIFY(isTimeout && *isTimeout);
    clock.advance(5ms);
    QCOMPARE(entered, (QList<int>{0, 1, 2, 3}));
    clock.advance(10ms);
    QCOMPARE(entered, (QList<int>{0, 1, 2, 3, 4, 5}));
    clock.advance(10ms);
    QCOMPARE(semaphore.available(), 2); // the one that gave up has taken none
}

void tst_Semaphore::refusesANegativeStart()
{
#ifdef QT_NO_DEBUG
    QSKIP("assertions are off");
#else
    QVERIFY(test::aborts([] { const Semaphore semaphore(-1); }));
    QVERIFY(!test::aborts([] { const Semaphore semaphore(0); }));
#endif
}

void tst_Semaphore::refusesOneReleaseTooMany()
{
    BoundedSemaphore semaphore(1);
#ifdef QT_NO_DEBUG
    semaphore.release();
#else
    QVERIFY(test::aborts([&] { semaphore.release(); }));
#endif
    QCOMPARE(semaphore.available(), 1);
}

QTEST_GUILESS_MAIN(tst_Semaphore)
#include "tst_semaphore.moc"
