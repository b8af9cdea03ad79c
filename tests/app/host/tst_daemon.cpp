// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "daemon.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <csignal>
#include <memory>

namespace {

constexpr int kLongest = 20'000; // ms

struct Answer {
    int status = 0;
    QByteArray type;
    QByteArray body;
};

Answer exchange(const QUrl &url, const QByteArray &verb = "GET", const QByteArray &body = {},
                const QByteArray &type = {})
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    if (!type.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(kLongest))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->readAll()};
}

/// A WebSocket that keeps what it gets.
class Client {
public:
    explicit Client(const QUrl &url)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString &text) { texts.append(text); });
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket,
                         [this](const QByteArray &bytes) { binaries.append(bytes); });
        m_socket.open(url);
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int closeCode() const { return m_socket.closeCode(); }
    void send(const QString &text) { m_socket.sendTextMessage(text); }
    void sendBinary(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }
    void close() { m_socket.close(); }

    QStringList texts;
    QByteArrayList binaries;

private:
    QWebSocket m_socket;
};

/// "said Ada: hi (2)", or "error" alone: its words may change.
QString describe(const QString &json)
{
    const QJsonObject event = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString type = event["type"].toString();
    if (type == QLatin1String("error"))
        return event["text"].toString().isEmpty() ? QStringLiteral("error without text") : type;
    const QString time =
        event["time"].toInteger() > 1'700'000'000'000 ? QString() : QStringLiteral(" at no time");
    return QStringLiteral("%1 %2: %3 (%4)")
               .arg(type, event["name"].toString(), event["text"].toString())
               .arg(event["online"].toInt()) +
           time;
}

QString conversation(const Client &client)
{
    QStringList lines;
    for (const QString &text : client.texts)
        lines += describe(text);
    return lines.join('\n');
}

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
    void saysHello();
    void echoes();
    void servesPages_data();
    void servesPages();
    void echoesMessages();
    void sharesTopics();
    void holdsChats();
    void refusesWrongChatMessages();
    void countsSeconds();
    void tellsOfItself();
    void pushesLiveNumbers();
    void servesFolders();
    void leavesOutSamples();
    void limitsBodies();
    void limitsMessages();
    void drains_data();
    void drains();
    void closesWebSocketsAndStreamsToDrain();
    void cutsWhenAskedTwice();
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

void tst_Daemon::saysHello()
{
    Daemon daemon;
    const Answer answer = exchange(daemon.url("/hello"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(answer.body, QByteArray("Hello, World!"));
}

void tst_Daemon::echoes()
{
    Daemon daemon;
    for (const QByteArray verb : {"POST", "PUT", "PATCH", "DELETE", "PURGE"}) {
        const QByteArray body = QByteArray("a\0\xff", 3) + verb;
        const Answer answer = exchange(daemon.url("/echo"), verb, body, "application/x-storm; eye=1");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.type, QByteArray("application/x-storm; eye=1"));
        QCOMPARE(answer.body, body);
    }
    QCOMPARE(exchange(daemon.url("/echo")).status, 200);
}

void tst_Daemon::servesPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("welcome") << "/" << QByteArray("text/html; charset=utf-8");
    QTest::newRow("chat") << "/chat" << QByteArray("text/html; charset=utf-8");
    QTest::newRow("clock") << "/clock" << QByteArray("text/html; charset=utf-8");
    QTest::newRow("style") << "/assets/style.css" << QByteArray("text/css; charset=utf-8");
    QTest::newRow("script") << "/assets/chat.js" << QByteArray("text/javascript; charset=utf-8");
    QTest::newRow("icon") << "/assets/icon.svg" << QByteArray("image/svg+xml");
}

void tst_Daemon::servesPages()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    Daemon daemon({"--workers", "1"});
    const Answer answer = exchange(daemon.url(path));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, type);
    QVERIFY(answer.body.contains("SPDX-License-Identifier: MIT") || path.endsWith("svg"));
}

