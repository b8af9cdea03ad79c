// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/reactor.h"
#include "tests/server/net/loopback.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

#include <sys/epoll.h>

#include <array>
#include <functional>
#include <thread>

using namespace eyewall::net;

namespace {

struct Target final : EventTarget {
    void onEvents(quint32 seen) override
    {
        ++calls;
        events = seen;
        if (react)
            react();
    }
    void onRevisit() override
    {
        ++revisits;
        if (reactToRevisit)
            reactToRevisit();
    }

    std::function<void()> react;
    std::function<void()> reactToRevisit;
    int calls = 0;
    int revisits = 0;
    quint32 events = 0;
};

struct Node final : TimerNode {
    void onTimeout() override { react(); }

    std::function<void()> react;
};

struct Guest final : ReactorGuest {
    void onReactorEnd() override
    {
        ++ends;
        if (react)
            react();
    }

    std::function<void()> react;
    int ends = 0;
};

struct Corpse final : Disposable {
    explicit Corpse(std::function<void()> last)
        : atEnd(std::move(last))
    {
    }
    ~Corpse() override { atEnd(); }

    std::function<void()> atEnd;
};

/// Both ends of many connections.
class Sockets {
public:
    explicit Sockets(std::size_t count)
        : m_loopbacks(count)
    {
    }
    ~Sockets()
    {
        for (const Loopback &loopback : m_loopbacks)
            ::close(loopback.descriptor);
    }
    Loopback &operator[](std::size_t index) { return m_loopbacks[index]; }

private:
    std::vector<Loopback> m_loopbacks;
};

} // namespace

class tst_Reactor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEvents();
    void changesAndRemoves();
    void refusesWhatCanNotBeWatched();
    void servesManySockets();
    void leavesRoomForTimers();
    void revisitsLater();
    void revisitsInTheSameTurn();
    void doesNotRevisitWhatWasForgotten();
    void forgetsDuringRevisits();
    void buriesAfterTheTurn();
    void buriesOutsideATurn();
    void buriesWhatTheBuriedBury();
    void buriesWhenItEnds();
    void keepsTheTimeOfATurn();
    void ownsOneDescriptor();
    void sharesTheWorkersOwn();
    void makesOneOnDemand();
    void goesBehindTheTurnThatLetItGo();
    void goesBehindTheTimerThatLetItGo();
    void tellsItsGuests();
};

void tst_Reactor::tellsEvents()
{
    Sockets sockets(1);
    Reactor reactor;
    Target target;
    QVERIFY(reactor.add(sockets[0].descriptor, &target, EPOLLIN));
    QCoreApplication::processEvents();
    QCOMPARE(target.calls, 0);
    target.react = [&] { reactor.remove(sockets[0].descriptor); };
    sockets[0].peer.send("x");
    QTRY_COMPARE(target.calls, 1);
    QCOMPARE(target.events, quint32(EPOLLIN));
}

void tst_Reactor::changesAndRemoves()
{
    Sockets sockets(1);
    Reactor reactor;
    Target target;
    QVERIFY(reactor.add(sockets[0].descriptor, &target, EPOLLIN));
    target.react = [&] { reactor.modify(sockets[0].descriptor, &target, 0); };
    reactor.modify(sockets[0].descriptor, &target, EPOLLOUT);
    QTRY_COMPARE(target.calls, 1);
    QCOMPARE(target.events, quint32(EPOLLOUT));
    reactor.modify(sockets[0].descriptor, &target, EPOLLIN);
    reactor.remove(sockets[0].descriptor);
    sockets[0].peer.send("x");
    QCoreApplication::processEvents();
    QCOMPARE(target.calls, 1);
}

void tst_Reactor::refusesWhatCanNotBeWatched()
{
    Reactor reactor;
    Target target;
    QVERIFY(!reactor.add(-1, &target, EPOLLIN));
    QCOMPARE(errno, EBADF);
}

