// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/url.h"

#include "server/http/percent.h"
#include "server/http/requestline.h"

#include <charconv>

namespace eyewall::http {

QByteArray withQuery(QByteArrayView url, const std::vector<QueryItem> &items)
{
    const qsizetype hash = url.indexOf('#');
    const QByteArrayView fragment = hash < 0 ? QByteArrayView() : url.sliced(hash);
    QByteArray whole = url.chopped(fragment.size()).toByteArray();
    bool hasQuery = whole.contains('?');
    for (const QueryItem &item : items) {
        if (!hasQuery)
            whole += '?';
        else if (!whole.endsWith('?') && !whole.endsWith('&'))
            whole += '&';
        whole += percentEncodeComponent(item.name) + '=' + percentEncodeComponent(item.value);
        hasQuery = true;
    }
    return whole + fragment.toByteArray();
}

std::optional<HostAndPort> splitHostAndPort(QByteArrayView authority)
{
    if (!isValidHost(authority))
        return std::nullopt;
    const qsizetype colon = authority.endsWith(']') ? -1 : authority.lastIndexOf(':');
    if (colon < 0)
        return HostAndPort{authority.toByteArray(), std::nullopt};
    const QByteArrayView digits = authority.sliced(colon + 1);
    HostAndPort parts{authority.first(colon).toByteArray(), std::nullopt};
    if (digits.isEmpty()) // RFC 3986 section 3.2.3: as if there were no colon
        return parts;
    quint16 port = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), port);
    if (error != std::errc() || end != digits.end())
        return std::nullopt;
    parts.port = port;
    return parts;
}

} // namespace eyewall::http
