// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/escape.h"

#include "server/template/jsontext.h"
#include "server/template/output.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace eyewall {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == '~';
}

int hexadecimal(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

QByteArray xhtmlEscape(QByteArrayView utf8)
{
    templates::Output output(utf8.size());
    output.appendEscaped(utf8);
    return std::move(output).taken();
}

QString xhtmlEscape(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            result += QLatin1String("&amp;");
            break;
        case u'<':
            result += QLatin1String("&lt;");
            break;
        case u'>':
            result += QLatin1String("&gt;");
            break;
        case u'"':
            result += QLatin1String("&quot;");
            break;
        case u'\'':
            result += QLatin1String("&#x27;");
            break;
        default:
            result += c;
        }
    }
    return result;
}

QByteArray jsonEncode(const QJsonValue &value)
{
    // A document of Qt is an object or an array.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return templates::safeInScript(array.mid(1, array.size() - 2));
}

std::optional<QJsonValue> jsonDecode(QByteArrayView utf8)
{
    QByteArray array;
    array.reserve(utf8.size() + 2);
    array.append('[').append(utf8).append(']');
    const QJsonDocument document = QJsonDocument::fromJson(array);
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().first();
}

QByteArray urlEscape(QByteArrayView utf8, bool plus)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    QByteArray result;
    result.reserve(utf8.size() * 3);
    for (const char c : utf8) {
        if (isUnreserved(c) || (c == '/' && !plus)) {
            result.append(c);
        } else if (c == ' ' && plus) {
            result.append('+');
        } else {
            const auto byte = static_cast<unsigned char>(c);
            result.append('%').append(kDigits[byte >> 4]).append(kDigits[byte & 15]);
        }
    }
    return result;
}

QByteArray urlUnescape(QByteArrayView text, bool plus)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size();
        const int high = isEscape ? hexadecimal(text[i + 1]) : -1;
        const int low = isEscape ? hexadecimal(text[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            result.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            result.append(plus && text[i] == '+' ? ' ' : text[i]);
        }
    }
    return result;
}

QString squeeze(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() > 0x20)
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace eyewall
