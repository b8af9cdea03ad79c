// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/condition.h"
#include "server/core/event.h"
#include "server/core/eventloop.h"
#include "server/core/lock.h"
#include "server/core/semaphore.h"
#include "server/core/sleep.h"
#include "server/core/spawn.h"
#include "server/core/testclock.h"
#include "server/core/withtimeout.h"

#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace eyewall;
using core::EventLoop;
using core::LoopClosed;
using core::Result;
using core::TestClock;
using namespace std::chrono_literals;

namespace {

Task<> enter(Lock &lock, int number, QList<int> *entered, std::chrono::milliseconds stay)
{
    const Permit permit = co_await lock.acquire();
    *entered << number;
    co_await sleepFor(stay);
}

Task<> storePermit(Task<Permit> task, std::optional<Permit> *target)
{
    target->emplace(co_await task);
}

Task<> storeResult(Task<Result<Permit>> task, std::optional<Result<Permit>> *target)
{
    target->emplace(co_await task);
}

Task<> note(Task<Result<void>> task, QStringList *seen, QString name)
{
    const auto result = co_await task;
    *seen << name + (result ? QStringLiteral(" ok") : QStringLiteral(" late"));
}

Task<> noteDone(Task<> task, QStringList *seen, QString name)
{
    try {
        co_await task;
        *seen << name;
    } catch (const LoopClosed &) {
        *seen << name + QStringLiteral(" closed");
    }
}

} // namespace

class tst_Locks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locksInOrder();
    void unlocksWhenThePermitDies();
    void handsTheLockOnAndNotToTheNext();
    void runsNobodyInsideARelease();
    void releasesOnlyOnce();
    void letsPermitsOutliveTheirLock();
    void acquiresAtOnceOrNotAtAll();
    void timesOutWithoutTakingThePermit();
    void keepsAPermitThatCameBeforeTheLimit();
    void givesALatePermitBackAfterWithTimeout();
    void letsAsManyInAsItHasPermits();
    void beginsWithoutPermits();
    void addsPermits();
    void staysBounded();
    void unwindsWaitersWithTheLoop();
    void keepsAPermitGrantedBeforeTheLoopClosed();
    void passesASetEvent();
    void wakesAllWaitersOfAnEvent();
    void wakesWaitersOfAnEventThatIsClearedAtOnce();
    void timesOutOnAnEvent();
    void letsWaitersOutliveTheirEvent();
    void notifiesTheOldestFirst();
    void forgetsNotificationsNobodyWaitedFor();
    void skipsTimedOutWaiters();
    void prefersANotificationOverALimitThatPassesMeanwhile();
    void notifiesFromAWokenWaiter();
    void forgetsManyTimedOutWaiters();
    void endsConditionsWithTheLoop();
};

void tst_Locks::locksInOrder()
{
    TestClock clock;
    Lock lock;
    QList<int> entered;
    for (int i = 0; i < 4; ++i)
        enter(lock, i, &entered, 10ms);
    QVERIFY(lock.isLocked());
    QCOMPARE(entered, (QList<int>{0}));
    clock.advance(10ms);
    QCOMPARE(entered, (QList<int>{0, 1}));
    clock.advance(30ms);
    QCOMPARE(entered, (QList<int>{0, 1, 2, 3}));
    QVERIFY(!lock.isLocked());
}

void tst_Locks::unlocksWhenThePermitDies()
{
    Lock lock;
    {
        const auto permit = lock.tryAcquire();
        QVERIFY(permit);
        QVERIFY(permit->isHeld());
        QVERIFY(!lock.tryAcquire());
    }
    QVERIFY(!lock.isLocked());
    QVERIFY(lock.tryAcquire());
}

void tst_Locks::handsTheLockOnAndNotToTheNext()
{
    Lock lock;
    auto first = lock.tryAcquire();
    std::optional<Permit> second;
    storePermit(lock.acquire(), &second);
    first->release();
    // Not awake yet, but it is its turn.
    QVERIFY(!second);
    QVERIFY(!lock.tryAcquire());
    QTRY_VERIFY(second);
}

void tst_Locks::runsNobodyInsideARelease()
{
    Lock lock;
    auto first = lock.tryAcquire();
    QList<int> entered;
    enter(lock, 1, &entered, 0ms);
    first->release();
    QVERIFY(entered.isEmpty());
    QTRY_COMPARE(entered.size(), 1);
    QTRY_VERIFY(!lock.isLocked());
}

void tst_Locks::releasesOnlyOnce()
{
    Lock lock;
    auto first = lock.tryAcquire();
    first->release();
    QVERIFY(!first->isHeld());
    const auto second = lock.tryAcquire();
    first->release();
    first.reset();
    QVERIFY(second);
    QVERIFY(lock.isLocked());
}

void tst_Locks::letsPermitsOutliveTheirLock()
{
    auto lock = std::make_unique<Lock>();
    auto first = lock->tryAcquire();
    std::optional<Permit> second;
    storePermit(lock->acquire(), &second);
    lock.reset();
    first.reset();
    QTRY_VERIFY(second);
}

