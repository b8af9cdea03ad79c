// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"
#include "server/web/eventstream.h"
#include "server/web/taskwebsockethandler.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;

namespace {

class EndingSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

/// Opens when it is told to.
class LateSocket final : public TaskWebSocketHandler {
public:
    explicit LateSocket(SampleApplication *sample)
        : m_sample(*sample)
    {
    }

    Task<> prepared(Context &) override { return m_sample.waitForRelease(); }
    Task<> received(Message) override { co_return; }
    void onClose(quint16, const QByteArray &) override { ++m_sample.connectionsLost; }

private:
    SampleApplication &m_sample;
};

} // namespace

/// How connections end: the peer's doings, files that are on their way, and the server's stop.
class tst_Http1Ending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase();
    void init();
    void cleanup();

    void answersAHalfClosedConnection_data();
    void answersAHalfClosedConnection();
    void answersASlowRequestOfAHalfClosedConnection();
    void opensNothingForAHalfClosedConnection_data();
    void opensNothingForAHalfClosedConnection();
    void tellsAHandlerOnceThatItsPeerIsGone_data();
    void tellsAHandlerOnceThatItsPeerIsGone();
    void closesAWebSocketThatOpensWhileItStops();
    void endsAStreamWhosePeerIsGone();
    void countsARequestOnceWhosePeerIsGone();
    void keepsTheAnswersBeforeABrokenOne();
    void sendsALargeFileToASlowReader();
    void closesDescriptorsOfFilesThatNobodyTakes();
    void drainsWhatRests();
    void drainsWhatRuns();
    void drainsAStreamThatHadBegun();
    void drainsALargeAnswer();
    void cutsWhatRunsAtTheDeadline();
    void stopsWhileHandlersWait();

private:
    [[nodiscard]] quint64 closes(CloseCause cause) { return m_server->totals().closes[std::size_t(cause)]; }

    QTemporaryDir m_folder;
    QByteArray m_content;
    std::optional<SampleApplication> m_sample;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

void tst_Http1Ending::initTestCase()
{
    m_content.resize(20 * 1024 * 1024);
    for (qsizetype i = 0; i < m_content.size(); ++i)
        m_content[i] = char(i * 31 + i / 4096);
    QFile file(m_folder.filePath(QStringLiteral("large.bin")));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(m_content), m_content.size());
}

void tst_Http1Ending::init()
{
    m_leftovers.begin();
    m_sample.emplace();
    m_sample->application().files("/files", m_folder.path());
    m_sample->application().websocket<EndingSocket>("/ws");
    WebSocketOptions silent;
    silent.pingInterval = 0ms;
    m_sample->application().websocket<LateSocket>("/latews", silent, &*m_sample);
    m_sample->application().get("/lateevents", [this](Context &c) -> Task<> {
        co_await m_sample->waitForRelease();
        EventStream events(c);
        co_await m_sample->waitForRelease();
    });
    ServerConfig config = streamConfig();
    config.workers = 1;
    m_server.emplace(m_sample->application(), config);
}

void tst_Http1Ending::cleanup()
{
    m_server.reset();
    m_sample.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Ending::answersAHalfClosedConnection_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("small") << QByteArray() << QByteArray("/bytes/10") << qsizetype(10);
    QTest::newRow("large") << QByteArray() << QByteArray("/bytes/9000000") << qsizetype(9'000'000);
    QTest::newRow("large, last") << QByteArray("Connection: close\r\n") << QByteArray("/bytes/9000000")
                                 << qsizetype(9'000'000);
    QTest::newRow("file") << QByteArray() << QByteArray("/files/large.bin") << qsizetype(20 * 1024 * 1024);
}

void tst_Http1Ending::answersAHalfClosedConnection()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, path);
    QFETCH(qsizetype, size);
    if (isPortable && size > 10)
        QSKIP("QTcpSocket gives a half-closed connection up");
    RawClient client = m_server->connect();
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + field + "\r\n");
    client.halfClose();
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), size);
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

void tst_Http1Ending::answersASlowRequestOfAHalfClosedConnection()
{
    QFETCH_GLOBAL(bool, isPortable);
    if (isPortable)
        QSKIP("QTcpSocket gives a half-closed connection up");
    RawClient client = m_server->connect();
    client.send("GET /slowbytes/3000000 HTTP/1.1\r\nHost: a\r\n\r\n");
    client.halfClose();
    QTRY_COMPARE(m_sample->waiting, 1);
    QVERIFY(client.isSilent(30ms));
    m_sample->release();
    QCOMPARE(client.reply().body.size(), 3'000'000);
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Ending::opensNothingForAHalfClosedConnection_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("WebSocket") << handshake("/latews");
    QTest::newRow("event stream") << QByteArray("GET /lateevents HTTP/1.1\r\nHost: a\r\n\r\n");
}

