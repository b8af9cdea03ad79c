// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/listenoptions.h"

#include "server/monitor/batch.h"
#include "server/net/socketoptions.h"

namespace eyewall::connection {

namespace {

QString hostOf(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::Any))
        return QStringLiteral("[::]");
    const QString text = address.toString();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? QLatin1Char('[') + text + QLatin1Char(']')
                                                               : text;
}

QString adoptedHost(int descriptor)
{
    const net::SocketAddress local = net::localAddress(descriptor);
    const QString text = monitor::Endpoint{local.address, local.port, local.isIPv6}.addressText();
    return local.isIPv6 ? QLatin1Char('[') + text + QLatin1Char(']') : text;
}

} // namespace

QString ListenOptions::url(quint16 boundPort) const
{
    const QString scheme = tls ? QStringLiteral("https") : QStringLiteral("http");
    if (descriptor < 0 && !unixPath.isEmpty())
        return QStringLiteral("%1+unix://%2/").arg(scheme, QString::fromLatin1(unixPath.toPercentEncoding()));
    const QString host = descriptor < 0 ? hostOf(address) : adoptedHost(descriptor);
    if (boundPort == 0)
        return QStringLiteral("%1+unix://").arg(scheme);
    return QStringLiteral("%1://%2:%3/").arg(scheme, host).arg(boundPort);
}

} // namespace eyewall::connection
