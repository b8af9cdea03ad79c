// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/peerlimit.h"
#include "server/web/context.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/net/tlsclient.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;
using monitor::Limit;

namespace {

core::IpNetwork network(const char *text)
{
    return *core::IpNetwork::parse(text);
}

QByteArray askLimited(const QByteArray &fields = {}, const QByteArray &path = "/client")
{
    return "GET " + path + " HTTP/1.1\r\nHost: a:80\r\n" + fields + "\r\n";
}

} // namespace

/// Who may connect, how often, and who a connection is said to come from.
class tst_ConnectionLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isPortable");
        QTest::newRow("epoll") << false;
        QTest::newRow("portable") << true;
    }
    void initTestCase();
    void init() { m_leftovers.begin(); }
    void cleanup();

    void tellsThatItTakesNoMore();
    void tellsManyThatItTakesNoMore();
    void limitsEachAddress();
    void limitsNotThisMachineUnlessAsked();
    void limitsNotATrustedProxy();

    void believesNobody();
    void believesTrustedProxies();
    void forgetsAForwardedClient();
    void servesHttpsForTrustedProxiesOnly();

    void readsProxyHeaders_data();
    void readsProxyHeaders();
    void readsProxyHeadersInPieces();
    void readsProxyHeadersInFrontOfTls();
    void refusesWithoutAProxyHeader_data();
    void refusesWithoutAProxyHeader();
    void refusesALateProxyHeader();
    void takesProxyHeadersFromTrustedOnly();
    void limitsTheClientsBehindAProxy();
    void takesManyClientsOfAProxyAtOnce();
    void refusesABlockedClientBehindAProxy();
    void readsFieldsBehindAProxyHeader();
    void stopsWhileProxyHeadersAreAwaited();

private:
    void listen(const ServerConfig &config)
    {
        m_server.emplace(m_sample.application(), config);
        m_log.emplace(m_server->server().source());
    }
    [[nodiscard]] quint64 met(Limit limit) { return m_server->totals().limitOf(limit); }
    [[nodiscard]] static ServerConfig proxied()
    {
        ServerConfig config = streamConfig();
        config.usesProxyProtocol = true;
        return config;
    }

    SampleApplication m_sample;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
};

void tst_ConnectionLimits::initTestCase()
{
    m_sample.application().get("/client", [](Context &c) {
        const http::Peer peer = c.peer();
        QString text = peer.address + (peer.isTls ? QStringLiteral(" https ") : QStringLiteral(" http ")) +
                       QString::fromLatin1(peer.host);
        if (peer.isForwarded)
            text += QStringLiteral(" by ") + peer.proxyAddress;
        c.text(text);
    });
}

void tst_ConnectionLimits::cleanup()
{
    m_log.reset();
    m_server.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_ConnectionLimits::tellsThatItTakesNoMore()
{
    ServerConfig config = streamConfig();
    config.maxConnections = 1;
    listen(config);
    RawClient first = m_server->connect();
    QCOMPARE(first.get("/hello").status, 200);
    RawClient second = m_server->connect();
    second.send(askLimited());
    const Reply reply = second.reply();
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.isWhole);
    QVERIFY(reply.header("Retry-After").toInt() > 0);
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(reply.body.contains("as many connections as it takes"));
    QCOMPARE(second.end(), End::Fin);
    QCOMPARE(met(Limit::Connections), 1u);
    QCOMPARE(first.get("/hello").status, 200);
    second.close();
    first.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
    QCOMPARE(m_server->connect().get("/hello").status, 200);
}

