// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/uploadapplication.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::Limit;

namespace {

constexpr qsizetype kMuch = 8 * 1024 * 1024;

struct Unwanted {
    const char *name;
    const char *line;
    int status;
};

constexpr Unwanted kUnwanted[] = {
    {"no route", "POST /nowhere", 404},
    {"no such method", "PUT /echo", 405},
    {"no method at all", "BREW /echo", 501},
    {"no path", "POST /%zz", 400},
};

QByteArray inChunks(const QByteArray &line, const QByteArray &body)
{
    return request(line, "Transfer-Encoding: chunked\r\n", body);
}

} // namespace

/// Bodies of requests that are answered without them: for paths and methods that are not there.
class tst_Http1Unwanted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void answersBeforeALargeBody_data() { addLines(); }
    void answersBeforeALargeBody();
    void answersWhoSendsAllOfIt_data();
    void answersWhoSendsAllOfIt();
    void decodesNothing_data();
    void decodesNothing();
    void answersWhatIsBehindALittle_data();
    void answersWhatIsBehindALittle();
    void keepsTheConnectionSplitAtEveryByte_data();
    void keepsTheConnectionSplitAtEveryByte();
    void refusesBrokenChunksThatAreHere();
    void answersNothingBehindBrokenChunks();
    void limitsHowLongTheRestTakes();
    void asksNotForIt();
    void showsWhatCameAlong();

private:
    void listen(const ServerConfig &config)
    {
        m_server.emplace(m_upload->application(), config);
        m_log.emplace(m_server->server().source());
    }
    static void addLines();

    std::optional<UploadApplication> m_upload;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
};

void tst_Http1Unwanted::init()
{
    m_leftovers.begin();
    m_upload.emplace();
    listen(streamConfig());
}

void tst_Http1Unwanted::cleanup()
{
    m_log.reset();
    m_server.reset();
    m_upload.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Unwanted::addLines()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    for (const Unwanted &row : kUnwanted)
        QTest::newRow(row.name) << QByteArray(row.line) << row.status;
}

void tst_Http1Unwanted::answersBeforeALargeBody()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    // The largest that is collected, and one that would be refused for its size.
    for (const QByteArray length : {"104857600", "9223372036854775807"}) {
        RawClient client = m_server->connect();
        client.send(request(line, "Content-Length: " + length + "\r\n", "begin"));
        const Reply reply = client.reply();
        QCOMPARE(reply.status, status);
        QVERIFY(reply.isWhole);
        QCOMPARE(reply.header("Connection"), "close");
        client.close();
    }
    QCOMPARE(m_server->totals().limitOf(Limit::BodySize), 0U);
}

void tst_Http1Unwanted::answersWhoSendsAllOfIt_data()
{
    QTest::addColumn<QByteArray>("sent");
    const QByteArray body = mixedBytes(kMuch);
    QTest::newRow("length") << withLength("POST /nowhere", body);
    QTest::newRow("chunked") << inChunks("POST /nowhere", chunked(body, 100'000));
    QTest::newRow("one chunk") << inChunks("POST /nowhere", chunked(body, kMuch));
}

void tst_Http1Unwanted::answersWhoSendsAllOfIt()
{
    QFETCH(QByteArray, sent);
    RawClient client = m_server->connect();
    QVERIFY(client.send(sent)); // and reads after it
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.isWhole);
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().requests, 1U);
}

void tst_Http1Unwanted::decodesNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("coding");
    for (const Unwanted &row : kUnwanted) {
        for (const char *coding : {"br", "gzip", "gzip, gzip"})
            QTest::addRow("%s, %s", row.name, coding)
                << QByteArray(row.line) << row.status << QByteArray(coding);
    }
}

void tst_Http1Unwanted::decodesNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, coding);
    RawClient client = m_server->connect();
    const QByteArray field = "Content-Encoding: " + coding + "\r\n";
    client.send(withLength(line, "no such coding", field));
    QCOMPARE(client.reply().status, status);
    client.send(request(line, field + "Transfer-Encoding: chunked\r\n", chunked("no such coding", 5)));
    QCOMPARE(client.reply().status, status);
    client.send(withLength(line, "no such coding", field).chopped(5));
    QCOMPARE(client.reply().status, status);
    client.send("oding");
    QCOMPARE(client.get("/hello").body, "Hello, World!");
}

