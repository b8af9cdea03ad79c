// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/websocketupgrade.h"
#include "server/core/eventloop.h"
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "server/hub/hub.h"
#include "server/web/applicationaccess.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

QStringList s_log;

// The open WebSocket of a connection that is not there: keeps what is sent.
class TestChannel final : public websocket::Channel {
public:
    QByteArrayList sent; ///< "T:text", "B:binary", "P:ping", "F:frame payload"
    quint16 closeCode = 0;
    int topics = 0;
    bool isPaused = false;
    bool isFull = false;

    [[nodiscard]] quint64 id() const override { return 9; }
    [[nodiscard]] bool isOpen() const override { return closeCode == 0; }
    SendOutcome send(websocket::Opcode opcode, QByteArrayView payload) override
    {
        if (!isOpen() || isFull)
            return isOpen() ? SendOutcome::QueueFull : SendOutcome::Closed;
        sent += (opcode == websocket::Opcode::Text ? "T:" : "B:") + payload.toByteArray();
        return SendOutcome::Sent;
    }
    SendOutcome sendShared(websocket::Opcode opcode, const QByteArray &payload) override
    {
        return send(opcode, payload);
    }
    SendOutcome sendFrame(websocket::Opcode, const QByteArray &frame, qsizetype headerLength) override
    {
        if (!isFull)
            sent += "F:" + frame.mid(headerLength);
        return isFull ? SendOutcome::QueueFull : SendOutcome::Sent;
    }
    SendOutcome ping(QByteArrayView payload) override
    {
        sent += "P:" + payload.toByteArray();
        return SendOutcome::Sent;
    }
    void close(quint16 code, QByteArrayView) override { closeCode = code; }
    [[nodiscard]] qint64 queuedBytes() const override { return 5; }
    [[nodiscard]] Task<> drained() override { co_return; }
    [[nodiscard]] std::chrono::microseconds rtt() const override { return 7us; }
    void noteTopic(QByteArrayView, bool, int count) override { topics = count; }
    void countDropped() override {}
    void pauseMessages() override { isPaused = true; }
    void resumeMessages() override { isPaused = false; }
};

const QByteArray kUpgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

// A connection whose handshake was accepted.
struct Opened {
    explicit Opened(const Application &app, const QByteArray &line, const QByteArray &fields = {})
        : answer(ask(app, line, kUpgrade + fields))
    {
        auto *upgrade = dynamic_cast<connection::WebSocketUpgrade *>(answer->upgrade.get());
        if (!upgrade)
            return;
        session = std::move(upgrade->session);
        options = *upgrade->options;
        session->onOpen(channel);
    }
    void text(const QByteArray &payload)
    {
        QByteArray buffer = payload;
        session->onMessage(channel, websocket::Opcode::Text, buffer);
        buffer.fill('#'); // it was valid during the call only
    }
    void close(quint16 code = 1000)
    {
        session->onClosed(code, "bye");
        session.reset();
    }

    AnswerPtr answer;
    websocket::SessionOptions options;
    TestChannel channel;
    std::unique_ptr<websocket::Session> session;
};

class Echo final : public WebSocketHandler {
public:
    ~Echo() override { s_log += "end"; }
    void open() override { s_log += "open"; }
    void onMessage(const Message &message) override
    {
        if (message.payload == "throw")
            throw std::runtime_error("thrown");
        send(message);
    }
    void onPong(QByteArrayView payload) override { s_log += "pong " + payload.toByteArray(); }
    void onClose(quint16 code, const QByteArray &reason) override
    {
        s_log += QString("close %1 %2").arg(code).arg(QString::fromUtf8(reason));
        QVERIFY(isOpen());
    }
};

class Chat final : public WebSocketHandler {
public:
    void prepare(Context &context) override
    {
        m_topic = context.pathBytes("room");
        if (m_topic == "closed")
            throw HttpError(403, "closed today");
        context.setCookie("seen", "1");
    }
    QByteArray selectSubprotocol(const QByteArrayList &offered) override
    {
        return offered.contains("chat") ? QByteArray("chat") : QByteArray();
    }
    bool isOriginAllowed(const Context &context, QByteArrayView origin) override
    {
        return origin == "http://friend.example" || WebSocketHandler::isOriginAllowed(context, origin);
    }
    void open() override { m_isMember = subscribe(m_topic).hasValue(); }
    void onMessage(const Message &message) override
    {
        if (message.payload == "leave")
            unsubscribe(m_topic);
        else
            publish(m_topic, message);
        sendJson(m_isMember);
    }

private:
    QByteArray m_topic;
    bool m_isMember = false;
};

