// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/descriptorwatch.h"

#include <QTest>

#include <array>
#include <memory>
#include <optional>

#include <sys/socket.h>
#include <unistd.h>

using namespace eyewall;

namespace {

// Two connected sockets.
class Pair final {
public:
    Pair()
    {
        m_isOpen = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends.data()) == 0;
    }
    ~Pair()
    {
        ::close(m_ends[0]);
        closePeer();
    }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    bool isOpen() const { return m_isOpen; }
    int descriptor() const { return m_ends[0]; }
    void send() { QCOMPARE(::write(m_ends[1], "x", 1), 1); }
    void receive()
    {
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), 1);
    }
    void closePeer()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }

private:
    std::array<int, 2> m_ends{-1, -1};
    bool m_isOpen = false;
};

} // namespace

class tst_DescriptorWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsWhenReadable();
    void callsWhenWritable();
    void callsForBothInOneTurn();
    void changesWhatItLooksFor();
    void tellsTheEndOfThePeer();
    void refusesASecondWatch();
    void refusesABadDescriptor();
    void watchesAgainAfterItsEnd();
    void mayBeDestroyedByItsFunction();
    void isNotCalledAfterAnotherRemovedIt();
    void stopsTwice();
    void goesOnAfterExceptions();
    void keepsWatchingWhenMoved();
};

void tst_DescriptorWatch::callsWhenReadable()
{
    Pair pair;
    QVERIFY(pair.isOpen());
    int calls = 0;
    const auto watch = watchDescriptor(pair.descriptor(), Readiness::Read, [&](Readiness readiness) {
        QVERIFY(readiness == Readiness::Read);
        ++calls;
        pair.receive();
    });
    QVERIFY(watch);
    QCOMPARE(watch->descriptor(), pair.descriptor());
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
    pair.send();
    QTRY_COMPARE(calls, 1);
    pair.send();
    QTRY_COMPARE(calls, 2);
}

void tst_DescriptorWatch::callsWhenWritable()
{
    Pair pair;
    int calls = 0;
    auto watch = watchDescriptor(pair.descriptor(), Readiness::Write, [&](Readiness readiness) {
        QVERIFY(readiness == Readiness::Write);
        ++calls;
    });
    QVERIFY(watch);
    QTRY_VERIFY(calls > 2);
}

void tst_DescriptorWatch::callsForBothInOneTurn()
{
    Pair pair;
    pair.send();
    ReadinessSet seen;
    auto watch = watchDescriptor(pair.descriptor(), Readiness::Read | Readiness::Write,
                                 [&](Readiness readiness) { seen |= readiness; });
    QVERIFY(watch);
    QTRY_COMPARE(seen, Readiness::Read | Readiness::Write);
}

void tst_DescriptorWatch::changesWhatItLooksFor()
{
    Pair pair;
    pair.send();
    int reads = 0;
    int writes = 0;
    auto watch = watchDescriptor(pair.descriptor(), {}, [&](Readiness readiness) {
        ++(readiness == Readiness::Read ? reads : writes);
    });
    QVERIFY(watch);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(reads + writes, 0);
    watch->setEvents(Readiness::Read);
    QTRY_VERIFY(reads > 1);
    QCOMPARE(writes, 0);
    watch->setEvents(Readiness::Write);
    const int before = reads;
    QTRY_VERIFY(writes > 1);
    QCOMPARE(reads, before);
}

void tst_DescriptorWatch::tellsTheEndOfThePeer()
{
    Pair pair;
    bool ended = false;
    std::optional<core::Result<DescriptorWatch>> watch;
    watch.emplace(watchDescriptor(pair.descriptor(), Readiness::Read, [&](Readiness) {
        char byte = 0;
        ended = ::read(pair.descriptor(), &byte, 1) == 0;
        (*watch)->stop();
    }));
    QVERIFY(watch->hasValue());
    pair.closePeer();
    QTRY_VERIFY(ended);
}

