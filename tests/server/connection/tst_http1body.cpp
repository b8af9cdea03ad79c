// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/uploadapplication.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

/// Bodies of requests: streamed to their handlers, limited by route, asked for, and left unread.
class tst_Http1Body : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void streamsABody_data();
    void streamsABody();
    void streamsABodySplitAtEveryByte();
    void streamsWhileItAnswers();
    void takesTheNextRequestBehindAStreamedBody();
    void holdsTheSenderBack();
    void asksForAStreamedBodyWhenItIsRead();
    void asksNotForABodyThatIsRefused_data();
    void asksNotForABodyThatIsRefused();
    void setsALimitInPrepare_data();
    void setsALimitInPrepare();
    void keepsRouteLimits_data();
    void keepsRouteLimits();
    void keepsTheConnectionBehindALittleUnread();
    void closesBehindMuchUnread_data();
    void closesBehindMuchUnread();
    void tellsAReaderWhatIsWrong_data();
    void tellsAReaderWhatIsWrong();
    void timesOutASenderThatStops();
    void givesASlowHandlerItsTime();
    void tellsAReaderThatItsPeerIsGone_data();
    void tellsAReaderThatItsPeerIsGone();
    void answersABodyCutShort_data();
    void answersABodyCutShort();
    void countsStreamedBytes();
    void stopsWhileHandlersRead();

private:
    void listen(const ServerConfig &config) { m_server.emplace(m_upload->application(), config); }

    std::optional<UploadApplication> m_upload;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

void tst_Http1Body::init()
{
    m_leftovers.begin();
    m_upload.emplace();
    listen(streamConfig());
}

void tst_Http1Body::cleanup()
{
    m_server.reset();
    m_upload.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Body::streamsABody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("chunk");
    for (const QByteArray line : {"POST /digest", "PUT /upload"}) {
        for (const qsizetype size : {0, 1, 5, 70'000, 3'000'000}) {
            QTest::addRow("%s %lld", line.constData(), qlonglong(size)) << line << size << qsizetype(0);
            QTest::addRow("%s %lld chunked", line.constData(), qlonglong(size))
                << line << size << (size < 100 ? qsizetype(1) : qsizetype(5'000));
        }
    }
}

void tst_Http1Body::streamsABody()
{
    QFETCH(QByteArray, line);
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, chunk);
    const QByteArray body = mixedBytes(size);
    RawClient client = m_server->connect();
    QVERIFY(client.send(chunk == 0 ? withLength(line, body)
                                   : request(line, "Transfer-Encoding: chunked\r\n", chunked(body, chunk))));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, digestOf(body));
    QVERIFY(reply.header("Connection").isNull());
    QCOMPARE(client.get("/hello").body, "Hello, World!");
}

void tst_Http1Body::streamsABodySplitAtEveryByte()
{
    const QByteArray body = "abcdefghij";
    const QByteArray whole = request("POST /digest", "Transfer-Encoding: chunked\r\n",
                                     "3;x=\"y\"\r\nabc\r\n7\r\ndefghij\r\n0\r\nT: v\r\n\r\n");
    RawClient client = m_server->connect();
    for (qsizetype split = 1; split < whole.size(); ++split) {
        client.send(whole.first(split));
        QVERIFY(client.isSilent(2ms));
        client.send(whole.sliced(split));
        QCOMPARE(client.reply().body, digestOf(body));
    }
}

void tst_Http1Body::streamsWhileItAnswers()
{
    RawClient client = m_server->connect();
    client.send(request("POST /streamedecho", "Transfer-Encoding: chunked\r\n"));
    client.send("4\r\nping\r\n");
    QVERIFY(client.readUntil("ping\r\n").contains("200 OK"));
    client.send("4\r\npong\r\n");
    QCOMPARE(client.readUntil("pong\r\n"), "4\r\npong\r\n");
    client.send("0\r\n\r\n");
    QCOMPARE(client.readUntil("0\r\n\r\n"), "0\r\n\r\n");
    QCOMPARE(client.get("/hello").body, "Hello, World!");
}

void tst_Http1Body::takesTheNextRequestBehindAStreamedBody()
{
    RawClient client = m_server->connect();
    QByteArray requests;
    for (int i = 0; i < 50; ++i) {
        const QByteArray body = mixedBytes(i * 100);
        requests += i % 2 ? withLength("POST /digest", body)
                          : request("PUT /upload", "Transfer-Encoding: chunked\r\n", chunked(body, 1000));
    }
    client.send(requests + request("GET /hello", {}));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.reply().body, digestOf(mixedBytes(i * 100)));
    QCOMPARE(client.reply().body, "Hello, World!");
}

