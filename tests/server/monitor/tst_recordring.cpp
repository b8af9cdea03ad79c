// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/recordring.h"

#include <QTest>

#include <thread>

using namespace eyewall::monitor;

namespace {

bool push(RecordRing &ring, ConnectionId id, std::size_t reserve = 0)
{
    Record *record = ring.slot(reserve);
    if (!record)
        return false;
    *record = {};
    record->kind = RecordKind::Sample;
    record->connection = id;
    record->sample.bytesIn = id * 3;
    ring.commit();
    return true;
}

} // namespace

class tst_RecordRing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsItsCapacityUp_data();
    void roundsItsCapacityUp();
    void givesRecordsInOrder();
    void isInvisibleBeforeCommit();
    void keepsWhatIsHeldUntilItIsPublished();
    void tellsWhenItIsFull();
    void keepsAReserve();
    void wrapsAround();
    void passesRecordsBetweenThreads();
};

void tst_RecordRing::roundsItsCapacityUp_data()
{
    QTest::addColumn<std::size_t>("wanted");
    QTest::addColumn<std::size_t>("capacity");

    QTest::newRow("1") << std::size_t(1) << std::size_t(1);
    QTest::newRow("5") << std::size_t(5) << std::size_t(8);
    QTest::newRow("64") << std::size_t(64) << std::size_t(64);
}

void tst_RecordRing::roundsItsCapacityUp()
{
    QFETCH(std::size_t, wanted);
    QFETCH(std::size_t, capacity);

    RecordRing ring(wanted);
    QCOMPARE(ring.capacity(), capacity);
    for (std::size_t i = 0; i < capacity; ++i)
        QVERIFY(push(ring, i));
    QVERIFY(!push(ring, capacity));
}

void tst_RecordRing::givesRecordsInOrder()
{
    RecordRing ring(8);
    for (ConnectionId id = 1; id <= 3; ++id)
        QVERIFY(push(ring, id));
    QCOMPARE(ring.available(), 3u);
    QCOMPARE(ring.at(0).connection, 1u);
    QCOMPARE(ring.at(2).connection, 3u);
    ring.release(2);
    QCOMPARE(ring.available(), 1u);
    QCOMPARE(ring.at(0).connection, 3u);
}

void tst_RecordRing::isInvisibleBeforeCommit()
{
    RecordRing ring(8);
    QVERIFY(ring.slot());
    QCOMPARE(ring.available(), 0u);
    QVERIFY(push(ring, 1));
    QCOMPARE(ring.available(), 1u);
}

void tst_RecordRing::keepsWhatIsHeldUntilItIsPublished()
{
    RecordRing ring(4);
    for (ConnectionId id = 1; id <= 3; ++id) {
        ring.slot()->connection = id;
        ring.hold();
    }
    QCOMPARE(ring.held(), 3u);
    QCOMPARE(ring.available(), 0u);
    ring.heldAt(1).connection = 20;
    ring.publish();
    QCOMPARE(ring.held(), 0u);
    QCOMPARE(ring.available(), 3u);
    QCOMPARE(ring.at(0).connection, 1u);
    QCOMPARE(ring.at(1).connection, 20u);
    ring.slot()->connection = 4;
    ring.hold();
    QVERIFY(!ring.slot()); // held is taken
    ring.publish();
    QCOMPARE(ring.at(3).connection, 4u);
}

void tst_RecordRing::tellsWhenItIsFull()
{
    RecordRing ring(4);
    for (ConnectionId id = 0; id < 4; ++id)
        QVERIFY(push(ring, id));
    QVERIFY(!ring.slot());
    QCOMPARE(ring.available(), 4u);
    QCOMPARE(ring.at(0).connection, 0u);
    ring.release(1);
    QVERIFY(push(ring, 4));
    QVERIFY(!ring.slot());
    QCOMPARE(ring.at(3).connection, 4u);
}

void tst_RecordRing::keepsAReserve()
{
    RecordRing ring(8);
    for (ConnectionId id = 0; id < 6; ++id)
        QVERIFY(push(ring, id, 2));
    QVERIFY(!ring.slot(2));
    QVERIFY(push(ring, 6));
    QVERIFY(push(ring, 7));
    QVERIFY(!ring.slot());
}

void tst_RecordRing::wrapsAround()
{
    RecordRing ring(8);
    ConnectionId written = 0;
    ConnectionId read = 0;
    for (int round = 0; round < 50; ++round) {
        for (int i = 0; i < 5; ++i)
            QVERIFY(push(ring, written++));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ring.at(std::size_t(i)).connection, read++);
        ring.release(5);
    }
    QCOMPARE(ring.available(), 0u);
}

void tst_RecordRing::passesRecordsBetweenThreads()
{
    constexpr ConnectionId kRecords = 100'000;
    RecordRing ring(64);
    std::thread writer([&] {
        for (ConnectionId id = 0; id < kRecords; ++id) {
            while (!push(ring, id))
                std::this_thread::yield();
        }
    });
    ConnectionId next = 0;
    int wrong = 0;
    while (next < kRecords) {
        const std::size_t count = ring.available();
        for (std::size_t i = 0; i < count; ++i, ++next)
            wrong += ring.at(i).connection != next || ring.at(i).sample.bytesIn != next * 3;
        ring.release(count);
        if (count == 0)
            std::this_thread::yield();
    }
    writer.join();
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(tst_RecordRing)
#include "tst_recordring.moc"
