// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"
#include "server/http/responseparser.h"
#include "server/http/status.h"

namespace eyewall::http {

/// How long the content of an answer is, and whether its connection can be used again (RFC 9112 sections 6.3
/// and 9.3).
struct ResponseFraming {
    enum class Kind : quint8 { None, Length, Chunked, UntilClose };
    Kind kind = Kind::None;
    qint64 length = 0; ///< Kind::Length only; bytes
    bool isKeepAlive = true;
};

/// Reads the framing of an answer to `method`; interim answers too, whose connection stays. Status 0: fine.
/// What two readers may understand differently is refused: Transfer-Encoding beside Content-Length, another
/// coding than chunked, either of them in 1xx or (but for a length of 0) in 204, and lengths that differ.
/// Thread: any.
[[nodiscard]] ParseError readFraming(const ResponseHead &head, Method method, ResponseFraming &framing);

} // namespace eyewall::http
