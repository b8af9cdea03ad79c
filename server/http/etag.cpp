// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/etag.h"

#include "server/http/characters.h"
#include "server/http/serializer.h"

namespace eyewall::http {

namespace {

bool isWeak(QByteArrayView etag)
{
    return etag.startsWith("W/");
}

QByteArrayView opaque(QByteArrayView etag)
{
    return isWeak(etag) ? etag.sliced(2) : etag;
}

/// Takes the next member off a list; commas in quotes do not separate.
QByteArrayView takeTag(QByteArrayView &rest)
{
    bool isQuoted = false;
    qsizetype end = 0;
    while (end < rest.size() && (isQuoted || rest[end] != ',')) {
        if (rest[end] == '"')
            isQuoted = !isQuoted;
        ++end;
    }
    const QByteArrayView tag = trimmed(rest.first(end));
    rest = end < rest.size() ? rest.sliced(end + 1) : QByteArrayView();
    return tag;
}

template<typename Matches>
bool names(QByteArrayView list, QByteArrayView etag, Matches matches)
{
    if (trimmed(list) == "*")
        return true;
    while (!list.isEmpty()) {
        if (matches(takeTag(list), etag))
            return true;
    }
    return false;
}

} // namespace

bool isValidETag(QByteArrayView etag)
{
    const QByteArrayView tag = opaque(etag);
    if (tag.size() < 2 || !tag.startsWith('"') || !tag.endsWith('"'))
        return false;
    for (const char c : tag.sliced(1, tag.size() - 2)) {
        if (c == '"' || c == ' ' || c == '\t' || !isOf(kValueCharacter, c))
            return false;
    }
    return true;
}

bool isStrongMatch(QByteArrayView a, QByteArrayView b)
{
    return a == b && !isWeak(a) && isValidETag(a);
}

bool isWeakMatch(QByteArrayView a, QByteArrayView b)
{
    return opaque(a) == opaque(b) && isValidETag(a);
}

bool ifNoneMatchNames(QByteArrayView fieldValue, QByteArrayView etag)
{
    return names(fieldValue, etag, isWeakMatch);
}

bool ifMatchNames(QByteArrayView fieldValue, QByteArrayView etag)
{
    return names(fieldValue, etag, isStrongMatch);
}

bool ifRangeHolds(QByteArrayView fieldValue, QByteArrayView etag, std::optional<qint64> lastModified)
{
    if (fieldValue.startsWith('"') || isWeak(fieldValue))
        return isStrongMatch(fieldValue, etag);
    const std::optional<qint64> date = parseDate(fieldValue);
    return date && lastModified && *date == *lastModified;
}

} // namespace eyewall::http
