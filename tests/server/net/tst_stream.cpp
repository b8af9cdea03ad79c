// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/connected.h"

using namespace eyewall::net;

class tst_Stream final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreamRows(); }
    void offersWhatCame();
    void offersAgainWhatWasNotUsed();
    void takesAByteAtATime();
    void takesALargeInput();
    void pausesAndResumes();
    void resumesInsideOnData();
    void resumesBeforeTheEnd();
    void pausesBeforeStart();
    void tellsTheEnd();
    void answersAHalfClosedPeer();
    void tellsAReset();
    void isClosedInsideOnData();
    void isSilentAfterClose();
    void abortsWithAReset();
    void closesItsDescriptors();
    void knowsItsAddresses();
    void deliversNoEventsAfterClose();
};

void tst_Stream::offersWhatCame()
{
    Connected connected;
    connected.peer.send("hello");
    QTRY_COMPARE(connected.handler.received, QByteArray("hello"));
    connected.peer.send(" again");
    QTRY_COMPARE(connected.handler.received, QByteArray("hello again"));
    QCOMPARE(connected.handler.offers, 2);
    QCOMPARE(connected.handler.fails + connected.handler.ends + connected.handler.drains, 0);
}

void tst_Stream::offersAgainWhatWasNotUsed()
{
    Connected connected;
    QByteArrayList offered;
    connected.handler.react = [&](const QByteArray &data) {
        offered.append(data);
        return data.size() / 2;
    };
    connected.peer.send("abcdef");
    QTRY_COMPARE(offered.size(), 1);
    connected.peer.send("gh");
    QTRY_COMPARE(offered.size(), 2);
    connected.peer.send("i");
    QTRY_COMPARE(offered, QByteArrayList({"abcdef", "defgh", "fghi"}));
}

void tst_Stream::takesAByteAtATime()
{
    Connected connected;
    qsizetype offered = 0;
    connected.handler.react = [&](const QByteArray &data) {
        offered = data.size();
        connected.handler.received = data;
        return data.endsWith('\n') ? data.size() : 0;
    };
    const QByteArray line("GET / HTTP/1.1\n");
    for (qsizetype i = 0; i < line.size(); ++i) {
        connected.peer.send(line.mid(i, 1));
        QVERIFY(QTest::qWaitFor([&] { return offered == i + 1; }, 30'000));
    }
    QCOMPARE(connected.handler.received, line);
    connected.peer.send("x");
    QTRY_COMPARE(connected.handler.received, QByteArray("x"));
}

void tst_Stream::takesALargeInput()
{
    Connected connected;
    const QByteArray bytes = pattern(4 << 20);
    qsizetype sent = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            sent += connected.peer.sendSome(QByteArrayView(bytes).sliced(sent));
            return connected.handler.received.size() == bytes.size();
        },
        30'000));
    QVERIFY(connected.handler.received == bytes);
}

void tst_Stream::pausesAndResumes()
{
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->pauseReading();
        connected.handler.received.append(data.first(1));
        return qsizetype(1);
    };
    connected.peer.send("abc");
    QTRY_COMPARE(connected.handler.received, QByteArray("a"));
    QVERIFY(connected.stream->isReadingPaused());
    connected.peer.send("d");
    for (const char *expected : {"ab", "abc", "abcd"}) {
        connected.stream->resumeReading();
        QVERIFY(!connected.stream->isReadingPaused());
        QVERIFY(connected.handler.received != QByteArray(expected)); // not inside the call
        QTRY_COMPARE(connected.handler.received, QByteArray(expected));
    }
    QCOMPARE(connected.handler.offers, 4);
}

void tst_Stream::resumesInsideOnData()
{
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->pauseReading();
        connected.handler.received.append(data.first(1));
        connected.stream->resumeReading();
        return qsizetype(1);
    };
    connected.peer.send("abc");
    QTRY_COMPARE(connected.handler.received, QByteArray("abc"));
}

void tst_Stream::resumesBeforeTheEnd()
{
    QFETCH_GLOBAL(bool, isPortable);
    if (isPortable)
        QSKIP("a QTcpSocket is given up at the end");
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->pauseReading();
        connected.handler.received.append(data.first(1));
        return qsizetype(1);
    };
    connected.handler.reactToEnd = [&] { connected.handler.received.append('$'); };
    connected.peer.send("ab");
    connected.peer.finish();
    QTRY_COMPARE(connected.handler.received, QByteArray("a"));
    connected.stream->resumeReading();
    QTRY_COMPARE(connected.handler.received, QByteArray("ab"));
    connected.stream->resumeReading();
    QTRY_COMPARE(connected.handler.received, QByteArray("ab$"));
}

void tst_Stream::pausesBeforeStart()
{
    Reactor reactor;
    TlsWorkspace workspace;
    NotingHandler handler;
    Loopback loopback;
    const std::unique_ptr<eyewall::net::Stream> stream = makeStream(reactor, workspace, loopback.descriptor);
    stream->pauseReading();
    stream->write("early");
    stream->start(&handler);
    if (stream->isTls()) {
        loopback.peer.beginTls();
        QTRY_VERIFY(loopback.peer.has("early")); // a handshake takes no account of the pause
    }
    loopback.peer.send("late");
    QTRY_VERIFY(loopback.peer.has("early"));
    QCOMPARE(handler.offers, 0);
    stream->resumeReading();
    QTRY_COMPARE(handler.received, QByteArray("late"));
}

void tst_Stream::tellsTheEnd()
{
    Connected connected;
    connected.handler.reactToEnd = [&] { connected.stream->close(); };
    connected.peer.send("last words");
    connected.peer.finish();
    QTRY_COMPARE(connected.handler.ends, 1);
    QCOMPARE(connected.handler.received, QByteArray("last words"));
    QCOMPARE(connected.handler.fails, 0);
    QTRY_VERIFY(connected.peer.hasEnded());
}

