// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/blockingcall.h"
#include "server/core/eventloop.h"
#include "server/core/runblocking.h"

#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <latch>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

using eyewall::runBlocking;
using eyewall::Task;
using eyewall::core::EventLoop;

namespace {

template<typename F, typename T>
Task<> store(F function, QThreadPool *pool, std::optional<T> *target, std::thread::id *thread = nullptr)
{
    T value = co_await runBlocking(std::move(function), pool);
    if (thread)
        *thread = std::this_thread::get_id();
    target->emplace(std::move(value));
}

template<typename F>
Task<> storeException(F function, QThreadPool *pool, QString *what)
{
    try {
        co_await runBlocking(std::move(function), pool);
        *what = QStringLiteral("none");
    } catch (const std::exception &e) {
        *what = QString::fromUtf8(e.what());
    }
}

} // namespace

class tst_RunBlocking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheResultOnTheCallingLoop();
    void runsOnThePoolItIsGiven();
    void givesMoveOnlyResults();
    void finishesFunctionsWithoutResult();
    void throwsTheExceptionOfTheFunction();
    void keepsTheLoopResponsive();
    void runsManyAtOnce();
    void dropsTheResultWhenTheLoopCloses();
    void runsInLineForTests();
};

void tst_RunBlocking::givesTheResultOnTheCallingLoop()
{
    const EventLoop loop;
    std::optional<std::thread::id> ranOn;
    std::thread::id resumedOn;
    store([] { return std::this_thread::get_id(); }, nullptr, &ranOn, &resumedOn);
    QTRY_VERIFY(ranOn);
    QVERIFY(*ranOn != std::this_thread::get_id());
    QVERIFY(resumedOn == std::this_thread::get_id());
}

void tst_RunBlocking::runsOnThePoolItIsGiven()
{
    const EventLoop loop;
    QThreadPool mine;
    for (QThreadPool *pool : {&mine, static_cast<QThreadPool *>(nullptr)}) {
        std::optional<std::pair<bool, bool>> ranOn; // one of mine, one of Qt's
        store(
            [&mine] {
                const auto *thread = QThread::currentThread();
                return std::pair(mine.contains(thread), QThreadPool::globalInstance()->contains(thread));
            },
            pool, &ranOn);
        QTRY_VERIFY(ranOn);
        QCOMPARE(*ranOn, std::pair(pool == &mine, pool == nullptr));
    }
}

void tst_RunBlocking::givesMoveOnlyResults()
{
    const EventLoop loop;
    QThreadPool pool;
    std::optional<std::unique_ptr<int>> result;
    store([input = std::make_unique<int>(8)]() mutable { return std::move(input); }, &pool, &result);
    QTRY_VERIFY(result);
    QCOMPARE(**result, 8);
}

void tst_RunBlocking::finishesFunctionsWithoutResult()
{
    const EventLoop loop;
    QThreadPool pool;
    int number = 0;
    QString what;
    storeException([&] { number = 1; }, &pool, &what);
    QTRY_COMPARE(what, QStringLiteral("none"));
    QCOMPARE(number, 1);
}

void tst_RunBlocking::throwsTheExceptionOfTheFunction()
{
    const EventLoop loop;
    QThreadPool pool;
    QString what;
    storeException([]() -> int { throw std::runtime_error("disk"); }, &pool, &what);
    QTRY_COMPARE(what, QStringLiteral("disk"));
}

void tst_RunBlocking::keepsTheLoopResponsive()
{
    const EventLoop loop;
    QThreadPool pool;
    std::latch release(1);
    std::optional<int> result;
    store(
        [&] {
            release.wait();
            return 1;
        },
        &pool, &result);
    bool turned = false;
    QTimer::singleShot(1, this, [&] { turned = true; });
    QTRY_VERIFY(turned);
    QVERIFY(!result);
    release.count_down();
    QTRY_VERIFY(result);
}

void tst_RunBlocking::runsManyAtOnce()
{
    const EventLoop loop;
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::vector<std::optional<int>> results(200);
    for (int i = 0; i < 200; ++i)
        store([i] { return i; }, &pool, &results[std::size_t(i)]);
    const auto finished = [&] {
        return std::ranges::count_if(results, [](const auto &r) { return r.has_value(); });
    };
    QTRY_COMPARE(finished(), 200);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(results[std::size_t(i)], std::optional(i));
}

void tst_RunBlocking::dropsTheResultWhenTheLoopCloses()
{
    QThreadPool pool;
    std::latch release(1);
    QString what;
    {
        const EventLoop loop;
        storeException(
            [&] {
                release.wait();
                return std::make_unique<int>(1);
            },
            &pool, &what);
    }
    QCOMPARE(what, QStringLiteral("the event loop is closing"));
    release.count_down();
    QVERIFY(pool.waitForDone(30'000));
    QCoreApplication::processEvents();
}

void tst_RunBlocking::runsInLineForTests()
{
    std::optional<std::thread::id> ranOn;
    QString what;
    {
        const eyewall::core::InlineBlocking here;
        store([] { return std::this_thread::get_id(); }, nullptr, &ranOn);
        QVERIFY(ranOn);
        QVERIFY(*ranOn == std::this_thread::get_id());
        storeException([]() -> int { throw std::runtime_error("in line"); }, nullptr, &what);
        QCOMPARE(what, QStringLiteral("in line"));
    }
    const EventLoop loop;
    ranOn.reset();
    store([] { return std::this_thread::get_id(); }, nullptr, &ranOn);
    QVERIFY(!ranOn);
    QTRY_VERIFY(ranOn);
    QVERIFY(*ranOn != std::this_thread::get_id());
}

QTEST_GUILESS_MAIN(tst_RunBlocking)
#include "tst_runblocking.moc"
