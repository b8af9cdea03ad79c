// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/utf8validator.h"

#include <array>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace eyewall::websocket {

namespace {

/// What the next byte must be; between characters it is Start (0).
enum Utf8State : quint8 {
    Start,
    Need1, ///< one byte of 80-BF ends the character
    Need2,
    Need3,
    AfterE0, ///< A0-BF, else overlong
    AfterED, ///< 80-9F, else a surrogate
    AfterF0, ///< 90-BF, else overlong
    AfterF4, ///< 80-8F, else beyond U+10FFFF
    Bad,
};
constexpr int kStates = Bad + 1;

using Table = std::array<std::array<quint8, 256>, kStates>;

constexpr void fill(Table &table, Utf8State from, int first, int last, Utf8State to)
{
    for (int byte = first; byte <= last; ++byte)
        table[from][std::size_t(byte)] = to;
}

// The ranges of RFC 3629 section 4.
constexpr Table makeTable()
{
    Table table{};
    for (int state = Start; state < kStates; ++state)
        fill(table, Utf8State(state), 0x00, 0xff, Bad);
    fill(table, Start, 0x00, 0x7f, Start);
    fill(table, Start, 0xc2, 0xdf, Need1);
    fill(table, Start, 0xe0, 0xef, Need2);
    fill(table, Start, 0xe0, 0xe0, AfterE0);
    fill(table, Start, 0xed, 0xed, AfterED);
    fill(table, Start, 0xf0, 0xf0, AfterF0);
    fill(table, Start, 0xf1, 0xf3, Need3);
    fill(table, Start, 0xf4, 0xf4, AfterF4);
    fill(table, Need1, 0x80, 0xbf, Start);
    fill(table, Need2, 0x80, 0xbf, Need1);
    fill(table, Need3, 0x80, 0xbf, Need2);
    fill(table, AfterE0, 0xa0, 0xbf, Need1);
    fill(table, AfterED, 0x80, 0x9f, Need1);
    fill(table, AfterF0, 0x90, 0xbf, Need2);
    fill(table, AfterF4, 0x80, 0x8f, Need2);
    return table;
}

constexpr Table kTable = makeTable();
constexpr quint64 kNotAscii = 0x8080808080808080;

quint64 load(const char *at)
{
    quint64 word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// First place at or after `at` that is not in a whole run of ASCII words.
const char *skipAscii(const char *at, const char *end)
{
#if defined(__SSE2__)
    for (; end - at >= 64; at += 64) {
        const auto *const block = reinterpret_cast<const __m128i *>(at);
        const __m128i front = _mm_or_si128(_mm_loadu_si128(block), _mm_loadu_si128(block + 1));
        const __m128i back = _mm_or_si128(_mm_loadu_si128(block + 2), _mm_loadu_si128(block + 3));
        if (_mm_movemask_epi8(_mm_or_si128(front, back)))
            break;
    }
#endif
    while (end - at >= 32) {
        if ((load(at) | load(at + 8) | load(at + 16) | load(at + 24)) & kNotAscii)
            break;
        at += 32;
    }
    while (end - at >= 8 && !(load(at) & kNotAscii))
        at += 8;
    return at;
}

} // namespace

bool Utf8Validator::feed(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    quint8 state = m_state;
    while (at < end) {
        if (state == Start) {
            at = skipAscii(at, end);
            if (at == end)
                break;
        }
        // Text that is not ASCII rarely has eight ASCII bytes in a row: look again after some bytes only.
        for (const char *const stop = at + qMin<qsizetype>(16, end - at); at < stop; ++at)
            state = kTable[state][quint8(*at)];
        if (state == Bad)
            break;
    }
    m_state = state;
    return state != Bad;
}

} // namespace eyewall::websocket
