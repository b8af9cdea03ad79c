// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/bodydecoder.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace eyewall::http;

namespace {

/// Feeds the bytes in steps as a connection does and tells content and end: "abc done 12" (bytes used).
QByteArray decoded(const Framing &framing, const QByteArray &bytes, const std::function<qsizetype()> &step,
                   const ParserLimits &limits = {})
{
    BodyDecoder decoder;
    decoder.start(framing);
    QByteArray content;
    qsizetype begin = 0;
    qsizetype end = qMin(bytes.size(), step());
    for (;;) {
        const std::vector<char> given(bytes.begin() + begin, bytes.begin() + end);
        const auto outcome = decoder.decode({given.data(), qsizetype(given.size())}, limits);
        content += outcome.piece;
        begin += outcome.consumed;
        switch (outcome.state) {
        case BodyDecoder::State::Done:
            return content + " done " + QByteArray::number(begin);
        case BodyDecoder::State::Error:
            return QByteArray::number(outcome.error.status) + ' ' + outcome.error.text;
        case BodyDecoder::State::Piece:
            break;
        case BodyDecoder::State::NeedMore:
            if (end == bytes.size())
                return content + " more";
            end = qMin(bytes.size(), end + step());
            break;
        }
    }
}

QByteArray decodedWhole(const Framing &framing, const QByteArray &bytes, const ParserLimits &limits = {})
{
    return decoded(
        framing, bytes, [&bytes] { return bytes.size(); }, limits);
}

constexpr Framing kChunked{Framing::Kind::Chunked, 0};

} // namespace

class tst_BodyDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesLengths_data();
    void takesLengths();
    void takesChunks_data();
    void takesChunks();
    void refusesChunks_data();
    void refusesChunks();
    void keepsLimits_data();
    void keepsLimits();
    void refusesSizesThatDoNotFit_data();
    void refusesSizesThatDoNotFit();
    void givesViewsOfTheBytes();
    void isSteadyOverRandomSplits();
};

void tst_BodyDecoder::takesLengths_data()
{
    QTest::addColumn<Framing::Kind>("kind");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("9112-6.3 none") << Framing::Kind::None << qint64(0) << QByteArray("GET /")
                                   << QByteArray(" done 0");
    QTest::newRow("9112-6.2 zero") << Framing::Kind::Length << qint64(0) << QByteArray("GET /")
                                   << QByteArray(" done 0");
    QTest::newRow("9112-6.2 all") << Framing::Kind::Length << qint64(5) << QByteArray("hello")
                                  << QByteArray("hello done 5");
    QTest::newRow("9112-6.2 next behind")
        << Framing::Kind::Length << qint64(2) << QByteArray("hello") << QByteArray("he done 2");
    QTest::newRow("9112-6.2 cut short")
        << Framing::Kind::Length << qint64(6) << QByteArray("hello") << QByteArray("hello more");
}

void tst_BodyDecoder::takesLengths()
{
    QFETCH(Framing::Kind, kind);
    QFETCH(qint64, length);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    QCOMPARE(decodedWhole({kind, length}, bytes), outcome);
    QCOMPARE(decoded({kind, length}, bytes, [] { return 1; }), outcome);
}

void tst_BodyDecoder::takesChunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("9112-7.1 empty") << QByteArray("0\r\n\r\n") << QByteArray();
    QTest::newRow("9112-7.1 one") << QByteArray("5\r\nhello\r\n0\r\n\r\n") << QByteArray("hello");
    QTest::newRow("9112-7.1 several")
        << QByteArray("2\r\nhe\r\n1\r\nl\r\n2\r\nlo\r\n0\r\n\r\n") << QByteArray("hello");
    QTest::newRow("9112-7.1 hex in both cases")
        << "a\r\n" + QByteArray(10, 'x') + "\r\nB\r\n" + QByteArray(11, 'y') + "\r\n0\r\n\r\n"
        << QByteArray(10, 'x') + QByteArray(11, 'y');
    QTest::newRow("9112-7.1 leading zeros")
        << QByteArray("0005\r\nhello\r\n000\r\n\r\n") << QByteArray("hello");
    QTest::newRow("9112-7.1 content like framing")
        << QByteArray("7\r\n0\r\n\r\nab\r\n0\r\n\r\n") << QByteArray("0\r\n\r\nab");
    QTest::newRow("9112-7.1.1 extensions")
        << QByteArray("5;a;b=c ; d=\"e;\\\"f\" \r\nhello\r\n0;x\r\n\r\n") << QByteArray("hello");
    QTest::newRow("9112-7.1.1 blank before")
        << QByteArray("5 \t;a\r\nhello\r\n0\r\n\r\n") << QByteArray("hello");
    QTest::newRow("9112-7.1.2 trailers")
        << QByteArray("1\r\na\r\n0\r\nA: b\r\nContent-Length: 7\r\n\r\n") << QByteArray("a");
}

