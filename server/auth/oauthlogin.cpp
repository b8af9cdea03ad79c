// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/oauthlogin.h"

#include "server/auth/fetchjson.h"
#include "server/auth/keycache.h"
#include "server/auth/loginattempt.h"
#include "server/auth/secrettext.h"
#include "server/web/context.h"
#include "server/web/loginredirect.h"
#include "server/web/registrationerror.h"
#include "server/web/signedcookie.h"

namespace eyewall {
namespace {

using auth::LoginAttempt;
using core::Error;
using core::Result;

constexpr qsizetype kMaxNext = 2'000; ///< a cookie has room for some 4,000 bytes

QByteArray encoded(const std::vector<std::pair<QByteArray, QByteArray>> &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

/// One for each attempt, so that two tabs can log in at the same time.
QByteArray cookieName(const QByteArray &state)
{
    return "_login_" + state.left(8);
}

CookieOptions cookieOptions(const LoginProvider &provider)
{
    CookieOptions options;
    options.path = provider.redirectUrl.path(QUrl::FullyEncoded).toLatin1();
    if (options.path.isEmpty())
        options.path = "/";
    options.maxAge = provider.attemptTimeout.count();
    // The way back is a navigation from another site: a browser leaves Strict cookies out.
    options.sameSite = CookieOptions::SameSite::Lax;
    options.isSecure = provider.redirectUrl.scheme() == QLatin1String("https");
    options.isHttpOnly = true;
    return options;
}

/// A parameter of the way back; RFC 6749 section 3.1 allows each once. Empty when it is missing or repeated.
QByteArray single(const Context &context, QByteArrayView name)
{
    const QStringList values = context.queryAll(name);
    return values.size() == 1 ? values.front().toUtf8() : QByteArray();
}

bool isState(const QByteArray &state)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
               c == '_';
    };
    return state.size() == 43 && std::all_of(state.begin(), state.end(), isAllowed);
}

Error notBegun()
{
    return {QStringLiteral("this browser has not begun this login, or too long ago: begin again")};
}

} // namespace

OAuthLogin::OAuthLogin(LoginProvider provider, auth::Fetch fetch)
    : m_provider(std::move(provider))
    , m_fetch(std::move(fetch))
    , m_keys(std::make_shared<auth::KeyCache>())
{
    if (const auto checked = auth::checkProvider(m_provider); !checked)
        throw RegistrationError(checked.error().message.toStdString());
}

OAuthLogin::~OAuthLogin() = default;

void OAuthLogin::begin(Context &context, const QByteArray &next) const
{
    const bool isUsable = isLocalUrl(next) && next.size() <= kMaxNext;
    const LoginAttempt attempt = LoginAttempt::begin(m_provider.usesPkce, isUsable ? next : QByteArray("/"));
    context.setSignedCookie(cookieName(attempt.state), attempt.text(), cookieOptions(m_provider));
    // The address has secrets of this browser.
    context.setHeader("Cache-Control", "no-store");
    context.redirect(authorizeUrl(attempt));
}

QByteArray OAuthLogin::authorizeUrl(const LoginAttempt &attempt) const
{
    Parameters parameters{{"response_type", "code"},
                          {"client_id", m_provider.clientId},
                          {"redirect_uri", m_provider.redirectUrl.toEncoded()},
                          {"scope", m_provider.scopes.join(' ')},
                          {"state", attempt.state}};
    if (m_provider.isOpenId())
        parameters.emplace_back("nonce", attempt.nonce);
    if (m_provider.usesPkce) {
        parameters.emplace_back("code_challenge", auth::codeChallenge(attempt.verifier));
        parameters.emplace_back("code_challenge_method", "S256");
    }
    parameters.insert(parameters.end(), m_provider.extraParameters.begin(), m_provider.extraParameters.end());
    const QByteArray url = m_provider.authorizeUrl.toEncoded();
    return url + (m_provider.authorizeUrl.hasQuery() ? '&' : '?') + encoded(parameters);
}

Task<Result<Login>> OAuthLogin::finish(Context &context) const
{
    auto attempt = takeAttempt(context);
    if (!attempt)
        co_return attempt.error();
    auto code = takeCode(context);
    if (!code)
        co_return code.error();
    co_return co_await exchange(*std::move(code), *std::move(attempt));
}

Result<LoginAttempt> OAuthLogin::takeAttempt(Context &context) const
{
    const QByteArray state = single(context, "state");
    if (!isState(state))
        return notBegun();
    const QByteArray name = cookieName(state);
    const auto text = context.signedCookie(name, m_provider.attemptTimeout);
    auto attempt = text ? LoginAttempt::fromText(*text) : std::nullopt;
    if (!attempt || !web::isSameSecret(attempt->state, state))
        return notBegun();
    context.clearCookie(name, cookieOptions(m_provider));
    return *std::move(attempt);
}