void tst_Stream::answersAHalfClosedPeer()
{
    QFETCH_GLOBAL(bool, isPortable);
    if (isPortable)
        QSKIP("a QTcpSocket is given up at the end");
    Connected connected;
    connected.peer.send("question");
    connected.peer.finish();
    QTRY_COMPARE(connected.handler.ends, 1);
    QVERIFY(!connected.stream->isClosed());
    connected.stream->write("answer");
    connected.stream->shutdownWriting();
    QTRY_VERIFY(connected.peer.hasEnded());
    QCOMPARE(connected.peer.received(), QByteArray("answer"));
    QCOMPARE(connected.handler.ends, 1);
}

void tst_Stream::tellsAReset()
{
    QFETCH_GLOBAL(bool, isPortable);
    Connected connected;
    connected.peer.reset();
    QTRY_COMPARE(connected.handler.fails, 1);
    QCOMPARE(connected.handler.error, ECONNRESET);
    if (!isPortable) // a QTcpSocket tells both in the same way, and then the loss
        QCOMPARE(connected.handler.ends, 0);
    QVERIFY(connected.stream->isClosed());
}

void tst_Stream::isClosedInsideOnData()
{
    Connected connected;
    QByteArray stillThere;
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->write("bye ");
        connected.stream->write("bye");
        connected.stream->close();
        stillThere = data;
        return qsizetype(1);
    };
    connected.peer.send("go away");
    QTRY_VERIFY(connected.peer.hasEnded());
    QCOMPARE(connected.peer.received(), QByteArray("bye bye"));
    QCOMPARE(stillThere, QByteArray("go away"));
    QCOMPARE(connected.handler.offers, 1);
    QVERIFY(connected.stream->isClosed());
    QVERIFY(connected.reactor.batch().isEmpty());
}

void tst_Stream::isSilentAfterClose()
{
    // The reply can not be sent any more, which the one who closes does not want to hear.
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) {
        connected.peer.reset();
        connected.stream->write("reply");
        connected.stream->close();
        connected.stream->write("more");
        connected.stream->close();
        return data.size();
    };
    connected.peer.send("x");
    QTRY_COMPARE(connected.handler.offers, 1);
    QCoreApplication::processEvents();
    QVERIFY(connected.stream->isClosed());
    QCOMPARE(connected.handler.fails, 0);
    QCOMPARE(connected.handler.ends, 0);
    QCOMPARE(connected.stream->queuedBytes(), 0);
}

void tst_Stream::abortsWithAReset()
{
    Connected connected;
    connected.stream->abort();
    QVERIFY(connected.stream->isClosed());
    QTRY_COMPARE(connected.peer.error(), ECONNRESET);
    QCOMPARE(connected.handler.fails, 0);
}

void tst_Stream::closesItsDescriptors()
{
    {
        const Connected first; // what Qt opens once
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const int before = openDescriptors();
    for (int i = 0; i < 10; ++i) {
        Connected connected;
        connected.stream->writeFile(::open("/dev/null", O_RDONLY | O_CLOEXEC), 0, 10);
        connected.stream->writeFile(::open("/dev/null", O_RDONLY | O_CLOEXEC), 0, 10);
        if (i % 2 == 0)
            connected.stream->close();
        connected.stream->writeFile(::open("/dev/null", O_RDONLY | O_CLOEXEC), 0, 10);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(openDescriptors(), before);
}

void tst_Stream::knowsItsAddresses()
{
    Connected connected;
    sockaddr_in name{};
    socklen_t length = sizeof name;
    ::getsockname(connected.peer.descriptor(), reinterpret_cast<sockaddr *>(&name), &length);
    const SocketAddress peer = connected.stream->peer();
    QCOMPARE(peer.port, ntohs(name.sin_port));
    QVERIFY(!peer.isIPv6);
    QCOMPARE(peer.address[0], 127);
    QCOMPARE(peer.address[3], 1);
    ::getpeername(connected.peer.descriptor(), reinterpret_cast<sockaddr *>(&name), &length);
    QCOMPARE(connected.stream->local().port, ntohs(name.sin_port));
    QVERIFY(connected.stream->kernelFigures().rttUs > 0);
    connected.stream->close();
    QCOMPARE(connected.stream->peer().port, peer.port); // telemetry still wants to know
    QCOMPARE(connected.stream->local().port, 0);
    QCOMPARE(connected.stream->kernelFigures().rttUs, 0u);
}

void tst_Stream::deliversNoEventsAfterClose()
{
    // Two streams of one loop have events at once; whoever is served first closes the other.
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH_GLOBAL(bool, isTls);
    if (isPortable || isTls)
        QSKIP("has no events in common, or shares the code that meets them");
    Reactor reactor;
    std::array<Loopback, 2> loopbacks;
    std::array<NotingHandler, 2> handlers;
    std::array<std::unique_ptr<FdStream>, 2> streams;
    for (std::size_t i = 0; i < 2; ++i) {
        streams[i] = std::make_unique<FdStream>(reactor, loopbacks[i].descriptor);
        handlers[i].react = [&, i](const QByteArray &data) {
            streams[1 - i]->close();
            return data.size();
        };
        streams[i]->start(&handlers[i]);
    }
    loopbacks[0].peer.send("x");
    loopbacks[1].peer.send("x");
    QTRY_COMPARE(handlers[0].offers + handlers[1].offers, 1);
    QCoreApplication::processEvents();
    QCOMPARE(handlers[0].offers + handlers[1].offers, 1);
}

QTEST_GUILESS_MAIN(tst_Stream)
#include "tst_stream.moc"
