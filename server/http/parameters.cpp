// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/parameters.h"

#include "server/http/characters.h"
#include "server/http/percent.h"

#include <QtCore/QString>

#include <algorithm>

namespace eyewall::http {

namespace {

/// Takes up to the next ";" that is not in quotes, and the ";" too.
QByteArrayView takePart(QByteArrayView &rest)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i] == '"')
            isQuoted = !isQuoted;
        else if (isQuoted && rest[i] == '\\' && i + 1 < rest.size() &&
                 (rest[i + 1] == '"' || rest[i + 1] == '\\'))
            ++i;
        else if (!isQuoted && rest[i] == ';') {
            const QByteArrayView part = rest.first(i);
            rest = rest.sliced(i + 1);
            return trimmed(part);
        }
    }
    const QByteArrayView part = rest;
    rest = {};
    return trimmed(part);
}

/// Takes quotes off. Only \" and \\ are escapes: some browsers send "C:\new.txt" as it is.
QByteArray unescaped(QByteArrayView text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text.toByteArray();
    QByteArray out;
    out.reserve(text.size() - 2);
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        const bool isEscape =
            text[i] == '\\' && i + 2 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\');
        if (isEscape)
            ++i;
        out += text[i];
    }
    return out;
}

/// "UTF-8'en'a%20b"; ISO-8859-1 becomes UTF-8; other charsets are unknown.
std::optional<QByteArray> decodedExtended(QByteArrayView text)
{
    const qsizetype first = text.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : text.indexOf('\'', first + 1);
    if (second < 0)
        return std::nullopt;
    const QByteArrayView charset = text.first(first);
    const std::optional<QByteArray> bytes = percentDecode(text.sliced(second + 1));
    if (!bytes || equalsIgnoringCase(charset, "utf-8"))
        return bytes;
    if (equalsIgnoringCase(charset, "iso-8859-1"))
        return QString::fromLatin1(*bytes).toUtf8();
    return std::nullopt;
}

} // namespace

Parameters::Parameters(QByteArrayView text)
{
    m_head = takePart(text);
    while (!text.isNull()) {
        const QByteArrayView part = takePart(text);
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            m_parameters.push_back(
                {trimmed(part.first(equals)), unescaped(trimmed(part.sliced(equals + 1)))});
    }
}

std::optional<QByteArray> Parameters::value(QByteArrayView name) const
{
    for (const Parameter &parameter : m_parameters) {
        if (equalsIgnoringCase(parameter.name, name))
            return parameter.value;
    }
    return std::nullopt;
}

bool Parameters::isRepeated(QByteArrayView name) const
{
    return std::ranges::count_if(m_parameters, [name](const Parameter &parameter) {
               return equalsIgnoringCase(parameter.name, name);
           }) > 1;
}

std::optional<QByteArray> Parameters::onlyValue(QByteArrayView name) const
{
    return isRepeated(name) ? std::nullopt : value(name);
}

std::optional<QByteArray> Parameters::extendedValue(QByteArrayView name) const
{
    const QByteArray extendedName = name.toByteArray() + '*';
    if (const std::optional<QByteArray> extended = value(extendedName)) {
        if (std::optional<QByteArray> decoded = decodedExtended(*extended))
            return decoded;
    }
    return value(name);
}

} // namespace eyewall::http
