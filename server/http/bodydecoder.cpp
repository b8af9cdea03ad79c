// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/bodydecoder.h"

#include "server/http/chunkline.h"
#include "server/http/fieldline.h"

#include <algorithm>

namespace eyewall::http {

namespace {

using Outcome = BodyDecoder::Outcome;
using State = BodyDecoder::State;

Outcome failed(int status, const char *text, SizeLimit limit = SizeLimit::None)
{
    return {State::Error, 0, {}, {status, text, limit}};
}

} // namespace

void BodyDecoder::start(const Framing &framing, qint64 mostPiece)
{
    m_mostPiece = mostPiece;
    m_left = framing.kind == Framing::Kind::Length ? framing.length : 0;
    m_total = 0;
    m_extensionBytes = 0;
    m_trailerBytes = 0;
    m_phase = framing.kind == Framing::Kind::Chunked ? Phase::ChunkLine
              : m_left > 0                           ? Phase::Length
                                                     : Phase::Done;
}

BodyDecoder::Outcome BodyDecoder::decode(QByteArrayView bytes, const ParserLimits &limits)
{
    qsizetype consumed = 0;
    for (;;) {
        const QByteArrayView rest = bytes.sliced(consumed);
        Outcome step;
        switch (m_phase) {
        case Phase::Done:
            step.state = State::Done;
            break;
        case Phase::Length:
        case Phase::ChunkData:
            step = takeData(rest);
            break;
        case Phase::ChunkLine:
            step = takeChunkLine(rest, limits);
            break;
        case Phase::ChunkEnd:
            step = takeChunkEnd(rest);
            break;
        case Phase::Trailers:
            step = takeTrailer(rest, limits);
            break;
        }
        consumed += step.consumed;
        // A step that consumed framing only is no outcome yet.
        const bool goesOn = step.state == State::NeedMore && step.consumed > 0;
        if (!goesOn) {
            step.consumed = step.state == State::Error ? 0 : consumed;
            return step;
        }
    }
}

Outcome BodyDecoder::takeData(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const qsizetype length = qsizetype(std::min({qint64(bytes.size()), m_left, m_mostPiece}));
    m_left -= length;
    Outcome outcome{State::Piece, length, bytes.first(length), {}};
    if (m_left == 0 && m_phase == Phase::Length) {
        m_phase = Phase::Done;
        outcome.state = State::Done;
    } else if (m_left == 0) {
        m_phase = Phase::ChunkEnd;
    }
    return outcome;
}

Outcome BodyDecoder::takeChunkLine(QByteArrayView bytes, const ParserLimits &limits)
{
    const ChunkLine line = parseChunkLine(bytes.first(qMin(bytes.size(), limits.chunkLine)));
    if (line.state == ChunkLine::State::Error)
        return failed(400, line.error);
    if (line.state == ChunkLine::State::NeedMore)
        return bytes.size() < limits.chunkLine
                   ? Outcome()
                   : failed(400, "Chunk size line too long", SizeLimit::ChunkLine);
    if (line.size == ChunkLine::kTooLarge || line.size > limits.body - m_total)
        return failed(413, "Content is larger than allowed", SizeLimit::Body);
    m_extensionBytes += line.extensions;
    if (m_extensionBytes > limits.chunkExtensions)
        return failed(400, "Chunk extensions too long", SizeLimit::ChunkLine);
    m_total += line.size;
    m_left = line.size;
    m_phase = line.size == 0 ? Phase::Trailers : Phase::ChunkData;
    return {State::NeedMore, line.length, {}, {}};
}

Outcome BodyDecoder::takeChunkEnd(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes == "\r")
        return {};
    if (!bytes.startsWith("\r\n"))
        return failed(400, "Chunk is not ended by a line end");
    m_phase = Phase::ChunkLine;
    return {State::NeedMore, 2, {}, {}};
}

Outcome BodyDecoder::takeTrailer(QByteArrayView bytes, const ParserLimits &limits)
{
    const qsizetype allowed = limits.trailers - m_trailerBytes;
    if (bytes.startsWith("\r\n")) {
        m_phase = Phase::Done;
        return {State::Done, 2, {}, {}};
    }
    if (bytes.isEmpty() || bytes == "\r")
        return {};
    FieldLine line;
    const char *const begin = bytes.data();
    switch (line.parse(begin, begin + qMin(bytes.size(), allowed))) {
    case FieldLine::State::Error:
        return failed(400, line.error);
    case FieldLine::State::NeedMore:
        return bytes.size() < allowed ? Outcome()
                                      : failed(431, "Trailer section too large", SizeLimit::Trailers);
    case FieldLine::State::Field:
        break;
    }
    m_trailerBytes += qint32(line.next - begin);
    return {State::NeedMore, line.next - begin, {}, {}};
}

} // namespace eyewall::http
