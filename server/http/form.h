// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/multipart.h"
#include "server/http/query.h"
#include "server/http/request.h"

#include <vector>

namespace eyewall::http {

struct FormLimits {
    int items = kMaxQueryItems; ///< names of an urlencoded form; beyond: 400
    MultipartLimits multipart;
};

/// A form as a browser sends it. `files` have views into the body it was parsed from.
struct Form {
    QueryItems items;        ///< ordinary fields
    std::vector<Part> files; ///< parts with a file name; multipart/form-data only
    ParseError error;        ///< status 0: fine; else 400, and nothing else is set
};

/// Whether parseForm() would read a body of this type.
[[nodiscard]] bool isForm(QByteArrayView contentType);

/// Parses application/x-www-form-urlencoded and multipart/form-data, by the media type without case and with
/// any parameters. A body of another type is no form: an empty result without an error.
[[nodiscard]] Form parseForm(QByteArrayView contentType, QByteArrayView body, const FormLimits &limits = {});

/// The same of a request; a form in a Content-Encoding other than identity is an error.
[[nodiscard]] Form parseForm(const Request &request, const FormLimits &limits = {});

} // namespace eyewall::http
