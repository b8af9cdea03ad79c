// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"
#include "server/web/context.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtTest/QTest>

#include <optional>
#include <stdexcept>

using namespace eyewall;
using namespace eyewall::test;
using websocket::closeFrame;
using websocket::kFinal;
using websocket::Opcode;
using websocket::rawFrame;

namespace {

class EchoSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override
    {
        if (send(message) == SendOutcome::QueueFull)
            note("QueueFull");
    }
    QByteArray selectSubprotocol(const QByteArrayList &offered) override
    {
        return offered.contains("chat.v2") ? QByteArray("chat.v2") : QByteArray();
    }
};

/// Does what it is told.
class CommandSocket final : public NotingSocket {
public:
    void open() override
    {
        NotingSocket::open();
        (void)subscribe("all");
    }
    void onMessage(const Message &message) override
    {
        const QByteArray text = message.payload.toByteArray();
        if (text == "throw")
            throw std::runtime_error("on purpose");
        if (text.startsWith("close "))
            close(text.mid(6, 4).toUShort(), "as you say");
        else if (text.startsWith("publish "))
            publishText("all", QString::fromUtf8(text.mid(8)));
    }
};

} // namespace

class tst_WebSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void opens();
    void refusesHandshakes_data();
    void refusesHandshakes();
    void agreesOnASubprotocol_data();
    void agreesOnASubprotocol();
    void echoesAllSizes();
    void echoesOneMebibyte();
    void echoesWhatComesWithTheHandshake();
    void echoesWhatComesByByte();
    void joinsFragmentsAroundPings();
    void answersACloseFrame_data();
    void answersACloseFrame();
    void closesByTheHandler();
    void closesWithACodeThatMayBeSent();
    void closesForAnException();
    void refusesFrames_data();
    void refusesFrames();
    void refusesLongMessages_data();
    void refusesLongMessages();
    void tellsOnceOfALostConnection_data();
    void tellsOnceOfALostConnection();
    void deliversPublications();
    void waitsNotForeverForACloseFrame();
    void closesWith1001WhenTheServerStops();

private:
    void listen(const WebSocketOptions &options = {}, const ServerConfig &config = streamConfig());
    [[nodiscard]] WebClient connect(const QByteArray &path) { return WebClient(m_server->port(), path); }

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

void tst_WebSocket::init()
{
    m_leftovers.begin();
    (void)NotingSocket::takeNotes();
    listen();
}

void tst_WebSocket::listen(const WebSocketOptions &options, const ServerConfig &config)
{
    m_server.reset();
    m_application.emplace();
    m_application->websocket<EchoSocket>("/echo", options);
    m_application->websocket<CommandSocket>("/command", options);
    m_application->get("/plain", [](Context &c) { c.text("plain"); });
    m_server.emplace(*m_application, config);
}

void tst_WebSocket::cleanup()
{
    m_server.reset();
    m_application.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_WebSocket::opens()
{
    RawClient client = m_server->connect();
    client.send(handshake("/echo"));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 101);
    QCOMPARE(reply.header("Upgrade").toLower(), "websocket");
    QCOMPARE(reply.header("Connection").toLower(), "upgrade");
    QCOMPARE(reply.header("Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="); // RFC 6455 section 1.3
    QVERIFY(reply.header("Content-Length").isNull());
    QVERIFY(reply.header("Sec-WebSocket-Protocol").isNull());
    QTRY_COMPARE(m_server->totals().webSocketsOpen, 1U);
}

void tst_WebSocket::refusesHandshakes_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray good = handshake("/echo");
    const auto without = [&](const char *field) {
        QByteArray request = good;
        const qsizetype begin = request.indexOf(field);
        return request.remove(begin, request.indexOf("\r\n", begin) + 2 - begin);
    };
    const auto with = [&](const char *before, const char *after) {
        return QByteArray(good).replace(before, after);
    };
    QTest::newRow("plain request") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("no key") << without("Sec-WebSocket-Key") << 400;
    QTest::newRow("short key") << with("dGhlIHNhbXBsZSBub25jZQ==", "dGhl") << 400;
    QTest::newRow("no version") << without("Sec-WebSocket-Version") << 426;
    QTest::newRow("version 8") << with("Version: 13", "Version: 8") << 426;
    QTest::newRow("foreign page") << handshake("/echo", "Origin: http://elsewhere.example\r\n") << 403;
    QTest::newRow("HTTP/1.0") << with("HTTP/1.1", "HTTP/1.0") << 400;
    QTest::newRow("no such path") << handshake("/missing") << 404;
}

