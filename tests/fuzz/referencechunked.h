// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace eyewall::fuzz {

/// Chunked content read slowly, straight from the grammar of RFC 9112 section 7.1.
struct ReferenceContent {
    QByteArray content;
    qsizetype longestLine = 0; ///< of a chunk's size and extensions, with CRLF
    qsizetype extensions = 0;  ///< bytes between sizes and line ends, of all chunks
    qsizetype size = 0; ///< of the coded content, from the first chunk to the end of the trailer section
};

/// Absent when the bytes do not begin with whole and faultless chunked content. Knows no limits.
[[nodiscard]] std::optional<ReferenceContent> readChunked(QByteArrayView bytes);

} // namespace eyewall::fuzz
