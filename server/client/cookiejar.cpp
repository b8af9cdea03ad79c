// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/cookiejar.h"

#include "server/http/characters.h"
#include "server/http/serializer.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <limits>

namespace eyewall {

namespace {

using Cookie = CookieJar::Cookie;
using http::equalsIgnoringCase;

QByteArray hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower().toLatin1();
}

/// RFC 6265 section 5.1.3.
bool domainMatches(QByteArrayView host, QByteArrayView domain)
{
    if (host == domain)
        return true;
    return host.size() > domain.size() && host.endsWith(domain) &&
           host[host.size() - domain.size() - 1] == '.' &&
           QHostAddress(QString::fromLatin1(host.data(), host.size())).isNull();
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

/// RFC 6265 section 5.1.4.
QByteArray defaultPath(const QUrl &url)
{
    const QByteArray path = pathOf(url);
    const qsizetype slash = path.lastIndexOf('/');
    return slash <= 0 ? QByteArray("/") : path.first(slash);
}

bool pathMatches(QByteArrayView path, QByteArrayView prefix)
{
    return path.startsWith(prefix) &&
           (path.size() == prefix.size() || prefix.endsWith('/') || path[prefix.size()] == '/');
}

/// "Wed, 09 Jun 2021 ..." as all servers send it; also with the dashes of old ones.
std::optional<qint64> parseExpires(QByteArrayView text)
{
    if (const std::optional<qint64> time = http::parseDate(text))
        return time;
    QByteArray plain = text.toByteArray();
    for (const qsizetype at : {7, 11}) {
        if (plain.size() > at && plain[at] == '-')
            plain[at] = ' ';
    }
    return http::parseDate(plain);
}

/// RFC 6265 section 5.2.2; absent when it is no number.
std::optional<qint64> expiryAfter(QByteArrayView maxAge, qint64 now)
{
    const QByteArrayView digits = maxAge.startsWith('-') ? maxAge.sliced(1) : maxAge;
    if (digits.isEmpty() || !isAllOf(http::kDigit, digits))
        return std::nullopt;
    bool fits = false;
    const qint64 seconds = maxAge.toByteArray().toLongLong(&fits);
    if (maxAge.startsWith('-') || (fits && seconds == 0))
        return std::numeric_limits<qint64>::min();
    constexpr qint64 kYears = qint64(400) * 24 * 60 * 60; // RFC 6265bis section 5.5: 400 days at most
    return now + (fits ? std::min(seconds, kYears) : kYears);
}

struct Pair {
    QByteArrayView name;
    QByteArrayView value;
};

Pair takePair(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf(';');
    const QByteArrayView part = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    const qsizetype equals = part.indexOf('=');
    if (equals < 0)
        return {http::trimmed(part), {}};
    return {http::trimmed(part.first(equals)), http::trimmed(part.sliced(equals + 1))};
}

struct Attributes {
    QByteArray domain;
    std::optional<QByteArray> path;
    std::optional<qint64> expires;
    std::optional<qint64> maxAge;
    bool isSecure = false;
};

constexpr qsizetype kLongestAttribute = 1024; // RFC 6265bis section 5.6

Attributes readAttributes(QByteArrayView rest, qint64 now)
{
    Attributes read;
    while (!rest.isNull()) {
        const Pair attribute = takePair(rest);
        if (attribute.value.size() > kLongestAttribute)
            continue;
        if (equalsIgnoringCase(attribute.name, "Domain")) {
            read.domain = attribute.value.toByteArray().toLower();
            if (read.domain.startsWith('.'))
                read.domain.remove(0, 1);
        } else if (equalsIgnoringCase(attribute.name, "Path")) {
            read.path = attribute.value.toByteArray();
        } else if (equalsIgnoringCase(attribute.name, "Expires")) {
            read.expires = parseExpires(attribute.value);
        } else if (equalsIgnoringCase(attribute.name, "Max-Age")) {
            read.maxAge = expiryAfter(attribute.value, now);
        } else if (equalsIgnoringCase(attribute.name, "Secure")) {
            read.isSecure = true;
        }
    }
    return read;
}

bool beginsWith(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringCase(text.first(prefix.size()), prefix);
}

/// RFC 6265bis sections 4.1.3 and 5.7.
bool keepsItsPrefix(const Cookie &cookie, bool hasPath)
{
    if (beginsWith(cookie.name, "__Host-"))
        return cookie.isSecure && cookie.isHostOnly && hasPath && cookie.path == "/";
    return !beginsWith(cookie.name, "__Secure-") || cookie.isSecure;
}

bool isSame(const Cookie &a, const Cookie &b)
{
    return a.name == b.name && a.domain == b.domain && a.path == b.path && a.isHostOnly == b.isHostOnly;
}

/// RFC 6265bis section 5.7: who can write into a plain connection must neither replace what came by TLS nor
/// put a cookie of the same name before it.
bool isShadowOf(const Cookie &cookie, const Cookie &kept)
{
    return kept.isSecure && kept.name == cookie.name && pathMatches(cookie.path, kept.path) &&
           (domainMatches(kept.domain, cookie.domain) || domainMatches(cookie.domain, kept.domain));
}

bool isSecureOrigin(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss");
}

bool hasExpired(const Cookie &cookie, qint64 now)
{
    return cookie.expires && *cookie.expires <= now;
}

/// Which domain it is for; false when `url` may not set it.
bool setDomain(Cookie &cookie, const QByteArray &wanted, const QUrl &url)
{
    const QByteArray host = hostOf(url);
    cookie.domain = host;
    if (!wanted.isEmpty() && wanted != host && (!domainMatches(host, wanted) || !wanted.contains('.')))
        return false;
    if (wanted.contains('.') && QHostAddress(QString::fromLatin1(host)).isNull()) {
        cookie.domain = wanted;
        cookie.isHostOnly = false;
    }
    return true;
}

} // namespace

bool CookieJar::take(QByteArrayView setCookie, const QUrl &url, qint64 now)
{
    QByteArrayView rest = setCookie;
    const QByteArrayView first =
        setCookie.first(qsizetype(std::find(setCookie.begin(), setCookie.end(), ';') - setCookie.begin()));
    const bool hasName = first.contains('=');
    const Pair pair = takePair(rest);
    if (!hasName || pair.name.isEmpty() || pair.name.size() + pair.value.size() > kLongest ||
        !http::Headers::isValidValue(pair.name) || !http::Headers::isValidValue(pair.value))
        return false;
    const Attributes attributes = readAttributes(rest, now);
    Cookie cookie;
    cookie.name = pair.name.toByteArray();
    cookie.value = pair.value.toByteArray();
    if (!setDomain(cookie, attributes.domain, url))
        return false;
    const QByteArray path = attributes.path.value_or(QByteArray());
    cookie.path = path.startsWith('/') ? path : defaultPath(url);
    cookie.expires = attributes.maxAge ? attributes.maxAge : attributes.expires;
    cookie.isSecure = attributes.isSecure;
    if (!keepsItsPrefix(cookie, attributes.path.has_value()))
        return false;
    if (!isSecureOrigin(url) && (cookie.isSecure || isProtected(cookie, now)))
        return false;
    store(std::move(cookie), now);
    return true;
}

bool CookieJar::isProtected(const Cookie &cookie, qint64 now) const
{
    return std::any_of(m_cookies.begin(), m_cookies.end(), [&](const Cookie &kept) {
        return isShadowOf(cookie, kept) && !hasExpired(kept, now);
    });
}

void CookieJar::store(Cookie cookie, qint64 now)
{
    std::erase_if(m_cookies, [now](const Cookie &kept) { return hasExpired(kept, now); });
    const auto old = std::find_if(m_cookies.begin(), m_cookies.end(),
                                  [&cookie](const Cookie &kept) { return isSame(kept, cookie); });
    const bool isRemoved = hasExpired(cookie, now);
    if (old != m_cookies.end() && isRemoved) {
        m_cookies.erase(old);
    } else if (old != m_cookies.end()) {
        *old = std::move(cookie); // as old as before
    } else if (!isRemoved) {
        m_cookies.push_back(std::move(cookie));
        makeRoom();
    }
}

/// For the newest, which goes itself where all others are Secure and it is not (RFC 6265bis section 5.7).
void CookieJar::makeRoom()
{
    const QByteArray domain = m_cookies.back().domain;
    const auto isOfDomain = [&domain](const Cookie &kept) { return kept.domain == domain; };
    const bool isDomainFull =
        std::size_t(std::count_if(m_cookies.begin(), m_cookies.end(), isOfDomain)) > kMostOfDomain;
    if (!isDomainFull && m_cookies.size() <= kMost)
        return;
    const auto mayGo = [&](const Cookie &kept) { return !isDomainFull || isOfDomain(kept); };
    auto last = std::find_if(m_cookies.begin(), m_cookies.end(),
                             [&](const Cookie &kept) { return !kept.isSecure && mayGo(kept); });
    if (last == m_cookies.end())
        last = std::find_if(m_cookies.begin(), m_cookies.end(), mayGo);
    m_cookies.erase(last);
}

QByteArray CookieJar::cookiesFor(const QUrl &url, qint64 now) const
{
    const QByteArray host = hostOf(url);
    const QByteArray path = pathOf(url);
    const bool isSecure = isSecureOrigin(url);
    std::vector<const Cookie *> found;
    for (const Cookie &cookie : m_cookies) {
        const bool isOfHost = cookie.isHostOnly ? host == cookie.domain : domainMatches(host, cookie.domain);
        if (isOfHost && !hasExpired(cookie, now) && (isSecure || !cookie.isSecure) &&
            pathMatches(path, cookie.path))
            found.push_back(&cookie);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Cookie *a, const Cookie *b) { return a->path.size() > b->path.size(); });
    QByteArray text;
    for (const Cookie *cookie : found) {
        if (!text.isEmpty())
            text += "; ";
        text += cookie->name + '=' + cookie->value;
    }
    return text;
}

} // namespace eyewall