void tst_BodyDecoder::takesChunks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, content);
    const QByteArray expected = content + " done " + QByteArray::number(bytes.size());
    QCOMPARE(decodedWhole(kChunked, bytes), expected);
    QCOMPARE(decodedWhole(kChunked, bytes + "GET / HTTP/1.1\r\n"), expected);
    for (qsizetype step = 1; step < bytes.size(); ++step)
        QCOMPARE(decoded(kChunked, bytes, [step] { return step; }), expected);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(decodedWhole(kChunked, bytes.first(length)).endsWith(" more"));
}

void tst_BodyDecoder::refusesChunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const char *size :
         {"", "x", "-1", "+1", "0x1", "1_0", "1 ", " 1", "1 2", "g", "1\t", "1.0", "1,", "\""})
        QTest::newRow(qPrintable(QStringLiteral("9112-7.1 size '%1'").arg(QLatin1String(size))))
            << QByteArray(size) + "\r\na\r\n0\r\n\r\n"
            << 400;
    QTest::newRow("9112-7.1 LF behind the size") << QByteArray("1\na\r\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1 CR behind the size") << QByteArray("1\ra\r\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1 LF behind the data") << QByteArray("1\r\na\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1 CR behind the data") << QByteArray("1\r\na\r0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1 data too long") << QByteArray("1\r\nab\r\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1 size overflows") << QByteArray("FFFFFFFFFFFFFFFFF\r\na") << 413;
    QTest::newRow("9112-7.1 size is minus one") << QByteArray("FFFFFFFFFFFFFFFF\r\na") << 413;
    QTest::newRow("9112-7.1 size wraps to one") << QByteArray("10000000000000001\r\na") << 413;
    QTest::newRow("9112-7.1.1 open quote") << QByteArray("1;a=\"b\r\na\r\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1.1 LF in an extension") << QByteArray("1;a\nb\r\na\r\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1.1 LF in a quote") << QByteArray("1;a=\"\n\"\r\na\r\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1.1 control") << QByteArray("1;a=\x01\r\na\r\n0\r\n\r\n") << 400;
    QTest::newRow("9112-7.1.2 trailer without colon") << QByteArray("0\r\nabc\r\n\r\n") << 400;
    QTest::newRow("9112-7.1.2 trailer folded") << QByteArray("0\r\nA: b\r\n c\r\n\r\n") << 400;
    QTest::newRow("9112-7.1.2 trailer with control") << QByteArray("0\r\nA: \x02\r\n\r\n") << 400;
    QTest::newRow("9112-7.1.2 LF for the end") << QByteArray("0\r\n\nX") << 400;
    QTest::newRow("9112-7.1.2 request for a trailer") << QByteArray("0\r\nGET / HTTP/1.1\r\n\r\n") << 400;
}

void tst_BodyDecoder::refusesChunks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const QByteArray whole = decodedWhole(kChunked, bytes);
    QVERIFY2(whole.startsWith(QByteArray::number(status) + ' '), whole.constData());
    for (qsizetype step = 1; step < bytes.size(); ++step)
        QCOMPARE(decoded(kChunked, bytes, [step] { return step; }), whole);
}

