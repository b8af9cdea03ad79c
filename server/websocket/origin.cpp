// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/origin.h"

#include "server/http/characters.h"

#include <optional>

namespace eyewall::websocket {

namespace {

constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;

struct Authority {
    QByteArrayView name; ///< "[::1]" with its brackets
    int port = 0;
};

std::optional<int> parsePort(QByteArrayView text, int fallback)
{
    if (text.isEmpty())
        return fallback;
    int port = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        port = port * 10 + (c - '0');
        if (port > 0xffff)
            return std::nullopt;
    }
    return port;
}

qsizetype nameLength(QByteArrayView authority)
{
    if (authority.startsWith('['))
        return authority.indexOf(']') + 1;
    const qsizetype colon = authority.indexOf(':');
    return colon < 0 ? authority.size() : colon;
}

std::optional<Authority> parseAuthority(QByteArrayView text, int defaultPort)
{
    const qsizetype length = nameLength(text);
    if (length == 0)
        return std::nullopt;
    const QByteArrayView rest = text.sliced(length);
    if (!rest.isEmpty() && rest[0] != ':')
        return std::nullopt;
    const auto port = parsePort(rest.isEmpty() ? rest : rest.sliced(1), defaultPort);
    if (!port)
        return std::nullopt;
    return Authority{text.first(length), *port};
}

} // namespace

bool isSameOrigin(QByteArrayView origin, QByteArrayView host, bool isTls)
{
    const qsizetype separator = origin.indexOf("://");
    if (separator < 0)
        return false;
    const QByteArrayView scheme = origin.first(separator);
    const bool isHttps = http::equalsIgnoringCase(scheme, "https");
    if (!isHttps && (isTls || !http::equalsIgnoringCase(scheme, "http")))
        return false;
    const int defaultPort = isHttps ? kHttpsPort : kHttpPort;
    const auto page = parseAuthority(origin.sliced(separator + 3), defaultPort);
    const auto server = parseAuthority(host, defaultPort);
    return page && server && page->port == server->port && http::equalsIgnoringCase(page->name, server->name);
}

} // namespace eyewall::websocket