void tst_Http1Unwanted::answersWhatIsBehindALittle_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isChunked");
    for (const Unwanted &row : kUnwanted) {
        QTest::addRow("%s", row.name) << QByteArray(row.line) << row.status << false;
        QTest::addRow("%s, chunked", row.name) << QByteArray(row.line) << row.status << true;
    }
}

void tst_Http1Unwanted::answersWhatIsBehindALittle()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(bool, isChunked);
    const QByteArray body = mixedBytes(60'000);
    const QByteArray one = isChunked ? inChunks(line, chunked(body, 7'000)) : withLength(line, body);
    RawClient client = m_server->connect();
    client.send((one + request("GET /hello", {})).repeated(3));
    for (int i = 0; i < 3; ++i) {
        const Reply reply = client.reply();
        QCOMPARE(reply.status, status);
        QVERIFY(reply.header("Connection").isNull());
        QCOMPARE(client.reply().body, "Hello, World!");
    }
}

void tst_Http1Unwanted::keepsTheConnectionSplitAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("length") << withLength("POST /nowhere", "abcdefghij");
    QTest::newRow("chunked") << inChunks("POST /nowhere",
                                         "3;x=\"y\"\r\nabc\r\n7\r\ndefghij\r\n0\r\nT: v\r\n\r\n");
}

void tst_Http1Unwanted::keepsTheConnectionSplitAtEveryByte()
{
    QFETCH(QByteArray, whole);
    RawClient client = m_server->connect();
    const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
    for (qsizetype split = 1; split < whole.size(); ++split) {
        client.send(whole.first(split));
        if (split < head)
            QVERIFY(client.isSilent(2ms));
        else
            QCOMPARE(client.reply().status, 404); // which does not wait for the rest
        client.send(whole.sliced(split));
        if (split < head)
            QCOMPARE(client.reply().status, 404);
    }
    QCOMPARE(client.get("/hello").body, "Hello, World!");
}

void tst_Http1Unwanted::refusesBrokenChunksThatAreHere()
{
    RawClient client = m_server->connect();
    client.send(inChunks("POST /nowhere", "xyz\r\n\r\n") + request("GET /hello", {}));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(client.readToEnd(), "");
}

void tst_Http1Unwanted::answersNothingBehindBrokenChunks()
{
    RawClient client = m_server->connect();
    client.send(inChunks("POST /nowhere", "3\r\nabc\r\n"));
    QCOMPARE(client.reply().status, 404);
    client.send("xyz\r\n\r\n" + request("GET /hello", {}));
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(m_server->totals().requests, 1U);
}

void tst_Http1Unwanted::limitsHowLongTheRestTakes()
{
    ServerConfig config = streamConfig();
    config.timeouts.body = 150ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send(request("POST /nowhere", "Content-Length: 10\r\n", "abc"));
    QCOMPARE(client.reply().status, 404);
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(m_server->totals().limitOf(Limit::BodyTime), 1U);
}

void tst_Http1Unwanted::asksNotForIt()
{
    RawClient client = m_server->connect();
    client.send(request("POST /nowhere", "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n"));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 404);
    // Nobody knows whether the body comes nevertheless.
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Unwanted::showsWhatCameAlong()
{
    ServerConfig config = streamConfig();
    config.telemetry = monitor::Level::Full;
    listen(config);
    RawClient client = m_server->connect();
    client.send(withLength("POST /nowhere", "a whole one"));
    QCOMPARE(client.reply().status, 404);
    client.send(request("POST /nowhere", "Content-Length: 100\r\n", "a beginning"));
    QCOMPARE(client.reply().status, 404);
    QTRY_COMPARE(m_log->latestRequests().size(), std::size_t(2));
    QCOMPARE(m_log->latestRequests()[0].body, "a whole one");
    QCOMPARE(m_log->latestRequests()[1].body, "a beginning");
}

QTEST_GUILESS_MAIN(tst_Http1Unwanted)
#include "tst_http1unwanted.moc"
