// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/nativeaddress.h"

#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>

namespace eyewall::net {

namespace {

quint32 scopeOf(const QString &scope)
{
    bool isNumber = false;
    const quint32 number = scope.toUInt(&isNumber);
    return isNumber ? number : scope.isEmpty() ? 0 : ::if_nametoindex(scope.toUtf8().constData());
}

} // namespace

NativeAddress::NativeAddress(const Endpoint &endpoint)
{
    if (endpoint.address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *const in = reinterpret_cast<sockaddr_in *>(&m_storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(endpoint.port);
        in->sin_addr.s_addr = htonl(endpoint.address.toIPv4Address());
        m_length = sizeof *in;
        return;
    }
    auto *const in = reinterpret_cast<sockaddr_in6 *>(&m_storage);
    in->sin6_family = AF_INET6;
    in->sin6_port = htons(endpoint.port);
    const Q_IPV6ADDR bytes = endpoint.address.toIPv6Address();
    std::copy(std::begin(bytes.c), std::end(bytes.c), std::begin(in->sin6_addr.s6_addr));
    in->sin6_scope_id = scopeOf(endpoint.address.scopeId());
    m_length = sizeof *in;
}

QString textOf(const Endpoint &endpoint)
{
    const bool isIPv6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIPv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(endpoint.address.toString())
        .arg(endpoint.port);
}

} // namespace eyewall::net
