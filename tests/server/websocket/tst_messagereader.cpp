// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/websocket/clientframe.h"
#include "tests/server/websocket/readerpeer.h"

#include <QtTest/QtTest>

#include <malloc.h>

#include <vector>

using namespace eyewall::websocket;
using Peer = ReaderPeer;

namespace {

QByteArray numbered(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QByteArray::number(bytes.size()) + ' ';
    return bytes.first(size);
}

const QByteArray kEuro = "\xe2\x82\xac";

} // namespace

class tst_MessageReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesReservedOpcodes();
    void knowsCloseCodes();
    void givesWholeMessageWithoutCopy();
    void takesLargeFrameAsItArrives();
    void keepsLittleOfIncompleteFrame();
    void refusesTooBigByHeaderAlone();
    void refusesTooBigOverFragments();
    void takesMessageOfExactlyTheLimit();
    void failsInsideIncompleteFrame();
    void allocatesWhatCameNotWhatIsAnnounced();
    void moves();
};

void tst_MessageReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("log");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &log) {
        QTest::newRow(name) << bytes << log;
    };
    row("5.7 masked text", QByteArray::fromHex("818537fa213d7f9f4d5158"), "text Hello");
    row("5.6 binary", clientFrame(Opcode::Binary, "a\x01z"), "binary a\x01z");
    row("5.6 empty text", clientFrame(Opcode::Text, ""), "text ");
    row("5.2 125 bytes", clientFrame(Opcode::Binary, numbered(125)),
        "binary 0 2 4 6 ..125.." + numbered(125).last(8));
    row("5.2 126 bytes", clientFrame(Opcode::Binary, numbered(126)),
        "binary 0 2 4 6 ..126.." + numbered(126).last(8));
    row("5.2 300 bytes", clientFrame(Opcode::Text, numbered(300)),
        "text 0 2 4 6 ..300.." + numbered(300).last(8));
    row("5.4 two fragments",
        clientFrame(Opcode::Text, "Hel", false) + clientFrame(Opcode::Continuation, "lo"), "text Hello");
    row("5.4 empty fragments",
        clientFrame(Opcode::Binary, "", false) + clientFrame(Opcode::Continuation, "", false) +
            clientFrame(Opcode::Continuation, "x", false) + clientFrame(Opcode::Continuation, ""),
        "binary x");
    row("5.4 ping between fragments",
        clientFrame(Opcode::Text, "Hel", false) + clientFrame(Opcode::Ping, "?") +
            clientFrame(Opcode::Continuation, "lo") + clientFrame(Opcode::Text, "next"),
        "ping ? | text Hello | text next");
    row("5.4 close between fragments", clientFrame(Opcode::Text, "Hel", false) + closeFrame(1001),
        "close 1001 ");
    row("5.5.1 close, empty", clientFrame(Opcode::Close, ""), "close 1005 ");
    row("5.5.1 close, code", closeFrame(1000), "close 1000 ");
    row("5.5.1 close, reason", closeFrame(4001, "gone " + kEuro), "close 4001 gone " + kEuro);
    row("5.5.1 close, longest reason", closeFrame(3000, QByteArray(123, 'r')),
        "close 3000 " + QByteArray(123, 'r'));
    row("5.5.2 ping", clientFrame(Opcode::Ping, "Hello"), "ping Hello");
    row("5.5.2 longest ping", clientFrame(Opcode::Ping, QByteArray(125, 'p')),
        "ping " + QByteArray(125, 'p'));
    row("5.5.3 unasked pong", clientFrame(Opcode::Pong, ""), "pong ");
    row("8.1 character across fragments",
        clientFrame(Opcode::Text, kEuro.first(1), false) +
            clientFrame(Opcode::Continuation, kEuro.mid(1, 1), false) +
            clientFrame(Opcode::Continuation, kEuro.last(1)),
        "text " + kEuro);
    row("8.1 binary needs no UTF-8", clientFrame(Opcode::Binary, "\xff\xfe"), "binary \xff\xfe");
    row("many in one piece",
        clientFrame(Opcode::Text, "1") + clientFrame(Opcode::Text, "2") + clientFrame(Opcode::Pong, "3") +
            clientFrame(Opcode::Binary, "4"),
        "text 1 | text 2 | pong 3 | binary 4");
}

void tst_MessageReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, log);
    Peer whole;
    whole.feed(bytes);
    QCOMPARE(whole.log(), log);
    QCOMPARE(whole.kept(), 0);

    Peer slow;
    for (const char &byte : std::as_const(bytes))
        slow.feed({&byte, 1});
    QCOMPARE(slow.log(), log);

    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Peer split;
        split.feed(bytes.first(cut));
        QVERIFY(!split.isBroken());
        QVERIFY(log.startsWith(split.log()));
        QVERIFY(cut == bytes.size() || split.log() != log);
        split.feed(bytes.sliced(cut));
        QCOMPARE(split.log(), log);
    }
}

