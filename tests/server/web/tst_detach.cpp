// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QtTest>

#include <atomic>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

/// Handlers that take their connection over, on real sockets.
class tst_Detach final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();
    void speaksItsOwnProtocol_data();
    void speaksItsOwnProtocol();
    void takesWhatCameWithTheHead();
    void readsWhatItAsksFor();
    void holdsTheSenderBack();
    void waitsForSlowReaders();
    void writesInTheOrderOfTheCalls();
    void tellsThePeersEnd();
    void mayReadBehindItsOwnEnd();
    void readsTheRestOfAnEndedConnection();
    void isClosedWhenBothHaveEnded();
    void closesBehindWhatIsQueued();
    void brokenConnectionsAreErrors();
    void ratherSlowReadersAreCut();
    void endsWithTheServer();
    void isSeenByTelemetry();
    void classHandlersFinishOnce();
    void takesBodiesBefore();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] RawClient detached(const QByteArray &path, int receiveBuffer = 0);

    std::optional<Application> m_app;
    std::optional<TestServer> m_server;
    std::atomic<qint64> m_received{0};
    std::atomic<qint64> m_sent{0};
    std::atomic<int> m_ended{0};
    std::atomic<int> m_finished{0};
    std::atomic<bool> m_wasClosed{false};
    QByteArray m_exact; // before m_ended
    std::atomic<bool> m_goesOn{false};
};

namespace {

const QByteArray kHead = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: lines\r\nConnection: Upgrade\r\n\r\n";

Task<> speakLines(DetachedStream stream)
{
    co_await stream.write(kHead);
    for (;;) {
        const auto line = co_await stream.readUntil("\n");
        if (!line || *line == "bye\n")
            co_return;
        co_await stream.write(line->toUpper());
    }
}

Task<> lines(Context &c)
{
    DetachedStream stream = co_await c.detach();
    co_await speakLines(std::move(stream));
}

class Counting final : public RequestHandler {
public:
    explicit Counting(std::atomic<int> *finished)
        : m_finished(finished)
    {
    }
    Task<> get() override
    {
        DetachedStream stream = co_await context().detach();
        co_await stream.write("over");
        co_await sleepFor(1ms);
    }
    void onFinish() override { ++*m_finished; }
    void onConnectionClose() override { *m_finished += 100; }

private:
    std::atomic<int> *m_finished;
};

} // namespace

void tst_Detach::init()
{
    m_received = 0;
    m_sent = 0;
    m_ended = 0;
    m_finished = 0;
    m_wasClosed = false;
    m_goesOn = false;
    m_app.emplace();
    m_app->get("/lines", lines);
    m_app->get("/late-lines", [](Context &c) -> Task<> {
        co_await sleepFor(5ms);
        co_await lines(c);
    });
    m_app->get("/exact", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        const auto size = co_await stream.readBytes(4);
        const auto line = co_await stream.readUntil("\n", 8);
        const auto body = co_await stream.readBytes(size->toInt());
        const auto some = co_await stream.readSome(3);
        const auto rest = co_await stream.readUntilClose();
        const auto behind = co_await stream.readSome();
        const QByteArray refusals = QByteArray(isStreamLimit(line.error()) ? "limit " : "? ") +
                                    (isStreamClosed(behind.error()) ? "closed" : "?");
        m_exact = *body + '|' + *some + '|' + *rest + '|' + refusals;
        ++m_ended;
    });
    m_app->get("/sink", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        co_await stream.write("ready");
        while (!m_goesOn)
            co_await sleepFor(1ms);
        while (const auto piece = co_await stream.readSome())
            m_received += piece->size();
    });
    m_app->get("/source", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        while (co_await stream.write(QByteArray(64 * 1024, 's')))
            m_sent += 64 * 1024;
        ++m_ended;
    });
    m_app->get("/order", [](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        for (int i = 0; i < 100; ++i)
            static_cast<void>(stream.write(QByteArray::number(i) + QByteArray(2000, '.') + ' '));
        co_return;
    });
    m_app->get("/half", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        co_await stream.write("done");
        stream.shutdownWriting();
        const auto refused = co_await stream.write("more");
        const auto all = co_await stream.readUntilClose();
        if (!refused && all && *all == "last words")
            ++m_ended;
    });
    m_app->get("/rest", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        co_await stream.write("done");
        stream.shutdownWriting();
        while (!m_goesOn)
            co_await sleepFor(1ms);
        while (const auto piece = co_await stream.readSome())
            m_received += piece->size();
        ++m_ended;
    });
    m_app->get("/reading", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        co_await stream.write("ready");
        const auto nothing = co_await stream.readSome();
        m_wasClosed = !nothing && isStreamClosed(nothing.error());
        ++m_ended;
    });
    m_app->route<Counting>("/class", &m_finished);
    m_app->post("/body", [](Context &c) -> Task<> {
        const QByteArray body = c.body().toByteArray();
        DetachedStream stream = co_await c.detach();
        co_await stream.write("got " + body);
    });
    RouteOptions streams;
    streams.streamsBody = true;
    m_app->post(
        "/unread", [](Context &c) -> Task<> { static_cast<void>(co_await c.detach()); }, streams);
    m_app->get("/plain", [](Context &c) { static_cast<void>(c.detach()); });
    m_app->get("/begun", [](Context &c) -> Task<> {
        co_await c.write("begun");
        static_cast<void>(co_await c.detach());
    });
    m_app->get("/twice", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        try {
            static_cast<void>(co_await c.detach());
        } catch (const HttpError &) {
            ++m_ended;
        }
        co_await stream.write("once");
    });
    ServerConfig config = streamConfig();
    config.workers = 1;
    config.writes.highWater = 128 * 1024;
    config.writes.most = 1024 * 1024;
    m_server.emplace(*m_app, config);
}

