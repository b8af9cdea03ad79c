// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/record.h"
#include "server/websocket/messagedeflater.h"
#include "server/websocket/messageinflater.h"
#include "tests/server/connection/batchlog.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using websocket::kFinal;
using websocket::MessageDeflater;
using websocket::MessageInflater;
using websocket::Opcode;
using websocket::rawFrame;

namespace {

constexpr quint8 kCompressed = 0x40;
constexpr quint8 kText = quint8(Opcode::Text);
const QByteArray kOffer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";

class DeflatedSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

class RoomSocket final : public NotingSocket {
public:
    void open() override { (void)subscribe("room"); }
    void onMessage(const Message &message) override { publish("room", message); }
};

WebSocketOptions compressing()
{
    WebSocketOptions options;
    options.compression.isEnabled = true;
    return options;
}

QByteArray prose(int seed, qsizetype size = 1000)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += "line " + QByteArray::number(seed * 31 + i) + " of the storm; ";
    return bytes.first(size);
}

/// The other end of the extension, with a window of its own.
struct Codec {
    explicit Codec(bool keepsContext = true, int windowBits = 15)
        : deflater(options, windowBits, keepsContext, pool)
        , inflater(windowBits, keepsContext, pool)
    {
        options.smallest = 1;
    }

    /// A whole frame of a client.
    [[nodiscard]] QByteArray pack(const QByteArray &text)
    {
        QByteArray out;
        return deflater.deflate(text, out) ? rawFrame(kFinal | kCompressed | kText, out)
                                           : rawFrame(kFinal | kText, text);
    }
    [[nodiscard]] QByteArray unpack(const ServerFrame &frame)
    {
        if (!(frame.first & kCompressed))
            return frame.payload;
        QByteArray out;
        const bool isGood = inflater.feed(frame.payload, out, 1 << 24) == MessageInflater::State::Good &&
                            inflater.finish(out, 1 << 24) == MessageInflater::State::Good;
        return isGood ? out : QByteArray("corrupt");
    }

    websocket::CompressionOptions options;
    websocket::CompressionPool pool;
    MessageDeflater deflater;
    MessageInflater inflater;
};

} // namespace

class tst_WebSocketDeflate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void agrees_data();
    void agrees();
    void declinesWhereItIsOff();
    void echoesInContext();
    void echoesAcrossARest();
    void echoesWithoutContext();
    void sendsShortMessagesAsTheyAre();
    void takesPlainMessagesBetween();
    void answersPingsInsideACompressedMessage();
    void refuses_data();
    void refuses();
    void publishesToAllKindsOfMembers();
    void tellsTheWindow();
    void countsWhatItSaves();
    void countsNothingWithoutIt();

private:
    void listen(const WebSocketOptions &options);
    [[nodiscard]] WebClient connect(const QByteArray &path, const QByteArray &fields = kOffer)
    {
        return WebClient(m_server->port(), path, 0, fields);
    }

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<BatchLog> m_log;
};

void tst_WebSocketDeflate::init()
{
    listen(compressing());
}

void tst_WebSocketDeflate::listen(const WebSocketOptions &options)
{
    cleanup();
    m_application.emplace();
    m_application->websocket<DeflatedSocket>("/echo", options);
    m_application->websocket<RoomSocket>("/room", options);
    m_application->websocket<DeflatedSocket>("/plain");
    ServerConfig config = streamConfig();
    config.telemetry = monitor::Level::Full;
    m_server.emplace(*m_application, config);
    m_log.emplace(m_server->server().source());
}

void tst_WebSocketDeflate::cleanup()
{
    m_log.reset();
    m_server.reset();
    m_application.reset();
    (void)NotingSocket::takeNotes();
}

void tst_WebSocketDeflate::agrees_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("none offered") << QByteArray() << QByteArray();
    QTest::newRow("browser") << kOffer << QByteArray("permessage-deflate");
    QTest::newRow("two fields") << QByteArray("Sec-WebSocket-Extensions: foo; bar\r\n"
                                              "Sec-WebSocket-Extensions: permessage-deflate; "
                                              "server_max_window_bits=\"9\"\r\n")
                                << QByteArray("permessage-deflate; server_max_window_bits=9");
    QTest::newRow("malformed")
        << QByteArray("Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=\r\n")
        << QByteArray();
    QTest::newRow("unknown") << QByteArray("Sec-WebSocket-Extensions: permessage-zstd\r\n") << QByteArray();
}

void tst_WebSocketDeflate::agrees()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, answer);
    WebClient client = connect("/echo", fields);
    QVERIFY(client.isOpen());
    QCOMPARE(client.extensions(), answer);
    client.sendText("hello");
    QCOMPARE(client.frame().payload, "hello");
    QVERIFY(client.closeInOrder());
}

