// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/websocket/clientframe.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace eyewall::websocket;

namespace {

bool isAsciiOnly(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return quint8(byte) > 0x7f; });
}

} // namespace

class tst_Frame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesShortestLength_data();
    void writesShortestLength();
    void makesWholeFrame();
    void knowsCloseCodes_data();
    void knowsCloseCodes();
    void writesClosePayload();
    void marksCompressedMessages();
    void masksFramesOfAClient();
    void knowsThePayloadOfAFrame();
    void leavesOutAReasonThatIsNotText();
    void cutsReasonBetweenCharacters_data();
    void cutsReasonBetweenCharacters();
    void masksAsTheNaiveLoop();
    void tellsOfEachByteThatIsNotAscii();
    void masksInPieces();
};

void tst_Frame::writesShortestLength_data()
{
    QTest::addColumn<quint64>("payload");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("5.2 empty") << quint64(0) << QByteArray::fromHex("8200");
    QTest::newRow("5.2 longest of 7 bits") << quint64(125) << QByteArray::fromHex("827d");
    QTest::newRow("5.2 shortest of 16 bits") << quint64(126) << QByteArray::fromHex("827e007e");
    QTest::newRow("5.7 256 bytes") << quint64(256) << QByteArray::fromHex("827e0100");
    QTest::newRow("5.2 longest of 16 bits") << quint64(65535) << QByteArray::fromHex("827effff");
    QTest::newRow("5.7 64 KiB") << quint64(65536) << QByteArray::fromHex("827f0000000000010000");
}

void tst_Frame::writesShortestLength()
{
    QFETCH(quint64, payload);
    QFETCH(QByteArray, header);
    char out[kMaxHeader];
    const qsizetype length = writeHeader(out, Opcode::Binary, payload);
    QCOMPARE(QByteArray(out, length), header);
}

void tst_Frame::makesWholeFrame()
{
    QCOMPARE(makeFrame(Opcode::Text, "Hello"), QByteArray::fromHex("810548656c6c6f"));
    QCOMPARE(makeFrame(Opcode::Ping, {}), QByteArray::fromHex("8900"));
    const QByteArray large(70000, 'x');
    QCOMPARE(makeFrame(Opcode::Binary, large), QByteArray::fromHex("827f0000000000011170") + large);
}

void tst_Frame::marksCompressedMessages()
{
    QCOMPARE(makeFrame(Opcode::Text, "ab", true), QByteArray::fromHex("c1026162"));
    QCOMPARE(makeMaskedFrame(Opcode::Binary, "ab", "\1\2\3\4", true),
             QByteArray::fromHex("c282010203046060"));
}

void tst_Frame::masksFramesOfAClient()
{
    const char key[] = {'\x37', '\xfa', '\x21', '\x3d'};
    QCOMPARE(makeMaskedFrame(Opcode::Text, "Hello", key), QByteArray::fromHex("818537fa213d7f9f4d5158"));
    QCOMPARE(makeMaskedFrame(Opcode::Close, {}, key), QByteArray::fromHex("888037fa213d"));
    for (const qsizetype size : {125, 126, 65535, 65536}) {
        const QByteArray payload(size, 'm');
        QCOMPARE(makeMaskedFrame(Opcode::Binary, payload, key),
                 rawFrame(kFinal | quint8(Opcode::Binary), payload, QByteArray(key, 4)));
    }
}

void tst_Frame::knowsThePayloadOfAFrame()
{
    for (const qsizetype size : {0, 1, 125, 126, 65535, 65536})
        QCOMPARE(payloadSize(makeFrame(Opcode::Binary, QByteArray(size, 'p'))), size);
}

void tst_Frame::leavesOutAReasonThatIsNotText()
{
    QCOMPARE(closePayload(1000, "\xff"), QByteArray::fromHex("03e8"));
    QCOMPARE(closePayload(1000, "half \xe2\x82"), QByteArray::fromHex("03e8"));
}