void tst_Detach::cleanup()
{
    m_goesOn = true;
    m_server.reset();
    m_app.reset();
}

RawClient tst_Detach::detached(const QByteArray &path, int receiveBuffer)
{
    RawClient client = m_server->connect(receiveBuffer);
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return client;
}

void tst_Detach::speaksItsOwnProtocol_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("at once") << QByteArray("/lines");
    QTest::newRow("later") << QByteArray("/late-lines");
}

void tst_Detach::speaksItsOwnProtocol()
{
    QFETCH(QByteArray, path);
    RawClient client = detached(path);
    QCOMPARE(client.read(kHead.size()), kHead);
    client.send("one\ntw");
    QCOMPARE(client.read(4), QByteArray("ONE\n"));
    client.sendByByte("o\nGET / HTTP/1.1\r\n\r\nbye\n");
    QCOMPARE(client.readToEnd(), QByteArray("TWO\nGET / HTTP/1.1\r\n\r\n"));
    QCOMPARE(client.end(), End::Fin);
}

void tst_Detach::takesWhatCameWithTheHead()
{
    for (const QByteArray path : {"/lines", "/late-lines"}) {
        RawClient client = m_server->connect();
        client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\none\ntwo\nbye\n");
        QCOMPARE(client.readToEnd(), kHead + "ONE\nTWO\n");
    }
}

void tst_Detach::readsWhatItAsksFor()
{
    RawClient client = detached("/exact");
    const QByteArray body(300'000, 'b');
    client.send("300000"); // "3000" and more than 8 bytes without a line
    client.send(body.first(2998));
    client.send("abcdef");
    client.halfClose();
    QTRY_COMPARE(m_ended, 1);
    QCOMPARE(m_exact, "00" + body.first(2998) + "|abc|def|limit closed");
}

void tst_Detach::holdsTheSenderBack()
{
    RawClient client = detached("/sink");
    QCOMPARE(client.read(5), QByteArray("ready"));
    qint64 sent = 0;
    const QByteArray piece(64 * 1024, 'x');
    for (qint64 taken = 1; taken > 0; sent += taken) {
        taken = std::max<qint64>(0, client.sendSome(piece));
        if (taken == 0 && !QTest::qWaitFor([&] { return (taken = client.sendSome(piece)) > 0; }, 200))
            break;
    }
    QVERIFY(sent > 0 && sent < 64 * 1024 * 1024);
    m_goesOn = true;
    QVERIFY(client.send(piece));
    client.halfClose();
    QTRY_VERIFY(m_received >= sent);
}

void tst_Detach::waitsForSlowReaders()
{
    RawClient client = detached("/source", 16 * 1024);
    QTRY_VERIFY(m_server->totals().queuedBytes > 128 * 1024);
    QVERIFY(m_server->totals().queuedBytes < 512 * 1024);
    const qint64 sent = m_sent;
    QCOMPARE(client.read(4 * 1024 * 1024).size(), qsizetype(4 * 1024 * 1024));
    QTRY_VERIFY(m_sent > sent);
}

void tst_Detach::writesInTheOrderOfTheCalls()
{
    QByteArray expected;
    for (int i = 0; i < 100; ++i)
        expected += QByteArray::number(i) + QByteArray(2000, '.') + ' ';
    RawClient client = detached("/order");
    QCOMPARE(client.readToEnd(), expected);
}

void tst_Detach::tellsThePeersEnd()
{
    RawClient client = detached("/lines");
    client.send("one\nrest");
    client.halfClose();
    QCOMPARE(client.readToEnd(), kHead + "ONE\n");
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

void tst_Detach::mayReadBehindItsOwnEnd()
{
    RawClient client = detached("/half");
    QCOMPARE(client.readToEnd(), QByteArray("done"));
    client.send("last words");
    client.halfClose();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_ended, 1);
}

void tst_Detach::readsTheRestOfAnEndedConnection()
{
    QFETCH_GLOBAL(bool, isPortable);
    if (isPortable)
        QSKIP("QTcpSocket gives a half-closed connection up");
    RawClient client = detached("/rest");
    QCOMPARE(client.readToEnd(), QByteArray("done"));
    QVERIFY(client.send(QByteArray(200 * 1024, 'r'))); // more than is read in advance
    client.halfClose();
    QCOMPARE(detached("/twice").readToEnd(), QByteArray("once")); // the loop has seen both
    m_goesOn = true;
    QTRY_COMPARE(m_ended, 2);
    QCOMPARE(m_received, 200 * 1024);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::Reset)], 0U);
}

