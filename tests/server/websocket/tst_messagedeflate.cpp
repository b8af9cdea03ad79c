// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/messagedeflater.h"
#include "server/websocket/messageinflater.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <malloc.h>

#include <vector>

using namespace eyewall::websocket;
using State = MessageInflater::State;

namespace {

constexpr qint64 kNoLimit = 16 * 1024 * 1024;

/// Lasts: a deflater refers to its options.
const CompressionOptions &options()
{
    static const CompressionOptions all = [] {
        CompressionOptions options;
        options.isEnabled = true;
        options.smallest = 1;
        return options;
    }();
    return all;
}

QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

QByteArray prose(qsizetype size)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += "{\"line\":" + QByteArray::number(i) + ",\"text\":\"the eye of the storm\"}";
    return bytes.first(size);
}

/// Inflates one message; the state's number when it is not good.
QByteArray inflated(MessageInflater &inflater, QByteArrayView bytes, qsizetype step = 0)
{
    QByteArray out;
    if (step == 0)
        step = qMax<qsizetype>(1, bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const auto state = inflater.feed(bytes.sliced(at, qMin(step, bytes.size() - at)), out, kNoLimit);
        if (state != State::Good)
            return "state " + QByteArray::number(int(state));
    }
    const auto state = inflater.finish(out, kNoLimit);
    return state == State::Good ? out : "state " + QByteArray::number(int(state));
}

} // namespace

class tst_MessageDeflate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inflatesTheExamples_data();
    void inflatesTheExamples();
    void refusesBadBytes_data();
    void refusesBadBytes();
    void refusesAFloodOfEnds();
    void countsEndsHoweverBytesArrive_data();
    void countsEndsHoweverBytesArrive();
    void stopsAtTheLimit();
    void goesThereAndBack_data();
    void goesThereAndBack();
    void refersToEarlierMessages();
    void refersToNothingWithoutContext();
    void leavesShortAndLongOnesAlone();
    void passesOverWhatDoesNotShrink();
    void restsAndGoesOn();
    void keepsLittleWhileResting_data();
    void keepsLittleWhileResting();
    void restsNotInsideAMessage();
    void compressesOnceForAll();
    void sendsSharedFramesBetweenItsOwn();
    void boundsContexts();
};

// RFC 7692 section 7.2.3.
void tst_MessageDeflate::inflatesTheExamples_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArrayList &messages, const QByteArray &text) {
        QByteArrayList bytes;
        for (const QByteArray &message : messages)
            bytes += QByteArray::fromHex(message);
        QTest::newRow(name) << bytes << text;
    };
    row("7.2.3.1 one block", {"f248cdc9c90700"}, "Hello");
    row("7.2.3.2 sharing the window", {"f248cdc9c90700", "f200110000"}, "HelloHello");
    row("7.2.3.3 stored block", {"000500faff48656c6c6f00"}, "Hello");
    row("7.2.3.4 final block", {"f348cdc9c9070000"}, "Hello");
    row("7.2.3.4 final block without the byte behind it", {"f348cdc9c90700"}, "Hello");
    row("7.2.3.5 two blocks", {"f24805000000ffffcac9c90700"}, "Hello");
    row("7.2.3.6 empty", {"00"}, "");
    row("window over a final block", {"f348cdc9c9070000", "f200110000"}, "HelloHello");
}

void tst_MessageDeflate::inflatesTheExamples()
{
    QFETCH(QByteArrayList, messages);
    QFETCH(QByteArray, text);
    for (const int step : {0, 1, 3}) {
        CompressionPool pool;
        MessageInflater inflater(15, true, pool);
        QByteArray all;
        for (const QByteArray &message : messages)
            all += inflated(inflater, message, step);
        QCOMPARE(all, text);
    }
}

void tst_MessageDeflate::refusesBadBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("reserved block type", "07");
    row("wrong complement of a length", "000500faf048656c6c6f");
    row("reference to nothing", "f200110000");
    row("ends inside a block", "f248cdc9");
    row("ends inside a stored block", "000600f9ff48");
    row("no bytes at all", "");
    row("text that is not compressed", "48656c6c6f20776f726c64");
    row("behind a final block", "f348cdc9c9070007");
}

void tst_MessageDeflate::refusesBadBytes()
{
    QFETCH(QByteArray, bytes);
    for (const bool keepsContext : {false, true}) {
        CompressionPool pool;
        MessageInflater inflater(15, keepsContext, pool);
        QCOMPARE(inflated(inflater, bytes), "state 1");
    }
}