// What has no end of its own ends with its peer, also when the FIN came first.
void tst_Http1Ending::opensNothingForAHalfClosedConnection()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(QByteArray, request);
    if (isPortable)
        QSKIP("QTcpSocket gives a half-closed connection up");
    RawClient client = m_server->connect();
    client.send(request);
    client.halfClose();
    QTRY_COMPARE(m_sample->waiting, 1);
    QVERIFY(client.isSilent(30ms)); // the FIN is seen
    m_sample->release();
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
    m_sample->release();
}

void tst_Http1Ending::tellsAHandlerOnceThatItsPeerIsGone_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

void tst_Http1Ending::tellsAHandlerOnceThatItsPeerIsGone()
{
    QFETCH(bool, isReset);
    RawClient client = m_server->connect();
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_sample->waiting, 1);
    isReset ? client.reset() : client.close();
    QTRY_COMPARE(m_sample->connectionsLost, 1);
    m_sample->release();
    QTRY_COMPARE(m_sample->ended, 1);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_sample->connectionsLost, 1);
    QCOMPARE(m_sample->finished, 0);
    QCOMPARE(m_server->totals().requests, 1U);
}

void tst_Http1Ending::closesAWebSocketThatOpensWhileItStops()
{
    WebClient early(m_server->port(), "/ws");
    RawClient late = m_server->connect();
    const QByteArray request = handshake("/ws");
    late.send(request.first(20));
    QTRY_COMPARE(m_server->totals().connectionsOpened, 2U);
    early.sendText("here");
    QCOMPARE(early.frame().payload, "here"); // one worker: the other's bytes have been read, too
    bool isDone = false;
    m_server->server().drain(10s, [&] { isDone = true; });
    QCOMPARE(early.frame().closeCode(), 1001);
    late.send(request.sliced(20));
    QVERIFY(late.readUntil("\r\n\r\n").startsWith("HTTP/1.1 101 "));
    QCOMPARE(late.read(4), QByteArray("\x88\x12\x03\xe9", 4));
    for (RawClient *client : {static_cast<RawClient *>(&early), &late})
        client->send(websocket::closeFrame(1001));
    QTRY_VERIFY(isDone);
    (void)NotingSocket::takeNotes();
}

void tst_Http1Ending::endsAStreamWhosePeerIsGone()
{
    RawClient client = m_server->connect();
    client.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.read(1'000'000).size(), 1'000'000);
    client.close();
    QTRY_COMPARE(m_sample->ended, 1);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().requests, 1U);
    QTRY_COMPARE(m_server->totals().queuedBytes, 0U);
}

