// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/socketoptions.h"
#include "tests/server/net/loopback.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <netinet/tcp.h>

using namespace eyewall;

class tst_SocketOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void preparesASocket();
    void takesMappedAddressesAsIPv4();
    void tellsIPv6();
    void isEmptyForWhatIsNoSocket();
    void resetsOnClose();
};

void tst_SocketOptions::preparesASocket()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    net::prepareSocket(socket);
    int noDelay = 0;
    socklen_t length = sizeof noDelay;
    ::getsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &noDelay, &length);
    const int status = ::fcntl(socket, F_GETFL);
    const int flags = ::fcntl(socket, F_GETFD);
    ::close(socket);
    QVERIFY(noDelay != 0);
    QVERIFY(status & O_NONBLOCK);
    QVERIFY(flags & FD_CLOEXEC);
}

void tst_SocketOptions::takesMappedAddressesAsIPv4()
{
    const int socket = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        QSKIP("no IPv6 here");
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    ::inet_pton(AF_INET6, "::ffff:127.0.0.1", &address.sin6_addr);
    const int off = 0;
    ::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    const bool isBound = ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    const net::SocketAddress local = net::localAddress(socket);
    ::close(socket);
    if (!isBound)
        QSKIP("no IPv6 here");
    QVERIFY(!local.isIPv6);
    QVERIFY(local.port != 0);
    QCOMPARE(local.address, (std::array<quint8, 16>{127, 0, 0, 1}));
}

void tst_SocketOptions::tellsIPv6()
{
    const int socket = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    const bool isBound =
        socket >= 0 && ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    const net::SocketAddress local = net::localAddress(socket);
    ::close(socket);
    if (!isBound)
        QSKIP("no IPv6 here");
    QVERIFY(local.isIPv6);
    QCOMPARE(local.address[15], 1);
}

void tst_SocketOptions::isEmptyForWhatIsNoSocket()
{
    QCOMPARE(net::peerAddress(-1).port, 0);
    QCOMPARE(net::localAddress(-1).port, 0);
    QVERIFY(!net::peerAddress(-1).isUnix());
    QVERIFY(net::SocketAddress().isUnix());
    // A peer that has reset its connection is nobody, and not the end of a Unix domain socket.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(server.waitForNewConnection(5000) && client.waitForConnected(5000));
    const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
    const int descriptor = int(accepted->socketDescriptor());
    QCOMPARE(net::peerAddress(descriptor).port, client.localPort());
    net::setResetOnClose(int(client.socketDescriptor()));
    client.abort();
    QTRY_VERIFY(net::peerAddress(descriptor).isIPv6);
    QVERIFY(!net::peerAddress(descriptor).isUnix());
    QCOMPARE(net::kernelFigures(-1).rttUs, 0u);
}

void tst_SocketOptions::resetsOnClose()
{
    Loopback loopback;
    net::setResetOnClose(loopback.descriptor);
    ::close(loopback.descriptor);
    QTRY_COMPARE(loopback.peer.error(), ECONNRESET);
}

QTEST_GUILESS_MAIN(tst_SocketOptions)
#include "tst_socketoptions.moc"
