// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"

#include <QTest>
#include <QTimer>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

using eyewall::core::EventLoop;

class tst_EventLoop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsPostedInOrder();
    void neverRunsBeforePostReturns();
    void keepsTheOrderOfEachPostingThread();
    void letsTimersRunWhileACallbackRepostsItself();
    void survivesExceptions();
    void knowsTheLoopOfItsThread();
    void dropsPostsAfterClose();
    void dropsWhatIsPendingOnClose();
    void mayPostFromTheDestructorOfADroppedCallback();
    void mayBeDestroyedByItsOwnCallback();
    void dropsWhatIsBehindACallbackThatCloses();
    void closesWhileOthersPost();
    void keepsHandlesUsableAfterItsEnd();
};

void tst_EventLoop::runsWhatIsPostedInOrder()
{
    EventLoop loop;
    QList<int> seen;
    for (int i = 0; i < 5; ++i)
        loop.post([&seen, i] { seen << i; });
    QTRY_COMPARE(seen.size(), 5);
    QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4}));
}

void tst_EventLoop::neverRunsBeforePostReturns()
{
    EventLoop loop;
    bool insideOuter = false;
    bool nestedRan = false;
    bool overlapped = false;
    loop.post([&] {
        insideOuter = true;
        loop.post([&] {
            overlapped = insideOuter;
            nestedRan = true;
        });
        insideOuter = false;
    });
    QVERIFY(!nestedRan);
    QTRY_VERIFY(nestedRan);
    QVERIFY(!overlapped);
}

void tst_EventLoop::keepsTheOrderOfEachPostingThread()
{
    constexpr int kThreads = 4;
    constexpr int kPosts = 10'000;
    EventLoop loop;
    std::array<int, kThreads> next{};
    int outOfOrder = 0;
    int total = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < kPosts; ++i) {
                loop.post([&, thread, i] {
                    outOfOrder += next[std::size_t(thread)]++ != i;
                    ++total;
                });
            }
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(total, kThreads * kPosts, 60'000);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(outOfOrder, 0);
}

void tst_EventLoop::letsTimersRunWhileACallbackRepostsItself()
{
    EventLoop loop;
    bool timerRan = false;
    int turns = 0;
    QTimer::singleShot(5, this, [&] { timerRan = true; });
    std::function<void()> again = [&] {
        ++turns;
        if (!timerRan)
            loop.post(again);
    };
    loop.post(again);
    QTRY_VERIFY(timerRan);
    QVERIFY(turns > 1);
}

void tst_EventLoop::survivesExceptions()
{
    EventLoop loop;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in posted callback: broken");
    QTest::ignoreMessage(QtCriticalMsg, "Exception in posted callback: of unknown type");
    bool after = false;
    loop.post([] { throw std::runtime_error("broken"); });
    loop.post([] { throw 7; });
    loop.post([&] { after = true; });
    QTRY_VERIFY(after);
}

void tst_EventLoop::knowsTheLoopOfItsThread()
{
    QCOMPARE(EventLoop::current(), nullptr);
    EventLoop loop;
    QCOMPARE(EventLoop::current(), &loop);
    QVERIFY(loop.isCurrent());
    EventLoop *elsewhere = &loop;
    bool currentElsewhere = true;
    std::thread([&] {
        elsewhere = EventLoop::current();
        currentElsewhere = loop.isCurrent();
    }).join();
    QCOMPARE(elsewhere, nullptr);
    QVERIFY(!currentElsewhere);
    loop.close();
    QCOMPARE(EventLoop::current(), nullptr);
}

void tst_EventLoop::dropsPostsAfterClose()
{
    auto life = std::make_shared<int>(0);
    EventLoop loop;
    loop.close();
    loop.close();
    bool ran = false;
    loop.post([life, &ran] { ran = true; });
    QCOMPARE(life.use_count(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

void tst_EventLoop::dropsWhatIsPendingOnClose()
{
    auto life = std::make_shared<int>(0);
    EventLoop loop;
    bool ran = false;
    loop.post([life, &ran] { ran = true; });
    loop.close();
    QCOMPARE(life.use_count(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

void tst_EventLoop::mayPostFromTheDestructorOfADroppedCallback()
{
    EventLoop loop;
    int destroyed = 0;
    struct PostsAtItsEnd {
        EventLoop *loop;
        int *destroyed;
        ~PostsAtItsEnd()
        {
            ++*destroyed;
            loop->post([] {});
        }
    };
    loop.post([last = std::make_unique<PostsAtItsEnd>(&loop, &destroyed)] {});
    loop.close();
    loop.post([last = std::make_unique<PostsAtItsEnd>(&loop, &destroyed)] {});
    QCOMPARE(destroyed, 2);
}

void tst_EventLoop::mayBeDestroyedByItsOwnCallback()
{
    auto loop = std::make_unique<EventLoop>();
    bool ran = false;
    loop->post([&] {
        loop.reset();
        ran = true;
    });
    QTRY_VERIFY(ran);
    QCOMPARE(EventLoop::current(), nullptr);
}

void tst_EventLoop::dropsWhatIsBehindACallbackThatCloses()
{
    auto loop = std::make_unique<EventLoop>();
    bool isClosed = false;
    bool ranBehindIt = false;
    const auto kept = std::make_shared<int>();
    loop->post([&] {
        loop->close();
        isClosed = true;
    });
    loop->post([&ranBehindIt, kept] { ranBehindIt = true; });
    QTRY_VERIFY(isClosed);
    QCoreApplication::processEvents();
    QVERIFY(!ranBehindIt);
    QCOMPARE(int(kept.use_count()), 1);
}

void tst_EventLoop::closesWhileOthersPost()
{
    std::atomic<bool> done = false;
    std::atomic<int> posted = 0;
    EventLoop loop;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            while (!done) {
                loop.post([life = std::make_unique<int>(1)] {});
                ++posted;
            }
        });
    }
    QTRY_VERIFY(posted > 100);
    loop.close();
    const int before = posted;
    QTRY_VERIFY(posted > before + 100);
    done = true;
    for (std::thread &thread : threads)
        thread.join();
}

void tst_EventLoop::keepsHandlesUsableAfterItsEnd()
{
    auto loop = std::make_unique<EventLoop>();
    const EventLoop::Handle handle = loop->handle();
    int runs = 0;
    handle.post([&] { ++runs; });
    QTRY_COMPARE(runs, 1);
    loop.reset();
    handle.post([&] { ++runs; });
    QCoreApplication::processEvents();
    QCOMPARE(runs, 1);
}

QTEST_GUILESS_MAIN(tst_EventLoop)
#include "tst_eventloop.moc"
