// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::http {

/// What says whether a copy of a representation is still good (RFC 9110 section 8.8). Thread: any (a value).
struct Validators {
    QByteArray etag;                    ///< with quotes; "W/" in front of a weak one; empty: none
    std::optional<qint64> lastModified; ///< seconds since the epoch
    bool exists = true;                 ///< there is a current representation: "*" names it
    bool hasVariants = false;           ///< tags of its coded forms (see codedETag()) name it, too
};

enum class Precondition : quint8 {
    Holds,
    NotModified, ///< answer 304
    Failed,      ///< answer 412
};

/// What the conditional fields of a request say, in the order of RFC 9110 section 13.2.2: If-Match, else
/// If-Unmodified-Since; then If-None-Match, else If-Modified-Since. Dates that are none, and those of
/// resources without one, are ignored, as are all fields for CONNECT, OPTIONS and TRACE. Thread: any.
[[nodiscard]] Precondition evaluatePreconditions(const Request &request, const Validators &validators);

/// Whether a Range field of this request counts: the method is GET and If-Range, when there, holds (RFC 9110
/// sections 13.1.5 and 14.2).
[[nodiscard]] bool mayServeRange(const Request &request, const Validators &validators);

/// Sets ETag and Last-Modified.
void setValidators(Response &response, const Validators &validators);

} // namespace eyewall::http
