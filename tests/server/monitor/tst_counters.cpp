// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/batch.h"
#include "server/monitor/counters.h"
#include "server/monitor/limitname.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <thread>

using namespace eyewall::monitor;

class tst_Counters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAndSubtracts();
    void countsResponsesByClass_data();
    void countsResponsesByClass();
    void countsDropsByReason();
    void countsLimitsByKind();
    void namesEachLimit();
    void addsEachCounterToItsTotal();
    void addsWorkersUp();
    void neverShowsMoreClosedThanOpened();
};

void tst_Counters::addsAndSubtracts()
{
    Counter counter;
    QCOMPARE(counter.value(), 0u);
    counter.add();
    counter.add(41);
    QCOMPARE(counter.value(), 42u);
    counter.subtract(40);
    QCOMPARE(counter.value(), 2u);
}

void tst_Counters::countsResponsesByClass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("index");

    QTest::newRow("cut before a status") << 0 << 0;
    QTest::newRow("99") << 99 << 0;
    QTest::newRow("101") << 101 << 1;
    QTest::newRow("200") << 200 << 2;
    QTest::newRow("304") << 304 << 3;
    QTest::newRow("404") << 404 << 4;
    QTest::newRow("599") << 599 << 5;
    QTest::newRow("600") << 600 << 0;
    QTest::newRow("negative") << -200 << 0;
}

void tst_Counters::countsResponsesByClass()
{
    QFETCH(int, status);
    QFETCH(int, index);

    Counters counters;
    counters.countResponse(status);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(counters.responses[std::size_t(i)].value(), i == index ? 1u : 0u);
}

void tst_Counters::countsDropsByReason()
{
    Counters counters;
    counters.countDrop(Drop::SlowConsumer);
    counters.countDrop(Drop::TooManyConnections, 7);
    QCOMPARE(counters.drops[std::size_t(Drop::SlowConsumer)].value(), 1u);
    QCOMPARE(counters.drops[std::size_t(Drop::TooManyConnections)].value(), 7u);
    QCOMPARE(counters.drops[std::size_t(Drop::RecordRing)].value(), 0u);
}

void tst_Counters::countsLimitsByKind()
{
    Counters counters;
    counters.countLimit(Limit::HeadTime);
    counters.countLimit(Limit::IdleTime, 5);
    counters.countLimit(Limit::DrainTime, 2);
    Totals totals;
    counters.addTo(totals);
    QCOMPARE(totals.limitOf(Limit::HeadTime), 1u);
    QCOMPARE(totals.limitOf(Limit::IdleTime), 5u);
    QCOMPARE(totals.limitOf(Limit::Connections), 0u);
    QCOMPARE(totals.limited(), 3u); // a connection that rests too long is no trouble
}

void tst_Counters::namesEachLimit()
{
    QSet<QByteArray> names;
    for (std::size_t i = 0; i < kLimits; ++i)
        names.insert(limitName(Limit(i)));
    QCOMPARE(names.size(), qsizetype(kLimits));
    QVERIFY(!names.contains(QByteArray("")));
}

void tst_Counters::addsEachCounterToItsTotal()
{
    Counters counters;
    counters.connectionsOpened.add(1);
    counters.connectionsClosed.add(2);
    counters.webSocketsOpen.add(3);
    counters.eventStreamsOpen.add(4);
    counters.requests.add(5);
    counters.responses[2].add(6);
    counters.messagesIn.add(7);
    counters.messagesOut.add(8);
    counters.bytesIn.add(9);
    counters.bytesOut.add(10);
    counters.queuedBytes.add(11);
    counters.drops[1].add(12);
    counters.closes[8].add(13);
    counters.limits[kLimits - 1].add(14);

    Totals totals;
    counters.addTo(totals);
    QCOMPARE(totals.connectionsOpened, 1u);
    QCOMPARE(totals.connectionsClosed, 2u);
    QCOMPARE(totals.webSocketsOpen, 3u);
    QCOMPARE(totals.eventStreamsOpen, 4u);
    QCOMPARE(totals.requests, 5u);
    QCOMPARE(totals.responses[2], 6u);
    QCOMPARE(totals.messagesIn, 7u);
    QCOMPARE(totals.messagesOut, 8u);
    QCOMPARE(totals.bytesIn, 9u);
    QCOMPARE(totals.bytesOut, 10u);
    QCOMPARE(totals.queuedBytes, 11u);
    QCOMPARE(totals.drops[1], 12u);
    QCOMPARE(totals.closes[8], 13u);
    QCOMPARE(totals.limits[kLimits - 1], 14u);
}

void tst_Counters::addsWorkersUp()
{
    // A gauge that one worker raised and another lowered is right only in the sum.
    Counters one;
    Counters other;
    one.queuedBytes.add(100);
    other.queuedBytes.subtract(40);
    Totals totals;
    one.addTo(totals);
    other.addTo(totals);
    QCOMPARE(totals.queuedBytes, 60u);
}

void tst_Counters::neverShowsMoreClosedThanOpened()
{
    constexpr quint64 kConnections = 200'000;
    Counters counters;
    std::thread writer([&] {
        for (quint64 i = 0; i < kConnections; ++i) {
            counters.connectionsOpened.add();
            counters.connectionsClosed.add();
        }
    });
    Totals totals;
    bool isNegative = false;
    do {
        totals = {};
        counters.addTo(totals);
        isNegative = isNegative || totals.connectionsClosed > totals.connectionsOpened;
    } while (totals.connectionsClosed < kConnections);
    writer.join();
    QVERIFY(!isNegative);
    QCOMPARE(totals.connectionsOpen(), 0u);
}

QTEST_GUILESS_MAIN(tst_Counters)
#include "tst_counters.moc"
