// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/reconnectingwebsocket.h"

#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/net/silentlistener.h"

#include <QtNetwork/QTcpServer>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;
using websocket::SendOutcome;

namespace {

class FickleSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override
    {
        if (message.payload == "close")
            close(4001, "as you say");
        else
            send(message);
    }
};

} // namespace

class tst_ReconnectingWebSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QThreadPool::globalInstance()->setExpiryTimeout(0); } // a thread has a descriptor
    void init();
    void cleanup();

    void waitsLongerEachTime();
    void comesBack();
    void opensOnTheReactorOfItsThread();
    void endsWithTheReactorInsideItsTask();
    void endsWhereItsMessageComes_data();
    void endsWhereItsMessageComes();
    void closesForGood();
    void givesUp();
    void knowsABadAddress();
    void endsWhileItConnects_data();
    void endsWhileItConnects();
    void endsWithTheReactorWhileItConnects_data();
    void endsWithTheReactorWhileItConnects();
    void endsInsideADelay();
    void endsInsideItsOwnCallback();

private:
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1/socket").arg(m_server->port()));
    }
    [[nodiscard]] static QUrl closedPort()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        return QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort()));
    }

    static void addSteps();
    /// What never goes further than `step`, an hour long.
    struct Stuck {
        explicit Stuck(const QByteArray &step)
        {
            server.listen(QHostAddress::LocalHost);
            const bool isSilent = step == "connecting";
            url.setScheme(step == "TLS" ? QStringLiteral("wss") : QStringLiteral("ws"));
            url.setHost(QStringLiteral("127.0.0.1"));
            url.setPort(isSilent ? silent.port : server.serverPort());
            if (step == "proxy")
                options.proxy.http = ProxyServer{QStringLiteral("127.0.0.1"), server.serverPort(), {}, {}};
            options.connectTimeout = 1h;
            isReached = isSilent;
        }
        /// The server has been spoken to, where it is.
        [[nodiscard]] bool isUnderWay()
        {
            if (!isReached && !peer)
                peer = server.nextPendingConnection();
            return isReached || (peer && peer->bytesAvailable() > 0);
        }
        [[nodiscard]] bool isLeft() const
        {
            return isReached || peer->state() == QAbstractSocket::UnconnectedState;
        }

        SilentListener silent;
        QTcpServer server;
        QTcpSocket *peer = nullptr;
        QUrl url;
        WebSocketClientOptions options;
        bool isReached = false; ///< at once
    };

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    qsizetype m_descriptors = 0;
};

void tst_ReconnectingWebSocket::init()
{
    m_descriptors = eyewall::test::openDescriptors();
    m_application.emplace();
    m_application->websocket<FickleSocket>("/socket");
    m_server.emplace(*m_application);
}

void tst_ReconnectingWebSocket::cleanup()
{
    m_server.reset();
    m_application.reset();
    (void)NotingSocket::takeNotes();
    QTRY_COMPARE(eyewall::test::openDescriptors(), m_descriptors);
}