// Each final block costs the copy of a window.
void tst_MessageDeflate::refusesAFloodOfEnds()
{
    CompressionPool pool;
    MessageInflater inflater(15, true, pool);
    QCOMPARE(inflated(inflater, QByteArray::fromHex("0300").repeated(1000)), "state 1");
    MessageInflater fewer(15, true, pool);
    QCOMPARE(inflated(fewer, QByteArray::fromHex("0300").repeated(4)), "");
}

void tst_MessageDeflate::countsEndsHoweverBytesArrive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // A final block each: empty, or 300 bytes as they are.
    const QByteArray empty = QByteArray::fromHex("0300");
    const QByteArray stored = QByteArray::fromHex("012c01d3fe") + QByteArray(300, 'x');
    QTest::newRow("many, then much") << empty.repeated(10) + stored.repeated(10) << QByteArray("state 1");
    QTest::newRow("many in much") << stored.repeated(100) << QByteArray(30'000, 'x');
    QTest::newRow("some, then much") << empty.repeated(8) + stored.repeated(10) << QByteArray(3000, 'x');
}

void tst_MessageDeflate::countsEndsHoweverBytesArrive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    for (const int step : {0, 1, 7, 1000}) {
        CompressionPool pool;
        MessageInflater inflater(15, true, pool);
        QCOMPARE(inflated(inflater, bytes, step), text);
    }
}

