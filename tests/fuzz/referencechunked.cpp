// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/referencechunked.h"

#include <algorithm>

namespace eyewall::fuzz {

namespace {

/// The bytes up to CRLF, which is taken too; absent when there is none or a byte of it is no text.
std::optional<QByteArray> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf("\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray line = rest.first(end).toByteArray();
    rest = rest.sliced(end + 2);
    const bool isText = std::all_of(line.begin(), line.end(), [](char c) {
        const int byte = static_cast<unsigned char>(c);
        return byte == 9 || (byte >= 32 && byte != 127);
    });
    return isText ? std::optional(line) : std::nullopt;
}

/// Quotes open and close; within them a backslash takes the next byte.
bool hasClosedQuotes(const QByteArray &text)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == '\\' && isQuoted)
            ++i;
    }
    return !isQuoted;
}

/// Bytes behind the size in such a line.
qsizetype extensionsOf(const QByteArray &line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](char c) { return c == ';' || c == ' ' || c == '\t'; });
    return line.end() - end;
}

/// The size in a line "1a;name=value".
std::optional<qint64> sizeOf(const QByteArray &line)
{
    const qsizetype semicolon = line.indexOf(';');
    QByteArray digits = semicolon < 0 ? line : line.left(semicolon);
    if (semicolon >= 0) {
        while (digits.endsWith(' ') || digits.endsWith('\t'))
            digits.chop(1);
        if (!hasClosedQuotes(line.mid(semicolon)))
            return std::nullopt;
    }
    const bool isHexadecimal = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!isHexadecimal)
        return std::nullopt;
    while (digits.size() > 1 && digits.startsWith('0'))
        digits.remove(0, 1);
    if (digits.size() > 15)
        return std::nullopt;
    return digits.toLongLong(nullptr, 16);
}

bool isFieldLine(const QByteArray &line)
{
    constexpr QByteArrayView kToken =
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const qsizetype colon = line.indexOf(':');
    return colon > 0 &&
           std::all_of(line.begin(), line.begin() + colon, [kToken](char c) { return kToken.contains(c); });
}

} // namespace

std::optional<ReferenceContent> readChunked(QByteArrayView bytes)
{
    ReferenceContent content;
    QByteArrayView rest = bytes;
    for (;;) {
        const auto line = takeLine(rest);
        const auto size = line ? sizeOf(*line) : std::nullopt;
        if (!size)
            return std::nullopt;
        content.longestLine = qMax(content.longestLine, line->size() + 2);
        content.extensions += extensionsOf(*line);
        if (*size == 0)
            break;
        if (rest.size() < *size || !rest.sliced(*size).startsWith("\r\n"))
            return std::nullopt;
        content.content += rest.first(*size);
        rest = rest.sliced(*size + 2);
    }
    for (;;) {
        const auto line = takeLine(rest);
        if (!line || (!line->isEmpty() && !isFieldLine(*line)))
            return std::nullopt;
        if (line->isEmpty())
            break;
    }
    content.size = bytes.size() - rest.size();
    return content;
}

} // namespace eyewall::fuzz
