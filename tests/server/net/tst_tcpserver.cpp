// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/bindsockets.h"
#include "server/net/socketoptions.h"
#include "server/net/streamclient.h"
#include "server/net/tcpserver.h"
#include "tests/server/net/streamends.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <set>
#include <thread>

using namespace eyewall::net;
using namespace eyewall::test;
using namespace std::chrono_literals;
using eyewall::Task;
using eyewall::core::Result;

class tst_TcpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serves();
    void listensSeveralTimes();
    void listensOnBothFamilies();
    void servesUnixSockets();
    void adoptsSockets();
    void stopsListenersOnly();
    void stopsInsideAHandler();
    void goesInsideAHandler();
    void servesOnWorkers();
    void sharesAPort();

    void refusesTakenPorts();
    void refusesBadCertificates();
    void refusesTooMany();
    void refusesTooManyForBusyWorkers();
    void survivesExceptions_data();
    void survivesExceptions();
    void survivesClientsThatLeaveTheHandshake();
    void cutsHandlersOnWorkers();

private:
    CertificateFolder m_folder;
};

namespace {

const QHostAddress kHere(QHostAddress::LocalHost);

Task<> echoBack(AsyncStream stream)
{
    for (;;) {
        const Result<QByteArray> line = co_await stream.readUntil("\n");
        if (!line || !co_await stream.write(*line))
            co_return;
    }
}

AsyncStream connected(quint16 port)
{
    Result<AsyncStream> stream = awaited(connectStream({.host = QStringLiteral("127.0.0.1"), .port = port}));
    if (!stream)
        qFatal("%s", qUtf8Printable(stream.error().message));
    return std::move(*stream);
}

QByteArray ask(AsyncStream &stream, const QByteArray &line)
{
    if (!awaited(stream.write(line + '\n')))
        return "no write";
    return awaited(stream.readUntil("\n")).valueOr(QByteArray("no answer")).trimmed();
}

} // namespace

void tst_TcpServer::serves()
{
    TcpServer server(echoBack);
    QVERIFY(!server.isListening());
    const auto port = server.listen(kHere, 0);
    QVERIFY(port && *port != 0);
    QVERIFY(server.isListening());
    {
        AsyncStream one = connected(*port);
        AsyncStream two = connected(*port);
        QCOMPARE(ask(one, "hello"), QByteArray("hello"));
        QCOMPARE(ask(two, "world"), QByteArray("world"));
        QCOMPARE(server.connections(), 2);
    }
    QTRY_COMPARE(server.connections(), 0);
}

void tst_TcpServer::listensSeveralTimes()
{
    TcpServer server(echoBack);
    const auto first = server.listen(kHere, 0);
    const auto second = server.listen(kHere, 0);
    QVERIFY(first && second && *first != *second);
    AsyncStream one = connected(*first);
    AsyncStream two = connected(*second);
    QCOMPARE(ask(one, "a"), QByteArray("a"));
    QCOMPARE(ask(two, "b"), QByteArray("b"));
}

void tst_TcpServer::listensOnBothFamilies()
{
    TcpServer server(echoBack);
    const auto port = server.listen(QHostAddress(QHostAddress::Any), 0);
    QVERIFY(port);
    AsyncStream stream = connected(*port);
    QCOMPARE(ask(stream, "a"), QByteArray("a"));
    QTcpServer any;
    if (!any.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("there is no IPv6 here");
    const auto sixth = awaited(connectTcp({.host = QStringLiteral("::1"), .port = *port}));
    QVERIFY(sixth);
    QCOMPARE(peerAddress(sixth->get()).port, *port);
}

void tst_TcpServer::servesUnixSockets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s"));
    {
        TcpServer server(echoBack);
        QVERIFY(server.listenUnix(QFile::encodeName(path)));
        Result<AsyncStream> stream = awaited(connectUnixStream(QFile::encodeName(path)));
        QVERIFY(stream);
        QCOMPARE(ask(*stream, "a"), QByteArray("a"));
        QVERIFY(QFile::exists(path));
        server.stop();
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(QFile(path).open(QFile::WriteOnly));
    TcpServer server(echoBack);
    const auto refused = server.listenUnix(QFile::encodeName(path));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::make_error_code(std::errc::file_exists));
    QVERIFY(QFile::exists(path));
}

void tst_TcpServer::adoptsSockets()
{
    auto sockets = bindSockets({kHere}, 0);
    QVERIFY(sockets);
    TcpServer server(echoBack);
    const auto port = server.adopt(sockets->front().release());
    QVERIFY(port);
    AsyncStream stream = connected(*port);
    QCOMPARE(ask(stream, "a"), QByteArray("a"));
    Loopback loopback; // connected, not listening
    const SocketHandle other(loopback.descriptor);
    QVERIFY(!server.adopt(other.get()));
}

