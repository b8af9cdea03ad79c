// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/exchange.h"
#include "server/websocket/deflatenegotiation.h"
#include "server/websocket/session.h"

#include <memory>
#include <optional>

namespace eyewall::connection {

/// Hands a connection to the WebSocket protocol: give it to http::Exchange::upgrade() with the 101 of
/// websocket::answerHandshake().
struct WebSocketUpgrade final : http::Upgrade {
    std::unique_ptr<websocket::Session> session;
    std::shared_ptr<const websocket::SessionOptions> options; ///< not null
    std::optional<websocket::DeflateParameters> deflate;      ///< as the handshake agreed
};

} // namespace eyewall::connection
