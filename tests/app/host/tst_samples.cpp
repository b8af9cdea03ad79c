// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "daemon.h"
#include "peers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

namespace {

constexpr int kLongestSample = 20'000; // ms

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

QJsonObject infoOf(const Daemon &daemon)
{
    return QJsonDocument::fromJson(exchange(daemon.url("/api/info")).body).object();
}

QJsonObject routeIn(const QJsonObject &info, const QString &pattern)
{
    for (const QJsonValue &route : info["routes"].toArray()) {
        if (route["pattern"].toString() == pattern)
            return route.toObject();
    }
    return {};
}

} // namespace

class tst_Samples : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

void tst_Samples::saysHello()
{
    Daemon daemon;
    const Answer answer = exchange(daemon.url("/hello"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(answer.body, QByteArray("Hello, World!"));
}

void tst_Samples::echoes()
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

void tst_Samples::servesPages_data()
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

void tst_Samples::servesPages()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    Daemon daemon({"--workers", "1"});
    const Answer answer = exchange(daemon.url(path));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, type);
    QVERIFY(answer.body.contains("SPDX-License-Identifier: MIT") || path.endsWith("svg"));
}

void tst_Samples::echoesMessages()
{
    Daemon daemon;
    Client client(daemon.url("/ws/echo", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), kLongestSample);
    client.send(QStringLiteral("wind \u2192 120 kn"));
    client.sendBinary(QByteArray("\0\xff", 2));
    QTRY_COMPARE_WITH_TIMEOUT(client.texts, QStringList(QStringLiteral("wind \u2192 120 kn")),
                              kLongestSample);
    QTRY_COMPARE_WITH_TIMEOUT(client.binaries.join('|'), QByteArray("\0\xff", 2), kLongestSample);
}

