// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/websockethandler.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::MessageKind;
using monitor::Outcome;
using websocket::Opcode;

namespace {

/// Joins what it is told to: "+name", "-name".
class Member final : public WebSocketHandler {
public:
    void onMessage(const Message &message) override
    {
        const QByteArray topic = message.payload.sliced(1).toByteArray();
        if (message.payload.front() == '+')
            (void)subscribe(topic);
        else
            unsubscribe(topic);
        send({true, "done"});
    }
};

monitor::Endpoint loopback()
{
    monitor::Endpoint endpoint;
    endpoint.address = {127, 0, 0, 1};
    return endpoint;
}

} // namespace

/// What a person does to a running server from its window, and what the window hears of topics.
class tst_Operator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void publishesToATopic();
    void publishesToNobody();
    void refusesToPublishWhatIsNoMessage_data();
    void refusesToPublishWhatIsNoMessage();
    void tellsWhoJoinsAndLeaves();
    void tellsTheLatestMessageOfATopic();
    void closesAndRefusesABlockedAddress();
    void letsAnUnblockedAddressIn();

private:
    WebClient member(const QByteArray &wish);
    Outcome publish(const QString &topic, MessageKind kind, const QByteArray &payload);
    Outcome block(const std::vector<monitor::Endpoint> &addresses);
    [[nodiscard]] const monitor::TopicChanged *latestOf(const QString &topic) const;

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
};

void tst_Operator::initTestCase_data()
{
    addStreams(false);
}

void tst_Operator::init()
{
    m_leftovers.begin();
    m_application.emplace();
    m_application->websocket<Member>("/member");
    m_application->get("/plain", [](Context &c) { c.text("plain"); });
    ServerConfig config = streamConfig();
    config.telemetry = monitor::Level::Full;
    m_server.emplace(*m_application, config);
    m_log.emplace(m_server->server().source());
}

void tst_Operator::cleanup()
{
    m_log.reset();
    m_server.reset();
    m_application.reset();
    QCOMPARE(m_leftovers.found(), "");
}

WebClient tst_Operator::member(const QByteArray &wish)
{
    WebClient client(m_server->port(), "/member");
    client.sendText(wish);
    (void)client.frame(); // it is a member now
    return client;
}