class Slow final : public TaskWebSocketHandler {
public:
    ~Slow() override { s_log += "end"; }
    Task<> opened() override
    {
        co_await sleepFor(1ms);
        s_log += "opened";
    }
    Task<> received(Message message) override
    {
        if (message.payload == "now") {
            sendText("at once");
            co_return;
        }
        s_log += "begin " + message.text();
        co_await sleepFor(1ms);
        if (message.payload == "throw")
            throw std::runtime_error("thrown late");
        s_log += "done " + message.text();
        sendText(message.text());
    }
    void onClose(quint16, const QByteArray &) override { s_log += "close"; }
};

} // namespace

class tst_WebSocketHandler final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { s_log.clear(); }
    void opensAndEchoes();
    void sendsNoTextThatIsNotUtf8();
    void refusesHandshakes_data();
    void refusesHandshakes();
    void preparesBeforeTheHandshake();
    void origins_data();
    void origins();
    void exceptionsCloseWith1011();
    void middlewareMayRefuse();
    void topics();
    void withoutHub();
    void tasksRunOneAfterTheOther();
    void taskOutlivesItsConnection();
    void exceptionsOfTasksCloseWith1011();
    void tasksPrepareBeforeTheHandshake();
    void tellsTheSubprotocol();
    void tellsPings();
    void peerThatGoesWhilePreparing();
    void routesAreMarked();
};

void tst_WebSocketHandler::opensAndEchoes()
{
    WebSocketOptions options;
    options.maxMessage = 1234;
    Application app;
    app.websocket<Echo>("/ws", options);
    Opened socket(app, "GET /ws");
    QCOMPARE(socket.answer->status, 101);
    QCOMPARE(socket.answer->header("Sec-WebSocket-Accept"), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QCOMPARE(socket.options.maxMessage, 1234);
    socket.text("hello");
    socket.session->onMessage(socket.channel, websocket::Opcode::Binary, "\x01");
    socket.session->onPong(socket.channel, "p");
    QCOMPARE(socket.channel.sent, QByteArrayList({"T:hello", "B:\x01"}));
    socket.close();
    QCOMPARE(s_log, QStringList({"open", "pong p", "close 1000 bye", "end"}));
}

void tst_WebSocketHandler::sendsNoTextThatIsNotUtf8()
{
    class Sender final : public WebSocketHandler {
        void onMessage(const Message &) override
        {
            s_log += send({true, "\xff"}) == SendOutcome::Invalid ? "refused" : "sent";
            s_log += send({true, "half \xe2\x82"}) == SendOutcome::Invalid ? "refused" : "sent";
            s_log += send({false, "\xff"}) == SendOutcome::Sent ? "sent" : "refused";
            s_log += send({true, "\xe2\x82\xac"}) == SendOutcome::Sent ? "sent" : "refused";
        }
    };
    Application app;
    app.websocket<Sender>("/ws");
    Opened socket(app, "GET /ws");
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not UTF-8")));
    socket.text("go");
    QCOMPARE(socket.channel.sent, QByteArrayList({"B:\xff", "T:\xe2\x82\xac"}));
    QCOMPARE(s_log, QStringList({"refused", "refused", "sent", "sent"}));
}

void tst_WebSocketHandler::refusesHandshakes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("no upgrade") << QByteArray("GET /ws") << QByteArray() << 400;
    QTest::newRow("POST") << QByteArray("POST /ws") << kUpgrade << 405;
    QTest::newRow("old version") << QByteArray("GET /ws") << QByteArray(kUpgrade).replace("13", "8") << 426;
    QTest::newRow("foreign page") << QByteArray("GET /ws") << kUpgrade + "Origin: http://evil.example\r\n"
                                  << 403;
}

void tst_WebSocketHandler::refusesHandshakes()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    Application app;
    app.websocket<Echo>("/ws");
    const AnswerPtr answer = ask(app, line, fields);
    QTEST(answer->status, "status");
    QVERIFY(!answer->upgrade);
    QVERIFY(!s_log.contains("open"));
    if (answer->status == 426)
        QCOMPARE(answer->header("Sec-WebSocket-Version"), QByteArray("13"));
}

