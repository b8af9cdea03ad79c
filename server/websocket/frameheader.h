// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/frame.h"

#include <array>

namespace eyewall::websocket {

/// The header of a frame (RFC 6455 section 5.2).
struct FrameHeader {
    Opcode opcode = Opcode::Continuation;
    bool isFinal = false;
    bool isCompressed = false; ///< begins a compressed message (RFC 7692 section 6)
    quint8 size = 0;           ///< bytes of the header itself: 2, 4 or 10, and 4 more with a mask
    quint64 payload = 0;       ///< bytes
    std::array<char, 4> key{}; ///< of frames that have a mask

    [[nodiscard]] bool isControl() const { return quint8(opcode) >= 8; }
};

/// What the frames of a peer look like.
struct FrameRules {
    bool areMasked = true;    ///< it is a client
    bool mayCompress = false; ///< permessage-deflate is agreed on
};

enum class HeaderState : quint8 { NeedMore, Done, Error };

struct HeaderOutcome {
    HeaderState state = HeaderState::NeedMore;
    const char *errorText = ""; ///< all errors of a header are closecode::kProtocolError
};

/// Reads a header and refuses what is wrong in itself as soon as the byte that shows it is there: reserved
/// bits and opcodes, a mask that is missing or should not be there, lengths that are not minimal, fragmented
/// or long control frames. What may follow what is MessageReader's. Thread: any.
[[nodiscard]] HeaderOutcome parseHeader(const char *bytes, qsizetype size, FrameRules rules,
                                        FrameHeader &header);

} // namespace eyewall::websocket
