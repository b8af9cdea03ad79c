// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <optional>

namespace eyewall::http {

/// Whether this is an entity tag with its quotes: "x" or W/"x" (RFC 9110 section 8.8.3).
[[nodiscard]] bool isValidETag(QByteArrayView etag);

/// RFC 9110 section 8.8.3.2: both strong and the same.
[[nodiscard]] bool isStrongMatch(QByteArrayView a, QByteArrayView b);
/// The same but for "W/".
[[nodiscard]] bool isWeakMatch(QByteArrayView a, QByteArrayView b);

/// Whether an If-None-Match field names this tag, compared weakly: answer 304 to GET and HEAD, else 412. "*"
/// names any. Malformed members of the list name nothing.
[[nodiscard]] bool ifNoneMatchNames(QByteArrayView fieldValue, QByteArrayView etag);
/// Whether an If-Match field names this tag, compared strongly; when not: answer 412. "*" names any.
[[nodiscard]] bool ifMatchNames(QByteArrayView fieldValue, QByteArrayView etag);

/// Whether a range may be served under this If-Range field (RFC 9110 section 13.1.5): the same strong tag, or
/// exactly the date of the last modification, in seconds since the epoch.
[[nodiscard]] bool ifRangeHolds(QByteArrayView fieldValue, QByteArrayView etag,
                                std::optional<qint64> lastModified);

} // namespace eyewall::http