void tst_Detach::isClosedWhenBothHaveEnded()
{
    RawClient client = detached("/rest");
    client.halfClose();
    QCOMPARE(client.readToEnd(), QByteArray("done"));
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U); // while its handler goes on
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::Reset)], 0U);
    m_goesOn = true;
    QTRY_COMPARE(m_ended, 1);
}

// More than the kernel takes at once.
void tst_Detach::closesBehindWhatIsQueued()
{
    Application app;
    app.get("/", [](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        static_cast<void>(stream.write(QByteArray(6 * 1024 * 1024, 'q')));
        co_return;
    });
    ServerConfig config = streamConfig();
    config.writes.most = 8 * 1024 * 1024;
    TestServer server(app, config);
    RawClient client = server.connect(16 * 1024);
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.readToEnd().size(), qsizetype(6 * 1024 * 1024));
    QCOMPARE(client.end(), End::Fin);
}

void tst_Detach::brokenConnectionsAreErrors()
{
    RawClient client = detached("/reading");
    QCOMPARE(client.read(5), QByteArray("ready"));
    client.reset();
    QTRY_COMPARE(m_ended, 1);
    QVERIFY(m_wasClosed);
}

void tst_Detach::ratherSlowReadersAreCut()
{
    ServerConfig config = streamConfig();
    config.timeouts.write = 300ms;
    m_server.emplace(*m_app, config);
    RawClient client = detached("/source", 16 * 1024);
    QTRY_COMPARE(m_ended, 1);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().limitOf(monitor::Limit::WriteTime), 1U);
}

void tst_Detach::endsWithTheServer()
{
    RawClient draining = detached("/reading");
    QCOMPARE(draining.read(5), QByteArray("ready"));
    bool isDrained = false;
    m_server->server().drain(10s, [&isDrained] { isDrained = true; });
    QTRY_COMPARE(m_ended, 1);
    QCOMPARE(draining.end(), End::Fin);
    draining.close();
    QTRY_VERIFY(isDrained);
    m_server.reset();
    m_server.emplace(*m_app, streamConfig());
    RawClient cut = detached("/reading");
    QCOMPARE(cut.read(5), QByteArray("ready"));
    m_server.reset();
    QCOMPARE(m_ended, 2);
}

void tst_Detach::isSeenByTelemetry()
{
    RawClient client = detached("/lines");
    QCOMPARE(client.read(kHead.size()), kHead);
    QTRY_COMPARE(m_server->totals().requests, 1U);
    QCOMPARE(m_server->totals().responses[1], 1U);
    QCOMPARE(m_server->totals().connectionsOpen(), 1U);
    const quint64 bytesIn = m_server->totals().bytesIn;
    client.send("one\n");
    QCOMPARE(client.read(4), QByteArray("ONE\n"));
    QTRY_COMPARE(m_server->totals().bytesIn, bytesIn + 4);
    QVERIFY(m_server->totals().bytesOut >= quint64(kHead.size() + 4));
}

void tst_Detach::classHandlersFinishOnce()
{
    RawClient client = detached("/class");
    QCOMPARE(client.readToEnd(), QByteArray("over"));
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_finished, 1);
}

void tst_Detach::takesBodiesBefore()
{
    RawClient client = m_server->connect();
    client.send("POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
    QCOMPARE(client.readToEnd(), QByteArray("got abc"));
}

void tst_Detach::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray end = " HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("plain handlers") << "GET /plain" + end + "\r\n" << 500;
    QTest::newRow("answers that have begun") << "GET /begun" + end + "\r\n" << 200;
    QTest::newRow("bodies not read") << "POST /unread" + end + "Content-Length: 3\r\n\r\n" << 500;
    QTest::newRow("twice") << "GET /twice" + end + "\r\n" << 0;
}

void tst_Detach::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    if (request.contains("/begun") || request.contains("/plain"))
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("takes a connection over before"));
    if (request.contains("/unread"))
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("The body comes before"));
    RawClient client = m_server->connect();
    client.send(request);
    if (request.contains("/twice")) {
        QCOMPARE(client.readToEnd(), QByteArray("once"));
        QCOMPARE(m_ended, 1);
        return;
    }
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.isWhole, !request.contains("/begun"));
}

QTEST_GUILESS_MAIN(tst_Detach)
#include "tst_detach.moc"
