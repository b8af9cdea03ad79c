// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/core/queue.h"
#include "server/core/sleep.h"
#include "server/core/spawn.h"
#include "server/core/testclock.h"
#include "tests/server/core/aborts.h"

#include <QTest>

#include <array>
#include <functional>
#include <memory>
#include <optional>

using namespace eyewall;
using core::EventLoop;
using core::LoopClosed;
using core::Result;
using core::TestClock;
using namespace std::chrono_literals;

namespace {

template<typename T>
Task<> store(Task<Result<T>> task, std::optional<Result<T>> *target, bool *closed = nullptr)
{
    try {
        Result<T> result = co_await task;
        target->emplace(std::move(result));
    } catch (const LoopClosed &) {
        if (closed)
            *closed = true;
    }
}

using Got = std::optional<Result<int>>;
using Done = std::optional<Result<void>>;

template<typename Q>
QList<int> takeAll(Q &queue)
{
    QList<int> items;
    while (const auto item = queue.tryGet())
        items << *item;
    return items;
}

} // namespace

class tst_Queue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesItemsInOrder();
    void waitsForAnItem();
    void handsAnItemToTheOldestGetter();
    void waitsForRoom();
    void putsInTheOrderOfThePutters();
    void handsOverEvenWithoutRoom();
    void triesWithoutWaiting();
    void keepsAnItemThatDidNotGetIn();
    void takesZeroAsAtOnce();
    void purgesGettersThatTimedOut();
    void purgesPuttersThatTimedOut();
    void prefersAnItemOverALimitThatPassesMeanwhile();
    void joinsAtOnceWhenNothingIsUnfinished();
    void joinsWhenAllIsDone();
    void refusesOneDoneTooMany();
    void timesOutJoining();
    void countsItemsOfWaitingPuttersWhenTheyGetIn();
    void endsALoopOverItWhenClosed();
    void refusesWaitersWhenClosed();
    void refusesPutsWhenClosed();
    void letsWaitersOutliveIt();
    void unwindsWaitersWithTheLoop();
    void takesItemsThatOnlyMove();
    void givesTheSmallestFirst();
    void givesEqualItemsInOrder();
    void givesByAnOrderOfYourOwn();
    void givesTheNewestFirst();
    void feedsManyConsumers();
};

void tst_Queue::givesItemsInOrder()
{
    Queue<int> queue;
    for (int i = 0; i < 3; ++i)
        QVERIFY(queue.tryPut(i));
    QCOMPARE(queue.size(), 3);
    QVERIFY(!queue.isFull());
    QCOMPARE(takeAll(queue), (QList<int>{0, 1, 2}));
    QVERIFY(queue.isEmpty());
}

void tst_Queue::waitsForAnItem()
{
    Queue<int> queue;
    Got got;
    store(queue.get(), &got);
    QVERIFY(!got);
    QVERIFY(queue.tryPut(7));
    QVERIFY(!got);
    QTRY_VERIFY(got);
    QCOMPARE(got->value(), 7);
}

void tst_Queue::handsAnItemToTheOldestGetter()
{
    Queue<int> queue(1);
    Got first;
    Got second;
    store(queue.get(), &first);
    store(queue.get(), &second);
    QVERIFY(queue.tryPut(1));
    // On its way to the first: nobody else gets it.
    QVERIFY(!queue.tryGet());
    QVERIFY(queue.isEmpty());
    QVERIFY(queue.tryPut(2));
    QVERIFY(queue.tryPut(3));
    QVERIFY(queue.isFull());
    QTRY_VERIFY(first && second);
    QCOMPARE(first->value(), 1);
    QCOMPARE(second->value(), 2);
}

