// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/connector.h"
#include "server/net/connectrace.h"
#include "server/net/socketoptions.h"
#include "server/net/unixsocket.h"
#include "tests/server/net/awaited.h"
#include "tests/server/net/loopback.h"
#include "tests/server/net/silentlistener.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <dirent.h>
#include <sys/socket.h>

using namespace eyewall;
using namespace eyewall::net;
using namespace std::chrono_literals;
using core::Result;
using test::awaited;
using test::SilentListener;

/// Connecting to one of several addresses, against real listeners.
class tst_Connector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsToAnAddress();
    void connectsByTheMap();
    void comesFromTheSourceAddress();
    void comesFromTheSourcePort();
    void goesOnAtOnceBehindARefusal();
    void racesASilentAddress();
    void connectsToUnixSockets();

    void closesWhatNobodyTakes_data();
    void closesWhatNobodyTakes();
    void isCancelled_data();
    void isCancelled();
    void isCancelledBeforehand();
    void tellsTheLastRefusal();
    void refusesASourceThatIsNotOurs();
    void refusesASourceOfTheOtherFamily();
    void givesUpInTime();
    void refusesNames_data();
    void refusesNames();
    void waitsForAFullUnixQueue();
};

namespace {

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Sockets of TCP that this process has. Other descriptors come and go by themselves: Qt's thread for names
/// reads files and asks over UDP as long as it likes, also for somebody who has given up.
int tcpSockets()
{
    int count = 0;
    DIR *directory = ::opendir("/proc/self/fd");
    while (const dirent *entry = ::readdir(directory)) {
        sockaddr_storage name{};
        socklen_t length = sizeof name;
        int type = 0;
        socklen_t size = sizeof type;
        const int descriptor = QByteArray(entry->d_name).toInt();
        if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&name), &length) == 0 &&
            ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM &&
            (name.ss_family == AF_INET || name.ss_family == AF_INET6))
            ++count;
    }
    ::closedir(directory);
    return count;
}

} // namespace

void tst_Connector::connectsToAnAddress()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto connected = awaited(connectTcp(QStringLiteral("127.0.0.1"), server.serverPort(), 5s));
    QVERIFY2(connected, connected ? "" : qUtf8Printable(connected.error().message));
    QCOMPARE(peerAddress(connected->get()).port, server.serverPort());
}

void tst_Connector::connectsByTheMap()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ConnectOptions options{.host = QStringLiteral("service.example"), .port = 80};
    options.resolver.map({QStringLiteral("service.example"), 80},
                         {QStringLiteral("127.0.0.1"), server.serverPort()});
    const auto connected = awaited(connectTcp(options));
    QVERIFY(connected);
    QCOMPARE(peerAddress(connected->get()).port, server.serverPort());
}

void tst_Connector::comesFromTheSourceAddress()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto connected = awaited(connectTcp({.host = QStringLiteral("127.0.0.1"),
                                               .port = server.serverPort(),
                                               .sourceAddress = QHostAddress(QStringLiteral("127.0.0.9"))}));
    QVERIFY(connected);
    QCOMPARE(localAddress(connected->get()).address[3], quint8(9));
}

void tst_Connector::comesFromTheSourcePort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = closedPort();
    const auto connected = awaited(
        connectTcp({.host = QStringLiteral("127.0.0.1"), .port = server.serverPort(), .sourcePort = port}));
    QVERIFY(connected);
    QCOMPARE(localAddress(connected->get()).port, port);
}

void tst_Connector::goesOnAtOnceBehindARefusal()
{
    ConnectRace race({});
    race.start({QHostAddress(QHostAddress::LocalHost), closedPort()});
    if (!race.mayStart())
        awaited(race.wait(10s));
    QVERIFY(race.mayStart());
    QVERIFY(race.isOver());
    QCOMPARE(race.error().code, std::make_error_code(std::errc::connection_refused));
}

void tst_Connector::racesASilentAddress()
{
    const SilentListener silent;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    const QHostAddress here(QHostAddress::LocalHost);
    const int before = tcpSockets();
    {
        ConnectRace other({});
        other.start({here, silent.port});
        QVERIFY(!other.mayStart());
        awaited(other.wait(30ms));
        QVERIFY(other.mayStart()); // its head start is over, and it still runs
        QVERIFY(!other.isOver());
        other.start({here, server.serverPort()});
        while (!other.hasWinner())
            awaited(other.wait(5s));
        const SocketHandle winner = other.takeWinner();
        QCOMPARE(peerAddress(winner.get()).port, server.serverPort());
    }
    QCOMPARE(tcpSockets(), before);
}

void tst_Connector::connectsToUnixSockets()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("s")));
    Result<UnixSocket> listener = UnixSocket::listen(path, 0600, 1);
    QVERIFY(listener);
    const auto connected = awaited(connectUnix(path, 5s));
    QVERIFY(connected);
    QVERIFY(peerAddress(connected->get()).isUnix());
}

void tst_Connector::closesWhatNobodyTakes_data()
{
    QTest::addColumn<bool>("isUnix");
    QTest::addColumn<bool>("isEnded");
    QTest::newRow("TCP, task dropped") << false << false;
    QTest::newRow("TCP, result dropped") << false << true;
    QTest::newRow("Unix, result dropped") << true << true;
}