void tst_Frame::knowsCloseCodes_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("7.4.2 0-999 are not used") << 0 << 999 << false;
    QTest::newRow("7.4.1 1000-1003") << 1000 << 1003 << true;
    QTest::newRow("7.4.1 1004-1006 are reserved") << 1004 << 1006 << false;
    QTest::newRow("7.4.1 1007-1014") << 1007 << 1014 << true;
    QTest::newRow("7.4.1 1015 is never sent") << 1015 << 1015 << false;
    QTest::newRow("7.4.2 1016-2999 are for the protocol") << 1016 << 2999 << false;
    QTest::newRow("7.4.2 3000-4999 are for users") << 3000 << 4999 << true;
    QTest::newRow("7.4.2 from 5000") << 5000 << 65535 << false;
}

void tst_Frame::knowsCloseCodes()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, isValid);
    for (int code = first; code <= last; ++code)
        QVERIFY2(isValidCloseCode(quint16(code)) == isValid, qPrintable(QString::number(code)));
}

void tst_Frame::writesClosePayload()
{
    QCOMPARE(closePayload(closecode::kNormal, "bye"), QByteArray("\x03\xe8"
                                                                 "bye"));
    QCOMPARE(closePayload(closecode::kGoingAway, {}), QByteArray("\x03\xe9"));
    QCOMPARE(closePayload(closecode::kNoStatus, "never sent"), QByteArray());
}

void tst_Frame::cutsReasonBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<qsizetype>("kept");
    QTest::newRow("fits") << QByteArray(123, 'a') << qsizetype(123);
    QTest::newRow("one too long") << QByteArray(124, 'a') << qsizetype(123);
    QTest::newRow("two bytes across") << QByteArray(122, 'a') + "\xc3\xa4" << qsizetype(122);
    QTest::newRow("two bytes fit") << QByteArray(121, 'a') + "\xc3\xa4z" << qsizetype(123);
    QTest::newRow("four bytes across") << QByteArray(120, 'a') + "\xf0\x9f\x8c\x80" << qsizetype(120);
}

void tst_Frame::cutsReasonBetweenCharacters()
{
    QFETCH(QByteArray, reason);
    QFETCH(qsizetype, kept);
    QCOMPARE(closePayload(closecode::kNormal, reason).mid(2), reason.first(kept));
}

// Blocks of exactly the size, so that a sanitizer sees a byte too far; all alignments and places in the key.
void tst_Frame::masksAsTheNaiveLoop()
{
    const char key[4] = {'\x12', '\xa4', '\x00', '\xff'};
    for (qsizetype shift = 0; shift < 8; ++shift) {
        for (qsizetype size = 0; size <= 200; ++size) {
            for (quint64 offset = 0; offset < 6; ++offset) {
                const auto block = std::make_unique<char[]>(std::size_t(shift + size));
                QByteArray expected;
                for (qsizetype i = 0; i < size; ++i) {
                    block[std::size_t(shift + i)] = char(i * 37);
                    expected += char(char(i * 37) ^ key[(offset + quint64(i)) % 4]);
                }
                const bool isAscii = applyMask(block.get() + shift, size, key, offset);
                QCOMPARE(isAscii, isAsciiOnly(expected));
                QCOMPARE(QByteArray(block.get() + shift, size), expected);
            }
        }
    }
}

void tst_Frame::tellsOfEachByteThatIsNotAscii()
{
    const char key[4] = {'\x12', '\xa4', '\x00', '\xff'};
    for (const qsizetype size : {1, 7, 8, 63, 64, 65, 150}) {
        QByteArray text(size, 'a');
        applyMask(text.data(), size, key);
        QByteArray ascii = text;
        QVERIFY(applyMask(ascii.data(), size, key));
        for (qsizetype place = 0; place < size; ++place) {
            QByteArray other = text;
            other[place] = char(other[place] ^ 0x80);
            QVERIFY(!applyMask(other.data(), size, key));
        }
    }
}

void tst_Frame::masksInPieces()
{
    std::mt19937 random(7);
    const char key[4] = {'\x01', '\x23', '\x45', '\x67'};
    QByteArray whole(5000, Qt::Uninitialized);
    for (char &byte : whole)
        byte = char(random());
    QByteArray pieces = whole;
    applyMask(whole.data(), whole.size(), key);
    for (qsizetype done = 0; done < pieces.size();) {
        const qsizetype size = qMin(qsizetype(random() % 100), pieces.size() - done);
        applyMask(pieces.data() + done, size, key, quint64(done));
        done += size;
    }
    QCOMPARE(pieces, whole);
}

QTEST_GUILESS_MAIN(tst_Frame)
#include "tst_frame.moc"
