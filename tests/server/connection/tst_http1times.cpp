// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;
using monitor::Limit;

/// Handlers that hang, bodies and readers that trickle.
class tst_Http1Times : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init() { m_leftovers.begin(); }
    void cleanup();

    void answersForAHandlerThatHangs_data();
    void answersForAHandlerThatHangs();
    void letsAHandlerBeInTime();
    void letsAStreamTakeItsTime();
    void answersABodyThatTrickles();
    void letsASlowBodyPass();
    void cutsAReaderThatTrickles();
    void cutsWhoReadsNothing_data();
    void cutsWhoReadsNothing();
    void restsWithoutALimit();
    void limitsAHandlerBehindALateBody();

private:
    void listen(const ServerConfig &config)
    {
        m_server.emplace(m_sample.application(), config);
        m_log.emplace(m_server->server().source());
    }
    [[nodiscard]] quint64 met(Limit limit) { return m_server->totals().limitOf(limit); }

    SampleApplication m_sample;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
    int m_routes = 0;
};

void tst_Http1Times::cleanup()
{
    m_log.reset();
    m_server.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Times::answersForAHandlerThatHangs_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("task") << QByteArray("/slowbytes/5");
    QTest::newRow("class") << QByteArray("/slow");
    QTest::newRow("task that throws later") << QByteArray("/slowthrows");
}

void tst_Http1Times::answersForAHandlerThatHangs()
{
    QFETCH(QByteArray, path);
    ServerConfig config = streamConfig();
    config.timeouts.handler = 150ms;
    listen(config);
    const int ended = m_sample.ended;
    const int lost = m_sample.connectionsLost;
    const int finished = m_sample.finished;
    RawClient client = m_server->connect();
    RawClient other = m_server->connect();
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.isWhole);
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(!reply.body.isEmpty());
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(met(Limit::HandlerTime), 1u);
    QCOMPARE(m_server->totals().responses[5], 1u);
    client.close();
    QTRY_COMPARE(m_server->totals().closes[std::size_t(CloseCause::TimedOut)], 1u);
    QTRY_COMPARE(m_log->all().closed.size(), std::size_t(1));
    QVERIFY(m_log->all().closed.front().reason.contains(QStringLiteral("handler")));
    // It goes on behind, and what it says goes nowhere.
    m_sample.release();
    QTRY_COMPARE(m_sample.ended, ended + 1);
    QCOMPARE(other.get("/hello").status, 200);
    if (path == "/slow")
        QCOMPARE(m_sample.connectionsLost, lost + 1);
    QCOMPARE(m_sample.finished, finished);
    QCOMPARE(m_server->totals().requests, 2u);
}