void tst_Http1Body::holdsTheSenderBack()
{
    const QByteArray body = mixedBytes(32 * 1024 * 1024);
    RawClient client = m_server->connect();
    client.send(request("POST /digest", "Gated: 1\r\nContent-Length: 33554432\r\n"));
    QTRY_COMPARE(m_upload->waiting, 1);
    // The kernel's buffers fill up, and nothing takes bytes out of them.
    qint64 sent = 0;
    for (qint64 before = -1; before != sent && sent < body.size();) {
        before = sent;
        while (const qint64 count = client.sendSome(body.mid(sent, 64 * 1024)))
            sent += count;
        (void)client.isSilent(100ms);
    }
    QVERIFY(sent < body.size() / 2);
    QCOMPARE(m_upload->received, 0);
    m_upload->release();
    QVERIFY(client.send(QByteArrayView(body).sliced(sent)));
    QCOMPARE(client.reply().body, digestOf(body));
}

void tst_Http1Body::asksForAStreamedBodyWhenItIsRead()
{
    RawClient client = m_server->connect();
    client.send(request("PUT /upload", "Gated: 1\r\nContent-Length: 3\r\nExpect: 100-Continue\r\n"));
    QTRY_COMPARE(m_upload->waiting, 1);
    QVERIFY(client.isSilent(30ms));
    m_upload->release();
    QCOMPARE(client.readUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("abc");
    QCOMPARE(client.reply().body, digestOf("abc"));
    QCOMPARE(client.get("/hello").status, 200);
}

void tst_Http1Body::asksNotForABodyThatIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *line, const char *fields, int status) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(fields) << status;
    };
    row("no route", "POST /nowhere", "", 404);
    row("no such method", "PUT /echo", "", 405);
    row("no such method, streamed", "PATCH /upload", "", 405);
    row("route limit", "POST /small", "", 413);
    row("refused in prepare", "PUT /upload", "Authorization: no\r\n", 401);
    row("limit in prepare", "PUT /upload", "Limit: 10\r\n", 413);
    row("coding", "POST /echo", "Content-Encoding: br\r\n", 415);
    row("coding, streamed", "POST /digest", "Content-Encoding: br\r\n", 415);
    row("not read", "POST /unread", "", 200);
}

void tst_Http1Body::asksNotForABodyThatIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    RawClient client = m_server->connect();
    client.send(request(line, fields + "Content-Length: 1000\r\nExpect: 100-continue\r\n"));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    // Nobody knows whether the body comes nevertheless.
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(reply.isWhole);
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Body::setsALimitInPrepare_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<int>("status");
    QTest::newRow("more than the server") << QByteArray("3000") << false << 200;
    QTest::newRow("more than the server, chunked") << QByteArray("3000") << true << 200;
    QTest::newRow("too little") << QByteArray("1999") << false << 413;
    QTest::newRow("too little, chunked") << QByteArray("1999") << true << 413;
    QTest::newRow("just enough") << QByteArray("2000") << false << 200;
    QTest::newRow("just enough, chunked") << QByteArray("2000") << true << 200;
    QTest::newRow("none") << QByteArray() << false << 413;
    QTest::newRow("none, chunked") << QByteArray() << true << 413;
    QTest::newRow("no body allowed") << QByteArray("0") << true << 413;
}

