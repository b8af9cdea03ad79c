// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/alarm.h"
#include "server/core/eventloop.h"
#include "server/core/periodiccallback.h"
#include "server/core/sleep.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using eyewall::PeriodicCallback;
using eyewall::sleepFor;
using eyewall::Task;
using eyewall::core::Alarm;
using eyewall::core::EventLoop;
using namespace std::chrono_literals;

class tst_PeriodicCallback final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsAgainAndAgain();
    void waitsOnePeriodBeforeTheFirstCall();
    void refusesBadSettings_data();
    void refusesBadSettings();
    void startsOnlyOnce();
    void stopsAtOnce();
    void startsAgain();
    void goesOnAfterExceptions();
    void neverOverlapsItself();
    void doesNotOverlapAfterARestart();
    void skipsMissedTicks();
    void mayBeStoppedByItsCallback();
    void mayBeDestroyedByItsCallback();
    void mayBeDestroyedWhileItsCallRuns();
    void endsWithTheLoop();
};

void tst_PeriodicCallback::callsAgainAndAgain()
{
    int calls = 0;
    PeriodicCallback ticker([&] { ++calls; }, 2ms, 0.5);
    QVERIFY(ticker.start());
    QVERIFY(ticker.isRunning());
    QTRY_VERIFY(calls >= 5);
}

void tst_PeriodicCallback::waitsOnePeriodBeforeTheFirstCall()
{
    qint64 first = -1;
    QElapsedTimer clock;
    PeriodicCallback ticker([&] { first = first < 0 ? clock.elapsed() : first; }, 30ms);
    clock.start();
    QVERIFY(ticker.start());
    QTRY_VERIFY(first >= 0);
    QVERIFY(first >= 29);
}

void tst_PeriodicCallback::refusesBadSettings_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<double>("jitter");
    QTest::newRow("period zero") << 0 << 0.0;
    QTest::newRow("period negative") << -1 << 0.0;
    QTest::newRow("jitter negative") << 10 << -0.1;
    QTest::newRow("jitter above one") << 10 << 1.1;
    QTest::newRow("jitter not a number") << 10 << qQNaN();
}

void tst_PeriodicCallback::refusesBadSettings()
{
    QFETCH(int, period);
    QFETCH(double, jitter);
    PeriodicCallback ticker([] {}, std::chrono::milliseconds(period), jitter);
    const auto result = ticker.start();
    QVERIFY(!result);
    QVERIFY(result.error().code == std::errc::invalid_argument);
    QVERIFY(!ticker.isRunning());
}

void tst_PeriodicCallback::startsOnlyOnce()
{
    // Two beats would call twice before the second period ends.
    QElapsedTimer clock;
    qint64 second = -1;
    int calls = 0;
    PeriodicCallback ticker(
        [&] {
            if (++calls == 2)
                second = clock.elapsed();
        },
        20ms);
    clock.start();
    QVERIFY(ticker.start());
    QVERIFY(ticker.start());
    QTRY_VERIFY(second >= 0);
    QVERIFY(second >= 39);
}

void tst_PeriodicCallback::stopsAtOnce()
{
    auto life = std::make_shared<int>(0);
    int calls = 0;
    {
        PeriodicCallback ticker([life, &calls] { ++calls; }, 1h);
        QVERIFY(ticker.start());
        QVERIFY(life.use_count() > 1);
        ticker.stop();
        QVERIFY(!ticker.isRunning());
    }
    QCOMPARE(life.use_count(), 1);
    QCOMPARE(calls, 0);
}

void tst_PeriodicCallback::startsAgain()
{
    int calls = 0;
    PeriodicCallback ticker([&] { ++calls; }, 2ms);
    QVERIFY(ticker.start());
    QTRY_VERIFY(calls >= 1);
    ticker.stop();
    const int before = calls;
    QVERIFY(ticker.start());
    QTRY_VERIFY(calls > before);
}

