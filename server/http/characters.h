// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <array>
#include <cstdint>

namespace eyewall::http {

/// What a byte may be part of; bits of kCharacterClasses.
enum CharacterClass : std::uint8_t {
    kTokenCharacter = 1,  ///< tchar (RFC 9110 section 5.6.2)
    kValueCharacter = 2,  ///< visible, SP, TAB and 0x80 and above (RFC 9110 section 5.5)
    kTargetCharacter = 4, ///< visible but "#", and 0x80 and above, which some clients send raw
    kHostCharacter = 8,   ///< reg-name without "," and "%" (RFC 3986 section 3.2.2)
    kUnreserved = 16,     ///< letters, digits, "-._~" (RFC 3986 section 2.3)
    kDigit = 32,
    kCookieOctet = 64, ///< RFC 6265 section 4.1.1
};

namespace detail {

constexpr bool isOneOf(char c, const char *list)
{
    for (; *list; ++list) {
        if (*list == c)
            return true;
    }
    return false;
}

constexpr std::array<std::uint8_t, 256> makeCharacterClasses()
{
    std::array<std::uint8_t, 256> table{};
    for (int i = 0; i < 256; ++i) {
        const char c = char(i);
        const bool isDigit = i >= '0' && i <= '9';
        const bool isAlnum = isDigit || (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z');
        const bool isVisible = i > 0x20 && i < 0x7f;
        std::uint8_t bits = 0;
        if (isDigit)
            bits |= kDigit;
        if (isAlnum || (isVisible && isOneOf(c, "!#$%&'*+-.^_`|~")))
            bits |= kTokenCharacter;
        if (isVisible || i >= 0x80 || c == ' ' || c == '\t')
            bits |= kValueCharacter;
        if ((isVisible && c != '#') || i >= 0x80)
            bits |= kTargetCharacter;
        if (isAlnum || (isVisible && isOneOf(c, "-._~!$&'()*+;=")))
            bits |= kHostCharacter;
        if (isAlnum || (isVisible && isOneOf(c, "-._~")))
            bits |= kUnreserved;
        if (isVisible && !isOneOf(c, "\",;\\"))
            bits |= kCookieOctet;
        table[std::size_t(i)] = bits;
    }
    return table;
}

} // namespace detail

inline constexpr std::array<std::uint8_t, 256> kCharacterClasses = detail::makeCharacterClasses();

[[nodiscard]] constexpr bool isOf(CharacterClass what, char c)
{
    return (kCharacterClasses[static_cast<unsigned char>(c)] & what) != 0;
}

/// Whether each byte is of the class; true for an empty text.
[[nodiscard]] inline bool isAllOf(CharacterClass what, QByteArrayView text)
{
    for (const char c : text) {
        if (!isOf(what, c))
            return false;
    }
    return true;
}

/// Value of a hexadecimal digit, -1 for anything else.
[[nodiscard]] constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

[[nodiscard]] constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

/// ASCII letters compared without case, all other bytes as they are.
[[nodiscard]] inline bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    const char *p = a.data();
    const char *q = b.data();
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (p[i] != q[i] && toLower(p[i]) != toLower(q[i]))
            return false;
    }
    return true;
}

/// Without SP and TAB at both ends (RFC 9110 section 5.6.3); NBSP and the like stay.
[[nodiscard]] inline QByteArrayView trimmed(QByteArrayView text)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    while (begin < end && (*begin == ' ' || *begin == '\t'))
        ++begin;
    while (end > begin && (end[-1] == ' ' || end[-1] == '\t'))
        --end;
    return {begin, end - begin};
}

/// Takes the next element off a list separated by commas (RFC 9110 section 5.6.1), without the blanks
/// around it; it may be empty. `rest` becomes null behind the last one.
[[nodiscard]] inline QByteArrayView takeListElement(QByteArrayView &rest)
{
    const qsizetype comma = rest.indexOf(',');
    const QByteArrayView element = comma < 0 ? rest : rest.first(comma);
    rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
    return trimmed(element);
}

} // namespace eyewall::http