Result<QByteArray> OAuthLogin::takeCode(Context &context) const
{
    // RFC 9207: an answer of one provider must not be taken for that of another.
    const bool isTold = m_provider.sendsIssuer || context.hasQuery("iss");
    if (m_provider.isOpenId() && isTold && single(context, "iss") != m_provider.issuer)
        return Error{QStringLiteral("the answer is of another provider")};
    if (context.hasQuery("error"))
        return Error{auth::errorText(context.query("error"), context.query("error_description")),
                     std::make_error_code(std::errc::permission_denied)};
    const QByteArray code = single(context, "code");
    if (code.isEmpty())
        return Error{QStringLiteral("the provider sent no code")};
    return code;
}

Task<Result<Login>> OAuthLogin::exchange(QByteArray code, LoginAttempt attempt) const
{
    Parameters parameters{{"grant_type", "authorization_code"},
                          {"code", code},
                          {"redirect_uri", m_provider.redirectUrl.toEncoded()}};
    if (m_provider.usesPkce)
        parameters.emplace_back("code_verifier", attempt.verifier);
    auto tokens = co_await askForTokens(std::move(parameters));
    if (!tokens)
        co_return tokens.error();
    Login login{*std::move(tokens), {}, attempt.next};
    if (!m_provider.isOpenId())
        co_return login;
    auth::ExpectedClaims expected;
    expected.nonce = attempt.nonce;
    expected.accessToken = login.tokens.accessToken;
    auto claims = co_await checkedClaims(login.tokens.idToken, std::move(expected));
    if (!claims)
        co_return claims.error();
    login.claims = *std::move(claims);
    co_return login;
}

Task<Result<Tokens>> OAuthLogin::refresh(QByteArray refreshToken, QByteArray subject) const
{
    Parameters parameters{{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}};
    auto tokens = co_await askForTokens(std::move(parameters));
    if (!tokens || tokens->idToken.isEmpty() || !m_provider.isOpenId())
        co_return tokens;
    auth::ExpectedClaims expected;
    expected.accessToken = tokens->accessToken;
    if (!subject.isEmpty())
        expected.subject = subject;
    const auto claims = co_await checkedClaims(tokens->idToken, std::move(expected));
    if (!claims)
        co_return claims.error();
    co_return tokens;
}

Task<Result<QJsonObject>> OAuthLogin::userInfo(QByteArray accessToken, QByteArray subject) const
{
    if (m_provider.userInfoUrl.isEmpty())
        co_return Error{QStringLiteral("the provider has no userInfoUrl")};
    HttpRequest request(m_provider.userInfoUrl);
    request.setHeader("Authorization", "Bearer " + accessToken);
    const auto answer = co_await auth::fetchJson(m_fetch, m_provider, std::move(request),
                                                 QStringLiteral("the user's information"));
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return Error{QStringLiteral("the user's information has the status %1").arg(answer->status)};
    // OpenID Connect Core section 5.3.2.
    if (!subject.isEmpty() && answer->object.value("sub").toString().toUtf8() != subject)
        co_return Error{QStringLiteral("the user's information is of another user")};
    co_return answer->object;
}

Task<Result<Tokens>> OAuthLogin::askForTokens(Parameters parameters) const
{
    using Auth = LoginProvider::ClientAuth;
    if (m_provider.clientAuth != Auth::Basic)
        parameters.emplace_back("client_id", m_provider.clientId);
    if (m_provider.clientAuth == Auth::Post)
        parameters.emplace_back("client_secret", m_provider.clientSecret);
    HttpRequest request =
        HttpRequest::post(m_provider.tokenUrl, encoded(parameters), "application/x-www-form-urlencoded");
    if (m_provider.clientAuth == Auth::Basic) {
        // RFC 6749 section 2.3.1: both encoded before they are joined.
        const QByteArray pair =
            m_provider.clientId.toPercentEncoding() + ':' + m_provider.clientSecret.toPercentEncoding();
        request.setHeader("Authorization", "Basic " + pair.toBase64());
    }
    const auto answer = co_await auth::fetchJson(m_fetch, m_provider, std::move(request),
                                                 QStringLiteral("the token endpoint"));
    if (!answer)
        co_return answer.error();
    co_return Tokens::fromAnswer(answer->status, answer->object, QDateTime::currentDateTimeUtc());
}

Task<Result<QJsonObject>> OAuthLogin::checkedClaims(QByteArray idToken, auth::ExpectedClaims expected) const
{
    const auto token = auth::IdToken::parse(idToken);
    if (!token)
        co_return token.error();
    if (!m_provider.keysUrl.isEmpty()) {
        const auto verified = co_await auth::KeyCache::verify(m_keys, m_fetch, m_provider, *token);
        if (!verified)
            co_return verified.error();
    }
    if (const auto checked = auth::checkClaims(token->claims, m_provider, expected); !checked)
        co_return checked.error();
    co_return token->claims;
}

} // namespace eyewall
