// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/bodydecoder.h"
#include "server/http/characters.h"
#include "server/http/responseframing.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/referencechunked.h"
#include "tests/fuzz/referenceframing.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

using http::BodyDecoder;
using http::Framing;
using http::Method;
using http::ResponseFraming;
using Kind = ResponseFraming::Kind;

/// An answer that was read to its end, or as far as it came.
struct Answer {
    int status = 0;
    Kind kind = Kind::None;
    QByteArray content;
    bool isWhole = false;

    bool operator==(const Answer &other) const = default;
};

struct Reading {
    std::vector<Answer> answers;
    qsizetype consumed = 0; ///< of the whole answers
    bool isFaulty = false;
};

/// Reads answers as they come on one connection, as a client does that has sent many requests.
class Conversation final {
public:
    explicit Conversation(Method method)
        : m_method(method)
    {
    }

    /// False when nothing more can be made of the connection.
    bool take(QByteArrayView input, qsizetype end)
    {
        for (;;) {
            const Block block(input.first(end).sliced(m_used));
            const qsizetype before = m_used;
            const bool wasInContent = m_isInContent;
            const bool goesOn = m_isInContent ? takeContent(block.view()) : takeHead(block.view());
            if (!goesOn || (m_used == before && m_isInContent == wasInContent))
                return goesOn;
        }
    }
    [[nodiscard]] const Reading &reading() const { return m_reading; }

private:
    bool fail()
    {
        m_reading.isFaulty = true;
        return false;
    }
    bool takeHead(QByteArrayView bytes)
    {
        http::ResponseHead head;
        const auto outcome = m_parser.parse(bytes, m_limits, head);
        if (outcome.state == http::ResponseParser::State::NeedMore)
            return true;
        ResponseFraming framing;
        if (outcome.state == http::ResponseParser::State::Error)
            return fail();
        const http::ParseError error = http::readFraming(head, m_method, framing);
        demandReference(head, error, framing);
        if (error.status != 0)
            return fail();
        m_used += outcome.consumed;
        m_reading.answers.push_back({head.status, framing.kind, {}, framing.kind == Kind::None});
        m_isLast = !framing.isKeepAlive || head.status == 101;
        m_isInContent = framing.kind != Kind::None;
        if (framing.kind == Kind::Length || framing.kind == Kind::Chunked)
            m_body.start({framing.kind == Kind::Length ? Framing::Kind::Length : Framing::Kind::Chunked,
                          framing.length});
        return m_isInContent || endAnswer();
    }
    void demandReference(const http::ResponseHead &head, const http::ParseError &error,
                         const ResponseFraming &framing) const
    {
        const auto reference = readAnswerFraming(head.bytes, m_method == Method::Head);
        demand(reference.has_value() == (error.status == 0), "what the RFC refuses is refused, no more");
        demand(error.status == 0 || *error.text != '\0', "an error says why");
        if (!reference)
            return;
        demand(reference->kind == framing.kind, "the content ends as the RFC says");
        demand(reference->length == framing.length, "the length is the number that was sent");
        demand(reference->isKeepAlive == framing.isKeepAlive, "the connection stays as the RFC says");
    }
    bool takeContent(QByteArrayView bytes)
    {
        Answer &answer = m_reading.answers.back();
        if (answer.kind == Kind::UntilClose) {
            answer.content += bytes;
            m_used += bytes.size();
            return true;
        }
        const auto outcome = m_body.decode(bytes, m_limits);
        demand(outcome.consumed >= 0 && outcome.consumed <= bytes.size(), "no more is consumed than came");
        demand(liesIn(outcome.piece, bytes), "a piece lies in the input");
        if (outcome.state == BodyDecoder::State::Error)
            return fail();
        m_used += outcome.consumed;
        answer.content += outcome.piece;
        answer.isWhole = outcome.state == BodyDecoder::State::Done;
        return !answer.isWhole || endAnswer();
    }
    bool endAnswer()
    {
        m_isInContent = false;
        m_reading.consumed = m_used;
        return !m_isLast;
    }

    Method m_method;
    http::ParserLimits m_limits;
    http::ResponseParser m_parser;
    BodyDecoder m_body;
    Reading m_reading;
    qsizetype m_used = 0;
    bool m_isInContent = false;
    bool m_isLast = false;
};

Reading readAll(QByteArrayView input, Method method, Arrival arrival)
{
    Conversation conversation(method);
    Dice dice(input);
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        if (!conversation.take(input, end))
            break;
    }
    return conversation.reading();
}

} // namespace

void answer(QByteArrayView input)
{
    for (const Method method : {Method::Get, Method::Head}) {
        const Reading whole = readAll(input, method, Arrival::Whole);
        demand(whole.consumed <= input.size(), "no more is consumed than came");
        for (const Arrival arrival : {Arrival::ByByte, Arrival::InPieces}) {
            const Reading other = readAll(input, method, arrival);
            demand(other.consumed == whole.consumed, "answers end where they end, however they arrive");
            demand(other.answers == whole.answers, "answers do not depend on how bytes arrive");
        }
    }
}

} // namespace eyewall::fuzz
