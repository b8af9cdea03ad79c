// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/bodydecoder.h"
#include "server/http/serializer.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/referencechunked.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

using http::BodyDecoder;
using http::Framing;
using http::ParserLimits;
using State = BodyDecoder::State;

struct Result {
    State state = State::NeedMore;
    int status = 0;
    qsizetype consumed = 0;
    QByteArray content;
};

/// Gives what has arrived until the decoder wants more.
State decodeArrived(BodyDecoder &decoder, QByteArrayView arrived, const ParserLimits &limits, Result &result)
{
    const Block block(arrived);
    qsizetype used = 0;
    for (;;) {
        const QByteArrayView given = block.view().sliced(used);
        const auto outcome = decoder.decode(given, limits);
        demand(outcome.consumed >= 0 && outcome.consumed <= given.size(),
               "no more is consumed than was given");
        demand(liesIn(outcome.piece, given), "a piece lies in the input");
        demand(outcome.piece.size() <= outcome.consumed, "a piece is consumed");
        used += outcome.consumed;
        result.content += outcome.piece;
        result.status = outcome.error.status;
        if (outcome.state == State::Piece) {
            demand(!outcome.piece.isEmpty(), "a piece is not empty, or it would never end");
            continue;
        }
        result.consumed += used;
        return outcome.state;
    }
}

Result decoded(QByteArrayView input, const Framing &framing, Arrival arrival, const ParserLimits &limits)
{
    BodyDecoder decoder;
    decoder.start(framing);
    Dice dice(input);
    Result result;
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        const QByteArrayView rest = input.first(end).sliced(result.consumed);
        result.state = decodeArrived(decoder, rest, limits, result);
        if (result.state == State::Done || result.state == State::Error)
            break;
        demand(!decoder.isDone(), "who is done says so");
        // What was not consumed is the begin of a line, never content.
        const qsizetype kept = end - result.consumed;
        demand(kept <= qMax(limits.chunkLine, limits.trailers), "what is kept is limited");
    }
    return result;
}

void demandReference(QByteArrayView input, const Result &result, const ParserLimits &limits)
{
    const auto reference = readChunked(input);
    if (result.state == State::Done) {
        demand(reference.has_value(), "only what the grammar allows is taken");
        demand(reference->size == result.consumed, "the content ends where the grammar ends it");
        demand(reference->content == result.content, "the content is the same");
    } else if (reference) {
        const bool isLimit = result.status != 400 || reference->longestLine > limits.chunkLine ||
                             reference->extensions > limits.chunkExtensions;
        demand(result.state == State::Error && isLimit, "only a limit refuses what the grammar allows");
    }
}

/// What we write as chunks comes back.
void demandRoundTrip(QByteArrayView input)
{
    QByteArray coded;
    Dice dice(input);
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(input.size(), Arrival::InPieces, dice)) {
        http::appendChunk(coded, input.sliced(begin, end - begin));
        begin = end;
    }
    http::appendLastChunk(coded);
    const Result result = decoded(coded, {Framing::Kind::Chunked, 0}, Arrival::InPieces, ParserLimits());
    demand(result.state == State::Done && result.content == input && result.consumed == coded.size(),
           "content comes back from chunks");
}

void compareArrivals(QByteArrayView input, const Framing &framing, const ParserLimits &limits)
{
    const Result whole = decoded(input, framing, Arrival::Whole, limits);
    for (const Arrival arrival : {Arrival::ByByte, Arrival::InPieces}) {
        const Result other = decoded(input, framing, arrival, limits);
        demand(other.state == whole.state && other.status == whole.status,
               "the outcome does not depend on how bytes arrive");
        demand(other.content == whole.content, "the content does not depend on how bytes arrive");
        demand(whole.state == State::Error || other.consumed == whole.consumed, "the end does not either");
    }
    demand(whole.content.size() <= limits.body || framing.kind == Framing::Kind::Length, "the limit holds");
    if (framing.kind == Framing::Kind::Chunked)
        demandReference(input, whole, limits);
    else
        demand(whole.content == input.first(qMin(qint64(input.size()), framing.length)), "so many bytes");
}

} // namespace

void body(QByteArrayView input)
{
    Dice dice(input);
    ParserLimits limits;
    if (dice.below(4) == 0) {
        limits.body = dice.below(100);
        limits.chunkLine = 3 + dice.below(32);
        limits.chunkExtensions = dice.below(64);
        limits.trailers = 2 + dice.below(64);
    }
    compareArrivals(input, {Framing::Kind::Chunked, 0}, limits);
    compareArrivals(input, {Framing::Kind::Length, dice.below(2 * input.size() + 1)}, limits);
    demandRoundTrip(input);
}

} // namespace eyewall::fuzz
