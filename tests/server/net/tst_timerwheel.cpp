// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/timerwheel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace eyewall::net;
using namespace std::chrono_literals;

namespace {

struct WheelNode final : TimerNode {
    WheelNode() { clock.start(); }
    void onTimeout() override
    {
        ++fired;
        elapsed = std::chrono::nanoseconds(clock.nsecsElapsed());
        if (react)
            react();
    }

    QElapsedTimer clock;
    std::function<void()> react;
    int fired = 0;
    std::chrono::nanoseconds elapsed{};
};

/// Keeps the loop busy, as a handler that blocks would.
void holdLoop(std::chrono::milliseconds duration)
{
    QElapsedTimer clock;
    clock.start();
    while (std::chrono::nanoseconds(clock.nsecsElapsed()) < duration) {
    }
}

} // namespace

class tst_TimerWheel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firesOnceAndNotEarly_data();
    void firesOnceAndNotEarly();
    void isNotEarlyAfterAHeldLoop();
    void movesLater();
    void movesEarlier();
    void movesEarlierFromBeyondItsReach();
    void doesNotFireWhenDisarmed();
    void doesNotFireWhenDestroyed();
    void firesManyInOneTick();
    void mayBeArmedInItsCallback();
    void mayDisarmAnotherInACallback();
    void mayDestroyAnotherInACallback();
    void letsNodesOutliveIt();
};

void tst_TimerWheel::firesOnceAndNotEarly_data()
{
    QTest::addColumn<int>("delay");

    for (const int delay : {0, 1, 99, 100, 250})
        QTest::addRow("%d ms", delay) << delay;
}

void tst_TimerWheel::firesOnceAndNotEarly()
{
    QFETCH(int, delay);

    TimerWheel wheel;
    WheelNode node;
    wheel.arm(node, std::chrono::milliseconds(delay));
    QTRY_COMPARE(node.fired, 1);
    QVERIFY(node.elapsed >= std::chrono::milliseconds(delay));
    WheelNode later;
    wheel.arm(later, 150ms);
    QTRY_COMPARE(later.fired, 1);
    QCOMPARE(node.fired, 1);
}

void tst_TimerWheel::isNotEarlyAfterAHeldLoop()
{
    TimerWheel wheel;
    WheelNode other;
    wheel.arm(other, 60s);
    holdLoop(900ms);
    WheelNode node;
    wheel.arm(node, 500ms);
    QTRY_COMPARE(node.fired, 1);
    QVERIFY(node.elapsed >= 500ms);
}

void tst_TimerWheel::movesLater()
{
    TimerWheel wheel;
    WheelNode node;
    WheelNode marker;
    wheel.arm(node, 100ms);
    wheel.arm(node, 600ms);
    wheel.arm(marker, 200ms);
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(node.fired, 0);
    QTRY_COMPARE(node.fired, 1);
    QVERIFY(node.elapsed >= 600ms);
}

void tst_TimerWheel::movesEarlier()
{
    TimerWheel wheel;
    WheelNode node;
    WheelNode marker;
    wheel.arm(node, 10s);
    wheel.arm(node, 100ms);
    wheel.arm(marker, 700ms);
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(node.fired, 1);
    QVERIFY(node.elapsed >= 100ms);
}

void tst_TimerWheel::movesEarlierFromBeyondItsReach()
{
    TimerWheel wheel;
    WheelNode node;
    WheelNode marker;
    wheel.arm(node, 24h);
    wheel.arm(marker, 300ms);
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(node.fired, 0);
    wheel.arm(node, 100ms);
    QTRY_COMPARE(node.fired, 1);
}

void tst_TimerWheel::doesNotFireWhenDisarmed()
{
    TimerWheel wheel;
    WheelNode node;
    WheelNode marker;
    TimerWheel::disarm(node); // not armed yet
    wheel.arm(node, 100ms);
    wheel.arm(marker, 400ms);
    TimerWheel::disarm(node);
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(node.fired, 0);
    wheel.arm(node, 100ms);
    QTRY_COMPARE(node.fired, 1);
}

void tst_TimerWheel::doesNotFireWhenDestroyed()
{
    TimerWheel wheel;
    WheelNode marker;
    auto node = std::make_unique<WheelNode>();
    int fired = 0;
    node->react = [&] { ++fired; };
    wheel.arm(*node, 100ms);
    wheel.arm(marker, 400ms);
    node.reset();
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(fired, 0);
}

void tst_TimerWheel::firesManyInOneTick()
{
    TimerWheel wheel;
    std::vector<WheelNode> nodes(5000);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        wheel.arm(nodes[i], i % 2 ? 200ms : 300ms);
    const auto haveAllFired = [&] {
        return std::all_of(nodes.begin(), nodes.end(), [](const WheelNode &node) { return node.fired == 1; });
    };
    QTRY_VERIFY(haveAllFired());
}

void tst_TimerWheel::mayBeArmedInItsCallback()
{
    TimerWheel wheel;
    WheelNode node;
    node.react = [&] {
        if (node.fired < 3)
            wheel.arm(node, 0ms);
    };
    wheel.arm(node, 0ms);
    QTRY_COMPARE(node.fired, 3);
    WheelNode marker;
    wheel.arm(marker, 300ms);
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(node.fired, 3);
}

void tst_TimerWheel::mayDisarmAnotherInACallback()
{
    TimerWheel wheel;
    std::array<WheelNode, 3> nodes;
    for (std::size_t i = 0; i < 3; ++i) {
        nodes[i].react = [&, i] {
            for (std::size_t other = 0; other < 3; ++other) {
                if (other != i)
                    TimerWheel::disarm(nodes[other]);
            }
        };
        wheel.arm(nodes[i], 200ms);
    }
    WheelNode marker;
    wheel.arm(marker, 500ms);
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(nodes[0].fired + nodes[1].fired + nodes[2].fired, 1);
}

void tst_TimerWheel::mayDestroyAnotherInACallback()
{
    TimerWheel wheel;
    std::array<std::unique_ptr<WheelNode>, 3> nodes;
    int fired = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        nodes[i] = std::make_unique<WheelNode>();
        nodes[i]->react = [&, i] {
            ++fired;
            for (std::size_t other = 0; other < 3; ++other) {
                if (other != i)
                    nodes[other].reset();
            }
        };
        wheel.arm(*nodes[i], 200ms);
    }
    WheelNode marker;
    wheel.arm(marker, 500ms);
    QTRY_COMPARE(marker.fired, 1);
    QCOMPARE(fired, 1);
}

void tst_TimerWheel::letsNodesOutliveIt()
{
    WheelNode node;
    {
        TimerWheel wheel;
        wheel.arm(node, 100ms);
    }
    TimerWheel::disarm(node);
    QCOMPARE(node.fired, 0);
}

QTEST_GUILESS_MAIN(tst_TimerWheel)
#include "tst_timerwheel.moc"