void tst_PeriodicCallback::goesOnAfterExceptions()
{
    QTest::ignoreMessage(QtCriticalMsg, "Exception in periodic callback: one");
    QTest::ignoreMessage(QtCriticalMsg, "Exception in periodic callback: two");
    int calls = 0;
    PeriodicCallback plain(
        [&] {
            if (++calls == 1)
                throw std::runtime_error("one");
        },
        1ms);
    int awaited = 0;
    PeriodicCallback coroutine(
        [&]() -> Task<> {
            co_await sleepFor(1ms);
            if (++awaited == 1)
                throw std::runtime_error("two");
        },
        1ms);
    QVERIFY(plain.start());
    QVERIFY(coroutine.start());
    QTRY_VERIFY(calls >= 3 && awaited >= 3);
}

void tst_PeriodicCallback::neverOverlapsItself()
{
    int inside = 0;
    int most = 0;
    int calls = 0;
    PeriodicCallback ticker(
        [&]() -> Task<> {
            most = std::max(most, ++inside);
            co_await sleepFor(10ms);
            --inside;
            ++calls;
        },
        1ms);
    QVERIFY(ticker.start());
    QTRY_VERIFY(calls >= 5);
    QCOMPARE(most, 1);
    ticker.stop();
    QTRY_COMPARE(inside, 0);
}

void tst_PeriodicCallback::doesNotOverlapAfterARestart()
{
    int inside = 0;
    int most = 0;
    int calls = 0;
    PeriodicCallback ticker(
        [&]() -> Task<> {
            most = std::max(most, ++inside);
            co_await sleepFor(20ms);
            --inside;
            ++calls;
        },
        1ms);
    QVERIFY(ticker.start());
    QTRY_COMPARE(inside, 1);
    ticker.stop();
    QVERIFY(ticker.start());
    QTRY_VERIFY(calls >= 3);
    QCOMPARE(most, 1);
    ticker.stop();
    QTRY_COMPARE(inside, 0);
}

void tst_PeriodicCallback::skipsMissedTicks()
{
    // A call that takes two and a half periods is followed by a tick on the beat and not by a burst.
    QElapsedTimer clock;
    QList<qint64> starts;
    PeriodicCallback ticker(
        [&]() -> Task<> {
            starts << clock.elapsed();
            if (starts.size() == 1)
                co_await sleepFor(100ms);
        },
        40ms);
    clock.start();
    QVERIFY(ticker.start());
    QTRY_VERIFY(starts.size() >= 3);
    QVERIFY(starts[1] >= 159);
    QVERIFY(starts[2] >= starts[1] / 40 * 40 + 39);
}

void tst_PeriodicCallback::mayBeStoppedByItsCallback()
{
    int calls = 0;
    std::unique_ptr<PeriodicCallback> ticker;
    ticker = std::make_unique<PeriodicCallback>(
        [&] {
            ++calls;
            ticker->stop();
        },
        1ms);
    QVERIFY(ticker->start());
    QTRY_COMPARE(calls, 1);
    int other = 0;
    PeriodicCallback clock([&] { ++other; }, 1ms);
    QVERIFY(clock.start());
    QTRY_VERIFY(other >= 5);
    QCOMPARE(calls, 1);
}

void tst_PeriodicCallback::mayBeDestroyedByItsCallback()
{
    auto life = std::make_shared<int>(0);
    std::unique_ptr<PeriodicCallback> ticker;
    ticker = std::make_unique<PeriodicCallback>([&ticker, life] { ticker.reset(); }, 1ms);
    QVERIFY(ticker->start());
    QTRY_VERIFY(!ticker);
    QTRY_COMPARE(life.use_count(), 1);
}

void tst_PeriodicCallback::mayBeDestroyedWhileItsCallRuns()
{
    Alarm gate(1h);
    bool started = false;
    bool ended = false;
    {
        PeriodicCallback ticker(
            [&gate, &started, &ended]() -> Task<> {
                started = true;
                co_await gate.wait();
                ended = true;
            },
            1ms);
        QVERIFY(ticker.start());
        QTRY_VERIFY(started);
    }
    QVERIFY(!ended);
    gate.ring();
    QVERIFY(ended);
}

void tst_PeriodicCallback::endsWithTheLoop()
{
    auto loop = std::make_unique<EventLoop>();
    PeriodicCallback ticker([] {}, 1h);
    QVERIFY(ticker.start());
    loop.reset();
    QVERIFY(!ticker.isRunning());
}

QTEST_GUILESS_MAIN(tst_PeriodicCallback)
#include "tst_periodiccallback.moc"