void tst_Http1Body::setsALimitInPrepare()
{
    QFETCH(QByteArray, limit);
    QFETCH(bool, isChunked);
    QFETCH(int, status);
    ServerConfig config = streamConfig();
    config.parser.body = 1000;
    listen(config);
    const QByteArray body = mixedBytes(2000);
    const QByteArray fields = limit.isNull() ? QByteArray() : "Limit: " + limit + "\r\n";
    RawClient client = m_server->connect();
    client.send(isChunked
                    ? request("PUT /upload", fields + "Transfer-Encoding: chunked\r\n", chunked(body, 300))
                    : withLength("PUT /upload", body, fields));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    if (status == 200)
        QCOMPARE(reply.body, digestOf(body));
    else
        QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Body::keepsRouteLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray coding = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("fits") << withLength("POST /small", "0123456789") << 200;
    QTest::newRow("too large") << withLength("POST /small", "0123456789a") << 413;
    QTest::newRow("announced too large") << request("POST /small", "Content-Length: 11\r\n") << 413;
    QTest::newRow("announced largest")
        << request("POST /small", "Content-Length: 9223372036854775807\r\n") << 413;
    QTest::newRow("fits, chunked") << request("POST /small", coding, chunked("0123456789", 4)) << 200;
    QTest::newRow("too large, chunked") << request("POST /small", coding, chunked("0123456789a", 4)) << 413;
    QTest::newRow("announced too large, chunked") << request("POST /small", coding, "b\r\n") << 413;
    QTest::newRow("other route") << withLength("POST /echo", "0123456789a") << 200;
}

void tst_Http1Body::keepsRouteLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client = m_server->connect();
    client.send(bytes);
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    if (status == 413)
        QCOMPARE(client.end(), End::Fin);
    else
        QCOMPARE(client.get("/hello").status, 200);
}

