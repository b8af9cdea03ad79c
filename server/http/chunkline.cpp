// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/chunkline.h"

#include "server/http/characters.h"

namespace eyewall::http {

namespace {

constexpr qint64 kTooLarge = ChunkLine::kTooLarge;

ChunkLine failed(const char *error)
{
    return {ChunkLine::State::Error, 0, 0, 0, error};
}

/// Skips "; name=value" up to the line end; `p` may end in `end`. Null when a quote is not closed.
const char *skipExtensions(const char *p, const char *end)
{
    bool isQuoted = false;
    for (; p < end && isOf(kValueCharacter, *p); ++p) {
        if (*p == '"')
            isQuoted = !isQuoted;
        else if (isQuoted && *p == '\\' && p + 1 < end && isOf(kValueCharacter, p[1]))
            ++p;
    }
    return p < end && isQuoted ? nullptr : p;
}

} // namespace

ChunkLine parseChunkLine(QByteArrayView bytes)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *p = begin;
    qint64 size = 0;
    for (int digit = 0; p < end && (digit = hexDigit(*p)) >= 0; ++p)
        size = size > (kTooLarge - digit) / 16 ? kTooLarge : size * 16 + digit;
    const char *const behindSize = p;
    if (p < end && p == begin)
        return failed("Chunk without a size");
    if (p < end && *p != '\r' && *p != ';' && *p != ' ' && *p != '\t')
        return failed("Chunk size is not a hexadecimal number");
    if (p < end && *p != '\r') {
        const char *const blanks = p;
        while (p < end && (*p == ' ' || *p == '\t'))
            ++p;
        if (p < end && *p != ';')
            return failed(p > blanks ? "Space behind a chunk size" : "Malformed chunk extension");
        p = skipExtensions(p, end);
        if (!p)
            return failed("Quote in a chunk extension is not closed");
    }
    if (p == end || (*p == '\r' && p + 1 == end))
        return {};
    if (p[0] != '\r' || p[1] != '\n')
        return failed("Chunk size line is not ended by CRLF");
    return {ChunkLine::State::Done, size, p + 2 - begin, p - behindSize, ""};
}

} // namespace eyewall::http