void tst_WebSocket::refusesHandshakes()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RawClient client = m_server->connect();
    client.send(request);
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.body.isEmpty());
    if (status == 426)
        QCOMPARE(reply.header("Sec-WebSocket-Version"), "13");
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList());
}

void tst_WebSocket::agreesOnASubprotocol_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("one of two") << QByteArray("chat.v1, chat.v2") << QByteArray("chat.v2");
    QTest::newRow("none fits") << QByteArray("superchat") << QByteArray();
}

void tst_WebSocket::agreesOnASubprotocol()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, chosen);
    RawClient client = m_server->connect();
    client.send(handshake("/echo", "Sec-WebSocket-Protocol: " + offered + "\r\n"));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 101);
    QCOMPARE(reply.header("Sec-WebSocket-Protocol"), chosen);
}

void tst_WebSocket::echoesAllSizes()
{
    WebClient client = connect("/echo");
    QVERIFY(client.isOpen());
    QByteArray payload(70'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(i * 13 + i / 256);
    // Every length around where the header grows, and a sample of the others.
    for (qsizetype size = 0; size <= payload.size();
         size += size < 300 || qAbs(size - 65'536) < 30 ? 1 : 83) {
        if (size > 65'536 - 110 && size < 65'536 - 30)
            size = 65'536 - 30;
        client.sendFrame(Opcode::Binary, payload.first(size));
        const ServerFrame echo = client.frame();
        QVERIFY2(echo.is(Opcode::Binary),
                 QByteArray::number(size) + " as " + QByteArray::number(echo.first, 16));
        QCOMPARE(echo.payload.size(), size);
        QVERIFY2(echo.payload == payload.first(size), QByteArray::number(size).constData());
    }
    QVERIFY(client.closeInOrder());
}

void tst_WebSocket::echoesOneMebibyte()
{
    WebClient client = connect("/echo");
    const QByteArray text(1024 * 1024, 'm');
    QVERIFY(client.sendText(text));
    const ServerFrame echo = client.frame();
    QVERIFY(echo.is(Opcode::Text));
    QVERIFY(echo.payload == text);
    QVERIFY(client.closeInOrder());
}

void tst_WebSocket::echoesWhatComesWithTheHandshake()
{
    RawClient client = m_server->connect();
    client.send(handshake("/echo") + websocket::clientFrame(Opcode::Text, "early") +
                websocket::clientFrame(Opcode::Text, "bird"));
    QCOMPARE(client.reply().status, 101);
    QCOMPARE(client.read(13), "\x81\x05"
                              "early\x81\x04"
                              "bird");
}

void tst_WebSocket::echoesWhatComesByByte()
{
    RawClient client = m_server->connect();
    client.sendByByte(handshake("/echo") + websocket::clientFrame(Opcode::Text, "gr\xc3\xbc\xc3\x9f") +
                      websocket::clientFrame(Opcode::Binary, QByteArray(200, 'b')));
    QCOMPARE(client.reply().status, 101);
    QCOMPARE(client.read(8), "\x81\x06gr\xc3\xbc\xc3\x9f");
    QCOMPARE(client.read(204), QByteArray("\x82\x7e\x00\xc8", 4) + QByteArray(200, 'b'));
}

void tst_WebSocket::joinsFragmentsAroundPings()
{
    WebClient client = connect("/echo");
    client.sendFrame(Opcode::Text, "one \xc3", false); // a character across two fragments
    client.sendFrame(Opcode::Ping, "p1");
    client.sendFrame(Opcode::Continuation, "\xa4 two", false);
    client.sendFrame(Opcode::Ping, {});
    client.sendFrame(Opcode::Pong, "unasked");
    client.sendFrame(Opcode::Continuation, {}, false);
    client.sendFrame(Opcode::Continuation, " three", true);
    const ServerFrame first = client.frame();
    QVERIFY(first.is(Opcode::Pong));
    QCOMPARE(first.payload, "p1");
    QVERIFY(client.frame().is(Opcode::Pong));
    const ServerFrame echo = client.frame();
    QVERIFY(echo.is(Opcode::Text));
    QCOMPARE(echo.payload, "one \xc3\xa4 two three");
    QVERIFY(client.closeInOrder());
}

void tst_WebSocket::answersACloseFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char *name, const QByteArray &frame, const QByteArray &answer,
                        const QByteArray &note) { QTest::newRow(name) << frame << answer << note; };
    row("no code", websocket::clientFrame(Opcode::Close, {}), QByteArray("\x88\x00", 2), "1005");
    row("1000", closeFrame(1000), "\x88\x02\x03\xe8", "1000");
    row("1000 with a reason", closeFrame(1000, "done"), "\x88\x02\x03\xe8", "1000 done");
    row("1001", closeFrame(1001), "\x88\x02\x03\xe9", "1001");
    row("3000", closeFrame(3000), "\x88\x02\x0b\xb8", "3000");
    row("4999", closeFrame(4999, "mine"), "\x88\x02\x13\x87", "4999 mine");
}

