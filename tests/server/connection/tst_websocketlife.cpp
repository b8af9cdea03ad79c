// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/web/context.h"
#include "server/web/taskwebsockethandler.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;
using monitor::Drop;
using monitor::Limit;
using monitor::MessageKind;
using monitor::Outcome;
using websocket::Opcode;

namespace {

class LivingSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override
    {
        if (send(message) == SendOutcome::QueueFull)
            note("QueueFull");
    }
};

/// Takes its time for each message.
class LaggingSocket final : public TaskWebSocketHandler {
public:
    Task<> received(Message message) override
    {
        const bool isLong = message.payload == "long";
        co_await sleepFor(isLong ? 700ms : message.payload.size() % 2 == 0 ? 3ms : 1ms);
        send(message);
    }
};

} // namespace

/// What happens to an open WebSocket in the course of time: pings, queues, and the wishes of a person.
class tst_WebSocketLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void measuresRoundTrips();
    void givesUpASilentPeer();
    void keepsAPeerThatOnlyTalks();
    void keepsAPeerWhileItsHandlerIsBusy();
    void pingsAtItsInterval();
    void sendsWhatWaitsToAPeerThatHasFinished();
    void dropsWhatASlowReaderDoesNotTake();
    void answersNotEveryPingOfASlowReader();
    void cutsAPeerThatTalksAndNeverReads();
    void handlesMessagesOneAfterTheOther();
    void letsATaskOutliveItsConnection();
    void sendsForAPerson_data();
    void sendsForAPerson();
    void refusesWishes_data();
    void refusesWishes();
    void refusesWishesForOtherConnections();
    void measuresRoundTripsForAPerson();
    void closesForAPerson();
    void answersPingsUntilThePeerCloses();
    void closesAnHttpConnectionForAPerson();

private:
    void listen(const WebSocketOptions &options, std::chrono::milliseconds write = 60s);
    [[nodiscard]] WebClient connect(const QByteArray &path, int receiveBuffer = 0)
    {
        return WebClient(m_server->port(), path, receiveBuffer);
    }
    [[nodiscard]] Outcome send(monitor::ConnectionId id, MessageKind kind, const QByteArray &payload);
    [[nodiscard]] Outcome close(monitor::ConnectionId id, quint16 code, const QString &reason);
    [[nodiscard]] Outcome waitFor(const std::optional<Outcome> &outcome);
    [[nodiscard]] quint64 drops(Drop reason) { return m_server->totals().drops[std::size_t(reason)]; }

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
};

void tst_WebSocketLife::init()
{
    m_leftovers.begin();
    (void)NotingSocket::takeNotes();
    listen({});
}

void tst_WebSocketLife::listen(const WebSocketOptions &options, std::chrono::milliseconds write)
{
    m_server.reset();
    m_application.emplace();
    m_application->websocket<LivingSocket>("/echo", options);
    m_application->websocket<LaggingSocket>("/slow", options);
    m_application->get("/plain", [](Context &c) { c.text("plain"); });
    ServerConfig config = streamConfig();
    config.telemetry = monitor::Level::Full;
    config.timeouts.write = write;
    m_server.emplace(*m_application, config);
    m_log.emplace(m_server->server().source());
}

void tst_WebSocketLife::cleanup()
{
    m_log.reset();
    m_server.reset();
    m_application.reset();
    QCOMPARE(m_leftovers.found(), "");
}

Outcome tst_WebSocketLife::waitFor(const std::optional<Outcome> &outcome)
{
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
        return {Outcome::Code::QueueFull, QStringLiteral("no outcome")};
    return *outcome;
}

Outcome tst_WebSocketLife::send(monitor::ConnectionId id, MessageKind kind, const QByteArray &payload)
{
    std::optional<Outcome> outcome;
    m_server->server().control().sendMessage(id, kind, payload, [&](const Outcome &told) { outcome = told; });
    return waitFor(outcome);
}

Outcome tst_WebSocketLife::close(monitor::ConnectionId id, quint16 code, const QString &reason)
{
    std::optional<Outcome> outcome;
    m_server->server().control().closeConnection(id, code, reason,
                                                 [&](const Outcome &told) { outcome = told; });
    return waitFor(outcome);
}

void tst_WebSocketLife::measuresRoundTrips()
{
    listen({.pingInterval = 50ms});
    WebClient client = connect("/echo");
    const ServerFrame ping = client.anyFrame();
    QVERIFY(ping.is(Opcode::Ping));
    client.sendFrame(Opcode::Pong, ping.payload);
    QTRY_VERIFY(m_log->latestSample(1).pingRttUs > 0);
    QVERIFY(m_log->latestSample(1).pingRttUs < 5'000'000);
}

