// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/alarm.h"
#include "server/core/eventloop.h"
#include "server/core/sleep.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

#include <sys/eventfd.h>
#include <unistd.h>

using eyewall::sleepFor;
using eyewall::Task;
using eyewall::core::Alarm;
using eyewall::core::EventLoop;
using namespace std::chrono_literals;

namespace {

Task<> sleepThen(std::chrono::milliseconds time, bool *done)
{
    co_await sleepFor(time);
    *done = true;
}

Task<> countTurns(int turns, int *counter)
{
    for (int i = 0; i < turns; ++i) {
        co_await eyewall::yieldNow();
        ++*counter;
    }
}

Task<> waitFor(std::shared_ptr<std::optional<Alarm>> alarm, std::optional<bool> *timePassed)
{
    *timePassed = co_await (*alarm)->wait();
    alarm->reset();
}

Task<> sleepUntilClosed(bool *closed)
{
    try {
        co_await sleepFor(1h);
    } catch (const eyewall::core::LoopClosed &) {
        *closed = true;
    }
}

Task<> sleepTwiceUntilClosed(int *closed)
{
    for (int i = 0; i < 2; ++i) {
        try {
            co_await sleepFor(1h);
        } catch (const eyewall::core::LoopClosed &) {
            ++*closed;
        }
    }
}

} // namespace

class tst_Sleep final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterTheTime();
    void neverReturnsWithinTheCall_data();
    void neverReturnsWithinTheCall();
    void keepsTheLoopResponsive();
    void letsOthersRunBetweenTurns();
    void runsWhileASocketIsAlwaysReady();
    void endsEarlyWhenTheAlarmIsRung();
    void doesNotWaitForARungAlarm();
    void mayDestroyTheAlarmFromTheWaitingCoroutine();
    void endsWithTheLoop();
    void doesNotWaitOnAClosingLoop();
    void survivesAVeryLongTime();
};

void tst_Sleep::goesOnAfterTheTime()
{
    QElapsedTimer clock;
    clock.start();
    bool done = false;
    sleepThen(30ms, &done);
    QVERIFY(!done);
    QTRY_VERIFY(done);
    QVERIFY(clock.elapsed() >= 30);
}

void tst_Sleep::neverReturnsWithinTheCall_data()
{
    QTest::addColumn<int>("time");
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -5;
    QTest::newRow("one") << 1;
}

void tst_Sleep::neverReturnsWithinTheCall()
{
    QFETCH(int, time);
    bool done = false;
    sleepThen(std::chrono::milliseconds(time), &done);
    QVERIFY(!done);
    QTRY_VERIFY(done);
}

void tst_Sleep::keepsTheLoopResponsive()
{
    bool done = false;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(1ms);
    sleepThen(50ms, &done);
    QTRY_VERIFY(done);
    QVERIFY(ticks >= 3);
}

void tst_Sleep::letsOthersRunBetweenTurns()
{
    int first = 0;
    int second = 0;
    int largestLead = 0;
    countTurns(50, &first);
    countTurns(50, &second);
    while (second < 50) {
        QCoreApplication::processEvents();
        largestLead = std::max(largestLead, std::abs(first - second));
    }
    QCOMPARE(first, 50);
    QVERIFY(largestLead <= 1);
}

void tst_Sleep::runsWhileASocketIsAlwaysReady()
{
    const int descriptor = ::eventfd(1, EFD_NONBLOCK);
    QSocketNotifier notifier(descriptor, QSocketNotifier::Read);
    int wakeUps = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { ++wakeUps; });
    int naps = 0;
    const auto nap = [](int *count) -> Task<> {
        for (; *count < 5; ++*count)
            co_await sleepFor(1ms);
    };
    nap(&naps);
    QTRY_COMPARE(naps, 5);
    QVERIFY(wakeUps > 5);
    notifier.setEnabled(false);
    ::close(descriptor);
}

void tst_Sleep::endsEarlyWhenTheAlarmIsRung()
{
    const auto alarm = std::make_shared<std::optional<Alarm>>(std::in_place, 1h);
    std::optional<bool> timePassed;
    waitFor(alarm, &timePassed);
    QVERIFY(!timePassed);
    (*alarm)->ring();
    QCOMPARE(timePassed, std::optional(false));
}

void tst_Sleep::doesNotWaitForARungAlarm()
{
    const auto alarm = std::make_shared<std::optional<Alarm>>(std::in_place, 1h);
    (*alarm)->ring();
    std::optional<bool> timePassed;
    waitFor(alarm, &timePassed);
    QCOMPARE(timePassed, std::optional(false));
}

void tst_Sleep::mayDestroyTheAlarmFromTheWaitingCoroutine()
{
    const auto alarm = std::make_shared<std::optional<Alarm>>(std::in_place, 1ms);
    std::optional<bool> timePassed;
    waitFor(alarm, &timePassed);
    QTRY_VERIFY(timePassed);
    QCOMPARE(timePassed, std::optional(true));
    QVERIFY(!alarm->has_value());
}

void tst_Sleep::endsWithTheLoop()
{
    bool closed = false;
    {
        const EventLoop loop;
        sleepUntilClosed(&closed);
        QVERIFY(!closed);
    }
    QVERIFY(closed);
}

void tst_Sleep::doesNotWaitOnAClosingLoop()
{
    int closed = 0;
    {
        const EventLoop loop;
        sleepTwiceUntilClosed(&closed);
    }
    QCOMPARE(closed, 2);
}

void tst_Sleep::survivesAVeryLongTime()
{
    bool closed = false;
    EventLoop loop;
    const auto sleeper = [](bool *end) -> Task<> {
        try {
            co_await sleepFor(std::chrono::milliseconds::max());
        } catch (const eyewall::core::LoopClosed &) {
            *end = true;
        }
    };
    sleeper(&closed);
    int turns = 0;
    countTurns(20, &turns);
    QTRY_COMPARE(turns, 20);
    QVERIFY(!closed);
    loop.close();
    QVERIFY(closed);
}

QTEST_GUILESS_MAIN(tst_Sleep)
#include "tst_sleep.moc"
