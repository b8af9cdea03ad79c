// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/responseparser.h"
#include "server/websocket/clienthandshake.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

using http::ResponseHead;
using http::ResponseParser;
using State = ResponseParser::State;

struct Result {
    State state = State::NeedMore;
    qsizetype consumed = 0;
    int status = 0;
};

void demandHead(const ResponseHead &head, QByteArrayView bytes, const http::ParserLimits &limits)
{
    demand(head.status >= 100 && head.status <= 599, "a status has three digits and a class");
    demand(liesIn(head.reason, bytes) && liesIn(head.bytes, bytes), "the head lies in the bytes");
    demand(head.bytes.size() <= limits.head && head.headers.size() <= limits.fields, "limits hold");
    for (qsizetype i = 0; i < head.headers.size(); ++i) {
        const auto field = head.headers.at(i);
        demand(liesIn(field.name, bytes) && liesIn(field.value, bytes), "fields lie in the bytes");
        demand(http::Headers::isValidName(field.name) && http::Headers::isValidValue(field.value),
               "a field is one");
    }
    const websocket::ClientOffer offer;
    const websocket::ClientAgreement agreement = websocket::checkServerAnswer(head, offer);
    demand(head.status == 101 || !agreement.error.isEmpty(), "only 101 opens a WebSocket");
}

Result parseAll(QByteArrayView input, Arrival arrival, const http::ParserLimits &limits)
{
    ResponseParser parser;
    Dice dice(input);
    Result result;
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        const Block block(input.first(end));
        ResponseHead head;
        const auto outcome = parser.parse(block.view(), limits, head);
        demand(outcome.consumed >= 0 && outcome.consumed <= block.size(), "no more is consumed than came");
        result = {outcome.state, outcome.consumed, head.status};
        if (outcome.state == State::Done)
            demandHead(head, block.view(), limits);
        if (outcome.state != State::NeedMore)
            break;
    }
    return result;
}

} // namespace

void response(QByteArrayView input)
{
    Dice dice(input);
    http::ParserLimits limits;
    if (dice.below(4) == 0) {
        limits.head = dice.below(400);
        limits.fields = int(dice.below(6));
    }
    const Result whole = parseAll(input, Arrival::Whole, limits);
    for (const Arrival arrival : {Arrival::ByByte, Arrival::InPieces}) {
        const Result other = parseAll(input, arrival, limits);
        // A mistake inside a line may be seen before the line has ended, or then.
        const bool isDone = other.state == State::Done;
        demand(isDone == (whole.state == State::Done), "a head does not depend on how bytes arrive");
        demand(other.state != State::Done ||
                   (other.consumed == whole.consumed && other.status == whole.status),
               "nor does the head");
    }
}

} // namespace eyewall::fuzz