void tst_ConnectionLimits::tellsManyThatItTakesNoMore()
{
    ServerConfig config = streamConfig();
    config.maxConnections = 1;
    listen(config);
    RawClient first = m_server->connect();
    QCOMPARE(first.get("/hello").status, 200);
    // More than are kept for a moment, by clients that do not leave: each was told, and none is kept for
    // long.
    std::vector<RawClient> others;
    constexpr int kOthers = 200;
    for (int i = 0; i < kOthers; ++i)
        others.push_back(m_server->connect());
    for (RawClient &other : others)
        QCOMPARE(other.reply().status, 503);
    QCOMPARE(met(Limit::Connections), quint64(kOthers));
    for (RawClient &other : others)
        QVERIFY(other.end() != End::None);
}

void tst_ConnectionLimits::limitsEachAddress()
{
    ServerConfig config = streamConfig();
    config.maxConnectionsPerAddress = 2;
    listen(config);
    RawClient one = m_server->connect();
    RawClient two = m_server->connect();
    QCOMPARE(one.get("/hello").status, 200);
    QCOMPARE(two.get("/hello").status, 200);
    RawClient three = m_server->connect();
    const Reply reply = three.reply();
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.body.contains("Your address"));
    QCOMPARE(three.end(), End::Fin);
    QCOMPARE(met(Limit::AddressConnections), 1u);
    QCOMPARE(met(Limit::Connections), 0u);
    // A place is free again when a connection has ended, in whatever way.
    one.reset();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1u);
    RawClient four = m_server->connect();
    QCOMPARE(four.get("/hello").status, 200);
    two.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1u);
    QCOMPARE(m_server->connect().get("/hello").status, 200);
}

void tst_ConnectionLimits::limitsNotThisMachineUnlessAsked()
{
    const net::SocketAddress here{{127, 0, 0, 1}, 1, false};
    const net::SocketAddress there{{192, 0, 2, 1}, 1, false};
    ServerConfig config;
    QCOMPARE(connection::mostConnectionsOf(here, config), 0);
    QCOMPARE(connection::mostConnectionsOf(there, config), ServerConfig::kUsualConnectionsPerAddress);
    config.maxConnectionsPerAddress = 7;
    QCOMPARE(connection::mostConnectionsOf(here, config), 7);
    QCOMPARE(connection::mostConnectionsOf(there, config), 7);
    config.maxConnectionsPerAddress = 0;
    QCOMPARE(connection::mostConnectionsOf(there, config), 0);
}

void tst_ConnectionLimits::limitsNotATrustedProxy()
{
    ServerConfig config = streamConfig();
    config.maxConnectionsPerAddress = 1;
    config.trustedProxies = {network("127.0.0.0/8")};
    listen(config);
    RawClient one = m_server->connect();
    RawClient two = m_server->connect();
    QCOMPARE(one.get("/hello").status, 200);
    QCOMPARE(two.get("/hello").status, 200);
}

void tst_ConnectionLimits::believesNobody()
{
    ServerConfig config = streamConfig();
    config.trustedProxies = {network("192.0.2.0/24")};
    listen(config);
    RawClient client = m_server->connect();
    client.send(askLimited(
        "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nForwarded: for=203.0.113.7\r\n"
        "X-Real-IP: 203.0.113.7\r\nX-Forwarded-Host: evil.example\r\n"));
    QCOMPARE(client.reply().body, "127.0.0.1 http a:80");
}

void tst_ConnectionLimits::believesTrustedProxies()
{
    ServerConfig config = streamConfig();
    config.trustedProxies = {network("10.0.0.0/8"), network("127.0.0.1")};
    listen(config);
    RawClient client = m_server->connect();
    client.send(askLimited("X-Forwarded-For: 1.2.3.4, 203.0.113.7, 10.0.0.3\r\nX-Forwarded-Proto: https\r\n"
                           "X-Forwarded-Host: www.example.org\r\n"));
    QCOMPARE(client.reply().body, "203.0.113.7 https www.example.org by 127.0.0.1");
    client.send(askLimited("Forwarded: for=\"[2001:db8::7]:4711\";proto=http\r\n"));
    QCOMPARE(client.reply().body, "2001:db8::7 http a:80 by 127.0.0.1");
}

