// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace eyewall::support {

/// How bytes are coded on the way (RFC 9110 section 8.4.1). Unknown: by something else, or by several.
enum class ContentCoding { None, Gzip, Deflate, Brotli, Unknown };

/// What came of decoding bytes to look at them.
struct DecodedContent {
    ContentCoding coding = ContentCoding::None;
    QByteArray
        bytes; ///< what the coded bytes mean as far as they went; the bytes themselves without a coding
    bool isDecoded = false; ///< false with a coding: `bytes` are the coded ones, which could not be read
    bool isComplete = true; ///< the coded bytes had an end
    bool isLimited = false; ///< there is more than the limit
};

/// How much is decoded to be shown, unless told otherwise: a few coded kilobytes can mean gigabytes.
inline constexpr qsizetype kDecodedLimit = 4 * 1024 * 1024;

// Thread: any, for everything here.

/// What the value of Content-Encoding names.
ContentCoding contentCodingOf(QByteArrayView contentEncoding);
/// "gzip", "deflate", "brotli"; empty without a coding that is known.
QString contentCodingName(ContentCoding coding);

/// Decodes as much as is there of coded bytes, which may be cut anywhere. Bytes that are not coded in spite
/// of what was said stay as they are: a server that decodes a body records it decoded.
DecodedContent decodeContent(QByteArrayView bytes, ContentCoding coding, qsizetype limit = kDecodedLimit);

} // namespace eyewall::support
