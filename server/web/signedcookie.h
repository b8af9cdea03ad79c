// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <chrono>
#include <optional>

namespace eyewall {

struct SignedCookieSettings;

namespace web {

/// Compares in a time that does not tell where the two differ.
[[nodiscard]] bool isSameSecret(QByteArrayView a, QByteArrayView b);

/// A value for a cookie of this name: "2|1:0|10:1300000000|3:key|8:dmFsdWU=|" and the HMAC-SHA256 of that in
/// hexadecimal, as Tornado writes it: length and text of the version of the key, the time, the name and the
/// value in base64. Whoever has it can read the value but not change it, move it to another name or keep it
/// longer. `now` is in seconds since the epoch. Throws HttpError 500 without a key. Thread: any.
[[nodiscard]] QByteArray signedValue(const SignedCookieSettings &settings, QByteArrayView name,
                                     QByteArrayView value, qint64 now);

/// What was signed; nothing when it was not signed by one of the keys for this name, is older than `maxAge`,
/// or is malformed. Throws HttpError 500 without a key. Thread: any.
[[nodiscard]] std::optional<QByteArray> readSignedValue(const SignedCookieSettings &settings,
                                                        QByteArrayView name, QByteArrayView text, qint64 now,
                                                        std::chrono::seconds maxAge);

/// Which version of the key a text claims to be signed with; nothing is verified. Absent for the older
/// format.
[[nodiscard]] std::optional<int> signedKeyVersion(QByteArrayView text);

} // namespace web
} // namespace eyewall
