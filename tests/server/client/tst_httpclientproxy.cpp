// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"
#include "server/client/websocketclient.h"
#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/tinyproxy.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

namespace {

class ProxiedSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

} // namespace

/// Through a proxy to the server, with and without TLS.
class tst_HttpClientProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase() { QThreadPool::globalInstance()->setExpiryTimeout(0); } // a thread has a descriptor
    void init();
    void cleanup();

    void fetches();
    void authenticates();
    void makesExceptions();
    void opensWebSockets();
    void tellsOfARefusal_data();
    void tellsOfARefusal();
    void endsWithTheClientInsideATunnel();

private:
    [[nodiscard]] static bool hasTls() { return streamOptions().tls.has_value(); }
    [[nodiscard]] QUrl url(const QString &scheme, const QString &path) const
    {
        return QUrl(QStringLiteral("%1%2://127.0.0.1:%3%4")
                        .arg(scheme, hasTls() ? QStringLiteral("s") : QString())
                        .arg(m_server->port())
                        .arg(path));
    }
    [[nodiscard]] QUrl hello() const { return url(QStringLiteral("http"), QStringLiteral("/hello?a=b")); }
    [[nodiscard]] HttpClientOptions options() const
    {
        HttpClientOptions options;
        options.usesPortableStream = streamConfig().usesPortableStreams;
        options.trust.authorities = testCertificate().identities.front().certificate;
        options.proxy.http = ProxyServer{QStringLiteral("127.0.0.1"), m_proxy->port(), {}, {}};
        options.proxy.https = options.proxy.http;
        return options;
    }

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<TinyProxy> m_proxy;
    std::optional<net::Reactor> m_reactor;
    qsizetype m_descriptors = 0;
};

void tst_HttpClientProxy::init()
{
    m_descriptors = openDescriptors();
    m_application.emplace();
    m_application->get("/hello", [](Context &c) { c.text("Hello, " + c.query("a")); });
    m_application->websocket<ProxiedSocket>("/socket");
    m_server.emplace(*m_application, streamConfig());
    m_proxy.emplace();
    m_reactor.emplace();
}

void tst_HttpClientProxy::cleanup()
{
    m_proxy.reset();
    m_server.reset();
    m_application.reset();
    m_reactor.reset();
    (void)NotingSocket::takeNotes();
    QCoreApplication::processEvents(); // deferred deletions of Qt's sockets
    QTRY_COMPARE(openDescriptors(), m_descriptors);
}

void tst_HttpClientProxy::fetches()
{
    HttpClient client(*m_reactor, options());
    const Fetched answer = fetchNow(client, hello());
    QCOMPARE(told(answer), "200 Hello, b");
    const QByteArray authority = "127.0.0.1:" + QByteArray::number(m_server->port());
    if (hasTls()) {
        QCOMPARE(m_proxy->lines(), QByteArrayList({"CONNECT " + authority + " HTTP/1.1"}));
        QCOMPARE(told(fetchNow(client, hello())), "200 Hello, b");
        QCOMPARE(m_proxy->lines().size(), 1); // the tunnel is kept
    } else {
        QCOMPARE(m_proxy->lines(), QByteArrayList({"GET http://" + authority + "/hello?a=b HTTP/1.1"}));
    }
    QVERIFY(m_proxy->authorization().isEmpty());
}

void tst_HttpClientProxy::authenticates()
{
    HttpClientOptions known = options();
    known.proxy.http->user = known.proxy.https->user = QStringLiteral("me");
    known.proxy.http->password = known.proxy.https->password = QStringLiteral("secret");
    HttpClient client(*m_reactor, known);
    QCOMPARE(told(fetchNow(client, hello())), "200 Hello, b");
    QCOMPARE(m_proxy->authorization(), "Basic " + QByteArray("me:secret").toBase64());
}

void tst_HttpClientProxy::makesExceptions()
{
    HttpClientOptions excepted = options();
    excepted.proxy.exceptions = QStringList{QStringLiteral("127.0.0.0/8")};
    HttpClient client(*m_reactor, excepted);
    QCOMPARE(told(fetchNow(client, hello())), "200 Hello, b");
    HttpClient proxied(*m_reactor, options());
    HttpRequest direct(hello());
    direct.usesProxy = false;
    QCOMPARE(told(fetchNow(proxied, direct)), "200 Hello, b");
    QVERIFY(m_proxy->lines().isEmpty());
}

void tst_HttpClientProxy::opensWebSockets()
{
    WebSocketClientOptions wanted;
    wanted.usesPortableStream = streamConfig().usesPortableStreams;
    wanted.trust = options().trust;
    wanted.proxy = options().proxy;
    runTask([&]() -> Task<> {
        auto opened = co_await WebSocketClient::connect(
            *m_reactor, url(QStringLiteral("ws"), QStringLiteral("/socket")), wanted);
        CHECK_TASK(opened.hasValue());
        (*opened)->sendText(u"through");
        const auto message = co_await (*opened)->receive();
        CHECK_TASK(message && message->text() == u"through");
        co_await (*opened)->close();
    });
    QCOMPARE(m_proxy->lines().size(), 1);
    QVERIFY(m_proxy->lines()[0].startsWith("CONNECT "));
}

void tst_HttpClientProxy::tellsOfARefusal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("407") << QByteArray("HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n");
    QTest::newRow("more than an answer") << QByteArray("HTTP/1.1 200 OK\r\n\r\nmore");
}

void tst_HttpClientProxy::tellsOfARefusal()
{
    QFETCH(QByteArray, answer);
    m_proxy->refuseWith(answer);
    HttpClient client(*m_reactor, options());
    HttpRequest request(hello());
    request.idleTimeout = std::chrono::milliseconds(200); // without a tunnel it may be an answer that goes on
    const Fetched refused = fetchNow(client, request);
    if (hasTls())
        QVERIFY2(!refused && refused.error().code == FetchError::ProxyFailed, told(refused).constData());
    else if (answer.contains(" 407 "))
        QCOMPARE(refused->status, 407); // an answer like any other
    QCOMPARE(client.running(), 0);
}

void tst_HttpClientProxy::endsWithTheClientInsideATunnel()
{
    if (!hasTls())
        QSKIP("no tunnel");
    m_proxy->refuseWith("HTTP/1.1 103 Wait\r\n\r\n");
    auto client = std::make_unique<HttpClient>(*m_reactor, options());
    std::optional<Fetched> outcome;
    const Task<> task = fetchInto(*client, hello(), outcome);
    QTRY_COMPARE(m_proxy->lines().size(), 1);
    client.reset();
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->error().code == FetchError::ClientGone);
    client = std::make_unique<HttpClient>(*m_reactor, options());
    HttpRequest hasty(hello());
    hasty.connectTimeout = std::chrono::milliseconds(50);
    QVERIFY(fetchNow(*client, hasty).error().code == FetchError::ConnectTimeout);
}

QTEST_GUILESS_MAIN(tst_HttpClientProxy)
#include "tst_httpclientproxy.moc"
