// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/discovery.h"

#include "server/auth/fetchjson.h"

#include <QtCore/QJsonArray>

namespace eyewall::auth {
namespace {

core::Error problem(const QString &what)
{
    return {QStringLiteral("the configuration of the provider %1").arg(what)};
}

void takeUrl(QUrl &url, const QJsonObject &document, const char *name)
{
    if (url.isEmpty())
        url = QUrl(document.value(QLatin1String(name)).toString());
}

/// Of those that the provider takes, when it says so and ours is not among them.
void takeClientAuth(LoginProvider &provider, const QJsonObject &document)
{
    const QJsonArray methods = document.value("token_endpoint_auth_methods_supported").toArray();
    const bool takesBasic = methods.isEmpty() || methods.contains(QStringLiteral("client_secret_basic"));
    if (provider.clientAuth == LoginProvider::ClientAuth::Basic && !takesBasic &&
        methods.contains(QStringLiteral("client_secret_post")))
        provider.clientAuth = LoginProvider::ClientAuth::Post;
}

core::Result<LoginProvider> filledIn(LoginProvider provider, const JsonAnswer &answer)
{
    if (answer.status != 200)
        return problem(QStringLiteral("has the status %1").arg(answer.status));
    // Section 4.3: exactly the issuer that was asked for, or somebody else pretends to be it.
    if (answer.object.value("issuer").toString().toUtf8() != provider.issuer)
        return problem(QStringLiteral("is of another issuer"));
    takeUrl(provider.authorizeUrl, answer.object, "authorization_endpoint");
    takeUrl(provider.tokenUrl, answer.object, "token_endpoint");
    takeUrl(provider.userInfoUrl, answer.object, "userinfo_endpoint");
    takeUrl(provider.keysUrl, answer.object, "jwks_uri");
    takeClientAuth(provider, answer.object);
    provider.sendsIssuer |= answer.object.value("authorization_response_iss_parameter_supported").toBool();
    if (const auto checked = checkProvider(provider); !checked)
        return checked.error();
    return provider;
}

} // namespace

Task<core::Result<LoginProvider>> discover(LoginProvider provider, Fetch fetch)
{
    QByteArray address = provider.issuer;
    if (address.endsWith('/'))
        address.chop(1);
    const QUrl url(QString::fromUtf8(address + "/.well-known/openid-configuration"));
    if (!isSafeUrl(url))
        co_return core::Error{
            QStringLiteral("the issuer is not https: %1").arg(QString::fromUtf8(provider.issuer))};
    const auto answer =
        co_await fetchJson(std::move(fetch), provider, HttpRequest(url), QStringLiteral("the issuer"));
    if (!answer)
        co_return answer.error();
    co_return filledIn(std::move(provider), *answer);
}

} // namespace eyewall::auth
