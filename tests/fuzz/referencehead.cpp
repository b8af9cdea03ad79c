// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/referencehead.h"

namespace eyewall::fuzz {

namespace {

constexpr QByteArrayView kTokenCharacters =
    "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return kTokenCharacters.contains(c); });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isFieldValue(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const int byte = static_cast<unsigned char>(c);
        return byte == 9 || (byte >= 32 && byte != 127);
    });
}

QByteArray withoutBlanks(QByteArray text)
{
    while (text.startsWith(' ') || text.startsWith('\t'))
        text.remove(0, 1);
    while (text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    return text;
}

QByteArrayList elementsOf(const QByteArray &value)
{
    QByteArrayList elements;
    for (const QByteArray &element : value.split(','))
        elements.append(withoutBlanks(element));
    return elements;
}

bool readRequestLine(const QByteArray &line, ReferenceHead &head)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[1].isEmpty())
        return false;
    for (const char c : words[1]) {
        const int byte = static_cast<unsigned char>(c);
        if (byte <= 32 || byte == 127 || c == '#')
            return false;
    }
    const QByteArray version = words[2];
    if (version.size() != 8 || !version.startsWith("HTTP/1.") || !isDigits(version.right(1)))
        return false;
    head.method = words[0];
    head.target = words[1];
    head.minorVersion = version.endsWith('0') ? 0 : 1;
    return true;
}

bool readField(const QByteArray &line, ReferenceHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.left(colon)) || !isFieldValue(line.mid(colon + 1)))
        return false;
    head.fields.append({line.left(colon), withoutBlanks(line.mid(colon + 1))});
    return true;
}

/// RFC 9112 section 6.3, every doubt refused.
bool readFraming(ReferenceHead &head)
{
    QByteArrayList lengths;
    QByteArrayList codings;
    bool hasLength = false;
    bool hasCoding = false;
    for (const auto &[name, value] : head.fields) {
        if (name.toLower() == "content-length") {
            hasLength = true;
            lengths += elementsOf(value);
        } else if (name.toLower() == "transfer-encoding") {
            hasCoding = true;
            codings += elementsOf(value);
        }
    }
    if (hasLength && hasCoding)
        return false;
    if (hasCoding) {
        head.isChunked = codings.size() == 1 && codings[0].toLower() == "chunked" && head.minorVersion == 1;
        return head.isChunked;
    }
    for (const QByteArray &length : lengths) {
        bool isNumber = false;
        const qint64 number = length.toLongLong(&isNumber);
        if (!isDigits(length) || !isNumber || (head.length >= 0 && head.length != number))
            return false;
        head.length = number;
    }
    return true;
}

} // namespace

std::optional<ReferenceHead> readHead(QByteArrayView bytes)
{
    ReferenceHead head;
    QByteArray text = bytes.toByteArray();
    while (text.startsWith("\r\n")) {
        text.remove(0, 2);
        head.size += 2;
    }
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    head.size += end + 4;
    QList<QByteArray> lines;
    for (qsizetype begin = 0; begin <= end;) {
        const qsizetype lineEnd = text.indexOf("\r\n", begin);
        lines.append(text.mid(begin, lineEnd - begin));
        begin = lineEnd + 2;
    }
    if (!readRequestLine(lines.takeFirst(), head))
        return std::nullopt;
    for (const QByteArray &line : lines) {
        if (!readField(line, head))
            return std::nullopt;
    }
    if (!readFraming(head))
        return std::nullopt;
    return head;
}

} // namespace eyewall::fuzz