void tst_WebSocket::answersACloseFrame()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, note);
    WebClient client = connect("/echo");
    client.send(frame);
    QCOMPARE(client.readToEnd(), answer);
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", note}));
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::Client)], 1U);
}

void tst_WebSocket::closesByTheHandler()
{
    WebClient client = connect("/command");
    client.sendText("close 4321");
    const ServerFrame close = client.frame();
    QCOMPARE(close.closeCode(), 4321);
    QCOMPARE(close.payload.mid(2), "as you say");
    // What we send now is nobody's any more, but our close frame is.
    client.sendText("publish late");
    client.send(closeFrame(4321));
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "4321"}));
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::Server)], 1U);
}

void tst_WebSocket::closesWithACodeThatMayBeSent()
{
    for (const char *code : {"1006", "0999", "1015", "5000"}) {
        WebClient client = connect("/command");
        client.sendText(QByteArray("close ") + code);
        QCOMPARE(client.frame().closeCode(), 1011);
    }
}

void tst_WebSocket::closesForAnException()
{
    WebClient client = connect("/command");
    client.sendText("throw");
    const ServerFrame close = client.frame();
    QCOMPARE(close.closeCode(), 1011);
    QVERIFY(!close.payload.contains("on purpose"));
    client.send(closeFrame(1011));
    QCOMPARE(client.end(), End::Fin);
}

void tst_WebSocket::refusesFrames_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &frames, int code) {
        QTest::newRow(name) << frames << code;
    };
    row("not masked", "\x81\x02hi", 1002);
    row("reserved bit 1", rawFrame(kFinal | 0x41, "hi"), 1002);
    row("reserved bit 3", rawFrame(kFinal | 0x11, "hi"), 1002);
    row("unknown opcode 3", rawFrame(kFinal | 0x3, "hi"), 1002);
    row("unknown opcode 11", rawFrame(kFinal | 0xb, "hi"), 1002);
    row("long ping", rawFrame(kFinal | 0x9, QByteArray(126, 'p')), 1002);
    row("fragmented ping", rawFrame(0x9, "p"), 1002);
    row("continuation of nothing", rawFrame(kFinal | 0x0, "hi"), 1002);
    row("text inside a message", rawFrame(0x1, "a") + rawFrame(kFinal | 0x1, "b"), 1002);
    row("close with one byte", rawFrame(kFinal | 0x8, "x"), 1002);
    row("close 1005", closeFrame(1005), 1002);
    row("close 1006", closeFrame(1006), 1002);
    row("close 999", closeFrame(999), 1002);
    row("close 2999", closeFrame(2999), 1002);
    row("close 5000", closeFrame(5000), 1002);
    row("close reason not UTF-8", closeFrame(1000, "\xff"), 1007);
    row("text not UTF-8", rawFrame(kFinal | 0x1, "\xc0\xaf"), 1007);
    row("text not UTF-8 yet", rawFrame(0x1, "a\xed\xa0"), 1007); // refused before it ends
    row("text cut inside a character", rawFrame(kFinal | 0x1, "\xc3"), 1007);
    row("length not minimal", QByteArray("\x81\xfe\x00\x02\x01\x02\x03\x04hi", 10), 1002);
}