void tst_Reactor::servesManySockets()
{
    constexpr std::size_t kCount = 700; // more than two batches
    Sockets sockets(kCount);
    Reactor reactor;
    std::vector<Target> targets(kCount);
    std::size_t served = 0;
    for (std::size_t i = 0; i < kCount; ++i) {
        targets[i].react = [&, i] {
            ++served;
            reactor.modify(sockets[i].descriptor, &targets[i], 0);
        };
        QVERIFY(reactor.add(sockets[i].descriptor, &targets[i], EPOLLIN));
        sockets[i].peer.send("x");
    }
    QTRY_COMPARE(served, kCount);
    for (const Target &target : targets)
        QCOMPARE(target.calls, 1);
}

void tst_Reactor::leavesRoomForTimers()
{
    Sockets sockets(1);
    Reactor reactor;
    Target target; // always ready: nobody reads
    QVERIFY(reactor.add(sockets[0].descriptor, &target, EPOLLIN));
    sockets[0].peer.send("x");
    bool hasFired = false;
    QTimer::singleShot(0, &reactor, [&] { hasFired = true; });
    QTRY_VERIFY(hasFired);
    QVERIFY(target.calls > 0);
    reactor.remove(sockets[0].descriptor);
}

void tst_Reactor::revisitsLater()
{
    Reactor reactor;
    Target target;
    target.reactToRevisit = [&] {
        if (target.revisits < 3)
            reactor.revisit(&target);
    };
    reactor.revisit(&target);
    QCOMPARE(target.revisits, 0);
    QTRY_COMPARE(target.revisits, 3);
}

void tst_Reactor::revisitsInTheSameTurn()
{
    Sockets sockets(1);
    Reactor reactor;
    Target target;
    QVERIFY(reactor.add(sockets[0].descriptor, &target, EPOLLIN));
    target.react = [&] {
        reactor.modify(sockets[0].descriptor, &target, 0);
        reactor.revisit(&target);
    };
    sockets[0].peer.send("x");
    QTRY_COMPARE(target.calls, 1);
    QCOMPARE(target.revisits, 1);
}

void tst_Reactor::doesNotRevisitWhatWasForgotten()
{
    Reactor reactor;
    Target target;
    Target other;
    reactor.revisit(&target);
    reactor.revisit(&other);
    reactor.forget(&target);
    QTRY_COMPARE(other.revisits, 1);
    QCOMPARE(target.revisits, 0);
}

void tst_Reactor::forgetsDuringRevisits()
{
    Reactor reactor;
    std::array<Target, 3> targets;
    for (std::size_t i = 0; i < 3; ++i) {
        targets[i].reactToRevisit = [&, i] {
            for (std::size_t other = 0; other < 3; ++other) {
                if (other != i)
                    reactor.forget(&targets[other]);
            }
        };
        reactor.revisit(&targets[i]);
    }
    QTRY_COMPARE(targets[0].revisits, 1);
    QCoreApplication::processEvents();
    QCOMPARE(targets[1].revisits + targets[2].revisits, 0);
}

void tst_Reactor::buriesAfterTheTurn()
{
    Sockets sockets(1);
    Reactor reactor;
    Target target;
    bool isBuried = false;
    bool wasAliveInside = false;
    QVERIFY(reactor.add(sockets[0].descriptor, &target, EPOLLIN));
    target.react = [&] {
        reactor.remove(sockets[0].descriptor);
        reactor.bury(std::make_unique<Corpse>([&] { isBuried = true; }));
        reactor.revisit(&target);
    };
    target.reactToRevisit = [&] { wasAliveInside = !isBuried; };
    sockets[0].peer.send("x");
    QTRY_VERIFY(isBuried);
    QCOMPARE(target.revisits, 1);
    QVERIFY(wasAliveInside);
}

void tst_Reactor::buriesOutsideATurn()
{
    Reactor reactor;
    bool isBuried = false;
    reactor.bury(std::make_unique<Corpse>([&] { isBuried = true; }));
    QVERIFY(!isBuried);
    QTRY_VERIFY(isBuried);
}

