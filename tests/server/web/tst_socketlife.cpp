// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;
using websocket::Opcode;

namespace {

// Tells its client what it sees.
class Teller final : public TaskWebSocketHandler {
public:
    Task<> prepared(Context &context) override
    {
        co_await sleepFor(1ms);
        m_user = (co_await context.requireUser()).toByteArray();
        context.setHeader("X-User", m_user);
    }
    QByteArray selectSubprotocol(const QByteArrayList &offered) override { return offered.first(); }
    Task<> opened() override
    {
        sendText(m_user + " by " + subprotocol());
        co_return;
    }
    Task<> received(Message message) override
    {
        if (message.payload == "close")
            close(4001, "as you wish");
        co_return;
    }
    void onPing(QByteArrayView payload) override { sendText("ping " + payload.toByteArray()); }

private:
    QByteArray m_user;
};

Task<QVariant> userOfQuery(Context &context)
{
    co_await sleepFor(1ms);
    co_return context.hasQuery("user") ? QVariant(context.query("user")) : QVariant();
}

} // namespace

/// WebSocket handlers that wait before the handshake, over real sockets.
class tst_SocketLife final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();
    void waitsBeforeTheHandshake();
    void tellsPingsBehindTheirAnswer();
    void refusesBeforeTheHandshake();
    void clientThatGoesBeforeTheHandshake();

private:
    std::unique_ptr<Application> m_app;
    std::unique_ptr<TestServer> m_server;
};

void tst_SocketLife::init()
{
    ApplicationSettings settings;
    settings.currentUser = userOfQuery;
    settings.loginUrl = "/login";
    m_app = std::make_unique<Application>();
    m_app->setSettings(settings);
    m_app->websocket<Teller>("/ws");
    m_app->get("/", [](Context &c) { c.text("here"); });
    m_server = std::make_unique<TestServer>(*m_app, streamConfig());
}

void tst_SocketLife::cleanup()
{
    m_server.reset();
    m_app.reset();
}

void tst_SocketLife::waitsBeforeTheHandshake()
{
    WebClient client(m_server->port(), "/ws?user=ada", 0, "Sec-WebSocket-Protocol: chat, other\r\n");
    QVERIFY(client.isOpen());
    QCOMPARE(client.frame().payload, QByteArray("ada by chat"));
    QVERIFY(client.sendText("close"));
    const ServerFrame end = client.frame();
    QCOMPARE(end.closeCode(), quint16(4001));
    QCOMPARE(end.payload.mid(2), QByteArray("as you wish"));
}

void tst_SocketLife::tellsPingsBehindTheirAnswer()
{
    WebClient client(m_server->port(), "/ws?user=ada", 0, "Sec-WebSocket-Protocol: chat\r\n");
    QCOMPARE(client.frame().payload, QByteArray("ada by chat"));
    QVERIFY(client.sendFrame(Opcode::Ping, "one"));
    const ServerFrame pong = client.frame();
    QVERIFY(pong.is(Opcode::Pong));
    QCOMPARE(pong.payload, QByteArray("one"));
    QCOMPARE(client.frame().payload, QByteArray("ping one"));
    QVERIFY(client.closeInOrder());
}

void tst_SocketLife::refusesBeforeTheHandshake()
{
    RawClient client = m_server->connect();
    QVERIFY(client.send(handshake("/ws")));
    QCOMPARE(client.reply().status, 403);
    QCOMPARE(client.get("/").body, QByteArray("here"));
}

void tst_SocketLife::clientThatGoesBeforeTheHandshake()
{
    for (int i = 0; i < 20; ++i) {
        RawClient client = m_server->connect();
        QVERIFY(client.send(handshake("/ws?user=ada")));
        client.reset();
    }
    QCOMPARE(m_server->connect().get("/").body, QByteArray("here"));
    QTRY_COMPARE(m_server->totals().connectionsOpen(), quint64(0));
}

QTEST_GUILESS_MAIN(tst_SocketLife)
#include "tst_socketlife.moc"
