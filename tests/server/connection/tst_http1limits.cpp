// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::Limit;

Q_DECLARE_METATYPE(eyewall::monitor::Limit)

class tst_Http1Limits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase();
    void init();
    void cleanup();

    void refuses_data();
    void refuses();
    void countsEachLimitOnSize_data();
    void countsEachLimitOnSize();
    void countsPipelinesThatWait();
    void countsTheLastRequestOfAConnection();
    void refusesAfterAGoodRequest();
    void countsNamesOfAQueryOrForm_data();
    void countsNamesOfAQueryOrForm();
    void showsItsRefusalToASenderThatGoesOn();
    void countsASenderThatDoesNotEnd_data();
    void countsASenderThatDoesNotEnd();
    void answersAHeadThatStops();
    void answersAHeadThatTrickles();
    void answersABodyThatStops();
    void closesAnIdleConnection();
    void closesAConnectionThatNeverSpoke();
    void keepsAConnectionWhoseHandlerTakesItsTime();
    void closesForAPeerThatTakesNothing();
    void keepsASlowPeerThatTakesSomething();
    void refusesTooManyConnections();

private:
    void listen(const ServerConfig &config) { m_server.emplace(m_sample.application(), config); }
    [[nodiscard]] quint64 met(Limit limit) { return m_server->totals().limitOf(limit); }

    SampleApplication m_sample;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

void tst_Http1Limits::initTestCase()
{
    m_sample.application().post("/names", [](Context &c) { c.text(c.argument("a")); });
}

void tst_Http1Limits::init()
{
    m_leftovers.begin();
}

