// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/draingate.h"
#include "server/core/result.h"
#include "server/http/exchange.h"
#include "server/net/inputbuffer.h"

#include <memory>

namespace eyewall::connection {

class DetachedProtocol;

/// What a DetachedStream and the protocol behind it share; whichever goes first leaves it to the other.
/// Thread: the connection's loop.
struct DetachedCore {
    DetachedProtocol *protocol = nullptr; ///< null: the connection is gone, or was never handed over
    net::InputBuffer input;
    DrainGate arrived; ///< opens for input, and for the end of it
    DrainGate drained;
    core::Error error;       ///< why nothing more can be written, and nothing be read behind `input`
    bool isAwaited = false;  ///< somebody waits for input
    bool isReading = false;  ///< somebody reads
    bool isPeerDone = false; ///< the peer sends no more
    bool isWritingDone = false;

    DetachedCore();

    [[nodiscard]] bool isInputOver() const { return !protocol || isPeerDone; }
};

/// Hands a connection over as a stream: give it to http::Exchange::takeOver().
struct DetachedUpgrade final : http::Upgrade {
    std::shared_ptr<DetachedCore> core = std::make_shared<DetachedCore>();
};

} // namespace eyewall::connection