// Its answer fails inside the write, because the worker had no chance to see the reset before.
void tst_Http1Ending::countsARequestOnceWhosePeerIsGone()
{
    RawClient holder = m_server->connect();
    holder.send("GET /blocked HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_sample->waiting, 1);
    RawClient client = m_server->connect();
    client.send("GET /bytes/100000 HTTP/1.1\r\nHost: a\r\n\r\n");
    client.reset();
    m_sample->unblock();
    QCOMPARE(holder.reply().body, "unblocked");
    QTRY_COMPARE(m_server->totals().connectionsClosed, 1U);
    QTRY_COMPARE(m_server->totals().responses[2], m_server->totals().requests);
    const quint64 requests = m_server->totals().requests;
    QVERIFY(requests == 1 || requests == 2);
}

void tst_Http1Ending::keepsTheAnswersBeforeABrokenOne()
{
    RawClient client = m_server->connect();
    client.send("GET /number/1 HTTP/1.1\r\nHost: a\r\n\r\nGET /number/2 HTTP/1.1\r\nHost: a\r\n\r\n"
                "GET /brokenstream HTTP/1.1\r\nHost: a\r\n\r\nGET /number/3 HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.reply().body, "1");
    QCOMPARE(client.reply().body, "2");
    QVERIFY(!client.reply().isWhole);
    QVERIFY(client.end() != End::None);
}

void tst_Http1Ending::sendsALargeFileToASlowReader()
{
    RawClient client = m_server->connect(32 * 1024);
    client.send("GET /files/large.bin HTTP/1.1\r\nHost: a\r\n\r\n");
    // Somebody else is served meanwhile.
    QCOMPARE(m_server->connect().get("/hello").status, 200);
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body == m_content);
    QCOMPARE(client.get("/number/1").body, "1");
    client.send("GET /files/large.bin HTTP/1.1\r\nHost: a\r\nRange: bytes=5000000-14999999\r\n\r\n");
    const Reply part = client.reply();
    QCOMPARE(part.status, 206);
    QVERIFY(part.body == m_content.mid(5'000'000, 10'000'000));
}

void tst_Http1Ending::closesDescriptorsOfFilesThatNobodyTakes()
{
    RawClient client = m_server->connect(16 * 1024);
    const qsizetype descriptors = openDescriptors();
    for (int i = 0; i < 3; ++i)
        client.send("GET /files/large.bin HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.read(100'000).startsWith("HTTP/1.1 200"));
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QTRY_VERIFY(openDescriptors() < descriptors);
}

void tst_Http1Ending::drainsWhatRests()
{
    RawClient fresh = m_server->connect();
    RawClient used = m_server->connect();
    QCOMPARE(used.get("/hello").status, 200);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 2U);
    bool isDone = false;
    m_server->server().drain(10s, [&] { isDone = true; });
    QCOMPARE(fresh.end(), End::Fin);
    QCOMPARE(used.end(), End::Fin);
    QTRY_VERIFY(isDone);
    QCOMPARE(closes(CloseCause::Shutdown), 2U);
    QVERIFY(!m_server->connect().isConnected());
}

void tst_Http1Ending::drainsWhatRuns()
{
    RawClient client = m_server->connect();
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_sample->waiting, 1);
    bool isDone = false;
    m_server->server().drain(10s, [&] { isDone = true; });
    QVERIFY(client.isSilent(30ms));
    QVERIFY(!isDone);
    m_sample->release();
    const Reply reply = client.reply();
    QCOMPARE(reply.body, "slow");
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_VERIFY(isDone);
    QCOMPARE(closes(CloseCause::Shutdown), 1U);
}

// Its head has promised to keep the connection.
void tst_Http1Ending::drainsAStreamThatHadBegun()
{
    RawClient client = m_server->connect();
    client.send("GET /slowstream HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.readUntil("first \r\n").contains("200 OK"));
    bool isDone = false;
    m_server->server().drain(10s, [&] { isDone = true; });
    m_sample->release();
    QCOMPARE(client.readUntil("0\r\n\r\n"), "6\r\nsecond\r\n0\r\n\r\n");
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_VERIFY(isDone);
}

void tst_Http1Ending::drainsALargeAnswer()
{
    RawClient client = m_server->connect(32 * 1024);
    client.send("GET /files/large.bin HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray begin = client.read(1000);
    bool isDone = false;
    m_server->server().drain(20s, [&] { isDone = true; });
    const QByteArray rest = client.readToEnd();
    QVERIFY((begin + rest).endsWith(m_content));
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_VERIFY(isDone);
}

void tst_Http1Ending::cutsWhatRunsAtTheDeadline()
{
    RawClient client = m_server->connect();
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_sample->waiting, 1);
    bool isDone = false;
    m_server->server().drain(100ms, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    m_server->server().stop();
    QCOMPARE(client.end(), End::Reset);
    QCOMPARE(m_sample->connectionsLost, 1);
    QCOMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(closes(CloseCause::Shutdown), 1U);
}

void tst_Http1Ending::stopsWhileHandlersWait()
{
    std::vector<RawClient> clients;
    const QByteArrayList paths{"/slow", "/slowstream", "/events", "/endless", "/slowthrows"};
    for (const QByteArray &path : paths) {
        clients.push_back(m_server->connect(16 * 1024));
        clients.back().send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    QTRY_COMPARE(m_sample->waiting, 5);
    m_server->server().stop();
    for (RawClient &client : clients)
        QVERIFY(client.end() != End::None);
    const monitor::Totals totals = m_server->totals();
    QCOMPARE(totals.connectionsOpen(), 0U);
    QCOMPARE(totals.eventStreamsOpen, 0U);
    QCOMPARE(totals.queuedBytes, 0U);
    QCOMPARE(totals.requests, 5U);
}

QTEST_GUILESS_MAIN(tst_Http1Ending)
#include "tst_http1ending.moc"