void tst_MessageReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("log");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &log) {
        QTest::newRow(name) << bytes << log;
    };
    const auto header = [](const char *hex) { return QByteArray::fromHex(hex) + QByteArray(4, '\0'); };
    row("5.1 no mask", makeFrame(Opcode::Text, "Hello"), "error 1002 frame of a client without a mask");
    row("5.1 no mask, empty", makeFrame(Opcode::Ping, ""), "error 1002 frame of a client without a mask");
    row("5.2 first reserved bit", rawFrame(0xc1, "a"), "error 1002 a reserved bit is set");
    row("5.2 second reserved bit", rawFrame(0xa2, "a"), "error 1002 a reserved bit is set");
    row("5.2 third reserved bit", rawFrame(0x99, "a"), "error 1002 a reserved bit is set");
    row("5.2 0 in 16 bits", header("81fe0000"), "error 1002 length is not in its shortest form");
    row("5.2 125 in 16 bits", header("82fe007d"), "error 1002 length is not in its shortest form");
    row("5.2 65535 in 64 bits", header("82ff000000000000ffff"),
        "error 1002 length is not in its shortest form");
    row("5.2 highest bit", header("82ff8000000000010000"), "error 1002 length with its highest bit set");
    row("5.4 continuation of nothing", clientFrame(Opcode::Continuation, "x"),
        "error 1002 continuation without a message");
    row("5.4 continuation after the end",
        clientFrame(Opcode::Text, "a", false) + clientFrame(Opcode::Continuation, "b") +
            clientFrame(Opcode::Continuation, "c"),
        "text ab | error 1002 continuation without a message");
    row("5.4 text inside a message", clientFrame(Opcode::Text, "a", false) + clientFrame(Opcode::Text, "b"),
        "error 1002 new message before the end of the last");
    row("5.4 binary inside a message, after a ping",
        clientFrame(Opcode::Text, "a", false) + clientFrame(Opcode::Ping, "p") +
            clientFrame(Opcode::Binary, "b", false),
        "ping p | error 1002 new message before the end of the last");
    row("5.5 ping in fragments", clientFrame(Opcode::Ping, "a", false),
        "error 1002 fragmented control frame");
    row("5.5 close in fragments", rawFrame(0x08, ""), "error 1002 fragmented control frame");
    row("5.5 ping of 126 bytes", clientFrame(Opcode::Ping, QByteArray(126, 'x')),
        "error 1002 control frame longer than 125 bytes");
    row("5.5 close of 64 KiB", clientFrame(Opcode::Close, QByteArray(65536, 'x')).first(40),
        "error 1002 control frame longer than 125 bytes");
    row("5.5.1 half a code", clientFrame(Opcode::Close, "\x03"), "error 1002 close frame with half a code");
    row("5.5.1 reason", closeFrame(1000, "\xc3\x28"), "error 1007 close reason is not valid UTF-8");
    row("5.5.1 reason cut short", closeFrame(1000, kEuro.first(2)),
        "error 1007 close reason is not valid UTF-8");
    row("7.4.2 code 1005", closeFrame(1005), "error 1002 close code that may not be sent");
    row("8.1 text", clientFrame(Opcode::Text, "ok \xff ok"), "error 1007 text is not valid UTF-8");
    row("8.1 text cut short", clientFrame(Opcode::Text, kEuro.first(2)),
        "error 1007 text is not valid UTF-8");
    row("8.1 fragments cut short",
        clientFrame(Opcode::Text, kEuro.first(1), false) + clientFrame(Opcode::Continuation, kEuro.mid(1, 1)),
        "error 1007 text is not valid UTF-8");
    row("8.1 last fragment empty",
        clientFrame(Opcode::Text, kEuro.first(2), false) + clientFrame(Opcode::Continuation, ""),
        "error 1007 text is not valid UTF-8");
    row("8.1 first fragment",
        clientFrame(Opcode::Text, "\xed\xa0\x80", false) + clientFrame(Opcode::Ping, "p"),
        "error 1007 text is not valid UTF-8");
}

void tst_MessageReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, log);
    Peer whole;
    whole.feed(bytes);
    QCOMPARE(whole.log(), log);

    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Peer split;
        split.feed(bytes.first(cut));
        split.feed(bytes.sliced(cut));
        QCOMPARE(split.log(), log);
    }
    Peer slow;
    for (const char &byte : std::as_const(bytes))
        slow.feed({&byte, 1});
    QCOMPARE(slow.log(), log);
}

void tst_MessageReader::refusesReservedOpcodes()
{
    for (const quint8 opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        Peer peer;
        peer.feed(QByteArray(1, char(kFinal | opcode)));
        QCOMPARE(peer.log(), "error 1002 unknown opcode");
    }
}

void tst_MessageReader::knowsCloseCodes()
{
    for (int code = 0; code <= 0xffff; code += code >= 5000 ? 997 : 1) {
        Peer peer;
        peer.feed(closeFrame(quint16(code)));
        const QByteArray expected = isValidCloseCode(quint16(code))
                                        ? "close " + QByteArray::number(code) + ' '
                                        : QByteArray("error 1002 close code that may not be sent");
        QCOMPARE(peer.log(), expected);
    }
}

