// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace eyewall::http {

/// Decodes "%41" to "A" (RFC 3986 section 2.1); with `plusIsSpace` also "+" to " ". Absent when a "%" is not
/// followed by two hexadecimal digits. The result may hold any byte, NUL too.
[[nodiscard]] std::optional<QByteArray> percentDecode(QByteArrayView text, bool plusIsSpace = false);

/// The same for forms, where an invalid "%" stands for itself.
[[nodiscard]] QByteArray percentDecodeLeniently(QByteArrayView text, bool plusIsSpace = false);

/// Encodes all but unreserved characters and "!$&'()*+,;=:@", for one segment of a path: "/" becomes "%2F".
[[nodiscard]] QByteArray percentEncodeSegment(QByteArrayView text);

/// Encodes all but unreserved characters, for a name or a value in a query; space becomes "%20".
[[nodiscard]] QByteArray percentEncodeComponent(QByteArrayView text);

} // namespace eyewall::http
