// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// MessageReader where permessage-deflate is agreed on, and as a client.
#include "server/websocket/messagedeflater.h"
#include "server/websocket/messageinflater.h"
#include "tests/server/websocket/clientframe.h"
#include "tests/server/websocket/readerpeer.h"

#include <QtTest/QtTest>

#include <optional>

using namespace eyewall::websocket;

namespace {

constexpr quint8 kCompressed = 0x40;
constexpr quint8 kText = quint8(Opcode::Text);
constexpr quint8 kBinary = quint8(Opcode::Binary);

const QByteArray kHello = QByteArray::fromHex("f248cdc9c90700"); // RFC 7692 section 7.2.3.1

QByteArray deflated(const QByteArray &payload)
{
    CompressionOptions options;
    CompressionPool pool;
    QByteArray out;
    pool.deflate(payload, options, 15, out);
    return out;
}

/// A server's peer that agreed on compression.
struct Compressing {
    explicit Compressing(const ReaderLimits &limits = {}, bool keepsContext = true)
        : inflater(15, keepsContext, pool)
        , peer(limits, Role::Server, &inflater)
    {
    }
    CompressionPool pool;
    MessageInflater inflater;
    ReaderPeer peer;
};

} // namespace

class tst_CompressedMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void failsInsideCompressedText();
    void refusesTooBigByHeaderAlone();
    void readsAsAClient_data();
    void readsAsAClient();
};

