// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/deflater.h"
#include "server/core/inflater.h"
#include "server/http/contentdecoder.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

using core::DeflateFormat;
using core::Deflater;
using core::Inflater;
using State = Inflater::State;

constexpr qint64 kLimit = 1 << 20;

struct Result {
    State state = State::NeedMore;
    QByteArray out;
};

Result inflated(QByteArrayView input, DeflateFormat format, Arrival arrival, qint64 limit)
{
    core::InflateOptions options;
    options.format = format;
    Inflater inflater(options);
    Dice dice(input);
    Result result;
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        const Block block(input.sliced(begin, end - begin));
        const qsizetype before = result.out.size();
        const auto outcome = inflater.inflate(block.view(), result.out, limit - before);
        demand(outcome.consumed >= 0 && outcome.consumed <= block.size(), "no more is consumed than came");
        demand(result.out.size() <= limit, "the limit on output holds");
        demand(outcome.state != State::NeedMore || outcome.consumed == block.size(),
               "who wants more took all");
        result.state = outcome.state;
        if (outcome.state == State::Corrupt || outcome.state == State::TooLarge)
            break;
        begin = end;
    }
    return result;
}

void demandArrivals(QByteArrayView input, DeflateFormat format)
{
    const Result whole = inflated(input, format, Arrival::Whole, kLimit);
    const Result pieces = inflated(input, format, Arrival::InPieces, kLimit);
    if (whole.state == State::Corrupt)
        return demand(pieces.state == State::Corrupt, "corrupt bytes are corrupt however they arrive");
    demand(pieces.out == whole.out, "output does not depend on how bytes arrive");
    if (whole.out.isEmpty())
        return;
    const qint64 less = whole.out.size() - 1;
    const Result limited = inflated(input, format, Arrival::Whole, less);
    demand(limited.state == State::TooLarge && limited.out == whole.out.first(less),
           "the limit cuts, and says so");
}

void demandRoundTrip(QByteArrayView input, DeflateFormat format)
{
    Dice dice(input);
    core::DeflateOptions options;
    options.format = format;
    options.level = int(dice.below(10));
    options.windowBits = 9 + int(dice.below(7));
    options.memLevel = 1 + int(dice.below(9));
    Deflater deflater(options);
    QByteArray compressed;
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(input.size(), Arrival::InPieces, dice)) {
        const auto flush = dice.below(2) ? Deflater::Flush::Sync : Deflater::Flush::None;
        deflater.deflate(input.sliced(begin, end - begin), flush, compressed);
        begin = end;
    }
    deflater.deflate({}, Deflater::Flush::Finish, compressed);
    const Result back = inflated(compressed, format, Arrival::InPieces, input.size());
    demand(back.state == State::Ended && back.out == input.toByteArray(), "what is compressed comes back");
}

/// The decoder of request bodies over the same bytes.
void demandContent(QByteArrayView input, http::ContentCoding coding)
{
    const auto decoded = [&](Arrival arrival) {
        http::ContentDecoder decoder(coding);
        Dice dice(input);
        QByteArray out;
        qsizetype begin = 0;
        int status = 0;
        for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
            const Block block(input.sliced(begin, end - begin));
            status = decoder.decode(block.view(), out, kLimit - out.size()).status;
            demand(out.size() <= kLimit, "the limit on content holds");
            begin = end;
            if (status != 0)
                break;
        }
        if (status == 0)
            status = decoder.finish().status;
        demand(status == 0 || status == 400 || status == 413, "a mistake is 400, too much is 413");
        return status == 0 ? out : QByteArray::number(status);
    };
    demand(decoded(Arrival::Whole) == decoded(Arrival::InPieces), "content does not depend on arrival");
}

} // namespace

void inflate(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const auto format = DeflateFormat(quint8(input[0]) % 3);
    demandArrivals(input.sliced(1), format);
    demandRoundTrip(input.sliced(1), format);
    demandContent(input.sliced(1),
                  input.size() % 2 ? http::ContentCoding::Gzip : http::ContentCoding::Deflate);
}

} // namespace eyewall::fuzz
