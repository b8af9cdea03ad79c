// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/calllater.h"
#include "server/core/descriptorwatch.h"
#include "server/core/eventloop.h"
#include "server/core/onsignal.h"
#include "server/core/runblocking.h"
#include "server/core/sleep.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>
#include <thread>

#include <sys/eventfd.h>
#include <unistd.h>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

void holdFor(std::chrono::milliseconds time)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < time.count()) {
    }
}

QRegularExpression heldBy(const char *what)
{
    return QRegularExpression(
        QStringLiteral("^The event loop was held for [0-9]+ ms%1$").arg(QLatin1String(what)));
}

} // namespace

// What an ordinary program does with the loop of its main thread.
class tst_EventLoopRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsUntilItIsStopped();
    void doesOneTurnWhenItIsStoppedBefore();
    void stopsOnceForManyStops();
    void runsAgain();
    void isStoppedFromOtherThreads();
    void endsWithTheApplication();
    void isMadeByTheFirstThatSharesIt();
    void lendsTheLoopOfSomebodyElse();
    void isSharedByThread();
    void letsMainRunBlockingWork();
    void keepsAndLogsPostedTasks();
    void namesASlowCallback();
    void namesASlowTimer();
    void namesASlowDescriptorHandler();
    void namesASlowSignalHandler();
    void noticesOtherSlowness();
    void staysQuietBelowTheLimit();
    void staysQuietUntilALimitIsSet();
};

void tst_EventLoopRun::runsUntilItIsStopped()
{
    EventLoop loop;
    int calls = 0;
    callLater(5ms, [&] {
        ++calls;
        loop.stop();
        loop.post([&] { ++calls; });
    });
    loop.run();
    QVERIFY(calls >= 1);
}

void tst_EventLoopRun::doesOneTurnWhenItIsStoppedBefore()
{
    EventLoop loop;
    loop.stop();
    int calls = 0;
    loop.post([&] {
        ++calls;
        loop.post([&] { ++calls; });
    });
    loop.run();
    QCOMPARE(calls, 1);
}

void tst_EventLoopRun::stopsOnceForManyStops()
{
    EventLoop loop;
    loop.post([&] {
        loop.stop();
        loop.stop();
    });
    loop.run();
    int calls = 0;
    callLater(5ms, [&] {
        ++calls;
        loop.stop();
    });
    loop.run();
    QCOMPARE(calls, 1);
}

void tst_EventLoopRun::runsAgain()
{
    EventLoop loop;
    for (int i = 0; i < 3; ++i) {
        bool ran = false;
        callLater(1ms, [&] {
            ran = true;
            loop.stop();
        });
        loop.run();
        QVERIFY(ran);
    }
}

void tst_EventLoopRun::isStoppedFromOtherThreads()
{
    EventLoop loop;
    std::thread other([&] { loop.post([&] { loop.stop(); }); });
    loop.run();
    other.join();
}

void tst_EventLoopRun::endsWithTheApplication()
{
    EventLoop loop;
    bool quit = false;
    callLater(1ms, [&] {
        quit = true;
        QCoreApplication::quit();
    });
    loop.run();
    QVERIFY(quit);
}

void tst_EventLoopRun::isMadeByTheFirstThatSharesIt()
{
    QCOMPARE(EventLoop::current(), nullptr);
    auto first = EventLoop::shared();
    QCOMPARE(EventLoop::current(), first.get());
    auto second = EventLoop::shared();
    QCOMPARE(second.get(), first.get());
    first.reset();
    QCOMPARE(EventLoop::current(), second.get());
    second.reset();
    QCOMPARE(EventLoop::current(), nullptr);
    QVERIFY(EventLoop::shared());
    QCOMPARE(EventLoop::current(), nullptr);
}

void tst_EventLoopRun::lendsTheLoopOfSomebodyElse()
{
    std::shared_ptr<EventLoop> lent;
    {
        EventLoop loop;
        lent = EventLoop::shared();
        QCOMPARE(lent.get(), &loop);
    }
    QCOMPARE(EventLoop::current(), nullptr);
    const auto own = EventLoop::shared();
    QCOMPARE(EventLoop::current(), own.get());
}

