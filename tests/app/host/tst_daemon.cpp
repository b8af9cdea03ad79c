// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "daemon.h"
#include "peers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

constexpr int kLongest = 20'000; // ms

/// A request whose body has come only in part, so that it is under way for as long as the test likes.
class SlowRequest {
public:
    explicit SlowRequest(const Daemon &daemon)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), daemon.port());
        m_socket.write("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    }
    bool isUnderWay() { return received().startsWith("HTTP/1.1 100 "); }
    void finish() { m_socket.write("done"); }
    bool isClosed() { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    const QByteArray &received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

bool refusesConnections(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return !socket.waitForConnected(kLongest) && socket.error() == QAbstractSocket::ConnectionRefusedError;
}

} // namespace

class tst_Daemon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens();
    void listensOnSeveralAddresses();
    void servesFolders();
    void leavesOutSamples();
    void limitsBodies();
    void limitsMessages();
    void drains_data();
    void drains();
    void closesWebSocketsAndStreamsToDrain();
    void cutsWhenAskedTwice();
    void cutsWhenItsTimeIsOver();
    void servesOnTheSamePortAtOnce();
    void believesTrustedProxies();
    void limitsConnectionsOfAnAddress();
    void movesToNextPort();
    void answersHelpAndVersion();
    void refusesBadUsage();
    void refusesBusyPort();
    void refusesMountOnPage();
};

void tst_Daemon::saysWhereItListens()
{
    Daemon daemon;
    QVERIFY(daemon.isReady());
    const QByteArray line = daemon.readyLines().first();
    QCOMPARE(line, "listening on http://127.0.0.1:" + QByteArray::number(daemon.port()) + "/\n");
    QVERIFY(daemon.port() > 0);
}

void tst_Daemon::listensOnSeveralAddresses()
{
    Daemon daemon({"--listen", "localhost:0", "--workers", "1"});
    QCOMPARE(daemon.readyLines().size(), 2);
    for (const QByteArray &line : daemon.readyLines()) {
        const QUrl url(QString::fromLatin1(line.mid(13).trimmed()) + "hello");
        QCOMPARE(exchange(url).body, QByteArray("Hello, World!"));
    }
}

void tst_Daemon::servesFolders()
{
    QTemporaryDir folder;
    for (const char *name : {"index.html", "hello", "a.txt"}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name);
    }
    Daemon daemon({"--root", folder.path(), "--mount", "/files=" + folder.path()});
    QCOMPARE(exchange(daemon.url("/a.txt")).body, QByteArray("a.txt"));
    QCOMPARE(exchange(daemon.url("/a.txt")).type, QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(exchange(daemon.url("/index.html")).body, QByteArray("index.html"));
    QCOMPARE(exchange(daemon.url("/hello")).body, QByteArray("Hello, World!"));
    QVERIFY(exchange(daemon.url("/")).body.contains("Eyewall"));
    QCOMPARE(exchange(daemon.url("/files/")).body, QByteArray("index.html"));
    QCOMPARE(exchange(daemon.url("/files/hello")).body, QByteArray("hello"));
    QCOMPARE(exchange(daemon.url("/files")).body, QByteArray("index.html"));
    QCOMPARE(exchange(daemon.url("/nothing")).status, 404);
    QCOMPARE(exchange(daemon.url("/files/nothing")).status, 404);
}

void tst_Daemon::leavesOutSamples()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("index.html"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    Daemon daemon({"--no-samples", "--root", folder.path()});
    QCOMPARE(exchange(daemon.url("/")).body, QByteArray("mine"));
    QCOMPARE(exchange(daemon.url("/hello")).status, 404);
    QCOMPARE(exchange(daemon.url("/assets/style.css")).status, 404);
}

