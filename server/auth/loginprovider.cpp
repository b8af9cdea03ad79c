// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/loginprovider.h"

#include <QtNetwork/QHostAddress>

namespace eyewall::auth {
namespace {

core::Error problem(const char *name, const QString &what)
{
    return {QStringLiteral("a login provider: %1 %2").arg(QLatin1String(name), what)};
}

core::Result<void> checkUrl(const char *name, const QUrl &url, bool isNeeded)
{
    if (url.isEmpty())
        return isNeeded ? problem(name, QStringLiteral("is missing")) : core::Result<void>();
    if (!isSafeUrl(url))
        return problem(name, QStringLiteral("is not https: %1").arg(url.toDisplayString()));
    return {};
}

core::Result<void> checkUrls(const LoginProvider &provider)
{
    struct Address {
        const char *name;
        const QUrl &url;
        bool isNeeded;
    };
    for (const Address &address : {Address{"redirectUrl", provider.redirectUrl, true},
                                   {"authorizeUrl", provider.authorizeUrl, true},
                                   {"tokenUrl", provider.tokenUrl, true},
                                   {"userInfoUrl", provider.userInfoUrl, false},
                                   {"keysUrl", provider.keysUrl, false}}) {
        if (const auto checked = checkUrl(address.name, address.url, address.isNeeded); !checked)
            return checked;
    }
    return {};
}

} // namespace

core::Result<void> checkProvider(const LoginProvider &provider)
{
    if (provider.clientId.isEmpty())
        return problem("clientId", QStringLiteral("is missing"));
    const bool hasSecret = provider.clientAuth != LoginProvider::ClientAuth::None;
    if (hasSecret == provider.clientSecret.isEmpty())
        return problem("clientSecret", QStringLiteral("and clientAuth do not fit together"));
    if (!hasSecret && !provider.usesPkce)
        return problem("usesPkce", QStringLiteral("is needed without a secret"));
    if (provider.isOpenId() && !provider.scopes.contains("openid"))
        return problem("scopes", QStringLiteral("need \"openid\" for an ID token"));
    for (const QByteArray &algorithm : provider.algorithms) {
        if (algorithm != "RS256" && algorithm != "ES256")
            return problem("algorithms",
                           QStringLiteral("cannot have %1").arg(QString::fromLatin1(algorithm)));
    }
    return checkUrls(provider);
}

bool isSafeUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    const bool isHere = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    return url.scheme() == QLatin1String("http") && isHere;
}

} // namespace eyewall::auth
