// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/workerpool.h"
#include "server/monitor/clock.h"
#include "server/monitor/loopprobe.h"
#include "server/monitor/recorder.h"

#include <QTest>

#include <latch>

using namespace eyewall;
using namespace eyewall::monitor;

namespace {

constexpr qint64 kMillisecond = 1'000'000;

LoopProbe::Post postTo(core::EventLoop &loop)
{
    return [handle = loop.handle()](std::function<void()> call) { handle.post(std::move(call)); };
}

} // namespace

class tst_LoopProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsWorker();
    void asksNowAndThen();
    void answersOfAFreeLoopAreQuick();
    void seesAHeldLoopWhileItIsHeld();
};

void tst_LoopProbe::tellsItsWorker()
{
    const Recorder recorder(5, 1);
    LoopProbe probe(recorder, {});
    probe.update(now());
    QCOMPARE(probe.figures().worker, 5);
    QCOMPARE(probe.figures().lag, 0);
}

void tst_LoopProbe::asksNowAndThen()
{
    const Recorder recorder(0, 1);
    int asked = 0;
    LoopProbe probe(recorder, [&](const std::function<void()> &call) {
        ++asked;
        call();
    });
    const qint64 begin = now();
    for (qint64 time = begin; time < begin + 1000 * kMillisecond; time += 10 * kMillisecond)
        probe.update(time);
    QVERIFY(asked >= 4);
    QVERIFY(asked <= 5);
}

void tst_LoopProbe::answersOfAFreeLoopAreQuick()
{
    core::WorkerPool pool(1);
    pool.start();
    const Recorder recorder(0, 1);
    bool isAnswered = false;
    const auto post = postTo(pool.loop(0));
    LoopProbe probe(recorder, post);
    probe.update(now());
    post([&] { isAnswered = true; });
    pool.stop(); // what was posted has run
    QVERIFY(isAnswered);
    probe.update(now());
    QVERIFY(probe.figures().lag > 0);
    QVERIFY(probe.figures().lag < 5000 * kMillisecond);
    QCOMPARE(probe.figures().worstLag, probe.figures().lag);
    QCOMPARE(probe.figures().worstRoute, kNoRoute);
}

void tst_LoopProbe::seesAHeldLoopWhileItIsHeld()
{
    core::WorkerPool pool(1);
    pool.start();
    Recorder recorder(0, 4);
    LoopProbe probe(recorder, postTo(pool.loop(0)));
    std::latch isHeld(1);
    std::latch mayGoOn(1);
    pool.loop(0).post([&] {
        recorder.setActiveRoute(3);
        isHeld.count_down();
        mayGoOn.wait();
        recorder.setActiveRoute(kNoRoute);
    });
    isHeld.wait();

    const auto hasSeenLag = [&] {
        probe.update(now());
        return probe.figures().lag > 100 * kMillisecond;
    };
    const bool isSeen = QTest::qWaitFor(hasSeenLag, 30'000);
    const LoopFigures held = probe.figures();
    mayGoOn.count_down();
    QVERIFY(isSeen);
    QCOMPARE(held.worstRoute, 3);
    QCOMPARE(held.worstLag, held.lag);

    // Free again: the next answer is quick, the worst is remembered.
    QVERIFY(QTest::qWaitFor(
        [&] {
            probe.update(now());
            return probe.figures().lag < 50 * kMillisecond;
        },
        30'000));
    QVERIFY(probe.figures().worstLag >= held.worstLag);
    QCOMPARE(probe.figures().worstRoute, 3);
}

QTEST_GUILESS_MAIN(tst_LoopProbe)
#include "tst_loopprobe.moc"