void tst_WebSocketLife::givesUpASilentPeer()
{
    listen({.pingInterval = 50ms, .pongTimeout = 100ms});
    WebClient client = connect("/echo");
    ServerFrame frame = client.anyFrame();
    int pings = 0;
    for (; frame.is(Opcode::Ping); frame = client.anyFrame())
        ++pings;
    QCOMPARE(pings, 2); // each at its interval, until nothing came for the time of a pong
    QVERIFY(frame.is(Opcode::Close));
    QVERIFY(client.end() != End::None);
    QTRY_COMPARE(m_server->totals().closes[std::size_t(CloseCause::TimedOut)], 1U);
    QCOMPARE(m_server->totals().limitOf(Limit::PongTime), 1U);
    QCOMPARE(NotingSocket::takeNotes(), QByteArrayList({"open", "1006"}));
}

void tst_WebSocketLife::keepsAPeerThatOnlyTalks()
{
    listen({.pingInterval = 50ms, .pongTimeout = 200ms});
    WebClient client = connect("/echo");
    int pings = 0;
    while (pings < 4) {
        client.sendText("x");
        for (ServerFrame frame = client.anyFrame(); !frame.is(Opcode::Text); frame = client.anyFrame()) {
            QVERIFY(frame.is(Opcode::Ping));
            ++pings;
        }
    }
    QVERIFY(client.closeInOrder());
}

// Its pong is in the kernel while a handler holds up reading: that is not its fault.
void tst_WebSocketLife::keepsAPeerWhileItsHandlerIsBusy()
{
    listen({.pingInterval = 100ms, .pongTimeout = 100ms});
    WebClient client = connect("/slow");
    client.sendText("long");
    const ServerFrame frame = client.frame(); // after pings
    QVERIFY(frame.is(Opcode::Text));
    QCOMPARE(frame.payload, "long");
    QVERIFY(client.closeInOrder());
}

// A short time for the pong does not make pings more frequent.
void tst_WebSocketLife::pingsAtItsInterval()
{
    listen({.pingInterval = 1s, .pongTimeout = 100ms});
    WebClient client = connect("/echo");
    QElapsedTimer timer;
    for (int i = 0; i < 2; ++i) {
        const ServerFrame ping = client.anyFrame();
        QVERIFY(ping.is(Opcode::Ping));
        client.sendFrame(Opcode::Pong, ping.payload);
        if (i == 0)
            timer.start();
    }
    QVERIFY(timer.elapsed() >= 800);
    QVERIFY(client.closeInOrder());
}

void tst_WebSocketLife::sendsWhatWaitsToAPeerThatHasFinished()
{
    WebClient client = connect("/echo", 16 * 1024);
    const QByteArray large(2'000'000, 'x');
    QVERIFY(client.sendFrame(Opcode::Binary, large));
    client.send(websocket::closeFrame(1000));
    client.halfClose();
    QCOMPARE(client.frame().payload.size(), large.size());
    QCOMPARE(client.frame().closeCode(), 1000);
    QCOMPARE(client.end(), End::Fin);
}

void tst_WebSocketLife::dropsWhatASlowReaderDoesNotTake()
{
    listen({.sendQueue = 256 * 1024});
    WebClient client = connect("/echo", 16 * 1024);
    constexpr int kMessages = 300;
    for (int i = 0; i < kMessages; ++i)
        QVERIFY(client.sendFrame(Opcode::Binary, QByteArray(64 * 1024, 'x')));
    // A message behind them all, small enough for what room is left or dropped too.
    QTRY_COMPARE(m_server->totals().messagesIn, quint64(kMessages));
    // The last one is counted before it is answered or dropped.
    QTRY_COMPARE(m_server->totals().messagesOut + drops(Drop::SlowConsumer), quint64(kMessages));
    const quint64 dropped = drops(Drop::SlowConsumer);
    QVERIFY(dropped > 0);
    QTRY_COMPARE(m_server->totals().limitOf(Limit::SendQueue), dropped);
    QTRY_VERIFY(m_server->totals().queuedBytes > 0);
    QVERIFY(m_server->totals().queuedBytes <= 256 * 1024 + 1024);
    for (quint64 i = 0; i < kMessages - dropped; ++i)
        QCOMPARE(client.frame().payload.size(), 64 * 1024);
    QVERIFY(client.isSilent(0ms));
    // It lives, and gets what is sent from now on.
    client.sendText("still here");
    QCOMPARE(client.frame().payload, "still here");
    QTRY_COMPARE(m_server->totals().queuedBytes, 0U);
    QCOMPARE(NotingSocket::takeNotes().count("QueueFull"), qsizetype(dropped));
    QVERIFY(client.closeInOrder());
}

