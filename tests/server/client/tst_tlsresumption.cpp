// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"
#include "server/client/reconnectingwebsocket.h"
#include "server/net/reactor.h"
#include "server/net/streamclient.h"
#include "server/net/tlscontext.h"
#include "server/net/tlsticketkeys.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/tinyproxy.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

namespace {

class Fickle final : public NotingSocket {
public:
    void open() override { sendText(u"hello"); }
    void onMessage(const Message &) override { close(4001, "again"); }
};

} // namespace

/// Connections that take up the TLS session of an earlier one, at our own server.
class tst_TlsResumption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(true); }
    void init();
    void cleanup();

    void resumesForHttp();
    void resumesThroughAProxy();
    void resumesForWebSockets();
    void resumesForOneThatComesBack();
    void sharesSessions();
    void resumesNotWithOtherRules();
    void refusesTheContextOfAServer();

private:
    [[nodiscard]] QUrl url(const QString &scheme) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/ws").arg(scheme).arg(m_server->port()));
    }
    [[nodiscard]] static HttpClientOptions options()
    {
        HttpClientOptions options;
        options.usesPortableStream = streamConfig().usesPortableStreams;
        options.trust.authorities = testCertificate().identities.front().certificate;
        options.idleTimeout = 0ms; // each request has a connection of its own
        return options;
    }
    [[nodiscard]] static WebSocketClientOptions socketOptions()
    {
        WebSocketClientOptions options;
        options.usesPortableStream = streamConfig().usesPortableStreams;
        options.trust.authorities = testCertificate().identities.front().certificate;
        return options;
    }
    /// Of each connection, whether it was resumed: as the server saw it.
    [[nodiscard]] QList<bool> resumed()
    {
        QList<bool> seen;
        for (const monitor::ConnectionSecured &secured : m_log->all().secured)
            seen.append(secured.isResumed);
        return seen;
    }

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    std::optional<net::Reactor> m_reactor;
};

void tst_TlsResumption::init()
{
    m_application.emplace();
    m_application->get("/hello", [](Context &c) { c.text("Hello"); });
    m_application->websocket<Fickle>("/ws");
    m_server.emplace(*m_application, streamConfig());
    m_log.emplace(m_server->server().source());
    m_reactor.emplace();
}

void tst_TlsResumption::cleanup()
{
    m_reactor.reset();
    m_log.reset();
    m_server.reset();
    m_application.reset();
    (void)NotingSocket::takeNotes();
}

void tst_TlsResumption::resumesForHttp()
{
    HttpClient client(*m_reactor, options());
    for (int i = 0; i < 4; ++i) {
        const Fetched answer =
            fetchNow(client, url(QStringLiteral("https")).resolved(QUrl(QStringLiteral("/hello"))));
        QCOMPARE(told(answer), "200 Hello");
        QCOMPARE(answer->isResumed, i > 0);
        QVERIFY(!answer->isReused);
    }
    QTRY_COMPARE(resumed(), QList<bool>({false, true, true, true}));
    // A request on a kept connection tells the same of it.
    HttpClientOptions keeping = options();
    keeping.idleTimeout = 30s;
    HttpClient other(*m_reactor, keeping);
    for (int i = 0; i < 2; ++i)
        QVERIFY(!fetchNow(other, url(QStringLiteral("https")).resolved(QUrl(QStringLiteral("/hello"))))
                     ->isResumed);
}

void tst_TlsResumption::resumesThroughAProxy()
{
    TinyProxy proxy;
    HttpClientOptions through = options();
    through.proxy.https = ProxyServer{QStringLiteral("127.0.0.1"), proxy.port(), {}, {}};
    HttpClient client(*m_reactor, through);
    for (int i = 0; i < 2; ++i) {
        const Fetched answer =
            fetchNow(client, url(QStringLiteral("https")).resolved(QUrl(QStringLiteral("/hello"))));
        QCOMPARE(told(answer), "200 Hello");
        QCOMPARE(answer->isResumed, i > 0);
    }
}

void tst_TlsResumption::resumesForWebSockets()
{
    runTask([&]() -> Task<> {
        WebSocketClientOptions options = socketOptions();
        const auto context = co_await net::makeClientContext(options.trust);
        CHECK_TASK(context.hasValue());
        options.tls = *context;
        for (int i = 0; i < 3; ++i) {
            auto opened = co_await WebSocketClient::connect(*m_reactor, url(QStringLiteral("wss")), options);
            CHECK_TASK(opened.hasValue());
            COMPARE_TASK((*opened)->isResumed(), i > 0);
            const auto message = co_await (*opened)->receive();
            CHECK_TASK(message && message->payload == "hello");
            co_await (*opened)->close();
        }
    });
    QTRY_COMPARE(resumed(), QList<bool>({false, true, true}));
}

