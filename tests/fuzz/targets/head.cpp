// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headparser.h"
#include "server/http/repeatedhead.h"
#include "server/http/request.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/referencehead.h"
#include "tests/fuzz/targets.h"

#include <memory>
#include <set>

namespace eyewall::fuzz {

namespace {

using http::HeadParser;
using http::ParserLimits;
using http::RequestHead;
using State = HeadParser::State;

struct Result {
    HeadParser::Outcome outcome;
    QByteArray text; ///< all that the head says
};

QByteArray described(const RequestHead &head)
{
    QByteArray text = head.methodText.toByteArray() + '\n' + head.target.toByteArray() + '\n' +
                      head.path.toByteArray() + '\n' + head.query.toByteArray() + '\n' +
                      head.host.toByteArray() + '\n' + QByteArray::number(head.minorVersion) +
                      QByteArray::number(int(head.framing.kind)) + ' ' +
                      QByteArray::number(head.framing.length) + ' ' + QByteArray::number(head.isKeepAlive) +
                      QByteArray::number(head.isUpgrade) + QByteArray::number(head.expectsContinue);
    for (qsizetype i = 0; i < head.headers.size(); ++i)
        text += '\n' + head.headers.at(i).name.toByteArray() + ':' + head.headers.at(i).value.toByteArray();
    return text;
}

void demandViewsInside(const RequestHead &head, QByteArrayView bytes)
{
    demand(liesIn(head.bytes, bytes), "the head lies in the input");
    demand(liesIn(head.methodText, bytes), "the method lies in the input");
    demand(liesIn(head.target, bytes), "the target lies in the input");
    demand(liesIn(head.query, bytes), "the query lies in the input");
    demand(liesIn(head.host, bytes), "the host lies in the input");
    demand(liesIn(head.path, head.target) || head.path == "/" || head.path == "*",
           "the path lies in the target");
    for (qsizetype i = 0; i < head.headers.size(); ++i) {
        demand(liesIn(head.headers.at(i).name, head.bytes), "names lie in the head");
        demand(liesIn(head.headers.at(i).value, head.bytes), "values lie in the head");
    }
}

/// An outlived copy says the same.
void demandKept(const RequestHead &head)
{
    http::Request request;
    request.head = head;
    request.keep();
    demand(described(request.head) == described(head), "a kept head says the same");
    demandViewsInside(request.head, request.head.bytes);
}

/// The same bytes at another place, with others behind them, are the same head; one that differs is another.
void demandRepeated(QByteArrayView bytes)
{
    auto first = std::make_unique<Block>(bytes);
    RequestHead head;
    HeadParser parser;
    (void)parser.parse(first->view(), ParserLimits(), head);
    const QByteArray text = described(head);
    QByteArray same = head.bytes.toByteArray() + "GET /";
    http::RepeatedHead repeated;
    repeated.note(head);
    first.reset();
    if (!repeated.recognize(same, head))
        return;
    demand(described(head) == text, "a head that comes again says the same");
    demandViewsInside(head, same);
    same[head.bytes.size() / 2] = char(same[head.bytes.size() / 2] ^ 1);
    demand(!repeated.recognize(same, head), "a head that differs is not the same");
}

Result parsed(QByteArrayView input, Arrival arrival, const ParserLimits &limits)
{
    HeadParser parser;
    Dice dice(input);
    Result result;
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        const Block block(input.first(end));
        RequestHead head;
        result.outcome = parser.parse(block.view(), limits, head);
        if (result.outcome.state == State::NeedMore)
            continue;
        if (result.outcome.state == State::Done) {
            demand(result.outcome.consumed > 0 && result.outcome.consumed <= end,
                   "no more is consumed than came");
            demandViewsInside(head, block.view());
            demandKept(head);
            result.text = described(head);
        } else {
            demand(head.headers.isEmpty() && head.bytes.isNull(), "nothing stays behind an error");
        }
        break;
    }
    return result;
}

void demandLegal(const HeadParser::Outcome &outcome)
{
    static const std::set<int> kStatuses{400, 413, 414, 417, 431, 501, 505};
    demand(kStatuses.count(outcome.error.status) == 1, "an error has a status of its own");
    demand(*outcome.error.text != '\0', "an error says why");
    demand(outcome.consumed == 0, "an error consumes nothing");
}

/// What the parser takes, the grammar allows, and it means the same.
void demandReference(QByteArrayView input, const Result &result)
{
    const auto reference = readHead(input);
    demand(reference.has_value(), "only what the grammar allows is taken");
    demand(reference->size == result.outcome.consumed, "the head ends where the grammar ends it");
    RequestHead head;
    HeadParser parser;
    (void)parser.parse(input, ParserLimits(), head);
    demand(head.methodText == reference->method && head.target == reference->target &&
               head.minorVersion == reference->minorVersion,
           "the request line means the same");
    demand(head.headers.size() == reference->fields.size(), "as many fields");
    for (qsizetype i = 0; i < head.headers.size(); ++i) {
        demand(head.headers.at(i).name == reference->fields[i].first, "the same names");
        demand(head.headers.at(i).value == reference->fields[i].second, "the same values");
    }
    const bool isChunked = head.framing.kind == http::Framing::Kind::Chunked;
    demand(isChunked == reference->isChunked, "chunked by both");
    const qint64 length = head.framing.kind == http::Framing::Kind::Length ? head.framing.length : -1;
    demand(length == reference->length, "the same length");
}

/// What the grammar allows, the parser takes, unless a limit or a rule beyond the grammar is hit.
void demandTaken(QByteArrayView input, const Result &result)
{
    const auto reference = readHead(input);
    if (!reference || result.outcome.state == State::Done)
        return;
    demand(result.outcome.state == State::Error, "a whole head does not wait for more");
}

bool hasWholeHead(QByteArrayView input)
{
    while (input.startsWith("\r\n")) // empty lines before it are no end of it
        input = input.sliced(2);
    return input.contains("\r\n\r\n");
}

} // namespace

void head(QByteArrayView input)
{
    Dice dice(input);
    ParserLimits limits;
    if (dice.below(4) == 0) {
        limits.target = 1 + dice.below(64);
        limits.head = 1 + dice.below(512);
        limits.fields = int(dice.below(8));
        limits.body = dice.below(1000);
    }
    const Result whole = parsed(input, Arrival::Whole, limits);
    for (const Arrival arrival : {Arrival::ByByte, Arrival::InPieces}) {
        const Result other = parsed(input, arrival, limits);
        // A mistake may be told only when more has come, as long as the head is not whole.
        const bool waits = other.outcome.state == State::NeedMore && whole.outcome.state == State::Error &&
                           !hasWholeHead(input);
        demand(waits || (other.outcome.state == whole.outcome.state &&
                         other.outcome.error.status == whole.outcome.error.status),
               "the outcome does not depend on how bytes arrive");
        demand(other.outcome.consumed == whole.outcome.consumed && other.text == whole.text,
               "the head does not depend on how bytes arrive");
    }
    if (whole.outcome.state == State::Error)
        demandLegal(whole.outcome);
    if (whole.outcome.state == State::Done) {
        const Result alone = parsed(input.first(whole.outcome.consumed), Arrival::Whole, limits);
        demand(alone.text == whole.text, "what follows does not change a head");
        demand(whole.outcome.consumed <= limits.head, "the limit on heads holds");
        demandReference(input, whole);
        demandRepeated(input);
    }
    demandTaken(input, whole);
}

} // namespace eyewall::fuzz