void tst_Queue::waitsForRoom()
{
    Queue<int> queue(1);
    QCOMPARE(queue.maxSize(), 1);
    Done first;
    Done second;
    store(queue.put(1), &first);
    QVERIFY(first && first->hasValue());
    store(queue.put(2), &second);
    QVERIFY(!second);
    QCOMPARE(*queue.tryGet(), 1);
    QCOMPARE(queue.size(), 1);
    QTRY_VERIFY(second);
    QVERIFY(second->hasValue());
    QCOMPARE(*queue.tryGet(), 2);
}

void tst_Queue::putsInTheOrderOfThePutters()
{
    Queue<int> queue(1);
    std::array<Done, 4> done;
    for (int i = 0; i < 4; ++i)
        store(queue.put(i), &done[std::size_t(i)]);
    QCOMPARE(takeAll(queue), (QList<int>{0, 1, 2, 3}));
    QTRY_VERIFY(done[3]);
}

void tst_Queue::handsOverEvenWithoutRoom()
{
    Queue<int> queue(1);
    Got got;
    store(queue.get(), &got);
    Done first;
    Done second;
    store(queue.put(1), &first);
    store(queue.put(2), &second);
    QVERIFY(first && second);
    QVERIFY(queue.isFull());
    QTRY_VERIFY(got);
    QCOMPARE(got->value(), 1);
}

void tst_Queue::triesWithoutWaiting()
{
    Queue<int> queue(1);
    QVERIFY(!queue.tryGet());
    QVERIFY(queue.tryPut(1));
    const auto refused = queue.tryPut(2);
    QVERIFY(!refused);
    QVERIFY(!refused.error().isTimeout());
    QVERIFY(!refused.error().isClosed());
    QCOMPARE(takeAll(queue), (QList<int>{1}));
}

void tst_Queue::keepsAnItemThatDidNotGetIn()
{
    Queue<std::unique_ptr<int>> queue(1);
    QVERIFY(queue.tryPut(std::make_unique<int>(1)));
    auto item = std::make_unique<int>(2);
    QVERIFY(!queue.tryPut(std::move(item)));
    QVERIFY(item);
    QVERIFY(queue.tryGet());
    QVERIFY(queue.tryPut(std::move(item)));
    QVERIFY(!item);
}

void tst_Queue::takesZeroAsAtOnce()
{
    Queue<int> queue(1);
    Got got;
    store(queue.get(0ms), &got);
    QVERIFY(got && got->error().isTimeout());
    Done done;
    store(queue.put(1, 0ms), &done);
    QVERIFY(done && done->hasValue());
    done.reset();
    store(queue.put(2, 0ms), &done);
    QVERIFY(done && done->error().isTimeout());
    done.reset();
    store(queue.join(0ms), &done);
    QVERIFY(done && done->error().isTimeout());
    got.reset();
    store(queue.get(0ms), &got);
    QCOMPARE(got->value(), 1);
}

void tst_Queue::purgesGettersThatTimedOut()
{
    TestClock clock;
    Queue<int> queue;
    Got late;
    Got patient;
    store(queue.get(10ms), &late);
    store(queue.get(), &patient);
    clock.advance(10ms);
    QVERIFY(late);
    QVERIFY(late->error().isTimeout());
    QVERIFY(!late->error().isClosed());
    QVERIFY(queue.tryPut(5));
    clock.advance(0ms);
    QVERIFY(patient);
    QCOMPARE(patient->value(), 5);
}

void tst_Queue::purgesPuttersThatTimedOut()
{
    TestClock clock;
    Queue<int> queue(1);
    QVERIFY(queue.tryPut(1));
    Done late;
    Done patient;
    store(queue.put(2, 10ms), &late);
    store(queue.put(3), &patient);
    clock.advance(10ms);
    QVERIFY(late && late->error().isTimeout());
    QCOMPARE(takeAll(queue), (QList<int>{1, 3}));
    clock.advance(0ms);
    QVERIFY(patient && patient->hasValue());
}

