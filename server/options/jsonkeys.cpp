// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/jsonkeys.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace eyewall::options {
namespace {

/// One past the quote that ends the string which begins at `begin`.
qsizetype endOfString(const QByteArray &text, qsizetype begin)
{
    for (qsizetype at = begin + 1; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

bool isFollowedByColon(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && QByteArrayView(" \t\r\n").contains(text[at]))
        ++at;
    return at < text.size() && text[at] == ':';
}

QString decoded(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

} // namespace

QList<JsonKey> keysOf(const QByteArray &text)
{
    QList<JsonKey> keys;
    int depth = 0;
    int line = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n')
            ++line; // never inside a string
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (c != '"')
            continue;
        const qsizetype end = endOfString(text, at);
        if (depth == 1 && isFollowedByColon(text, end))
            keys.append({decoded(text.mid(at, end - at)), line});
        at = end - 1;
    }
    return keys;
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + int(std::count(text.begin(), end, '\n'));
}

} // namespace eyewall::options