void tst_Connector::closesWhatNobodyTakes()
{
    QFETCH(bool, isUnix);
    QFETCH(bool, isEnded);
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("s")));
    Result<UnixSocket> listener = UnixSocket::listen(path, 0600, 8);
    QVERIFY(listener);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    const int before = openDescriptors();
    {
        Task<Result<SocketHandle>> task =
            isUnix ? connectUnix(path, 5s) : connectTcp(QStringLiteral("127.0.0.1"), server.serverPort(), 5s);
        if (isEnded)
            QTRY_VERIFY(task.isReady());
    }
    const auto now = [] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return openDescriptors();
    };
    QTRY_COMPARE(now(), before);
}

void tst_Connector::isCancelled_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("connecting") << QStringLiteral("127.0.0.1");
    QTest::newRow("looking up") << QStringLiteral("nobody.invalid");
}

void tst_Connector::isCancelled()
{
    QFETCH(QString, host);
    const SilentListener silent;
    const int before = tcpSockets();
    auto cancellation = std::make_shared<Cancellation>();
    Task<Result<SocketHandle>> task = connectTcp(
        {.host = host, .port = silent.port, .limit = 1h, .headStart = 1h, .cancellation = cancellation});
    QVERIFY(!task.isReady());
    cancellation->cancel();
    QVERIFY(task.isReady());
    const auto connected = awaited(std::move(task));
    QVERIFY(!connected && connected.error().isClosed());
    QCOMPARE(tcpSockets(), before);
    cancellation->cancel(); // nobody is there any more
}

void tst_Connector::isCancelledBeforehand()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto cancellation = std::make_shared<Cancellation>();
    cancellation->cancel();
    const auto connected = awaited(connectTcp(
        {.host = QStringLiteral("127.0.0.1"), .port = server.serverPort(), .cancellation = cancellation}));
    QVERIFY(!connected && connected.error().isClosed());
    const auto local = awaited(connectUnix("@nobody", 5s, cancellation));
    QVERIFY(!local && local.error().isClosed());
}

void tst_Connector::tellsTheLastRefusal()
{
    const auto connected = awaited(connectTcp(QStringLiteral("127.0.0.1"), closedPort(), 5s));
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, std::make_error_code(std::errc::connection_refused));
    QVERIFY(connected.error().message.contains(QStringLiteral("127.0.0.1:")));
}

void tst_Connector::refusesASourceThatIsNotOurs()
{
    const auto connected = awaited(connectTcp({.host = QStringLiteral("127.0.0.1"),
                                               .port = closedPort(),
                                               .sourceAddress = QHostAddress(QStringLiteral("192.0.2.1"))}));
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, std::make_error_code(std::errc::address_not_available));
}

void tst_Connector::refusesASourceOfTheOtherFamily()
{
    const auto connected = awaited(connectTcp({.host = QStringLiteral("127.0.0.1"),
                                               .port = 1,
                                               .family = Family::IPv4,
                                               .sourceAddress = QHostAddress(QStringLiteral("::1"))}));
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, std::make_error_code(std::errc::address_family_not_supported));
}

void tst_Connector::givesUpInTime()
{
    const SilentListener silent;
    const int before = tcpSockets();
    const auto closedWithTheTask = [](quint16 port) -> Task<int> {
        const auto connected = co_await connectTcp(QStringLiteral("127.0.0.1"), port, 50ms);
        co_return !connected && connected.error().isTimeout() ? tcpSockets() : -1;
    };
    QCOMPARE(awaited(closedWithTheTask(silent.port)), before); // whoever goes on finds them closed
    QCOMPARE(tcpSockets(), before);
}

void tst_Connector::refusesNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << QStringLiteral("a b");
    QTest::newRow("zero byte") << QStringLiteral("localhost") + QChar(0) + QStringLiteral("x");
    QTest::newRow("line feed") << QStringLiteral("localhost\n");
    QTest::newRow("too long") << QString(256, u'a');
}

void tst_Connector::refusesNames()
{
    QFETCH(QString, host);
    const auto connected = awaited(connectTcp(host, 80, 5s));
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, std::make_error_code(std::errc::invalid_argument));
}

void tst_Connector::waitsForAFullUnixQueue()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("s")));
    Result<UnixSocket> listener = UnixSocket::listen(path, 0600, 0);
    QVERIFY(listener);
    const SocketHandle socket(listener->takeDescriptor());
    const auto first = awaited(connectUnix(path, 5s));
    QVERIFY(first);
    const auto late = awaited(connectUnix(path, 50ms));
    QVERIFY(!late);
    QVERIFY(late.error().isTimeout());
    Task<Result<SocketHandle>> next = connectUnix(path, 5s);
    const SocketHandle accepted(::accept4(socket.get(), nullptr, nullptr, 0));
    const auto second = awaited(std::move(next));
    QVERIFY(second);
}

QTEST_GUILESS_MAIN(tst_Connector)
#include "tst_connector.moc"