void tst_WebSocketLife::answersNotEveryPingOfASlowReader()
{
    listen({.sendQueue = 64 * 1024});
    WebClient client = connect("/echo", 16 * 1024);
    QByteArray pings;
    for (int i = 0; i < 1000; ++i)
        pings += websocket::clientFrame(Opcode::Ping, QByteArray(125, 'p'));
    for (int i = 0; i < 100; ++i)
        QVERIFY(client.send(pings));
    QTRY_VERIFY(m_server->totals().limitOf(Limit::SendQueue) > 0);
    QVERIFY(m_server->totals().queuedBytes < 128 * 1024);
    // The latest one is answered (RFC 6455 section 5.5.3).
    client.sendFrame(Opcode::Ping, "latest");
    ServerFrame frame = client.frame();
    while (frame.is(Opcode::Pong) && frame.payload != "latest")
        frame = client.frame();
    QCOMPARE(frame.payload, "latest");
}

void tst_WebSocketLife::cutsAPeerThatTalksAndNeverReads()
{
    listen({.sendQueue = 256 * 1024, .pingInterval = 0ms}, 1s);
    WebClient client = connect("/echo", 16 * 1024);
    while (drops(Drop::SlowConsumer) == 0)
        QVERIFY(client.sendFrame(Opcode::Binary, QByteArray(64 * 1024, 'x')));
    WebClient other = connect("/echo");
    QElapsedTimer timer;
    timer.start();
    while (m_server->totals().limitOf(Limit::WriteTime) == 0 && timer.elapsed() < 25000) {
        // Whole messages: the queue may have been full for a moment only, before the kernel took it all.
        (void)client.sendFrame(Opcode::Binary, QByteArray(64 * 1024, 'x'));
        other.sendText("x"); // who reads may talk as long as it likes
        QCOMPARE(other.frame().payload, "x");
        QVERIFY(other.isSilent(20ms));
    }
    QCOMPARE(m_server->totals().limitOf(Limit::WriteTime), 1U);
    QTRY_COMPARE(m_server->totals().closes[std::size_t(CloseCause::TimedOut)], 1U);
    QVERIFY(other.closeInOrder());
}

void tst_WebSocketLife::handlesMessagesOneAfterTheOther()
{
    WebClient client = connect("/slow");
    QByteArray frames;
    for (int i = 0; i < 40; ++i)
        frames += websocket::clientFrame(Opcode::Text, QByteArray(i, 'x'));
    client.send(frames);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(client.frame().payload.size(), i);
    QVERIFY(client.closeInOrder());
}

void tst_WebSocketLife::letsATaskOutliveItsConnection()
{
    for (int i = 0; i < 10; ++i) {
        WebClient client = connect("/slow");
        client.sendText("even");
        client.reset();
    }
    QTRY_COMPARE(m_server->totals().connectionsClosed, 10U);
    QCOMPARE(m_server->totals().webSocketsOpen, 0U);
}

void tst_WebSocketLife::sendsForAPerson_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Opcode>("opcode");
    QTest::newRow("text") << MessageKind::Text << QByteArray("hello \xc3\xa4") << Opcode::Text;
    QTest::newRow("empty text") << MessageKind::Text << QByteArray() << Opcode::Text;
    QTest::newRow("binary") << MessageKind::Binary << QByteArray("\0\xff", 2) << Opcode::Binary;
    QTest::newRow("long binary") << MessageKind::Binary << QByteArray(100'000, 'b') << Opcode::Binary;
    QTest::newRow("ping") << MessageKind::Ping << QByteArray("are you there") << Opcode::Ping;
}

void tst_WebSocketLife::sendsForAPerson()
{
    QFETCH(MessageKind, kind);
    QFETCH(QByteArray, payload);
    QFETCH(Opcode, opcode);
    WebClient client = connect("/echo");
    QVERIFY(send(1, kind, payload).isDone());
    const ServerFrame frame = client.anyFrame();
    QVERIFY(frame.is(opcode));
    QVERIFY(frame.payload == payload);
    QTRY_COMPARE(m_log->all().messages.size(), 1U);
    const monitor::MessageSeen &seen = m_log->all().messages.front();
    QVERIFY(seen.isInjected);
    QCOMPARE(seen.kind, kind);
    QCOMPARE(seen.direction, monitor::Direction::Out);
    QCOMPARE(seen.size, quint64(payload.size()));
}

