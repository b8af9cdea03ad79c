// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

namespace eyewall::fuzz {

/// What a client's frames amount to, read slowly: frame by frame, with copies, straight from RFC 6455
/// sections 5, 7.4 and 8.1.
struct ReferenceFrames {
    QList<QByteArray> events; ///< "text Hello", "ping x", "close 1000 bye"; the last one may be "error 1002"
    qsizetype size = 0;       ///< bytes of the whole frames
};

/// Reads whole frames up to the first mistake or the end of the bytes; a message longer than `limit` is one.
[[nodiscard]] ReferenceFrames readFrames(QByteArrayView bytes, qint64 limit);

/// How far bytes are from UTF-8.
enum class Utf8 { Whole, Cut, Wrong };
/// By decoding each character from its first byte on (RFC 3629).
[[nodiscard]] Utf8 utf8Of(QByteArrayView bytes);

} // namespace eyewall::fuzz