void tst_WebSocketDeflate::declinesWhereItIsOff()
{
    WebClient client = connect("/plain");
    QVERIFY(client.isOpen());
    QVERIFY(client.extensions().isNull());
    client.send(rawFrame(kFinal | kCompressed | kText, QByteArray::fromHex("f248cdc9c90700")));
    QCOMPARE(client.frame().closeCode(), 1002);
}

void tst_WebSocketDeflate::echoesInContext()
{
    WebClient client = connect("/echo");
    Codec codec;
    qsizetype first = 0;
    for (int i = 0; i < 20; ++i) {
        const QByteArray text = prose(0, 2000 + i);
        client.send(codec.pack(text));
        const ServerFrame frame = client.frame();
        QCOMPARE(frame.first, quint8(kFinal | kCompressed | kText));
        QCOMPARE(codec.unpack(frame), text);
        first = i == 0 ? frame.payload.size() : first;
        QVERIFY(i == 0 || frame.payload.size() < first / 4); // it refers to what went before
    }
    QVERIFY(client.closeInOrder());
}

void tst_WebSocketDeflate::echoesAcrossARest()
{
    WebSocketOptions options = compressing();
    options.compression.rest = 1ms;
    listen(options);
    WebClient client = connect("/echo");
    Codec codec;
    for (int i = 0; i < 3; ++i) {
        const QByteArray text = prose(1, 5000 + i);
        client.send(codec.pack(text));
        const ServerFrame frame = client.frame();
        QCOMPARE(codec.unpack(frame), text);
        QVERIFY(frame.payload.size() > 100); // a new beginning each time
        QVERIFY(client.isSilent(300ms));     // the server's timers tick ten times a second
    }
}

void tst_WebSocketDeflate::echoesWithoutContext()
{
    WebClient client = connect("/echo", "Sec-WebSocket-Extensions: permessage-deflate; "
                                        "server_no_context_takeover; client_no_context_takeover\r\n");
    Codec codec(false);
    QByteArray first;
    for (int i = 0; i < 5; ++i) {
        const QByteArray text = prose(2, 3000);
        client.send(codec.pack(text));
        const ServerFrame frame = client.frame();
        QCOMPARE(codec.unpack(frame), text);
        first = i == 0 ? frame.payload : first;
        QCOMPARE(frame.payload, first);
    }
}

void tst_WebSocketDeflate::sendsShortMessagesAsTheyAre()
{
    WebClient client = connect("/echo");
    Codec codec;
    client.send(codec.pack(QByteArray(127, 'x')));
    QCOMPARE(client.frame().first, quint8(kFinal | kText));
    client.send(codec.pack(QByteArray(128, 'x')));
    const ServerFrame frame = client.frame();
    QCOMPARE(frame.first, quint8(kFinal | kCompressed | kText));
    QCOMPARE(codec.unpack(frame), QByteArray(128, 'x'));
}

void tst_WebSocketDeflate::takesPlainMessagesBetween()
{
    WebClient client = connect("/echo");
    Codec codec;
    for (int i = 0; i < 6; ++i) {
        const QByteArray text = prose(i);
        client.send(i % 2 ? codec.pack(text) : rawFrame(kFinal | kText, text));
        QCOMPARE(codec.unpack(client.frame()), text);
    }
}

void tst_WebSocketDeflate::answersPingsInsideACompressedMessage()
{
    WebClient client = connect("/echo");
    const QByteArray hello = QByteArray::fromHex("f248cdc9c90700");
    client.send(rawFrame(kCompressed | kText, hello.first(3)));
    client.sendFrame(Opcode::Ping, "between");
    const ServerFrame pong = client.frame();
    QVERIFY(pong.is(Opcode::Pong));
    QCOMPARE(pong.payload, "between");
    client.send(rawFrame(kFinal, hello.sliced(3)));
    QCOMPARE(client.frame().payload, "Hello");
}

void tst_WebSocketDeflate::refuses_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<quint16>("code");
    const QByteArray hello = QByteArray::fromHex("f248cdc9c90700");
    const auto row = [](const char *name, const QByteArray &frames, quint16 code) {
        QTest::newRow(name) << frames << code;
    };
    Codec codec;
    row("corrupt", rawFrame(kFinal | kCompressed | kText, "\x07"), 1007);
    row("cut short", rawFrame(kFinal | kCompressed | kText, hello.first(4)), 1007);
    row("text that is not UTF-8", codec.pack(QByteArray(300, '\xff')), 1007);
    QByteArray bomb;
    codec.pool.deflate(QByteArray(16 * 1024 * 1024 + 1, 'x'), {}, 15, bomb);
    row("bomb", rawFrame(kFinal | kCompressed | kText, bomb), 1009);
    row("compressed ping", rawFrame(kFinal | kCompressed | quint8(Opcode::Ping), "p"), 1002);
    row("compressed continuation",
        rawFrame(kCompressed | kText, hello.first(3)) + rawFrame(kFinal | kCompressed, hello.sliced(3)),
        1002);
    row("another reserved bit", rawFrame(kFinal | kCompressed | 0x10 | kText, hello), 1002);
}