void tst_TcpServer::stopsListenersOnly()
{
    TcpServer server(echoBack);
    const auto port = server.listen(kHere, 0);
    QVERIFY(port);
    AsyncStream stream = connected(*port);
    QCOMPARE(ask(stream, "a"), QByteArray("a"));
    server.stop();
    server.stop();
    QVERIFY(!server.isListening());
    QCOMPARE(ask(stream, "b"), QByteArray("b"));
    QVERIFY(!awaited(connectTcp(QStringLiteral("127.0.0.1"), *port, 5s)));
    const auto again = server.listen(kHere, 0);
    QVERIFY(again);
    AsyncStream other = connected(*again);
    QCOMPARE(ask(other, "c"), QByteArray("c"));
}

void tst_TcpServer::stopsInsideAHandler()
{
    TcpServer *self = nullptr;
    int calls = 0;
    TcpServer server([&](AsyncStream stream) -> Task<> {
        ++calls;
        self->stop();
        (void)co_await stream.write("stopped\n");
    });
    self = &server;
    const auto port = server.listen(kHere, 0);
    QVERIFY(port);
    // All of them wait to be accepted before the loop runs.
    std::vector<SocketHandle> waiting;
    for (int i = 0; i < 3; ++i)
        waiting.push_back(
            awaited(connectTcp(QStringLiteral("127.0.0.1"), *port, 5s)).valueOr(SocketHandle(-1)));
    QTRY_COMPARE(calls, 1);
    QVERIFY(!server.isListening());
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void tst_TcpServer::goesInsideAHandler()
{
    std::unique_ptr<TcpServer> server;
    server = std::make_unique<TcpServer>([&](AsyncStream stream) -> Task<> {
        server.reset();
        (void)co_await stream.write("gone\n");
    });
    const auto port = server->listen(kHere, 0);
    QVERIFY(port);
    AsyncStream stream = connected(*port);
    QCOMPARE(awaited(stream.readUntil("\n")).valueOr(QByteArray()), QByteArray("gone\n"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_TcpServer::servesOnWorkers()
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    const auto noting = [&](AsyncStream stream) -> Task<> {
        {
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        }
        return echoBack(std::move(stream));
    };
    TcpServer server(noting, {.workers = 2});
    const auto port = server.listen(kHere, 0);
    QVERIFY(port);
    std::vector<AsyncStream> streams;
    for (int i = 0; i < 8; ++i) {
        streams.push_back(connected(*port));
        QCOMPARE(ask(streams.back(), QByteArray::number(i)), QByteArray::number(i));
    }
    QCOMPARE(server.connections(), 8);
    const std::lock_guard lock(mutex);
    QCOMPARE(threads.size(), std::size_t(2));
    QVERIFY(!threads.contains(std::this_thread::get_id()));
}

void tst_TcpServer::sharesAPort()
{
    const auto first = bindSockets({kHere}, 0, {.sharesPort = true});
    QVERIFY(first);
    const quint16 port = localAddress(first->front().get()).port;
    QVERIFY(bindSockets({kHere}, port, {.sharesPort = true}));
    QVERIFY(!bindSockets({kHere}, port));
    const auto several = bindSockets({kHere, QHostAddress(QStringLiteral("127.0.0.2"))}, 0);
    QVERIFY(several);
    QCOMPARE(localAddress((*several)[0].get()).port, localAddress((*several)[1].get()).port);
    QVERIFY(!bindSockets({}, 0));
}

void tst_TcpServer::refusesTakenPorts()
{
    TcpServer server(echoBack);
    const auto port = server.listen(kHere, 0);
    QVERIFY(port);
    TcpServer other(echoBack);
    const auto refused = other.listen(kHere, *port);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::make_error_code(std::errc::address_in_use));
    QVERIFY(!other.isListening());
    const auto notOurs = other.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!notOurs);
    QCOMPARE(notOurs.error().code, std::make_error_code(std::errc::address_not_available));
}

void tst_TcpServer::refusesBadCertificates()
{
    TcpServer server(echoBack);
    const QString missing = m_folder.path(QStringLiteral("missing.crt"));
    const auto refused = server.listen(kHere, 0, TlsConfig{{{missing, missing}}});
    QVERIFY(!refused && refused.error().message.contains(QStringLiteral("missing.crt")));
    QVERIFY(!server.listen(kHere, 0, TlsConfig{}));
    QVERIFY(!server.isListening());
}

void tst_TcpServer::refusesTooMany()
{
    TcpServer server(echoBack, {.maxConnections = 2});
    const auto port = server.listen(kHere, 0);
    QVERIFY(port);
    AsyncStream one = connected(*port);
    std::optional<AsyncStream> two(connected(*port));
    QCOMPARE(ask(one, "a"), QByteArray("a"));
    QCOMPARE(ask(*two, "a"), QByteArray("a"));
    QTest::ignoreMessage(QtWarningMsg, "Connections are closed at once: there are 2");
    AsyncStream three = connected(*port);
    QVERIFY(!awaited(three.readSome()));
    QCOMPARE(server.refused(), quint64(1));
    two.reset();
    QTRY_COMPARE(server.connections(), 1);
    AsyncStream four = connected(*port);
    QCOMPARE(ask(four, "b"), QByteArray("b"));
}

void tst_TcpServer::refusesTooManyForBusyWorkers()
{
    std::mutex gate; // what holds the worker
    const auto blocking = [&](AsyncStream stream) -> Task<> {
        {
            const std::lock_guard wait(gate);
        }
        return echoBack(std::move(stream));
    };
    TcpServer server(blocking, {.maxConnections = 2, .workers = 1});
    std::unique_lock held(gate);
    const auto port = server.listen(kHere, 0);
    QVERIFY(port);
    QTest::ignoreMessage(QtWarningMsg, "Connections are closed at once: there are 2");
    std::vector<AsyncStream> streams;
    for (int i = 0; i < 3; ++i)
        streams.push_back(connected(*port));
    QTRY_COMPARE(server.refused(), quint64(1));
    QCOMPARE(server.connections(), 2);
    held.unlock();
    QCOMPARE(ask(streams[0], "a"), QByteArray("a"));
    QCOMPARE(ask(streams[1], "b"), QByteArray("b"));
    QVERIFY(!awaited(streams[2].readSome()));
}

void tst_TcpServer::survivesExceptions_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("at once") << false;
    QTest::newRow("later") << true;
}

