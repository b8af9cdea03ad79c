// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QString>

#include <optional>

namespace eyewall::client {

/// What a server that wants Digest authentication has said (RFC 7616 section 3.3). Thread: any (a value).
struct DigestChallenge {
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;    ///< empty: none
    QByteArray algorithm; ///< "SHA-256", "MD5-sess"; empty: not named, which means MD5
    bool hasQop = false;  ///< quality of protection "auth", else that of RFC 2069
    bool isStale = false; ///< only the nonce was refused
    bool isUtf8 = false;  ///< names are understood in it

    [[nodiscard]] QCryptographicHash::Algorithm hash() const;
    [[nodiscard]] bool isSession() const { return algorithm.endsWith("-sess"); }

    /// Of the WWW-Authenticate fields, the strongest challenge that can be answered; absent: none can.
    [[nodiscard]] static std::optional<DigestChallenge> strongest(const http::Headers &headers);
};

/// The nonce for the next request, of an Authentication-Info field (RFC 7616 section 3.5); empty: none.
[[nodiscard]] QByteArray nextNonceOf(const http::Headers &headers);

/// One request that is to be authorized. Thread: any (a value).
struct DigestRequest {
    QByteArray method;
    QByteArray target; ///< as it is sent
    QString user;      ///< without control characters
    QString password;
    QByteArray cnonce; ///< of the client, a token
    quint32 count = 1; ///< requests with this nonce, this one included
};

/// The value of an Authorization field (RFC 7616 section 3.4).
[[nodiscard]] QByteArray digestAuthorization(const DigestChallenge &challenge, const DigestRequest &request);

} // namespace eyewall::client