void tst_WebSocket::refusesFrames()
{
    QFETCH(QByteArray, frames);
    QFETCH(int, code);
    WebClient client = connect("/echo");
    client.send(frames + websocket::clientFrame(Opcode::Text, "behind"));
    const ServerFrame close = client.frame();
    QCOMPARE(int(close.closeCode()), code);
    QVERIFY(close.payload.size() > 2); // says why
    QCOMPARE(client.readToEnd(), "");
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::ProtocolError)], 1U);
    const QByteArrayList notes = NotingSocket::takeNotes();
    QCOMPARE(notes.size(), 2);
    QVERIFY(notes[1].startsWith(QByteArray::number(code)));
}

void tst_WebSocket::refusesLongMessages_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::newRow("announced") << QByteArray("\x82\xfe\x03\xe9\x01\x02\x03\x04", 8);
    QTest::newRow("announced huge") << QByteArray("\x82\xff\x7f\xff\xff\xff\xff\xff\xff\xff\x01\x02\x03\x04",
                                                  14);
    QTest::newRow("in fragments") << rawFrame(0x2, QByteArray(600, 'x')) +
                                         rawFrame(kFinal, QByteArray(401, 'x'));
}

void tst_WebSocket::refusesLongMessages()
{
    QFETCH(QByteArray, frames);
    listen({.maxMessage = 1000});
    WebClient client = connect("/echo");
    client.sendFrame(Opcode::Binary, QByteArray(1000, 'x'));
    QCOMPARE(client.frame().payload.size(), 1000);
    client.send(frames);
    QCOMPARE(client.frame().closeCode(), 1009);
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_COMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::Limit)], 1U);
    QCOMPARE(m_server->totals().limitOf(monitor::Limit::MessageSize), 1U);
}

void tst_WebSocket::tellsOnceOfALostConnection_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("reset") << true;
    QTest::newRow("closed without a close frame") << false;
}

void tst_WebSocket::tellsOnceOfALostConnection()
{
    QFETCH(bool, isReset);
    WebClient client = connect("/command");
    client.sendText("publish hello");
    QCOMPARE(client.frame().payload, "hello");
    QCOMPARE(m_server->server().hub().members("all"), 1);
    isReset ? client.reset() : client.close();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "1006"}));
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
    QCOMPARE(m_server->server().hub().members("all"), 0);
}

void tst_WebSocket::deliversPublications()
{
    std::vector<WebClient> members;
    for (int i = 0; i < 20; ++i) {
        members.push_back(connect("/command"));
        QVERIFY(members.back().isOpen());
    }
    QTRY_COMPARE(m_server->server().hub().members("all"), 20);
    for (int i = 0; i < 20; ++i)
        members[std::size_t(i)].sendText("publish from " + QByteArray::number(i));
    for (WebClient &member : members) {
        QSet<QByteArray> seen;
        for (int i = 0; i < 20; ++i)
            seen += member.frame().payload;
        QCOMPARE(seen.size(), 20);
        QVERIFY(member.isSilent(0ms));
    }
}

void tst_WebSocket::waitsNotForeverForACloseFrame()
{
    listen({.closeTimeout = 100ms});
    WebClient client = connect("/command");
    client.sendText("close 1000");
    QCOMPARE(client.frame().closeCode(), 1000);
    QVERIFY(client.end() != End::None);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(m_server->totals().limitOf(monitor::Limit::CloseTime), 1U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "1006"}));
}

void tst_WebSocket::closesWith1001WhenTheServerStops()
{
    WebClient client = connect("/echo");
    bool isDone = false;
    m_server->server().drain(10s, [&] { isDone = true; });
    QCOMPARE(client.frame().closeCode(), 1001);
    client.send(closeFrame(1001));
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_VERIFY(isDone);
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::Shutdown)], 1U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "1001"}));
}

QTEST_GUILESS_MAIN(tst_WebSocket)
#include "tst_websocket.moc"
