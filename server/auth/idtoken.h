// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

#include <optional>

namespace eyewall {

struct LoginProvider;

namespace auth {

/// An ID token taken apart (RFC 7515 section 7.1); nothing of it is believed yet. Thread: any (a value).
struct IdToken {
    static constexpr qsizetype kMaxSize = 65'536; ///< bytes

    QByteArray algorithm;
    QByteArray keyId; ///< empty: none
    QByteArray signedText;
    QByteArray signature;
    QJsonObject claims;

    [[nodiscard]] static core::Result<IdToken> parse(const QByteArray &text);
};

/// What the claims must say. Absent: not compared.
struct ExpectedClaims {
    std::optional<QByteArray> nonce = {};
    std::optional<QByteArray> subject = {};
    QByteArray accessToken = {}; ///< for "at_hash", when there is one
    QDateTime now = QDateTime::currentDateTimeUtc();
};

/// Issuer, audience, authorized party, times, nonce, subject and hash of the access token, as OpenID Connect
/// Core sections 3.1.3.7 and 3.1.3.8 say. The error names the claim. Thread: any.
[[nodiscard]] core::Result<void> checkClaims(const QJsonObject &claims, const LoginProvider &provider,
                                             const ExpectedClaims &expected);

} // namespace auth
} // namespace eyewall
