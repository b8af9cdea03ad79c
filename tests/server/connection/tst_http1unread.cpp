// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;
using monitor::Limit;

namespace {

/// The status of the last answer in these bytes.
int lastStatus(const QByteArray &bytes)
{
    return bytes.mid(bytes.lastIndexOf("HTTP/1.1 ") + 9, 3).toInt();
}

Task<> readToTheEnd(Context &c)
{
    while (const auto piece = co_await c.readBody()) {
    }
}

} // namespace

/// The limits on time of a request that comes while an answer before it is still unread: its own, whatever
/// its peer does with that answer; and the limit on reading, whatever that peer goes on to send.
class tst_Http1Unread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void limitsWhatComesBehind_data();
    void limitsWhatComesBehind();
    void limitsABodyWhoseAnswerHasBegun();
    void limitsABodyWhileItsAnswerWaits();
    void countsAHandlerFromItsRequest();
    void restsFromTheEndOfReading();
    void cutsWhoReadsNothingAndGoesOn_data();
    void cutsWhoReadsNothingAndGoesOn();
    void cutsWhoReadsNothingWithoutOtherLimits();
    void keepsTheAnswerBeforeALateRest();

private:
    void listen(const ServerConfig &config)
    {
        m_server.emplace(m_sample->application(), config);
        m_server->limitSendBuffers();
        m_log.emplace(m_server->server().source());
    }
    [[nodiscard]] quint64 met(Limit limit) { return m_server->totals().limitOf(limit); }

    std::optional<SampleApplication> m_sample;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
};

void tst_Http1Unread::init()
{
    m_leftovers.begin();
    m_sample.emplace();
    m_sample->application().post("/reads",
                                 [](Context &c) -> Task<> {
                                     qsizetype size = 0;
                                     while (const auto piece = co_await c.readBody())
                                         size += piece->size();
                                     c.text(QByteArray::number(size));
                                 },
                                 {.streamsBody = true});
    m_sample->application().post("/answersfirst",
                                 [](Context &c) -> Task<> {
                                     co_await c.write(QByteArray(8'000'000, 'x'));
                                     while (co_await c.readBody()) {
                                     }
                                     co_await c.write("read");
                                 },
                                 {.streamsBody = true});
    m_sample->application().post("/both",
                                 [](Context &c) -> Task<> {
                                     const Task<> reading = readToTheEnd(c);
                                     co_await c.write(QByteArray(8'000'000, 'x'));
                                     co_await reading;
                                 },
                                 {.streamsBody = true});
    m_sample->application().post("/unread",
                                 [](Context &c) -> Task<> {
                                     c.data(QByteArray(2'000'000, 'x'), "text/plain");
                                     co_return;
                                 },
                                 {.streamsBody = true});
}

void tst_Http1Unread::cleanup()
{
    m_sample->release();
    m_log.reset();
    m_server.reset();
    m_sample.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Unread::limitsWhatComesBehind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isRested"); // nothing was taken of the answer for longer than this limit
    QTest::addColumn<bool>("reads");
    struct Kind {
        const char *name;
        QByteArray bytes;
        Limit limit;
        int status;
        bool isOfBusy; // while the answer to this very request is awaited
    };
    const Kind kinds[]{
        {"head", "GET /hello HTTP/1.1\r\nHost:", Limit::HeadTime, 408, false},
        {"body", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc", Limit::BodyTime, 408,
         false},
        {"body that is read", "POST /reads HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc",
         Limit::BodyTime, 408, true},
        {"handler", "GET /slowbytes/5 HTTP/1.1\r\nHost: a\r\n\r\n", Limit::HandlerTime, 503, true},
    };
    for (const Kind &kind : kinds) {
        const auto row = [&kind](const char *name, bool isRested, bool reads) {
            QTest::newRow(kind.name + QByteArray(name))
                << kind.bytes << kind.limit << kind.status << isRested << reads;
        };
        row("", false, false);
        if (kind.isOfBusy) {
            row(", rested", true, false);
            row(", read", false, true);
        }
    }
}

void tst_Http1Unread::limitsWhatComesBehind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Limit, limit);
    QFETCH(int, status);
    QFETCH(bool, isRested);
    QFETCH(bool, reads);
    ServerConfig config = streamConfig();
    config.timeouts.head = 300ms;
    config.timeouts.body = 300ms;
    config.timeouts.handler = 300ms;
    config.timeouts.idle = 1s; // of no meaning while an answer is unread
    config.timeouts.write = 60s;
    listen(config);
    RawClient client = readerOfNothing(*m_server);
    RawClient other = m_server->connect();
    QVERIFY(!isRested || other.end() == End::Fin); // which rested as long
    client.send(bytes);
    const QByteArray mark = "HTTP/1.1 " + QByteArray::number(status);
    const QByteArray received = reads ? client.readUntil(mark) : QByteArray();
    QTRY_COMPARE(met(limit), 1u);
    QCOMPARE(met(Limit::WriteTime), 0u);
    QCOMPARE(lastStatus(received + client.readToEnd()), status);
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(m_server->totals().limited(), 1u);
}

