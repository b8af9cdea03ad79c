// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/clock.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace eyewall;
using namespace std::chrono;

namespace {

qint64 steadyNow()
{
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

class tst_Clock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverRunsBackwards();
    void tellsTheTimeOfDay();
    void convertsReadingsOfTheSteadyClock();
    void agreesBetweenThreads();
};

void tst_Clock::neverRunsBackwards()
{
    qint64 latest = monitor::now();
    const qint64 first = latest;
    for (int i = 0; i < 100'000; ++i) {
        const qint64 time = monitor::now();
        QVERIFY(time >= latest);
        latest = time;
    }
    QVERIFY(latest > first);
}

void tst_Clock::tellsTheTimeOfDay()
{
    const auto wall = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    QVERIFY(std::abs(monitor::now() - wall) < 1'000'000'000);
}

void tst_Clock::convertsReadingsOfTheSteadyClock()
{
    const qint64 before = monitor::now();
    const qint64 converted = monitor::fromSteady(steadyNow());
    const qint64 after = monitor::now();
    QVERIFY(before <= converted);
    QVERIFY(converted <= after);
}

void tst_Clock::agreesBetweenThreads()
{
    const qint64 before = monitor::now();
    qint64 elsewhere = 0;
    std::thread([&] { elsewhere = monitor::now(); }).join();
    QVERIFY(before <= elsewhere);
    QVERIFY(elsewhere <= monitor::now());
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
