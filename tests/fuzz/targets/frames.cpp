// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/messagereader.h"
#include "server/websocket/utf8validator.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/referenceframes.h"
#include "tests/fuzz/targets.h"

#include <QtCore/QList>

#include <algorithm>

namespace eyewall::fuzz {

namespace {

using websocket::MessageReader;
using websocket::ReaderLimits;
using State = MessageReader::State;

QByteArray eventOf(const MessageReader::Outcome &outcome)
{
    const QByteArray payload = outcome.payload.toByteArray();
    switch (outcome.state) {
    case State::NeedMore:
        break;
    case State::Message:
        return (outcome.isText ? "text " : "binary ") + payload;
    case State::Ping:
        return "ping " + payload;
    case State::Pong:
        return "pong " + payload;
    case State::Close:
        return "close " + QByteArray::number(outcome.closeCode) + ' ' + payload;
    case State::Error:
        return "error " + QByteArray::number(outcome.closeCode);
    }
    return {};
}

struct Result {
    QList<QByteArray> events;
    qsizetype consumed = 0;
};

/// Reads what has arrived; false when nothing more may be read.
bool readArrived(MessageReader &reader, QByteArrayView arrived, const ReaderLimits &limits, Result &result)
{
    Block block(arrived);
    qsizetype used = 0;
    for (;;) {
        const qsizetype left = block.size() - used;
        const auto outcome = reader.read(block.data() + used, left, limits);
        demand(outcome.consumed >= 0 && outcome.consumed <= left, "no more is consumed than came");
        demand(outcome.payload.size() <= qMax(limits.message, qint64(125)), "the limit on messages holds");
        if (outcome.state != State::Error) {
            used += outcome.consumed;
            result.consumed += outcome.consumed;
        }
        if (outcome.state == State::NeedMore)
            return true;
        result.events.append(eventOf(outcome));
        if (outcome.state == State::Error || outcome.state == State::Close)
            return false;
        demand(outcome.consumed > 0, "a frame has bytes");
    }
}

Result readAll(QByteArrayView input, Arrival arrival, const ReaderLimits &limits)
{
    MessageReader reader;
    Dice dice(input);
    Result result;
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        if (!readArrived(reader, input.first(end).sliced(result.consumed), limits, result))
            break;
        demand(end - result.consumed < 14 + 125, "only headers and control frames wait to be whole");
    }
    return result;
}

/// The reader may find a mistake in a frame that is not whole yet; else both say the same.
void demandReference(QByteArrayView input, const Result &result, const ReaderLimits &limits)
{
    const ReferenceFrames reference = readFrames(input, limits.message);
    QList<QByteArray> events = result.events;
    const bool hasMore = events.size() == reference.events.size() + 1 && events.last().startsWith("error ");
    if (hasMore) {
        demand(reference.size < input.size(), "there is a mistake only where there are bytes");
        events.removeLast();
    }
    demand(events == reference.events, "frames mean the same");
}

void demandUtf8(QByteArrayView input)
{
    websocket::Utf8Validator validator;
    Dice dice(input);
    bool isFine = true;
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(input.size(), Arrival::InPieces, dice)) {
        isFine = isFine && validator.feed(input.sliced(begin, end - begin));
        begin = end;
    }
    const Utf8 expected = utf8Of(input);
    demand(isFine == (expected != Utf8::Wrong), "UTF-8 is UTF-8");
    demand(!isFine || validator.isComplete() == (expected == Utf8::Whole), "a cut character is no whole one");
}

bool isAsciiOnly(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return quint8(byte) > 0x7f; });
}

void demandMask(QByteArrayView input)
{
    if (input.size() < 5)
        return;
    const QByteArrayView text = input.sliced(4);
    Dice dice(input);
    Block block(text);
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(text.size(), Arrival::InPieces, dice)) {
        const bool isAscii =
            websocket::applyMask(block.data() + begin, end - begin, input.data(), quint64(begin));
        demand(isAscii == isAsciiOnly(block.view().sliced(begin, end - begin)),
               "ASCII is told from the rest");
        begin = end;
    }
    for (qsizetype i = 0; i < text.size(); ++i)
        demand(block.view()[i] == char(text[i] ^ input[i % 4]),
               "each byte is masked with its own of the key");
}

} // namespace

void frames(QByteArrayView input)
{
    Dice dice(input);
    ReaderLimits limits;
    if (dice.below(4) == 0)
        limits.message = dice.below(300);
    const Result whole = readAll(input, Arrival::Whole, limits);
    for (const Arrival arrival : {Arrival::ByByte, Arrival::InPieces})
        demand(readAll(input, arrival, limits).events == whole.events,
               "frames do not depend on how bytes arrive");
    demandReference(input, whole, limits);
    demandUtf8(input);
    demandMask(input);
}

} // namespace eyewall::fuzz
