// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/core/waiter.h"
#include "server/core/workerpool.h"

#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <mutex>
#include <semaphore>
#include <set>
#include <thread>
#include <vector>

using eyewall::Task;
using eyewall::core::EventLoop;
using eyewall::core::WorkerPool;
using namespace std::chrono_literals;

class tst_WorkerPool final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsPostsOnItsOwnThreads();
    void takesOneThreadForEachCoreByDefault();
    void namesItsThreads();
    void runsHooksOnEachWorker();
    void runsWhatWasPostedBeforeStop();
    void dropsPostsAfterStop();
    void stopsTheOthersBehindOneThatIsHeldUp();
    void startsAgain();
    void stopsWhenAHookThrows();
    void endsWaitingTasksOnStop();
    void takesPostsFromManyThreads();
};

void tst_WorkerPool::runsPostsOnItsOwnThreads()
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    std::atomic<int> wrongLoop = 0;
    WorkerPool pool(3);
    pool.start();
    QCOMPARE(pool.size(), 3);
    for (int i = 0; i < 3; ++i) {
        EventLoop &loop = pool.loop(i);
        loop.post([&] {
            wrongLoop += EventLoop::current() != &loop;
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        });
    }
    pool.stop();
    QCOMPARE(threads.size(), std::size_t(3));
    QVERIFY(!threads.contains(std::this_thread::get_id()));
    QCOMPARE(wrongLoop.load(), 0);
}

void tst_WorkerPool::takesOneThreadForEachCoreByDefault()
{
    QCOMPARE(WorkerPool().size(), QThread::idealThreadCount());
}

void tst_WorkerPool::namesItsThreads()
{
    WorkerPool pool(2);
    QString name;
    pool.start();
    pool.loop(1).post([&] { name = QThread::currentThread()->objectName(); });
    pool.stop();
    QCOMPARE(name, QStringLiteral("eyewall-w1"));
}

void tst_WorkerPool::runsHooksOnEachWorker()
{
    std::array<std::thread::id, 2> started;
    std::array<std::thread::id, 2> stopped;
    WorkerPool pool(2);
    pool.start([&](int i) { started[std::size_t(i)] = std::this_thread::get_id(); },
               [&](int i) { stopped[std::size_t(i)] = std::this_thread::get_id(); });
    QVERIFY(started[0] != started[1]);
    QVERIFY(started[0] != std::thread::id());
    pool.stop();
    QVERIFY(started == stopped);
}

void tst_WorkerPool::runsWhatWasPostedBeforeStop()
{
    std::atomic<int> ran = 0;
    WorkerPool pool(2);
    pool.start();
    for (int i = 0; i < 1000; ++i)
        pool.loop(i % 2).post([&] { ++ran; });
    pool.stop();
    QCOMPARE(ran.load(), 1000);
}

void tst_WorkerPool::dropsPostsAfterStop()
{
    std::atomic<int> ran = 0;
    WorkerPool pool(1);
    pool.start();
    pool.stop();
    pool.stop();
    QVERIFY(!pool.isRunning());
    pool.loop(0).post([&] { ++ran; });
    QCOMPARE(ran.load(), 0);
}

void tst_WorkerPool::stopsTheOthersBehindOneThatIsHeldUp()
{
    std::binary_semaphore hold(0);
    std::atomic<bool> isHeld = false;
    std::atomic<int> stopped = 0;
    WorkerPool pool(3);
    pool.start({}, [&](int) { ++stopped; });
    pool.loop(0).post([&] {
        isHeld = true;
        hold.acquire();
    });
    QTRY_VERIFY(isHeld);
    std::thread stopping([&] { pool.stop(); });
    QTRY_COMPARE(stopped.load(), 2);
    hold.release();
    stopping.join();
    QCOMPARE(stopped.load(), 3);
}

void tst_WorkerPool::startsAgain()
{
    std::atomic<int> ran = 0;
    WorkerPool pool(1);
    for (int round = 0; round < 3; ++round) {
        pool.start();
        pool.loop(0).post([&] { ++ran; });
        pool.stop();
    }
    QCOMPARE(ran.load(), 3);
}

void tst_WorkerPool::stopsWhenAHookThrows()
{
    std::atomic<int> stopped = 0;
    WorkerPool pool(2);
    const auto onStarted = [](int index) {
        if (index == 1)
            throw std::runtime_error("no");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, pool.start(onStarted, [&](int) { ++stopped; }));
    QVERIFY(!pool.isRunning());
    QCOMPARE(stopped.load(), 1);
}

namespace {

Task<> sleepLong(std::atomic<int> *ended)
{
    try {
        co_await eyewall::sleepFor(24h);
    } catch (const eyewall::core::LoopClosed &) {
        ++*ended;
        throw;
    }
}

} // namespace

void tst_WorkerPool::endsWaitingTasksOnStop()
{
    std::atomic<int> ended = 0;
    WorkerPool pool(2);
    pool.start();
    for (int i = 0; i < 6; ++i)
        pool.loop(i % 2).post([&] { sleepLong(&ended); });
    pool.stop();
    QCOMPARE(ended.load(), 6);
}

void tst_WorkerPool::takesPostsFromManyThreads()
{
    WorkerPool pool(2);
    std::atomic<int> ran = 0;
    pool.start();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 2000; ++i)
                pool.loop(i % 2).post([&] { ++ran; });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    pool.stop();
    QCOMPARE(ran.load(), 8000);
}

QTEST_GUILESS_MAIN(tst_WorkerPool)
#include "tst_workerpool.moc"