void tst_Samples::sharesTopics()
{
    Daemon daemon({"--workers", "2"});
    Client first(daemon.url("/ws/topic/weather", "ws"));
    Client second(daemon.url("/ws/topic/weather", "ws"));
    Client stranger(daemon.url("/ws/topic/traffic", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(first.isOpen() && second.isOpen() && stranger.isOpen(), kLongestSample);
    first.send(QStringLiteral("storm"));
    second.sendBinary(QByteArray("\1\2"));
    QTRY_COMPARE_WITH_TIMEOUT(first.texts + second.texts, QStringList({"storm", "storm"}), kLongestSample);
    QTRY_COMPARE_WITH_TIMEOUT(first.binaries + second.binaries, QByteArrayList({"\1\2", "\1\2"}),
                              kLongestSample);
    stranger.send(QStringLiteral("jam"));
    QTRY_COMPARE_WITH_TIMEOUT(stranger.texts, QStringList("jam"), kLongestSample);
    QVERIFY(stranger.binaries.isEmpty());
}

void tst_Samples::holdsChats()
{
    Daemon daemon({"--workers", "2"});
    Client ada(daemon.url("/ws/chat/lobby", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(ada.isOpen(), kLongestSample);
    ada.send(R"({"type":"join","name":" Ada "})");
    QTRY_COMPARE_WITH_TIMEOUT(conversation(ada), QString("joined Ada:  (1)"), kLongestSample);
    Client bob(daemon.url("/ws/chat/lobby", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(bob.isOpen(), kLongestSample);
    bob.send(R"({"type":"join","name":"Bob"})");
    QTRY_COMPARE_WITH_TIMEOUT(conversation(bob), QString("joined Bob:  (2)"), kLongestSample);
    ada.send(R"({"type":"say","text":"<b>hi</b>"})");
    QTRY_COMPARE_WITH_TIMEOUT(conversation(bob), QString("joined Bob:  (2)\nsaid Ada: <b>hi</b> (2)"),
                              kLongestSample);
    bob.close();
    QTRY_COMPARE_WITH_TIMEOUT(
        conversation(ada),
        QString("joined Ada:  (1)\njoined Bob:  (2)\nsaid Ada: <b>hi</b> (2)\nleft Bob:  (1)"),
        kLongestSample);
}

void tst_Samples::refusesWrongChatMessages()
{
    Daemon daemon;
    Client client(daemon.url("/ws/chat/lobby", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), kLongestSample);
    const QString longName(41, 'n');
    const QString longText(2001, 't');
    for (const QString &text :
         {QString("no JSON"), QString("[1]"), QString(R"({"type":"shout"})"),
          QString(R"({"type":"say","text":"too early"})"), QString(R"({"type":"join","name":"  "})"),
          QString(R"({"type":"join","name":7})"), QString(R"({"type":"join","name":"%1"})").arg(longName)})
        client.send(text);
    QTRY_COMPARE_WITH_TIMEOUT(client.texts.size(), 7, kLongestSample);
    client.send(R"({"type":"join","name":"Ada"})");
    client.send(R"({"type":"join","name":"Eve"})");
    client.send(R"({"type":"say","text":" "})");
    client.send(QString(R"({"type":"say","text":"%1"})").arg(longText));
    QTRY_COMPARE_WITH_TIMEOUT(client.texts.size(), 11, kLongestSample);
    QCOMPARE(conversation(client), QString("error\n").repeated(7) + "joined Ada:  (1)\n" +
                                       QString("error\n").repeated(3).chopped(1));
    QCOMPARE(exchange(daemon.url("/ws/chat/" + QString(65, 'r'))).status, 400);
}

void tst_Samples::countsSeconds()
{
    Daemon daemon;
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", daemon.port());
    socket.write("GET /events/clock HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray received;
    QTRY_VERIFY_WITH_TIMEOUT((received += socket.readAll()).count("event: tick\n") >= 2, kLongestSample);
    QVERIFY(received.contains("\r\nContent-Type: text/event-stream"));
    const QByteArray data = received.mid(received.lastIndexOf("data: ") + 6);
    const QJsonObject tick = QJsonDocument::fromJson(data.left(data.indexOf('\n'))).object();
    QVERIFY(QDateTime::fromString(tick["time"].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(tick["time"].toString().endsWith('Z'));
    QVERIFY(tick["seq"].toInt() >= 1);
}

void tst_Samples::tellsOfItself()
{
    Daemon daemon({"--workers", "2"});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(exchange(daemon.url("/hello")).status, 200);
    // A worker counts a request just after its answer has left.
    QJsonObject info;
    QTRY_COMPARE_WITH_TIMEOUT(routeIn(info = infoOf(daemon), "/hello")["requests"].toInt(), 3,
                              kLongestSample);
    QCOMPARE(routeIn(info, "/hello")["kind"].toString(), QString("http"));
    QCOMPARE(routeIn(info, "/ws/echo")["kind"].toString(), QString("websocket"));
    QCOMPARE(routeIn(info, "/events/clock")["kind"].toString(), QString("sse"));
    QCOMPARE(info["name"].toString(), QString("Eyewall"));
    QCOMPARE(info["version"].toString(), QString(EYEWALL_VERSION));
    QVERIFY(info["uptime"].toDouble() > 0);
    QCOMPARE(info["urls"].toArray(), QJsonArray{daemon.url("/").toString()});
    QCOMPARE(info["workers"].toInt(), 2);
    QVERIFY(info["totals"].toObject()["requests"].toInt() >= 3);
    QVERIFY(info["totals"].toObject()["connectionsOpened"].toInt() >= 4);
    QCOMPARE(info["drops"].toObject()["recordRing"].toInt(-1), 0);
    QCOMPARE(info["limits"].toObject()["headTime"].toInt(-1), 0);
}

void tst_Samples::pushesLiveNumbers()
{
    Daemon daemon;
    QCOMPARE(exchange(daemon.url("/hello")).status, 200);
    Client client(daemon.url("/ws/live", "ws"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), kLongestSample);
    client.send(QStringLiteral("ignored"));
    QTRY_VERIFY_WITH_TIMEOUT(client.texts.size() >= 2, kLongestSample);
    const QJsonObject live = QJsonDocument::fromJson(client.texts.last().toUtf8()).object();
    QCOMPARE(live.keys(), QStringList({"bytesIn", "bytesOut", "connections", "drops", "messagesIn",
                                       "messagesOut", "requests", "time", "uptime"}));
    QVERIFY(live["requests"].toInt() >= 1);
    QVERIFY(live["messagesIn"].toInt() == 1);
    QVERIFY(live["connections"].toInt() >= 1);
}

QTEST_GUILESS_MAIN(tst_Samples)
#include "tst_samples.moc"