void tst_Http1Times::letsAHandlerBeInTime()
{
    ServerConfig config = streamConfig();
    config.timeouts.handler = 700ms;
    config.timeouts.idle = 10s;
    listen(config);
    RawClient client = m_server->connect();
    QElapsedTimer timer;
    timer.start();
    // Each of them is in time, all together are not.
    while (timer.elapsed() < 1500) {
        m_sample.release();
        client.send("GET /slowbytes/5 HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.reply().body, "xxxxx");
    }
    QVERIFY(client.isSilent(1000ms)); // nor does an old deadline end what rests
    QCOMPARE(client.get("/hello").status, 200);
    QCOMPARE(met(Limit::HandlerTime), 0u);
}

void tst_Http1Times::letsAStreamTakeItsTime()
{
    ServerConfig config = streamConfig();
    config.timeouts.handler = 100ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send("GET /slowstream HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.readUntil("first ").endsWith("first "));
    QVERIFY(client.isSilent(500ms) || client.pending() == "\r\n");
    m_sample.release();
    QVERIFY(client.readUntil("second").endsWith("second"));
    QCOMPARE(met(Limit::HandlerTime), 0u);
}

void tst_Http1Times::answersABodyThatTrickles()
{
    ServerConfig config = streamConfig();
    config.timeouts.leastRate = 100'000;
    config.timeouts.rateGrace = 200ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    while (client.isSilent(10ms) && timer.elapsed() < 8000)
        client.send("xx");
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 408);
    QVERIFY(reply.body.contains("slowly"));
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(met(Limit::TransferRate), 1u);
    QCOMPARE(met(Limit::BodyTime), 0u);
}

void tst_Http1Times::letsASlowBodyPass()
{
    ServerConfig config = streamConfig();
    config.timeouts.leastRate = 10;
    config.timeouts.rateGrace = 100ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 200\r\n\r\n");
    for (int i = 0; i < 20; ++i) {
        client.send("0123456789");
        QVERIFY(i == 19 || client.isSilent(25ms));
    }
    QCOMPARE(client.reply().body.size(), 200);
    QCOMPARE(met(Limit::TransferRate), 0u);
}

void tst_Http1Times::cutsAReaderThatTrickles()
{
    ServerConfig config = streamConfig();
    config.timeouts.leastRate = 100'000'000;
    config.timeouts.write = 1s; // a reader that a busy machine holds up is not one that reads nothing
    listen(config);
    RawClient client = m_server->connect(16 * 1024);
    RawClient other = m_server->connect();
    client.send("GET /bytes/50000000 HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto isCut = [this] { return m_server->totals().closes[std::size_t(CloseCause::TimedOut)] > 0; };
    QElapsedTimer timer;
    timer.start();
    while (!isCut() && timer.elapsed() < 20'000) {
        (void)client.read(64 * 1024);
        QVERIFY(other.isSilent(10ms));
    }
    QCOMPARE(met(Limit::WriteTime), 0u);
    QCOMPARE(met(Limit::TransferRate), 1u);
    QTRY_COMPARE(m_server->totals().closes[std::size_t(CloseCause::TimedOut)], 1u);
}

void tst_Http1Times::cutsWhoReadsNothing_data()
{
    QTest::addColumn<int>("idle"); // milliseconds
    QTest::newRow("no limit on rest") << 0;
    QTest::newRow("a longer one") << 20'000;
}

void tst_Http1Times::cutsWhoReadsNothing()
{
    QFETCH(int, idle);
    ServerConfig config = streamConfig();
    config.timeouts.write = 200ms;
    config.timeouts.idle = std::chrono::milliseconds(idle);
    listen(config);
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /bytes/50000000 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(met(Limit::WriteTime), 1u);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
    QTRY_COMPARE(m_server->totals().queuedBytes, 0u);
}

void tst_Http1Times::restsWithoutALimit()
{
    ServerConfig config = streamConfig();
    config.timeouts.idle = 0ms;
    config.timeouts.head = 150ms;
    config.timeouts.body = 150ms;
    config.timeouts.write = 150ms;
    listen(config);
    RawClient client = m_server->connect();
    // Each of these starts a deadline that is over before the connection is used again.
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\n");
    QVERIFY(client.isSilent(20ms));
    client.send("Content-Length: 4\r\n\r\nab");
    QVERIFY(client.isSilent(20ms));
    client.send("cd");
    QCOMPARE(client.reply().body, "abcd");
    QVERIFY(client.isSilent(500ms));
    QCOMPARE(client.get("/hello").status, 200);
}

void tst_Http1Times::limitsAHandlerBehindALateBody()
{
    ServerConfig config = streamConfig();
    config.timeouts.body = 100ms;
    config.timeouts.handler = 150ms;
    m_sample.application().post("/readsandhangs" + QByteArray::number(++m_routes),
                                [this](Context &c) -> Task<> {
                                    try {
                                        while (co_await c.readBody()) {
                                        }
                                    } catch (const HttpError &) { // late, and nobody is told
                                    }
                                    co_await m_sample.waitForRelease();
                                },
                                {.streamsBody = true});
    listen(config);
    RawClient client = m_server->connect();
    client.send("POST /readsandhangs" + QByteArray::number(m_routes) +
                " HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.reply().status, 503);
    QCOMPARE(met(Limit::BodyTime), 1u);
    QCOMPARE(met(Limit::HandlerTime), 1u);
    const int ended = m_sample.ended;
    m_sample.release();
    QTRY_COMPARE(m_sample.ended, ended + 1);
}

QTEST_GUILESS_MAIN(tst_Http1Times)
#include "tst_http1times.moc"