void tst_BodyDecoder::keepsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char *name, const QByteArray &bytes, const char *outcome) {
        QTest::newRow(name) << bytes << QByteArray(outcome);
    };
    row("largest content", "4\r\nabcd\r\n6\r\nefghij\r\n0\r\n\r\n", "abcdefghij done 25");
    row("content too large", "4\r\nabcd\r\n7\r\n", "413 Content is larger than allowed");
    row("longest line", "1;" + QByteArray(16, 'e') + "\r\na\r\n0\r\n\r\n", "a done 28");
    row("line too long", "1;" + QByteArray(17, 'e') + "\r\na\r\n0\r\n\r\n", "400 Chunk size line too long");
    row("most extensions", "1;abcdefghijk\r\na\r\n1;abcdefghijk\r\nb\r\n0\r\n\r\n", "ab done 41");
    row("extensions too long together", "1;abcdefghijk\r\na\r\n1;abcdefghijk\r\nb\r\n0;\r\n\r\n",
        "400 Chunk extensions too long");
    row("endless zeros", QByteArray(20, '0'), "400 Chunk size line too long");
    row("most trailers", "0\r\nA: " + QByteArray(25, 't') + "\r\n\r\n", " done 35");
    row("trailer too long", "0\r\nA: " + QByteArray(26, 't') + "\r\n\r\n", "431 Trailer section too large");
    row("trailers too many", "0\r\nA: 12345\r\nB: 12345\r\nC: 123456\r\n\r\n",
        "431 Trailer section too large");
}

void tst_BodyDecoder::keepsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    ParserLimits limits;
    limits.body = 10;
    limits.chunkLine = 20;
    limits.chunkExtensions = 24;
    limits.trailers = 30;
    QCOMPARE(decodedWhole(kChunked, bytes, limits), outcome);
    for (qsizetype step = 1; step < bytes.size(); ++step)
        QCOMPARE(decoded(
                     kChunked, bytes, [step] { return step; }, limits),
                 outcome);
}

void tst_BodyDecoder::refusesSizesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("64 bits") << QByteArray("8000000000000000\r\na");
    QTest::newRow("65 bits") << QByteArray("10000000000000001\r\na");
    QTest::newRow("many digits") << QByteArray(100, 'f') + "\r\na";
    QTest::newRow("a second chunk") << QByteArray("1\r\na\r\n7fffffffffffffff\r\nb");
}

// Also where the content may have any length.
void tst_BodyDecoder::refusesSizesThatDoNotFit()
{
    QFETCH(QByteArray, bytes);
    ParserLimits limits;
    limits.body = std::numeric_limits<qint64>::max();
    QCOMPARE(decodedWhole(kChunked, bytes, limits), "413 Content is larger than allowed");
}

void tst_BodyDecoder::givesViewsOfTheBytes()
{
    const QByteArray bytes = "5\r\nhello\r\n0\r\n\r\n";
    BodyDecoder decoder;
    decoder.start(kChunked);
    const auto outcome = decoder.decode(bytes, ParserLimits());
    QCOMPARE(outcome.state, BodyDecoder::State::Piece);
    QCOMPARE(static_cast<const void *>(outcome.piece.data()),
             static_cast<const void *>(bytes.constData() + 3));
    QVERIFY(!decoder.isDone());
    const auto rest = decoder.decode(QByteArrayView(bytes).sliced(outcome.consumed), ParserLimits());
    QCOMPARE(rest.state, BodyDecoder::State::Done);
    QVERIFY(decoder.isDone());
}

void tst_BodyDecoder::isSteadyOverRandomSplits()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray content;
        QByteArray bytes;
        for (int chunk = random.bounded(5); chunk > 0; --chunk) {
            const QByteArray piece(random.bounded(1, 300), char('a' + chunk));
            content += piece;
            bytes += QByteArray::number(piece.size(), 16) + ";x=\"\\\"\"\r\n" + piece + "\r\n";
        }
        bytes += "0\r\nT: v\r\n\r\n";
        const QByteArray expected = content + " done " + QByteArray::number(bytes.size());
        QCOMPARE(decoded(kChunked, bytes, [&random] { return random.bounded(1, 40); }), expected);
    }
}

QTEST_GUILESS_MAIN(tst_BodyDecoder)
#include "tst_bodydecoder.moc"
