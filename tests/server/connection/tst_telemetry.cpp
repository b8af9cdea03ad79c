// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <optional>
#include <set>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;
using monitor::Direction;
using monitor::Drop;
using monitor::MessageKind;
using monitor::RequestSeen;
using websocket::Opcode;

namespace {

class SeenSocket final : public NotingSocket {
public:
    void prepare(Context &context) override
    {
        if (context.hasQuery("user"))
            context.setCurrentUser(context.query("user"));
    }
    void onMessage(const Message &message) override { send(message); }
};

} // namespace

/// What a server tells of what real clients did.
class tst_Telemetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void countsExactly();
    void recordsARequest();
    void recordsTheFirstBytesOfLargeContent();
    void recordsTheFirstBytesOfAFile();
    void recordsARefusal();
    void recordsASlowRequestTwice();
    void recordsAnEventStreamTwice();
    void recordsAWebSocketTwice();
    void recordsMessages();
    void tellsHowLongARequestTookToCome();
    void recordsHowConnectionsEnd_data();
    void recordsHowConnectionsEnd();
    void countsWhatWaitsForAPeer();
    void countsWhatTheRingCannotHold();
    void recordsNothingWhenOff();
    void recordsUsersAsTheyChange();

private:
    void listen(const ServerConfig &config);
    [[nodiscard]] static ServerConfig fullConfig();
    [[nodiscard]] QString routeOf(const RequestSeen &request)
    {
        return m_server->server().source().routePattern(request.route);
    }

    QString m_folder; ///< served below /files, when there is one
    std::optional<SampleApplication> m_sample;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
};

ServerConfig tst_Telemetry::fullConfig()
{
    ServerConfig config = streamConfig();
    config.telemetry = monitor::Level::Full;
    return config;
}

void tst_Telemetry::init()
{
    m_leftovers.begin();
    m_folder.clear();
    listen(fullConfig());
}

void tst_Telemetry::listen(const ServerConfig &config)
{
    m_server.reset();
    m_sample.emplace();
    m_sample->application().websocket<SeenSocket>("/ws/{name}");
    m_sample->application().get("/as", [](Context &c) {
        QVariant user = c.query("user");
        if (c.hasQuery("map"))
            user = QVariantMap{{QStringLiteral("id"), 7}, {QStringLiteral("name"), user}};
        c.setCurrentUser(c.hasQuery("nobody") ? QVariant() : user);
        c.text("done");
    });
    if (!m_folder.isEmpty())
        m_sample->application().files("/files", m_folder);
    m_server.emplace(m_sample->application(), config);
    m_log.emplace(m_server->server().source());
}

