// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/net/certificates.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

class tst_Tls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void tellsHandlersOfTls();
    void tellsHandlersWhoTheClientIs();
    void tellsTheWindowWhatWasAgreedOn();
    void tellsPlainHttpWhatToDo();
    void tellsTlsOnAPlainPort();
    void limitsTheTimeOfAHandshake();
    void countsFailedHandshakes();
    void countsNobodyWhoOnlyLooks();
    void reloadsCertificates();
    void keepsCertificatesWhenFilesAreBad();
    void refusesBadFiles();
    void resumesOnAnyWorker();
    void drainsInsideAHandshake();

private:
    void listen(const ServerConfig &config);
    [[nodiscard]] quint64 failedHandshakes()
    {
        return m_server->totals().drops[std::size_t(monitor::Drop::HandshakeFailed)];
    }
    /// The certificate that a new connection is shown.
    [[nodiscard]] QByteArray shownName(const TlsWishes &wishes = {});

    SampleApplication m_sample;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

void tst_Tls::initTestCase_data()
{
    addStreams(true);
}

void tst_Tls::init()
{
    m_leftovers.begin();
    m_server.emplace(m_sample.application(), streamConfig());
    QVERIFY(m_server->port() != 0);
}

void tst_Tls::cleanup()
{
    m_server.reset();
    QCOMPARE(m_leftovers.found(), "");
}

QByteArray tst_Tls::shownName(const TlsWishes &wishes)
{
    RawClient client(m_server->port(), wishes);
    return client.tls() ? client.tls()->serverCommonName() : QByteArray();
}

void tst_Tls::tellsHandlersOfTls()
{
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/istls").body, "yes");
    client.send("GET https://localhost/istls HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(client.reply().body, "yes");
    QVERIFY(m_server->server().urls().first().startsWith(QLatin1String("https://127.0.0.1:")));
}

void tst_Tls::tellsHandlersWhoTheClientIs()
{
    Application application;
    application.get("/who", [](Context &c) {
        const http::ClientCertificate who = c.peer().certificate;
        c.text(who.isEmpty() ? QByteArray("nobody")
                             : who.subject + ' ' + who.fingerprint + ' ' + who.der.toHex());
    });
    const CertificateFolder folder;
    const Issued authority = issue({.names = {"authority"}, .isAuthority = true});
    const Issued client = issue({.names = {"grün"}}, &authority);
    ListenOptions asking = streamOptions();
    asking.tls->clientAuthorities = folder.write(QStringLiteral("authority.crt"), authority.certificate);
    m_server.emplace(application, streamConfig());
    const auto port = m_server->server().listen(asking);
    QVERIFY(port);
    RawClient::setTls(*port, true);

    QByteArrayList pem = client.certificate.trimmed().split('\n');
    const QByteArray der = QByteArray::fromBase64(pem.sliced(1, pem.size() - 2).join());
    const QByteArray expected =
        "CN=grün " + QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex() + ' ' + der.toHex();
    TlsWishes wishes{.certificate = client.certificate, .key = client.key};
    RawClient first(*port, wishes);
    QCOMPARE(first.get("/who").body, expected);
    wishes.session = first.tls()->session();
    RawClient resumed(*port, wishes);
    QCOMPARE(resumed.get("/who").body, expected);
    QVERIFY(resumed.tls()->isResumed());
    // Where nobody asks for one.
    QCOMPARE(RawClient(m_server->port(), TlsWishes{.certificate = client.certificate, .key = client.key})
                 .get("/who")
                 .body,
             "nobody");
    // A trusted proxy shows its own, whomever it speaks for.
    ServerConfig behind = streamConfig();
    behind.trustedProxies = {*core::IpNetwork::parse("127.0.0.0/8")};
    m_server.emplace(application, behind);
    const auto inner = m_server->server().listen(asking);
    QVERIFY(inner);
    RawClient::setTls(*inner, true);
    QCOMPARE(RawClient(*inner, wishes).get("/who").body, "nobody");
    m_server.reset();
}

void tst_Tls::tellsTheWindowWhatWasAgreedOn()
{
    BatchLog log(m_server->server().source());
    RawClient client(m_server->port(), TlsWishes{.serverName = "localhost"});
    QCOMPARE(client.get("/istls").body, "yes");
    QTRY_COMPARE(log.all().secured.size(), 1U);
    const monitor::ConnectionSecured seen = log.all().secured.front();
    QCOMPARE(seen.id, 1U);
    QCOMPARE(seen.version, "TLSv1.3");
    QVERIFY2(seen.cipher.startsWith("TLS_"), seen.cipher.constData());
    QCOMPARE(seen.serverName, "localhost");
    QVERIFY(!seen.isResumed);
}

void tst_Tls::tellsPlainHttpWhatToDo()
{
    RawClient::setTls(m_server->port(), false);
    RawClient client = m_server->connect();
    client.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.body.contains("https://"), reply.body.constData());
    QCOMPARE(reply.header("Connection"), "close");
    QVERIFY(reply.isWhole);
    client.halfClose();
    QCOMPARE(client.end(), End::Fin);
    RawClient::setTls(m_server->port(), true);
    QCOMPARE(m_server->connect().get("/hello").status, 200);
    QCOMPARE(failedHandshakes(), 0u);
}

