// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/proxysettings.h"

#include "server/core/ipaddress.h"

namespace eyewall {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool coversNetwork(const QString &exception, const QString &host)
{
    const auto network = core::IpNetwork::parse(exception.toLatin1());
    const auto address = core::IpAddress::parse(host.toLatin1());
    return network && address && network->contains(*address);
}

bool covers(QString exception, const QUrl &url)
{
    const QString host = url.host().toLower();
    exception = exception.trimmed().toLower();
    if (exception == QLatin1String("*") || coversNetwork(exception, host))
        return true;
    const qsizetype colon = exception.lastIndexOf(QLatin1Char(':'));
    const bool hasPort = colon > 0 && exception.indexOf(QLatin1Char(':')) == colon;
    if (hasPort) {
        if (exception.mid(colon + 1).toInt() != portOf(url))
            return false;
        exception.truncate(colon);
    }
    if (exception.startsWith(QLatin1Char('.')))
        exception.remove(0, 1);
    return !exception.isEmpty() && (host == exception || host.endsWith(QLatin1Char('.') + exception));
}

std::optional<ProxyServer> proxyFrom(const QProcessEnvironment &environment, const QString &name)
{
    const QString text = environment.value(name);
    if (text.isEmpty())
        return std::nullopt;
    const bool hasScheme = text.contains(QLatin1String("://"));
    return ProxyServer::fromUrl(QUrl(hasScheme ? text : QStringLiteral("http://") + text));
}

} // namespace

std::optional<ProxyServer> ProxyServer::fromUrl(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != QLatin1String("http") || url.host().isEmpty())
        return std::nullopt;
    return ProxyServer{url.host(), quint16(url.port(80)), url.userName(QUrl::FullyDecoded),
                       url.password(QUrl::FullyDecoded)};
}

ProxySettings ProxySettings::fromEnvironment(const QProcessEnvironment &environment)
{
    ProxySettings settings;
    settings.http = proxyFrom(environment, QStringLiteral("http_proxy"));
    settings.https = proxyFrom(environment, QStringLiteral("https_proxy"));
    if (!settings.https)
        settings.https = proxyFrom(environment, QStringLiteral("HTTPS_PROXY"));
    QString exceptions = environment.value(QStringLiteral("no_proxy"));
    if (exceptions.isEmpty())
        exceptions = environment.value(QStringLiteral("NO_PROXY"));
    settings.exceptions = exceptions.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return settings;
}

const std::optional<ProxyServer> &ProxySettings::proxyFor(const QUrl &url) const
{
    static const std::optional<ProxyServer> kNone;
    for (const QString &exception : exceptions) {
        if (covers(exception, url))
            return kNone;
    }
    return url.scheme() == QLatin1String("https") ? https : http;
}

} // namespace eyewall