void tst_MessageDeflate::stopsAtTheLimit()
{
    CompressionPool pool;
    MessageDeflater deflater(options(), 15, true, pool);
    QByteArray bomb;
    QVERIFY(deflater.deflate(QByteArray(1'000'000, 'x'), bomb));
    QVERIFY(bomb.size() < 2000);
    const auto inflateUpTo = [&](qint64 limit) {
        MessageInflater inflater(15, true, pool);
        QByteArray out;
        State state = inflater.feed(bomb, out, limit);
        if (state == State::Good)
            state = inflater.finish(out, limit);
        return std::pair(state, out.size());
    };
    QCOMPARE(inflateUpTo(1'000'000).first, State::Good);
    QCOMPARE(inflateUpTo(999'999).first, State::TooLarge);
    QVERIFY(inflateUpTo(999'999).second <= 999'999);
    QCOMPARE(inflateUpTo(10).first, State::TooLarge);
    QVERIFY(inflateUpTo(10).second <= 10);
    QCOMPARE(inflateUpTo(0).first, State::TooLarge);
}

void tst_MessageDeflate::goesThereAndBack_data()
{
    QTest::addColumn<int>("windowBits");
    QTest::addColumn<bool>("keepsContext");
    for (int bits = 8; bits <= 15; ++bits) {
        for (const bool keeps : {false, true})
            QTest::addRow("%d bits%s", bits, keeps ? ", context" : "") << bits << keeps;
    }
}

// The peer's window is as small as agreed, so that a reference too far back would be an error.
void tst_MessageDeflate::goesThereAndBack()
{
    QFETCH(int, windowBits);
    QFETCH(bool, keepsContext);
    CompressionPool pool;
    MessageDeflater deflater(options(), windowBits, keepsContext, pool);
    MessageInflater inflater(windowBits, keepsContext, pool);
    QByteArrayList messages;
    for (const qsizetype size : {1, 10, 200, 256, 300, 5000, 4096, 40'000, 100'000})
        messages << prose(size) << noise(size) + noise(size) << prose(size);
    int compressed = 0;
    for (const QByteArray &message : messages) {
        QByteArray bytes;
        if (!deflater.deflate(message, bytes))
            continue;
        ++compressed;
        QVERIFY(bytes.size() < message.size());
        QCOMPARE(inflated(inflater, bytes, 7), message);
    }
    QVERIFY(compressed > 8);
}

void tst_MessageDeflate::refersToEarlierMessages()
{
    CompressionPool pool;
    MessageDeflater deflater(options(), 15, true, pool);
    const QByteArray message = noise(2000);
    QByteArray first;
    QVERIFY(!deflater.deflate(message, first)); // it did not shrink, so it went as it was
    const QByteArray text = prose(2000);
    while (!deflater.deflate(text, first = QByteArray())) {
    }
    QByteArray second;
    QVERIFY(deflater.deflate(text, second));
    QVERIFY(second.size() < first.size() / 2);
    MessageInflater inflater(15, true, pool);
    QCOMPARE(inflated(inflater, first), text);
    QCOMPARE(inflated(inflater, second), text);
}

void tst_MessageDeflate::refersToNothingWithoutContext()
{
    CompressionPool pool;
    MessageDeflater deflater(options(), 15, false, pool);
    const QByteArray text = prose(2000);
    QByteArray first;
    QByteArray second;
    QVERIFY(deflater.deflate(text, first));
    QVERIFY(deflater.deflate(text, second));
    QCOMPARE(first, second);
}

void tst_MessageDeflate::leavesShortAndLongOnesAlone()
{
    CompressionOptions bounded = options();
    bounded.smallest = 100;
    bounded.largest = 1000;
    CompressionPool pool;
    MessageDeflater deflater(bounded, 15, true, pool);
    QByteArray out;
    QVERIFY(!deflater.deflate(QByteArray(99, 'x'), out));
    QVERIFY(!deflater.deflate(QByteArray(1001, 'x'), out));
    QVERIFY(out.isEmpty());
    QVERIFY(deflater.deflate(QByteArray(100, 'x'), out));
    QVERIFY(deflater.deflate(QByteArray(1000, 'x'), out));
    QVERIFY(deflater.sharedFrame(Opcode::Text, makeFrame(Opcode::Text, QByteArray(99, 'x')), 2).isNull());
}

void tst_MessageDeflate::passesOverWhatDoesNotShrink()
{
    CompressionPool pool;
    MessageDeflater deflater(options(), 15, true, pool);
    MessageInflater inflater(15, true, pool);
    const QByteArray text = prose(1000);
    int tried = 0;
    for (quint32 i = 0; i < 200; ++i) {
        QByteArray out;
        QVERIFY(!deflater.deflate(noise(500, i), out));
        tried += out.isEmpty() ? 0 : 1;
    }
    QVERIFY(tried > 5);
    QVERIFY(tried < 20);
    // What shrinks is noticed again, and the window is right though the peer never saw the noise.
    int sent = 0;
    for (int i = 0; i < 40; ++i) {
        QByteArray out;
        if (!deflater.deflate(text, out))
            continue;
        ++sent;
        QCOMPARE(inflated(inflater, out), text);
    }
    QVERIFY(sent > 20);
}

void tst_MessageDeflate::restsAndGoesOn()
{
    CompressionPool pool;
    MessageDeflater deflater(options(), 15, true, pool);
    MessageInflater inflater(15, true, pool);
    const QByteArray text = prose(60'000);
    for (int i = 0; i < 4; ++i) {
        QByteArray out;
        QVERIFY(deflater.deflate(text, out));
        QCOMPARE(inflated(inflater, out), text);
        inflater.rest(); // the peer still refers to what came before
        QByteArray again;
        QVERIFY(deflater.deflate(text, again));
        QCOMPARE(inflated(inflater, again), text);
        deflater.rest();
    }
}

void tst_MessageDeflate::keepsLittleWhileResting_data()
{
    QTest::addColumn<bool>("keepsContext");
    QTest::addColumn<int>("received"); ///< bytes of the one message that came
    QTest::addColumn<int>("most");     ///< bytes that a resting socket may keep
    QTest::newRow("context, short message") << true << 400 << 1024;
    QTest::newRow("context, whole window") << true << 100'000 << 32 * 1024 + 1024;
    QTest::newRow("no context") << false << 100'000 << 512;
}

void tst_MessageDeflate::keepsLittleWhileResting()
{
    QFETCH(bool, keepsContext);
    QFETCH(int, received);
    QFETCH(int, most);
    struct Socket {
        Socket(const CompressionOptions &options, bool keeps, CompressionPool &pool)
            : deflater(options, 15, keeps, pool)
            , inflater(15, keeps, pool)
        {
        }
        MessageDeflater deflater;
        MessageInflater inflater;
    };
    constexpr std::size_t kSockets = 64;
    const CompressionOptions all = options();
    CompressionPool pool;
    QByteArray bytes;
    pool.deflate(prose(received), all, 15, bytes);
    std::vector<std::unique_ptr<Socket>> sockets;
    sockets.reserve(kSockets + 1);
    const auto add = [&] {
        sockets.push_back(std::make_unique<Socket>(all, keepsContext, pool));
        QByteArray sent;
        QCOMPARE(inflated(sockets.back()->inflater, bytes), prose(received));
        QVERIFY(sockets.back()->deflater.deflate(prose(1000), sent));
        sockets.back()->inflater.rest();
        sockets.back()->deflater.rest();
    };
    add(); // what the pool keeps for all
    const auto before = mallinfo2();
    for (std::size_t i = 0; i < kSockets; ++i)
        add();
    const auto after = mallinfo2();
    const auto each =
        qint64(after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / qint64(kSockets);
    QVERIFY2(each <= most, QByteArray::number(each).constData());
}

void tst_MessageDeflate::restsNotInsideAMessage()
{
    CompressionPool pool;
    MessageDeflater deflater(options(), 15, true, pool);
    MessageInflater inflater(15, true, pool);
    const QByteArray text = prose(3000);
    QByteArray bytes;
    QVERIFY(deflater.deflate(text, bytes));
    QByteArray out;
    QVERIFY(!inflater.isInMessage());
    for (const char &byte : bytes) {
        QCOMPARE(inflater.feed({&byte, 1}, out, kNoLimit), State::Good);
        QVERIFY(inflater.isInMessage());
        inflater.rest();
    }
    QCOMPARE(inflater.finish(out, kNoLimit), State::Good);
    QVERIFY(!inflater.isInMessage());
    QCOMPARE(out, text);
}

void tst_MessageDeflate::compressesOnceForAll()
{
    CompressionPool pool;
    const CompressionOptions all = options();
    MessageDeflater first(all, 15, true, pool);
    MessageDeflater second(all, 15, false, pool);
    MessageDeflater narrow(all, 9, true, pool);
    const QByteArray frame = makeFrame(Opcode::Text, prose(70'000));
    const QByteArray compressed = first.sharedFrame(Opcode::Text, frame, 10);
    QVERIFY(!compressed.isNull());
    QCOMPARE(quint8(compressed[0]), 0xc1);
    QCOMPARE(second.sharedFrame(Opcode::Text, frame, 10).constData(), compressed.constData());
    const QByteArray forNarrow = narrow.sharedFrame(Opcode::Text, frame, 10);
    QVERIFY(forNarrow.constData() != compressed.constData());

    MessageInflater inflater(9, true, pool);
    QCOMPARE(inflated(inflater, QByteArrayView(forNarrow).last(payloadSize(forNarrow)), 1), prose(70'000));
    const QByteArray noisy = makeFrame(Opcode::Binary, noise(1000));
    QVERIFY(first.sharedFrame(Opcode::Binary, noisy, 4).isNull());
    QVERIFY(second.sharedFrame(Opcode::Binary, noisy, 4).isNull());
}

void tst_MessageDeflate::sendsSharedFramesBetweenItsOwn()
{
    CompressionPool pool;
    const CompressionOptions all = options();
    MessageDeflater deflater(all, 15, true, pool);
    MessageInflater inflater(15, true, pool);
    for (int i = 0; i < 20; ++i) {
        const QByteArray own = prose(500 + i * 100);
        QByteArray out;
        QVERIFY(deflater.deflate(own, out));
        QCOMPARE(inflated(inflater, out), own);
        if (i % 3 != 0)
            continue;
        const QByteArray published = prose(700) + QByteArray::number(i);
        const QByteArray frame = deflater.sharedFrame(Opcode::Text, makeFrame(Opcode::Text, published), 4);
        QCOMPARE(inflated(inflater, QByteArrayView(frame).last(payloadSize(frame))), published);
    }
}

void tst_MessageDeflate::boundsContexts()
{
    CompressionPool pool(1);
    const CompressionOptions all = options();
    MessageDeflater first(all, 15, true, pool);
    MessageDeflater second(all, 15, true, pool);
    const QByteArray text = prose(2000);
    const auto secondShrinks = [&](MessageDeflater &deflater) {
        QByteArray one;
        QByteArray two;
        return deflater.deflate(text, one) && deflater.deflate(text, two) && two.size() < one.size();
    };
    QVERIFY(secondShrinks(first));
    QVERIFY(!secondShrinks(second)); // no context is left
    first.rest();
    QVERIFY(secondShrinks(second));
}

QTEST_APPLESS_MAIN(tst_MessageDeflate)
#include "tst_messagedeflate.moc"
