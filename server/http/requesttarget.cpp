// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/requestline.h"

#include "server/http/characters.h"

#include <algorithm>
#include <cstring>

namespace eyewall::http {

namespace {

bool isValidPort(QByteArrayView digits)
{
    int port = 0;
    for (const char c : digits) {
        if (!isOf(kDigit, c))
            return false;
        port = port * 10 + (c - '0');
        if (port > 65535)
            return false;
    }
    return true; // ":" without digits is allowed (RFC 3986 section 3.2.3)
}

/// Length of "[...]" with the characters of an address in it; 0 when it is none.
qsizetype literalLength(QByteArrayView host)
{
    const qsizetype close = host.indexOf(']');
    if (close < 3)
        return 0;
    const QByteArrayView address = host.sliced(1, close - 1);
    const bool isAddress = std::all_of(address.begin(), address.end(),
                                       [](char c) { return hexDigit(c) >= 0 || c == ':' || c == '.'; });
    return isAddress && address.contains(':') ? close + 1 : 0;
}

void splitQuery(QByteArrayView text, RequestHead &head)
{
    const void *const found =
        text.isEmpty() ? nullptr : std::memchr(text.data(), '?', std::size_t(text.size()));
    const qsizetype mark = found ? static_cast<const char *>(found) - text.data() : text.size();
    head.path = text.first(mark);
    head.query = found ? text.sliced(mark + 1) : QByteArrayView();
}

qsizetype schemeLength(QByteArrayView target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() > scheme.size() && equalsIgnoringCase(target.first(scheme.size()), scheme))
            return scheme.size();
    }
    return 0;
}

const char *splitAbsolute(RequestHead &head)
{
    const qsizetype scheme = schemeLength(head.target);
    if (scheme == 0)
        return "Request target in no known form";
    const QByteArrayView rest = head.target.sliced(scheme);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    head.host = rest.first(end - rest.begin());
    if (!isValidHost(head.host))
        return "Invalid host in the request target";
    splitQuery(rest.sliced(end - rest.begin()), head);
    if (head.path.isEmpty()) {
        // RFC 9112 section 3.2.4: OPTIONS without path and query is for the server as a whole.
        const bool isAsterisk = head.method == Method::Options && head.query.isNull();
        head.path = isAsterisk ? QByteArrayView("*") : QByteArrayView("/");
    }
    return nullptr;
}

const char *splitAuthority(RequestHead &head)
{
    const qsizetype colon = head.target.lastIndexOf(':');
    const bool hasPort = colon > 0 && colon + 1 < head.target.size();
    if (!hasPort || head.target.endsWith(']') || !isValidHost(head.target))
        return "CONNECT needs a host and a port";
    head.host = head.target;
    return nullptr;
}

} // namespace

bool isValidHost(QByteArrayView host)
{
    if (host.isEmpty())
        return false;
    qsizetype length = 0;
    if (host[0] == '[') {
        length = literalLength(host);
    } else {
        while (length < host.size() && isOf(kHostCharacter, host[length]))
            ++length;
    }
    if (length == 0)
        return false;
    if (length == host.size())
        return true;
    return host[length] == ':' && isValidPort(host.sliced(length + 1));
}

const char *splitTarget(RequestHead &head)
{
    head.path = {};
    head.query = {};
    head.host = {};
    if (head.method == Method::Connect)
        return splitAuthority(head);
    if (head.target[0] == '/') {
        splitQuery(head.target, head);
        return nullptr;
    }
    if (head.target == "*") {
        head.path = head.target;
        return head.method == Method::Options ? nullptr : "Only OPTIONS may have the target *";
    }
    return splitAbsolute(head);
}

} // namespace eyewall::http