void tst_Http1Body::keepsTheConnectionBehindALittleUnread()
{
    RawClient client = m_server->connect();
    const QByteArray body = mixedBytes(60'000);
    for (int i = 0; i < 3; ++i) {
        client.send(withLength("POST /unread", body).chopped(10'000));
        const Reply reply = client.reply();
        QCOMPARE(reply.body, "unread");
        QVERIFY(reply.header("Connection").isNull());
        client.send(body.last(10'000));
        QCOMPARE(client.get("/hello").body, "Hello, World!");
    }
}

void tst_Http1Body::closesBehindMuchUnread_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = mixedBytes(8 * 1024 * 1024);
    QTest::newRow("length") << request("POST /unread", "Content-Length: 8388608\r\n") << body;
    QTest::newRow("chunked") << request("POST /unread", "Transfer-Encoding: chunked\r\n")
                             << chunked(body, 100'000);
    QTest::newRow("class handler") << request("PUT /upload",
                                              "Authorization: no\r\nContent-Length: 8388608\r\n")
                                   << body;
    QTest::newRow("refused by its length") << request("POST /small", "Content-Length: 8388608\r\n") << body;
}

void tst_Http1Body::closesBehindMuchUnread()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    RawClient client = m_server->connect();
    // A client that sends all of it before it reads, in one: what it encrypts in between counts as silence.
    QVERIFY(client.send(head + body));
    const Reply reply = client.reply();
    QVERIFY(reply.status != 0);
    QVERIFY(reply.isWhole);
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

void tst_Http1Body::tellsAReaderWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("size") << QByteArray("3\r\nabc\r\nx\r\n") << 400;
    QTest::newRow("end of a chunk") << QByteArray("3\r\nabcdef\r\n") << 400;
    QTest::newRow("trailer") << QByteArray("3\r\nabc\r\n0\r\nno field\r\n\r\n") << 400;
    QTest::newRow("large trailers") << "3\r\nabc\r\n0\r\nT: " + QByteArray(9000, 't') << 431;
    QTest::newRow("too large") << QByteArray("3\r\nabc\r\nfffffff\r\n") << 413;
    QTest::newRow("size overflows") << QByteArray("fffffffffffffffffffff\r\n") << 413;
}

void tst_Http1Body::tellsAReaderWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    RawClient client = m_server->connect();
    client.send(request("POST /digest", "Transfer-Encoding: chunked\r\n", body));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_upload->ended, 1);
}

void tst_Http1Body::timesOutASenderThatStops()
{
    ServerConfig config = streamConfig();
    config.timeouts.body = 150ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send(request("POST /digest", "Content-Length: 10\r\n", "abc"));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 408);
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(m_upload->received, 3);
}

void tst_Http1Body::givesASlowHandlerItsTime()
{
    ServerConfig config = streamConfig();
    // Long enough for a busy machine to bring the next bytes, shorter than the handler's pause.
    config.timeouts.body = 1500ms;
    config.timeouts.idle = 1500ms;
    listen(config);
    const QByteArray body = mixedBytes(2'000'000);
    RawClient client = m_server->connect();
    QVERIFY(client.send(withLength("PUT /upload", body, "Gated-Pieces: 1\r\n").first(100'000)));
    QTRY_COMPARE(m_upload->waiting, 1);
    QVERIFY(client.isSilent(2500ms));
    m_upload->release();
    QVERIFY(client.send(withLength("PUT /upload", body, "Gated-Pieces: 1\r\n").sliced(100'000)));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, digestOf(body));
}

void tst_Http1Body::tellsAReaderThatItsPeerIsGone_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

void tst_Http1Body::tellsAReaderThatItsPeerIsGone()
{
    QFETCH(bool, isReset);
    RawClient coroutine = m_server->connect();
    RawClient object = m_server->connect();
    coroutine.send(request("POST /digest", "Content-Length: 1000\r\n", "abc"));
    object.send(request("PUT /upload", "Content-Length: 1000\r\n", "abc"));
    QTRY_COMPARE(m_upload->received, 6);
    for (RawClient *client : {&coroutine, &object})
        isReset ? client->reset() : client->close();
    QTRY_COMPARE(m_upload->ended, 1);
    QTRY_COMPARE(m_upload->connectionsLost, 1);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().requests, 2U);
}

void tst_Http1Body::answersABodyCutShort_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("collected") << QByteArray("POST /echo");
    QTest::newRow("streamed") << QByteArray("POST /digest");
}

void tst_Http1Body::answersABodyCutShort()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH(QByteArray, line);
    if (isPortable)
        QSKIP("QTcpSocket gives a half-closed connection up");
    RawClient client = m_server->connect();
    client.send(request(line, "Content-Length: 10\r\n", "abc"));
    client.halfClose();
    QCOMPARE(client.reply().status, 400);
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

void tst_Http1Body::countsStreamedBytes()
{
    RawClient client = m_server->connect();
    client.send(withLength("POST /digest", mixedBytes(100'000)));
    QCOMPARE(client.reply().status, 200);
    QTRY_VERIFY(m_server->totals().bytesIn > 100'000U);
    QCOMPARE(m_server->totals().requests, 1U);
}

void tst_Http1Body::stopsWhileHandlersRead()
{
    RawClient coroutine = m_server->connect();
    RawClient object = m_server->connect();
    coroutine.send(request("POST /digest", "Content-Length: 1000\r\n", "abc"));
    object.send(request("PUT /upload", "Content-Length: 1000\r\n", "abc"));
    QTRY_COMPARE(m_upload->received, 6);
    m_server->server().stop();
    QVERIFY(coroutine.end() != End::None);
    QVERIFY(object.end() != End::None);
    QCOMPARE(m_upload->ended, 1);
    QCOMPARE(m_upload->connectionsLost, 1);
    QCOMPARE(m_server->totals().connectionsOpen(), 0U);
}

QTEST_GUILESS_MAIN(tst_Http1Body)
#include "tst_http1body.moc"