void tst_Daemon::limitsBodies()
{
    Daemon daemon({"--max-body-size", "10"});
    QCOMPARE(exchange(daemon.url("/echo"), "POST", QByteArray(10, 'x'), "a/b").status, 200);
    QCOMPARE(exchange(daemon.url("/echo"), "POST", QByteArray(11, 'x'), "a/b").status, 413);
}

void tst_Daemon::limitsMessages()
{
    Daemon daemon({"--max-message-size", "10", "--portable-streams"});
    Client client(daemon.url("/ws/echo", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), kLongest);
    client.sendBinary(QByteArray(10, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(client.binaries.size(), 1, kLongest);
    client.sendBinary(QByteArray(11, 'x'));
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), kLongest);
    QCOMPARE(client.closeCode(), 1009);
}

void tst_Daemon::drains_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_Daemon::drains()
{
    QFETCH(int, number);
    Daemon daemon;
    SlowRequest slow(daemon);
    QTRY_VERIFY_WITH_TIMEOUT(slow.isUnderWay(), kLongest);
    daemon.signal(number);
    QTRY_VERIFY_WITH_TIMEOUT(refusesConnections(daemon.port()), kLongest);
    QVERIFY(daemon.isRunning());
    slow.finish();
    QTRY_VERIFY_WITH_TIMEOUT(slow.isClosed(), kLongest);
    QVERIFY(slow.received().contains("HTTP/1.1 200 OK\r\n"));
    QVERIFY(slow.received().endsWith("\r\n\r\ndone"));
    QCOMPARE(daemon.waitForExit(), 0);
}

void tst_Daemon::closesWebSocketsAndStreamsToDrain()
{
    Daemon daemon;
    Client client(daemon.url("/ws/echo", "ws"));
    QTcpSocket stream;
    stream.connectToHost("127.0.0.1", daemon.port());
    stream.write("GET /events/clock HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() && stream.bytesAvailable() > 0, kLongest);
    daemon.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), kLongest);
    QCOMPARE(client.closeCode(), 1001);
    QCOMPARE(daemon.waitForExit(), 0);
}

