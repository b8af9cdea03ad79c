// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

class tst_Http1 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void answersOneRequest();
    void keepsTheConnection_data();
    void keepsTheConnection();
    void closesAfterTheMostRequests();
    void answersPipelinedRequestsInOrder();
    void answersPipelinedRequestsBehindASlowOne();
    void answersPipelinedRequestsThatComeByByte();
    void sendsNoContentForHead_data();
    void sendsNoContentForHead();
    void sendsNoContentForSomeStatus_data();
    void sendsNoContentForSomeStatus();
    void takesChunkedContent();
    void takesContentSplitAtEveryByte();
    void takesLargeContent();
    void takesContentAndTheNextRequestTogether();
    void asksForExpectedContent();
    void asksNotForContentThatIsThere();
    void streamsInChunks();
    void endsAStreamByClosingForHttp10();
    void keepsTheConnectionBehindAStream();
    void sendsEvents();
    void answers500ForAnException_data();
    void answers500ForAnException();
    void cutsABrokenStream();
    void boundsWhatPipelinedRequestsQueue();

private:
    SampleApplication m_sample;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

void tst_Http1::init()
{
    m_leftovers.begin();
    m_server.emplace(m_sample.application(), streamConfig());
    QVERIFY(m_server->port() != 0);
}

void tst_Http1::cleanup()
{
    m_server.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1::answersOneRequest()
{
    RawClient client = m_server->connect();
    const Reply reply = client.get("/hello");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "Hello, World!");
    QCOMPARE(reply.header("Content-Length"), "13");
    QVERIFY(reply.header("Content-Type").startsWith("text/plain"));
    QVERIFY(reply.header("Date").endsWith(" GMT"));
    QVERIFY(reply.header("Connection").isNull());
}

void tst_Http1::keepsTheConnection_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QByteArray>("answered");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true << QByteArray();
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: close\r\n") << false
                               << QByteArray("close");
    QTest::newRow("1.1 close in a list")
        << QByteArray("1.1") << QByteArray("Connection: foo, Close\r\n") << false << QByteArray("close");
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false << QByteArray("close");
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Connection: keep-alive\r\n") << true
                                    << QByteArray("keep-alive");
}

void tst_Http1::keepsTheConnection()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, field);
    QFETCH(bool, isKept);
    QFETCH(QByteArray, answered);
    RawClient client = m_server->connect();
    client.send("GET /hello HTTP/" + version + "\r\nHost: a\r\n" + field + "\r\n");
    const Reply reply = client.reply();
    QCOMPARE(reply.body, "Hello, World!");
    QCOMPARE(reply.header("Connection").toLower(), answered);
    if (isKept)
        QCOMPARE(client.get("/number/2").body, "2");
    else
        QCOMPARE(client.end(), End::Fin);
}

void tst_Http1::closesAfterTheMostRequests()
{
    ServerConfig config = streamConfig();
    config.maxRequests = 2;
    m_server.emplace(m_sample.application(), config);
    RawClient client = m_server->connect();
    QVERIFY(client.get("/number/1").header("Connection").isNull());
    const Reply last = client.get("/number/2");
    QCOMPARE(last.body, "2");
    QCOMPARE(last.header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1::answersPipelinedRequestsInOrder()
{
    RawClient client = m_server->connect();
    QByteArray requests;
    for (int i = 0; i < 500; ++i)
        requests += "GET /number/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    QVERIFY(client.send(requests));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(client.reply().body, QByteArray::number(i));
}

void tst_Http1::answersPipelinedRequestsBehindASlowOne()
{
    RawClient client = m_server->connect();
    const int waiting = m_sample.waiting;
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"
                "GET /number/1 HTTP/1.1\r\nHost: a\r\n\r\n"
                "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"
                "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
    QTRY_COMPARE(m_sample.waiting, waiting + 1);
    QVERIFY(client.isSilent(20ms));
    m_sample.release();
    QCOMPARE(client.reply().body, "slow");
    QCOMPARE(client.reply().body, "1");
    QTRY_COMPARE(m_sample.waiting, waiting + 2);
    m_sample.release();
    QCOMPARE(client.reply().body, "slow");
    QCOMPARE(client.reply().body, "abc");
    // What comes only now is taken too.
    QCOMPARE(client.get("/number/2").body, "2");
}

void tst_Http1::answersPipelinedRequestsThatComeByByte()
{
    RawClient client = m_server->connect();
    client.sendByByte(
        "GET /number/1 HTTP/1.1\r\nHost: a\r\n\r\n"
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
        "GET /number/3 HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.reply().body, "1");
    QCOMPARE(client.reply().body, "abc");
    QCOMPARE(client.reply().body, "3");
}

void tst_Http1::sendsNoContentForHead_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("plain") << QByteArray("/hello") << QByteArray("13");
    QTest::newRow("stream") << QByteArray("/stream") << QByteArray();
    QTest::newRow("missing") << QByteArray("/missing") << QByteArray();
}

void tst_Http1::sendsNoContentForHead()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, length);
    RawClient client = m_server->connect();
    client.send("HEAD " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    const Reply reply = client.reply(true);
    QVERIFY(reply.status != 0);
    if (!length.isEmpty())
        QCOMPARE(reply.header("Content-Length"), length);
    // The next answer follows the head at once.
    QCOMPARE(client.get("/number/7").body, "7");
}

void tst_Http1::sendsNoContentForSomeStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("304") << 304;
}

