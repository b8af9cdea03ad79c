// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/linkify.h"

#include "server/template/escape.h"

#include <algorithm>
#include <optional>

namespace eyewall {

namespace {

constexpr qsizetype kShort = 30; ///< what a shortened address aims at
constexpr qsizetype kFirstOfPath = 8;

struct Address {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype scheme = 0;  ///< its length, 0 for "www."
    qsizetype slashes = 0; ///< with the colon
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark();
}

bool isOfScheme(QChar c)
{
    return isWord(c) || c == u'-';
}

/// What an address may have inside; round brackets are looked at apart.
bool isInside(QChar c)
{
    return !c.isSpace() && c != u'(' && c != u')' && c != u'<' && c != u'>' && c != u'\'';
}

/// What an address may end with: no punctuation, which belongs to the sentence.
bool isLast(QChar c)
{
    return isInside(c) &&
           (c.unicode() >= 0x80 || c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/' || c == u'\\');
}

/// Behind "(..)" from here, when it is closed and has no other inside.
std::optional<qsizetype> behindGroup(QStringView text, qsizetype open)
{
    qsizetype i = open + 1;
    while (i < text.size() && isInside(text[i]))
        ++i;
    return i < text.size() && text[i] == u')' ? std::optional(i + 1) : std::nullopt;
}

/// The end of the address whose body begins here; the same place when it has none. No character is seen more
/// than a few times in all: what follows the end of an address has no letter in front of a blank or a
/// bracket.
qsizetype endOfBody(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    for (qsizetype i = begin; i < text.size();) {
        for (; i < text.size() && isInside(text[i]); ++i) {
            if (isLast(text[i]))
                end = i + 1;
        }
        if (end != i || i >= text.size() || text[i] != u'(')
            break;
        const auto behind = behindGroup(text, i);
        if (!behind)
            break;
        i = end = *behind;
    }
    return end;
}

/// "scheme:/" to "scheme:///" whose colon is here.
std::optional<Address> addressAtColon(QStringView text, qsizetype colon, qsizetype begin)
{
    qsizetype body = colon + 1;
    while (body < text.size() && body < colon + 4 && text[body] == u'/')
        ++body;
    if (begin == colon || body == colon + 1)
        return std::nullopt;
    const qsizetype end = endOfBody(text, body);
    if (end == body)
        return std::nullopt;
    return Address{begin, end, colon - begin, body - colon};
}

std::optional<Address> addressAtName(QStringView text, qsizetype begin)
{
    const qsizetype body = begin + 4;
    const bool isAfterWord = begin > 0 && isWord(text[begin - 1]);
    if (isAfterWord || !text.sliced(begin).startsWith(u"www."))
        return std::nullopt;
    const qsizetype end = endOfBody(text, body);
    return end == body ? std::nullopt : std::optional(Address{begin, end});
}

std::optional<Address> nextAddress(QStringView text, qsizetype from)
{
    qsizetype scheme = from; // where the one that may end here begins
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u':') {
            if (auto found = addressAtColon(text, i, scheme))
                return found;
        } else if (c == u'w') {
            if (auto found = addressAtName(text, i))
                return found;
        }
        const bool isFirst = i == scheme && !isWord(c);
        if (isFirst || !isOfScheme(c))
            scheme = i + 1;
    }
    return std::nullopt;
}

/// The host and the beginning of the path.
QString shortened(QStringView url, qsizetype prefix)
{
    const QStringView rest = url.sliced(prefix);
    QString result = url.toString();
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        QStringView path = rest.sliced(slash + 1);
        path = path.first(std::min(path.size(), kFirstOfPath));
        const auto stop = std::find_if(path.begin(), path.end(),
                                       [](QChar c) { return c == u'/' || c == u'?' || c == u'.'; });
        result = url.first(prefix + slash + 1).toString() + path.first(stop - path.begin()).toString();
    }
    if (result.size() > kShort * 3 / 2)
        result.truncate(kShort);
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    result += QLatin1String("...");
    return result.size() < url.size() ? result : url.toString();
}

QString link(QStringView url, const Address &address, const LinkifyOptions &options)
{
    const QString href = address.scheme == 0 ? QLatin1String("http://") + url.toString() : url.toString();
    QString attributes = options.attributesFor ? options.attributesFor(href) : options.extraAttributes;
    attributes = attributes.trimmed();
    if (!attributes.isEmpty())
        attributes.prepend(u' ');
    QString shown = url.toString();
    if (options.shorten && url.size() > kShort)
        shown = shortened(url, address.scheme + address.slashes);
    const QString target = xhtmlEscape(QStringView(href));
    if (shown.size() != url.size())
        attributes += QStringLiteral(" title=\"%1\"").arg(target);
    return QLatin1String("<a href=\"") + target + u'"' + attributes + u'>' + xhtmlEscape(QStringView(shown)) +
           QLatin1String("</a>");
}

bool isPermitted(QStringView url, const Address &address, const LinkifyOptions &options)
{
    if (address.scheme == 0)
        return !options.requireProtocol;
    return options.permittedProtocols.contains(url.first(address.scheme).toString(), Qt::CaseInsensitive);
}

} // namespace

QString linkify(QStringView text, const LinkifyOptions &options)
{
    QString html;
    qsizetype done = 0;
    while (const auto address = nextAddress(text, done)) {
        html += xhtmlEscape(text.sliced(done, address->begin - done));
        const QStringView url = text.sliced(address->begin, address->end - address->begin);
        html += isPermitted(url, *address, options) ? link(url, *address, options) : xhtmlEscape(url);
        done = address->end;
    }
    return html + xhtmlEscape(text.sliced(done));
}

} // namespace eyewall