void tst_WebSocketLife::refusesWishes_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("text not UTF-8") << MessageKind::Text << QByteArray("\xc3(");
    QTest::newRow("long ping") << MessageKind::Ping << QByteArray(126, 'p');
    QTest::newRow("event") << MessageKind::Event << QByteArray("e");
    QTest::newRow("close") << MessageKind::Close << QByteArray();
}

void tst_WebSocketLife::refusesWishes()
{
    QFETCH(MessageKind, kind);
    QFETCH(QByteArray, payload);
    WebClient client = connect("/echo");
    QCOMPARE(send(1, kind, payload).code, Outcome::Code::BadArgument);
    // Nothing of it was sent, and the socket lives.
    client.sendText("x");
    QCOMPARE(client.frame().payload, "x");
}

void tst_WebSocketLife::refusesWishesForOtherConnections()
{
    RawClient plain = m_server->connect();
    QCOMPARE(plain.get("/plain").body, "plain");
    QCOMPARE(send(1, MessageKind::Text, "x").code, Outcome::Code::NotAWebSocket);
    QCOMPARE(send(77, MessageKind::Text, "x").code, Outcome::Code::ConnectionGone);
    QCOMPARE(close(77, 1000, {}).code, Outcome::Code::ConnectionGone);
    WebClient client = connect("/echo");
    QCOMPARE(close(2, 1005, {}).code, Outcome::Code::BadArgument);
    QCOMPARE(close(2, 1000, QString(124, QLatin1Char('r'))).code, Outcome::Code::BadArgument);
    QVERIFY(client.closeInOrder());
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1U);
    QCOMPARE(send(2, MessageKind::Text, "x").code, Outcome::Code::ConnectionGone);
    m_server->server().stop();
    QCOMPARE(send(1, MessageKind::Text, "x").code, Outcome::Code::ConnectionGone);
}

void tst_WebSocketLife::measuresRoundTripsForAPerson()
{
    WebClient client = connect("/echo");
    QVERIFY(send(1, MessageKind::Ping, {}).isDone());
    const ServerFrame ping = client.anyFrame();
    QVERIFY(ping.is(Opcode::Ping));
    client.sendFrame(Opcode::Pong, ping.payload);
    QTRY_VERIFY(m_log->latestSample(1).pingRttUs > 0);
}

void tst_WebSocketLife::closesForAPerson()
{
    WebClient client = connect("/echo");
    QVERIFY(close(1, 4000, QStringLiteral("enough")).isDone());
    QCOMPARE(send(1, MessageKind::Text, "x").code, Outcome::Code::ConnectionGone); // it is closing
    const ServerFrame frame = client.frame();
    QCOMPARE(frame.closeCode(), 4000);
    QCOMPARE(frame.payload.mid(2), "enough");
    client.send(websocket::closeFrame(4000, "fine"));
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_COMPARE(m_log->closeOf(1).cause, CloseCause::Operator);
    QCOMPARE(m_log->closeOf(1).code, 4000);
    QCOMPARE(m_log->closeOf(1).reason, QStringLiteral("enough"));
    QCOMPARE(m_log->closeOf(1).closedBy, monitor::Direction::Out);
}

// RFC 6455 section 5.5.2: only the peer's close frame ends that duty.
void tst_WebSocketLife::answersPingsUntilThePeerCloses()
{
    WebClient client = connect("/echo");
    QVERIFY(close(1, 4000, {}).isDone());
    QCOMPARE(client.frame().closeCode(), 4000);
    client.sendText("too late");
    client.sendFrame(Opcode::Ping, "still there?");
    const ServerFrame pong = client.frame();
    QVERIFY(pong.is(Opcode::Pong));
    QCOMPARE(pong.payload, "still there?");
    client.send(websocket::closeFrame(4000, {}));
    client.sendFrame(Opcode::Ping, "and now?");
    QCOMPARE(client.frame().first, quint8(0));
    QCOMPARE(client.end(), End::Fin);
}

void tst_WebSocketLife::closesAnHttpConnectionForAPerson()
{
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/plain").body, "plain");
    QVERIFY(close(1, 0, QStringLiteral("go")).isDone());
    QVERIFY(client.end() != End::None);
    QTRY_COMPARE(m_log->closeOf(1).cause, CloseCause::Operator);
}

QTEST_GUILESS_MAIN(tst_WebSocketLife)
#include "tst_websocketlife.moc"
