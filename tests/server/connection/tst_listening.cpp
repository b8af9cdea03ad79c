// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

namespace {

/// What "GET path" answers there; empty when nobody does.
QByteArray ask(const sockaddr *address, socklen_t length, const QByteArray &path = "/hello")
{
    const int descriptor = ::socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    QByteArray answer;
    char buffer[4096];
    if (::connect(descriptor, address, length) == 0 &&
        ::send(descriptor, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) ==
            request.size()) {
        for (ssize_t count = 0; (count = ::recv(descriptor, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, count);
    }
    ::close(descriptor);
    return answer;
}

QByteArray askIPv4(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ask(reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

QByteArray askIPv6(quint16 port)
{
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(port);
    address.sin6_addr = in6addr_loopback;
    return ask(reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

QByteArray askUnix(const QByteArray &path, const QByteArray &target = "/hello")
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    socklen_t length = sizeof address;
    if (path.startsWith('@')) {
        address.sun_path[0] = '\0';
        length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    }
    return ask(reinterpret_cast<const sockaddr *>(&address), length, target);
}

ServerConfig configOf(int workers)
{
    ServerConfig config;
    config.workers = workers;
    return config;
}

bool hasIPv6()
{
    const int descriptor = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    const bool isBound =
        ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return isBound;
}

} // namespace

class tst_Listening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listensOnAddresses_data();
    void listensOnAddresses();
    void listensOnUnixSockets_data();
    void listensOnUnixSockets();
    void removesTheSocketAtItsEnd();
    void refusesNamesInUse();
    void adoptsSockets();
    void restartsAtOnce();

private:
    [[nodiscard]] QString url() const { return m_server->urls().last(); }

    SampleApplication m_sample;
    QTemporaryDir m_folder;
    std::optional<Server> m_server;
    Leftovers m_leftovers;
};

void tst_Listening::init()
{
    m_leftovers.begin();
    m_server.emplace(m_sample.application(), configOf(2));
}

void tst_Listening::cleanup()
{
    m_server.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Listening::listensOnAddresses_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<bool>("isIPv4");
    QTest::addColumn<bool>("isIPv6");
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4 loopback") << QHostAddress(QHostAddress::LocalHost) << true << false << "127.0.0.1";
    QTest::newRow("IPv6 loopback") << QHostAddress(QHostAddress::LocalHostIPv6) << false << true << "[::1]";
    QTest::newRow("all of IPv4") << QHostAddress(QHostAddress::AnyIPv4) << true << false << "0.0.0.0";
    QTest::newRow("all of IPv6") << QHostAddress(QHostAddress::AnyIPv6) << false << true << "[::]";
    QTest::newRow("all of both") << QHostAddress(QHostAddress::Any) << true << true << "[::]";
}

void tst_Listening::listensOnAddresses()
{
    QFETCH(QHostAddress, address);
    QFETCH(bool, isIPv4);
    QFETCH(bool, isIPv6);
    QFETCH(QString, host);
    if (isIPv6 && !hasIPv6())
        QSKIP("no IPv6 here");
    const auto port = m_server->listen(address, 0);
    QVERIFY2(port, port ? "" : qPrintable(port.error().message));
    QCOMPARE(url(), QStringLiteral("http://%1:%2/").arg(host).arg(*port));
    QCOMPARE(askIPv4(*port).endsWith("Hello, World!"), isIPv4);
    QCOMPARE(askIPv6(*port).endsWith("Hello, World!"), isIPv6);
}

void tst_Listening::listensOnUnixSockets_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("file") << QFile::encodeName(m_folder.filePath("a b.sock"));
    QTest::newRow("abstract") << "@eyewall-test-" + QByteArray::number(::getpid());
}

void tst_Listening::listensOnUnixSockets()
{
    QFETCH(QByteArray, path);
    ListenOptions options;
    options.unixPath = path;
    const auto port = m_server->listen(options);
    QVERIFY2(port, port ? "" : qPrintable(port.error().message));
    QCOMPARE(*port, 0);
    QCOMPARE(url(), QString::fromLatin1("http+unix://" + path.toPercentEncoding() + '/'));
    QVERIFY(askUnix(path).endsWith("Hello, World!"));
    QVERIFY(askUnix(path, "/peer").endsWith("unix"));
}

void tst_Listening::removesTheSocketAtItsEnd()
{
    ListenOptions options;
    options.unixPath = QFile::encodeName(m_folder.filePath("end.sock"));
    QVERIFY(m_server->listen(options));
    QVERIFY(QFile::exists(m_folder.filePath("end.sock")));
    m_server->stop();
    QVERIFY(!QFile::exists(m_folder.filePath("end.sock")));
}

void tst_Listening::refusesNamesInUse()
{
    ListenOptions options;
    options.unixPath = QFile::encodeName(m_folder.filePath("busy.sock"));
    QVERIFY(m_server->listen(options));
    const auto again = m_server->listen(options);
    QVERIFY(!again);
    QVERIFY(again.error().code == std::errc::address_in_use);
    QCOMPARE(m_server->urls().size(), 1);
    QVERIFY(askUnix(options.unixPath).endsWith("Hello, World!"));
}

void tst_Listening::adoptsSockets()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ListenOptions options;
    options.descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(::bind(options.descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
    QVERIFY(::listen(options.descriptor, 16) == 0);
    const auto port = m_server->listen(options);
    QVERIFY2(port, port ? "" : qPrintable(port.error().message));
    QCOMPARE(url(), QStringLiteral("http://127.0.0.1:%1/").arg(*port));
    QVERIFY(askIPv4(*port).endsWith("Hello, World!"));
}

void tst_Listening::restartsAtOnce()
{
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    for (int i = 0; i < 3; ++i) {
        // The server closes first, so that its port is left in TIME_WAIT.
        QVERIFY(askIPv4(*port).endsWith("Hello, World!"));
        m_server.emplace(m_sample.application(), configOf(1));
        const auto again = m_server->listen(QHostAddress::LocalHost, *port);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    }
}

QTEST_GUILESS_MAIN(tst_Listening)
#include "tst_listening.moc"
