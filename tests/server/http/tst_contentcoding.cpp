// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/contentcoding.h"
#include "server/http/qvalue.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_ContentCoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWeights_data();
    void readsWeights();
    void chooses_data();
    void chooses();
    void tellsVariantsApart_data();
    void tellsVariantsApart();
    void knowsWhatGetsSmaller_data();
    void knowsWhatGetsSmaller();
};

void tst_ContentCoding::readsWeights_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("weight"); // -1: malformed
    const auto row = [](const char *element, const char *name, int weight) {
        QTest::newRow(element) << QByteArray(element) << QByteArray(name) << weight;
    };
    row("gzip", "gzip", 1000);
    row("gzip;q=0", "gzip", 0);
    row("gzip;q=1", "gzip", 1000);
    row("gzip; q=0.5", "gzip", 500);
    row("gzip ;\tQ=0.123", "gzip", 123);
    row("gzip;q=0.", "gzip", 0);
    row("gzip;q=1.000", "gzip", 1000);
    row("gzip;x=1;q=0.25", "gzip", 250);
    row("*;q=0.001", "*", 1);
    for (const char *element : {"gzip;q=", "gzip;q=2", "gzip;q=1.001", "gzip;q=0.1234", "gzip;q=-1",
                                "gzip;q=.5", "gzip;q=0,5", "gzip;q=0x1", "gzip;q=1 0", "gzip;q=\"1\""})
        row(element, "gzip", -1);
    row(";q=1", "", -1);
    row("", "", -1);
}

void tst_ContentCoding::readsWeights()
{
    QFETCH(QByteArray, element);
    QFETCH(int, weight);
    const WeightedElement read = parseWeighted(element);
    QCOMPARE(read.weight.value_or(-1), weight);
    QTEST(read.name.toByteArray(), "name");
}

void tst_ContentCoding::chooses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<ContentCoding>("coding");
    const auto row = [](const char *name, const QByteArray &field, ContentCoding coding) {
        QTest::newRow(name) << field << coding;
    };
    constexpr auto kIdentity = ContentCoding::Identity;
    row("9110-12.5.3 no field", QByteArray(), kIdentity);
    row("9110-12.5.3 empty", "", kIdentity);
    row("9110-12.5.3 commas", ",,", kIdentity);
    row("9110-12.5.3 one", "gzip", ContentCoding::Gzip);
    row("9110-8.4.1.3 old name", "x-gzip", ContentCoding::Gzip);
    row("9110-8.4.1 without case", "GZip", ContentCoding::Gzip);
    row("smallest among equals", "gzip, deflate, br", ContentCoding::Brotli);
    row("9110-12.5.3 by weight", "br;q=0.5, gzip;q=0.8, deflate;q=0.7", ContentCoding::Gzip);
    row("9110-12.5.3 excluded", "gzip;q=0", kIdentity);
    row("9110-12.5.3 one excluded", "gzip;q=0, deflate", ContentCoding::Deflate);
    row("9110-12.5.3 any", "*", ContentCoding::Brotli);
    row("9110-12.5.3 any but one", "br;q=0, *;q=0.1", ContentCoding::Gzip);
    row("9110-12.5.3 only one", "gzip, *;q=0", ContentCoding::Gzip);
    row("9110-12.5.3 identity liked better", "gzip;q=0.5, identity", kIdentity);
    row("9110-12.5.3 identity liked less", "gzip, identity;q=0.5", ContentCoding::Gzip);
    row("9110-12.5.3 identity liked as well", "gzip, identity", ContentCoding::Gzip);
    row("9110-12.5.3 nothing acceptable", "identity;q=0", kIdentity);
    row("9110-12.5.3 nothing at all", "*;q=0", kIdentity);
    row("part of a name", "xgzipx, gzipped", kIdentity);
    row("unknown", "compress, zstd", kIdentity);
    row("malformed weight", "gzip;q=high, deflate;q=0.1", ContentCoding::Deflate);
    row("what browsers send", "gzip, deflate, br, zstd", ContentCoding::Brotli);
    row("what browsers send for media", "identity;q=1, *;q=0", kIdentity);
}

void tst_ContentCoding::chooses()
{
    QFETCH(QByteArray, field);
    QTEST(AcceptEncoding(field).choose(kContentCodings), "coding");
}

void tst_ContentCoding::tellsVariantsApart_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("coded");
    QTest::newRow("strong") << QByteArray("\"a\"") << QByteArray("\"a-gzip\"");
    QTest::newRow("weak") << QByteArray("W/\"a\"") << QByteArray("W/\"a-gzip\"");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("not a tag") << QByteArray("a") << QByteArray("a");
}

void tst_ContentCoding::tellsVariantsApart()
{
    QFETCH(QByteArray, etag);
    QTEST(codedETag(etag, ContentCoding::Gzip), "coded");
    QCOMPARE(codedETag(etag, ContentCoding::Identity), etag);
}

void tst_ContentCoding::knowsWhatGetsSmaller_data()
{
    QTest::addColumn<bool>("isSmaller");
    for (const char *type : {"text/html", "text/plain; charset=UTF-8", "TEXT/CSS", "application/json",
                             "application/problem+json", "image/svg+xml; charset=utf-8", "application/wasm",
                             "text/javascript", "application/javascript ;x", "application/xhtml+xml"})
        QTest::newRow(type) << true;
    for (const char *type : {"", "text", "text/event-stream", "image/png", "video/mp4", "application/gzip",
                             "application/octet-stream", "font/woff2", "multipart/byteranges; boundary=x"})
        QTest::newRow(*type ? type : "nothing") << false;
}

void tst_ContentCoding::knowsWhatGetsSmaller()
{
    QFETCH(bool, isSmaller);
    const QByteArray type(QTest::currentDataTag());
    QCOMPARE(isCompressible(type == "nothing" ? QByteArray() : type), isSmaller);
}

Q_DECLARE_METATYPE(eyewall::http::ContentCoding)
QTEST_GUILESS_MAIN(tst_ContentCoding)
#include "tst_contentcoding.moc"
