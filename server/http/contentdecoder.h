// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/inflater.h"
#include "server/http/contentcoding.h"
#include "server/http/headers.h"
#include "server/http/parserlimits.h"

#include <optional>

namespace eyewall::http {

/// What Content-Encoding says of a body (RFC 9110 section 8.4): Identity, Gzip (or "x-gzip") or Deflate (in
/// the zlib format, or without its head as some clients send it). Nothing for another one and for more than
/// one.
[[nodiscard]] std::optional<ContentCoding> contentCodingOf(const Headers &headers);

/// The codings that ContentDecoder takes off, for Accept-Encoding in a 415 (RFC 9110 section 12.5.3).
inline constexpr QByteArrayView kDecodedCodings("gzip, deflate");

/// Takes gzip or deflate off a body, piece by piece. Thread: any, one at a time.
class ContentDecoder final {
public:
    /// Gzip or Deflate.
    explicit ContentDecoder(ContentCoding coding);

    /// Appends what a piece stands for to `out`, at most `limit` bytes. Status 400 for bytes that were not
    /// compressed so, 413 for more than the limit, 0: fine.
    [[nodiscard]] ParseError decode(QByteArrayView piece, QByteArray &out, qint64 limit);
    /// To be asked behind the last piece: 400 when the compressed bytes are not complete.
    [[nodiscard]] ParseError finish() const;

private:
    core::Inflater m_inflater;
    core::Inflater::State m_state = core::Inflater::State::Ended; ///< nothing compresses nothing
};

} // namespace eyewall::http
