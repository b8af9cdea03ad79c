// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What becomes of messages whose receiver reads too slowly, by the policy of its route.
#include "server/web/taskwebsockethandler.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using websocket::Opcode;
using websocket::SlowConsumer;

namespace {

constexpr qint64 kQueue = 256 * 1024;
constexpr int kSize = 20'000; // of a message, bytes
constexpr int kMessages = 400;

/// "17 xxxx...": a message that tells its place.
QByteArray numbered(int number)
{
    return (QByteArray::number(number) + ' ').leftJustified(kSize, 'x');
}

int numberOf(const QByteArray &payload)
{
    return payload.left(payload.indexOf(' ')).toInt();
}

/// Sends many messages at once when it is told to.
class FloodSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override
    {
        const int count = message.payload.toByteArray().toInt();
        int sent = 0;
        for (int i = 0; i < count; ++i)
            sent += sendBinary(numbered(i)) == SendOutcome::Sent ? 1 : 0;
        note("sent " + QByteArray::number(sent));
    }
};

class MemberSocket final : public NotingSocket {
public:
    void open() override { (void)subscribe("room"); }
    void onMessage(const Message &) override {}
};

class SlowSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

/// Publishes what it gets, one after the other.
class PublisherSocket final : public TaskWebSocketHandler {
public:
    explicit PublisherSocket(std::chrono::milliseconds limit)
        : m_limit(limit)
    {
    }
    Task<> received(Message message) override
    {
        const bool hasReached = co_await publishAndWait("room", message, m_limit);
        (void)sendText(hasReached ? u"reached" : u"timed out");
    }

private:
    const std::chrono::milliseconds m_limit;
};

} // namespace

class tst_SlowConsumers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init() { m_leftovers.begin(); }
    void cleanup();

    void dropsTheNewest();
    void dropsTheOldest_data();
    void dropsTheOldest();
    void keepsAllOfAFastReader();
    void sendsWhatWaitsBeforeTheClose();
    void closesWith1013();
    void cutsOneThatNeverReads();
    void holdsUpThePublisher();
    void holdsUpThePublisherNotForever();
    void forgetsAMemberThatGoes();
    void echoesMoreThanTheQueue_data();
    void echoesMoreThanTheQueue();
    void readsNoFurtherFromWhoDoesNotRead();
    void countsEmptyMessagesToo();

private:
    void listen(SlowConsumer policy, std::chrono::milliseconds limit = 10s, bool isCompressing = false);
    [[nodiscard]] WebClient slow(const QByteArray &path, const QByteArray &fields = {})
    {
        return WebClient(m_server->port(), path, 16 * 1024, fields);
    }
    [[nodiscard]] quint64 dropped()
    {
        return m_server->totals().drops[std::size_t(monitor::Drop::SlowConsumer)];
    }
    /// Sends to a client that does not read, until the handler has sent all.
    void flood(WebClient &client);
    [[nodiscard]] int sentOfFlood();

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
    Leftovers m_leftovers;
};

void tst_SlowConsumers::listen(SlowConsumer policy, std::chrono::milliseconds limit, bool isCompressing)
{
    cleanup();
    WebSocketOptions options;
    options.sendQueue = kQueue;
    options.slowConsumer = policy;
    options.closeTimeout = 500ms;
    options.pingInterval = 0ms; // a client that does not read answers none
    options.compression.isEnabled = isCompressing;
    m_application.emplace();
    m_application->websocket<FloodSocket>("/flood", options);
    m_application->websocket<MemberSocket>("/member", options);
    m_application->websocket<SlowSocket>("/echo", options);
    m_application->websocket<PublisherSocket>("/publisher", options, limit);
    m_server.emplace(*m_application, streamConfig());
    m_server->limitSendBuffers();
    m_log.emplace(m_server->server().source());
}

