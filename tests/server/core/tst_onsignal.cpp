// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/event.h"
#include "server/core/eventloop.h"
#include "server/core/onsignal.h"

#include <QTest>

#include <csignal>
#include <memory>
#include <optional>
#include <thread>

#include <pthread.h>

using namespace eyewall;

class tst_OnSignal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsOnTheLoop();
    void callsForASignalInAnotherThread();
    void joinsWhatComesTogether();
    void wakesAWaitingTask();
    void refusesASecondWatch();
    void refusesBadSignals_data();
    void refusesBadSignals();
    void restoresWhatWasBefore();
    void ignoresWhatCameBeforeTheWatch();
    void mayEndInItsFunction();
    void goesOnAfterExceptions();
};

void tst_OnSignal::callsOnTheLoop()
{
    int calls = 0;
    const auto watch = onSignal(SIGTERM, [&] { ++calls; });
    QVERIFY(watch);
    QCOMPARE(watch->signal(), SIGTERM);
    std::raise(SIGTERM);
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    std::raise(SIGTERM);
    QTRY_COMPARE(calls, 2);
}

void tst_OnSignal::callsForASignalInAnotherThread()
{
    std::thread::id calledOn;
    const auto watch = onSignal(SIGUSR1, [&] { calledOn = std::this_thread::get_id(); });
    QVERIFY(watch);
    std::thread([] { ::pthread_kill(::pthread_self(), SIGUSR1); }).join();
    QTRY_VERIFY(calledOn != std::thread::id());
    QVERIFY(calledOn == std::this_thread::get_id());
}

void tst_OnSignal::joinsWhatComesTogether()
{
    int calls = 0;
    const auto watch = onSignal(SIGUSR1, [&] { ++calls; });
    QVERIFY(watch);
    for (int i = 0; i < 1000; ++i)
        std::raise(SIGUSR1);
    QTRY_VERIFY(calls > 0);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void tst_OnSignal::wakesAWaitingTask()
{
    Event stop;
    bool stopped = false;
    const auto watch = onSignal(SIGTERM, [&] { stop.set(); });
    QVERIFY(watch);
    const auto wait = [](Event *event, bool *end) -> Task<> {
        co_await event->wait();
        *end = true;
    };
    wait(&stop, &stopped);
    std::raise(SIGTERM);
    QTRY_VERIFY(stopped);
}

void tst_OnSignal::refusesASecondWatch()
{
    const auto first = onSignal(SIGUSR1, [] {});
    QVERIFY(first);
    const auto second = onSignal(SIGUSR1, [] {});
    QVERIFY(!second);
    QVERIFY(second.error().code == std::errc::file_exists);
    QVERIFY(onSignal(SIGUSR2, [] {}));
}

void tst_OnSignal::refusesBadSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -3;
    QTest::newRow("too large") << 4000;
    QTest::newRow("kill") << SIGKILL;
    QTest::newRow("stop") << SIGSTOP;
}

void tst_OnSignal::refusesBadSignals()
{
    QFETCH(int, number);
    const auto watch = onSignal(number, [] {});
    QVERIFY(!watch);
    QVERIFY(watch.error().code == std::errc::invalid_argument);
}

void tst_OnSignal::restoresWhatWasBefore()
{
    const auto before = std::signal(SIGUSR2, SIG_IGN);
    {
        const auto watch = onSignal(SIGUSR2, [] {});
        QVERIFY(watch);
    }
    QVERIFY(std::signal(SIGUSR2, before) == SIG_IGN);
}

void tst_OnSignal::ignoresWhatCameBeforeTheWatch()
{
    int calls = 0;
    {
        const auto watch = onSignal(SIGUSR1, [&] { ++calls; });
        QVERIFY(watch);
        std::raise(SIGUSR1);
    }
    const auto watch = onSignal(SIGUSR1, [&] { ++calls; });
    QVERIFY(watch);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void tst_OnSignal::mayEndInItsFunction()
{
    auto life = std::make_shared<int>(4);
    int seen = 0;
    std::optional<SignalWatch> watch;
    auto made = onSignal(SIGUSR1, [&watch, &seen, life] {
        watch.reset();
        seen = *life;
    });
    QVERIFY(made);
    watch.emplace(std::move(*made));
    std::raise(SIGUSR1);
    QTRY_COMPARE(seen, 4);
    QTRY_COMPARE(life.use_count(), 1);
}

void tst_OnSignal::goesOnAfterExceptions()
{
    QTest::ignoreMessage(QtCriticalMsg, "Exception in signal handler: broken");
    int calls = 0;
    const auto watch = onSignal(SIGUSR1, [&] {
        if (++calls == 1)
            throw std::runtime_error("broken");
    });
    QVERIFY(watch);
    std::raise(SIGUSR1);
    QTRY_COMPARE(calls, 1);
    std::raise(SIGUSR1);
    QTRY_COMPARE(calls, 2);
}

QTEST_GUILESS_MAIN(tst_OnSignal)
#include "tst_onsignal.moc"
