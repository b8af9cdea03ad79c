// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/frame.h"

#include <array>

namespace eyewall::websocket {

/// The header of a frame from a client (RFC 6455 section 5.2).
struct FrameHeader {
    Opcode opcode = Opcode::Continuation;
    bool isFinal = false;
    quint8 size = 0;     ///< bytes of the header itself: 6, 8 or 14
    quint64 payload = 0; ///< bytes
    std::array<char, 4> key{};

    [[nodiscard]] bool isControl() const { return quint8(opcode) >= 8; }
};

enum class HeaderState : quint8 { NeedMore, Done, Error };

struct HeaderOutcome {
    HeaderState state = HeaderState::NeedMore;
    const char *errorText = ""; ///< all errors of a header are closecode::kProtocolError
};

/// Reads a header and refuses what is wrong in itself as soon as the byte that shows it is there: reserved
/// bits and opcodes, a missing mask, lengths that are not minimal, fragmented or long control frames. What
/// may follow what is MessageReader's. Thread: any.
[[nodiscard]] HeaderOutcome parseHeader(const char *bytes, qsizetype size, FrameHeader &header);

} // namespace eyewall::websocket
