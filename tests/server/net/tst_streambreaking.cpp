// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/connected.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

#include <sys/socket.h>

#include <array>
#include <csignal>

using namespace eyewall::net;

namespace {

constexpr int kFewWakes = 50; // a loop that spins has thousands

/// How often the loop wakes up in a time in which nothing happens.
int wakesOfALoopAtRest()
{
    int wakes = 0;
    QEventLoop loop;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &loop,
                     [&] { ++wakes; });
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
    return wakes;
}

/// More than the kernel takes, also when its buffers grow.
void fill(eyewall::net::Stream &stream)
{
    stream.write(QByteArray(12 * 1024 * 1024, 'x'));
}

} // namespace

/// Connections that break, or end, while something still waits: each is told once, and nothing spins.
class tst_StreamBreaking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreamRows(); }
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void breaksWhileWritesWait_data();
    void breaksWhileWritesWait();
    void restsBehindBothEnds_data();
    void restsBehindBothEnds();
    void offersWhatCameBeforeABrokenWrite_data();
    void offersWhatCameBeforeABrokenWrite();
    void offersWhatCameBetweenTheQuestionAndTheWrite();
    void failsWhereALocalPeerReadsNoMore();
};

void tst_StreamBreaking::breaksWhileWritesWait_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<bool>("hasEnded");
    QTest::newRow("reading") << false << false << false;
    QTest::newRow("bytes that nobody took") << true << false << false;
    QTest::newRow("paused") << false << true << false;
    QTest::newRow("paused, with bytes that nobody took") << true << true << false;
    QTest::newRow("behind the peer's end") << false << false << true;
    QTest::newRow("paused, behind the peer's end") << false << true << true;
}

void tst_StreamBreaking::breaksWhileWritesWait()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(bool, keeps);
    QFETCH(bool, isPaused);
    QFETCH(bool, hasEnded);
    if (isPortable && hasEnded)
        QSKIP("a QTcpSocket is given up at the end");
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) { return keeps ? 0 : data.size(); };
    fill(*connected.stream);
    if (keeps) {
        connected.peer.send("kept");
        QTRY_COMPARE(connected.handler.offers, 1);
    }
    if (isPaused)
        connected.stream->pauseReading();
    if (hasEnded)
        connected.peer.finish();
    QTRY_COMPARE(connected.handler.ends, hasEnded && !isPaused ? 1 : 0);
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.fails, 0);
    QVERIFY(connected.stream->queuedBytes() > 0);

    connected.peer.reset();
    QTRY_COMPARE(connected.handler.fails, 1);
    QVERIFY(connected.handler.error == ECONNRESET || connected.handler.error == EPIPE);
    QVERIFY(connected.stream->isClosed());
    QCOMPARE(connected.stream->queuedBytes(), 0);
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.fails, 1);
    QVERIFY(!connected.handler.isCalledInside);
}

void tst_StreamBreaking::restsBehindBothEnds_data()
{
    QTest::addColumn<bool>("isFilled");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("at once") << false << QByteArray();
    QTest::newRow("with a rest to read") << false << QByteArray("rest");
    QTest::newRow("behind a queue") << true << QByteArray("rest");
}

// That both directions have ended cannot be masked.
void tst_StreamBreaking::restsBehindBothEnds()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(bool, isFilled);
    QFETCH(QByteArray, rest);
    if (isPortable)
        QSKIP("a QTcpSocket is given up at the end");
    Connected connected;
    connected.handler.reactToEnd = [&] { connected.stream->close(); }; // nothing more can come
    connected.stream->pauseReading();
    if (isFilled)
        fill(*connected.stream);
    connected.stream->shutdownWriting();
    connected.peer.send(rest);
    connected.peer.finish();
    QTRY_VERIFY(connected.peer.hasEnded());
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.offers + connected.handler.ends + connected.handler.fails, 0);
    connected.stream->resumeReading();
    QTRY_COMPARE(connected.handler.ends, 1);
    QCOMPARE(connected.handler.received, rest);
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
    QCOMPARE(connected.handler.ends, 1);
    QCOMPARE(connected.handler.fails, 0);
}

void tst_StreamBreaking::offersWhatCameBeforeABrokenWrite_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("reading") << false;
    QTest::newRow("paused") << true;
}

// The loop does not turn in between: the write finds the reset before anybody has looked for what came.
void tst_StreamBreaking::offersWhatCameBeforeABrokenWrite()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(bool, isPaused);
    Connected connected;
    if (isPortable)
        static_cast<SocketStream &>(*connected.stream).keepRest();
    if (isPaused)
        connected.stream->pauseReading();
    connected.peer.send("refused");
    connected.peer.reset();
    connected.handler.isWriting = true;
    connected.stream->write("more");
    connected.stream->write("and more");
    connected.handler.isWriting = false;
    QTRY_COMPARE(connected.handler.fails, 1);
    QCOMPARE(connected.handler.received, isPaused ? "" : "refused");
    QCOMPARE(connected.handler.ends, 0);
    QVERIFY(connected.stream->isClosed());
    QVERIFY(!connected.handler.isCalledInside);
}

// Epoll has told that the queue can go on; before that is done, the peer answers and is gone.
void tst_StreamBreaking::offersWhatCameBetweenTheQuestionAndTheWrite()
{
    QFETCH_GLOBAL(bool, isPortable);
    Connected connected;
    if (isPortable)
        static_cast<SocketStream &>(*connected.stream).keepRest();
    fill(*connected.stream);
    Loopback loopback;
    FdStream before(connected.reactor, loopback.descriptor);
    NotingHandler earlier;
    earlier.react = [&](const QByteArray &data) {
        connected.peer.send("refused");
        connected.peer.reset();
        return data.size();
    };
    before.start(&earlier);
    loopback.peer.send("go on");
    while (connected.peer.receive()) {
    }
    QTRY_COMPARE(connected.handler.fails, 1);
    QCOMPARE(connected.handler.received, "refused");
}

// No reset, though a write is answered as by one: no turn of the loop tells of it.
void tst_StreamBreaking::failsWhereALocalPeerReadsNoMore()
{
    QFETCH_GLOBAL(bool, isPortable);
    if (isPortable)
        QSKIP("a QTcpSocket is no local socket");
    std::array<int, 2> ends{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()), 0);
    const SocketHandle peer(ends[1]);
    Reactor reactor;
    FdStream stream(reactor, ends[0]);
    NotingHandler handler;
    stream.start(&handler);
    fill(stream);
    std::array<char, 64 * 1024> taken;
    while (::recv(peer.get(), taken.data(), taken.size(), 0) > 0) {
    }
    QCOMPARE(::shutdown(peer.get(), SHUT_RD), 0);
    QTRY_COMPARE(handler.fails, 1);
    QCOMPARE(handler.error, EPIPE);
    QVERIFY(wakesOfALoopAtRest() < kFewWakes);
}

QTEST_GUILESS_MAIN(tst_StreamBreaking)
#include "tst_streambreaking.moc"
