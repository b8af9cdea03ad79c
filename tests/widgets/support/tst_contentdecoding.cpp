// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/contentdecoding.h"

#include <QTest>

#include <zlib.h>

using namespace eyewall::support;

class tst_ContentDecoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void decodesBrotli();
    void readsWhatIsThereOfACutOne();
    void stopsAtTheLimit();
    void leavesPlainBytesAlone_data();
    void leavesPlainBytesAlone();
    void saysWhatItCannotRead();
    void namesCodings_data();
    void namesCodings();
};

namespace {

constexpr int kGzip = MAX_WBITS + 16;
constexpr int kZlib = MAX_WBITS;
constexpr int kRaw = -MAX_WBITS;

QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), 0);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray manyNumbers()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * 7919 % 10'007) + ' ';
    return text;
}

} // namespace

void tst_ContentDecoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ContentCoding>("coding");
    QTest::newRow("gzip") << deflated(manyNumbers(), kGzip) << ContentCoding::Gzip;
    QTest::newRow("deflate") << deflated(manyNumbers(), kZlib) << ContentCoding::Deflate;
    QTest::newRow("deflate without header") << deflated(manyNumbers(), kRaw) << ContentCoding::Deflate;
}

void tst_ContentDecoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ContentCoding, coding);
    const DecodedContent content = decodeContent(bytes, coding);
    QCOMPARE(content.coding, coding);
    QVERIFY(content.isDecoded && content.isComplete && !content.isLimited);
    QCOMPARE(content.bytes, manyNumbers());
}

void tst_ContentDecoding::decodesBrotli()
{
    const QByteArray coded("\x0b\x02\x80hello\x03");
    const DecodedContent content = decodeContent(coded, ContentCoding::Brotli);
    QCOMPARE(content.coding, ContentCoding::Brotli);
#ifdef EYEWALL_HAS_BROTLI_DECODER
    QVERIFY(content.isDecoded && content.isComplete);
    QCOMPARE(content.bytes, QByteArray("hello"));
    const DecodedContent cut = decodeContent(coded.first(6), ContentCoding::Brotli);
    QVERIFY(!cut.isComplete);
    QVERIFY(QByteArray("hello").startsWith(cut.bytes) || !cut.isDecoded);
#else
    QVERIFY(!content.isDecoded);
    QCOMPARE(content.bytes, coded);
#endif
}

void tst_ContentDecoding::readsWhatIsThereOfACutOne()
{
    const QByteArray whole = deflated(manyNumbers(), kGzip);
    for (qsizetype size = 2; size < whole.size(); size += 997) {
        const DecodedContent content = decodeContent(QByteArrayView(whole).first(size), ContentCoding::Gzip);
        QVERIFY(!content.isComplete);
        if (content.isDecoded)
            QVERIFY(manyNumbers().startsWith(content.bytes));
    }
    const DecodedContent half =
        decodeContent(QByteArrayView(whole).first(whole.size() / 2), ContentCoding::Gzip);
    QVERIFY(half.isDecoded);
    QVERIFY2(half.bytes.size() > 10'000, qPrintable(QString::number(half.bytes.size())));
}

void tst_ContentDecoding::stopsAtTheLimit()
{
    const QByteArray bomb = deflated(QByteArray(50'000'000, 'a'), kGzip);
    QVERIFY(bomb.size() < 100'000);
    const DecodedContent content = decodeContent(bomb, ContentCoding::Gzip, 100'000);
    QCOMPARE(content.bytes.size(), 100'000);
    QVERIFY(content.isLimited && content.isDecoded && !content.isComplete);
}

void tst_ContentDecoding::leavesPlainBytesAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ContentCoding>("coding");
    QTest::newRow("no coding") << QByteArray("hello") << ContentCoding::None;
    QTest::newRow("not gzip") << QByteArray("{\"a\":1}") << ContentCoding::Gzip;
    QTest::newRow("not deflate") << QByteArray("{\"a\":1}") << ContentCoding::Deflate;
    QTest::newRow("empty") << QByteArray() << ContentCoding::Gzip;
}

void tst_ContentDecoding::leavesPlainBytesAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ContentCoding, coding);
    const DecodedContent content = decodeContent(bytes, coding);
    QCOMPARE(content.bytes, bytes);
    QCOMPARE(content.coding, ContentCoding::None);
}

void tst_ContentDecoding::saysWhatItCannotRead()
{
    const QByteArray broken("\x1f\x8b\x08\x00\xff\xff\xff\xff\xff\xff\xff\xff", 12);
    const DecodedContent content = decodeContent(broken, ContentCoding::Gzip);
    QCOMPARE(content.coding, ContentCoding::Gzip);
    QVERIFY(!content.isDecoded);
    QCOMPARE(content.bytes, broken);
    QCOMPARE(decodeContent("zz", ContentCoding::Unknown).isDecoded, false);
}

void tst_ContentDecoding::namesCodings_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ContentCoding>("coding");
    QTest::newRow("gzip") << QByteArray(" GZip ") << ContentCoding::Gzip;
    QTest::newRow("x-gzip") << QByteArray("x-gzip") << ContentCoding::Gzip;
    QTest::newRow("deflate") << QByteArray("deflate") << ContentCoding::Deflate;
    QTest::newRow("br") << QByteArray("br") << ContentCoding::Brotli;
    QTest::newRow("identity") << QByteArray("identity") << ContentCoding::None;
    QTest::newRow("none") << QByteArray() << ContentCoding::None;
    QTest::newRow("several") << QByteArray("gzip, br") << ContentCoding::Unknown;
    QTest::newRow("other") << QByteArray("zstd") << ContentCoding::Unknown;
}

void tst_ContentDecoding::namesCodings()
{
    QFETCH(QByteArray, value);
    QTEST(contentCodingOf(value), "coding");
}

QTEST_GUILESS_MAIN(tst_ContentDecoding)
#include "tst_contentdecoding.moc"
