// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/inflater.h"
#include "server/http/contentencoder.h"

#include <QtTest/QTest>

#include <algorithm>

#ifdef EYEWALL_HAS_BROTLI
#include <brotli/decode.h>
#endif

using namespace eyewall;
using namespace eyewall::http;

class tst_ContentEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheContentBack_data();
    void givesTheContentBack();
    void flushesEachPiece_data() { givesTheContentBack_data(); }
    void flushesEachPiece();
    void offersWhatItCanMake();
};

namespace {

QByteArray inflated(QByteArrayView coded, core::DeflateFormat format)
{
    core::InflateOptions options;
    options.format = format;
    core::Inflater inflater(options);
    QByteArray out;
    (void)inflater.inflate(coded, out, 64 * 1024 * 1024);
    return out;
}

#ifdef EYEWALL_HAS_BROTLI
QByteArray unbrotlied(QByteArrayView coded)
{
    BrotliDecoderState *state = BrotliDecoderCreateInstance(nullptr, nullptr, nullptr);
    std::size_t left = std::size_t(coded.size());
    const auto *next = reinterpret_cast<const std::uint8_t *>(coded.data());
    std::size_t noRoom = 0;
    QByteArray out;
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        result = BrotliDecoderDecompressStream(state, &left, &next, &noRoom, nullptr, nullptr);
        std::size_t size = 0;
        const std::uint8_t *bytes = BrotliDecoderTakeOutput(state, &size);
        out.append(reinterpret_cast<const char *>(bytes), qsizetype(size));
    }
    BrotliDecoderDestroyInstance(state);
    return out;
}
#endif

QByteArray decoded(ContentCoding coding, QByteArrayView coded)
{
#ifdef EYEWALL_HAS_BROTLI
    if (coding == ContentCoding::Brotli)
        return unbrotlied(coded);
#endif
    return inflated(coded,
                    coding == ContentCoding::Gzip ? core::DeflateFormat::Gzip : core::DeflateFormat::Zlib);
}

} // namespace

void tst_ContentEncoder::givesTheContentBack_data()
{
    QTest::addColumn<ContentCoding>("coding");
    QTest::addColumn<bool>("isSmall");
    for (const ContentCoding coding : availableCodings()) {
        const QByteArray name = contentCodingName(coding).toByteArray();
        QTest::newRow(name.constData()) << coding << false;
        QTest::newRow((name + ", small").constData()) << coding << true;
    }
}

void tst_ContentEncoder::givesTheContentBack()
{
    QFETCH(ContentCoding, coding);
    QFETCH(bool, isSmall);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("a"), QByteArray("storm ").repeated(100'000)}) {
        ContentEncoder encoder(coding, {6, 4, isSmall});
        QByteArray coded;
        encoder.encode(content, ContentEncoder::Flush::Finish, coded);
        QCOMPARE(decoded(coding, coded), content);
        QVERIFY(coded.size() < std::max<qsizetype>(64, content.size() / 50));
    }
}

void tst_ContentEncoder::flushesEachPiece()
{
    QFETCH(ContentCoding, coding);
    QFETCH(bool, isSmall);
    ContentEncoder encoder(coding, {6, 4, isSmall});
    QByteArray content;
    QByteArray coded;
    for (int i = 0; i < 20; ++i) {
        const QByteArray piece = "piece " + QByteArray::number(i * 7919);
        content += piece;
        encoder.encode(piece, ContentEncoder::Flush::Sync, coded);
        QCOMPARE(decoded(coding, coded), content);
    }
    encoder.encode({}, ContentEncoder::Flush::Finish, coded);
    QCOMPARE(decoded(coding, coded), content);
}

void tst_ContentEncoder::offersWhatItCanMake()
{
    const auto codings = availableCodings();
#ifdef EYEWALL_HAS_BROTLI
    QCOMPARE(codings.front(), ContentCoding::Brotli);
#else
    QCOMPARE(codings.front(), ContentCoding::Gzip);
#endif
    QVERIFY(std::find(codings.begin(), codings.end(), ContentCoding::Identity) == codings.end());
}

QTEST_GUILESS_MAIN(tst_ContentEncoder)
#include "tst_contentencoder.moc"
