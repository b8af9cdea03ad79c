// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/connected.h"

#include <QTemporaryFile>

#include <csignal>
#include <cstring>

using namespace eyewall::net;

namespace {

/// A descriptor of an unnamed file with these bytes.
int fileWith(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no temporary file");
    return ::open(qPrintable(file.fileName()), O_RDONLY | O_CLOEXEC);
}

bool receives(Peer &peer, const QByteArray &bytes)
{
    return QTest::qWaitFor([&] { return peer.has(bytes); }, 30'000);
}

/// The peer reads in small steps, so that the queue has to wait for it many times.
bool receivesSlowly(Peer &peer, qsizetype size)
{
    return QTest::qWaitFor(
        [&] {
            for (int i = 0; i < 8; ++i)
                peer.receive(64 * 1024);
            return peer.received().size() >= size;
        },
        60'000);
}

} // namespace

class tst_StreamWriting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreamRows(); }
    // sendfile() knows no MSG_NOSIGNAL: every program of ours ignores the signal.
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void writes();
    void sendsABatchInOnePiece();
    void takesRepliesWrittenInPlace();
    void tellsWhenABatchThatWasAskedForIsGone();
    void writesBehindABatch();
    void boundsTheBatch();
    void queuesForASlowReader();
    void sharesWhatWaits();
    void sendsHeaderAndPayload();
    void keepsOrderWhileItWaits();
    void sendsAFile();
    void sendsFilesBetweenWrites();
    void sendsAFileFromInsideOnData();
    void failsWhenAFileIsTooShort();
    void shutsDownBehindTheQueue();
    void shutsDownInsideOnData();
    void neverCallsBackInsideWrite();
    void failsAfterTheCallThatFound();
    void failsWhileAFileIsSent();
};

void tst_StreamWriting::writes()
{
    Connected connected;
    connected.stream->write("one ");
    connected.stream->write(QByteArrayView(), "two ");
    connected.stream->writeShared("three");
    connected.stream->write({});
    QVERIFY(receives(connected.peer, "one two three"));
    QCOMPARE(connected.stream->queuedBytes(), 0);
}

void tst_StreamWriting::sendsABatchInOnePiece()
{
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) {
        for (int i = 0; i < 3; ++i) {
            connected.stream->write("reply ");
            if (connected.stream->queuedBytes() != (i + 1) * 6 || connected.peer.receive())
                qCritical("a reply did not wait for the others");
        }
        return data.size();
    };
    connected.peer.send("3 requests");
    QVERIFY(QTest::qWaitFor([&] { return connected.peer.receive(); }, 30'000));
    QCOMPARE(connected.peer.received(), QByteArray("reply reply reply "));
    QCOMPARE(connected.stream->queuedBytes(), 0);
}

void tst_StreamWriting::takesRepliesWrittenInPlace()
{
    QFETCH_GLOBAL(bool, isPortable);
    Connected connected;
    QVERIFY(!connected.stream->batch());
    bool hasPlace = false;
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->write("one ");
        if (ReplyBatch *batch = connected.stream->batch()) {
            hasPlace = !batch->room(ReplyBatch::kCapacity - 3) && batch->room(ReplyBatch::kCapacity - 4);
            std::memcpy(batch->room(4), "two ", 4);
            batch->extend(4);
        } else {
            connected.stream->write("two ");
        }
        connected.stream->write("three");
        return data.size();
    };
    connected.peer.send("3 requests");
    QVERIFY(receives(connected.peer, "one two three"));
    QCOMPARE(hasPlace, !isPortable);
    QVERIFY(!connected.stream->batch());
}

void tst_StreamWriting::tellsWhenABatchThatWasAskedForIsGone()
{
    // A handler that sees bytes wait may wait for their end, whatever takes them.
    Connected connected;
    qint64 queued = 0;
    connected.handler.react = [&](const QByteArray &data) {
        connected.handler.isWriting = true;
        connected.stream->write("reply");
        queued = connected.stream->queuedBytes();
        connected.handler.isWriting = false;
        return data.size();
    };
    connected.peer.send("x");
    QTRY_COMPARE(connected.handler.drains, 1);
    QVERIFY(queued >= 5); // records are a little longer
    QCOMPARE(connected.stream->queuedBytes(), 0);
    QVERIFY(!connected.handler.isCalledInside);
    QVERIFY(receives(connected.peer, "reply"));
    QCOMPARE(connected.handler.drains, 1);
}

