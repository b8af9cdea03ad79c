// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/testserver.h"

#include "tests/server/net/certificates.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <netinet/in.h>
#include <sys/socket.h>

namespace eyewall::test {

namespace {

bool g_hasStreams = false; // the test has rows of addStreams()

// Asks until further requests have to wait, or as often; tells how many were answered.
int askWithoutReading(TestServer &server, RawClient &client, int most)
{
    const monitor::Totals before = server.totals();
    const auto answered = [&] { return int(server.totals().requests - before.requests); };
    const auto isWaiting = [&] {
        return server.totals().limitOf(monitor::Limit::AnswerQueue) >
               before.limitOf(monitor::Limit::AnswerQueue);
    };
    for (int asked = 1; asked <= most && !isWaiting(); ++asked) {
        client.send("GET /bytes/900000 HTTP/1.1\r\nHost: a\r\n\r\n");
        (void)QTest::qWaitFor([&] { return answered() == asked || isWaiting(); }, 30'000);
    }
    return answered();
}

bool isListener(int descriptor, quint16 port)
{
    int isListening = 0;
    socklen_t length = sizeof isListening;
    sockaddr_in address{};
    socklen_t size = sizeof address;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length) == 0 &&
           isListening != 0 &&
           ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0 &&
           address.sin_port == htons(port);
}

} // namespace

TestServer::TestServer(Application &application, const ServerConfig &config)
    : m_server(application, config)
{
    const ListenOptions options = streamOptions();
    if (const auto port = m_server.listen(options))
        m_port = *port;
    RawClient::setTls(m_port, options.tls.has_value());
}

TestServer::~TestServer()
{
    RawClient::setTls(m_port, false);
    m_server.stop();
    // Whatever the test did: nothing of it is left.
    const monitor::Totals left = totals();
    QCOMPARE(left.connectionsClosed, left.connectionsOpened);
    QCOMPARE(left.webSocketsOpen, 0U);
    QCOMPARE(left.eventStreamsOpen, 0U);
    QCOMPARE(left.queuedBytes, 0U);
}

// Accepted sockets inherit it; the kernel doubles what it is asked for.
void TestServer::limitSendBuffers()
{
    constexpr int kSize = 64 * 1024;
    bool isFound = false;
    const QStringList names = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    for (const QString &name : names) {
        if (!isListener(name.toInt(), m_port))
            continue;
        isFound = ::setsockopt(name.toInt(), SOL_SOCKET, SO_SNDBUF, &kSize, sizeof kSize) == 0;
    }
    QVERIFY(isFound);
}

void addStreams(bool isTlsOnly)
{
    g_hasStreams = true;
    QTest::addColumn<bool>("isPortable");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        if (isTlsOnly && !isTls)
            continue;
        QTest::newRow(isTls ? "epoll TLS" : "epoll") << false << isTls;
        QTest::newRow(isTls ? "portable TLS" : "portable") << true << isTls;
    }
}

RawClient readerOfNothing(TestServer &server)
{
    server.limitSendBuffers();
    RawClient probe = server.connect(16 * 1024);
    const int most = askWithoutReading(server, probe, 1000);
    probe.close();
    RawClient client = server.connect(16 * 1024);
    (void)askWithoutReading(server, client, most - 1);
    return client;
}

TlsConfig testCertificate()
{
    static const CertificateFolder folder;
    static const TlsConfig config{
        {folder.add(QStringLiteral("localhost"), issue({.names = {"localhost", "127.0.0.1"}}))}};
    return config;
}

ListenOptions streamOptions()
{
    ListenOptions options;
    if (!g_hasStreams)
        return options;
    QFETCH_GLOBAL(bool, isTls);
    if (isTls)
        options.tls = testCertificate();
    return options;
}

ServerConfig streamConfig()
{
    ServerConfig config;
    config.workers = 2;
    QFETCH_GLOBAL(bool, isPortable);
    config.usesPortableStreams = isPortable;
    return config;
}

} // namespace eyewall::test
