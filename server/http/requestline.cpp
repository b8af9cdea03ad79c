// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/requestline.h"

#include "server/http/characters.h"

#include <algorithm>
#include <cstring>

namespace eyewall::http {

namespace {

constexpr qsizetype kLongestMethod = 32;

const char *textForMethod(char c)
{
    return c == ' ' ? "Request line begins with a space" : "Invalid character in the method";
}

const char *textForTarget(char c)
{
    switch (c) {
    case '\r':
    case '\n':
        return "Request line without a version";
    case '#':
        return "Fragment in the request target";
    default:
        return "Invalid character in the request target";
    }
}

} // namespace

RequestLine::State RequestLine::fail(int status, const char *text)
{
    m_error = {status, text, status == 414 ? SizeLimit::Target : SizeLimit::None};
    return State::Error;
}

RequestLine::State RequestLine::parse(const char *p, const char *end, const ParserLimits &limits,
                                      RequestHead &head)
{
    const char *const begin = p;
    while (p < end && isOf(kTokenCharacter, *p))
        ++p;
    if (p - begin > kLongestMethod)
        return fail(501, "No method is that long"); // RFC 9112 section 3
    if (p == end)
        return State::NeedMore;
    if (*p != ' ' || p == begin)
        return fail(400, textForMethod(*p));
    head.methodText = {begin, p - begin};
    head.method = methodFromName(head.methodText);
    return parseTarget(p + 1, end, limits.target, head);
}

RequestLine::State RequestLine::parseTarget(const char *p, const char *end, qsizetype limit,
                                            RequestHead &head)
{
    const char *const begin = p;
    const char *const stop = end - p > limit ? p + limit + 1 : end;
    while (p < stop && isOf(kTargetCharacter, *p))
        ++p;
    if (p - begin > limit)
        return fail(414, "Request target too long");
    if (p == end)
        return State::NeedMore;
    if (*p != ' ')
        return fail(400, textForTarget(*p));
    if (p == begin)
        return fail(400, "More than one space in the request line");
    head.target = {begin, p - begin};
    return parseVersion(p + 1, end, head);
}

RequestLine::State RequestLine::parseVersion(const char *p, const char *end, RequestHead &head)
{
    static constexpr char kUsual[] = "HTTP/1.1\r\n";
    constexpr qsizetype kLength = 10;
    const qsizetype available = std::min(qsizetype(end - p), kLength);
    if (available == kLength && std::memcmp(p, kUsual, kLength) == 0) {
        head.minorVersion = 1;
        m_next = p + kLength;
        return State::Done;
    }
    for (qsizetype i = 0; i < available; ++i) {
        const bool isVersionDigit = i == 5 || i == 7;
        if (isVersionDigit ? !isOf(kDigit, p[i]) : p[i] != kUsual[i])
            return fail(400, "Malformed version in the request line");
    }
    if (available < kLength)
        return State::NeedMore;
    if (p[5] != '1')
        return fail(505, "Only HTTP/1.0 and HTTP/1.1 are spoken here");
    head.minorVersion = p[7] == '0' ? 0 : 1;
    m_next = p + kLength;
    return State::Done;
}

} // namespace eyewall::http