void tst_Tls::tellsTlsOnAPlainPort()
{
    ListenOptions plain;
    const auto port = m_server->server().listen(plain);
    QVERIFY(port);
    RawClient client(*port);
    client.send(TlsClient().takeOutput());
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.body.contains("TLS"), reply.body.constData());
}

void tst_Tls::limitsTheTimeOfAHandshake()
{
    ServerConfig config = streamConfig();
    config.timeouts.handshake = 200ms;
    m_server.emplace(m_sample.application(), config);
    RawClient::setTls(m_server->port(), false);
    RawClient silent = m_server->connect();
    RawClient slow = m_server->connect();
    slow.send(TlsClient().takeOutput().first(10));
    QCOMPARE(silent.end(), End::Fin);
    QCOMPARE(slow.end(), End::Fin);
    QTRY_COMPARE(failedHandshakes(), 2u);
    QCOMPARE(m_server->totals().limits[std::size_t(monitor::Limit::HandshakeTime)], 2u);
    // One whose handshake is over has the time of an idle connection.
    RawClient::setTls(m_server->port(), true);
    RawClient good = m_server->connect();
    QVERIFY(good.isSilent(500ms));
    QCOMPARE(good.get("/hello").status, 200);
}

void tst_Tls::countsFailedHandshakes()
{
    RawClient old(m_server->port(), TlsWishes{.version = 0x0302});
    QVERIFY(!old.isConnected());
    RawClient other(m_server->port(), TlsWishes{.protocols = {"h2"}});
    QVERIFY(!other.isConnected());
    QTRY_COMPARE(failedHandshakes(), 2u);
    RawClient::setTls(m_server->port(), false);
    {
        RawClient cut = m_server->connect();
        cut.send(TlsClient().takeOutput());
        QVERIFY(!cut.readUntil("\x16").isEmpty());
    }
    QTRY_COMPARE(failedHandshakes(), 3u);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
}

void tst_Tls::countsNobodyWhoOnlyLooks()
{
    RawClient::setTls(m_server->port(), false);
    for (int i = 0; i < 3; ++i)
        m_server->connect().close();
    QTRY_COMPARE(m_server->totals().connectionsClosed, 3u);
    QCOMPARE(failedHandshakes(), 0u);
}

void tst_Tls::reloadsCertificates()
{
    const CertificateFolder folder;
    ListenOptions options;
    options.tls = TlsConfig{{folder.add(QStringLiteral("a"), issue({.names = {"before.example"}}))}};
    const auto port = m_server->server().listen(options);
    QVERIFY(port);
    RawClient before(*port, TlsWishes{});
    QCOMPARE(before.tls()->serverCommonName(), "before.example");
    (void)folder.add(QStringLiteral("a"), issue({.names = {"behind.example"}}));
    QVERIFY(m_server->server().reloadTls());
    RawClient behind(*port, TlsWishes{});
    QCOMPARE(behind.tls()->serverCommonName(), "behind.example");
    QCOMPARE(before.get("/hello").status, 200);
    QCOMPARE(behind.get("/hello").status, 200);
}

void tst_Tls::keepsCertificatesWhenFilesAreBad()
{
    const CertificateFolder folder;
    ListenOptions options;
    options.tls = TlsConfig{{folder.add(QStringLiteral("a"), issue({.names = {"before.example"}}))}};
    const auto port = m_server->server().listen(options);
    QVERIFY(port);
    folder.write(QStringLiteral("a.key"), issue().key);
    const auto reloaded = m_server->server().reloadTls();
    QVERIFY(!reloaded);
    QVERIFY2(reloaded.error().message.contains(QLatin1String("does not belong to")),
             qPrintable(reloaded.error().message));
    RawClient client(*port, TlsWishes{});
    QCOMPARE(client.tls()->serverCommonName(), "before.example");
    QCOMPARE(shownName(), "localhost");
}

void tst_Tls::refusesBadFiles()
{
    ListenOptions options;
    options.tls = TlsConfig{{{QStringLiteral("/nowhere/a.crt"), QStringLiteral("/nowhere/a.key")}}};
    const auto bound = m_server->server().listen(options);
    QVERIFY(!bound);
    QCOMPARE(bound.error().message, QStringLiteral("\"/nowhere/a.crt\" does not exist"));
    QCOMPARE(m_server->server().urls().size(), 1);
}

void tst_Tls::resumesOnAnyWorker()
{
    QByteArray session;
    for (int i = 0; i < 6; ++i) { // connections alternate between the workers
        RawClient client(m_server->port(), TlsWishes{.serverName = "localhost", .session = session});
        QVERIFY(client.tls());
        QCOMPARE(client.tls()->isResumed(), i > 0);
        QCOMPARE(client.get("/hello").status, 200);
        session = client.tls()->session();
        QVERIFY(!session.isEmpty());
    }
}

void tst_Tls::drainsInsideAHandshake()
{
    RawClient::setTls(m_server->port(), false);
    RawClient client = m_server->connect();
    client.send(TlsClient().takeOutput().first(10));
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1u);
    bool isDrained = false;
    m_server->server().drain(10s, [&] { isDrained = true; });
    QTRY_VERIFY(isDrained);
    QVERIFY(client.end() != End::None);
    QCOMPARE(failedHandshakes(), 0u);
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