void tst_Locks::acquiresAtOnceOrNotAtAll()
{
    Lock lock;
    std::optional<Result<Permit>> first;
    std::optional<Result<Permit>> second;
    storeResult(lock.acquire(0ms), &first);
    QVERIFY(first && first->hasValue());
    storeResult(lock.acquire(0ms), &second);
    QVERIFY(second);
    QVERIFY(!second->hasValue());
    QVERIFY(second->error().isTimeout());
    second.reset();
    storeResult(lock.acquire(-1s), &second);
    QVERIFY(second && second->error().isTimeout());
}

void tst_Locks::timesOutWithoutTakingThePermit()
{
    TestClock clock;
    Lock lock;
    auto first = lock.tryAcquire();
    std::optional<Result<Permit>> late;
    std::optional<Permit> patient;
    storeResult(lock.acquire(10ms), &late);
    storePermit(lock.acquire(), &patient);
    clock.advance(9ms);
    QVERIFY(!late);
    clock.advance(1ms);
    QVERIFY(late);
    QVERIFY(late->error().isTimeout());
    QVERIFY(!late->error().isClosed());
    first.reset();
    QTRY_VERIFY(patient);
    patient.reset();
    QVERIFY(!lock.isLocked());
}

void tst_Locks::keepsAPermitThatCameBeforeTheLimit()
{
    TestClock clock;
    Lock lock;
    auto first = lock.tryAcquire();
    std::optional<Result<Permit>> second;
    storeResult(lock.acquire(10ms), &second);
    first.reset();
    clock.advance(1h);
    QVERIFY(second);
    QVERIFY(second->hasValue());
    QCOMPARE(clock.pending(), 0);
}

void tst_Locks::givesALatePermitBackAfterWithTimeout()
{
    TestClock clock;
    Lock lock;
    auto first = lock.tryAcquire();
    std::optional<Result<Permit>> second;
    storeResult(withTimeout(lock.acquire(), 10ms), &second);
    clock.advance(10ms);
    QVERIFY(second && second->error().isTimeout());
    first.reset();
    clock.advance(0ms);
    QVERIFY(!lock.isLocked());
}

void tst_Locks::letsAsManyInAsItHasPermits()
{
    Semaphore semaphore(2);
    auto first = semaphore.tryAcquire();
    const auto second = semaphore.tryAcquire();
    QVERIFY(second);
    QCOMPARE(semaphore.available(), 0);
    std::optional<Permit> third;
    std::optional<Permit> fourth;
    storePermit(semaphore.acquire(), &third);
    storePermit(semaphore.acquire(), &fourth);
    first.reset();
    QTRY_VERIFY(third);
    QVERIFY(!fourth);
    third.reset();
    QTRY_VERIFY(fourth);
    fourth.reset();
    QCOMPARE(semaphore.available(), 1);
}

void tst_Locks::beginsWithoutPermits()
{
    Semaphore semaphore(0);
    QVERIFY(!semaphore.tryAcquire());
    std::optional<Permit> permit;
    storePermit(semaphore.acquire(), &permit);
    semaphore.release();
    QTRY_VERIFY(permit);
    QCOMPARE(semaphore.available(), 0);
}

void tst_Locks::addsPermits()
{
    Semaphore semaphore(1);
    semaphore.release();
    QCOMPARE(semaphore.available(), 2);
    auto permit = semaphore.tryAcquire();
    permit->detach();
    permit.reset();
    QCOMPARE(semaphore.available(), 1);
}

void tst_Locks::staysBounded()
{
    BoundedSemaphore semaphore(1);
    auto permit = semaphore.tryAcquire();
    QVERIFY(permit);
    permit->detach();
    semaphore.release();
    QCOMPARE(semaphore.available(), 1);
#ifdef QT_NO_DEBUG
    semaphore.release();
    QCOMPARE(semaphore.available(), 1);
#endif
}

void tst_Locks::unwindsWaitersWithTheLoop()
{
    QStringList seen;
    Lock lock;
    const auto held = lock.tryAcquire();
    const auto waiting = [](Lock *l) -> Task<> { co_await l->acquire(); };
    {
        const EventLoop loop;
        noteDone(waiting(&lock), &seen, QStringLiteral("lock"));
        QVERIFY(seen.isEmpty());
    }
    QCOMPARE(seen, QStringList{QStringLiteral("lock closed")});
}

void tst_Locks::keepsAPermitGrantedBeforeTheLoopClosed()
{
    Lock lock;
    auto held = lock.tryAcquire();
    std::optional<Permit> second;
    {
        const EventLoop loop;
        storePermit(lock.acquire(), &second);
        held.reset();
        QVERIFY(!second);
    }
    QVERIFY(second);
    second.reset();
    QVERIFY(!lock.isLocked());
}

void tst_Locks::passesASetEvent()
{
    Event event;
    event.set();
    QVERIFY(event.isSet());
    QStringList seen;
    noteDone(event.wait(), &seen, QStringLiteral("a"));
    note(event.wait(0ms), &seen, QStringLiteral("b"));
    QCOMPARE(seen, (QStringList{QStringLiteral("a"), QStringLiteral("b ok")}));
    event.clear();
    QVERIFY(!event.isSet());
    note(event.wait(0ms), &seen, QStringLiteral("c"));
    QCOMPARE(seen.last(), QStringLiteral("c late"));
}

