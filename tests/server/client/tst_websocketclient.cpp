// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/websocketclient.h"
#include "server/core/sleep.h"
#include "server/net/reactor.h"
#include "server/websocket/frame.h"
#include "server/websocket/handshake.h"
#include "tests/server/client/cannedserver.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include <functional>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using client::WebSocketClient;
using client::WebSocketClientOptions;
using Opened = core::Result<std::unique_ptr<WebSocketClient>>;

// QVERIFY returns, which a coroutine may not.
#define CHECK_TASK(condition)                                                                                \
    if (!QTest::qVerify(static_cast<bool>(condition), #condition, "", __FILE__, __LINE__))                   \
    co_return
#define QFAIL_TASK(text)                                                                                     \
    do {                                                                                                     \
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);                                                  \
        co_return;                                                                                           \
    } while (false)

namespace {

class EchoSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override
    {
        if (message.payload == "close")
            close(4001, "as you say");
        else
            send(message);
    }
    QByteArray selectSubprotocol(const QByteArrayList &offered) override
    {
        return offered.contains("chat.v2") ? QByteArray("chat.v2") : QByteArray();
    }
};

const QByteArray kAccepted =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: keep-alive, "
    "Upgrade\r\nSec-WebSocket-Accept: KEY\r\n";

} // namespace

class tst_WebSocketClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase() { QThreadPool::globalInstance()->setExpiryTimeout(0); } // a thread has a descriptor
    void init();
    void cleanup();

    void echoesAllSizes_data();
    void echoesAllSizes();
    void agreesOnASubprotocol();
    void closesInOrder();
    void isClosedByTheServer();
    void endsWithTheServer();
    void answersPingsAndMeasures();
    void masksEachFrameAnew();
    void sendsWhatIsAskedFor();
    void readsWhatComesWithTheHandshake();
    void refusesAnswers_data();
    void refusesAnswers();
    void refusesAddresses_data();
    void refusesAddresses();
    void failsWhereNobodyListens();
    void believesNoStrangeCertificate();
    void givesUpASilentServer();
    void givesUpAServerThatDoesNotClose();
    void refusesFramesOfAServer_data();
    void refusesFramesOfAServer();
    void holdsUpTheServerWhileNobodyReceives();
    void goesWhileATaskWaits();

private:
    [[nodiscard]] QUrl url(const char *path) const
    {
        const QString scheme = streamOptions().tls ? QStringLiteral("wss") : QStringLiteral("ws");
        return QUrl(
            QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_server->port()).arg(QLatin1String(path)));
    }
    [[nodiscard]] WebSocketClientOptions options(bool isCompressing = false) const
    {
        WebSocketClientOptions options;
        options.session.compression.isEnabled = isCompressing;
        options.usesPortableStream = streamConfig().usesPortableStreams;
        options.trust.authorities = testCertificate().identities.front().certificate;
        return options;
    }
    /// Runs a task to its end, within a cap.
    void run(const std::function<Task<>()> &function);
    [[nodiscard]] Task<Opened> open(QUrl url, WebSocketClientOptions options)
    {
        return WebSocketClient::connect(*m_reactor, std::move(url), std::move(options));
    }

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<net::Reactor> m_reactor;
    qsizetype m_descriptors = 0;
};

void tst_WebSocketClient::init()
{
    m_descriptors = openDescriptors();
    m_reactor.emplace();
    m_application.emplace();
    WebSocketOptions sockets;
    sockets.compression.isEnabled = true;
    m_application->websocket<EchoSocket>("/echo", sockets);
    m_server.emplace(*m_application, streamConfig());
}

void tst_WebSocketClient::cleanup()
{
    m_server.reset();
    m_application.reset();
    m_reactor.reset();
    (void)NotingSocket::takeNotes();
    QCoreApplication::processEvents(); // deferred deletions of Qt's sockets
    QTRY_COMPARE(openDescriptors(), m_descriptors);
}

void tst_WebSocketClient::run(const std::function<Task<>()> &function)
{
    bool isDone = false;
    const auto watch = [](const std::function<Task<>()> &work, bool &done) -> Task<> {
        co_await work();
        done = true;
    };
    const Task<> task = watch(function, isDone);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
}

void tst_WebSocketClient::echoesAllSizes_data()
{
    QTest::addColumn<bool>("isCompressing");
    QTest::newRow("plain") << false;
    QTest::newRow("permessage-deflate") << true;
}