void tst_Daemon::echoesMessages()
{
    Daemon daemon;
    Client client(daemon.url("/ws/echo", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), kLongest);
    client.send(QStringLiteral("wind \u2192 120 kn"));
    client.sendBinary(QByteArray("\0\xff", 2));
    QTRY_COMPARE_WITH_TIMEOUT(client.texts, QStringList(QStringLiteral("wind \u2192 120 kn")), kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(client.binaries.join('|'), QByteArray("\0\xff", 2), kLongest);
}

void tst_Daemon::sharesTopics()
{
    Daemon daemon({"--workers", "2"});
    Client first(daemon.url("/ws/topic/weather", "ws"));
    Client second(daemon.url("/ws/topic/weather", "ws"));
    Client stranger(daemon.url("/ws/topic/traffic", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(first.isOpen() && second.isOpen() && stranger.isOpen(), kLongest);
    first.send(QStringLiteral("storm"));
    second.sendBinary(QByteArray("\1\2"));
    QTRY_COMPARE_WITH_TIMEOUT(first.texts + second.texts, QStringList({"storm", "storm"}), kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(first.binaries + second.binaries, QByteArrayList({"\1\2", "\1\2"}), kLongest);
    stranger.send(QStringLiteral("jam"));
    QTRY_COMPARE_WITH_TIMEOUT(stranger.texts, QStringList("jam"), kLongest);
    QVERIFY(stranger.binaries.isEmpty());
}

void tst_Daemon::holdsChats()
{
    Daemon daemon({"--workers", "2"});
    Client ada(daemon.url("/ws/chat/lobby", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(ada.isOpen(), kLongest);
    ada.send(R"({"type":"join","name":" Ada "})");
    QTRY_COMPARE_WITH_TIMEOUT(conversation(ada), QString("joined Ada:  (1)"), kLongest);
    Client bob(daemon.url("/ws/chat/lobby", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(bob.isOpen(), kLongest);
    bob.send(R"({"type":"join","name":"Bob"})");
    QTRY_COMPARE_WITH_TIMEOUT(conversation(bob), QString("joined Bob:  (2)"), kLongest);
    ada.send(R"({"type":"say","text":"<b>hi</b>"})");
    QTRY_COMPARE_WITH_TIMEOUT(conversation(bob), QString("joined Bob:  (2)\nsaid Ada: <b>hi</b> (2)"),
                              kLongest);
    bob.close();
    QTRY_COMPARE_WITH_TIMEOUT(
        conversation(ada),
        QString("joined Ada:  (1)\njoined Bob:  (2)\nsaid Ada: <b>hi</b> (2)\nleft Bob:  (1)"), kLongest);
}

void tst_Daemon::refusesWrongChatMessages()
{
    Daemon daemon;
    Client client(daemon.url("/ws/chat/lobby", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), kLongest);
    const QString longName(41, 'n');
    const QString longText(2001, 't');
    for (const QString &text :
         {QString("no JSON"), QString("[1]"), QString(R"({"type":"shout"})"),
          QString(R"({"type":"say","text":"too early"})"), QString(R"({"type":"join","name":"  "})"),
          QString(R"({"type":"join","name":7})"), QString(R"({"type":"join","name":"%1"})").arg(longName)})
        client.send(text);
    QTRY_COMPARE_WITH_TIMEOUT(client.texts.size(), 7, kLongest);
    client.send(R"({"type":"join","name":"Ada"})");
    client.send(R"({"type":"join","name":"Eve"})");
    client.send(R"({"type":"say","text":" "})");
    client.send(QString(R"({"type":"say","text":"%1"})").arg(longText));
    QTRY_COMPARE_WITH_TIMEOUT(client.texts.size(), 11, kLongest);
    QCOMPARE(conversation(client), QString("error\n").repeated(7) + "joined Ada:  (1)\n" +
                                       QString("error\n").repeated(3).chopped(1));
    Client lost(daemon.url("/ws/chat/" + QString(65, 'r'), "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(lost.isClosed(), kLongest);
}

void tst_Daemon::countsSeconds()
{
    Daemon daemon;
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", daemon.port());
    socket.write("GET /events/clock HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray received;
    QTRY_VERIFY_WITH_TIMEOUT((received += socket.readAll()).count("event: tick\n") >= 2, kLongest);
    QVERIFY(received.contains("\r\nContent-Type: text/event-stream"));
    const QByteArray data = received.mid(received.lastIndexOf("data: ") + 6);
    const QJsonObject tick = QJsonDocument::fromJson(data.left(data.indexOf('\n'))).object();
    QVERIFY(QDateTime::fromString(tick["time"].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(tick["time"].toString().endsWith('Z'));
    QVERIFY(tick["seq"].toInt() >= 1);
}

void tst_Daemon::tellsOfItself()
{
    Daemon daemon({"--workers", "2"});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(exchange(daemon.url("/hello")).status, 200);
    const Answer answer = exchange(daemon.url("/api/info"));
    QVERIFY(answer.type.startsWith("application/json"));
    const QJsonObject info = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(info["name"].toString(), QString("Eyewall"));
    QVERIFY(!info["version"].toString().isEmpty());
    QVERIFY(info["uptime"].toDouble() > 0);
    QCOMPARE(info["urls"].toArray(), QJsonArray{daemon.url("/").toString()});
    QCOMPARE(info["workers"].toInt(), 2);
    QCOMPARE(info["totals"].toObject()["requests"].toInt(), 3);
    QCOMPARE(info["totals"].toObject()["connectionsOpened"].toInt(), 4);
    QCOMPARE(info["drops"].toObject()["recordRing"].toInt(-1), 0);
    int hellos = 0;
    for (const QJsonValue &route : info["routes"].toArray()) {
        if (route["pattern"].toString() == "/hello")
            hellos = route["requests"].toInt();
        if (route["pattern"].toString() == "/ws/echo")
            QCOMPARE(route["kind"].toString(), QString("websocket"));
    }
    QCOMPARE(hellos, 3);
}

void tst_Daemon::pushesLiveNumbers()
{
    Daemon daemon;
    QCOMPARE(exchange(daemon.url("/hello")).status, 200);
    Client client(daemon.url("/ws/live", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), kLongest);
    client.send(QStringLiteral("ignored"));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() >= 2, kLongest);
    const QJsonObject live = QJsonDocument::fromJson(client.texts.last().toUtf8()).object();
    QCOMPARE(live.keys(), QStringList({"bytesIn", "bytesOut", "connections", "drops", "messagesIn",
                                       "messagesOut", "requests", "time", "uptime"}));
    QVERIFY(live["requests"].toInt() >= 1);
    QVERIFY(live["messagesIn"].toInt() == 1);
    QVERIFY(live["connections"].toInt() >= 1);
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

// Without --listen: 8080 may be taken by anybody, by now it surely is.
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
