// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <limits>

namespace eyewall::http {

/// The line that begins a chunk (RFC 9112 section 7.1).
struct ChunkLine {
    enum class State : quint8 { NeedMore, Done, Error };
    static constexpr qint64 kTooLarge = std::numeric_limits<qint64>::max();

    State state = State::NeedMore;
    qint64 size = 0;          ///< of the chunk; kTooLarge when it does not fit
    qsizetype length = 0;     ///< of the line with its line end
    qsizetype extensions = 0; ///< bytes of it between the size and the line end
    const char *error = "";
};

/// Parses a chunk's line from the first byte. Extensions are skipped; quotes in them must be closed.
[[nodiscard]] ChunkLine parseChunkLine(QByteArrayView bytes);

} // namespace eyewall::http