void tst_TcpServer::survivesExceptions()
{
    QFETCH(bool, isLate);
    TcpServer server([isLate](AsyncStream stream) -> Task<> {
        if (isLate)
            (void)co_await stream.readUntil("\n");
        throw std::runtime_error("expected by the test");
    });
    const auto port = server.listen(kHere, 0);
    QVERIFY(port);
    for (int i = 0; i < 2; ++i) {
        QTest::ignoreMessage(QtCriticalMsg, "Exception in handler of a TcpServer: expected by the test");
        AsyncStream stream = connected(*port);
        if (isLate)
            QVERIFY(wrote(stream, "go\n"));
        QVERIFY(!awaited(stream.readSome()));
    }
    QTRY_COMPARE(server.connections(), 0);
}

void tst_TcpServer::survivesClientsThatLeaveTheHandshake()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issue({.names = {"127.0.0.1"}}));
    int calls = 0;
    TcpServer server(
        [&](AsyncStream stream) -> Task<> {
            ++calls;
            return echoBack(std::move(stream));
        },
        {.handshakeTime = 1s});
    const auto port = server.listen(kHere, 0, TlsConfig{{identity}});
    QVERIFY(port);
    {
        AsyncStream leaves = connected(*port);
        QTRY_COMPARE(server.connections(), 1);
    }
    AsyncStream silent = connected(*port);
    QVERIFY(!awaited(silent.readSome())); // its time is over
    QCOMPARE(calls, 0);
    Result<AsyncStream> stream = awaited(connectStream({.host = QStringLiteral("127.0.0.1"), .port = *port},
                                                       TlsTrust{identity.certificate, true}));
    QVERIFY(stream);
    QCOMPARE(ask(*stream, "a"), QByteArray("a"));
    QCOMPARE(calls, 1);
}

void tst_TcpServer::cutsHandlersOnWorkers()
{
    auto server = std::make_unique<TcpServer>(echoBack, TcpServerOptions{.workers = 2});
    const auto port = server->listen(kHere, 0);
    QVERIFY(port);
    AsyncStream one = connected(*port);
    AsyncStream two = connected(*port);
    QCOMPARE(ask(one, "a"), QByteArray("a"));
    server.reset();
    QVERIFY(!awaited(one.readSome()));
    QVERIFY(!awaited(two.readSome()));
}

QTEST_GUILESS_MAIN(tst_TcpServer)
#include "tst_tcpserver.moc"
