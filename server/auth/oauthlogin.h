// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/auth/discovery.h"
#include "server/auth/fetch.h"
#include "server/auth/loginprovider.h"
#include "server/auth/tokens.h"
#include "server/core/task.h"

#include <memory>

namespace eyewall {

class Context;

namespace auth {
class KeyCache;
struct LoginAttempt;
struct ExpectedClaims;
} // namespace auth

/// Who has logged in. Thread: any (a value).
struct Login {
    Tokens tokens;
    QJsonObject claims; ///< of the ID token, checked; empty without OpenID Connect
    QByteArray next;    ///< the path given to begin()

    /// The user's name for good at this provider; empty without OpenID Connect.
    [[nodiscard]] QByteArray subject() const { return claims.value("sub").toString().toUtf8(); }
};

/// Lets users of another site log in here: the authorization code flow of OAuth 2.0 with state, nonce and
/// PKCE, and of OpenID Connect.
///
///     const OAuthLogin login(provider);
///     app.get("/login", [&](Context &c) { login.begin(c, c.nextUrl()); });
///     app.get("/login/done", [&](Context &c) -> Task<> {
///         const auto done = co_await login.finish(c);
///         if (!done)
///             throw HttpError(403, done.error().message);
///         c.setSignedCookie("user", done->subject());
///         c.redirect(done->next);
///     });
///
/// Between the two the browser keeps a signed cookie that no script can read, so the application needs a
/// secret for signed cookies. Each login has a cookie of its own: several tabs do not get in each other's
/// way. Lives longer than the server. Thread: any.
class OAuthLogin final {
public:
    /// Throws RegistrationError when the provider cannot be used as it is; see auth::checkProvider().
    explicit OAuthLogin(LoginProvider provider, auth::Fetch fetch = auth::fetchWithClient);
    ~OAuthLogin();
    OAuthLogin(const OAuthLogin &) = delete;
    OAuthLogin &operator=(const OAuthLogin &) = delete;

    /// Redirects to the provider. `next` is a path of this server; "/" in place of any other URL.
    void begin(Context &context, const QByteArray &next = "/") const;
    /// In the handler of LoginProvider::redirectUrl: compares the state, exchanges the code, checks the ID
    /// token, its signature by the keys of the provider. Without LoginProvider::keysUrl the TLS connection to
    /// the token endpoint vouches for it, as OpenID Connect Core section 3.1.3.7 allows. One that
    /// was finished cannot be finished again. Fails, with a sentence without secrets, when the user or the
    /// provider refused (std::errc::permission_denied), when this browser has begun no such login, and when
    /// the provider cannot be reached or believed.
    [[nodiscard]] Task<core::Result<Login>> finish(Context &context) const;

    /// New tokens for a refresh token (RFC 6749 section 6). The provider may give a new refresh token; keep
    /// the old one else. A new ID token is checked, and is of `subject` unless that is empty.
    [[nodiscard]] Task<core::Result<Tokens>> refresh(QByteArray refreshToken, QByteArray subject = {}) const;
    /// What the provider tells of the user. Fails when it is about another one than `subject`, unless that is
    /// empty.
    [[nodiscard]] Task<core::Result<QJsonObject>> userInfo(QByteArray accessToken,
                                                           QByteArray subject = {}) const;

    // For logins without a cookie: the caller keeps the attempt and compares the state.
    [[nodiscard]] QByteArray authorizeUrl(const auth::LoginAttempt &attempt) const;
    [[nodiscard]] Task<core::Result<Login>> exchange(QByteArray code, auth::LoginAttempt attempt) const;

    [[nodiscard]] const LoginProvider &provider() const { return m_provider; }

private:
    using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;

    [[nodiscard]] Task<core::Result<Tokens>> askForTokens(Parameters parameters) const;
    [[nodiscard]] Task<core::Result<QJsonObject>> checkedClaims(QByteArray idToken,
                                                                auth::ExpectedClaims expected) const;
    [[nodiscard]] core::Result<auth::LoginAttempt> takeAttempt(Context &context) const;
    [[nodiscard]] core::Result<QByteArray> takeCode(Context &context) const;

    const LoginProvider m_provider;
    const auth::Fetch m_fetch;
    const std::shared_ptr<auth::KeyCache> m_keys;
};

} // namespace eyewall