void tst_StreamWriting::writesBehindABatch()
{
    Connected connected;
    const QByteArray large = pattern(100'000);
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->write("a");
        connected.stream->write("head", large);
        connected.stream->write("b");
        connected.stream->writeShared(large);
        connected.stream->write("c");
        return data.size();
    };
    connected.peer.send("x");
    QVERIFY(receives(connected.peer, "ahead" + large + "b" + large + "c"));
}

void tst_StreamWriting::boundsTheBatch()
{
    Connected connected;
    const QByteArray piece = pattern(1024);
    QByteArray expected;
    connected.handler.react = [&](const QByteArray &data) {
        for (int i = 0; i < 4096; ++i) {
            connected.stream->write(piece);
            expected += piece;
        }
        return data.size();
    };
    connected.peer.send("x");
    QVERIFY(QTest::qWaitFor([&] { return !expected.isEmpty(); }, 30'000));
    QVERIFY(receives(connected.peer, expected));
    QVERIFY(connected.reactor.batch().isEmpty());
}

void tst_StreamWriting::queuesForASlowReader()
{
    Connected connected;
    const QByteArray bytes = pattern(8 << 20);
    connected.stream->write(bytes);
    const qint64 queued = connected.stream->queuedBytes();
    QVERIFY(queued > 0);
    QVERIFY(queued < bytes.size()); // the kernel takes the first at once
    QCOMPARE(connected.handler.drains, 0);
    QVERIFY(receivesSlowly(connected.peer, bytes.size()));
    QVERIFY(connected.peer.received() == bytes);
    QTRY_COMPARE(connected.handler.drains, 1);
    QCOMPARE(connected.stream->queuedBytes(), 0);
}

void tst_StreamWriting::sharesWhatWaits()
{
    QFETCH_GLOBAL(bool, isPortable);
    Connected connected;
    QByteArray bytes = pattern(8 << 20);
    connected.stream->writeShared(bytes);
    if (!isPortable)
        QVERIFY(!bytes.isDetached());
    const QByteArray copy(bytes.constData(), bytes.size());
    bytes = QByteArray();
    QVERIFY(receivesSlowly(connected.peer, copy.size()));
    QVERIFY(connected.peer.received() == copy);
}

void tst_StreamWriting::sendsHeaderAndPayload()
{
    Connected connected;
    const QByteArray payload = pattern(6 << 20);
    connected.stream->write("header", payload);
    QVERIFY(receivesSlowly(connected.peer, 6 + payload.size()));
    QVERIFY(connected.peer.received() == "header" + payload);
}

void tst_StreamWriting::keepsOrderWhileItWaits()
{
    Connected connected;
    QByteArray expected = pattern(6 << 20);
    connected.stream->write(expected);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray bytes = pattern(i % 7 == 0 ? 20'000 : i) + QByteArray::number(i);
        if (i % 3 == 0)
            connected.stream->writeShared(bytes);
        else
            connected.stream->write(QByteArrayView(bytes).first(bytes.size() / 2),
                                    QByteArrayView(bytes).sliced(bytes.size() / 2));
        expected += bytes;
    }
    QVERIFY(receivesSlowly(connected.peer, expected.size()));
    QVERIFY(connected.peer.received() == expected);
}

void tst_StreamWriting::sendsAFile()
{
    Connected connected;
    const QByteArray bytes = pattern(5 << 20);
    const int before = openDescriptors();
    connected.stream->writeFile(fileWith(bytes), 1000, bytes.size() - 2000);
    QCOMPARE(connected.stream->queuedBytes(), bytes.size() - 2000);
    QVERIFY(receivesSlowly(connected.peer, bytes.size() - 2000));
    QVERIFY(connected.peer.received() == bytes.mid(1000, bytes.size() - 2000));
    QTRY_COMPARE(connected.handler.drains, 1);
    QCOMPARE(openDescriptors(), before);
}

void tst_StreamWriting::sendsFilesBetweenWrites()
{
    Connected connected;
    const QByteArray first = pattern(3 << 20);
    const QByteArray second = pattern(300'000);
    connected.stream->write("before ");
    connected.stream->writeFile(fileWith(first), 0, first.size());
    connected.stream->write(" between ");
    connected.stream->writeFile(fileWith(second), 0, second.size());
    connected.stream->writeFile(fileWith({}), 0, 0);
    connected.stream->write(" behind");
    const QByteArray expected = "before " + first + " between " + second + " behind";
    QVERIFY(receivesSlowly(connected.peer, expected.size()));
    QVERIFY(connected.peer.received() == expected);
    QTRY_VERIFY(connected.handler.drains > 0);
    QCOMPARE(connected.stream->queuedBytes(), 0);
}

void tst_StreamWriting::sendsAFileFromInsideOnData()
{
    Connected connected;
    const QByteArray file = pattern(70'000);
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->write("head ");
        connected.stream->writeFile(fileWith(file), 0, file.size());
        connected.stream->write(" next head ");
        connected.stream->writeFile(fileWith(file), 0, 0);
        return data.size();
    };
    connected.peer.send("x");
    QVERIFY(receives(connected.peer, "head " + file + " next head "));
    QTRY_COMPARE(connected.stream->queuedBytes(), 0);
}

void tst_StreamWriting::failsWhenAFileIsTooShort()
{
    Connected connected;
    const int before = openDescriptors();
    connected.handler.isWriting = true;
    connected.stream->writeFile(fileWith("short"), 0, 100);
    connected.handler.isWriting = false;
    QTRY_COMPARE(connected.handler.fails, 1);
    QCOMPARE(connected.handler.error, EIO);
    QVERIFY(!connected.handler.isCalledInside);
    QVERIFY(connected.stream->isClosed());
    QTRY_COMPARE(openDescriptors(), before - 1);
}

void tst_StreamWriting::shutsDownBehindTheQueue()
{
    Connected connected;
    const QByteArray bytes = pattern(6 << 20);
    connected.stream->write(bytes);
    connected.stream->shutdownWriting();
    QVERIFY(connected.stream->queuedBytes() > 0);
    QVERIFY(receivesSlowly(connected.peer, bytes.size()));
    QTRY_VERIFY(connected.peer.hasEnded());
    QVERIFY(connected.peer.received() == bytes);
    connected.peer.send("still heard");
    QTRY_COMPARE(connected.handler.received, QByteArray("still heard"));
}

void tst_StreamWriting::shutsDownInsideOnData()
{
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->write("last ");
        connected.stream->write("reply");
        connected.stream->shutdownWriting();
        return data.size();
    };
    connected.peer.send("x");
    QTRY_VERIFY(connected.peer.hasEnded());
    QCOMPARE(connected.peer.received(), QByteArray("last reply"));
    QCOMPARE(connected.handler.fails, 0);
}

void tst_StreamWriting::neverCallsBackInsideWrite()
{
    Connected connected;
    connected.handler.isWriting = true;
    connected.stream->write("a");
    connected.stream->writeFile(fileWith("bcd"), 0, 3);
    connected.stream->shutdownWriting();
    connected.handler.isWriting = false;
    QVERIFY(receives(connected.peer, "abcd"));
    QVERIFY(!connected.handler.isCalledInside);
}

void tst_StreamWriting::failsAfterTheCallThatFound()
{
    Connected connected;
    const QByteArray bytes = pattern(100'000);
    connected.peer.reset();
    connected.handler.isWriting = true;
    connected.stream->write(bytes);
    connected.stream->write("more");
    connected.handler.isWriting = false;
    QVERIFY(!connected.handler.isCalledInside);
    QTRY_COMPARE(connected.handler.fails, 1);
    QVERIFY(connected.handler.error == ECONNRESET || connected.handler.error == EPIPE);
    QVERIFY(connected.stream->isClosed());
    QCOMPARE(connected.stream->queuedBytes(), 0);
}

void tst_StreamWriting::failsWhileAFileIsSent()
{
    Connected connected;
    const QByteArray bytes = pattern(8 << 20);
    connected.stream->writeFile(fileWith(bytes), 0, bytes.size());
    QVERIFY(QTest::qWaitFor([&] { return connected.peer.receive(); }, 30'000));
    connected.peer.reset();
    QTRY_COMPARE(connected.handler.fails, 1);
    QVERIFY(connected.stream->isClosed());
}

QTEST_GUILESS_MAIN(tst_StreamWriting)
#include "tst_streamwriting.moc"
