// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/multipartreader.h"

#include <vector>

namespace eyewall::http {

/// One part of a multipart/form-data body that is there as a whole.
struct Part : PartHead {
    QByteArrayView data; ///< view into the body it was parsed from
};

struct ParsedMultipart {
    std::vector<Part> parts;
    ParseError error; ///< status 0: fine; else 400 or 413, and `parts` are empty
};

/// Parses a whole body, by the rules of MultipartReader.
[[nodiscard]] ParsedMultipart parseMultipart(QByteArrayView body, QByteArrayView boundary,
                                             const MultipartLimits &limits = {});

} // namespace eyewall::http
