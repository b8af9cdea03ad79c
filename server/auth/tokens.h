// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

namespace eyewall {

/// What a provider gave for a code or a refresh token (RFC 6749 section 5.1). Secrets: whoever has them is
/// the user. Thread: any (a value).
struct Tokens {
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty: none, or the old one goes on
    QByteArray idToken;      ///< empty: none
    QByteArrayList scopes;   ///< that were granted; empty: those asked for
    QDateTime expires;       ///< of the access token, UTC; invalid: not told
    QJsonObject answer;      ///< all of it, for what a provider adds

    /// Fails for an error of the provider (section 5.2) and for an answer that cannot be used.
    [[nodiscard]] static core::Result<Tokens> fromAnswer(int status, const QJsonObject &answer,
                                                         const QDateTime &now);
};

namespace auth {

/// "invalid_grant: the code is too old", of an error answer: shortened, and without control characters.
[[nodiscard]] QString errorText(const QString &error, const QString &description);

} // namespace auth
} // namespace eyewall
