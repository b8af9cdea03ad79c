// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/messagedeflater.h"
#include "server/websocket/messageinflater.h"
#include "server/websocket/messagereader.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

#include <QtCore/QList>

namespace eyewall::fuzz {

namespace {

using websocket::CompressionPool;
using websocket::MessageDeflater;
using websocket::MessageInflater;
using websocket::MessageReader;
using websocket::ReaderLimits;
using State = MessageReader::State;

/// What a peer may have agreed on.
struct Agreement {
    int windowBits = 15;
    bool keepsContext = true;
};

struct Result {
    QList<QByteArray> events;
    qsizetype consumed = 0;
};

QByteArray eventOf(const MessageReader::Outcome &outcome)
{
    // Which mistake of a message is seen first depends on how much of it has come.
    if (outcome.state == State::Error)
        return "error";
    return QByteArray::number(int(outcome.state)) + (outcome.isText ? " text " : " ") +
           (outcome.isCompressed ? "compressed " : "") + outcome.payload.toByteArray();
}

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
    }
}

Result readAll(QByteArrayView input, Arrival arrival, const Agreement &agreed, const ReaderLimits &limits)
{
    CompressionPool pool;
    MessageInflater inflater(agreed.windowBits, agreed.keepsContext, pool);
    MessageReader reader(websocket::Role::Server, &inflater);
    Dice dice(input);
    Result result;
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        if (!readArrived(reader, input.first(end).sliced(result.consumed), limits, result))
            break;
        if (!inflater.isInMessage() && dice.below(4) == 0)
            inflater.rest();
    }
    return result;
}

/// Messages that go through both ends come out as they went in, whatever is compressed and forgotten.
void demandRoundTrip(QByteArrayView input, const Agreement &agreed)
{
    CompressionPool pool(1);
    websocket::CompressionOptions options;
    options.isEnabled = true;
    options.smallest = 1;
    MessageDeflater deflater(options, agreed.windowBits, agreed.keepsContext, pool);
    MessageInflater inflater(agreed.windowBits, agreed.keepsContext, pool);
    Dice dice(input);
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(input.size(), Arrival::InPieces, dice)) {
        const QByteArrayView message = input.sliced(begin, end - begin);
        begin = end;
        QByteArray compressed;
        if (dice.below(5) == 0)
            deflater.rest();
        if (!deflater.deflate(message, compressed))
            continue;
        QByteArray back;
        const bool isFine = inflater.feed(compressed, back, message.size()) == MessageInflater::State::Good &&
                            inflater.finish(back, message.size()) == MessageInflater::State::Good;
        demand(isFine && back == message.toByteArray(), "what is compressed comes back");
        if (dice.below(5) == 0)
            inflater.rest();
    }
}

} // namespace

void deflated(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const auto first = quint8(input[0]);
    const Agreement agreed{8 + first % 8, (first & 0x10) != 0};
    const QByteArrayView frames = input.sliced(1);
    ReaderLimits limits;
    limits.message = first & 0x20 ? 300 : 1 << 20;
    const Result whole = readAll(frames, Arrival::Whole, agreed, limits);
    for (const Arrival arrival : {Arrival::ByByte, Arrival::InPieces})
        demand(readAll(frames, arrival, agreed, limits).events == whole.events,
               "messages do not depend on how bytes arrive");
    demandRoundTrip(frames, agreed);
}

} // namespace eyewall::fuzz