void tst_Http1Limits::cleanup()
{
    m_server.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Limits::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\n";
    row("no request", "\x16\x03\x01 not HTTP\r\n\r\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("version 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("space before colon", head + "Content-Length : 3\r\n\r\nabc", 400);
    row("folded field", head + "X: a\r\n b\r\n\r\n", 400);
    row("NUL in a field", head + QByteArray("X: a\0b\r\n\r\n", 10), 400);
    row("two lengths", head + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400);
    row("signed length", head + "Content-Length: +3\r\n\r\nabc", 400);
    row("length beside chunked", head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("chunked twice", head + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 400);
    row("other coding", head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
    row("chunked in 1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("bad chunk size", head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n", 400);
    row("chunk without end", head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n", 400);
    row("other expectation", head + "Content-Length: 3\r\nExpect: magic\r\n\r\n", 417);
    row("long target", "GET /" + QByteArray(3000, 't') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    row("long target without end", "GET /" + QByteArray(30'000, 't'), 414);
    row("long field", head + "X: " + QByteArray(9000, 'f') + "\r\n\r\n", 431);
    row("long field without end", head + "X: " + QByteArray(30'000, 'f'), 431);
    row("many fields", head + QByteArray("X: y\r\n").repeated(60) + "\r\n", 431);
    row("large length", head + "Content-Length: 100001\r\n\r\n", 413);
    row("large chunk", head + "Transfer-Encoding: chunked\r\n\r\n186a1\r\n", 413);
    row("large chunks",
        head + "Transfer-Encoding: chunked\r\n\r\n" +
            ("c350\r\n" + QByteArray(50'000, 'x') + "\r\n").repeated(3),
        413);
}

void tst_Http1Limits::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ServerConfig config = streamConfig();
    config.parser.target = 2048;
    config.parser.head = 8192;
    config.parser.fields = 50;
    config.parser.body = 100'000;
    listen(config);
    RawClient client = m_server->connect();
    client.send(request);
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(reply.isWhole);
    // A person can read what was wrong.
    QVERIFY(reply.header("Content-Type").startsWith("text/plain"));
    QVERIFY(reply.body.startsWith(QByteArray::number(status)));
    QVERIFY(reply.body.size() > 20);
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Limits::countsEachLimitOnSize_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<Limit>("limit");
    const auto row = [](const char *name, const QByteArray &rest, Limit limit) {
        QTest::newRow(name) << rest << limit;
    };
    const QByteArray head = " HTTP/1.1\r\nHost: a\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    row("target", QByteArray(3000, 't') + head, Limit::TargetSize);
    row("head", head + "X: " + QByteArray(9000, 'f'), Limit::HeadSize);
    row("fields", head + QByteArray("X: y\r\n").repeated(60) + "\r\n", Limit::FieldCount);
    row("length", head + "Content-Length: 100001\r\n\r\n", Limit::BodySize);
    row("chunk", chunked + "186a1\r\n", Limit::BodySize);
    row("chunk line", chunked + "1;" + QByteArray(300, 'x'), Limit::ChunkLineSize);
    row("trailers", chunked + "0\r\nX: " + QByteArray(9000, 'f'), Limit::TrailerSize);
}

void tst_Http1Limits::countsEachLimitOnSize()
{
    QFETCH(QByteArray, rest);
    QFETCH(Limit, limit);
    ServerConfig config = streamConfig();
    config.parser.target = 2048;
    config.parser.head = 8192;
    config.parser.fields = 50;
    config.parser.body = 100'000;
    listen(config);
    RawClient client = m_server->connect();
    client.send("POST /echo" + rest);
    QVERIFY(client.reply().status >= 400);
    QCOMPARE(met(limit), 1u);
    QCOMPARE(m_server->totals().limited(), 1u);
}

void tst_Http1Limits::countsPipelinesThatWait()
{
    listen(streamConfig());
    RawClient client = m_server->connect(16 * 1024);
    for (int i = 0; i < 3; ++i)
        client.send("GET /bytes/20000000 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(met(Limit::AnswerQueue), 1u);
    QCOMPARE(m_server->totals().limited(), 0u); // nobody's fault
}

void tst_Http1Limits::countsTheLastRequestOfAConnection()
{
    ServerConfig config = streamConfig();
    config.maxRequests = 2;
    listen(config);
    RawClient client = m_server->connect();
    QVERIFY(client.get("/hello").header("Connection").isEmpty());
    QCOMPARE(met(Limit::ConnectionRequests), 0u);
    QCOMPARE(client.get("/hello").header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(met(Limit::ConnectionRequests), 1u);
}

void tst_Http1Limits::refusesAfterAGoodRequest()
{
    listen(streamConfig());
    RawClient client = m_server->connect();
    client.send("GET /number/1 HTTP/1.1\r\nHost: a\r\n\r\nGET /number/2 HTTP/1.1\r\n\r\n"
                "GET /number/3 HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.reply().body, "1");
    QCOMPARE(client.reply().status, 400);
    QCOMPARE(client.readToEnd(), ""); // what stands behind a mistake is nobody's request
}

void tst_Http1Limits::countsNamesOfAQueryOrForm_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("names");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("query") << QByteArray("/names?") << 1001 << true;
    QTest::newRow("query that fits") << QByteArray("/names?") << 1000 << false;
    QTest::newRow("form") << QByteArray("/names") << 1001 << true;
    QTest::newRow("form that fits") << QByteArray("/names") << 1000 << false;
}

void tst_Http1Limits::countsNamesOfAQueryOrForm()
{
    QFETCH(QByteArray, target);
    QFETCH(int, names);
    QFETCH(bool, isRefused);
    listen(streamConfig());
    const QByteArray list = QByteArray("a=1&").repeated(names);
    const bool isQuery = target.endsWith('?');
    const QByteArray body = isQuery ? QByteArray() : list;
    RawClient client = m_server->connect();
    client.send("POST " + target + (isQuery ? list : QByteArray()) +
                " HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                "Content-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(client.reply().status, isRefused ? 400 : 200);
    QCOMPARE(met(Limit::FieldCount), isRefused ? 1u : 0u);
    QCOMPARE(m_server->totals().limited(), isRefused ? 1u : 0u);
}

void tst_Http1Limits::showsItsRefusalToASenderThatGoesOn()
{
    ServerConfig config = streamConfig();
    config.parser.body = 100'000;
    listen(config);
    RawClient client = m_server->connect();
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 800000\r\n\r\n"));
    // A client that sends all of it before it reads.
    for (int i = 0; i < 8; ++i)
        QVERIFY(client.send(QByteArray(100'000, 'x')));
    QCOMPARE(client.reply().status, 413);
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Limits::countsASenderThatDoesNotEnd_data()
{
    QTest::addColumn<qint64>("discarded");
    QTest::addColumn<int>("lingerInAll");
    QTest::addColumn<Limit>("limit");
    QTest::newRow("too much") << qint64(100'000) << 0 << Limit::BodySize;
    QTest::newRow("too long") << qint64(1'000'000'000) << 150 << Limit::BodyTime;
}

void tst_Http1Limits::countsASenderThatDoesNotEnd()
{
    QFETCH(qint64, discarded);
    QFETCH(int, lingerInAll);
    QFETCH(Limit, limit);
    ServerConfig config = streamConfig();
    config.parser.discarded = discarded;
    config.timeouts.lingerInAll = std::chrono::milliseconds(lingerInAll);
    listen(config);
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.0\r\nContent-Length: 3\r\n\r\nabc");
    QCOMPARE(client.reply().status, 200);
    QCOMPARE(met(limit), 0u);
    const QByteArray more(20'000, 'x');
    QTRY_VERIFY((client.send(more), met(limit) > 0));
    QCOMPARE(met(limit), 1u);
    QCOMPARE(m_server->totals().limited(), 1u);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

void tst_Http1Limits::answersAHeadThatStops()
{
    ServerConfig config = streamConfig();
    config.timeouts.head = 150ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send("GET /hello HTTP/1.1\r\nHos");
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 408);
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Limits::answersAHeadThatTrickles()
{
    ServerConfig config = streamConfig();
    config.timeouts.head = 200ms;
    listen(config);
    RawClient client = m_server->connect();
    // A byte now and then does not move the limit.
    client.send("GET /hello HTTP/1.1\r\nX: ");
    QElapsedTimer timer;
    timer.start();
    while (client.isSilent(20ms) && timer.elapsed() < 5000)
        client.send("x");
    QCOMPARE(client.reply().status, 408);
    QCOMPARE(met(Limit::HeadTime), 1u);
}

void tst_Http1Limits::answersABodyThatStops()
{
    ServerConfig config = streamConfig();
    config.timeouts.body = 150ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.reply().status, 408);
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(met(Limit::BodyTime), 1u);
}

void tst_Http1Limits::closesAnIdleConnection()
{
    ServerConfig config = streamConfig();
    config.timeouts.idle = 150ms;
    listen(config);
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/hello").status, 200);
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::TimedOut)], 1U);
    QCOMPARE(met(Limit::IdleTime), 1u);
}

void tst_Http1Limits::closesAConnectionThatNeverSpoke()
{
    ServerConfig config = streamConfig();
    config.timeouts.idle = 150ms;
    listen(config);
    RawClient client = m_server->connect();
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), End::Fin);
}

void tst_Http1Limits::keepsAConnectionWhoseHandlerTakesItsTime()
{
    ServerConfig config = streamConfig();
    config.timeouts.idle = 100ms;
    config.timeouts.head = 100ms;
    config.timeouts.write = 100ms;
    listen(config);
    RawClient client = m_server->connect();
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.isSilent(500ms));
    m_sample.release();
    QCOMPARE(client.reply().body, "slow");
}

void tst_Http1Limits::closesForAPeerThatTakesNothing()
{
    ServerConfig config = streamConfig();
    config.timeouts.idle = 100ms;
    config.timeouts.write = 100ms;
    listen(config);
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /bytes/20000000 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::TimedOut)], 1U);
    QVERIFY(!client.reply().isWhole);
    QCOMPARE(met(Limit::WriteTime), 1u);
}

void tst_Http1Limits::keepsASlowPeerThatTakesSomething()
{
    ServerConfig config = streamConfig();
    config.timeouts.idle = 200ms;
    config.timeouts.write = 700ms; // a reader that a busy machine holds up is not one that reads nothing
    listen(config);
    const int ended = m_sample.ended;
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n");
    // The queue is filled up again whenever it is low: its length alone does not tell that the peer reads.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2000) {
        QVERIFY(!client.read(256 * 1024).isEmpty());
        (void)client.isSilent(0ms);
    }
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::TimedOut)], 0U);
    QCOMPARE(m_sample.ended, ended);
    client.close();
    QTRY_COMPARE(m_sample.ended, ended + 1);
}

void tst_Http1Limits::refusesTooManyConnections()
{
    ServerConfig config = streamConfig();
    config.maxConnections = 2;
    listen(config);
    RawClient one = m_server->connect();
    RawClient two = m_server->connect();
    QCOMPARE(one.get("/hello").status, 200);
    QCOMPARE(two.get("/hello").status, 200);
    RawClient three = m_server->connect();
    QVERIFY(three.end() != End::None);
    QCOMPARE(m_server->totals().drops[std::size_t(monitor::Drop::TooManyConnections)], 1U);
    QCOMPARE(met(Limit::Connections), 1u);
    one.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1U);
    QCOMPARE(m_server->connect().get("/hello").status, 200);
}

QTEST_GUILESS_MAIN(tst_Http1Limits)
#include "tst_http1limits.moc"
