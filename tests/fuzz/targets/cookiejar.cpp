// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/cookiejar.h"
#include "server/http/headers.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

#include <QtCore/QByteArrayList>

#include <algorithm>
#include <array>

namespace eyewall::fuzz {

namespace {

using Cookie = CookieJar::Cookie;

constexpr qint64 kNow = 1'800'000'000;
constexpr qsizetype kMostLines = 64; // a jar that is asked after each is slow

QUrl place(qsizetype which, const QString &path)
{
    static constexpr std::array<const char *, 6> kPlaces{"http://example.org",      "https://example.org",
                                                         "https://www.example.org", "http://a.b.example.org",
                                                         "http://127.0.0.1:8080",   "http://localhost"};
    QUrl url(QString::fromLatin1(kPlaces.at(std::size_t(which) % kPlaces.size())));
    url.setPath(QLatin1Char('/') + path, QUrl::DecodedMode);
    return url;
}

/// RFC 6265 section 5.1.3, by the labels of the name from its end.
bool isWithin(const QString &host, const QString &domain)
{
    if (host == domain)
        return true;
    QStringList labels = host.split(QLatin1Char('.'));
    const bool isAddress = std::all_of(host.begin(), host.end(), [](QChar c) { return !c.isLetter(); });
    while (!isAddress && labels.size() > 1) {
        labels.removeFirst();
        if (labels.join(QLatin1Char('.')) == domain)
            return true;
    }
    return false;
}

/// RFC 6265 section 5.1.4, segment by segment.
bool isBelow(const QByteArray &path, const QByteArray &prefix)
{
    const QByteArrayList wanted = prefix.split('/');
    const QByteArrayList segments = path.split('/');
    if (path == prefix)
        return true;
    const qsizetype count = prefix.endsWith('/') ? wanted.size() - 1 : wanted.size();
    return segments.size() > count && segments.first(count) == wanted.first(count);
}

bool isSent(const Cookie &cookie, const QUrl &url, qint64 now)
{
    const QString domain = QString::fromLatin1(cookie.domain);
    if (cookie.isHostOnly ? url.host() != domain : !isWithin(url.host(), domain))
        return false;
    if (cookie.expires && *cookie.expires <= now)
        return false;
    if (cookie.isSecure && url.scheme() != QLatin1String("https"))
        return false;
    return isBelow(url.path(QUrl::FullyEncoded).toLatin1(), cookie.path);
}

void demandKept(const CookieJar &jar)
{
    demand(jar.cookies().size() <= CookieJar::kMost, "the limit of the jar holds");
    for (const Cookie &cookie : jar.cookies()) {
        const auto count = [&jar](auto isCounted) {
            return std::size_t(std::count_if(jar.cookies().begin(), jar.cookies().end(), isCounted));
        };
        demand(count([&](const Cookie &other) { return other.domain == cookie.domain; }) <=
                   CookieJar::kMostOfDomain,
               "the limit of a domain holds");
        demand(count([&](const Cookie &other) {
                   return other.name == cookie.name && other.domain == cookie.domain &&
                          other.path == cookie.path && other.isHostOnly == cookie.isHostOnly;
               }) == 1,
               "no cookie is there twice");
        demand(!cookie.name.isEmpty() && cookie.name.size() + cookie.value.size() <= CookieJar::kLongest,
               "a cookie has a name and is not too long");
        demand(http::Headers::isValidValue(cookie.name + '=' + cookie.value), "a cookie can be sent");
        demand(cookie.path.startsWith('/'), "a path begins at the root");
    }
}

/// What is sent, against a slow reading of the rules.
void demandSent(const CookieJar &jar, const QUrl &url, qint64 now)
{
    const QByteArray sent = jar.cookiesFor(url, now);
    demand(http::Headers::isValidValue(sent), "what is sent is the value of a field");
    std::vector<Cookie> wanted;
    for (const Cookie &cookie : jar.cookies()) {
        if (isSent(cookie, url, now))
            wanted.push_back(cookie);
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Cookie &a, const Cookie &b) { return a.path.size() > b.path.size(); });
    QByteArrayList pairs;
    for (const Cookie &cookie : wanted)
        pairs.append(cookie.name + '=' + cookie.value);
    demand(sent == pairs.join("; "), "what is sent is what the rules say");
}

/// Takes one line: a byte for the place, a path up to a blank, a Set-Cookie.
void takeLine(CookieJar &jar, const QByteArray &line, qint64 now)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray text = blank < 0 ? QByteArray() : line.mid(blank + 1);
    const QString path = QString::fromLatin1(line.left(blank).mid(1));
    const QUrl url = place(line.isEmpty() ? 0 : quint8(line.front()), path);
    const bool isSecure = url.scheme() == QLatin1String("https");
    const std::vector<Cookie> before = jar.cookies();
    const bool isTaken = jar.take(Block(text).view(), url, now);
    demand(isTaken || jar.cookies().size() == before.size(), "what is refused changes nothing");
    demandKept(jar);
    for (const Cookie &cookie : jar.cookies()) {
        const bool isOld = std::any_of(before.begin(), before.end(), [&cookie](const Cookie &old) {
            return old.name == cookie.name && old.value == cookie.value && old.domain == cookie.domain &&
                   old.path == cookie.path && old.isHostOnly == cookie.isHostOnly &&
                   old.isSecure == cookie.isSecure && old.expires == cookie.expires;
        });
        demand(isOld || isWithin(url.host(), QString::fromLatin1(cookie.domain)), "a cookie is for its host");
        demand(isOld || !cookie.isSecure || isSecure, "only TLS sets what only TLS gets");
    }
    const auto count = [](const std::vector<Cookie> &cookies) {
        return std::count_if(cookies.begin(), cookies.end(),
                             [](const Cookie &cookie) { return cookie.isSecure && !cookie.expires; });
    };
    demand(isSecure || count(jar.cookies()) == count(before),
           "plain http neither adds nor drops what is Secure");
    for (qsizetype i = 0; i < 6; ++i)
        demandSent(jar, place(i, path), now);
}

} // namespace

void cookiejar(QByteArrayView input)
{
    CookieJar jar;
    qint64 now = kNow;
    const QByteArrayList lines = input.toByteArray().split('\n');
    for (const QByteArray &line : lines.first(qMin(lines.size(), kMostLines)))
        takeLine(jar, line, now++);
}

} // namespace eyewall::fuzz
