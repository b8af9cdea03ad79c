// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/extensions.h"

#include "server/http/characters.h"

namespace eyewall::websocket {

namespace {

/// Up to the next `separator` outside quotes, which is taken too; null behind the last part.
QByteArrayView takePart(QByteArrayView &rest, char separator)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i] == '"')
            isQuoted = !isQuoted;
        else if (isQuoted && rest[i] == '\\')
            ++i;
        else if (!isQuoted && rest[i] == separator) {
            const QByteArrayView part = rest.first(i);
            rest = rest.sliced(i + 1);
            return http::trimmed(part);
        }
    }
    const QByteArrayView part = rest;
    rest = {};
    return http::trimmed(part);
}

/// A token, or one in quotes; nothing when it is neither.
std::optional<QByteArray> parseValue(QByteArrayView text)
{
    if (!text.startsWith('"')) {
        if (http::Headers::isValidName(text))
            return text.toByteArray();
        return std::nullopt;
    }
    QByteArray value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            if (i + 1 == text.size() && http::Headers::isValidName(value))
                return value;
            return std::nullopt;
        }
        if (text[i] == '\\' && ++i == text.size())
            return std::nullopt;
        value += text[i];
    }
    return std::nullopt;
}

bool addParameter(Extension &extension, QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    Extension::Parameter parameter;
    const QByteArrayView name = http::trimmed(equals < 0 ? text : text.first(equals));
    if (!http::Headers::isValidName(name))
        return false;
    parameter.name = name.toByteArray();
    if (equals >= 0) {
        parameter.value = parseValue(http::trimmed(text.sliced(equals + 1)));
        if (!parameter.value)
            return false;
    }
    extension.parameters.push_back(std::move(parameter));
    return true;
}

Extension parseExtension(QByteArrayView text)
{
    Extension extension;
    extension.name = takePart(text, ';').toByteArray();
    extension.isWellFormed = http::Headers::isValidName(extension.name);
    while (extension.isWellFormed && !text.isNull())
        extension.isWellFormed = addParameter(extension, takePart(text, ';'));
    return extension;
}

void parseInto(std::vector<Extension> &extensions, QByteArrayView value)
{
    while (!value.isNull()) {
        const QByteArrayView element = takePart(value, ',');
        if (!element.isEmpty())
            extensions.push_back(parseExtension(element));
    }
}

} // namespace

std::vector<Extension> parseExtensions(const http::Headers &headers)
{
    std::vector<Extension> extensions;
    for (const QByteArrayView value : headers.values("Sec-WebSocket-Extensions"))
        parseInto(extensions, value);
    return extensions;
}

std::vector<Extension> parseExtensions(QByteArrayView value)
{
    std::vector<Extension> extensions;
    parseInto(extensions, value);
    return extensions;
}

} // namespace eyewall::websocket