void tst_DescriptorWatch::refusesASecondWatch()
{
    Pair pair;
    const auto first = watchDescriptor(pair.descriptor(), Readiness::Read, [](Readiness) {});
    QVERIFY(first);
    const auto second = watchDescriptor(pair.descriptor(), Readiness::Write, [](Readiness) {});
    QVERIFY(!second);
    QVERIFY(second.error().code == std::errc::file_exists);
}

void tst_DescriptorWatch::refusesABadDescriptor()
{
    const auto watch = watchDescriptor(-1, Readiness::Read, [](Readiness) {});
    QVERIFY(!watch);
    QVERIFY(watch.error().code == std::errc::bad_file_descriptor);
}

void tst_DescriptorWatch::watchesAgainAfterItsEnd()
{
    Pair pair;
    {
        const auto watch = watchDescriptor(pair.descriptor(), Readiness::Read, [](Readiness) {});
        QVERIFY(watch);
    }
    int calls = 0;
    const auto watch = watchDescriptor(pair.descriptor(), Readiness::Read, [&](Readiness) {
        ++calls;
        pair.receive();
    });
    QVERIFY(watch);
    pair.send();
    QTRY_COMPARE(calls, 1);
}

void tst_DescriptorWatch::mayBeDestroyedByItsFunction()
{
    Pair pair;
    auto life = std::make_shared<int>(5);
    int seen = 0;
    std::optional<DescriptorWatch> watch;
    auto made = watchDescriptor(pair.descriptor(), Readiness::Read | Readiness::Write,
                                [&watch, &seen, life](Readiness) {
                                    watch.reset();
                                    seen += *life;
                                });
    QVERIFY(made);
    watch.emplace(std::move(*made));
    pair.send();
    QTRY_COMPARE(seen, 5);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(seen, 5);
    QCOMPARE(life.use_count(), 1);
}

void tst_DescriptorWatch::isNotCalledAfterAnotherRemovedIt()
{
    Pair first;
    Pair second;
    std::optional<DescriptorWatch> a;
    std::optional<DescriptorWatch> b;
    int calls = 0;
    const auto removeOther = [&](Pair &own, std::optional<DescriptorWatch> &other) {
        ++calls;
        own.receive();
        other.reset();
    };
    auto watchA =
        watchDescriptor(first.descriptor(), Readiness::Read, [&](Readiness) { removeOther(first, b); });
    auto watchB =
        watchDescriptor(second.descriptor(), Readiness::Read, [&](Readiness) { removeOther(second, a); });
    QVERIFY(watchA && watchB);
    a.emplace(std::move(*watchA));
    b.emplace(std::move(*watchB));
    first.send();
    second.send();
    QTRY_COMPARE(calls, 1);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
    QVERIFY(a.has_value() != b.has_value());
}

void tst_DescriptorWatch::stopsTwice()
{
    Pair pair;
    auto watch = watchDescriptor(pair.descriptor(), Readiness::Write, [](Readiness) { QFAIL("called"); });
    QVERIFY(watch);
    watch->stop();
    watch->stop();
    watch->setEvents(Readiness::Write);
    QCOMPARE(watch->descriptor(), -1);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void tst_DescriptorWatch::goesOnAfterExceptions()
{
    Pair pair;
    QTest::ignoreMessage(QtCriticalMsg, "Exception in descriptor handler: broken");
    int calls = 0;
    const auto watch = watchDescriptor(pair.descriptor(), Readiness::Write, [&](Readiness) {
        if (++calls == 1)
            throw std::runtime_error("broken");
    });
    QVERIFY(watch);
    QTRY_VERIFY(calls > 1);
}

void tst_DescriptorWatch::keepsWatchingWhenMoved()
{
    Pair pair;
    Pair other;
    int calls = 0;
    int others = 0;
    auto first = watchDescriptor(pair.descriptor(), Readiness::Write, [&](Readiness) { ++calls; });
    auto second = watchDescriptor(other.descriptor(), Readiness::Write, [&](Readiness) { ++others; });
    QVERIFY(first && second);
    DescriptorWatch watch = std::move(*first);
    watch = std::move(*second);
    QTRY_VERIFY(others > 1);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_DescriptorWatch)
#include "tst_descriptorwatch.moc"