void tst_Queue::prefersAnItemOverALimitThatPassesMeanwhile()
{
    TestClock clock;
    Queue<int> queue;
    Got got;
    store(queue.get(10ms), &got);
    QVERIFY(queue.tryPut(5));
    clock.advance(1h);
    QVERIFY(got);
    QCOMPARE(got->value(), 5);
}

void tst_Queue::joinsAtOnceWhenNothingIsUnfinished()
{
    Queue<int> queue;
    Done done;
    store(queue.join(1h), &done);
    QVERIFY(done && done->hasValue());
}

void tst_Queue::joinsWhenAllIsDone()
{
    Queue<int> queue;
    QVERIFY(queue.tryPut(1));
    QVERIFY(queue.tryPut(2));
    bool joined = false;
    const auto join = [](Queue<int> *q, bool *end) -> Task<> {
        co_await q->join();
        *end = true;
    };
    join(&queue, &joined);
    QCOMPARE(takeAll(queue).size(), 2);
    QCOMPARE(queue.unfinished(), 2);
    queue.taskDone();
    QCoreApplication::processEvents();
    QVERIFY(!joined);
    queue.taskDone();
    QTRY_VERIFY(joined);
}

void tst_Queue::refusesOneDoneTooMany()
{
    Queue<int> queue;
    QVERIFY(queue.tryPut(1));
    QCOMPARE(takeAll(queue).size(), 1);
    queue.taskDone();
#ifdef QT_NO_DEBUG
    queue.taskDone();
    QCOMPARE(queue.unfinished(), 0);
#else
    QVERIFY(test::aborts([&] { queue.taskDone(); }));
#endif
    QVERIFY(queue.tryPut(2)); // the next is counted as ever
    QCOMPARE(queue.unfinished(), 1);
}

void tst_Queue::timesOutJoining()
{
    TestClock clock;
    Queue<int> queue;
    QVERIFY(queue.tryPut(1));
    Done done;
    store(queue.join(10ms), &done);
    clock.advance(10ms);
    QVERIFY(done && done->error().isTimeout());
}

void tst_Queue::countsItemsOfWaitingPuttersWhenTheyGetIn()
{
    Queue<int> queue(1);
    QVERIFY(queue.tryPut(1));
    Done done;
    store(queue.put(2), &done);
    QCOMPARE(queue.unfinished(), 1);
    QVERIFY(queue.tryGet());
    QCOMPARE(queue.unfinished(), 2);
    QTRY_VERIFY(done);
}

void tst_Queue::endsALoopOverItWhenClosed()
{
    Queue<int> queue;
    QList<int> seen;
    bool ended = false;
    const auto consume = [](Queue<int> *q, QList<int> *items, bool *end) -> Task<> {
        while (const auto item = co_await q->get())
            *items << *item;
        *end = true;
    };
    QVERIFY(queue.tryPut(1));
    consume(&queue, &seen, &ended);
    QTRY_COMPARE(seen.size(), 1);
    QVERIFY(queue.tryPut(2));
    QVERIFY(queue.tryPut(3));
    queue.close();
    queue.close();
    QVERIFY(queue.isClosed());
    QTRY_VERIFY(ended);
    QCOMPARE(seen, (QList<int>{1, 2, 3}));
}

void tst_Queue::refusesWaitersWhenClosed()
{
    Queue<int> queue;
    Got got;
    store(queue.get(1h), &got);
    queue.close();
    QTRY_VERIFY(got);
    QVERIFY(got->error().isClosed());
    QVERIFY(!got->error().isTimeout());
}

void tst_Queue::refusesPutsWhenClosed()
{
    Queue<int> queue(1);
    QVERIFY(queue.tryPut(1));
    Done waiting;
    store(queue.put(2), &waiting);
    queue.close();
    QTRY_VERIFY(waiting);
    QVERIFY(waiting->error().isClosed());
    QVERIFY(queue.tryPut(3).error().isClosed());
    Done later;
    store(queue.put(3), &later);
    QVERIFY(later && later->error().isClosed());
    QCOMPARE(takeAll(queue), (QList<int>{1}));
}

