// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/urlparts.h"

namespace eyewall::client {

namespace {

int usualPort(const QUrl &url)
{
    return isTls(url) ? 443 : 80;
}

QByteArray bracketed(const QUrl &url)
{
    const QByteArray name = hostOf(url).toLatin1();
    return name.contains(':') ? '[' + name + ']' : name;
}

} // namespace

bool isTls(const QUrl &url)
{
    return url.scheme() == QLatin1String("wss") || url.scheme() == QLatin1String("https");
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(usualPort(url)));
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
}

QByteArray hostField(const QUrl &url)
{
    return portOf(url) == usualPort(url) ? bracketed(url) : authorityOf(url);
}

QByteArray authorityOf(const QUrl &url)
{
    return bracketed(url) + ':' + QByteArray::number(portOf(url));
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    return target;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && hostOf(a).compare(hostOf(b), Qt::CaseInsensitive) == 0 &&
           portOf(a) == portOf(b);
}

} // namespace eyewall::client
