// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::auth {

/// 32 random bytes of the system in base64url: 43 characters that nobody guesses. Thread: any.
[[nodiscard]] QByteArray secretText();
/// RFC 7636 section 4.2, S256. Thread: any.
[[nodiscard]] QByteArray codeChallenge(const QByteArray &verifier);

/// RFC 4648 section 5, without padding. Thread: any.
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);
/// Absent when a character is of another alphabet. Thread: any.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace eyewall::auth