void tst_Reactor::buriesWhatTheBuriedBury()
{
    Reactor reactor;
    int buried = 0;
    reactor.bury(std::make_unique<Corpse>([&] {
        ++buried;
        reactor.bury(std::make_unique<Corpse>([&] { ++buried; }));
    }));
    QTRY_COMPARE(buried, 2);
}

void tst_Reactor::buriesWhenItEnds()
{
    int buried = 0;
    {
        Reactor reactor;
        reactor.bury(std::make_unique<Corpse>([&] {
            ++buried;
            reactor.bury(std::make_unique<Corpse>([&] { ++buried; }));
        }));
    }
    QCOMPARE(buried, 2);
}

void tst_Reactor::keepsTheTimeOfATurn()
{
    Reactor reactor;
    Target target;
    qint64 first = 0;
    qint64 second = 0;
    target.reactToRevisit = [&] {
        first = reactor.turnTime();
        second = reactor.turnTime();
    };
    const qint64 before = reactor.turnTime();
    reactor.revisit(&target);
    QTRY_COMPARE(target.revisits, 1);
    QCOMPARE(first, second);
    QVERIFY(first >= before);
    QVERIFY(reactor.turnTime() > first);
}

void tst_Reactor::ownsOneDescriptor()
{
    const int before = openDescriptors();
    {
        const Reactor reactor;
        QCOMPARE(openDescriptors(), before + 1);
    }
    QCOMPARE(openDescriptors(), before);
}

void tst_Reactor::sharesTheWorkersOwn()
{
    Reactor worker;
    {
        Reactor second;
        QCOMPARE(Reactor::shared().get(), &worker);
    }
    QCOMPARE(Reactor::shared().get(), &worker);
}

void tst_Reactor::makesOneOnDemand()
{
    const int before = openDescriptors();
    std::shared_ptr<Reactor> one = Reactor::shared();
    QVERIFY(one);
    QCOMPARE(Reactor::shared(), one);
    QCOMPARE(one.use_count(), 1);
    bool isAnother = false;
    std::thread([&] { isAnother = Reactor::shared() != one; }).join();
    QVERIFY(isAnother);
    one.reset();
    QCOMPARE(openDescriptors(), before);
}

void tst_Reactor::goesBehindTheTurnThatLetItGo()
{
    const int before = openDescriptors();
    std::shared_ptr<Reactor> one = Reactor::shared();
    Target target;
    bool isAnother = false;
    target.reactToRevisit = [&] {
        Reactor *const old = one.get();
        one.reset();
        isAnother = Reactor::shared().get() != old; // not the one that is about to go
    };
    one->revisit(&target);
    QTRY_COMPARE(target.revisits, 1);
    QVERIFY(isAnother);
    QTRY_COMPARE(openDescriptors(), before);
}

void tst_Reactor::goesBehindTheTimerThatLetItGo()
{
    const int before = openDescriptors();
    std::shared_ptr<Reactor> one = Reactor::shared();
    Guest guest;
    one->addGuest(&guest);
    std::array<Node, 2> nodes; // of one tick: what the first has let go serves the second
    int calls = 0;
    int endsInside = 0;
    for (Node &node : nodes) {
        node.react = [&] {
            ++calls;
            one.reset();
            endsInside += guest.ends;
        };
        one->timers().arm(node, std::chrono::milliseconds(1));
    }
    QTRY_COMPARE(guest.ends, 1);
    QCOMPARE(endsInside, 0);
    QVERIFY(calls > 0);
    QVERIFY(!nodes[0].isArmed() && !nodes[1].isArmed());
    QCOMPARE(openDescriptors(), before);
}

void tst_Reactor::tellsItsGuests()
{
    Guest one;
    Guest two;
    Guest three;
    {
        Reactor reactor;
        reactor.addGuest(&one);
        reactor.addGuest(&two);
        reactor.addGuest(&three);
        reactor.removeGuest(&one);
        three.react = [&] { reactor.removeGuest(&two); };
    }
    QCOMPARE(one.ends, 0);
    QCOMPARE(two.ends, 0);
    QCOMPARE(three.ends, 1);
}

QTEST_GUILESS_MAIN(tst_Reactor)
#include "tst_reactor.moc"
