// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/responseparser.h"

#include "server/http/fieldline.h"
#include "server/http/headersaccess.h"

namespace eyewall::http {

namespace {

using ResponseOutcome = ResponseParser::Outcome;
using ResponseState = ResponseParser::State;

constexpr QByteArrayView kVersion = "HTTP/1.";
constexpr qsizetype kStatusAt = 9;
constexpr qsizetype kReasonAt = 13;

ResponseOutcome failedResponse(const char *text, SizeLimit limit = SizeLimit::None)
{
    return {ResponseState::Error, 0, text, limit};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "HTTP/1.1 200 OK" without its line end; the blank behind the status must be there (RFC 9112 section 4).
const char *parseStatusLine(QByteArrayView line, ResponseHead &head)
{
    if (!line.startsWith(kVersion))
        return "The answer is not HTTP/1";
    if (line.size() < kReasonAt || !isDigit(line[7]) || line[8] != ' ' || line[12] != ' ')
        return "Malformed status line";
    if (line[7] > '1')
        return "HTTP version that is not 1.0 or 1.1";
    head.minorVersion = quint8(line[7] - '0');
    head.status = 0;
    for (const char c : line.sliced(kStatusAt, 3)) {
        if (!isDigit(c))
            return "Malformed status line";
        head.status = head.status * 10 + (c - '0');
    }
    if (head.status < 100 || head.status > 599)
        return "Status that is not 100 to 599";
    head.reason = line.sliced(kReasonAt);
    return isAllOf(kValueCharacter, head.reason) ? nullptr : "Control character in the status line";
}

} // namespace

ResponseParser::Outcome ResponseParser::run(QByteArrayView bytes, const ParserLimits &limits,
                                            ResponseHead &head)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    if (lineEnd < 0)
        return {};
    if (lineEnd == 0 || bytes[lineEnd - 1] != '\r')
        return failedResponse("Line feed without carriage return in the status line");
    if (const char *text = parseStatusLine(bytes.first(lineEnd - 1), head))
        return failedResponse(text);

    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *p = begin + lineEnd + 1;
    head.headers.clear();
    HeadersAccess::beginViews(head.headers, begin);
    FieldLine line;
    for (int fields = 0;; ++fields) {
        if (end - p >= 2 && p[0] == '\r' && p[1] == '\n') {
            head.bytes = {begin, p + 2 - begin};
            return {ResponseState::Done, head.bytes.size(), ""};
        }
        if (end - p == 1 && p[0] == '\r')
            return {};
        switch (line.parse(p, end)) {
        case FieldLine::State::NeedMore:
            return {};
        case FieldLine::State::Error:
            return failedResponse(line.error);
        case FieldLine::State::Field:
            break;
        }
        if (fields == limits.fields)
            return failedResponse("Too many fields", SizeLimit::Fields);
        HeadersAccess::appendView(head.headers, quint32(line.nameBegin - begin),
                                  quint32(line.nameEnd - line.nameBegin), quint32(line.valueBegin - begin),
                                  quint32(line.valueEnd - line.valueBegin));
        p = line.next;
    }
}

ResponseParser::Outcome ResponseParser::parse(QByteArrayView bytes, const ParserLimits &limits,
                                              ResponseHead &head)
{
    const qsizetype length = qMin(bytes.size(), limits.head);
    ResponseOutcome outcome;
    // Only a line end can complete anything.
    if (length == limits.head || bytes.sliced(m_scanned).contains('\n'))
        outcome = run(bytes.first(length), limits, head);
    if (outcome.state == ResponseState::NeedMore && length == limits.head)
        outcome = failedResponse("Response head too large", SizeLimit::Head);
    m_scanned = outcome.state == ResponseState::NeedMore ? bytes.size() : 0;
    return outcome;
}

} // namespace eyewall::http
