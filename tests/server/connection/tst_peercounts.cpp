// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/peercounts.h"
#include "server/core/ipaddress.h"

#include <QtTest/QTest>

#include <thread>
#include <vector>

using namespace eyewall;
using connection::PeerCounts;

namespace {

net::SocketAddress peer(const char *text)
{
    const auto address = *core::IpAddress::parse(text);
    return {address.bytes, 4711, address.isIPv6};
}

} // namespace

class tst_PeerCounts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesSoManyPlaces();
    void tellsPeersApart_data();
    void tellsPeersApart();
    void movesPlaces();
    void countsOverThreads();
};

void tst_PeerCounts::givesSoManyPlaces()
{
    PeerCounts counts;
    auto one = counts.take(peer("192.0.2.1"), 2);
    auto two = counts.take(peer("192.0.2.1"), 2);
    QVERIFY(one && two);
    QVERIFY(!counts.take(peer("192.0.2.1"), 2));
    QCOMPARE(counts.of(peer("192.0.2.1")), 2);
    one.reset();
    QCOMPARE(counts.of(peer("192.0.2.1")), 1);
    QVERIFY(counts.take(peer("192.0.2.1"), 2));
    two.reset();
    QCOMPARE(counts.size(), std::size_t(0));
}

void tst_PeerCounts::tellsPeersApart_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("IPv4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.2") << false;
    QTest::newRow("mapped") << QByteArray("192.0.2.1") << QByteArray("::ffff:192.0.2.1") << true;
    QTest::newRow("one network") << QByteArray("2001:db8:0:1::1") << QByteArray("2001:db8:0:1:ffff::2")
                                 << true;
    QTest::newRow("networks") << QByteArray("2001:db8:0:1::1") << QByteArray("2001:db8:0:2::1") << false;
    QTest::newRow("families") << QByteArray("32.1.13.184") << QByteArray("2001:db8::") << false;
}

void tst_PeerCounts::tellsPeersApart()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, isSame);
    PeerCounts counts;
    const auto place = counts.take(peer(one.constData()), 1);
    QVERIFY(place);
    QCOMPARE(counts.of(peer(other.constData())), isSame ? 1 : 0);
    QCOMPARE(bool(counts.take(peer(other.constData()), 1)), !isSame);
}

void tst_PeerCounts::movesPlaces()
{
    PeerCounts counts;
    PeerCounts::Place kept;
    {
        auto place = counts.take(peer("::1"), 1);
        kept = std::move(*place);
    }
    QCOMPARE(counts.of(peer("::1")), 1);
    kept = PeerCounts::Place();
    QCOMPARE(counts.of(peer("::1")), 0);
}

void tst_PeerCounts::countsOverThreads()
{
    PeerCounts counts;
    std::atomic<int> given{0};
    const auto work = [&] {
        std::vector<PeerCounts::Place> places;
        for (int i = 0; i < 2000; ++i) {
            if (auto place = counts.take(peer("192.0.2.1"), 1000)) {
                ++given;
                places.push_back(std::move(*place));
            }
            if (i % 3 == 0 && !places.empty()) {
                places.pop_back();
                --given;
            }
        }
        given -= int(places.size());
    };
    std::thread other(work);
    work();
    other.join();
    QCOMPARE(given.load(), 0);
    QCOMPARE(counts.size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(tst_PeerCounts)
#include "tst_peercounts.moc"