void tst_ConnectionLimits::forgetsAForwardedClient()
{
    ServerConfig config = streamConfig();
    config.trustedProxies = {network("127.0.0.1")};
    listen(config);
    RawClient client = m_server->connect();
    client.send(askLimited("X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n") + askLimited());
    QCOMPARE(client.reply().body, "203.0.113.7 https a:80 by 127.0.0.1");
    QCOMPARE(client.reply().body, "127.0.0.1 http a:80");
}

// RFC 9110 section 7.4.
void tst_ConnectionLimits::servesHttpsForTrustedProxiesOnly()
{
    ServerConfig config = streamConfig();
    const QByteArray request = "GET https://a/hello HTTP/1.1\r\nHost: a\r\n\r\n";
    listen(config);
    RawClient stranger = m_server->connect();
    stranger.send(request);
    const Reply refusal = stranger.reply();
    QCOMPARE(refusal.status, 421);
    QCOMPARE(refusal.header("Connection"), "close");
    QVERIFY(refusal.body.contains("https"));
    QCOMPARE(stranger.end(), End::Fin);
    stranger.close();
    config.trustedProxies = {network("127.0.0.1")};
    m_log.reset();
    listen(config);
    RawClient proxy = m_server->connect();
    proxy.send(request);
    QCOMPARE(proxy.reply().body, "Hello, World!");
    m_log.reset();
    listen(proxied());
    RawClient passedOn = m_server->connect();
    passedOn.send("PROXY TCP4 192.0.2.1 192.0.2.2 1000 443\r\n" + request);
    QCOMPARE(passedOn.reply().body, "Hello, World!");
}

void tst_ConnectionLimits::readsProxyHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("shown");
    const QByteArray binary = QByteArray("\r\n\r\n\0\r\nQUIT\n", 12) +
                              QByteArray("\x21\x11\0\x0c\xcb\0\x71\x07\x0a\0\0\x01\x12\x67\0\x50", 16);
    QTest::newRow("text") << QByteArray("PROXY TCP4 203.0.113.7 10.0.0.1 4711 80\r\n")
                          << QByteArray("203.0.113.7 http a:80 by 127.0.0.1")
                          << QStringLiteral("203.0.113.7:4711");
    QTest::newRow("text, IPv6") << QByteArray("PROXY TCP6 2001:db8::7 2001:db8::1 4711 80\r\n")
                                << QByteArray("2001:db8::7 http a:80 by 127.0.0.1")
                                << QStringLiteral("[2001:db8::7]:4711");
    QTest::newRow("binary") << binary << QByteArray("203.0.113.7 http a:80 by 127.0.0.1")
                            << QStringLiteral("203.0.113.7:4711");
    QTest::newRow("unknown") << QByteArray("PROXY UNKNOWN\r\n") << QByteArray("127.0.0.1 http a:80")
                             << QString();
}

void tst_ConnectionLimits::readsProxyHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, expected);
    QFETCH(QString, shown);
    listen(proxied());
    RawClient client = m_server->connect();
    client.send(header + askLimited() + askLimited());
    QCOMPARE(client.reply().body, expected);
    QCOMPARE(client.reply().body, expected);
    client.send(askLimited());
    QCOMPARE(client.reply().body, expected);
    // Telemetry shows the client, and the proxy where it speaks for itself.
    QTRY_COMPARE(m_log->all().opened.size(), std::size_t(1));
    const QString peer = m_log->all().opened.front().peer.text();
    QVERIFY2(shown.isEmpty() ? peer.startsWith(QStringLiteral("127.0.0.1:")) : peer == shown,
             qPrintable(peer));
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
}

void tst_ConnectionLimits::readsProxyHeadersInPieces()
{
    listen(proxied());
    RawClient client = m_server->connect();
    QVERIFY(client.sendByByte("PROXY TCP4 203.0.113.7 10.0.0.1 4711 80\r\n" + askLimited()));
    QCOMPARE(client.reply().body, "203.0.113.7 http a:80 by 127.0.0.1");
}