void tst_ReconnectingWebSocket::waitsLongerEachTime()
{
    const ReconnectOptions usual;
    QCOMPARE(usual.delay(0, 0).count(), 500);
    QCOMPARE(usual.delay(1, 0).count(), 1000);
    QCOMPARE(usual.delay(5, 0).count(), 16'000);
    QCOMPARE(usual.delay(6, 0).count(), 30'000);
    QCOMPARE(usual.delay(1'000'000, 0).count(), 30'000);
    QCOMPARE(usual.delay(0, 1).count(), 250);
    QCOMPARE(usual.delay(0, 0.5).count(), 375);
    ReconnectOptions even = usual;
    even.jitter = 0;
    even.factor = 1;
    QCOMPARE(even.delay(100, 1).count(), 500);
}

void tst_ReconnectingWebSocket::comesBack()
{
    ReconnectOptions quick;
    quick.firstDelay = 5ms;
    ReconnectingWebSocket socket(url(), {}, quick);
    int opened = 0;
    QByteArrayList losses;
    socket.onOpen([&](WebSocketClient &client) {
        ++opened;
        client.sendText(QString::number(opened));
    });
    socket.onLost([&](const core::Error &error, std::chrono::milliseconds delay) {
        losses.append(error.message.toUtf8());
        QVERIFY(delay > 0ms && delay <= 30s);
    });
    QCOMPARE(socket.sendText(u"early"), SendOutcome::Closed);
    runTask([&]() -> Task<> {
        for (int i = 1; i <= 3; ++i) {
            const auto message = co_await socket.receive();
            CHECK_TASK(message && message->payload == QByteArray::number(i));
            CHECK_TASK(socket.isOpen());
            CHECK_TASK(socket.sendText(u"close") == SendOutcome::Sent);
        }
        const auto fourth = co_await socket.receive();
        CHECK_TASK(fourth && fourth->payload == "4");
        co_await socket.close();
    });
    QCOMPARE(opened, 4);
    QCOMPARE(losses.size(), 3);
    QVERIFY(losses[0].contains("4001 as you say"));
}

void tst_ReconnectingWebSocket::opensOnTheReactorOfItsThread()
{
    runTask([&]() -> Task<> {
        auto opened = co_await WebSocketClient::connect(url());
        CHECK_TASK(opened.hasValue());
        (*opened)->sendText(u"hello");
        const auto message = co_await (*opened)->receive();
        CHECK_TASK(message && message->text() == u"hello");
        co_await (*opened)->close();
    });
    // A client that is left behind by its reactor.
    auto reactor = std::make_unique<net::Reactor>();
    std::unique_ptr<WebSocketClient> left;
    runTask([&]() -> Task<> {
        auto opened = co_await WebSocketClient::connect(*reactor, url());
        CHECK_TASK(opened.hasValue());
        left = *std::move(opened);
    });
    reactor.reset();
    QVERIFY(!left->isOpen());
    QCOMPARE(left->sendText(u"late"), SendOutcome::Closed);
}

void tst_ReconnectingWebSocket::endsWithTheReactorInsideItsTask()
{
    auto reactor = std::make_unique<net::Reactor>();
    bool isOpen = false;
    bool isDone = false;
    const auto listen = [](net::Reactor &on, QUrl address, bool &opened, bool &done) -> Task<> {
        {
            auto socket = co_await WebSocketClient::connect(on, std::move(address));
            CHECK_TASK(socket.hasValue());
            opened = true;
            const auto message = co_await (*socket)->receive();
            CHECK_TASK(!message);
        }
        done = true; // the client is gone
    };
    const Task<> task = listen(*reactor, url(), isOpen, isDone);
    QTRY_VERIFY(isOpen);
    reactor.reset();
    QVERIFY(isDone);
}

void tst_ReconnectingWebSocket::endsWhereItsMessageComes_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("descriptor") << false;
    QTest::newRow("QTcpSocket") << true;
}

void tst_ReconnectingWebSocket::endsWhereItsMessageComes()
{
    // Inside the call of the stream, and its reactor with it.
    QFETCH(bool, isPortable);
    WebSocketClientOptions options;
    options.usesPortableStream = isPortable;
    runTask([&]() -> Task<> {
        auto opened = co_await WebSocketClient::connect(url(), options);
        CHECK_TASK(opened.hasValue());
        (*opened)->sendText(u"hello");
        const auto message = co_await (*opened)->receive();
        CHECK_TASK(message && message->text() == u"hello");
    });
}

void tst_ReconnectingWebSocket::closesForGood()
{
    ReconnectingWebSocket socket(url());
    runTask([&]() -> Task<> {
        socket.onOpen([](WebSocketClient &client) { client.sendText(u"one"); });
        const auto one = co_await socket.receive();
        CHECK_TASK(one && one->text() == u"one");
        co_await socket.close();
        const auto none = co_await socket.receive();
        CHECK_TASK(!none && !socket.isOpen());
    });
}

void tst_ReconnectingWebSocket::givesUp()
{
    ReconnectOptions options;
    options.firstDelay = 1ms;
    options.maxAttempts = 3;
    ReconnectingWebSocket socket(closedPort(), {}, options);
    int failures = 0;
    socket.onLost([&failures](const core::Error &, std::chrono::milliseconds) { ++failures; });
    runTask([&]() -> Task<> {
        const auto none = co_await socket.receive();
        CHECK_TASK(!none);
    });
    QCOMPARE(failures, 3);
}

void tst_ReconnectingWebSocket::knowsABadAddress()
{
    ReconnectingWebSocket socket(QUrl(QStringLiteral("http://127.0.0.1/")));
    QString told;
    socket.onLost([&told](const core::Error &error, std::chrono::milliseconds) { told = error.message; });
    runTask([&]() -> Task<> {
        const auto none = co_await socket.receive();
        CHECK_TASK(!none);
    });
    QVERIFY(told.contains(QLatin1String("scheme")));
}

void tst_ReconnectingWebSocket::addSteps()
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step : {"connecting", "proxy", "TLS", "handshake"})
        QTest::newRow(step) << QByteArray(step);
}

