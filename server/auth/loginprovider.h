// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QUrl>

#include <chrono>
#include <utility>
#include <vector>

namespace eyewall {

/// Who knows the users, and what this site is to it: an OAuth 2.0 authorization server (RFC 6749), with an
/// issuer an OpenID Connect provider. Fill in what it registered, and its addresses by hand or by
/// auth::discover(). Every address is https, or http on this machine's own host.
/// Thread: any (a value).
struct LoginProvider {
    /// How we prove to the provider who asks. None: a client without a secret, PKCE alone.
    enum class ClientAuth { Basic, Post, None };

    QByteArray clientId;
    QByteArray clientSecret;
    QUrl redirectUrl; ///< our own, as registered: the route that calls OAuthLogin::finish()

    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl userInfoUrl = {};  ///< empty: OAuthLogin::userInfo() fails
    QUrl keysUrl = {};      ///< "jwks_uri"; empty: see OAuthLogin::finish()
    QByteArray issuer = {}; ///< empty: no OpenID Connect, there is no ID token

    /// It tells its issuer on the way back (RFC 9207): one that is missing there is refused as a wrong one
    /// is.
    bool sendsIssuer = false;
    ClientAuth clientAuth = ClientAuth::Basic;
    QByteArrayList scopes = {"openid"};
    /// Further parameters of the redirect, such as {"prompt", "select_account"}.
    std::vector<std::pair<QByteArray, QByteArray>> extraParameters = {};
    bool usesPkce = true; ///< RFC 7636, method S256
    /// Of signatures of ID tokens; RS256 and ES256 there are.
    QByteArrayList algorithms = {"RS256", "ES256"};
    std::chrono::seconds clockSkew{60};             ///< by which its clock may differ from ours
    std::chrono::seconds attemptTimeout{600};       ///< from begin() to finish()
    std::chrono::seconds keysInterval{60};          ///< keys are fetched at most once in so long
    std::chrono::milliseconds keysRetry{1'000};     ///< or, when that failed, in so long
    std::chrono::milliseconds fetchTimeout{10'000}; ///< of each request to it, and of waiting for its keys
    qint64 maxAnswer = 1'048'576;                   ///< bytes, of each of its answers

    [[nodiscard]] bool isOpenId() const { return !issuer.isEmpty(); }
};

namespace auth {

/// What is missing, or could not be safe.
[[nodiscard]] core::Result<void> checkProvider(const LoginProvider &provider);
/// https, or http to "localhost" or a loopback address.
[[nodiscard]] bool isSafeUrl(const QUrl &url);

} // namespace auth
} // namespace eyewall