void tst_ConnectionLimits::readsProxyHeadersInFrontOfTls()
{
    listen(proxied());
    ListenOptions options;
    options.tls = testCertificate();
    const auto port = m_server->server().listen(options);
    QVERIFY(port);
    RawClient client(*port);
    TlsClient tls;
    client.send("PROXY TCP4 203.0.113.7 10.0.0.1 4711 443\r\n" + tls.takeOutput());
    const auto exchangeByte = [&] {
        const QByteArray byte = client.read(1);
        tls.feed(byte);
        return !byte.isEmpty() && client.send(tls.takeOutput()) && !tls.hasFailed();
    };
    while (!tls.isOpen())
        QVERIFY(exchangeByte());
    tls.send(askLimited());
    QVERIFY(client.send(tls.takeOutput()));
    QByteArray answer = tls.takeContent();
    while (!answer.contains("by 127.0.0.1")) {
        QVERIFY(exchangeByte());
        answer += tls.takeContent();
    }
    QVERIFY(answer.endsWith("203.0.113.7 https a:80 by 127.0.0.1"));
    // A handshake alone is no PROXY header.
    RawClient other(*port);
    other.send(TlsClient().takeOutput());
    QVERIFY(other.end() != End::None);
}

void tst_ConnectionLimits::refusesWithoutAProxyHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a request") << askLimited();
    QTest::newRow("nonsense") << QByteArray("PROXY TCP4 1 2 3 4\r\n") + askLimited();
    QTest::newRow("too long") << QByteArray("PROXY UNKNOWN ") + QByteArray(200, 'x');
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02", 4);
}

void tst_ConnectionLimits::refusesWithoutAProxyHeader()
{
    QFETCH(QByteArray, bytes);
    listen(proxied());
    RawClient client = m_server->connect();
    client.send(bytes);
    QVERIFY(client.end() != End::None);
    QCOMPARE(client.pending(), "");
    QTRY_COMPARE(m_server->totals().connectionsClosed, 1u);
    QCOMPARE(m_server->totals().closes[std::size_t(CloseCause::ProtocolError)], 1u);
    QCOMPARE(m_server->totals().requests, 0u);
    QCOMPARE(m_server->totals().connectionsOpen(), 0u);
    QTRY_COMPARE(m_log->all().closed.size(), std::size_t(1));
    QVERIFY(m_log->all().closed.front().reason.startsWith(QStringLiteral("PROXY header")));
}

void tst_ConnectionLimits::refusesALateProxyHeader()
{
    ServerConfig config = proxied();
    config.timeouts.handshake = 150ms;
    listen(config);
    RawClient silent = m_server->connect();
    RawClient slow = m_server->connect();
    slow.send("PROXY TCP4 203.0.113.7 ");
    QVERIFY(silent.end() != End::None);
    QVERIFY(slow.end() != End::None);
    QTRY_COMPARE(met(Limit::HandshakeTime), 2u);
    QCOMPARE(m_server->totals().closes[std::size_t(CloseCause::TimedOut)], 2u);
}

void tst_ConnectionLimits::takesProxyHeadersFromTrustedOnly()
{
    ServerConfig config = proxied();
    config.trustedProxies = {network("192.0.2.0/24")};
    listen(config);
    RawClient client = m_server->connect();
    client.send("PROXY TCP4 203.0.113.7 10.0.0.1 4711 80\r\n" + askLimited());
    QVERIFY(client.end() != End::None);
    QCOMPARE(client.pending(), "");
    QTRY_COMPARE(m_server->totals().closes[std::size_t(CloseCause::ProtocolError)], 1u);
}