void tst_WebSocketClient::echoesAllSizes()
{
    QFETCH(bool, isCompressing);
    run([&]() -> Task<> {
        Opened opened = co_await open(url("/echo"), options(isCompressing));
        if (!opened)
            QFAIL_TASK(opened.error().message);
        WebSocketClient &client = **opened;
        CHECK_TASK(client.isCompressed() == isCompressing);
        for (const int size : {0, 1, 125, 126, 127, 128, 5000, 65535, 65536, 400'000}) {
            const QByteArray payload = QByteArray("storm ").repeated(size / 6 + 1).first(size);
            CHECK_TASK(client.sendBinary(payload) == SendOutcome::Sent);
            CHECK_TASK(client.sendText(QString::fromLatin1(payload)) == SendOutcome::Sent);
            const auto binary = co_await client.receive();
            const auto text = co_await client.receive();
            CHECK_TASK(binary && !binary->isText && binary->payload == payload);
            CHECK_TASK(text && text->isText && text->payload == payload);
        }
        co_await client.close();
        CHECK_TASK(client.closeCode() == 1000 && !client.isOpen());
        CHECK_TASK(client.sendText(u"late") == SendOutcome::Closed);
    });
}

void tst_WebSocketClient::agreesOnASubprotocol()
{
    run([&]() -> Task<> {
        WebSocketClientOptions wanted = options();
        wanted.subprotocols = {"chat.v1", "chat.v2"};
        Opened opened = co_await open(url("/echo"), wanted);
        CHECK_TASK(opened.hasValue() && (*opened)->subprotocol() == "chat.v2");
    });
}

void tst_WebSocketClient::closesInOrder()
{
    run([&]() -> Task<> {
        Opened opened = co_await open(url("/echo"), options());
        CHECK_TASK(opened.hasValue());
        WebSocketClient &client = **opened;
        client.sendText(u"one");
        client.sendText(u"two");
        co_await client.close(3000, "done");
        CHECK_TASK(client.closeCode() == 3000);
        // What came before the close is still there.
        const auto one = co_await client.receive();
        const auto two = co_await client.receive();
        const auto none = co_await client.receive();
        CHECK_TASK(one && one->text() == u"one" && two && two->text() == u"two" && !none);
    });
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "3000 done"}));
}

void tst_WebSocketClient::isClosedByTheServer()
{
    run([&]() -> Task<> {
        Opened opened = co_await open(url("/echo"), options());
        CHECK_TASK(opened.hasValue());
        WebSocketClient &client = **opened;
        client.sendText(u"close");
        const auto none = co_await client.receive();
        CHECK_TASK(!none && client.closeCode() == 4001 && client.closeReason() == "as you say");
        co_await client.close();
    });
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "4001"}));
}

void tst_WebSocketClient::endsWithTheServer()
{
    run([&]() -> Task<> {
        Opened opened = co_await open(url("/echo"), options());
        CHECK_TASK(opened.hasValue());
        m_server->server().drain(10s, [] {});
        const auto none = co_await (*opened)->receive();
        CHECK_TASK(!none && (*opened)->closeCode() == 1001);
    });
}

void tst_WebSocketClient::answersPingsAndMeasures()
{
    run([&]() -> Task<> {
        WebSocketClientOptions pinging = options();
        pinging.session.pingInterval = 50ms;
        Opened opened = co_await open(url("/echo"), pinging);
        CHECK_TASK(opened.hasValue());
        while ((*opened)->rtt().count() == 0)
            co_await sleepFor(5ms);
        CHECK_TASK((*opened)->isOpen());
        CHECK_TASK((*opened)->ping(QByteArray(125, 'p')) == SendOutcome::Sent);
        CHECK_TASK((*opened)->ping(QByteArray(126, 'p')) == SendOutcome::Invalid);
    });
}

void tst_WebSocketClient::masksEachFrameAnew()
{
    CannedServer server(kAccepted + "\r\n");
    run([&]() -> Task<> {
        Opened opened = co_await open(server.url(), options());
        CHECK_TASK(opened.hasValue());
        const qsizetype head = server.received().size();
        for (int i = 0; i < 100; ++i)
            (*opened)->sendBinary("same");
        while (server.received().size() < head + 1000)
            co_await sleepFor(5ms);
        QSet<QByteArray> keys;
        for (qsizetype at = head; at < server.received().size(); at += 10) {
            CHECK_TASK(server.received().mid(at, 2) == QByteArray::fromHex("8284"));
            keys.insert(server.received().mid(at + 2, 4));
        }
        CHECK_TASK(keys.size() > 95);
    });
}

