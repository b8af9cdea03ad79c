// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/deflater.h"
#include "server/http/contentcoding.h"

#include <memory>
#include <optional>
#include <span>

namespace eyewall::http {

class BrotliEncoder;

/// How hard to compress.
struct EncoderOptions {
    int level = 6;         ///< of gzip and deflate: 1 (fast) to 9 (small)
    int brotliQuality = 4; ///< 0 (fast) to 11 (small)
    bool isSmall = false;  ///< 64 KiB of memory instead of 256 KiB, for what lives long
};

/// The codings that can be made here, the smallest result first: brotli only where its library was there.
[[nodiscard]] std::span<const ContentCoding> availableCodings();

/// Codes content piece by piece. Thread: any, one at a time.
class ContentEncoder final {
public:
    enum class Flush : quint8 {
        None,   ///< bytes may be kept back
        Sync,   ///< all bytes so far can be decoded
        Finish, ///< ends the content
    };

    /// `coding` is one of availableCodings().
    ContentEncoder(ContentCoding coding, const EncoderOptions &options);
    ~ContentEncoder();
    ContentEncoder(const ContentEncoder &) = delete;
    ContentEncoder &operator=(const ContentEncoder &) = delete;

    /// Appends to `out`. Throws std::bad_alloc when there is no memory.
    void encode(QByteArrayView piece, Flush flush, QByteArray &out);

private:
    std::optional<core::Deflater> m_deflater;
    std::unique_ptr<BrotliEncoder> m_brotli;
};

} // namespace eyewall::http