void tst_ConnectionLimits::limitsTheClientsBehindAProxy()
{
    ServerConfig config = proxied();
    config.maxConnectionsPerAddress = 1;
    listen(config);
    const auto header = [](const char *client) {
        return "PROXY TCP4 " + QByteArray(client) + " 10.0.0.1 4711 80\r\n";
    };
    RawClient one = m_server->connect();
    one.send(header("203.0.113.7") + askLimited());
    QCOMPARE(one.reply().status, 200);
    RawClient same = m_server->connect();
    same.send(header("203.0.113.7") + askLimited());
    QCOMPARE(same.reply().status, 503);
    RawClient other = m_server->connect();
    other.send(header("203.0.113.8") + askLimited());
    QCOMPARE(other.reply().status, 200);
    QCOMPARE(met(Limit::AddressConnections), 1u);
    one.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1u);
    RawClient again = m_server->connect();
    again.send(header("203.0.113.7") + askLimited());
    QCOMPARE(again.reply().status, 200);
}

void tst_ConnectionLimits::takesManyClientsOfAProxyAtOnce()
{
    ServerConfig config = proxied();
    config.maxConnectionsPerAddress = 1;
    listen(config);
    std::vector<RawClient> clients;
    for (int i = 0; i < 30; ++i)
        clients.push_back(m_server->connect()); // of one address, until they say whose they are
    for (int i = 0; i < 30; ++i) {
        const QByteArray client = "203.0.113." + QByteArray::number(i + 1);
        clients[std::size_t(i)].send("PROXY TCP4 " + client + " 10.0.0.1 4711 80\r\n" + askLimited());
        QCOMPARE(clients[std::size_t(i)].reply().status, 200);
    }
    QCOMPARE(met(Limit::AddressConnections), 0u);
}

void tst_ConnectionLimits::refusesABlockedClientBehindAProxy()
{
    listen(proxied());
    monitor::Endpoint client;
    client.address = {192, 0, 2, 7};
    m_server->server().control().setBlocked({client}, nullptr);
    RawClient blocked = m_server->connect();
    blocked.send("PROXY TCP4 192.0.2.7 192.0.2.1 5000 80\r\n" + askLimited());
    QVERIFY(blocked.end() != End::None);
    QCOMPARE(m_server->totals().drops[std::size_t(monitor::Drop::Blocked)], 1U);
    RawClient other = m_server->connect();
    other.send("PROXY TCP4 192.0.2.8 192.0.2.1 5000 80\r\n" + askLimited());
    QCOMPARE(other.reply().status, 200);
}

void tst_ConnectionLimits::readsFieldsBehindAProxyHeader()
{
    ServerConfig config = proxied();
    config.trustedProxies = {network("127.0.0.1"), network("198.51.100.0/24")};
    listen(config);
    RawClient client = m_server->connect();
    client.send("PROXY TCP4 198.51.100.1 10.0.0.1 4711 80\r\n" +
                askLimited("X-Forwarded-For: 203.0.113.7\r\n"));
    QCOMPARE(client.reply().body, "203.0.113.7 http a:80 by 127.0.0.1");
    RawClient liar = m_server->connect();
    liar.send("PROXY TCP4 203.0.113.9 10.0.0.1 4711 80\r\n" + askLimited("X-Forwarded-For: 203.0.113.7\r\n"));
    QCOMPARE(liar.reply().body, "203.0.113.9 http a:80 by 127.0.0.1");
}

void tst_ConnectionLimits::stopsWhileProxyHeadersAreAwaited()
{
    listen(proxied());
    RawClient waiting = m_server->connect();
    waiting.send("PROXY ");
    RawClient served = m_server->connect();
    served.send("PROXY UNKNOWN\r\n" + askLimited());
    QCOMPARE(served.reply().status, 200);
    bool isDone = false;
    m_server->server().drain(10s, [&] { isDone = true; });
    QVERIFY(waiting.end() != End::None);
    QTRY_VERIFY(isDone);
}

QTEST_GUILESS_MAIN(tst_ConnectionLimits)
#include "tst_connectionlimits.moc"