void tst_ReconnectingWebSocket::endsWhileItConnects_data()
{
    addSteps();
}

void tst_ReconnectingWebSocket::endsWhileItConnects()
{
    QFETCH(QByteArray, step);
    const auto wait = [](ReconnectingWebSocket &one, bool &done) -> Task<> {
        done = !co_await one.receive();
    };
    for (const bool isClosed : {false, true}) {
        Stuck stuck(step);
        auto socket = std::make_unique<ReconnectingWebSocket>(stuck.url, stuck.options);
        bool isDone = false;
        bool isLost = false;
        socket->onLost([&isLost](const core::Error &, std::chrono::milliseconds) { isLost = true; });
        const Task<> task = wait(*socket, isDone);
        QTRY_VERIFY(stuck.isUnderWay());
        QVERIFY(!isDone);
        if (isClosed)
            runTask([&]() -> Task<> { co_await socket->close(); });
        else
            socket.reset();
        QTRY_VERIFY(isDone);
        QTRY_VERIFY(stuck.isLeft());
        QVERIFY(!isLost);
    }
}

void tst_ReconnectingWebSocket::endsWithTheReactorWhileItConnects_data()
{
    addSteps();
}

void tst_ReconnectingWebSocket::endsWithTheReactorWhileItConnects()
{
    QFETCH(QByteArray, step);
    Stuck stuck(step);
    auto reactor = std::make_unique<net::Reactor>();
    std::optional<core::Error> error;
    const auto connect = [](net::Reactor &on, Stuck &to, std::optional<core::Error> &failed) -> Task<> {
        const auto opened = co_await WebSocketClient::connect(on, to.url, to.options);
        if (!opened)
            failed = opened.error();
    };
    const Task<> task = connect(*reactor, stuck, error);
    QTRY_VERIFY(stuck.isUnderWay());
    QVERIFY(!error);
    reactor.reset();
    QTRY_VERIFY(error.has_value());
    QVERIFY2(error->isClosed(), qPrintable(error->message));
    QTRY_VERIFY(stuck.isLeft());
}

void tst_ReconnectingWebSocket::endsInsideADelay()
{
    ReconnectOptions options;
    options.firstDelay = 1h;
    options.longestDelay = 1h;
    auto socket = std::make_unique<ReconnectingWebSocket>(closedPort(), WebSocketClientOptions(), options);
    bool isWaiting = false;
    socket->onLost([&isWaiting](const core::Error &, std::chrono::milliseconds) { isWaiting = true; });
    bool isDone = false;
    const auto wait = [](ReconnectingWebSocket &one, bool &done) -> Task<> {
        done = !co_await one.receive();
    };
    const Task<> task = wait(*socket, isDone);
    QTRY_VERIFY(isWaiting);
    QVERIFY(!isDone);
    socket.reset();
    QVERIFY(isDone);
}

void tst_ReconnectingWebSocket::endsInsideItsOwnCallback()
{
    auto socket = std::make_unique<ReconnectingWebSocket>(url());
    socket->onOpen([&socket](WebSocketClient &) { socket.reset(); });
    bool isDone = false;
    const auto wait = [](ReconnectingWebSocket &one, bool &done) -> Task<> {
        done = !co_await one.receive();
    };
    const Task<> task = wait(*socket, isDone);
    QTRY_VERIFY(isDone);
    QVERIFY(!socket);
}

QTEST_GUILESS_MAIN(tst_ReconnectingWebSocket)
#include "tst_reconnectingwebsocket.moc"