void tst_CompressedMessages::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("log");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &log) {
        QTest::newRow(name) << bytes << log;
    };
    const QByteArray whole = rawFrame(kFinal | kCompressed | kText, kHello);
    const QByteArray begin = rawFrame(kCompressed | kText, kHello.first(3));
    const QByteArray end = rawFrame(kFinal, kHello.sliced(3));
    row("7.2.3.1 one frame", whole, "text Hello");
    row("7.2.3.1 two frames", begin + end, "text Hello");
    row("7.2.3.1 a frame a byte",
        rawFrame(kCompressed | kText, kHello.first(1)) + rawFrame(0, kHello.mid(1, 1)) +
            rawFrame(0, kHello.mid(2, 1)) + rawFrame(0, "") + rawFrame(0, kHello.mid(3, 3)) +
            rawFrame(kFinal, kHello.last(1)),
        "text Hello");
    row("7.2.3.2 window", whole + rawFrame(kFinal | kCompressed | kText, QByteArray::fromHex("f200110000")),
        "text Hello | text Hello");
    row("6.1 not compressed", clientFrame(Opcode::Text, "plain") + whole, "text plain | text Hello");
    row("6.1 not compressed, in fragments",
        clientFrame(Opcode::Text, "pl", false) + clientFrame(Opcode::Continuation, "ain") + whole,
        "text plain | text Hello");
    row("6.2 ping between fragments", begin + clientFrame(Opcode::Ping, "?") + end, "ping ? | text Hello");
    row("empty", rawFrame(kFinal | kCompressed | kBinary, QByteArray(1, '\0')), "binary ");
    row("binary", rawFrame(kFinal | kCompressed | kBinary, deflated(QByteArray(5000, 'z'))),
        "binary zzzzzzzz..5000..zzzzzzzz");
    row("character across compressed fragments",
        rawFrame(kCompressed | kText, deflated("\xe2\x82\xac").first(2)) +
            rawFrame(kFinal, deflated("\xe2\x82\xac").sliced(2)),
        "text \xe2\x82\xac");
    row("6 continuation says compressed", begin + rawFrame(kFinal | kCompressed, kHello.sliced(3)),
        "error 1002 a reserved bit is set");
    row("6.1 continuation of a plain message says compressed",
        clientFrame(Opcode::Text, "a", false) + rawFrame(kFinal | kCompressed, "b"),
        "error 1002 a reserved bit is set");
    row("6 compressed ping", rawFrame(kFinal | kCompressed | quint8(Opcode::Ping), "p"),
        "error 1002 a reserved bit is set");
    row("6 compressed pong", rawFrame(kFinal | kCompressed | quint8(Opcode::Pong), "p"),
        "error 1002 a reserved bit is set");
    row("6 compressed close", rawFrame(kFinal | kCompressed | quint8(Opcode::Close), ""),
        "error 1002 a reserved bit is set");
    row("second reserved bit too", rawFrame(kFinal | kCompressed | 0x20 | kText, kHello),
        "error 1002 a reserved bit is set");
    row("third reserved bit", rawFrame(kFinal | 0x10 | kText, "a"), "error 1002 a reserved bit is set");
    row("corrupt", rawFrame(kFinal | kCompressed | kText, QByteArray::fromHex("07")),
        "error 1007 message can not be decompressed");
    row("cut short", rawFrame(kFinal | kCompressed | kText, kHello.first(4)),
        "error 1007 message can not be decompressed");
    row("no bytes", rawFrame(kFinal | kCompressed | kText, ""), "error 1007 message can not be decompressed");
    row("8.1 text", rawFrame(kFinal | kCompressed | kText, deflated("ok \xff ok")),
        "error 1007 text is not valid UTF-8");
    row("8.1 text cut short", rawFrame(kFinal | kCompressed | kText, deflated("\xe2\x82")),
        "error 1007 text is not valid UTF-8");
    row("bomb", rawFrame(kFinal | kCompressed | kBinary, deflated(QByteArray(50'001, 'z'))),
        "error 1009 message is too big when it is decompressed");
    row("bomb in fragments",
        rawFrame(kCompressed | kBinary, deflated(QByteArray(50'001, 'z')).first(20)) +
            rawFrame(0, deflated(QByteArray(50'001, 'z')).sliced(20)),
        "error 1009 message is too big when it is decompressed");
    row("as much as allowed", rawFrame(kFinal | kCompressed | kBinary, deflated(QByteArray(50'000, 'z'))),
        "binary zzzzzzzz..50000..zzzzzzzz");
}

void tst_CompressedMessages::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, log);
    const ReaderLimits limits{50'000};
    Compressing whole(limits);
    whole.peer.feed(bytes);
    QCOMPARE(whole.peer.log(), log);

    Compressing slow(limits);
    for (const char &byte : std::as_const(bytes))
        slow.peer.feed({&byte, 1});
    QCOMPARE(slow.peer.log(), log);

    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Compressing split(limits);
        split.peer.feed(bytes.first(cut));
        split.peer.feed(bytes.sliced(cut));
        QCOMPARE(split.peer.log(), log);
    }
}

void tst_CompressedMessages::failsInsideCompressedText()
{
    QByteArray text(30'000, 'a');
    text[10] = '\xff';
    const QByteArray frame = rawFrame(kCompressed | kText, deflated(text));
    Compressing compressing;
    qsizetype fed = 0;
    while (!compressing.peer.isBroken() && fed < frame.size())
        compressing.peer.feed(QByteArrayView(frame).sliced(fed++, 1));
    QCOMPARE(compressing.peer.log(), "error 1007 text is not valid UTF-8");
    QVERIFY(fed < frame.size());
}

void tst_CompressedMessages::refusesTooBigByHeaderAlone()
{
    Compressing compressing({1000});
    compressing.peer.feed(rawFrame(kFinal | kCompressed | kBinary, QByteArray(1190, 'x')).first(8));
    QCOMPARE(compressing.peer.log(), "error 1009 message is too big");
    // What cannot be compressed gets a little longer.
    Compressing fits({1000});
    fits.peer.feed(rawFrame(kFinal | kCompressed | kBinary, QByteArray(1010, 'x')).first(8));
    QCOMPARE(fits.peer.log(), "");
}

void tst_CompressedMessages::readsAsAClient_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("log");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &log) {
        QTest::newRow(name) << bytes << log;
    };
    row("5.7 text", QByteArray::fromHex("810548656c6c6f"), "text Hello");
    row("5.7 fragments", QByteArray::fromHex("010348656c80026c6f"), "text Hello");
    row("5.7 ping", QByteArray::fromHex("890548656c6c6f"), "ping Hello");
    row("5.2 126 bytes", makeFrame(Opcode::Binary, QByteArray(126, 'b')), "binary bbbbbbbb..126..bbbbbbbb");
    row("5.2 70,000 bytes", makeFrame(Opcode::Binary, QByteArray(70'000, 'b')),
        "binary bbbbbbbb..70000..bbbbbbbb");
    row("5.5.1 close", makeFrame(Opcode::Close, closePayload(1001, "bye")), "close 1001 bye");
    row("7.2.3.1 compressed", makeFrame(Opcode::Text, kHello, true), "text Hello");
    row("5.1 mask", QByteArray::fromHex("818537fa213d7f9f4d5158"),
        "error 1002 frame of a server with a mask");
    row("5.1 mask, empty", QByteArray::fromHex("8a8037fa213d"), "error 1002 frame of a server with a mask");
    row("8.1 text", makeFrame(Opcode::Text, "\xff"), "error 1007 text is not valid UTF-8");
}

void tst_CompressedMessages::readsAsAClient()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, log);
    const qsizetype step = bytes.size() > 1000 ? 999 : 1;
    for (qsizetype cut = 0; cut <= bytes.size(); cut += step) {
        CompressionPool pool;
        MessageInflater inflater(15, false, pool);
        ReaderPeer peer({}, Role::Client, &inflater);
        peer.feed(bytes.first(cut));
        peer.feed(bytes.sliced(cut));
        QCOMPARE(peer.log(), log);
    }
}

QTEST_APPLESS_MAIN(tst_CompressedMessages)
#include "tst_compressedmessages.moc"
