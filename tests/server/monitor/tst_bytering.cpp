// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/bytering.h"
#include "server/monitor/recordring.h"

#include <QTest>

#include <array>
#include <thread>

using namespace eyewall::monitor;

class tst_ByteRing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void wrapsAround();
    void tellsWhenItIsFull();
    void writesPartsTogether();
    void skips();
    void passesBytesBetweenThreads();
};

void tst_ByteRing::readsWhatWasWritten()
{
    ByteRing ring(16);
    QVERIFY(ring.fits(9));
    ring.write("hello");
    ring.write({});
    ring.write("ring");
    QCOMPARE(ring.read(0), QByteArray());
    QCOMPARE(ring.read(5), QByteArray("hello"));
    QCOMPARE(ring.read(4), QByteArray("ring"));
}

void tst_ByteRing::wrapsAround()
{
    ByteRing ring(16);
    for (int i = 0; i < 100; ++i) {
        const QByteArray bytes = QByteArray::number(1'000'000 + i) + "tail"; // 11 bytes: each begin is met
        QVERIFY(ring.fits(std::size_t(bytes.size())));
        ring.write(bytes);
        QCOMPARE(ring.read(std::size_t(bytes.size())), bytes);
    }
}

void tst_ByteRing::tellsWhenItIsFull()
{
    ByteRing ring(10); // rounded up to 16
    QVERIFY(!ring.fits(17));
    QVERIFY(ring.fits(16));
    ring.write("0123456789");
    QVERIFY(ring.fits(6));
    QVERIFY(!ring.fits(7));
    QVERIFY(ring.fits(0));
    QCOMPARE(ring.read(1), QByteArray("0"));
    QVERIFY(ring.fits(7));
    ring.write("abcdefg");
    QVERIFY(!ring.fits(1));
    QCOMPARE(ring.read(16), QByteArray("123456789abcdefg"));
}

void tst_ByteRing::writesPartsTogether()
{
    ByteRing ring(16);
    for (int i = 0; i < 100; ++i) {
        const QByteArray number = QByteArray::number(10'000 + i); // with the tail 11 bytes: each begin is met
        const std::array<QByteArrayView, 4> parts{number, QByteArrayView(), "<", "tail>"};
        QVERIFY(ring.tryWrite(parts));
        QVERIFY(!ring.tryWrite(parts));
        QCOMPARE(ring.read(11), number + "<tail>");
    }
    QVERIFY(ring.fits(16));
}

void tst_ByteRing::skips()
{
    ByteRing ring(16);
    ring.write("unread");
    ring.write("seen");
    ring.skip(6);
    QCOMPARE(ring.read(4), QByteArray("seen"));
    QVERIFY(ring.fits(16));
}

void tst_ByteRing::passesBytesBetweenThreads()
{
    // As the recorder does: the bytes first, then the record that tells of them.
    constexpr int kRecords = 50'000;
    RecordRing records(64);
    ByteRing bytes(256);
    std::thread writer([&] {
        for (int i = 0; i < kRecords; ++i) {
            const QByteArray text = QByteArray::number(i);
            Record *record = nullptr;
            while (!(record = records.slot()) || !bytes.fits(std::size_t(text.size())))
                std::this_thread::yield();
            bytes.write(text);
            record->captured = quint32(text.size());
            records.commit();
        }
    });
    int wrong = 0;
    for (int next = 0; next < kRecords;) {
        const std::size_t count = records.available();
        for (std::size_t i = 0; i < count; ++i, ++next)
            wrong += bytes.read(records.at(i).captured) != QByteArray::number(next);
        records.release(count);
        if (count == 0)
            std::this_thread::yield();
    }
    writer.join();
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(tst_ByteRing)
#include "tst_bytering.moc"
