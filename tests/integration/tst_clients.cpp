// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWebSockets/QWebSocket>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>
#include <vector>

using namespace eyewall;
using namespace eyewall::test;

namespace {

class EchoSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
    QByteArray selectSubprotocol(const QByteArrayList &offered) override
    {
        return offered.contains("chat.v2") ? QByteArray("chat.v2") : QByteArray();
    }
};

class ClosingSocket final : public NotingSocket {
public:
    void prepare(Context &context) override { m_code = quint16(context.intParam("code")); }
    void open() override { close(m_code, "as you say"); }
    void onMessage(const Message &) override {}

private:
    quint16 m_code = 0;
};

} // namespace

/// Programs that others wrote, against a whole server.
class tst_Clients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Without TLS: these clients refuse a certificate that nobody vouches for.
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isPortable");
        QTest::newRow("epoll") << false;
        QTest::newRow("portable") << true;
    }
    void initTestCase();
    void init();
    void cleanup();

    void servesCurl_data();
    void servesCurl();
    void takesUploadsOfCurl_data();
    void takesUploadsOfCurl();
    void keepsTheConnectionOfCurl();
    void sendsRangesToCurl();
    void sendsHeadsToCurl();
    void servesPythonWebSockets_data();
    void servesPythonWebSockets();
    void servesQWebSocket();

private:
    [[nodiscard]] QByteArray run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QByteArray curl(const QStringList &arguments);
    [[nodiscard]] QString url(const QString &path) { return m_server->server().urls().first() + path; }

    QTemporaryDir m_folder;
    QByteArray m_content;
    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
};

void tst_Clients::initTestCase()
{
    m_content.resize(3'000'000);
    for (char &byte : m_content)
        byte = char(QRandomGenerator::global()->bounded(256));
    QFile file(m_folder.filePath(QStringLiteral("large.bin")));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(m_content), m_content.size());
}

void tst_Clients::init()
{
    m_application.emplace();
    m_application->get("/hello", [](Context &c) { c.text("Hello, World!"); });
    m_application->any("/echo",
                       [](Context &c) { c.data(c.body().toByteArray(), "application/octet-stream"); });
    m_application->get("/stream", [](Context &c) -> Task<> {
        for (int i = 0; i < 10; ++i)
            co_await c.write("piece " + QByteArray::number(i) + '\n');
    });
    m_application->files("/files", m_folder.path());
    WebSocketOptions options;
    options.compression.isEnabled = true;
    m_application->websocket<EchoSocket>("/ws/echo", options);
    m_application->websocket<ClosingSocket>("/ws/close/{code:int}");
    m_server.emplace(*m_application, streamConfig());
}

void tst_Clients::cleanup()
{
    m_server.reset();
}

// fork() and not QProcess or popen(): their children share this process's memory until they run the program,
// and change the thread sanitizer's state in it, which then misses what the main thread does to order the
// others.
QByteArray tst_Clients::run(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{"timeout", "120", program.toUtf8()};
    for (const QString &word : arguments)
        words += word.toUtf8();
    std::vector<char *> command;
    for (QByteArray &word : words)
        command.push_back(word.data());
    command.push_back(nullptr);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::dup2(ends[1], STDERR_FILENO);
        ::execvp(command[0], command.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    QByteArray said;
    char buffer[64 * 1024];
    for (ssize_t count = 0; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, count);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0 ? said : "ended with " + QByteArray::number(status) + ": " + said;
}

QByteArray tst_Clients::curl(const QStringList &arguments)
{
    return run(QStringLiteral("curl"),
               QStringList{QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("60"),
                           QStringLiteral("--noproxy"), QStringLiteral("*")} +
                   arguments);
}

void tst_Clients::servesCurl_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected");
    QByteArray stream;
    for (int i = 0; i < 10; ++i)
        stream += "piece " + QByteArray::number(i) + '\n';
    const QStringList old{QStringLiteral("--http1.0")};
    QTest::newRow("plain") << QStringLiteral("hello") << QStringList() << QByteArray("Hello, World!");
    QTest::newRow("plain, 1.0") << QStringLiteral("hello") << old << QByteArray("Hello, World!");
    QTest::newRow("stream") << QStringLiteral("stream") << QStringList() << stream;
    QTest::newRow("stream, 1.0") << QStringLiteral("stream") << old << stream;
    QTest::newRow("status of a missing page")
        << QStringLiteral("missing")
        << QStringList{QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
                       QStringLiteral("%{http_code}")}
        << QByteArray("404");
}

