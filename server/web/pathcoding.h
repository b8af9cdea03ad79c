// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace eyewall::web {

/// False when the path is in the form of normalizePath() for certain, as most are.
[[nodiscard]] bool needsNormalizing(QByteArrayView path);

/// Brings the percent-encoding of a path into one form (RFC 3986 section 6.2.2): what may stand for itself in
/// a segment does, all else is "%" and upper case digits. "%2F" stays, for it is not a separator. Writes into
/// `out`, whose capacity is used again; false for a "%" without two hexadecimal digits. Thread: any.
[[nodiscard]] bool normalizePath(QByteArrayView path, QByteArray &out);

/// Text from UTF-8; nothing when it is not valid.
[[nodiscard]] std::optional<QString> textFromUtf8(QByteArrayView bytes);

} // namespace eyewall::web