void tst_Locks::wakesAllWaitersOfAnEvent()
{
    Event event;
    QStringList seen;
    noteDone(event.wait(), &seen, QStringLiteral("a"));
    noteDone(event.wait(), &seen, QStringLiteral("b"));
    event.set();
    event.set();
    QVERIFY(seen.isEmpty());
    QTRY_COMPARE(seen, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void tst_Locks::wakesWaitersOfAnEventThatIsClearedAtOnce()
{
    Event event;
    QStringList seen;
    noteDone(event.wait(), &seen, QStringLiteral("a"));
    event.set();
    event.clear();
    noteDone(event.wait(), &seen, QStringLiteral("b"));
    QTRY_COMPARE(seen, QStringList{QStringLiteral("a")});
    event.set();
    QTRY_COMPARE(seen.size(), 2);
}

void tst_Locks::timesOutOnAnEvent()
{
    TestClock clock;
    Event event;
    QStringList seen;
    note(event.wait(10ms), &seen, QStringLiteral("a"));
    clock.advance(10ms);
    QCOMPARE(seen, QStringList{QStringLiteral("a late")});
}

void tst_Locks::letsWaitersOutliveTheirEvent()
{
    TestClock clock;
    auto event = std::make_unique<Event>();
    QStringList seen;
    note(event->wait(10ms), &seen, QStringLiteral("a"));
    event.reset();
    clock.advance(10ms);
    QCOMPARE(seen, QStringList{QStringLiteral("a late")});
}

void tst_Locks::notifiesTheOldestFirst()
{
    Condition condition;
    QStringList seen;
    for (const char *name : {"a", "b", "c", "d", "e"})
        noteDone(condition.wait(), &seen, QLatin1String(name));
    QCOMPARE(condition.waiting(), 5);
    condition.notify();
    QTRY_COMPARE(seen.join(u' '), QStringLiteral("a"));
    condition.notify(2);
    QTRY_COMPARE(seen.join(u' '), QStringLiteral("a b c"));
    condition.notifyAll();
    QTRY_COMPARE(seen.join(u' '), QStringLiteral("a b c d e"));
}

void tst_Locks::forgetsNotificationsNobodyWaitedFor()
{
    TestClock clock;
    Condition condition;
    condition.notify(3);
    condition.notifyAll();
    QStringList seen;
    note(condition.wait(1ms), &seen, QStringLiteral("a"));
    clock.advance(1ms);
    QCOMPARE(seen, QStringList{QStringLiteral("a late")});
}

void tst_Locks::skipsTimedOutWaiters()
{
    TestClock clock;
    Condition condition;
    QStringList seen;
    note(condition.wait(50ms), &seen, QStringLiteral("a"));
    note(condition.wait(10ms), &seen, QStringLiteral("b"));
    note(condition.wait(50ms), &seen, QStringLiteral("c"));
    note(condition.wait(50ms), &seen, QStringLiteral("d"));
    clock.advance(10ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("b late"));
    condition.notify(2);
    clock.advance(0ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("b late a ok c ok"));
    clock.advance(40ms);
    QCOMPARE(seen.join(u' '), QStringLiteral("b late a ok c ok d late"));
}

void tst_Locks::prefersANotificationOverALimitThatPassesMeanwhile()
{
    TestClock clock;
    Condition condition;
    QStringList seen;
    note(condition.wait(10ms), &seen, QStringLiteral("a"));
    condition.notify();
    clock.advance(20ms);
    QCOMPARE(seen, QStringList{QStringLiteral("a ok")});
}

void tst_Locks::notifiesFromAWokenWaiter()
{
    Condition condition;
    QStringList seen;
    const auto first = [](Condition *c, QStringList *s) -> Task<> {
        co_await c->wait();
        *s << QStringLiteral("a");
        c->notify();
        *s << QStringLiteral("notified");
    };
    first(&condition, &seen);
    noteDone(condition.wait(), &seen, QStringLiteral("b"));
    condition.notify();
    QTRY_COMPARE(seen.join(u' '), QStringLiteral("a notified b"));
}

void tst_Locks::forgetsManyTimedOutWaiters()
{
    TestClock clock;
    Condition condition;
    QStringList seen;
    for (int i = 0; i < 1000; ++i)
        note(condition.wait(1ms), &seen, {});
    QCOMPARE(condition.waiting(), 1000);
    clock.advance(1ms);
    QCOMPARE(seen.size(), 1000);
    QCOMPARE(condition.waiting(), 0);
    QCOMPARE(clock.pending(), 0);
}

void tst_Locks::endsConditionsWithTheLoop()
{
    QStringList seen;
    Condition condition;
    {
        const EventLoop loop;
        noteDone(condition.wait(), &seen, QStringLiteral("a"));
    }
    QCOMPARE(seen, QStringList{QStringLiteral("a closed")});
    QCOMPARE(condition.waiting(), 0);
}

QTEST_GUILESS_MAIN(tst_Locks)
#include "tst_locks.moc"
