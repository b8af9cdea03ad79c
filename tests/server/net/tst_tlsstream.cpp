// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/connected.h"

#include <openssl/ssl.h>

using namespace eyewall::net;
using namespace eyewall::test;

/// What a stream with TLS does besides what every stream does.
class tst_TlsStream final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreamRows(true); }
    void tellsTheHandshakeOnce();
    void saysItsEnd();
    void saysNoEndWhenBytesAreLost();
    void saysNoEndWhenItAborts();
    void tellsATruncatedEnd();
    void tellsAnOrderlyEnd();
    void endsWithoutAFin();
    void keepsWhatComesWithTheEndWhilePaused();
    void failsForAnotherVersion();
    void failsForADamagedRecord();
    void failsInsideTheHandshake();
    void staysSilentWithASilentPeer();
    void passesPlainText();
    void closesInsideTheHandshake();
    void updatesKeysUnderLoad();
};

void tst_TlsStream::tellsTheHandshakeOnce()
{
    Connected connected;
    QCOMPARE(connected.handler.handshakes, 1);
    QCOMPARE(connected.handler.handshake, Handshake::Done);
    connected.peer.send("x");
    QTRY_COMPARE(connected.handler.received, QByteArray("x"));
    QCOMPARE(connected.handler.handshakes, 1);
    QVERIFY(connected.stream->isTls());
    QCOMPARE(connected.stream->queuedBytes(), 0);
}

void tst_TlsStream::saysItsEnd()
{
    Connected connected;
    connected.stream->write("bye");
    connected.stream->close();
    QTRY_VERIFY(connected.peer.hasEnded());
    QCOMPARE(connected.peer.received(), QByteArray("bye"));
    QVERIFY(connected.peer.tls().isPeerDone());
}

void tst_TlsStream::saysNoEndWhenBytesAreLost()
{
    Connected connected;
    connected.stream->write(pattern(16 << 20));
    QVERIFY(connected.stream->queuedBytes() > 0);
    connected.stream->close();
    QTRY_VERIFY(connected.peer.hasEnded());
    QVERIFY(connected.peer.received().size() < 16 << 20);
    QVERIFY(!connected.peer.tls().isPeerDone());
}

void tst_TlsStream::saysNoEndWhenItAborts()
{
    Connected connected;
    connected.stream->abort();
    QTRY_COMPARE(connected.peer.error(), ECONNRESET);
    QVERIFY(!connected.peer.tls().isPeerDone());
}

void tst_TlsStream::tellsATruncatedEnd()
{
    Connected connected;
    connected.peer.send("a part");
    QTRY_COMPARE(connected.handler.received, QByteArray("a part"));
    ::shutdown(connected.peer.descriptor(), SHUT_WR);
    QTRY_COMPARE(connected.handler.ends, 1);
    QVERIFY(connected.stream->isTruncated());
}

void tst_TlsStream::tellsAnOrderlyEnd()
{
    Connected connected;
    connected.handler.reactToEnd = [&] { connected.stream->close(); };
    connected.peer.send("all");
    connected.peer.finish();
    QTRY_COMPARE(connected.handler.ends, 1);
    QCOMPARE(connected.handler.received, QByteArray("all"));
    QVERIFY(!connected.stream->isTruncated());
}

void tst_TlsStream::endsWithoutAFin()
{
    Connected connected;
    connected.peer.tls().finish();
    connected.peer.sendRaw(connected.peer.tls().takeOutput());
    QTRY_COMPARE(connected.handler.ends, 1);
    connected.stream->write("answer");
    connected.stream->shutdownWriting();
    QTRY_VERIFY(connected.peer.hasEnded());
    QCOMPARE(connected.peer.received(), QByteArray("answer"));
    QVERIFY(connected.peer.tls().isPeerDone());
    QCOMPARE(connected.handler.ends, 1);
    QCOMPARE(connected.handler.fails, 0);
}

void tst_TlsStream::keepsWhatComesWithTheEndWhilePaused()
{
    Connected connected;
    connected.handler.react = [&](const QByteArray &data) {
        connected.stream->pauseReading();
        connected.handler.received.append(data.first(1));
        return qsizetype(1);
    };
    connected.handler.reactToEnd = [&] { connected.handler.received.append('$'); };
    connected.peer.tls().send("ab");
    connected.peer.tls().finish();
    connected.peer.sendRaw(connected.peer.tls().takeOutput());
    QTRY_COMPARE(connected.handler.received, QByteArray("a"));
    connected.stream->resumeReading();
    QTRY_COMPARE(connected.handler.received, QByteArray("ab"));
    connected.stream->resumeReading();
    QTRY_COMPARE(connected.handler.received, QByteArray("ab$"));
}

