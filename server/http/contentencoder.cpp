// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/contentencoder.h"

#ifdef EYEWALL_HAS_BROTLI
#include "server/http/brotliencoder.h"
#else
namespace eyewall::http {
class BrotliEncoder {};
} // namespace eyewall::http
#endif

namespace eyewall::http {

namespace {

constexpr int kSmallWindow = 13; // bits
constexpr int kSmallMemory = 6;

// RFC 9110 section 8.4.1.2: "deflate" is the zlib format.
core::DeflateOptions deflateOptions(ContentCoding coding, const EncoderOptions &options)
{
    core::DeflateOptions chosen;
    chosen.format = coding == ContentCoding::Gzip ? core::DeflateFormat::Gzip : core::DeflateFormat::Zlib;
    chosen.level = options.level;
    if (options.isSmall) {
        chosen.windowBits = kSmallWindow;
        chosen.memLevel = kSmallMemory;
    }
    return chosen;
}

} // namespace

std::span<const ContentCoding> availableCodings()
{
    const std::span<const ContentCoding> all(kContentCodings);
#ifdef EYEWALL_HAS_BROTLI
    return all;
#else
    static_assert(kContentCodings.front() == ContentCoding::Brotli);
    return all.subspan(1);
#endif
}

ContentEncoder::ContentEncoder(ContentCoding coding, const EncoderOptions &options)
{
    Q_ASSERT(coding != ContentCoding::Identity);
#ifdef EYEWALL_HAS_BROTLI
    constexpr int kWindow = 18;
    if (coding == ContentCoding::Brotli) {
        m_brotli =
            std::make_unique<BrotliEncoder>(options.brotliQuality, options.isSmall ? kSmallWindow : kWindow);
        return;
    }
#endif
    m_deflater.emplace(deflateOptions(coding, options));
}

ContentEncoder::~ContentEncoder() = default;

void ContentEncoder::encode(QByteArrayView piece, Flush flush, QByteArray &out)
{
#ifdef EYEWALL_HAS_BROTLI
    if (m_brotli)
        return m_brotli->encode(piece, BrotliEncoder::Flush(flush), out);
#endif
    m_deflater->deflate(piece, core::Deflater::Flush(flush), out);
}

} // namespace eyewall::http
