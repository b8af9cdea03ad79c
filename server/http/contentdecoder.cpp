// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/contentdecoder.h"

#include "server/http/characters.h"

namespace eyewall::http {

namespace {

using InflaterState = core::Inflater::State;

constexpr ParseError kCorrupt{400, "Content is not compressed as Content-Encoding says"};

std::optional<ContentCoding> requestCoding(QByteArrayView name)
{
    if (name.isEmpty() || equalsIgnoringCase(name, "identity"))
        return ContentCoding::Identity;
    if (equalsIgnoringCase(name, "gzip") || equalsIgnoringCase(name, "x-gzip"))
        return ContentCoding::Gzip;
    if (equalsIgnoringCase(name, "deflate"))
        return ContentCoding::Deflate;
    return std::nullopt;
}

core::InflateOptions optionsFor(ContentCoding coding)
{
    core::InflateOptions options;
    options.format = coding == ContentCoding::Gzip ? core::DeflateFormat::Gzip : core::DeflateFormat::Zlib;
    return options;
}

} // namespace

std::optional<ContentCoding> contentCodingOf(const Headers &headers)
{
    ContentCoding found = ContentCoding::Identity;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const Field field = headers.at(i);
        if (!equalsIgnoringCase(field.name, "Content-Encoding"))
            continue;
        for (QByteArrayView rest = field.value; !rest.isNull();) {
            const std::optional<ContentCoding> coding = requestCoding(takeListElement(rest));
            if (coding == ContentCoding::Identity)
                continue;
            if (!coding || found != ContentCoding::Identity)
                return std::nullopt; // one over the other is how small bombs become large
            found = *coding;
        }
    }
    return found;
}

ContentDecoder::ContentDecoder(ContentCoding coding)
    : m_inflater(optionsFor(coding))
{
}

ParseError ContentDecoder::decode(QByteArrayView piece, QByteArray &out, qint64 limit)
{
    if (piece.isEmpty())
        return {};
    const auto outcome = m_inflater.inflate(piece, out, limit);
    m_state = outcome.state;
    switch (outcome.state) {
    case InflaterState::NeedMore:
        return {};
    case InflaterState::Ended:
        return outcome.consumed == piece.size() ? ParseError() : kCorrupt;
    case InflaterState::TooLarge:
        return {413, "Content is larger than allowed when it is decompressed", SizeLimit::DecompressedBody};
    case InflaterState::Corrupt:
        break;
    }
    return kCorrupt;
}

ParseError ContentDecoder::finish() const
{
    return m_state == InflaterState::Ended ? ParseError()
                                           : ParseError{400, "Compressed content ends too early"};
}

} // namespace eyewall::http