void tst_Clients::servesCurl()
{
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, expected);
    QCOMPARE(curl(options + QStringList{url(path)}), expected);
}

void tst_Clients::takesUploadsOfCurl_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("length") << QStringList();
    QTest::newRow("chunked") << QStringList{QStringLiteral("-H"),
                                            QStringLiteral("Transfer-Encoding: chunked")};
    QTest::newRow("1.0") << QStringList{QStringLiteral("--http1.0")};
    QTest::newRow("not asked") << QStringList{QStringLiteral("-H"), QStringLiteral("Expect:")};
}

void tst_Clients::takesUploadsOfCurl()
{
    QFETCH(QStringList, options);
    const QByteArray echo =
        curl(options + QStringList{QStringLiteral("-T"), m_folder.filePath(QStringLiteral("large.bin")),
                                   url(QStringLiteral("echo"))});
    QVERIFY2(echo == m_content, echo.left(200).constData());
}

void tst_Clients::keepsTheConnectionOfCurl()
{
    const QString hello = url(QStringLiteral("hello"));
    const QByteArray connects =
        curl({QStringLiteral("-w"), QStringLiteral(" %{num_connects}\n"), hello, hello, hello});
    QCOMPARE(connects, "Hello, World! 1\nHello, World! 0\nHello, World! 0\n");
    QCOMPARE(m_server->totals().connectionsOpened, 1U);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

void tst_Clients::sendsRangesToCurl()
{
    const QString file = url(QStringLiteral("files/large.bin"));
    QVERIFY(curl({file}) == m_content);
    QVERIFY(curl({QStringLiteral("-r"), QStringLiteral("1000000-1999999"), file}) ==
            m_content.mid(1'000'000, 1'000'000));
    QVERIFY(curl({QStringLiteral("-r"), QStringLiteral("-5"), file}) == m_content.right(5));
    QCOMPARE(curl({QStringLiteral("-r"), QStringLiteral("9000000-"), QStringLiteral("-o"),
                   QStringLiteral("/dev/null"), QStringLiteral("-w"), QStringLiteral("%{http_code}"), file}),
             "416");
}

void tst_Clients::sendsHeadsToCurl()
{
    const QByteArray head = curl({QStringLiteral("-I"), url(QStringLiteral("files/large.bin"))});
    QVERIFY2(head.startsWith("HTTP/1.1 200 "), head.constData());
    QVERIFY(head.contains("Content-Length: 3000000\r\n"));
}

void tst_Clients::servesPythonWebSockets_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"echo", "fragments", "ping", "close", "subprotocol", "deflate", "hundred"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void tst_Clients::servesPythonWebSockets()
{
    QFETCH(QString, step);
    // Debian's interpreter: the one that sees Debian's modules.
    const QByteArray said = run(QStringLiteral("/usr/bin/python3"),
                                {QStringLiteral(EYEWALL_TEST_SCRIPTS "/websocketclient.py"),
                                 QStringLiteral("ws://127.0.0.1:%1/ws/").arg(m_server->port()), step});
    QVERIFY2(said.isEmpty(), said.constData());
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

void tst_Clients::servesQWebSocket()
{
    QWebSocket socket;
    QSignalSpy connected(&socket, &QWebSocket::connected);
    QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
    QSignalSpy binaries(&socket, &QWebSocket::binaryMessageReceived);
    QSignalSpy pongs(&socket, &QWebSocket::pong);
    QSignalSpy disconnected(&socket, &QWebSocket::disconnected);
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws/echo").arg(m_server->port())));
    QTRY_COMPARE(connected.size(), 1);
    socket.sendTextMessage(QStringLiteral("hä?"));
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(texts[0][0].toString(), QStringLiteral("hä?"));
    socket.setOutgoingFrameSize(50'000);
    socket.sendBinaryMessage(m_content); // in fragments
    QTRY_COMPARE(binaries.size(), 1);
    QVERIFY(binaries[0][0].toByteArray() == m_content);
    socket.ping("p");
    QTRY_COMPARE(pongs.size(), 1);
    socket.close(QWebSocketProtocol::CloseCodeNormal, QStringLiteral("done"));
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
}

QTEST_GUILESS_MAIN(tst_Clients)
#include "tst_clients.moc"
