// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/range.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::web {

/// What says whether a client's copy is still good (RFC 9110 section 8.8).
struct Validators {
    QByteArray etag;                    ///< with quotes; "W/" in front of a weak one
    std::optional<qint64> lastModified; ///< seconds since the epoch
};

/// Whether a GET or HEAD is answered 304: If-None-Match decides when it is there, else If-Modified-Since (RFC
/// 9110 section 13.2.2).
[[nodiscard]] bool isNotModified(const http::Request &request, const Validators &validators);

/// Reads Range, for one range, with If-Range (RFC 9110 sections 13.1.5 and 14.2). Several ranges and other
/// units are answered with the whole, as is allowed.
[[nodiscard]] http::ByteRange requestedRange(const http::Request &request, qint64 size,
                                             const Validators &validators);

/// Sets ETag and Last-Modified.
void writeValidators(http::Response &response, const Validators &validators);

} // namespace eyewall::web
