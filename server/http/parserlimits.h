// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::http {

/// Which of the limits on size a peer went beyond.
enum class SizeLimit : quint8 {
    None,
    Target,
    Head,
    Fields, ///< of a head, or names of a query or form
    Body,
    DecompressedBody,
    ChunkLine,
    Trailers,
    Multipart,
};

/// What a peer did wrong, with the status to answer. Texts are constants for a person to read.
struct ParseError {
    int status = 0;        ///< 400, 408, 413, 414, 415, 417, 421, 431, 501 or 505
    const char *text = ""; ///< "Content-Length given twice with different values"
    SizeLimit limit = SizeLimit::None;
};

/// Limits on what a peer may send. All in bytes unless said otherwise.
struct ParserLimits {
    qsizetype target = 8 * 1024;           ///< request target; beyond: 414
    qsizetype head = 64 * 1024;            ///< request line and all fields; beyond: 431
    int fields = 200;                      ///< count of field lines; beyond: 431
    qint64 body = 100 * 1024 * 1024;       ///< content, also of chunks added up; beyond: 413
    qsizetype chunkLine = 256;             ///< chunk size with extensions; beyond: 400
    qsizetype chunkExtensions = 16 * 1024; ///< of all chunks of a message together; beyond: 400
    qsizetype trailers = 8 * 1024;         ///< trailer section; beyond: 431
    qint64 discarded = 256 * 1024 * 1024;  ///< read behind the last answer of a connection; beyond: reset
};

} // namespace eyewall::http