void tst_EventLoopRun::isSharedByThread()
{
    const auto here = EventLoop::shared();
    EventLoop *there = here.get();
    std::thread([&] { there = EventLoop::shared().get(); }).join();
    QVERIFY(there != here.get());
}

void tst_EventLoopRun::letsMainRunBlockingWork()
{
    const auto loop = EventLoop::shared();
    int value = 0;
    loop->post([&]() -> Task<> {
        value = co_await runBlocking([] { return 5; });
        loop->stop();
    });
    loop->run();
    QCOMPARE(value, 5);
}

void tst_EventLoopRun::keepsAndLogsPostedTasks()
{
    EventLoop loop;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in spawned task: late");
    auto life = std::make_shared<int>(3);
    int seen = 0;
    loop.handle().post([life, &seen]() -> Task<> {
        co_await sleepFor(1ms);
        seen = *life;
        throw std::runtime_error("late");
    });
    QTRY_COMPARE(seen, 3);
    QTRY_COMPARE(life.use_count(), 1);
}

void tst_EventLoopRun::namesASlowCallback()
{
    EventLoop loop;
    loop.setSlowCallbackLimit(20ms);
    QTest::ignoreMessage(QtWarningMsg, heldBy(" by a posted callback"));
    loop.post([&] { holdFor(40ms); });
    callLater(60ms, [&] { loop.stop(); });
    loop.run();
}

void tst_EventLoopRun::namesASlowTimer()
{
    EventLoop loop;
    loop.setSlowCallbackLimit(20ms);
    QTest::ignoreMessage(QtWarningMsg, heldBy(" by a timer"));
    const auto work = []() -> Task<> {
        co_await sleepFor(1ms);
        holdFor(40ms);
    };
    work();
    callLater(60ms, [&] { loop.stop(); });
    loop.run();
}

void tst_EventLoopRun::namesASlowDescriptorHandler()
{
    EventLoop loop;
    loop.setSlowCallbackLimit(20ms);
    QTest::ignoreMessage(QtWarningMsg, heldBy(" by a descriptor handler"));
    const int descriptor = ::eventfd(1, EFD_NONBLOCK);
    {
        auto watch = watchDescriptor(descriptor, Readiness::Read, [&](Readiness) {
            quint64 count = 0;
            QCOMPARE(::read(descriptor, &count, sizeof count), qint64(sizeof count));
            holdFor(40ms);
            loop.stop();
        });
        QVERIFY(watch);
        loop.run();
    }
    ::close(descriptor);
}

void tst_EventLoopRun::namesASlowSignalHandler()
{
    EventLoop loop;
    loop.setSlowCallbackLimit(20ms);
    QTest::ignoreMessage(QtWarningMsg, heldBy(" by a signal handler"));
    const auto watch = onSignal(SIGUSR1, [&] {
        holdFor(40ms);
        loop.stop();
    });
    QVERIFY(watch);
    std::raise(SIGUSR1);
    loop.run();
}

void tst_EventLoopRun::noticesOtherSlowness()
{
    EventLoop loop;
    loop.setSlowCallbackLimit(20ms);
    QTest::ignoreMessage(QtWarningMsg, heldBy(""));
    QTimer::singleShot(1, this, [] { holdFor(60ms); });
    callLater(100ms, [&] { loop.stop(); });
    loop.run();
}

void tst_EventLoopRun::staysQuietBelowTheLimit()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    EventLoop loop;
    loop.setSlowCallbackLimit(10s);
    loop.post([] { holdFor(5ms); });
    callLater(10ms, [&] {
        loop.setSlowCallbackLimit(0ms);
        loop.stop();
    });
    loop.run();
}

void tst_EventLoopRun::staysQuietUntilALimitIsSet()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    EventLoop loop;
    loop.post([] { holdFor(200ms); });
    callLater(1ms, [&] { loop.stop(); });
    loop.run();
}

QTEST_GUILESS_MAIN(tst_EventLoopRun)
#include "tst_eventlooprun.moc"
