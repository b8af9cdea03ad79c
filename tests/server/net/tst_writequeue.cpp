// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/writequeue.h"
#include "tests/server/net/loopback.h"

#include <QTemporaryFile>
#include <QTest>

using eyewall::net::WriteQueue;

namespace {

int fileOf(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no temporary file");
    return ::open(qPrintable(file.fileName()), O_RDONLY | O_CLOEXEC);
}

/// Flushes until the peer has all; the last progress.
WriteQueue::Progress drain(WriteQueue &queue, int socket, Peer &peer)
{
    WriteQueue::Progress progress = WriteQueue::Progress::Blocked;
    for (int i = 0; i < 10'000 && progress == WriteQueue::Progress::Blocked; ++i) {
        progress = queue.flush(socket);
        while (peer.receive()) {
        }
    }
    return progress;
}

} // namespace

class tst_WriteQueue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_loopback = std::make_unique<Loopback>(); }
    void cleanup();
    void isEmptyAtFirst();
    void mergesSmallWrites();
    void sharesWithoutACopy();
    void neverChangesSharedBytes();
    void sendsFiles();
    void keepsOrder();
    void sendsMoreSegmentsThanOneCallTakes();
    void blocksWhenTheKernelIsFull();
    void sendsAFileInPieces();
    void failsWhenAFileIsShort();
    void failsWhenThePeerIsGone();
    void closesFilesItDidNotSend();

private:
    std::unique_ptr<Loopback> m_loopback;
};

void tst_WriteQueue::cleanup()
{
    ::close(m_loopback->descriptor);
    m_loopback.reset();
}

void tst_WriteQueue::isEmptyAtFirst()
{
    WriteQueue queue;
    QVERIFY(queue.isEmpty());
    queue.add({});
    queue.addShared("abc", 3);
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.size(), 0);
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Emptied);
}

void tst_WriteQueue::mergesSmallWrites()
{
    WriteQueue queue;
    QByteArray expected;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray text = QByteArray::number(i % 10);
        queue.add(text);
        expected += text;
    }
    QCOMPARE(queue.size(), 100'000);
    // One call takes 64 segments: unmerged they would not fit.
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Emptied);
    QCOMPARE(queue.size(), 0);
    QTRY_VERIFY(m_loopback->peer.has(expected));
}

void tst_WriteQueue::sharesWithoutACopy()
{
    const QByteArray bytes = pattern(1000);
    WriteQueue queue;
    queue.addShared(bytes, 100);
    QVERIFY(!bytes.isDetached());
    QCOMPARE(queue.size(), 900);
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Emptied);
    QVERIFY(bytes.isDetached());
    QTRY_VERIFY(m_loopback->peer.has(bytes.mid(100)));
}

void tst_WriteQueue::neverChangesSharedBytes()
{
    const QByteArray bytes("shared");
    WriteQueue queue;
    queue.addShared(bytes, 0);
    queue.add(" and own");
    QCOMPARE(bytes, QByteArray("shared"));
    QCOMPARE(queue.size(), 14);
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Emptied);
    QTRY_VERIFY(m_loopback->peer.has("shared and own"));
}

void tst_WriteQueue::sendsFiles()
{
    const QByteArray bytes = pattern(10'000);
    WriteQueue queue;
    queue.addFile(fileOf(bytes), 10, 5000);
    queue.addFile(fileOf(bytes), 0, 0);
    QCOMPARE(queue.size(), 5000);
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Emptied);
    QVERIFY(queue.isEmpty());
    QTRY_VERIFY(m_loopback->peer.has(bytes.mid(10, 5000)));
}

void tst_WriteQueue::keepsOrder()
{
    WriteQueue queue;
    queue.add("1");
    queue.addFile(fileOf("x2x"), 1, 1);
    queue.add("3");
    queue.addShared("x4", 1);
    queue.add("5");
    queue.addFile(fileOf("6"), 0, 1);
    queue.addFile(fileOf("7"), 0, 1);
    queue.addShared("8", 0);
    QCOMPARE(queue.size(), 8);
    QCOMPARE(drain(queue, m_loopback->descriptor, m_loopback->peer), WriteQueue::Progress::Emptied);
    QTRY_VERIFY(m_loopback->peer.has("12345678"));
}

void tst_WriteQueue::sendsMoreSegmentsThanOneCallTakes()
{
    WriteQueue queue;
    QByteArray expected;
    for (int i = 0; i < 300; ++i) {
        const QByteArray text = QByteArray::number(i);
        queue.addShared(text, 0);
        expected += text;
    }
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Emptied);
    QTRY_VERIFY(m_loopback->peer.has(expected));
}

void tst_WriteQueue::blocksWhenTheKernelIsFull()
{
    const QByteArray bytes = pattern(12 << 20);
    WriteQueue queue;
    queue.add(bytes);
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Blocked);
    QVERIFY(queue.size() > 0);
    QVERIFY(queue.size() < bytes.size());
    queue.add("tail");
    QVERIFY(QTest::qWaitFor(
        [&] {
            return drain(queue, m_loopback->descriptor, m_loopback->peer) == WriteQueue::Progress::Emptied;
        },
        30'000));
    QTRY_VERIFY(m_loopback->peer.has(bytes + "tail"));
}

void tst_WriteQueue::sendsAFileInPieces()
{
    // Even when the peer reads at once, a large file lets the loop go now and then.
    const QByteArray bytes = pattern(3 << 20);
    WriteQueue queue;
    queue.addFile(fileOf(bytes), 0, bytes.size());
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Blocked);
    QVERIFY(queue.size() >= bytes.size() - (2 << 20));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return drain(queue, m_loopback->descriptor, m_loopback->peer) == WriteQueue::Progress::Emptied;
        },
        30'000));
    QTRY_VERIFY(m_loopback->peer.has(bytes));
}

void tst_WriteQueue::failsWhenAFileIsShort()
{
    WriteQueue queue;
    queue.addFile(fileOf("short"), 0, 10);
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Failed);
    QCOMPARE(errno, EIO);
    QCOMPARE(queue.size(), 5);
}

void tst_WriteQueue::failsWhenThePeerIsGone()
{
    m_loopback->peer.reset();
    WriteQueue queue;
    queue.add("x");
    QCOMPARE(queue.flush(m_loopback->descriptor), WriteQueue::Progress::Failed);
    QCOMPARE(errno, ECONNRESET);
}

void tst_WriteQueue::closesFilesItDidNotSend()
{
    const int before = openDescriptors();
    {
        WriteQueue queue;
        queue.addFile(fileOf("a"), 0, 1);
        queue.add("b");
        queue.addFile(fileOf("c"), 0, 1);
        QCOMPARE(openDescriptors(), before + 2);
    }
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(tst_WriteQueue)
#include "tst_writequeue.moc"
