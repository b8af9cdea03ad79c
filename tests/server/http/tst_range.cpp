// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/byteranges.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Range : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void severalRanges_data();
    void severalRanges();
    void ignoresTooManyRanges();
    void makesMultipart();
};

void tst_Range::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("content"); // value of Content-Range
    const auto row = [](const char *text, qint64 size, const char *content) {
        QTest::addRow("9110-14.1.2 '%s' of %lld", text, size)
            << QByteArray(text) << size << QByteArray(content);
    };
    row("bytes=0-9", 100, "bytes 0-9/100");
    row("bytes=0-0", 100, "bytes 0-0/100");
    row("bytes=10-", 100, "bytes 10-99/100");
    row("bytes=-10", 100, "bytes 90-99/100");
    row("bytes=0-99", 100, "bytes 0-99/100");
    row("bytes=90-1000", 100, "bytes 90-99/100");
    row("bytes=-1000", 100, "bytes 0-99/100");
    row("bytes=0-99999999999999999999999", 100, "bytes 0-99/100");
    row("Bytes= 1-2 ", 100, "bytes 1-2/100");
    row("bytes=,1-2,", 100, "bytes 1-2/100");
    row("bytes=100-", 100, "bytes */100");
    row("bytes=100-200", 100, "bytes */100");
    row("bytes=99999999999999999999999-", 100, "bytes */100");
    row("bytes=-0", 100, "bytes */100");
    row("bytes=0-", 0, "bytes */0");
    row("bytes=-0", 0, "bytes */0");
    row("bytes=-5", 0, "");
    row("bytes=0-,-5", 0, "");
    for (const char *text :
         {"", "bytes", "bytes=", "bytes=-", "bytes=--5", "bytes=+1-2", "bytes=1_0-20", "bytes=5-1",
          "bytes=a-b", "bytes=0x1-2", "lines=1-2", "bytes 1-2", "bytes=1 - 2", "bytes=1-2-3", "bytes=5",
          "bytes=,", "bytes=1-2,x", "bytes=1-2,5-3", "bytes=1-2;3-4"})
        row(text, 100, "");
}

void tst_Range::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, size);
    QFETCH(QByteArray, content);
    const RangeSet set = parseRanges(text, size);
    switch (set.kind) {
    case RangeSet::Kind::Whole:
        QVERIFY(set.parts.empty());
        QCOMPARE(QByteArray(), content);
        break;
    case RangeSet::Kind::Unsatisfiable:
        QVERIFY(set.parts.empty());
        QCOMPARE(unsatisfiedRange(size), content);
        break;
    case RangeSet::Kind::Parts:
        QCOMPARE(set.parts.size(), std::size_t(1));
        QCOMPARE(contentRange(set.parts.front(), size), content);
        QVERIFY(set.parts.front().first >= 0 && set.parts.front().end() <= size);
        break;
    }
}

void tst_Range::severalRanges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parts");
    const auto row = [](const char *name, const char *text, const char *parts) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(parts);
    };
    row("9110-14.1.2 two", "bytes=500-599, 700-799", "500-599 700-799");
    row("9110-14.2 as asked", "bytes=700-799,500-599", "700-799 500-599");
    row("9110-14.2 overlapping", "bytes=0-499,200-699", "0-699");
    row("9110-14.2 touching", "bytes=0-99,100-199", "0-199");
    row("9110-15.3.7.2 a small gap", "bytes=0-99,120-199", "0-199");
    row("9110-15.3.7.2 joined where the first stood", "bytes=900-949,500-549,880-890", "880-949 500-549");
    row("9110-14.2 without what is not there", "bytes=0-9,2000-2100,500-509", "0-9 500-509");
    row("9110-14.1.2 first and last byte", "bytes=0-0,-1", "0-0 999-999");
    row("9110-17.15 the same again and again", "bytes=0-,0-,0-,0-,0-", "0-999");
    row("9110-17.15 one inside another", "bytes=0-999,300-400", "0-999");
}

void tst_Range::severalRanges()
{
    QFETCH(QByteArray, text);
    const RangeSet set = parseRanges(text, 1000);
    QCOMPARE(set.kind, RangeSet::Kind::Parts);
    QByteArrayList parts;
    for (const ByteRange &part : set.parts)
        parts += QByteArray::number(part.first) + '-' + QByteArray::number(part.end() - 1);
    QTEST(parts.join(' '), "parts");
}

void tst_Range::ignoresTooManyRanges()
{
    QByteArrayList specs;
    for (int i = 0; i < kMostRanges; ++i)
        specs += QByteArray::number(i * 1000) + "-" + QByteArray::number(i * 1000);
    QCOMPARE(parseRanges("bytes=" + specs.join(','), 1'000'000).parts.size(), std::size_t(kMostRanges));
    specs += "-1";
    QCOMPARE(parseRanges("bytes=" + specs.join(','), 1'000'000).kind, RangeSet::Kind::Whole);
}

void tst_Range::makesMultipart()
{
    const ByteRanges ranges({{0, 2}, {500, 3}}, 1000, "text/plain", "BOUNDARY");
    QCOMPARE(ranges.contentType(), QByteArray("multipart/byteranges; boundary=BOUNDARY"));
    const QByteArray content = ranges.head(0) + "ab" + ranges.head(1) + "cde" + ranges.tail();
    QCOMPARE(content,
             QByteArray("--BOUNDARY\r\nContent-Type: text/plain\r\nContent-Range: bytes 0-1/1000\r\n\r\nab"
                        "\r\n--BOUNDARY\r\nContent-Type: text/plain\r\nContent-Range: bytes 500-502/1000"
                        "\r\n\r\ncde\r\n--BOUNDARY--\r\n"));
    QCOMPARE(ranges.contentLength(), content.size());
    QVERIFY(!ByteRanges({{0, 2}, {500, 3}}, 1000, "", "B").head(0).contains("Content-Type"));
    QCOMPARE(makeBoundary().size(), 32);
    QVERIFY(makeBoundary() != makeBoundary());
}

QTEST_GUILESS_MAIN(tst_Range)
#include "tst_range.moc"
