// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

using namespace eyewall;
using namespace eyewall::test;

namespace {

const QByteArray kHttps = "GET https://a/hello HTTP/1.1\r\nHost: a\r\n\r\n";

ServerConfig oneWorker()
{
    ServerConfig config = streamConfig();
    config.workers = 1; // all its connections share what it remembers
    return config;
}

int statusOf(RawClient client, const QByteArray &request)
{
    client.send(request);
    return client.reply().status;
}

} // namespace

/// Requests for https (RFC 9110 section 7.4): whether they are answered depends on the connection, and not on
/// who sent the same bytes before.
class tst_Misdirected : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void isRefusedBehindTls();
    void isRefusedBehindAProxy();

private:
    SampleApplication m_sample;
};

void tst_Misdirected::initTestCase_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("epoll") << false;
    QTest::newRow("portable") << true;
}

void tst_Misdirected::isRefusedBehindTls()
{
    TestServer server(m_sample.application(), oneWorker());
    ListenOptions secured;
    secured.tls = testCertificate();
    const auto port = server.server().listen(secured);
    QVERIFY(port);
    for (int i = 0; i < 3; ++i) {
        RawClient client(*port, TlsWishes{});
        client.send(kHttps);
        QCOMPARE(client.reply().body, "Hello, World!");
        client.send(kHttps); // again, over the same one
        QCOMPARE(client.reply().body, "Hello, World!");
        QCOMPARE(statusOf(server.connect(), kHttps), 421);
    }
    // Nor is anything else remembered wrongly.
    QCOMPARE(server.connect().get("/hello").status, 200);
    QCOMPARE(statusOf(server.connect(), kHttps), 421);
}

void tst_Misdirected::isRefusedBehindAProxy()
{
    ServerConfig config = oneWorker();
    config.usesProxyProtocol = true;
    TestServer server(m_sample.application(), config);
    const QByteArray passedOn = "PROXY TCP4 192.0.2.1 192.0.2.2 1000 443\r\n";
    const QByteArray ownCheck = "PROXY UNKNOWN\r\n";
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(statusOf(server.connect(), passedOn + kHttps), 200);
        QCOMPARE(statusOf(server.connect(), ownCheck + kHttps), 421);
    }
}

QTEST_GUILESS_MAIN(tst_Misdirected)
#include "tst_misdirected.moc"