void tst_WebSocketHandler::preparesBeforeTheHandshake()
{
    Application app;
    app.websocket<Chat>("/chat/{room}");
    const AnswerPtr refused = ask(app, "GET /chat/closed", kUpgrade);
    QCOMPARE(refused->status, 403);
    QVERIFY(refused->body.contains("closed today"));
    const Opened socket(app, "GET /chat/one", "Sec-WebSocket-Protocol: other, chat\r\n");
    QCOMPARE(socket.answer->status, 101);
    QCOMPARE(socket.answer->header("Sec-WebSocket-Protocol"), QByteArray("chat"));
    QVERIFY(socket.answer->header("Set-Cookie").startsWith("seen=1"));
}

void tst_WebSocketHandler::origins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("own page") << QByteArray("http://example.org") << 101;
    QTest::newRow("allowed by the handler") << QByteArray("http://friend.example") << 101;
    QTest::newRow("foreign") << QByteArray("http://evil.example") << 403;
    QTest::newRow("null") << QByteArray("null") << 403;
}

void tst_WebSocketHandler::origins()
{
    QFETCH(QByteArray, origin);
    Application app;
    app.websocket<Chat>("/chat/{room}");
    QTEST(ask(app, "GET /chat/one", kUpgrade + "Origin: " + origin + "\r\n")->status, "status");
}

void tst_WebSocketHandler::exceptionsCloseWith1011()
{
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression("Exception in WebSocket /ws of connection 9: thrown"));
    Application app;
    app.websocket<Echo>("/ws");
    Opened socket(app, "GET /ws");
    socket.text("throw");
    QCOMPARE(socket.channel.closeCode, websocket::closecode::kInternalError);
}

void tst_WebSocketHandler::middlewareMayRefuse()
{
    Application app;
    app.websocket<Echo>("/ws");
    app.use([](Context &c, Next next) {
        c.setHeader("X-Seen", "1");
        if (!c.hasQuery("token"))
            throw HttpError(401);
        next();
    });
    QCOMPARE(ask(app, "GET /ws", kUpgrade)->status, 401);
    const AnswerPtr answer = ask(app, "GET /ws?token", kUpgrade);
    QCOMPARE(answer->status, 101);
    QCOMPARE(answer->header("X-Seen"), QByteArray("1"));
}

void tst_WebSocketHandler::topics()
{
    core::EventLoop loop;
    hub::Hub hub({&loop});
    Application app;
    web::ApplicationAccess::setHub(app, &hub);
    app.websocket<Chat>("/chat/{room}");
    Opened ada(app, "GET /chat/one");
    Opened bob(app, "GET /chat/one");
    Opened eve(app, "GET /chat/two");
    QCOMPARE(hub.members("one"), 2);
    QCOMPARE(ada.channel.topics, 1);
    ada.text("hi");
    QCOMPARE(ada.channel.sent, QByteArrayList({"F:hi", "T:true"}));
    QCOMPARE(bob.channel.sent, QByteArrayList({"F:hi"}));
    QCOMPARE(eve.channel.sent, QByteArrayList());
    bob.text("leave");
    QCOMPARE(hub.members("one"), 1);
    QCOMPARE(bob.channel.topics, 0);
    ada.close();
    QCOMPARE(hub.members("one"), 0);
    QCOMPARE(hub.topics(), 1);
}

void tst_WebSocketHandler::withoutHub()
{
    Application app;
    app.websocket<Chat>("/chat/{room}");
    Opened socket(app, "GET /chat/one");
    socket.text("hi");
    QCOMPARE(socket.channel.sent, QByteArrayList({"T:false"}));
}

void tst_WebSocketHandler::tasksRunOneAfterTheOther()
{
    Application app;
    app.websocket<Slow>("/ws");
    Opened socket(app, "GET /ws");
    QVERIFY(socket.channel.isPaused);
    QTRY_VERIFY(!socket.channel.isPaused);
    QCOMPARE(s_log, QStringList({"opened"}));
    socket.text("one");
    QVERIFY(socket.channel.isPaused);
    QTRY_VERIFY(!socket.channel.isPaused);
    QCOMPARE(s_log, QStringList({"opened", "begin one", "done one"}));
    socket.text("now");
    QVERIFY(!socket.channel.isPaused);
    QCOMPARE(socket.channel.sent, QByteArrayList({"T:one", "T:at once"}));
    socket.close();
    QCOMPARE(s_log.mid(3), QStringList({"close", "end"}));
}

void tst_WebSocketHandler::taskOutlivesItsConnection()
{
    Application app;
    app.websocket<Slow>("/ws");
    Opened socket(app, "GET /ws");
    QTRY_VERIFY(!socket.channel.isPaused);
    socket.text("one");
    socket.close(1006);
    QCOMPARE(s_log, QStringList({"opened", "begin one", "close"}));
    QTRY_VERIFY(s_log.contains("end"));
    QCOMPARE(s_log, QStringList({"opened", "begin one", "close", "done one", "end"}));
    QCOMPARE(socket.channel.sent, QByteArrayList());
}

