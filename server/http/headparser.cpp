// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headparser.h"

#include "server/http/fieldfacts.h"
#include "server/http/fieldline.h"
#include "server/http/headersaccess.h"
#include "server/http/requestline.h"

#include <cstring>

namespace eyewall::http {

namespace {

using HeadOutcome = HeadParser::Outcome;
using HeadState = HeadParser::State;

/// Empty lines before a request that are forgiven (RFC 9112 section 2.2).
constexpr int kEmptyLines = 4;

HeadOutcome failed(ParseError error)
{
    return {HeadState::Error, 0, error};
}

/// One run over a head from its first byte.
class Run {
public:
    Run(const char *begin, const char *end, const ParserLimits &limits, RequestHead &head)
        : m_begin(begin)
        , m_p(begin)
        , m_end(end)
        , m_limits(limits)
        , m_head(head)
    {
    }

    HeadOutcome parse()
    {
        const HeadOutcome outcome = skipEmptyLines();
        return outcome.state == HeadState::Done ? parseRequestLine() : outcome;
    }

private:
    HeadOutcome skipEmptyLines()
    {
        for (int lines = 0; m_p < m_end && *m_p == '\r'; ++lines) {
            if (m_p + 1 == m_end)
                return {};
            if (m_p[1] != '\n' || lines == kEmptyLines)
                return failed({400, "Something else than a request line"});
            m_p += 2;
        }
        return {HeadState::Done, 0, {}};
    }

    HeadOutcome parseRequestLine()
    {
        const char *const begin = m_p;
        RequestLine line;
        switch (line.parse(m_p, m_end, m_limits, m_head)) {
        case RequestLine::State::NeedMore:
            return {};
        case RequestLine::State::Error:
            return failed(line.error());
        case RequestLine::State::Done:
            break;
        }
        if (const char *error = splitTarget(m_head))
            return failed({400, error});
        m_p = line.next();
        HeadersAccess::beginViews(m_head.headers, begin);
        return parseFields(begin);
    }

    HeadOutcome parseFields(const char *headBegin)
    {
        FieldFacts facts;
        FieldLine line;
        for (int fields = 0;; ++fields) {
            if (m_end - m_p >= 2 && m_p[0] == '\r' && m_p[1] == '\n')
                return conclude(headBegin, facts);
            if (m_end - m_p == 1 && m_p[0] == '\r')
                return {};
            switch (line.parse(m_p, m_end)) {
            case FieldLine::State::NeedMore:
                return {};
            case FieldLine::State::Error:
                return failed({400, line.error});
            case FieldLine::State::Field:
                break;
            }
            if (fields == m_limits.fields)
                return failed({431, "Too many fields", SizeLimit::Fields});
            addField(headBegin, line, facts);
            m_p = line.next;
        }
    }

    void addField(const char *headBegin, const FieldLine &line, FieldFacts &facts)
    {
        const qsizetype nameLength = line.nameEnd - line.nameBegin;
        const qsizetype valueLength = line.valueEnd - line.valueBegin;
        HeadersAccess::appendView(m_head.headers, quint32(line.nameBegin - headBegin), quint32(nameLength),
                                  quint32(line.valueBegin - headBegin), quint32(valueLength));
        facts.note({line.nameBegin, nameLength}, {line.valueBegin, valueLength});
    }

    HeadOutcome conclude(const char *headBegin, const FieldFacts &facts)
    {
        m_p += 2;
        m_head.bytes = {headBegin, m_p - headBegin};
        const ParseError error = facts.conclude(m_head);
        if (error.status != 0)
            return failed(error);
        return {HeadState::Done, m_p - m_begin, {}};
    }

    const char *const m_begin;
    const char *m_p;
    const char *const m_end;
    const ParserLimits &m_limits;
    RequestHead &m_head;
};

} // namespace

HeadParser::Outcome HeadParser::parse(QByteArrayView bytes, const ParserLimits &limits, RequestHead &head)
{
    if (m_scanned != 0 && !isWorthARun(bytes, limits)) {
        m_scanned = bytes.size();
        return {};
    }
    const qsizetype length = qMin(bytes.size(), limits.head);
    HeadOutcome outcome = Run(bytes.data(), bytes.data() + length, limits, head).parse();
    if (outcome.state == HeadState::NeedMore && length == limits.head)
        outcome = failed({431, "Request head too large", SizeLimit::Head});
    if (outcome.state == HeadState::NeedMore) {
        m_hasLine = m_hasLine || bytes.contains('\n');
        m_scanned = bytes.size();
        m_parsed = bytes.size();
        return outcome;
    }
    reset();
    if (outcome.state == HeadState::Error)
        head.clear(); // no views of this or an earlier message stay behind
    return outcome;
}

bool HeadParser::isWorthARun(QByteArrayView bytes, const ParserLimits &limits)
{
    // Beside the end of the head, doubling finds mistakes early and keeps the sum of all runs linear.
    if (bytes.size() >= limits.head || bytes.size() >= 2 * m_parsed)
        return true;
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *p = begin + m_scanned;
    while (p < end) {
        p = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
        if (!p)
            break;
        m_hasLine = true;
        const bool isBare = p == begin || p[-1] != '\r';
        if (isBare || (p - begin >= 3 && p[-2] == '\n'))
            return true;
        ++p;
    }
    return !m_hasLine && bytes.size() > limits.target;
}

} // namespace eyewall::http
