// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/requestline.h"

#include "server/http/characters.h"

#include <algorithm>
#include <cstring>

namespace eyewall::http {

namespace {

constexpr QByteArrayView kHttp("http://");
constexpr QByteArrayView kHttps("https://");

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

/// Whether this is an IPv4 address in four decimal numbers.
bool isIPv4(QByteArrayView text)
{
    int numbers = 0;
    for (; !text.isNull(); ++numbers) {
        const qsizetype dot = text.indexOf('.');
        const QByteArrayView number = dot < 0 ? text : text.first(dot);
        text = dot < 0 ? QByteArrayView() : text.sliced(dot + 1);
        const bool isPadded = number.size() > 1 && number[0] == '0';
        if (number.isEmpty() || number.size() > 3 || isPadded || !isAllOf(kDigit, number) ||
            number.toInt() > 255)
            return false;
    }
    return numbers == 4;
}

/// Counts the groups of 16 bits between colons; -1 for anything else. An IPv4 address at the end is two.
int countGroups(QByteArrayView text)
{
    int groups = 0;
    while (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView group = colon < 0 ? text : text.first(colon);
        if (colon < 0 && isIPv4(group))
            return groups + 2;
        const bool isHex = std::all_of(group.begin(), group.end(), [](char c) { return hexDigit(c) >= 0; });
        const bool endsWithColon = colon >= 0 && colon + 1 == text.size();
        if (group.isEmpty() || group.size() > 4 || !isHex || endsWithColon)
            return -1;
        ++groups;
        text = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    }
    return groups;
}

/// RFC 3986 section 3.2.2.
bool isIPv6(QByteArrayView text)
{
    const qsizetype gap = text.indexOf("::");
    if (gap < 0)
        return countGroups(text) == 8;
    const QByteArrayView front = text.first(gap);
    const int before = front.contains('.') ? -1 : countGroups(front);
    const int behind = countGroups(text.sliced(gap + 2));
    return before >= 0 && behind >= 0 && before + behind <= 7;
}

/// Length of "[...]" with an IPv6 address in it; 0 when it is none.
qsizetype literalLength(QByteArrayView host)
{
    const qsizetype close = host.indexOf(']');
    return close > 0 && isIPv6(host.sliced(1, close - 1)) ? close + 1 : 0;
}

/// Length of a name at the beginning; 0 when it is none.
qsizetype nameLength(QByteArrayView host)
{
    qsizetype length = 0;
    for (;;) {
        while (length < host.size() && isOf(kHostCharacter, host[length]))
            ++length;
        if (length == host.size() || host[length] != '%')
            return length;
        const bool isEncoded =
            host.size() - length > 2 && hexDigit(host[length + 1]) >= 0 && hexDigit(host[length + 2]) >= 0;
        if (!isEncoded)
            return 0;
        length += 3;
    }
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
    for (const QByteArrayView scheme : {kHttp, kHttps}) {
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
    head.isForHttps = scheme == kHttps.size();
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
    const qsizetype length = host[0] == '[' ? literalLength(host) : nameLength(host);
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
    head.isForHttps = false;
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