void tst_WebSocketDeflate::refuses()
{
    QFETCH(QByteArray, frames);
    QFETCH(quint16, code);
    WebClient client = connect("/echo");
    client.send(frames);
    QCOMPARE(client.frame().closeCode(), code);
    QCOMPARE(client.end(), End::Fin);
}

// One publication, five members with windows of their own, in the middle of their own conversations.
void tst_WebSocketDeflate::publishesToAllKindsOfMembers()
{
    const auto offer = [](const char *parameters) {
        return QByteArray("Sec-WebSocket-Extensions: permessage-deflate") + parameters + "\r\n";
    };
    struct Member {
        Member(WebClient socket, bool keepsContext, int bits)
            : client(std::move(socket))
            , codec(keepsContext, bits)
        {
        }
        WebClient client;
        Codec codec;
    };
    std::vector<std::unique_ptr<Member>> members;
    const auto join = [&](const QByteArray &fields, bool keepsContext, int bits) {
        members.push_back(std::make_unique<Member>(connect("/room", fields), keepsContext, bits));
        QVERIFY(members.back()->client.isOpen());
    };
    join(offer(""), true, 15);
    join(offer("; server_max_window_bits=9"), true, 9);
    join(offer("; server_max_window_bits=8"), true, 8);
    join(offer("; server_no_context_takeover"), false, 15);
    join({}, true, 15);
    QTRY_COMPARE(m_server->totals().webSocketsOpen, 5U);
    for (int i = 0; i < 10; ++i) {
        const QByteArray text = prose(i, i % 2 ? 900 : 20'000);
        members.back()->client.sendText(text);
        for (const auto &member : members)
            QCOMPARE(member->codec.unpack(member->client.frame()), text);
    }
}

void tst_WebSocketDeflate::tellsTheWindow()
{
    WebClient client = connect("/echo");
    Codec codec;
    const QByteArray text = prose(3);
    const QByteArray frame = codec.pack(text);
    client.send(frame);
    const ServerFrame echo = client.frame();
    QTRY_COMPARE(m_log->dataMessages().size(), 2U);
    const monitor::MessageSeen in = m_log->dataMessages()[0];
    const monitor::MessageSeen out = m_log->dataMessages()[1];
    QVERIFY(in.isCompressed);
    QCOMPARE(in.payload, text);
    QCOMPARE(in.size, quint64(text.size()));
    QCOMPARE(in.wireSize, quint64(frame.size() - 8));
    QVERIFY(out.isCompressed);
    QCOMPARE(out.payload, text);
    QCOMPARE(out.wireSize, quint64(echo.payload.size()));
    client.sendText("short");
    QTRY_COMPARE(m_log->dataMessages().size(), 4U);
    QVERIFY(!m_log->dataMessages()[2].isCompressed);
    QVERIFY(!m_log->dataMessages()[3].isCompressed);
    QCOMPARE(m_log->dataMessages()[3].wireSize, 0U);
}

// Also messages that cross uncompressed, because they are short: the ratio is that of the socket.
void tst_WebSocketDeflate::countsWhatItSaves()
{
    WebClient client = connect("/echo");
    Codec codec;
    const QByteArray text = prose(4, 5000);
    const QByteArray frame = codec.pack(text);
    client.send(frame);
    const ServerFrame echo = client.frame();
    client.sendText("short");
    QCOMPARE(client.frame().payload, QByteArray("short"));
    QTRY_COMPARE(m_log->latestSample(1).messagesOut, 2U);
    const monitor::Record::Sample figures = m_log->latestSample(1);
    QCOMPARE(figures.plainIn, quint64(text.size()) + 5);
    QCOMPARE(figures.plainOut, quint64(text.size()) + 5);
    QCOMPARE(figures.wireIn, quint64(frame.size() - 8) + 5);
    QCOMPARE(figures.wireOut, quint64(echo.payload.size()) + 5);
}

void tst_WebSocketDeflate::countsNothingWithoutIt()
{
    WebClient client = connect("/echo", {});
    client.sendText(prose(5));
    (void)client.frame();
    QTRY_COMPARE(m_log->latestSample(1).messagesOut, 1U);
    QCOMPARE(m_log->latestSample(1).plainIn, 0U);
    QCOMPARE(m_log->latestSample(1).wireOut, 0U);
}

QTEST_GUILESS_MAIN(tst_WebSocketDeflate)
#include "tst_websocketdeflate.moc"
