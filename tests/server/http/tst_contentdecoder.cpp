// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/deflater.h"
#include "server/http/contentdecoder.h"

#include <QtTest/QTest>

using namespace eyewall;
using namespace eyewall::http;

class tst_ContentDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsContentEncoding_data();
    void readsContentEncoding();
    void decodesSplitAtEveryByte_data();
    void decodesSplitAtEveryByte();
    void keepsItsLimit();
};

void tst_ContentDecoder::readsContentEncoding_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<std::optional<ContentCoding>>("coding");
    const auto row = [](const char *name, const QByteArrayList &values, std::optional<ContentCoding> coding) {
        QTest::newRow(name) << values << coding;
    };
    row("none", {}, ContentCoding::Identity);
    row("empty", {""}, ContentCoding::Identity);
    row("gzip", {"GZIP"}, ContentCoding::Gzip);
    row("x-gzip", {"x-gzip"}, ContentCoding::Gzip);
    row("deflate", {"Deflate"}, ContentCoding::Deflate);
    row("identity", {"identity, ,identity"}, ContentCoding::Identity);
    row("identity, too", {"identity", "gzip"}, ContentCoding::Gzip);
    row("twice", {"gzip, gzip"}, std::nullopt);
    row("twice, two fields", {"gzip", "deflate"}, std::nullopt);
    row("another", {"br"}, std::nullopt);
    row("another, too", {"gzip, br"}, std::nullopt);
    row("parameter", {"gzip;q=1"}, std::nullopt);
}

void tst_ContentDecoder::readsContentEncoding()
{
    QFETCH(QByteArrayList, values);
    QFETCH(std::optional<ContentCoding>, coding);
    Headers headers;
    for (const QByteArray &value : values)
        QVERIFY(headers.add("content-encoding", value));
    QVERIFY(contentCodingOf(headers) == coding);
}

void tst_ContentDecoder::decodesSplitAtEveryByte_data()
{
    QTest::addColumn<core::DeflateFormat>("format");
    QTest::addColumn<ContentCoding>("coding");
    QTest::newRow("gzip") << core::DeflateFormat::Gzip << ContentCoding::Gzip;
    QTest::newRow("deflate") << core::DeflateFormat::Zlib << ContentCoding::Deflate;
    QTest::newRow("deflate without a head") << core::DeflateFormat::Raw << ContentCoding::Deflate;
}

void tst_ContentDecoder::decodesSplitAtEveryByte()
{
    QFETCH(core::DeflateFormat, format);
    QFETCH(ContentCoding, coding);
    const QByteArray text = QByteArray("all that is compressed ").repeated(20);
    core::DeflateOptions options;
    options.format = format;
    core::Deflater deflater(options);
    QByteArray bytes;
    deflater.deflate(text, core::Deflater::Flush::Finish, bytes);
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        ContentDecoder decoder(coding);
        QByteArray out;
        QCOMPARE(decoder.decode(bytes.first(split), out, 1000).status, 0);
        QCOMPARE(decoder.finish().status, split == 0 || split == bytes.size() ? 0 : 400);
        QCOMPARE(decoder.decode(bytes.sliced(split), out, 1000 - out.size()).status, 0);
        QCOMPARE(decoder.finish().status, 0);
        QCOMPARE(out, text);
        QCOMPARE(decoder.decode("xx", out, 1000).status, 400);
    }
}

void tst_ContentDecoder::keepsItsLimit()
{
    core::Deflater deflater{core::DeflateOptions()};
    QByteArray bytes;
    deflater.deflate(QByteArray(100, 'x'), core::Deflater::Flush::Finish, bytes);
    QByteArray out;
    QCOMPARE(ContentDecoder(ContentCoding::Gzip).decode(bytes, out, 100).status, 0);
    out.clear();
    QCOMPARE(ContentDecoder(ContentCoding::Gzip).decode(bytes, out, 99).status, 413);
    QCOMPARE(out.size(), 99);
}

QTEST_APPLESS_MAIN(tst_ContentDecoder)
#include "tst_contentdecoder.moc"