/// A stream whose handshake the test makes itself.
struct Unopened {
    Unopened()
        : stream(makeStream(reactor, workspace, loopback.descriptor))
    {
        stream->start(&handler);
    }
    Reactor reactor;
    TlsWorkspace workspace;
    NotingHandler handler;
    Loopback loopback;
    std::unique_ptr<eyewall::net::Stream> stream;
};

void tst_TlsStream::failsForAnotherVersion()
{
    Unopened unopened;
    unopened.loopback.peer.beginTls({.version = TLS1_1_VERSION});
    QTRY_COMPARE(unopened.handler.fails, 1);
    QCOMPARE(unopened.handler.error, EPROTO);
    QCOMPARE(unopened.stream->failure(), QByteArray("unsupported protocol"));
    QCOMPARE(unopened.handler.handshakes, 0);
    // The peer learns why.
    QTRY_VERIFY(unopened.loopback.peer.hasEnded());
    QVERIFY2(unopened.loopback.peer.tls().failure().contains("protocol version"),
             unopened.loopback.peer.tls().failure().constData());
}

void tst_TlsStream::failsForADamagedRecord()
{
    Connected connected;
    connected.peer.tls().send("whole");
    QByteArray records = connected.peer.tls().takeOutput();
    connected.peer.tls().send("damaged");
    QByteArray damaged = connected.peer.tls().takeOutput();
    damaged[damaged.size() - 1] = char(damaged.back() ^ 1);
    connected.peer.sendRaw(records + damaged);
    QTRY_COMPARE(connected.handler.fails, 1);
    QCOMPARE(connected.handler.received, QByteArray("whole"));
    QCOMPARE(connected.handler.error, EPROTO);
    QVERIFY(!connected.stream->failure().isEmpty());
    QVERIFY(connected.stream->isClosed());
}

void tst_TlsStream::failsInsideTheHandshake()
{
    Unopened unopened;
    TlsClient client;
    unopened.loopback.peer.sendRaw(client.takeOutput().first(20));
    unopened.loopback.peer.finish();
    QTRY_COMPARE(unopened.handler.fails, 1);
    QCOMPARE(unopened.handler.ends, 0);
    QCOMPARE(unopened.stream->failure(), QByteArray("the peer left inside the handshake"));
}

void tst_TlsStream::staysSilentWithASilentPeer()
{
    Unopened unopened;
    unopened.loopback.peer.finish();
    QTRY_COMPARE(unopened.handler.ends, 1);
    QCOMPARE(unopened.handler.handshakes, 0);
    QFETCH_GLOBAL(bool, isPortable);
    if (!isPortable) // a QTcpSocket tells the loss behind the end
        QCOMPARE(unopened.handler.fails, 0);
    unopened.stream->close();
    QTRY_VERIFY(unopened.loopback.peer.hasEnded());
    QVERIFY(unopened.loopback.peer.received().isEmpty());
}

void tst_TlsStream::passesPlainText()
{
    Unopened unopened;
    unopened.handler.react = [&](const QByteArray &data) {
        unopened.handler.received.append(data);
        unopened.stream->write("400 ");
        unopened.stream->write("no");
        return data.size();
    };
    unopened.loopback.peer.send("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(unopened.handler.received, QByteArray("GET / HTTP/1.1\r\n"));
    QCOMPARE(unopened.handler.handshakes, 1);
    QCOMPARE(unopened.handler.handshake, Handshake::PlainText);
    QTRY_VERIFY(unopened.loopback.peer.has("400 no"));
    unopened.stream->shutdownWriting();
    QTRY_VERIFY(unopened.loopback.peer.hasEnded());
    QCOMPARE(unopened.loopback.peer.received(), QByteArray("400 no")); // and no alert
}

void tst_TlsStream::closesInsideTheHandshake()
{
    Unopened unopened;
    TlsClient client;
    unopened.loopback.peer.sendRaw(client.takeOutput());
    QTRY_VERIFY(unopened.loopback.peer.receive(100));
    unopened.stream->write("never");
    unopened.stream->close();
    QVERIFY(unopened.stream->isClosed());
    QTRY_VERIFY(unopened.loopback.peer.hasEnded() || unopened.loopback.peer.error() == ECONNRESET);
    QCOMPARE(unopened.handler.fails, 0);
}

void tst_TlsStream::updatesKeysUnderLoad()
{
    Connected connected;
    const QByteArray bytes = pattern(4 << 20);
    connected.stream->write(bytes);
    for (int i = 0; i < 10; ++i) {
        connected.peer.tls().updateKey();
        connected.peer.send("x");
        QTRY_COMPARE(connected.handler.received.size(), i + 1);
    }
    QTRY_VERIFY(connected.peer.has(bytes));
    connected.stream->write("behind");
    QTRY_VERIFY(connected.peer.has(bytes + "behind"));
    QCOMPARE(connected.handler.fails, 0);
}

QTEST_GUILESS_MAIN(tst_TlsStream)
#include "tst_tlsstream.moc"
