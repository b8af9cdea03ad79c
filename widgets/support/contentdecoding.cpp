// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/contentdecoding.h"

#include "widgets/support/payload.h"

#include <QString>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <zlib.h>
#ifdef EYEWALL_HAS_BROTLI_DECODER
#include <brotli/decode.h>
#endif

namespace eyewall::support {

namespace {

constexpr std::size_t kPiece = 16 * 1024;
constexpr int kGzipOrZlib = MAX_WBITS + 32;
constexpr int kRaw = -MAX_WBITS;

/// Appends a piece; false when the limit is met.
bool take(DecodedContent &content, const char *piece, std::size_t size, qsizetype limit)
{
    const qsizetype room = limit - content.bytes.size();
    content.bytes.append(piece, std::min(room, qsizetype(size)));
    content.isLimited = qsizetype(size) > room;
    return !content.isLimited;
}

/// The stream of zlib, ended when it goes.
struct Inflation {
    explicit Inflation(int windowBits) { isReady = inflateInit2(&stream, windowBits) == Z_OK; }
    ~Inflation()
    {
        if (isReady)
            inflateEnd(&stream);
    }
    Q_DISABLE_COPY_MOVE(Inflation)

    z_stream stream{};
    bool isReady = false;
};

/// As far as it goes; isDecoded says whether anything came of it.
DecodedContent inflated(QByteArrayView bytes, ContentCoding coding, int windowBits, qsizetype limit)
{
    DecodedContent content{coding, {}, false, false, false};
    Inflation inflation(windowBits);
    if (!inflation.isReady)
        return content;
    std::array<char, kPiece> piece;
    z_stream &stream = inflation.stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(std::min<qsizetype>(bytes.size(), std::numeric_limits<uInt>::max()));
    int status = Z_OK;
    bool hasRoom = true;
    while (status == Z_OK && hasRoom) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        status = inflate(&stream, Z_SYNC_FLUSH);
        // RFC 1952 section 2.2: several members, one behind the other.
        const bool hasNext = status == Z_STREAM_END && stream.avail_in >= 2 && stream.next_in[0] == 0x1f &&
                             stream.next_in[1] == 0x8b;
        if (hasNext)
            status = inflateReset(&stream);
        hasRoom = take(content, piece.data(), piece.size() - stream.avail_out, limit);
    }
    content.isComplete = status == Z_STREAM_END;
    const bool isBroken = windowBits == kRaw && status == Z_DATA_ERROR;
    content.isDecoded = content.isComplete || (!content.bytes.isEmpty() && !isBroken);
    return content;
}

bool startsAsGzip(QByteArrayView bytes)
{
    return bytes.size() >= 2 && uchar(bytes[0]) == 0x1f && uchar(bytes[1]) == 0x8b;
}

/// The header of zlib (RFC 1950 section 2.2).
bool startsAsZlib(QByteArrayView bytes)
{
    return bytes.size() >= 2 && (bytes[0] & 0x0f) == 8 && (uchar(bytes[0]) * 256 + uchar(bytes[1])) % 31 == 0;
}

DecodedContent asTheyAre(QByteArrayView bytes)
{
    return {ContentCoding::None, bytes.toByteArray(), false, true, false};
}

DecodedContent decodeGzip(QByteArrayView bytes, qsizetype limit)
{
    if (!startsAsGzip(bytes))
        return asTheyAre(bytes);
    return inflated(bytes, ContentCoding::Gzip, kGzipOrZlib, limit);
}

/// Many send the bare stream (RFC 1951) instead of the one with a header that RFC 9110 section 8.4.1.2 means.
DecodedContent decodeDeflate(QByteArrayView bytes, qsizetype limit)
{
    if (startsAsZlib(bytes))
        return inflated(bytes, ContentCoding::Deflate, kGzipOrZlib, limit);
    // The bare stream has no mark: nearly any bytes can be the beginning of one.
    if (detectKind(bytes) != PayloadKind::Binary)
        return asTheyAre(bytes);
    DecodedContent raw = inflated(bytes, ContentCoding::Deflate, kRaw, limit);
    return raw.isDecoded ? raw : asTheyAre(bytes);
}

#ifdef EYEWALL_HAS_BROTLI_DECODER
struct EndBrotli {
    void operator()(BrotliDecoderState *state) const { BrotliDecoderDestroyInstance(state); }
};

DecodedContent decodeBrotli(QByteArrayView bytes, qsizetype limit)
{
    DecodedContent content{ContentCoding::Brotli, {}, false, false, false};
    const std::unique_ptr<BrotliDecoderState, EndBrotli> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
    if (!state)
        return content;
    std::array<char, kPiece> piece;
    auto *next = reinterpret_cast<const uint8_t *>(bytes.data());
    auto left = std::size_t(bytes.size());
    auto status = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    bool hasRoom = true;
    while (status == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && hasRoom) {
        auto *out = reinterpret_cast<uint8_t *>(piece.data());
        std::size_t room = piece.size();
        status = BrotliDecoderDecompressStream(state.get(), &left, &next, &room, &out, nullptr);
        hasRoom = take(content, piece.data(), piece.size() - room, limit);
    }
    content.isComplete = status == BROTLI_DECODER_RESULT_SUCCESS;
    content.isDecoded = !content.bytes.isEmpty() || content.isComplete;
    return content;
}
#else
DecodedContent decodeBrotli(QByteArrayView, qsizetype)
{
    return {ContentCoding::Brotli, {}, false, false, false};
}
#endif

DecodedContent decoded(QByteArrayView bytes, ContentCoding coding, qsizetype limit)
{
    switch (coding) {
    case ContentCoding::None:
        return asTheyAre(bytes);
    case ContentCoding::Gzip:
        return decodeGzip(bytes, limit);
    case ContentCoding::Deflate:
        return decodeDeflate(bytes, limit);
    case ContentCoding::Brotli:
        return decodeBrotli(bytes, limit);
    case ContentCoding::Unknown:
        break;
    }
    return {coding, {}, false, false, false};
}

} // namespace

ContentCoding contentCodingOf(QByteArrayView contentEncoding)
{
    const QByteArray name = contentEncoding.trimmed().toByteArray().toLower();
    if (name.isEmpty() || name == "identity")
        return ContentCoding::None;
    if (name == "gzip" || name == "x-gzip")
        return ContentCoding::Gzip;
    if (name == "deflate")
        return ContentCoding::Deflate;
    return name == "br" ? ContentCoding::Brotli : ContentCoding::Unknown;
}

QString contentCodingName(ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Gzip:
        return QStringLiteral("gzip");
    case ContentCoding::Deflate:
        return QStringLiteral("deflate");
    case ContentCoding::Brotli:
        return QStringLiteral("brotli");
    case ContentCoding::None:
    case ContentCoding::Unknown:
        break;
    }
    return {};
}

DecodedContent decodeContent(QByteArrayView bytes, ContentCoding coding, qsizetype limit)
{
    if (bytes.isEmpty())
        return {};
    DecodedContent content = decoded(bytes, coding, limit);
    if (!content.isDecoded)
        content.bytes = bytes.toByteArray();
    return content;
}

} // namespace eyewall::support
