// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/websocketclient.h"
#include "server/net/cancellation.h"
#include "server/net/reactor.h"

namespace eyewall::client {

using OpenedWebSocket = core::Result<std::unique_ptr<WebSocketClient>>;

/// What WebSocketClient::connect() does: fails with what core::Error::isClosed() when it is cancelled, or the
/// reactor ends first. `reactor` may be one that is not kept. Thread: its loop.
[[nodiscard]] Task<OpenedWebSocket> openWebSocket(std::shared_ptr<net::Reactor> reactor, QUrl url,
                                                  WebSocketClientOptions options,
                                                  std::shared_ptr<net::Cancellation> cancellation);

} // namespace eyewall::client