void tst_SlowConsumers::cleanup()
{
    m_log.reset();
    m_server.reset();
    m_application.reset();
    (void)NotingSocket::takeNotes();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_SlowConsumers::flood(WebClient &client)
{
    QVERIFY(client.isOpen());
    client.sendText(QByteArray::number(kMessages));
    QTRY_COMPARE(m_server->totals().messagesIn, 1U);
}

int tst_SlowConsumers::sentOfFlood()
{
    QByteArrayList notes;
    const auto hasSent = [&] {
        notes += NotingSocket::takeNotes();
        return std::any_of(notes.begin(), notes.end(),
                           [](const QByteArray &n) { return n.startsWith("sent"); });
    };
    if (!QTest::qWaitFor(hasSent, 30'000))
        return -1;
    for (const QByteArray &note : std::as_const(notes)) {
        if (note.startsWith("sent "))
            return note.mid(5).toInt();
    }
    return -1;
}

void tst_SlowConsumers::dropsTheNewest()
{
    listen(SlowConsumer::DropNewest);
    WebClient client = slow("/flood");
    flood(client);
    const int sent = sentOfFlood();
    QVERIFY(sent > 0 && sent < kMessages);
    QCOMPARE(dropped(), quint64(kMessages - sent));
    for (int i = 0; i < sent; ++i)
        QCOMPARE(client.frame().payload, numbered(i));
    QVERIFY(client.isSilent(0ms));
    QTRY_COMPARE(m_log->latestSample(1).messagesDropped, quint32(kMessages - sent));
    QVERIFY(client.closeInOrder());
}

void tst_SlowConsumers::dropsTheOldest_data()
{
    QTest::addColumn<bool>("isCompressing");
    QTest::newRow("plain") << false;
    QTest::newRow("permessage-deflate") << true;
}

void tst_SlowConsumers::dropsTheOldest()
{
    QFETCH(bool, isCompressing);
    listen(SlowConsumer::DropOldest, 10s, isCompressing);
    WebClient client = slow("/flood", isCompressing ? "Sec-WebSocket-Extensions: permessage-deflate; "
                                                      "server_no_context_takeover\r\n"
                                                    : "");
    flood(client);
    QCOMPARE(sentOfFlood(), kMessages); // each was taken in; older ones had to go
    if (isCompressing)
        return; // so much smaller that nothing waits
    QVERIFY(dropped() > 0);
    QVERIFY(m_server->totals().queuedBytes <= quint64(kQueue) + 2 * kSize);

    // What comes is whole, in order, and ends with the newest.
    int latest = -1;
    int count = 0;
    while (latest < kMessages - 1) {
        const ServerFrame frame = client.frame();
        QVERIFY(frame.is(Opcode::Binary));
        const int number = numberOf(frame.payload);
        QVERIFY(number > latest);
        QCOMPARE(frame.payload, numbered(number));
        latest = number;
        ++count;
    }
    QCOMPARE(quint64(count), kMessages - dropped());
    QTRY_COMPARE(m_server->totals().messagesOut, quint64(count));
    QTRY_COMPARE(m_server->totals().queuedBytes, 0U);
    QVERIFY(client.closeInOrder());
}

void tst_SlowConsumers::keepsAllOfAFastReader()
{
    listen(SlowConsumer::DropOldest);
    WebClient client(m_server->port(), "/flood");
    for (int turn = 0; turn < 20; ++turn) {
        client.sendText("10");
        for (int i = 0; i < 10; ++i)
            QCOMPARE(client.frame().payload, numbered(i));
    }
    QCOMPARE(dropped(), 0U);
    QVERIFY(client.closeInOrder());
}

void tst_SlowConsumers::sendsWhatWaitsBeforeTheClose()
{
    listen(SlowConsumer::DropOldest);
    WebClient client = slow("/flood");
    flood(client);
    QCOMPARE(sentOfFlood(), kMessages);
    m_server->server().control().closeConnection(1, 4000, QStringLiteral("enough"), [](const auto &) {});
    int latest = -1;
    ServerFrame frame = client.frame();
    for (; frame.is(Opcode::Binary); frame = client.frame())
        latest = numberOf(frame.payload);
    QCOMPARE(latest, kMessages - 1);
    QCOMPARE(frame.closeCode(), 4000);
}

void tst_SlowConsumers::closesWith1013()
{
    listen(SlowConsumer::Close);
    WebClient client = slow("/flood");
    flood(client);
    const int sent = sentOfFlood();
    QVERIFY(sent > 0 && sent < kMessages);
    for (int i = 0; i < sent; ++i)
        QCOMPARE(client.frame().payload, numbered(i));
    QCOMPARE(client.frame().closeCode(), 1013);
    client.send(websocket::closeFrame(1013));
    QVERIFY(client.end() != End::None);
    QTRY_COMPARE(m_log->closeOf(1).cause, monitor::CloseCause::Limit);
    QCOMPARE(m_log->closeOf(1).code, 1013);
}

void tst_SlowConsumers::cutsOneThatNeverReads()
{
    listen(SlowConsumer::Close);
    WebClient client = slow("/flood");
    flood(client);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QTRY_COMPARE(m_server->totals().queuedBytes, 0U);
}

void tst_SlowConsumers::holdsUpThePublisher()
{
    listen(SlowConsumer::Wait, 60s);
    WebClient member = slow("/member");
    WebClient publisher(m_server->port(), "/publisher");
    QTRY_COMPARE(m_server->totals().webSocketsOpen, 2U);
    constexpr int kPublished = 600; // more than the kernel takes for a peer that does not read
    QByteArray frames;
    for (int i = 0; i < kPublished; ++i)
        frames += websocket::clientFrame(Opcode::Binary, numbered(i));
    qsizetype given = publisher.sendSome(frames);
    // The member does not read: the publisher's messages wait, in the end with the publisher.
    const auto isHeldUp = [&] {
        const qsizetype taken = publisher.sendSome(QByteArrayView(frames).sliced(given));
        given += taken;
        return taken == 0 && m_server->totals().queuedBytes > 0;
    };
    QVERIFY(QTest::qWaitFor(isHeldUp, 30'000));
    QVERIFY(m_server->totals().queuedBytes <= quint64(kQueue) + 1024);
    QVERIFY(m_server->totals().messagesIn < kPublished);
    for (int i = 0; i < kPublished; ++i) {
        QCOMPARE(member.frame().payload, numbered(i));
        given += publisher.sendSome(QByteArrayView(frames).sliced(given));
    }
    for (int i = 0; i < kPublished; ++i)
        QCOMPARE(publisher.frame().payload, "reached");
    QCOMPARE(dropped(), 0U);
}

void tst_SlowConsumers::holdsUpThePublisherNotForever()
{
    listen(SlowConsumer::Wait, 50ms);
    WebClient member = slow("/member");
    WebClient publisher(m_server->port(), "/publisher");
    QTRY_COMPARE(m_server->totals().webSocketsOpen, 2U);
    QByteArray answer;
    for (int i = 0; i < 1000 && answer != "timed out"; ++i) {
        publisher.sendFrame(Opcode::Binary, numbered(i));
        answer = publisher.frame().payload;
    }
    QCOMPARE(answer, "timed out");
    // From then on it misses what does not fit, as with DropNewest.
    for (int i = 0; i < 200 && dropped() == 0; ++i) {
        publisher.sendFrame(Opcode::Binary, numbered(i));
        answer = publisher.frame().payload; // the kernel may still have taken a little
        QVERIFY(answer == "timed out" || answer == "reached");
    }
    QVERIFY(dropped() > 0);
    QVERIFY(m_server->totals().queuedBytes <= quint64(kQueue) + 1024);
}

void tst_SlowConsumers::forgetsAMemberThatGoes()
{
    listen(SlowConsumer::Wait, 30s);
    WebClient member = slow("/member");
    WebClient publisher(m_server->port(), "/publisher");
    QTRY_COMPARE(m_server->totals().webSocketsOpen, 2U);
    const QByteArray large(kQueue / 2 - 1000, 'x');
    const auto isHeldUp = [&] { return m_server->totals().queuedBytes > quint64(kQueue) / 2; };
    while (!isHeldUp()) {
        publisher.sendFrame(Opcode::Binary, large);
        QTRY_VERIFY(isHeldUp() || !publisher.isSilent(0ms));
        if (!publisher.isSilent(0ms))
            QCOMPARE(publisher.frame().payload, "reached");
    }
    member.reset();
    QCOMPARE(publisher.frame().payload, "reached");
}

void tst_SlowConsumers::echoesMoreThanTheQueue_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("drop the newest") << int(SlowConsumer::DropNewest);
    QTest::newRow("drop the oldest") << int(SlowConsumer::DropOldest);
    QTest::newRow("close") << int(SlowConsumer::Close);
    QTest::newRow("wait") << int(SlowConsumer::Wait);
}

void tst_SlowConsumers::echoesMoreThanTheQueue()
{
    QFETCH(int, policy);
    listen(SlowConsumer(policy));
    WebClient client(m_server->port(), "/echo");
    const QByteArray large = QByteArray("storm").repeated(kQueue);
    QVERIFY(client.sendFrame(Opcode::Binary, large));
    QCOMPARE(client.frame().payload, large);
    QVERIFY(client.closeInOrder());
    QCOMPARE(dropped(), 0U);
}

void tst_SlowConsumers::readsNoFurtherFromWhoDoesNotRead()
{
    listen(SlowConsumer::Wait);
    WebClient client = slow("/echo");
    constexpr int kSent = 1000;
    QByteArray frames;
    for (int i = 0; i < kSent; ++i)
        frames += websocket::clientFrame(Opcode::Binary, numbered(i));
    qsizetype given = 0;
    int refusals = 0; // in a row: it is not that the server has yet to read
    const auto isHeldUp = [&] {
        const qint64 taken = client.sendSome(frames.mid(given, 64 * 1024));
        given += taken;
        refusals = taken == 0 && m_server->totals().queuedBytes > 0 ? refusals + 1 : 0;
        return refusals == 20;
    };
    QVERIFY(QTest::qWaitFor(isHeldUp, 60'000));
    QVERIFY(m_server->totals().queuedBytes <= quint64(kQueue) + 64 * 1024);
    QVERIFY(m_server->totals().messagesIn < kSent);
    for (int i = 0; i < kSent; ++i) {
        // Also with nothing left to give: records may still wait in the client.
        while (const qint64 taken = client.sendSome(frames.mid(given, 64 * 1024)))
            given += taken;
        QCOMPARE(client.frame().payload, numbered(i));
    }
    QCOMPARE(dropped(), 0U);
}

void tst_SlowConsumers::countsEmptyMessagesToo()
{
    listen(SlowConsumer::DropOldest);
    WebClient client = slow("/echo");
    // The kernel's buffers fill up, and the queue a little.
    for (int i = 0; m_server->totals().queuedBytes < 64 * 1024; ++i)
        QVERIFY(client.sendFrame(Opcode::Binary, numbered(i)));
    QByteArray frames;
    for (int i = 0; i < 20'000; ++i)
        frames += websocket::clientFrame(Opcode::Binary, {});
    QVERIFY(client.send(frames));
    // Echoes of nothing: what does not fit is dropped, and does not pile up.
    QTRY_VERIFY(dropped() > 0);
    QVERIFY(m_server->totals().queuedBytes <= quint64(kQueue) + 1024);
}

QTEST_GUILESS_MAIN(tst_SlowConsumers)
#include "tst_slowconsumers.moc"
