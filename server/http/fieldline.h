// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/characters.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace eyewall::http {

#if defined(__SSE2__)
/// Of sixteen bytes, one bit for each that may not stand in a field value: below 0x20 but TAB, or 0x7f.
[[nodiscard]] inline int badValueBytes(const char *p)
{
    // Signed comparison after moving 0x80 to 0.
    const __m128i bias = _mm_set1_epi8(char(0x80));
    const __m128i space = _mm_set1_epi8(char(0x20 ^ 0x80));
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
    const __m128i low = _mm_cmplt_epi8(_mm_xor_si128(bytes, bias), space);
    const __m128i isTab = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'));
    const __m128i isDelete = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f));
    return _mm_movemask_epi8(_mm_or_si128(_mm_andnot_si128(isTab, low), isDelete));
}
#endif

/// First byte that may not stand in a field value: the CR of the line end, or something wrong.
[[nodiscard]] inline const char *skipValue(const char *p, const char *end)
{
#if defined(__SSE2__)
    const bool isLong = end - p >= 16;
    for (; end - p >= 16; p += 16) {
        if (const int bad = badValueBytes(p))
            return p + __builtin_ctz(unsigned(bad));
    }
    if (isLong) { // the rest together with some bytes that are known to be good
        const int bad = badValueBytes(end - 16);
        return bad ? end - 16 + __builtin_ctz(unsigned(bad)) : end;
    }
#endif
    while (p < end && isOf(kValueCharacter, *p))
        ++p;
    return p;
}

/// One field line taken apart in place (RFC 9112 section 5).
struct FieldLine {
    enum class State : std::uint8_t { NeedMore, Field, Error };

    const char *nameBegin;
    const char *nameEnd;
    const char *valueBegin; ///< blanks around the value are not part of it
    const char *valueEnd;
    const char *next;  ///< behind the line end
    const char *error; ///< State::Error only

    /// Parses from `p`; anything but strict syntax with CRLF is an error.
    [[nodiscard]] State parse(const char *p, const char *end)
    {
        nameBegin = p;
        while (p < end && isOf(kTokenCharacter, *p))
            ++p;
        if (p == end)
            return State::NeedMore;
        if (*p != ':' || p == nameBegin)
            return failName(p);
        nameEnd = p++;
        while (p < end && (*p == ' ' || *p == '\t'))
            ++p;
        valueBegin = p;
        p = skipValue(p, end);
        valueEnd = p;
        while (valueEnd > valueBegin && (valueEnd[-1] == ' ' || valueEnd[-1] == '\t'))
            --valueEnd;
        return finish(p, end);
    }

private:
    [[nodiscard]] State finish(const char *p, const char *end)
    {
        if (end - p >= 2 && p[0] == '\r' && p[1] == '\n') {
            next = p + 2;
            return State::Field;
        }
        if (p == end || (*p == '\r' && p + 1 == end))
            return State::NeedMore;
        error = *p == '\r'   ? "Carriage return without line feed in a field"
                : *p == '\n' ? "Line feed without carriage return in a field"
                             : "Control character in a field value";
        return State::Error;
    }

    [[nodiscard]] State failName(const char *p)
    {
        const bool isAtBegin = p == nameBegin;
        switch (*p) {
        case ':':
            error = "Field without a name";
            break;
        case ' ':
        case '\t':
            error = isAtBegin ? "Field folded over several lines" : "Space between field name and colon";
            break;
        case '\r':
            error = isAtBegin ? "Carriage return without line feed" : "Field without a colon";
            break;
        case '\n':
            error = isAtBegin ? "Line feed without carriage return" : "Field without a colon";
            break;
        default:
            error = "Invalid character in a field name";
            break;
        }
        return State::Error;
    }
};

} // namespace eyewall::http