void tst_MessageReader::givesWholeMessageWithoutCopy()
{
    MessageReader reader;
    QByteArray bytes = clientFrame(Opcode::Binary, numbered(70000));
    const auto outcome = reader.read(bytes.data(), bytes.size(), {});
    QCOMPARE(outcome.state, MessageReader::State::Message);
    QCOMPARE(outcome.payload.data(), bytes.constData() + 14);
    QCOMPARE(outcome.payload.toByteArray(), numbered(70000));
    QCOMPARE(outcome.consumed, bytes.size());
}

void tst_MessageReader::takesLargeFrameAsItArrives()
{
    const QByteArray payload = numbered(300'000);
    const QByteArray bytes = clientFrame(Opcode::Text, payload);
    constexpr qsizetype kStep = 4099;
    MessageReader reader;
    for (qsizetype done = 0; done < bytes.size();) {
        QByteArray piece = bytes.mid(done, kStep);
        const auto outcome = reader.read(piece.data(), piece.size(), {});
        done += piece.size();
        QCOMPARE(outcome.consumed, piece.size());
        QCOMPARE(outcome.missing, bytes.size() - done);
        if (done < bytes.size())
            QCOMPARE(outcome.state, MessageReader::State::NeedMore);
        else
            QCOMPARE(outcome.payload.toByteArray(), payload);
    }
}

void tst_MessageReader::keepsLittleOfIncompleteFrame()
{
    const QByteArray bytes = clientFrame(Opcode::Text, numbered(1000));
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        Peer peer;
        peer.feed(bytes.first(cut));
        QCOMPARE(peer.kept(), cut < 8 ? cut : 0);
        QCOMPARE(peer.missing(), cut < 8 ? 0 : bytes.size() - cut);
    }
}

void tst_MessageReader::refusesTooBigByHeaderAlone()
{
    const QByteArray header = clientFrame(Opcode::Binary, QByteArray(1001, 'x')).first(8);
    Peer strict({1000});
    strict.feed(header);
    QCOMPARE(strict.log(), "error 1009 message is too big");
    Peer generous({1001});
    generous.feed(header);
    QCOMPARE(generous.log(), "");

    Peer huge;
    huge.feed(QByteArray::fromHex("82ff7fffffffffffffff") + QByteArray(4, '\0'));
    QCOMPARE(huge.log(), "error 1009 message is too big");
}

void tst_MessageReader::refusesTooBigOverFragments()
{
    Peer peer({10});
    peer.feed(clientFrame(Opcode::Text, "123456", false) + clientFrame(Opcode::Ping, "not counted"));
    peer.feed(clientFrame(Opcode::Continuation, "7890!").first(6));
    QCOMPARE(peer.log(), "ping not counted | error 1009 message is too big");
}

void tst_MessageReader::takesMessageOfExactlyTheLimit()
{
    Peer peer({10});
    peer.feed(clientFrame(Opcode::Text, "1234567890") + clientFrame(Opcode::Text, "123456", false) +
              clientFrame(Opcode::Continuation, "7890"));
    QCOMPARE(peer.log(), "text 1234567890 | text 1234567890");
}

void tst_MessageReader::failsInsideIncompleteFrame()
{
    QByteArray payload(1000, 'a');
    payload[500] = '\x80';
    const QByteArray bytes = clientFrame(Opcode::Text, payload);
    Peer peer;
    peer.feed(bytes.first(8 + 500));
    QCOMPARE(peer.log(), "");
    peer.feed(bytes.sliced(8 + 500, 1));
    QCOMPARE(peer.log(), "error 1007 text is not valid UTF-8");
}

void tst_MessageReader::allocatesWhatCameNotWhatIsAnnounced()
{
    constexpr std::size_t kReaders = 64;
    std::vector<MessageReader> readers(kReaders);
    const auto before = mallinfo2();
    for (MessageReader &reader : readers) {
        // 16 MiB announced, 1 byte there.
        QByteArray bytes = QByteArray::fromHex("82ff0000000001000000") + QByteArray(5, 'x');
        const auto outcome = reader.read(bytes.data(), bytes.size(), {});
        QCOMPARE(outcome.missing, 16 * 1024 * 1024 - 1);
    }
    const auto after = mallinfo2();
    QVERIFY(after.uordblks + after.hblkhd < before.uordblks + before.hblkhd + kReaders * 1024);
}

void tst_MessageReader::moves()
{
    QByteArray first = clientFrame(Opcode::Text, "Hel", false);
    QByteArray second = clientFrame(Opcode::Continuation, "lo");
    MessageReader from;
    QCOMPARE(from.read(first.data(), first.size(), {}).consumed, first.size());
    MessageReader to = std::move(from);
    QCOMPARE(to.read(second.data(), second.size(), {}).payload.toByteArray(), "Hello");
}

QTEST_GUILESS_MAIN(tst_MessageReader)
#include "tst_messagereader.moc"