void tst_WebSocketClient::sendsWhatIsAskedFor()
{
    CannedServer server(kAccepted + "\r\n");
    run([&]() -> Task<> {
        WebSocketClientOptions asking = options(true);
        asking.origin = "http://example.org";
        CHECK_TASK(asking.headers.add("Authorization", "Basic eDp5"));
        QUrl address = server.url();
        address.setPath(QStringLiteral("/a b"));
        address.setQuery(QStringLiteral("x=1"));
        Opened opened = co_await open(address, asking);
        CHECK_TASK(opened.hasValue() && !(*opened)->isCompressed());
    });
    const QByteArray head = server.received();
    QVERIFY(head.startsWith("GET /a%20b?x=1 HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY(head.contains("\r\nOrigin: http://example.org\r\n"));
    QVERIFY(head.contains("\r\nAuthorization: Basic eDp5\r\n"));
    QVERIFY(head.contains("\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"));
    QVERIFY(!head.contains("Sec-WebSocket-Protocol"));
}

void tst_WebSocketClient::readsWhatComesWithTheHandshake()
{
    CannedServer server(kAccepted + "\r\n" + websocket::makeFrame(websocket::Opcode::Text, "at once"));
    run([&]() -> Task<> {
        Opened opened = co_await open(server.url(), options());
        CHECK_TASK(opened.hasValue());
        const auto message = co_await (*opened)->receive();
        CHECK_TASK(message && message->text() == u"at once");
    });
}

void tst_WebSocketClient::refusesAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &answer, const char *part) {
        QTest::newRow(name) << answer << QString::fromLatin1(part);
    };
    const QByteArray head = "HTTP/1.1 101 Switching Protocols\r\n";
    const QByteArray rest = "Sec-WebSocket-Accept: KEY\r\n\r\n";
    row("4.1 another status", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "404 Not Found");
    row("4.1 redirect", "HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n", "302 Found");
    row("4.1 no Upgrade", head + "Connection: Upgrade\r\n" + rest, "upgrade to");
    row("4.1 Upgrade to something else", head + "Connection: Upgrade\r\nUpgrade: h2c\r\n" + rest,
        "upgrade to");
    row("4.1 no Connection", head + "Upgrade: websocket\r\n" + rest, "Connection: Upgrade");
    row("4.1 wrong key", kAccepted.chopped(5) + "x\r\n\r\n", "Sec-WebSocket-Accept");
    row("4.1 no key", head + "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "Sec-WebSocket-Accept");
    row("4.1 extension that was not offered",
        kAccepted + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n", "not offered");
    row("4.1 subprotocol that was not offered", kAccepted + "Sec-WebSocket-Protocol: chat\r\n\r\n",
        "subprotocol");
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1");
    row("HTTP/2", "HTTP/2.0 101 Switching Protocols\r\n\r\n", "HTTP/1");
    row("folded field", head + "Upgrade: websocket\r\n more\r\n\r\n", "folded");
    row("bare line feed", "HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n", "Line feed");
    row("head without an end", head + "X: " + QByteArray(70'000, 'x'), "too large");
}

void tst_WebSocketClient::refusesAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, part);
    CannedServer server(answer);
    run([&]() -> Task<> {
        const Opened opened = co_await open(server.url(), options());
        if (opened)
            QFAIL_TASK(QStringLiteral("it was accepted"));
        if (!opened.error().message.contains(part))
            QFAIL_TASK(opened.error().message);
    });
}

void tst_WebSocketClient::refusesAddresses_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("http") << QUrl(QStringLiteral("http://127.0.0.1/"));
    QTest::newRow("no host") << QUrl(QStringLiteral("ws:///path"));
    QTest::newRow("empty") << QUrl();
    QTest::newRow("fragment") << QUrl(QStringLiteral("ws://127.0.0.1/#here"));
    QTest::newRow("user") << QUrl(QStringLiteral("ws://me@127.0.0.1/"));
}

void tst_WebSocketClient::refusesAddresses()
{
    QFETCH(QUrl, address);
    run([&]() -> Task<> {
        const Opened opened = co_await open(address, options());
        CHECK_TASK(!opened && opened.error().code == std::errc::invalid_argument);
    });
}

void tst_WebSocketClient::failsWhereNobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    run([&]() -> Task<> {
        const Opened opened = co_await open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port)), options());
        CHECK_TASK(!opened && opened.error().code == std::errc::connection_refused);
    });
}

