// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/cookie.h"

#include "server/http/characters.h"
#include "server/http/serializer.h"

#include <algorithm>

namespace eyewall::http {

namespace {

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// Undoes the quoting of cookie libraries, in one pass.
QByteArray unquoted(QByteArrayView text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text.toByteArray();
    text = text.sliced(1, text.size() - 2);
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
        } else if (i + 3 < text.size() && text[i + 1] <= '3' && isOctal(text[i + 1]) &&
                   isOctal(text[i + 2]) && isOctal(text[i + 3])) {
            out += char((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            out += text[++i];
        }
    }
    return out;
}

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == 0x7f;
}

// What unquoted() undoes. Inside the quotes browsers keep all but ";" and control characters as they are, but
// other servers split at "," too, so what RFC 6265 does not allow becomes octal.
QByteArray quoted(QByteArrayView value)
{
    if (isAllOf(kCookieOctet, value))
        return value.toByteArray();
    QByteArray out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += QByteArray("\\") + c;
        else if (c == ' ' || isOf(kCookieOctet, c))
            out += c;
        else
            out += '\\' + QByteArray::number(uchar(c), 8).rightJustified(3, '0');
    }
    return out + '"';
}

/// Attribute values may hold anything but controls and ";" (RFC 6265 section 4.1.1).
bool isValidAttribute(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != ';'; });
}

const char *mistakeIn(const SetCookie &cookie)
{
    if (!Headers::isValidName(cookie.name))
        return "Invalid name of a cookie";
    if (std::any_of(cookie.value.begin(), cookie.value.end(), isControl))
        return "Invalid character in the value of a cookie";
    if (!isAllOf(kHostCharacter, cookie.domain) || !isValidAttribute(cookie.domain))
        return "Invalid character in the domain of a cookie";
    if (!isValidAttribute(cookie.path) || !(cookie.path.isEmpty() || cookie.path.startsWith('/')))
        return "Invalid path of a cookie";
    if (cookie.sameSite == SetCookie::SameSite::None && !cookie.isSecure)
        return "A cookie with SameSite=None must be secure";
    return nullptr;
}

QByteArrayView sameSiteText(SetCookie::SameSite sameSite)
{
    switch (sameSite) {
    case SetCookie::SameSite::Unset:
        break;
    case SetCookie::SameSite::Lax:
        return "; SameSite=Lax";
    case SetCookie::SameSite::Strict:
        return "; SameSite=Strict";
    case SetCookie::SameSite::None:
        return "; SameSite=None";
    }
    return "";
}

} // namespace

Cookies::Cookies(const Headers &headers)
{
    for (const QByteArrayView value : headers.values("Cookie"))
        parse(value);
}

void Cookies::parse(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype separator = text.indexOf(';');
        const QByteArrayView piece = trimmed(separator < 0 ? text : text.first(separator));
        text = separator < 0 ? QByteArrayView() : text.sliced(separator + 1);
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        const QByteArrayView name = equals < 0 ? QByteArrayView() : trimmed(piece.first(equals));
        const QByteArrayView value = trimmed(equals < 0 ? piece : piece.sliced(equals + 1));
        m_cookies.push_back({name.toByteArray(), unquoted(value)});
    }
}

std::optional<QByteArray> Cookies::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_cookies.rbegin(), m_cookies.rend(),
                                    [name](const Cookie &cookie) { return cookie.name == name; });
    if (found == m_cookies.rend())
        return std::nullopt;
    return found->value;
}

core::Result<QByteArray> serialize(const SetCookie &cookie)
{
    if (const char *mistake = mistakeIn(cookie))
        return core::Error{QString::fromLatin1(mistake), std::make_error_code(std::errc::invalid_argument)};
    QByteArray text = cookie.name + '=' + quoted(cookie.value);
    if (!cookie.domain.isEmpty())
        text += "; Domain=" + cookie.domain;
    if (!cookie.path.isEmpty())
        text += "; Path=" + cookie.path;
    if (cookie.expires)
        text += "; Expires=" + formatDate(*cookie.expires);
    if (cookie.maxAge)
        text += "; Max-Age=" + QByteArray::number(*cookie.maxAge);
    if (cookie.isSecure)
        text += "; Secure";
    if (cookie.isHttpOnly)
        text += "; HttpOnly";
    text += sameSiteText(cookie.sameSite);
    return text;
}

} // namespace eyewall::http