void tst_Http1Unread::limitsABodyWhoseAnswerHasBegun()
{
    ServerConfig config = streamConfig();
    config.timeouts.body = 500ms;
    config.timeouts.write = 60s;
    config.timeouts.leastRate = 0;
    config.writes.highWater = 100'000'000; // the handler goes on to read
    config.writes.most = 100'000'000;
    listen(config);
    RawClient client = m_server->connect(16 * 1024);
    RawClient other = m_server->connect();
    client.send("POST /answersfirst HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
    // Steadily, and far from all of it.
    for (int i = 0; i < 200 && met(Limit::BodyTime) == 0; ++i) {
        QVERIFY(!client.read(100'000).isEmpty());
        QVERIFY(other.isSilent(20ms));
    }
    QTRY_COMPARE(met(Limit::BodyTime), 1u);
    QCOMPARE(m_server->totals().limited(), 1u);
    client.close();
}

// Whoever waits for the peer in a write puts off nothing that another waits for.
void tst_Http1Unread::limitsABodyWhileItsAnswerWaits()
{
    ServerConfig config = streamConfig();
    config.timeouts.body = 500ms;
    config.timeouts.write = 60s;
    listen(config);
    RawClient client = m_server->connect(16 * 1024);
    client.send("POST /both HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
    QTRY_COMPARE(met(Limit::BodyTime), 1u);
    QCOMPARE(m_server->totals().limited(), 1u);
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
}

// Not from the moment when the answer before it was read.
void tst_Http1Unread::countsAHandlerFromItsRequest()
{
    ServerConfig config = streamConfig();
    config.timeouts.handler = 1s;
    listen(config);
    RawClient client = readerOfNothing(*m_server);
    RawClient other = m_server->connect();
    client.send("GET /slowbytes/1 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_sample->waiting, 1);
    QVERIFY(other.isSilent(500ms));
    other.send("GET /slowbytes/2 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_sample->waiting, 2);
    (void)client.readUntil("HTTP/1.1 503");
    QCOMPARE(other.reply().status, 503);
    std::vector<monitor::RequestSeen> late;
    const auto isLate = [](const monitor::RequestSeen &request) { return request.status == 503; };
    QTRY_COMPARE(std::ranges::count_if(m_log->latestRequests(), isLate), 2);
    std::ranges::copy_if(m_log->latestRequests(), std::back_inserter(late), isLate);
    std::ranges::sort(late, {}, [](const monitor::RequestSeen &r) { return r.time + r.duration; });
    QCOMPARE(late.front().target, "/slowbytes/1");
}

void tst_Http1Unread::restsFromTheEndOfReading()
{
    ServerConfig config = streamConfig();
    config.timeouts.idle = 1s;
    config.timeouts.write = 1s;
    config.timeouts.leastRate = 0;
    listen(config);
    RawClient client = m_server->connect(16 * 1024);
    RawClient other = m_server->connect();
    constexpr qsizetype kSize = 30'000'000;
    client.send("GET /bytes/" + QByteArray::number(kSize) + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"));
    QElapsedTimer timer;
    timer.start();
    qsizetype read = 0;
    for (; timer.elapsed() < 1500 && read < kSize / 2; (void)other.isSilent(10ms))
        read += client.read(100'000).size();
    QCOMPARE(client.read(kSize - read).size(), kSize - read);
    QVERIFY(client.isSilent(500ms));
    QCOMPARE(client.get("/hello").status, 200);
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(met(Limit::WriteTime), 0u);
}

void tst_Http1Unread::cutsWhoReadsNothingAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("further");
    const QByteArray body = " HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n";
    const QByteArray fields = " HTTP/1.1\r\nHost: a\r\n\r\n";
    QTest::newRow("requests") << QByteArray() << "GET /hello" + fields;
    QTest::newRow("requests that are answered later") << QByteArray() << "GET /slowbytes/5" + fields;
    QTest::newRow("requests in halves") << QByteArray("GE") << "T /hello" + fields + "GE";
    QTest::newRow("pieces of a body") << "POST /echo" + body << QByteArray("xx");
    QTest::newRow("pieces of a body that is read") << "POST /reads" + body << QByteArray("xx");
}

void tst_Http1Unread::cutsWhoReadsNothingAndGoesOn()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, further);
    ServerConfig config = streamConfig();
    config.timeouts.write = 500ms;
    config.timeouts.leastRate = 0;
    listen(config);
    RawClient client = readerOfNothing(*m_server);
    RawClient other = m_server->connect();
    QVERIFY(client.send(first));
    QElapsedTimer timer;
    timer.start();
    while (met(Limit::WriteTime) == 0 && timer.elapsed() < 8000) {
        m_sample->release();
        client.sendSome(further);
        QVERIFY(other.isSilent(20ms));
    }
    QCOMPARE(met(Limit::WriteTime), 1u);
    QTRY_COMPARE(m_server->totals().closes[std::size_t(CloseCause::TimedOut)], 1u);
}

void tst_Http1Unread::cutsWhoReadsNothingWithoutOtherLimits()
{
    ServerConfig config = streamConfig();
    config.timeouts.head = 0ms;
    config.timeouts.body = 0ms;
    config.timeouts.handler = 0ms;
    config.timeouts.idle = 0ms;
    config.timeouts.write = 500ms;
    listen(config);
    for (const QByteArrayView bytes :
         {"GET /hello HTTP/1.1\r\nHost:", "GET /slowbytes/5 HTTP/1.1\r\nHost: a\r\n\r\n",
          "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc",
          "POST /reads HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"}) {
        const quint64 before = met(Limit::WriteTime);
        RawClient client = readerOfNothing(*m_server);
        client.send(bytes);
        QTRY_COMPARE(met(Limit::WriteTime), before + 1);
    }
}

void tst_Http1Unread::keepsTheAnswerBeforeALateRest()
{
    ServerConfig config = streamConfig();
    config.timeouts.body = 300ms;
    config.timeouts.write = 60s;
    listen(config);
    RawClient client = m_server->connect(16 * 1024);
    client.send("POST /unread HTTP/1.1\r\nHost: a\r\nContent-Length: 50000\r\n\r\nabc");
    QTRY_COMPARE(met(Limit::BodyTime), 1u);
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.isWhole);
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
}

QTEST_GUILESS_MAIN(tst_Http1Unread)
#include "tst_http1unread.moc"
