// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"
#include "server/http/parserlimits.h"

#include <optional>
#include <vector>

namespace eyewall::http {

struct MultipartLimits {
    int parts = 100;                ///< beyond: 400
    qsizetype partHead = 10 * 1024; ///< bytes of the fields of one part; beyond: 400
};

/// One part of a multipart/form-data body (RFC 7578). Views into the body it was parsed from.
struct Part {
    QByteArray name;
    std::optional<QByteArray>
        filename;               ///< absent: an ordinary form field. Never to be used as a path as it is.
    QByteArrayView contentType; ///< as sent; null when not given
    Headers headers;
    QByteArrayView data;
};

struct ParsedMultipart {
    std::vector<Part> parts;
    ParseError error; ///< status 0: fine; else 400, and `parts` are empty
};

/// Parses a whole body in linear time. Every part needs fields, "Content-Disposition: form-data" and a name;
/// the final boundary must be there; what stands before the first and behind the final boundary is ignored.
[[nodiscard]] ParsedMultipart parseMultipart(QByteArrayView body, QByteArrayView boundary,
                                             const MultipartLimits &limits = {});

} // namespace eyewall::http
