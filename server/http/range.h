// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace eyewall::http {

/// What a Range field asks of a representation of known size (RFC 9110 section 14).
struct ByteRange {
    enum class Kind : quint8 {
        Whole,         ///< no usable range: answer 200 with everything
        Part,          ///< answer 206 with first and length
        Unsatisfiable, ///< answer 416 with "Content-Range: bytes */size"
    };
    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0; ///< bytes; of Whole too
};

/// Reads "bytes=a-b", "bytes=a-" and "bytes=-n", the unit without case, digits only. Anything else, several
/// ranges among it, is Whole.
[[nodiscard]] ByteRange parseRange(QByteArrayView value, qint64 size);

/// Value of Content-Range: "bytes 0-9/100"; "bytes */100" when unsatisfiable; empty for Whole.
[[nodiscard]] QByteArray contentRange(const ByteRange &range, qint64 size);

} // namespace eyewall::http