void tst_Daemon::cutsWhenAskedTwice()
{
    Daemon daemon;
    SlowRequest slow(daemon);
    QTRY_VERIFY_WITH_TIMEOUT(slow.isUnderWay(), kLongest);
    daemon.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(refusesConnections(daemon.port()), kLongest);
    QVERIFY(daemon.isRunning());
    QElapsedTimer waited;
    waited.start();
    daemon.signal(SIGTERM);
    QCOMPARE(daemon.waitForExit(), 0);
    QVERIFY2(waited.elapsed() < 8'000, "It waited for the request");
    QTRY_VERIFY_WITH_TIMEOUT(slow.isClosed(), kLongest);
    QVERIFY(!slow.received().contains("HTTP/1.1 200"));
}

void tst_Daemon::cutsWhenItsTimeIsOver()
{
    Daemon daemon({"--drain-timeout", "0.3"});
    SlowRequest slow(daemon);
    QTRY_VERIFY_WITH_TIMEOUT(slow.isUnderWay(), kLongest);
    QElapsedTimer waited;
    waited.start();
    daemon.signal(SIGTERM);
    QCOMPARE(daemon.waitForExit(), 0);
    QVERIFY2(waited.elapsed() < 8'000, "It waited for the request");
    QTRY_VERIFY_WITH_TIMEOUT(slow.isClosed(), kLongest);
    QVERIFY(!slow.received().contains("HTTP/1.1 200"));
}

void tst_Daemon::servesOnTheSamePortAtOnce()
{
    quint16 port = 0;
    {
        Daemon first;
        port = first.port();
        // The server closes first, so that its side of the connection lingers in the kernel.
        QTcpSocket client;
        client.connectToHost("127.0.0.1", port);
        client.write("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(client.state() == QAbstractSocket::UnconnectedState, kLongest);
        first.signal(SIGTERM);
        QCOMPARE(first.waitForExit(), 0);
    }
    Daemon second({"--listen", "127.0.0.1:" + QString::number(port)});
    QVERIFY(second.isReady());
    QCOMPARE(exchange(QUrl(QStringLiteral("http://127.0.0.1:%1/hello").arg(port))).status, 200);
}

void tst_Daemon::believesTrustedProxies()
{
    Daemon daemon({"--trusted-proxy", "127.0.0.1", "--proxy-protocol", "--log-level", "info"});
    QTcpSocket client;
    client.connectToHost("127.0.0.1", daemon.port());
    client.write("PROXY TCP4 203.0.113.7 10.0.0.1 4711 80\r\n"
                 "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.state() == QAbstractSocket::UnconnectedState, kLongest);
    QVERIFY(client.readAll().endsWith("Hello, World!"));
    QTcpSocket other;
    other.connectToHost("127.0.0.1", daemon.port());
    other.write("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(other.state() == QAbstractSocket::UnconnectedState, kLongest);
    QCOMPARE(other.readAll(), QByteArray());
}

void tst_Daemon::limitsConnectionsOfAnAddress()
{
    Daemon daemon({"--max-connections-per-address", "1"});
    QTcpSocket first;
    first.connectToHost("127.0.0.1", daemon.port());
    first.write("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(first.bytesAvailable() > 0, kLongest);
    QCOMPARE(exchange(daemon.url("/hello")).status, 503);
}

void tst_Daemon::movesToNextPort()
{
    QTcpServer other;
    other.listen(QHostAddress::LocalHost, 8080);
    QProcess process;
    process.start(QStringLiteral(EYEWALLD), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), kLongest);
    const QByteArray line = process.readLine();
    QVERIFY2(line.startsWith("listening on http://127.0.0.1:"), line.constData());
    const QUrl url(QString::fromLatin1(line.mid(13).trimmed()) + "hello");
    QVERIFY(url.port() > 8080);
    QCOMPARE(exchange(url).body, QByteArray("Hello, World!"));
    process.terminate();
    QVERIFY(process.waitForFinished(kLongest));
    QCOMPARE(process.exitCode(), 0);
}

void tst_Daemon::answersHelpAndVersion()
{
    int code = -1;
    QByteArrayList said = Daemon::run({"--help"}, code);
    QCOMPARE(code, 0);
    QVERIFY(said.first().startsWith("Usage: eyewalld [OPTION]..."));
    said = Daemon::run({"--version"}, code);
    QCOMPARE(code, 0);
    QCOMPARE(said, QByteArrayList({"eyewalld " EYEWALL_VERSION "\n", ""}));
}

void tst_Daemon::refusesBadUsage()
{
    int code = -1;
    const QByteArrayList said = Daemon::run({"--workers", "x"}, code);
    QCOMPARE(code, 2);
    QCOMPARE(said, QByteArrayList({"", "eyewalld: --workers: \"x\" is not a whole number from 1 to 256\n"
                                       "Try \"eyewalld --help\".\n"}));
}

void tst_Daemon::refusesBusyPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    const QString port = QString::number(other.serverPort());
    int code = -1;
    const QByteArrayList said = Daemon::run({"--listen", "127.0.0.1:" + port}, code);
    QCOMPARE(code, 1);
    QCOMPARE(said.first(), QByteArray());
    QVERIFY2(said.last().startsWith("eyewalld: Port " + port.toLatin1() + " of 127.0.0.1 is in use"),
             said.last().constData());
    QCOMPARE(said.last().count('\n'), 1);
}

void tst_Daemon::refusesMountOnPage()
{
    int code = -1;
    const QByteArrayList said =
        Daemon::run({"--listen", "127.0.0.1:0", "--mount", "/hello=" + QDir::tempPath()}, code);
    QCOMPARE(code, 1);
    QVERIFY2(said.last().contains("/hello"), said.last().constData());
}

QTEST_GUILESS_MAIN(tst_Daemon)
#include "tst_daemon.moc"