void tst_Telemetry::cleanup()
{
    m_log.reset();
    m_server.reset();
    m_sample.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Telemetry::countsExactly()
{
    constexpr int kConnections = 20;
    constexpr int kRequests = 30;
    std::vector<RawClient> clients;
    std::vector<WebClient> sockets;
    for (int i = 0; i < kConnections; ++i) {
        clients.push_back(m_server->connect());
        sockets.emplace_back(m_server->port(), "/ws/a");
    }
    quint64 bytes = 0;
    for (RawClient &client : clients) {
        for (int i = 0; i < kRequests; ++i)
            bytes += quint64(client.get(i % 3 == 0 ? "/missing" : "/hello").head.size());
    }
    for (WebClient &socket : sockets) {
        for (int i = 0; i < kRequests; ++i) {
            socket.sendText("m");
            QVERIFY(socket.frame().is(Opcode::Text));
        }
    }
    const monitor::Totals totals = m_server->totals();
    QCOMPARE(totals.connectionsOpened, 2U * kConnections);
    QCOMPARE(totals.connectionsOpen(), 2U * kConnections);
    QCOMPARE(totals.webSocketsOpen, quint64(kConnections));
    QCOMPARE(totals.requests, quint64(kConnections * (kRequests + 1)));
    QCOMPARE(totals.responses[1], quint64(kConnections));
    QCOMPARE(totals.responses[2], quint64(kConnections * kRequests * 2 / 3));
    QCOMPARE(totals.responses[4], quint64(kConnections * kRequests / 3));
    QCOMPARE(totals.messagesIn, quint64(kConnections * kRequests));
    QCOMPARE(totals.messagesOut, quint64(kConnections * kRequests));
    QVERIFY(totals.bytesOut > bytes);
    QCOMPARE(totals.dropped(), 0U);
    // The records say the same.
    QTRY_COMPARE(m_log->latestRequests().size(), std::size_t(kConnections * (kRequests + 1)));
    QTRY_COMPARE(m_log->dataMessages().size(), std::size_t(2 * kConnections * kRequests));
    QCOMPARE(m_log->all().opened.size(), std::size_t(2 * kConnections));
    std::set<quint16> workers;
    for (const auto &opened : m_log->all().opened)
        workers.insert(opened.worker);
    QCOMPARE(workers.size(), 2U);
    clients.clear();
    sockets.clear();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
    QTRY_COMPARE(m_log->all().closed.size(), std::size_t(2 * kConnections));
}

void tst_Telemetry::recordsARequest()
{
    RawClient client = m_server->connect();
    const QByteArray head =
        "POST /echo?a=1 HTTP/1.1\r\nHost: b\r\nContent-Type: text/x\r\nContent-Length: 5\r\n\r\n";
    client.send(head + "hello");
    const Reply reply = client.reply();
    QTRY_COMPARE(m_log->all().requests.size(), 1U);
    const RequestSeen &seen = m_log->all().requests.front();
    QCOMPARE(seen.connection, 1U);
    QCOMPARE(routeOf(seen), QStringLiteral("/echo"));
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/echo?a=1");
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.head, head);
    QCOMPARE(seen.body, "hello");
    QCOMPARE(seen.bytesIn, 5U);
    QCOMPARE(seen.replyHead, reply.head);
    QCOMPARE(seen.replyBody, "hello");
    QCOMPARE(seen.bytesOut, 5U);
    QVERIFY(seen.duration > 0);
    QVERIFY(seen.duration < 10'000'000'000);
    QVERIFY(!seen.isUnfinished && !seen.isAborted && !seen.isBodyTruncated && !seen.isReplyTruncated);
}

void tst_Telemetry::recordsTheFirstBytesOfLargeContent()
{
    RawClient client = m_server->connect();
    client.send("PUT /echo HTTP/1.1\r\nHost: b\r\nContent-Length: 50000\r\n\r\n" + QByteArray(50'000, 'z'));
    QCOMPARE(client.reply().body.size(), 50'000);
    QTRY_COMPARE(m_log->all().requests.size(), 1U);
    const RequestSeen &seen = m_log->all().requests.front();
    QVERIFY(seen.isBodyTruncated && seen.isReplyTruncated);
    QCOMPARE(seen.bytesIn, 50'000U);
    QCOMPARE(seen.bytesOut, 50'000U);
    QCOMPARE(seen.body, QByteArray(16 * 1024, 'z'));
    QCOMPARE(seen.replyBody, QByteArray(16 * 1024, 'z'));
}

void tst_Telemetry::recordsTheFirstBytesOfAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("picture")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray(100'000, 'a') + QByteArray(100'000, 'b');
    file.write(content);
    file.close();
    for (const qsizetype limit : {150'000, 200'000}) {
        ServerConfig config = fullConfig();
        config.recorder.setBodyLimit(limit);
        m_folder = folder.path();
        listen(config);
        QCOMPARE(m_server->connect().get("/files/picture").body, content);
        QTRY_COMPARE(m_log->all().requests.size(), 1U);
        const RequestSeen &seen = m_log->all().requests.front();
        QCOMPARE(seen.isReplyTruncated, limit < content.size());
        QCOMPARE(seen.replyBody, content.first(limit));
    }
}

void tst_Telemetry::recordsARefusal()
{
    RawClient client = m_server->connect();
    client.send("GET / HTTP/1.1\r\nHost : b\r\n\r\n");
    QCOMPARE(client.reply().status, 400);
    QTRY_COMPARE(m_log->all().requests.size(), 1U);
    const RequestSeen &seen = m_log->all().requests.front();
    QCOMPARE(seen.status, 400);
    QVERIFY(seen.head.startsWith("GET / HTTP/1.1\r\nHost : b"));
    QVERIFY(seen.replyHead.startsWith("HTTP/1.1 400 "));
}

void tst_Telemetry::recordsASlowRequestTwice()
{
    RawClient client = m_server->connect();
    client.send("GET /slow HTTP/1.1\r\nHost: b\r\n\r\n");
    QTRY_COMPARE(m_log->all().requests.size(), 1U);
    const RequestSeen first = m_log->all().requests.front();
    QVERIFY(first.isUnfinished);
    QCOMPARE(first.status, 0);
    QCOMPARE(first.target, "/slow");
    QCOMPARE(first.head, "GET /slow HTTP/1.1\r\nHost: b\r\n\r\n");
    m_sample->release();
    QCOMPARE(client.reply().status, 200);
    QTRY_COMPARE(m_log->all().requests.size(), 2U);
    const RequestSeen second = m_log->all().requests.back();
    QCOMPARE(second.id, first.id);
    QVERIFY(!second.isUnfinished);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.replyBody, "slow");
    QVERIFY(second.duration > first.duration);
    QCOMPARE(m_server->totals().requests, 1U);
}

void tst_Telemetry::recordsAnEventStreamTwice()
{
    RawClient client = m_server->connect();
    client.send("GET /events HTTP/1.1\r\nHost: b\r\n\r\n");
    QTRY_COMPARE(m_log->all().requests.size(), 1U);
    const RequestSeen first = m_log->all().requests.front();
    QVERIFY(first.isUnfinished);
    QCOMPARE(first.status, 200);
    QCOMPARE(m_server->totals().eventStreamsOpen, 1U);
    QTRY_COMPARE(m_log->all().upgraded.size(), 1U);
    QCOMPARE(m_log->all().upgraded.front().protocol, monitor::Protocol::EventStream);
    m_sample->release();
    QVERIFY(client.readUntil("0\r\n\r\n").contains("farewell"));
    QTRY_COMPARE(m_log->all().requests.size(), 2U);
    QCOMPARE(m_log->all().requests.back().id, first.id);
    QVERIFY(!m_log->all().requests.back().isUnfinished);
    QCOMPARE(m_server->totals().eventStreamsOpen, 0U);
    QTRY_COMPARE(m_log->all().messages.size(), 2U);
    QCOMPARE(m_log->all().messages.front().kind, MessageKind::Event);
    QCOMPARE(m_log->all().messages.front().payload, "hello");
    QCOMPARE(m_server->totals().messagesOut, 2U);
}

void tst_Telemetry::recordsAWebSocketTwice()
{
    WebClient client(m_server->port(), "/ws/a");
    QTRY_COMPARE(m_log->all().requests.size(), 1U);
    const RequestSeen first = m_log->all().requests.front();
    QVERIFY(first.isUnfinished);
    QCOMPARE(first.status, 101);
    QCOMPARE(routeOf(first), QStringLiteral("/ws/{name}"));
    QVERIFY(first.replyHead.startsWith("HTTP/1.1 101 "));
    QTRY_COMPARE(m_log->all().upgraded.size(), 1U);
    QCOMPARE(m_log->all().upgraded.front().protocol, monitor::Protocol::WebSocket);
    QVERIFY(client.closeInOrder());
    QTRY_COMPARE(m_log->all().requests.size(), 2U);
    QCOMPARE(m_log->all().requests.back().id, first.id);
    QVERIFY(!m_log->all().requests.back().isUnfinished);
    QCOMPARE(m_server->totals().requests, 1U);
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
}

void tst_Telemetry::recordsMessages()
{
    WebClient client(m_server->port(), "/ws/a");
    client.sendText("hello");
    client.sendFrame(Opcode::Binary, QByteArray(20'000, 'b'));
    client.sendFrame(Opcode::Ping, "p");
    client.send(websocket::closeFrame(4001, "bye"));
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_log->all().messages.size(), 8U);
    const std::vector<monitor::MessageSeen> &seen = m_log->all().messages;
    QCOMPARE(seen[0].direction, Direction::In);
    QCOMPARE(seen[0].kind, MessageKind::Text);
    QCOMPARE(seen[0].payload, "hello");
    QVERIFY(!seen[0].isTruncated && !seen[0].isInjected);
    QCOMPARE(seen[1].direction, Direction::Out);
    QCOMPARE(seen[1].payload, "hello");
    QCOMPARE(seen[2].kind, MessageKind::Binary);
    QVERIFY(seen[2].isTruncated);
    QCOMPARE(seen[2].size, 20'000U);
    QCOMPARE(seen[2].payload, QByteArray(16 * 1024, 'b'));
    QCOMPARE(seen[4].kind, MessageKind::Ping);
    QCOMPARE(seen[5].kind, MessageKind::Pong);
    QCOMPARE(seen[6].kind, MessageKind::Close);
    QCOMPARE(seen[6].closeCode, 4001);
    QCOMPARE(seen[6].payload, "bye");
    QCOMPARE(seen[7].kind, MessageKind::Close);
    QCOMPARE(seen[7].direction, Direction::Out);
    QCOMPARE(m_server->totals().messagesIn, 2U); // control frames are no messages
}

void tst_Telemetry::tellsHowLongARequestTookToCome()
{
    listen(fullConfig());
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/hello").status, 200);
    const quint64 before = m_server->totals().bytesIn;
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n";
    client.send(head);
    QTRY_COMPARE(m_server->totals().bytesIn, before + quint64(head.size()));
    client.send("body");
    QCOMPARE(client.reply().body, "body");
    QTRY_COMPARE(m_log->all().requests.size(), 2U);
    QCOMPARE(m_log->all().requests[0].received, 0);
    QVERIFY(m_log->all().requests[1].received > 0);
    QVERIFY(m_log->all().requests[1].received <= m_log->all().requests[1].duration);
}

void tst_Telemetry::recordsHowConnectionsEnd_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<CloseCause>("cause");
    QTest::addColumn<Direction>("closedBy");
    const auto row = [](const char *how, CloseCause cause, Direction closedBy) {
        QTest::newRow(how) << QByteArray(how) << cause << closedBy;
    };
    row("client", CloseCause::Client, Direction::In);
    row("reset", CloseCause::Reset, Direction::In);
    row("server", CloseCause::Server, Direction::Out);
    row("timed out", CloseCause::TimedOut, Direction::Out);
    row("protocol error", CloseCause::ProtocolError, Direction::Out);
    row("limit", CloseCause::Limit, Direction::Out);
    row("operator", CloseCause::Operator, Direction::Out);
    row("shutdown", CloseCause::Shutdown, Direction::Out);
}

void tst_Telemetry::recordsHowConnectionsEnd()
{
    QFETCH(QByteArray, how);
    QFETCH(CloseCause, cause);
    QFETCH(Direction, closedBy);
    ServerConfig config = fullConfig();
    config.parser.body = 10;
    if (how == "timed out")
        config.timeouts.idle = 100ms;
    listen(config);
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/hello").status, 200);
    if (how == "client")
        client.close();
    else if (how == "reset")
        client.reset();
    else if (how == "server")
        QCOMPARE(client.get("/close").body, "last");
    else if (how == "protocol error")
        client.send("nonsense\r\n\r\n");
    else if (how == "limit")
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n");
    else if (how == "operator")
        m_server->server().control().closeConnection(1, 0, {}, [](const monitor::Outcome &) {});
    else if (how == "shutdown")
        m_server->server().drain(5s, [] {});
    if (client.isConnected())
        QVERIFY(client.end() != End::None);
    client.close();
    QFETCH_GLOBAL(bool, isPortable);
    if (isPortable && cause == CloseCause::Reset)
        cause = CloseCause::Client; // QTcpSocket reports both as RemoteHostClosedError
    QTRY_COMPARE(m_log->closeOf(1).cause, cause);
    QCOMPARE(m_log->closeOf(1).closedBy, closedBy);
    QCOMPARE(m_server->totals().closes[std::size_t(cause)], 1U);
    QCOMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_log->latestSample(1).requests, how == "server" ? 2U : 1U);
}

void tst_Telemetry::countsWhatWaitsForAPeer()
{
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /bytes/9000000 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(m_server->totals().queuedBytes > 100'000);
    QTRY_VERIFY(m_log->latestSample(1).queuedBytes > 100'000);
    QCOMPARE(client.reply().body.size(), 9'000'000);
    QTRY_COMPARE(m_server->totals().queuedBytes, 0U);
    QTRY_COMPARE(m_log->latestSample(1).queuedBytes, 0U);
    // Also when it leaves in the middle.
    client.send("GET /bytes/9000000 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(m_server->totals().queuedBytes > 100'000);
    client.reset();
    QTRY_COMPARE(m_server->totals().queuedBytes, 0U);
}

void tst_Telemetry::countsWhatTheRingCannotHold()
{
    ServerConfig config = fullConfig();
    config.workers = 1;
    config.recorder.records = 64;
    config.recorder.bytes = 4096;
    listen(config);
    RawClient client = m_server->connect();
    constexpr int kRequests = 3000;
    // Nobody empties the ring: the collector lives on this thread, which waits for answers.
    QByteArray requests;
    for (int i = 0; i < kRequests; ++i)
        requests += "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
    client.send(requests);
    for (int i = 0; i < kRequests; ++i)
        QCOMPARE(client.reply().status, 200);
    const monitor::Totals totals = m_server->totals();
    QCOMPARE(totals.requests, quint64(kRequests));
    QVERIFY(totals.drops[std::size_t(Drop::RecordRing)] > 0);
    QVERIFY(totals.drops[std::size_t(Drop::CaptureRing)] > 0);
    // What was not dropped arrives, and the end of the connection always does.
    client.close();
    QTRY_COMPARE(m_log->closeOf(1).cause, CloseCause::Client);
    const auto dropped = m_server->totals().drops[std::size_t(Drop::RecordRing)];
    QVERIFY(m_log->all().requests.size() >= kRequests - dropped);
    QVERIFY(m_log->all().requests.size() < kRequests);
}

void tst_Telemetry::recordsNothingWhenOff()
{
    ServerConfig config = fullConfig();
    config.telemetry = monitor::Level::Off;
    listen(config);
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/hello").status, 200);
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsClosed, 1U);
    m_server->server().stop(); // hands out what is left
    QVERIFY(m_log->all().opened.empty());
    QVERIFY(m_log->all().requests.empty());
    QVERIFY(m_log->all().closed.empty());
}

// Once for each change: the same user asks many times.
void tst_Telemetry::recordsUsersAsTheyChange()
{
    RawClient client = m_server->connect();
    for (const char *path : {"/hello", "/as?user=ada", "/as?user=ada", "/hello", "/as?map&user=grace",
                             "/as?nobody", "/as?nobody"})
        QCOMPARE(client.get(path).status, 200);
    QCOMPARE(client.get("/as?user=" + QByteArray(100, 'x')).status, 200);
    QTRY_COMPARE(m_log->all().users.size(), 4U);
    QStringList names;
    for (const monitor::UserChanged &user : m_log->all().users) {
        QCOMPARE(user.connection, 1U);
        names.append(user.name);
    }
    QCOMPARE(names, QStringList({QStringLiteral("ada"), QStringLiteral("grace"), QString(),
                                 QString(64, QLatin1Char('x'))}));
    const WebClient socket(m_server->port(), "/ws/a?user=alan");
    QTRY_COMPARE(m_log->all().users.size(), 5U);
    QCOMPARE(m_log->all().users.back().connection, 2U);
    QCOMPARE(m_log->all().users.back().name, QStringLiteral("alan"));
}

QTEST_GUILESS_MAIN(tst_Telemetry)
#include "tst_telemetry.moc"