void tst_Http1::sendsNoContentForSomeStatus()
{
    QFETCH(int, status);
    RawClient client = m_server->connect();
    const Reply reply = client.get("/status/" + QByteArray::number(status));
    QCOMPARE(reply.status, status);
    QVERIFY(reply.header("Transfer-Encoding").isNull());
    if (status == 204)
        QVERIFY(reply.header("Content-Length").isNull()); // RFC 9110 section 8.6
    QCOMPARE(client.get("/number/7").body, "7");
}

void tst_Http1::takesChunkedContent()
{
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/x\r\nTransfer-Encoding: chunked\r\n\r\n"
                "5;name=value\r\nHello\r\n8\r\n, World!\r\n0\r\nTrailer: x\r\n\r\n");
    const Reply reply = client.reply();
    QCOMPARE(reply.body, "Hello, World!");
    QCOMPARE(reply.header("Content-Type"), "text/x");
    QCOMPARE(client.get("/number/7").body, "7");
}

void tst_Http1::takesContentSplitAtEveryByte()
{
    const QByteArrayList requests{"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n0123456789",
                                  "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
                                  "chunked\r\n\r\n4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n"};
    RawClient client = m_server->connect();
    for (const QByteArray &request : requests) {
        for (qsizetype i = 1; i < request.size(); ++i) {
            client.send(QByteArrayView(request).first(i));
            client.send(QByteArrayView(request).sliced(i));
            QCOMPARE(client.reply().body, "0123456789");
        }
    }
}

void tst_Http1::takesLargeContent()
{
    QByteArray content(5'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 7 + i / 1000);
    RawClient client = m_server->connect();
    QVERIFY(client.send("PUT /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n"));
    QVERIFY(client.send(content));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body == content);
}

void tst_Http1::takesContentAndTheNextRequestTogether()
{
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nab");
    client.send("cdefGET /number/9 HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.reply().body, "abcdef");
    QCOMPARE(client.reply().body, "9");
}

void tst_Http1::asksForExpectedContent()
{
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    const Reply asked = client.reply();
    QCOMPARE(asked.head, "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("abc");
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "abc");
}

void tst_Http1::asksNotForContentThatIsThere()
{
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\nabc");
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "abc");
}

void tst_Http1::streamsInChunks()
{
    RawClient client = m_server->connect();
    const Reply reply = client.get("/stream");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Transfer-Encoding"), "chunked");
    QVERIFY(reply.header("Content-Length").isNull());
    QVERIFY(reply.isWhole);
    QCOMPARE(reply.body, "one " + QByteArray(20'000, '-') + " two");
}

void tst_Http1::endsAStreamByClosingForHttp10()
{
    RawClient client = m_server->connect();
    client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    const Reply reply = client.reply();
    QVERIFY(reply.header("Transfer-Encoding").isNull());
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(reply.isWhole);
    QCOMPARE(reply.body, "one " + QByteArray(20'000, '-') + " two");
}

void tst_Http1::keepsTheConnectionBehindAStream()
{
    RawClient client = m_server->connect();
    client.send("GET /slowstream HTTP/1.1\r\nHost: a\r\n\r\nGET /number/4 HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.readUntil("first \r\n").contains("200 OK"));
    m_sample.release();
    QCOMPARE(client.readUntil("0\r\n\r\n"), "6\r\nsecond\r\n0\r\n\r\n");
    QCOMPARE(client.reply().body, "4");
}

void tst_Http1::sendsEvents()
{
    RawClient client = m_server->connect();
    client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray head = client.readUntil("\r\n\r\n");
    QVERIFY(head.contains("text/event-stream"));
    QVERIFY(client.readUntil("\n\n").contains("event: greeting\ndata: hello\n\n"));
    m_sample.release();
    QVERIFY(client.readUntil("0\r\n\r\n").contains("event: farewell\ndata: bye\n\n"));
}

void tst_Http1::answers500ForAnException_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << QByteArray("/throws");
    QTest::newRow("coroutine") << QByteArray("/slowthrows");
}

void tst_Http1::answers500ForAnException()
{
    QFETCH(QByteArray, path);
    if (path == "/slowthrows")
        m_sample.release();
    RawClient client = m_server->connect();
    const Reply reply = client.get(path);
    QCOMPARE(reply.status, 500);
    QVERIFY(!reply.body.contains("on purpose")); // the client learns nothing of what happened inside
    QCOMPARE(client.get("/hello").status, 200);
}

void tst_Http1::cutsABrokenStream()
{
    RawClient client = m_server->connect();
    const Reply reply = client.get("/brokenstream");
    QVERIFY(!reply.isWhole);
    QCOMPARE(client.end(), End::Reset);
}

void tst_Http1::boundsWhatPipelinedRequestsQueue()
{
    RawClient client = m_server->connect(16 * 1024);
    QByteArray requests;
    for (int i = 0; i < 400; ++i)
        requests += "GET /bytes/100000 HTTP/1.1\r\nHost: a\r\n\r\n";
    QVERIFY(client.send(requests));
    // 40 MB of answers that nobody reads: a peer must not fill the memory with them. Figures are taken twice
    // a second.
    QTRY_VERIFY(m_server->totals().queuedBytes > 0);
    QVERIFY2(m_server->totals().queuedBytes < 4'000'000,
             QByteArray::number(m_server->totals().queuedBytes).constData());
    for (int i = 0; i < 400; ++i)
        QCOMPARE(client.reply().body.size(), 100'000);
}

QTEST_GUILESS_MAIN(tst_Http1)
#include "tst_http1.moc"