void tst_TlsResumption::resumesForOneThatComesBack()
{
    ReconnectOptions quick;
    quick.firstDelay = 1ms;
    ReconnectingWebSocket socket(url(QStringLiteral("wss")), socketOptions(), quick);
    QList<bool> seen;
    socket.onOpen([&seen](WebSocketClient &client) { seen.append(client.isResumed()); });
    runTask([&]() -> Task<> {
        for (int i = 0; i < 3; ++i) {
            const auto message = co_await socket.receive();
            CHECK_TASK(message && message->payload == "hello");
            socket.sendText(u"close");
        }
        co_await socket.close();
    });
    QCOMPARE(seen, QList<bool>({false, true, true}));
}

void tst_TlsResumption::sharesSessions()
{
    HttpClientOptions shared = options();
    const auto context = net::TlsContext::makeClient(shared.trust);
    QVERIFY(context.hasValue());
    shared.tls = *context;
    shared.trust.authorities = QStringLiteral("/nowhere.pem"); // is not looked at
    HttpClient one(*m_reactor, shared);
    HttpClient two(*m_reactor, shared);
    const QUrl hello = url(QStringLiteral("https")).resolved(QUrl(QStringLiteral("/hello")));
    QVERIFY(!fetchNow(one, hello)->isResumed);
    QVERIFY(fetchNow(two, hello)->isResumed);
    runTask([&]() -> Task<> {
        WebSocketClientOptions options = socketOptions();
        options.tls = shared.tls;
        auto opened = co_await WebSocketClient::connect(*m_reactor, url(QStringLiteral("wss")), options);
        CHECK_TASK(opened.hasValue() && (*opened)->isResumed());
    });
}

void tst_TlsResumption::resumesNotWithOtherRules()
{
    const QUrl hello = url(QStringLiteral("https")).resolved(QUrl(QStringLiteral("/hello")));
    HttpClientOptions careless = options();
    careless.trust = {};
    careless.trust.verifies = false;
    HttpClient unchecked(*m_reactor, careless);
    QVERIFY(!fetchNow(unchecked, hello)->isResumed);
    QVERIFY(fetchNow(unchecked, hello)->isResumed);
    // The same server, believed by nobody.
    HttpClientOptions strict = options();
    strict.trust = {};
    HttpClient checked(*m_reactor, strict);
    QVERIFY(fetchNow(checked, hello).error().code == FetchError::TlsFailed);
    HttpClient right(*m_reactor, options());
    QVERIFY(!fetchNow(right, hello)->isResumed);
    // By another name the certificate is not the right one, session or not.
    HttpClientOptions elsewhere = options();
    elsewhere.resolver.map({QStringLiteral("other.example"), 0}, {QStringLiteral("127.0.0.1"), 0});
    HttpClient other(*m_reactor, elsewhere);
    QVERIFY(!fetchNow(other, hello)->isResumed);
    QUrl wrong = hello;
    wrong.setHost(QStringLiteral("other.example"));
    QVERIFY(fetchNow(other, wrong).error().code == FetchError::TlsFailed);
}

/// It believes nobody and everybody: no connection may be made with it.
void tst_TlsResumption::refusesTheContextOfAServer()
{
    const auto context = net::TlsContext::make(testCertificate(), std::make_shared<net::TlsTicketKeys>());
    QVERIFY(context.hasValue());
    HttpClientOptions mistaken = options();
    mistaken.tls = *context;
    HttpClient client(*m_reactor, mistaken);
    const Fetched refused =
        fetchNow(client, url(QStringLiteral("https")).resolved(QUrl(QStringLiteral("/hello"))));
    QVERIFY2(!refused && refused.error().code == FetchError::TlsFailed, told(refused).constData());
    QVERIFY2(refused.error().message.contains("one of a server"), qPrintable(refused.error().message));
    runTask([&]() -> Task<> {
        WebSocketClientOptions options = socketOptions();
        options.tls = *context;
        const auto opened =
            co_await WebSocketClient::connect(*m_reactor, url(QStringLiteral("wss")), options);
        CHECK_TASK(!opened.hasValue());
        CHECK_TASK(opened.error().message.contains("one of a server"));
    });
    QCOMPARE(client.running(), 0);
}

QTEST_GUILESS_MAIN(tst_TlsResumption)
#include "tst_tlsresumption.moc"
