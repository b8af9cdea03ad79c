// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"
#include "server/http/requesthead.h"

#include <limits>

namespace eyewall::http {

/// Takes the content of a message out of its framing (RFC 9112 sections 6 and 7), a piece at a time, without
/// a copy. Chunk extensions and trailers are checked against their limits and discarded. Thread: any, one at
/// a time.
class BodyDecoder {
public:
    enum class State : quint8 {
        NeedMore, ///< all bytes that could be used were; more are needed
        Piece,    ///< `piece` holds content; call again with what is left
        Done,     ///< the message is complete; `piece` may hold its last content
        Error,
    };
    struct Outcome {
        State state = State::NeedMore;
        qsizetype consumed = 0;
        QByteArrayView piece; ///< view into the bytes given
        ParseError error;
    };

    /// No piece will be longer than `mostPiece`.
    void start(const Framing &framing, qint64 mostPiece = std::numeric_limits<qint64>::max());
    /// Unconsumed bytes (part of a chunk line) must be given again with more behind them.
    [[nodiscard]] Outcome decode(QByteArrayView bytes, const ParserLimits &limits);
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }
    /// Bytes that the content, or the chunk, still has.
    [[nodiscard]] qint64 left() const { return m_left; }

private:
    enum class Phase : quint8 { Done, Length, ChunkLine, ChunkData, ChunkEnd, Trailers };

    [[nodiscard]] Outcome takeData(QByteArrayView bytes);
    [[nodiscard]] Outcome takeChunkLine(QByteArrayView bytes, const ParserLimits &limits);
    [[nodiscard]] Outcome takeChunkEnd(QByteArrayView bytes);
    [[nodiscard]] Outcome takeTrailer(QByteArrayView bytes, const ParserLimits &limits);

    qint64 m_left = 0;  ///< of the content or of the chunk
    qint64 m_total = 0; ///< content so far
    qint64 m_mostPiece = 0;
    qsizetype m_extensionBytes = 0; ///< so far
    qint32 m_trailerBytes = 0;
    Phase m_phase = Phase::Done;
};

} // namespace eyewall::http
