// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/inflater.h"

#include <QRandomGenerator>
#include <QTest>

using eyewall::core::DeflateFormat;
using eyewall::core::DeflateOptions;
using eyewall::core::Deflater;
using eyewall::core::Inflater;
using State = Inflater::State;

Q_DECLARE_METATYPE(DeflateFormat)

namespace {

constexpr qint64 kPlenty = 64 * 1024 * 1024;

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray deflated(QByteArrayView input, const DeflateOptions &options)
{
    QByteArray out;
    Deflater(options).deflate(input, Deflater::Flush::Finish, out);
    return out;
}

} // namespace

class tst_Deflate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void returnsWhatWentIn_data();
    void returnsWhatWentIn();
    void takesInputByteByByte();
    void agreesWithGzipOfOthers();
    void takesRawBytesAsDeflate();
    void takesSeveralMembers();
    void leavesWhatIsBehindTheEnd();
    void keepsTheContextOverMessages();
    void goesOnAfterParking();
    void givesMemoryBack();

    void stopsAtTheLimit_data();
    void stopsAtTheLimit();
    void refusesCorruptBytes_data();
    void refusesCorruptBytes();
    void isNotDoneWhenCutShort();
};

void tst_Deflate::returnsWhatWentIn_data()
{
    QTest::addColumn<DeflateFormat>("format");
    QTest::addColumn<QByteArray>("content");
    const std::pair<const char *, DeflateFormat> formats[] = {
        {"raw", DeflateFormat::Raw}, {"zlib", DeflateFormat::Zlib}, {"gzip", DeflateFormat::Gzip}};
    for (const auto &[name, format] : formats) {
        QTest::addRow("%s, nothing", name) << format << QByteArray();
        QTest::addRow("%s, a byte", name) << format << QByteArray("x");
        QTest::addRow("%s, text", name) << format << QByteArray("the quick brown fox ").repeated(5000);
        QTest::addRow("%s, noise", name) << format << noise(300'000);
    }
}

void tst_Deflate::returnsWhatWentIn()
{
    QFETCH(DeflateFormat, format);
    QFETCH(QByteArray, content);
    const QByteArray packed = deflated(content, {.format = format});
    QByteArray out;
    const auto outcome = Inflater({.format = format}).inflate(packed, out, content.size());
    QCOMPARE_EQ(outcome.state, State::Ended);
    QCOMPARE_EQ(outcome.consumed, packed.size());
    QCOMPARE_EQ(out, content);
}

void tst_Deflate::takesInputByteByByte()
{
    const QByteArray content = QByteArray("0123456789abcdef").repeated(300) + noise(500);
    const QByteArray packed = deflated(content, {});
    Inflater inflater;
    QByteArray out;
    for (qsizetype i = 0; i < packed.size(); ++i) {
        const auto outcome = inflater.inflate(QByteArrayView(packed).sliced(i, 1), out, kPlenty);
        QCOMPARE_EQ(outcome.consumed, 1);
        QCOMPARE_EQ(outcome.state, i + 1 < packed.size() ? State::NeedMore : State::Ended);
    }
    QCOMPARE_EQ(out, content);
}

void tst_Deflate::agreesWithGzipOfOthers()
{
    // printf 'hello hello hello\n' | gzip -9n
    const QByteArray packed =
        QByteArray::fromHex("1f8b0800000000000203cb48cdc9c957c840905c003b7c8adf12000000");
    QByteArray out;
    QCOMPARE_EQ(Inflater().inflate(packed, out, kPlenty).state, State::Ended);
    QCOMPARE_EQ(out, "hello hello hello\n");
}

void tst_Deflate::takesRawBytesAsDeflate()
{
    const QByteArray content = QByteArray("raw or not ").repeated(100);
    Inflater inflater({.format = DeflateFormat::Zlib});
    for (const DeflateFormat format : {DeflateFormat::Raw, DeflateFormat::Zlib, DeflateFormat::Raw}) {
        QByteArray out;
        QCOMPARE_EQ(inflater.inflate(deflated(content, {.format = format}), out, kPlenty).state,
                    State::Ended);
        QCOMPARE_EQ(out, content);
        inflater.reset();
    }
}

void tst_Deflate::takesSeveralMembers()
{
    const QByteArray packed = deflated("one ", {}) + deflated("two ", {}) + deflated("three", {});
    for (qsizetype cut = 0; cut <= packed.size(); ++cut) {
        Inflater inflater;
        QByteArray out;
        (void)inflater.inflate(QByteArrayView(packed).first(cut), out, kPlenty);
        const auto outcome = inflater.inflate(QByteArrayView(packed).sliced(cut), out, kPlenty);
        QCOMPARE_EQ(outcome.state, State::Ended);
        QCOMPARE_EQ(out, "one two three");
    }
}

void tst_Deflate::leavesWhatIsBehindTheEnd()
{
    const QByteArray packed = deflated("content", {.format = DeflateFormat::Raw});
    QByteArray out;
    const auto outcome =
        Inflater({.format = DeflateFormat::Raw}).inflate(packed + QByteArray("behind"), out, kPlenty);
    QCOMPARE_EQ(outcome.state, State::Ended);
    QCOMPARE_EQ(outcome.consumed, packed.size());
    QCOMPARE_EQ(out, "content");
}

void tst_Deflate::keepsTheContextOverMessages()
{
    const QByteArray content = noise(2000);
    Deflater deflater({.format = DeflateFormat::Raw});
    Inflater inflater({.format = DeflateFormat::Raw});
    QByteArray first;
    deflater.deflate(content, Deflater::Flush::Sync, first);
    QByteArray second;
    deflater.deflate(content, Deflater::Flush::Sync, second);
    QVERIFY(first.endsWith(QByteArray::fromHex("0000ffff")));
    QCOMPARE_LT(second.size(), 100); // refers to the first
    deflater.reset();
    QByteArray third;
    deflater.deflate(content, Deflater::Flush::Sync, third);
    QCOMPARE_EQ(third, first);
    QByteArray out;
    for (const QByteArray &message : {first, second, third})
        QCOMPARE_EQ(inflater.inflate(message, out, kPlenty).state, State::NeedMore);
    QCOMPARE_EQ(out, content + content + content);
}

void tst_Deflate::goesOnAfterParking()
{
    const QByteArray content = noise(40'000);
    Deflater deflater({.format = DeflateFormat::Raw});
    Inflater inflater({.format = DeflateFormat::Raw});
    QByteArray out;
    for (int round = 0; round < 4; ++round) {
        QByteArray message;
        deflater.deflate(QByteArrayView(content).last(20'000), Deflater::Flush::Sync, message);
        QCOMPARE_EQ(inflater.inflate(message, out, kPlenty).state, State::NeedMore);
        inflater.park();
        QVERIFY(!inflater.isAllocated());
    }
    QCOMPARE_EQ(out, content.last(20'000).repeated(4));
}

void tst_Deflate::givesMemoryBack()
{
    Deflater deflater({.format = DeflateFormat::Raw});
    QVERIFY(!deflater.isAllocated());
    QByteArray first;
    deflater.deflate("some text", Deflater::Flush::Sync, first);
    QVERIFY(deflater.isAllocated());
    deflater.release();
    QVERIFY(!deflater.isAllocated());
    QByteArray second;
    deflater.deflate("some text", Deflater::Flush::Sync, second);
    QCOMPARE_EQ(second, first); // a stream of its own
    Inflater inflater({.format = DeflateFormat::Raw});
    QByteArray out;
    QCOMPARE_EQ(inflater.inflate(first, out, kPlenty).state, State::NeedMore);
    QVERIFY(inflater.isAllocated());
    inflater.release();
    QVERIFY(!inflater.isAllocated());
    QCOMPARE_EQ(inflater.inflate(second, out, kPlenty).state, State::NeedMore);
    QCOMPARE_EQ(out, "some textsome text");
}

void tst_Deflate::stopsAtTheLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing allowed") << qint64(0) << State::TooLarge;
    QTest::newRow("less than it is") << qint64(999'999) << State::TooLarge;
    QTest::newRow("just what it is") << qint64(1'000'000) << State::Ended;
    QTest::newRow("more than it is") << qint64(1'000'001) << State::Ended;
}

void tst_Deflate::stopsAtTheLimit()
{
    QFETCH(qint64, limit);
    QFETCH(State, state);
    const QByteArray packed = deflated(QByteArray(1'000'000, 'a'), {});
    QCOMPARE_LT(packed.size(), 2000);
    QByteArray out;
    QCOMPARE_EQ(Inflater().inflate(packed, out, limit).state, state);
    QCOMPARE_EQ(out.size(), qMin(limit, qint64(1'000'000)));
}

void tst_Deflate::refusesCorruptBytes_data()
{
    QTest::addColumn<DeflateFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QByteArray wrongSum = deflated("content", {});
    wrongSum[wrongSum.size() - 8] = char(wrongSum.at(wrongSum.size() - 8) + 1);
    // The second of two equal messages refers to the first, which is not there.
    Deflater deflater({.format = DeflateFormat::Raw});
    QByteArray first;
    deflater.deflate(noise(1000), Deflater::Flush::Sync, first);
    QByteArray secondOfTwo;
    deflater.deflate(noise(1000), Deflater::Flush::Sync, secondOfTwo);
    QTest::newRow("no gzip") << DeflateFormat::Gzip << QByteArray("plain text");
    QTest::newRow("wrong checksum") << DeflateFormat::Gzip << wrongSum;
    QTest::newRow("garbage behind gzip") << DeflateFormat::Gzip << deflated("content", {}) + "garbage";
    QTest::newRow("reserved block") << DeflateFormat::Raw << QByteArray("\x07");
    QTest::newRow("reference before the beginning") << DeflateFormat::Raw << secondOfTwo;
    QTest::newRow("dictionary wanted") << DeflateFormat::Zlib << QByteArray::fromHex("78bb0000000162");
}

void tst_Deflate::refusesCorruptBytes()
{
    QFETCH(DeflateFormat, format);
    QFETCH(QByteArray, bytes);
    QByteArray out;
    QCOMPARE_EQ(Inflater({.format = format}).inflate(bytes, out, kPlenty).state, State::Corrupt);
}

void tst_Deflate::isNotDoneWhenCutShort()
{
    const QByteArray packed = deflated(noise(3000), {});
    for (qsizetype cut = 0; cut < packed.size(); cut += 7) {
        QByteArray out;
        QCOMPARE_EQ(Inflater().inflate(QByteArrayView(packed).first(cut), out, kPlenty).state,
                    State::NeedMore);
    }
}

QTEST_GUILESS_MAIN(tst_Deflate)

#include "tst_deflate.moc"