Outcome tst_Operator::publish(const QString &topic, MessageKind kind, const QByteArray &payload)
{
    std::optional<Outcome> outcome;
    m_server->server().control().publish(topic, kind, payload, [&](const Outcome &told) { outcome = told; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
        return {Outcome::Code::QueueFull, QStringLiteral("no outcome"), -1};
    return *outcome;
}

Outcome tst_Operator::block(const std::vector<monitor::Endpoint> &addresses)
{
    std::optional<Outcome> outcome;
    m_server->server().control().setBlocked(addresses, [&](const Outcome &told) { outcome = told; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
        return {Outcome::Code::QueueFull, QStringLiteral("no outcome"), -1};
    return *outcome;
}

const monitor::TopicChanged *tst_Operator::latestOf(const QString &topic) const
{
    const std::vector<monitor::TopicChanged> &topics = m_log->all().topics;
    const auto found = std::find_if(topics.rbegin(), topics.rend(),
                                    [&](const monitor::TopicChanged &seen) { return seen.name == topic; });
    return found == topics.rend() ? nullptr : &*found;
}

void tst_Operator::publishesToATopic()
{
    WebClient first = member("+room");
    WebClient second = member("+room");
    WebClient other = member("+hall");
    const Outcome told = publish(QStringLiteral("room"), MessageKind::Text, "hello");
    QVERIFY(told.isDone());
    QCOMPARE(told.count, 2);
    for (WebClient *client : {&first, &second}) {
        const ServerFrame frame = client->frame();
        QVERIFY(frame.is(Opcode::Text));
        QCOMPARE(frame.payload, "hello");
    }
    QCOMPARE(publish(QStringLiteral("hall"), MessageKind::Binary, QByteArray("\0\xff", 2)).count, 1);
    const ServerFrame frame = other.frame();
    QVERIFY(frame.is(Opcode::Binary));
    QCOMPARE(frame.payload, QByteArray("\0\xff", 2));
}

void tst_Operator::publishesToNobody()
{
    const Outcome told = publish(QStringLiteral("nobody's"), MessageKind::Text, "hello");
    QVERIFY(told.isDone());
    QCOMPARE(told.count, 0);
}

void tst_Operator::refusesToPublishWhatIsNoMessage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("ping") << int(MessageKind::Ping) << QByteArray("x");
    QTest::newRow("close") << int(MessageKind::Close) << QByteArray();
    QTest::newRow("text that is not UTF-8") << int(MessageKind::Text) << QByteArray("\xff");
    QTest::newRow("text that is cut") << int(MessageKind::Text) << QByteArray("\xc3");
}

void tst_Operator::refusesToPublishWhatIsNoMessage()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, payload);
    WebClient client = member("+room");
    const Outcome told = publish(QStringLiteral("room"), static_cast<MessageKind>(kind), payload);
    QCOMPARE(told.code, Outcome::Code::BadArgument);
}

void tst_Operator::tellsWhoJoinsAndLeaves()
{
    WebClient client = member("+room");
    client.sendText("+hall");
    (void)client.frame();
    client.sendText("-room");
    (void)client.frame();
    QTRY_COMPARE(m_log->all().memberships.size(), 3U);
    QStringList seen;
    for (const monitor::MembershipChanged &change : m_log->all().memberships)
        seen += QString::number(change.connection) + (change.isJoined ? QLatin1Char('+') : QLatin1Char('-')) +
                change.topic;
    QCOMPARE(seen,
             QStringList({QStringLiteral("1+room"), QStringLiteral("1+hall"), QStringLiteral("1-room")}));
}

void tst_Operator::tellsTheLatestMessageOfATopic()
{
    WebClient client = member("+room");
    const QByteArray longOne(1000, 'x');
    QCOMPARE(publish(QStringLiteral("room"), MessageKind::Text, "first").count, 1);
    QCOMPARE(publish(QStringLiteral("room"), MessageKind::Binary, longOne).count, 1);
    QTRY_VERIFY(latestOf(QStringLiteral("room")) && latestOf(QStringLiteral("room"))->published == 2);
    const monitor::TopicChanged topic = *latestOf(QStringLiteral("room"));
    QCOMPARE(topic.latest, longOne.first(256));
    QCOMPARE(topic.latestSize, 1000U);
    QVERIFY(!topic.isLatestText);
    QCOMPARE(topic.members, 1U);
    QVERIFY(topic.time > 0);
}

void tst_Operator::closesAndRefusesABlockedAddress()
{
    WebClient first = member("+room");
    WebClient second = member("+room");
    const Outcome told = block({loopback()});
    QVERIFY(told.isDone());
    QCOMPARE(told.count, 2);
    QVERIFY(first.end() != End::None);
    QVERIFY(second.end() != End::None);
    QTRY_COMPARE(m_log->closeOf(1).cause, monitor::CloseCause::Operator);
    QCOMPARE(m_log->closeOf(1).reason, QStringLiteral("The address is blocked"));
    RawClient refused = m_server->connect();
    QVERIFY(refused.end() != End::None);
    QTRY_COMPARE(m_server->totals().drops[std::size_t(monitor::Drop::Blocked)], 1U);
    QCOMPARE(m_server->totals().connectionsOpened, 2U);
}

void tst_Operator::letsAnUnblockedAddressIn()
{
    QCOMPARE(block({loopback()}).count, 0);
    monitor::Endpoint other;
    other.address = {192, 0, 2, 1};
    QVERIFY(block({other}).isDone());
    QCOMPARE(m_server->connect().get("/plain").body, "plain");
    QVERIFY(block({}).isDone());
    QCOMPARE(m_server->connect().get("/plain").body, "plain");
}

QTEST_GUILESS_MAIN(tst_Operator)
#include "tst_operator.moc"