void tst_WebSocketHandler::exceptionsOfTasksCloseWith1011()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("WebSocket /ws of connection 9: thrown late"));
    Application app;
    app.websocket<Slow>("/ws");
    Opened socket(app, "GET /ws");
    QTRY_VERIFY(!socket.channel.isPaused);
    socket.text("throw");
    QTRY_COMPARE(socket.channel.closeCode, websocket::closecode::kInternalError);
    socket.close();
}

class Asking final : public TaskWebSocketHandler {
public:
    ~Asking() override { s_log += "end"; }
    void prepare(Context &) override { s_log += "prepare"; }
    Task<> prepared(Context &context) override
    {
        co_await sleepFor(1ms);
        s_log += "prepared " + context.query("name");
        if (context.query("name") == "nobody")
            throw HttpError(403, "not you");
        context.setHeader("X-Seen", "1").setCookie("seen", "1");
    }
    QByteArray selectSubprotocol(const QByteArrayList &offered) override { return offered.last(); }
    Task<> opened() override
    {
        s_log += "opened " + subprotocol();
        co_return;
    }
    Task<> received(Message) override { co_return; }
    void onPing(QByteArrayView payload) override { s_log += "ping " + payload.toByteArray(); }
};

void tst_WebSocketHandler::tasksPrepareBeforeTheHandshake()
{
    Application app;
    app.websocket<Asking>("/ws");
    const AnswerPtr answer = ask(app, "GET /ws?name=ada", kUpgrade);
    QCOMPARE(answer->answers, 0);
    QTRY_COMPARE(answer->status, 101);
    QCOMPARE(answer->header("X-Seen"), QByteArray("1"));
    QVERIFY(answer->header("Set-Cookie").startsWith("seen=1"));
    QVERIFY(answer->upgrade);
    QCOMPARE(s_log, QStringList({"prepare", "prepared ada"}));
    const AnswerPtr refused = ask(app, "GET /ws?name=nobody", kUpgrade);
    QTRY_COMPARE(refused->status, 403);
    QVERIFY(!refused->upgrade);
    const AnswerPtr foreign = ask(app, "GET /ws", kUpgrade + "Origin: http://evil.example\r\n");
    QTRY_COMPARE(foreign->status, 403);
}

void tst_WebSocketHandler::tellsTheSubprotocol()
{
    Application app;
    app.websocket<Asking>("/ws");
    const AnswerPtr answer = ask(app, "GET /ws", kUpgrade + "Sec-WebSocket-Protocol: one, two\r\n");
    QTRY_COMPARE(answer->status, 101);
    auto *upgrade = dynamic_cast<connection::WebSocketUpgrade *>(answer->upgrade.get());
    QVERIFY(upgrade);
    TestChannel channel;
    upgrade->session->onOpen(channel);
    QVERIFY(s_log.contains("opened two"));
    upgrade->session->onClosed(1000, {});
}

void tst_WebSocketHandler::tellsPings()
{
    Application app;
    app.websocket<Asking>("/ws");
    const AnswerPtr answer = ask(app, "GET /ws", kUpgrade);
    QTRY_COMPARE(answer->status, 101);
    auto *upgrade = dynamic_cast<connection::WebSocketUpgrade *>(answer->upgrade.get());
    QVERIFY(upgrade);
    TestChannel channel;
    upgrade->session->onOpen(channel);
    upgrade->session->onPing(channel, "are you there");
    QVERIFY(s_log.contains("ping are you there"));
    upgrade->session->onClosed(1000, {});
}

void tst_WebSocketHandler::peerThatGoesWhilePreparing()
{
    Application app;
    app.websocket<Asking>("/ws");
    const AnswerPtr answer = ask(app, "GET /ws", kUpgrade);
    answer->closePeer();
    QTRY_VERIFY(s_log.contains("prepared "));
    answer->upgrade.reset();
    QTRY_VERIFY(s_log.contains("end"));
    QVERIFY(!s_log.contains("opened "));
}

void tst_WebSocketHandler::routesAreMarked()
{
    Application app;
    app.websocket<Echo>("/ws");
    QCOMPARE(app.routeProtocols(), std::vector<monitor::Protocol>{monitor::Protocol::WebSocket});
}

QTEST_GUILESS_MAIN(tst_WebSocketHandler)
#include "tst_websockethandler.moc"
