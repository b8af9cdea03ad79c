// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/idtoken.h"

#include "server/auth/loginprovider.h"
#include "server/auth/secrettext.h"
#include "server/web/signedcookie.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cmath>

namespace eyewall::auth {
namespace {

using core::Error;
using core::Result;

Error wrong(const QString &what)
{
    return {QStringLiteral("the ID token %1").arg(what)};
}

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const auto bytes = fromBase64Url(part);
    const QJsonDocument json = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

QByteArray text(const QJsonObject &claims, const char *name)
{
    return claims.value(QLatin1String(name)).toString().toUtf8();
}

QByteArrayList audiences(const QJsonObject &claims)
{
    const QJsonValue audience = claims.value("aud");
    QByteArrayList names;
    for (const QJsonValue &name : audience.isArray() ? audience.toArray() : QJsonArray{audience})
        names.append(name.toString().toUtf8());
    return names;
}

Result<void> checkAudience(const QJsonObject &claims, const LoginProvider &provider)
{
    const QByteArrayList names = audiences(claims);
    if (!names.contains(provider.clientId))
        return wrong(QStringLiteral("is for another client (aud)"));
    const bool hasParty = claims.contains(QLatin1String("azp"));
    if ((hasParty || names.size() > 1) && text(claims, "azp") != provider.clientId)
        return wrong(QStringLiteral("was given to another client (azp)"));
    return {};
}

Result<void> checkTimes(const QJsonObject &claims, const LoginProvider &provider, const QDateTime &now)
{
    const double seconds = double(now.toSecsSinceEpoch());
    const double skew = double(provider.clockSkew.count());
    const QJsonValue expires = claims.value("exp");
    const QJsonValue issued = claims.value("iat");
    if (!expires.isDouble() || !issued.isDouble())
        return wrong(QStringLiteral("does not tell its times (exp, iat)"));
    if (!(seconds < expires.toDouble() + skew))
        return wrong(QStringLiteral("is too old (exp)"));
    if (!(issued.toDouble() <= seconds + skew))
        return wrong(QStringLiteral("is of the future (iat)"));
    if (const QJsonValue begins = claims.value("nbf");
        begins.isDouble() && !(begins.toDouble() <= seconds + skew))
        return wrong(QStringLiteral("is not valid yet (nbf)"));
    return {};
}

Result<void> checkSubject(const QJsonObject &claims, const ExpectedClaims &expected)
{
    const QByteArray subject = text(claims, "sub");
    if (subject.isEmpty() || subject.size() > 255)
        return wrong(QStringLiteral("names nobody (sub)"));
    if (expected.subject && subject != *expected.subject)
        return wrong(QStringLiteral("names another user (sub)"));
    return {};
}

/// Section 3.1.3.6: the left half of the hash, which is SHA-256 for the algorithms we take.
Result<void> checkAccessToken(const QJsonObject &claims, const QByteArray &accessToken)
{
    if (!claims.contains(QLatin1String("at_hash")) || accessToken.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256);
    if (!web::isSameSecret(text(claims, "at_hash"), toBase64Url(hash.left(hash.size() / 2))))
        return wrong(QStringLiteral("is of another access token (at_hash)"));
    return {};
}

} // namespace

Result<IdToken> IdToken::parse(const QByteArray &text)
{
    if (text.size() > kMaxSize)
        return wrong(QStringLiteral("has more than %1 bytes").arg(kMaxSize));
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3)
        return wrong(QStringLiteral("is not a signed one"));
    const auto header = objectIn(parts[0]);
    const auto claims = objectIn(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !claims || !signature)
        return wrong(QStringLiteral("cannot be read"));
    // RFC 7519 section 6: vouched for by nobody, and never asked for by us.
    if (signature->isEmpty() || auth::text(*header, "alg").compare("none", Qt::CaseInsensitive) == 0)
        return wrong(QStringLiteral("is not a signed one"));
    // RFC 7515 section 4.1.11: an extension that must be understood, and is not.
    if (header->contains(QLatin1String("crit")))
        return wrong(QStringLiteral("needs an unknown extension (crit)"));
    return IdToken{auth::text(*header, "alg"), auth::text(*header, "kid"), parts[0] + '.' + parts[1],
                   *signature, *claims};
}

Result<void> checkClaims(const QJsonObject &claims, const LoginProvider &provider,
                         const ExpectedClaims &expected)
{
    if (text(claims, "iss") != provider.issuer)
        return wrong(QStringLiteral("is of another issuer (iss)"));
    if (const auto checked = checkAudience(claims, provider); !checked)
        return checked;
    if (const auto checked = checkTimes(claims, provider, expected.now); !checked)
        return checked;
    if (expected.nonce && !web::isSameSecret(text(claims, "nonce"), *expected.nonce))
        return wrong(QStringLiteral("is of another login (nonce)"));
    if (const auto checked = checkSubject(claims, expected); !checked)
        return checked;
    return checkAccessToken(claims, expected.accessToken);
}

} // namespace eyewall::auth