void tst_WebSocketClient::believesNoStrangeCertificate()
{
    if (!streamOptions().tls)
        QSKIP("TLS only");
    run([&]() -> Task<> {
        WebSocketClientOptions system = options();
        system.trust.authorities.clear();
        const Opened unknown = co_await open(url("/echo"), system);
        CHECK_TASK(!unknown && unknown.error().message.contains(QStringLiteral("certificate")));
        WebSocketClientOptions careless = system;
        careless.trust.verifies = false;
        const Opened opened = co_await open(url("/echo"), careless);
        CHECK_TASK(opened.hasValue());
        WebSocketClientOptions broken = options();
        broken.trust.authorities = QStringLiteral("/nowhere/at.all");
        const Opened unread = co_await open(url("/echo"), broken);
        CHECK_TASK(!unread && unread.error().message.contains(QStringLiteral("/nowhere/at.all")));
    });
}

void tst_WebSocketClient::givesUpASilentServer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    run([&]() -> Task<> {
        WebSocketClientOptions hurried = options();
        hurried.connectTimeout = 200ms;
        const Opened opened =
            co_await open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(silent.serverPort())), hurried);
        CHECK_TASK(!opened && opened.error().isTimeout());
    });
}

void tst_WebSocketClient::givesUpAServerThatDoesNotClose()
{
    CannedServer server(kAccepted + "\r\n");
    run([&]() -> Task<> {
        WebSocketClientOptions hurried = options();
        hurried.session.closeTimeout = 200ms;
        Opened opened = co_await open(server.url(), hurried);
        CHECK_TASK(opened.hasValue());
        co_await (*opened)->close();
        CHECK_TASK((*opened)->closeCode() == 1006);
    });
}

void tst_WebSocketClient::refusesFramesOfAServer_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("code");
    QTest::newRow("5.1 masked") << QByteArray::fromHex("818137fa213d00") << 1002;
    QTest::newRow("5.2 reserved bit") << QByteArray::fromHex("c10161") << 1002;
    QTest::newRow("8.1 text") << QByteArray::fromHex("8101ff") << 1007;
    QTest::newRow("too big") << QByteArray::fromHex("827f0000000001000001") << 1009;
}

void tst_WebSocketClient::refusesFramesOfAServer()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, code);
    CannedServer server(kAccepted + "\r\n" + frame);
    run([&]() -> Task<> {
        Opened opened = co_await open(server.url(), options());
        CHECK_TASK(opened.hasValue());
        const auto none = co_await (*opened)->receive();
        CHECK_TASK(!none && (*opened)->closeCode() == code);
    });
    // The server was told.
    QTRY_VERIFY(server.received().contains("\x88"));
}

void tst_WebSocketClient::holdsUpTheServerWhileNobodyReceives()
{
    run([&]() -> Task<> {
        WebSocketClientOptions small = options();
        small.receiveQueue = 2;
        Opened opened = co_await open(url("/echo"), small);
        CHECK_TASK(opened.hasValue());
        for (int i = 0; i < 50; ++i)
            (*opened)->sendBinary(QByteArray(10'000, char('a' + i % 26)));
        for (int i = 0; i < 50; ++i) {
            const auto message = co_await (*opened)->receive();
            CHECK_TASK(message && message->payload == QByteArray(10'000, char('a' + i % 26)));
        }
    });
}

void tst_WebSocketClient::goesWhileATaskWaits()
{
    run([&]() -> Task<> {
        Opened opened = co_await open(url("/echo"), options());
        CHECK_TASK(opened.hasValue());
        Task<std::optional<client::ReceivedMessage>> waiting = (*opened)->receive();
        CHECK_TASK(!waiting.isReady());
        opened->reset();
        CHECK_TASK(waiting.isReady());
        const auto none = co_await std::move(waiting);
        CHECK_TASK(!none);
    });
}

QTEST_GUILESS_MAIN(tst_WebSocketClient)
#include "tst_websocketclient.moc"