void tst_Queue::letsWaitersOutliveIt()
{
    auto queue = std::make_unique<Queue<int>>();
    Got got;
    store(queue->get(), &got);
    queue.reset();
    QTRY_VERIFY(got);
    QVERIFY(got->error().isClosed());
}

void tst_Queue::unwindsWaitersWithTheLoop()
{
    Queue<int> queue;
    Got got;
    Got given;
    bool closed = false;
    {
        const EventLoop loop;
        store(queue.get(), &given);
        store(queue.get(), &got, &closed);
        QVERIFY(queue.tryPut(1));
    }
    QVERIFY(given);
    QCOMPARE(given->value(), 1);
    QVERIFY(closed);
    QVERIFY(!got);
    QVERIFY(queue.tryPut(2));
    QCOMPARE(queue.size(), 1);
}

void tst_Queue::takesItemsThatOnlyMove()
{
    Queue<std::unique_ptr<int>> queue(1);
    std::optional<Result<std::unique_ptr<int>>> got;
    store(queue.get(), &got);
    Done done;
    store(queue.put(std::make_unique<int>(4)), &done);
    QTRY_VERIFY(got);
    QCOMPARE(*got->value(), 4);
}

void tst_Queue::givesTheSmallestFirst()
{
    PriorityQueue<int> queue;
    for (const int i : {3, 1, 2, 5, 4})
        QVERIFY(queue.tryPut(i));
    QCOMPARE(takeAll(queue), (QList<int>{1, 2, 3, 4, 5}));
}

void tst_Queue::givesEqualItemsInOrder()
{
    struct Job {
        int urgency;
        int number;
    };
    struct Urgency {
        bool operator()(const Job &a, const Job &b) const { return a.urgency < b.urgency; }
    };
    PriorityQueue<Job, Urgency> queue;
    for (int i = 0; i < 20; ++i)
        QVERIFY(queue.tryPut(Job{i % 2, i}));
    int last = -1;
    for (int i = 0; i < 20; ++i) {
        const auto job = queue.tryGet();
        if (i == 10)
            last = -1;
        QCOMPARE(job->urgency, i / 10);
        QVERIFY(job->number > last);
        last = job->number;
    }
}

void tst_Queue::givesByAnOrderOfYourOwn()
{
    PriorityQueue<int, std::greater<int>> queue(3);
    Done waiting;
    for (const int i : {3, 1, 2})
        QVERIFY(queue.tryPut(i));
    store(queue.put(9), &waiting);
    QCOMPARE(takeAll(queue), (QList<int>{3, 9, 2, 1}));
    QTRY_VERIFY(waiting);
}

void tst_Queue::givesTheNewestFirst()
{
    LifoQueue<int> queue;
    for (const int i : {1, 2, 3})
        QVERIFY(queue.tryPut(i));
    QCOMPARE(takeAll(queue), (QList<int>{3, 2, 1}));
}

void tst_Queue::feedsManyConsumers()
{
    Queue<int> queue(3);
    int sum = 0;
    int ended = 0;
    const auto consume = [](Queue<int> *q, int *total, int *ends) -> Task<> {
        while (const auto item = co_await q->get()) {
            co_await yieldNow();
            *total += *item;
            q->taskDone();
        }
        ++*ends;
    };
    const auto produce = [](Queue<int> *q) -> Task<> {
        for (int i = 1; i <= 1000; ++i)
            static_cast<void>(co_await q->put(i));
        co_await q->join();
        q->close();
    };
    for (int i = 0; i < 4; ++i)
        consume(&queue, &sum, &ended);
    produce(&queue);
    QTRY_COMPARE(ended, 4);
    QCOMPARE(sum, 500'500);
}

QTEST_GUILESS_MAIN(tst_Queue)
#include "tst_queue.moc"
