// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/websocketclient.h"

#include <functional>

namespace eyewall {

namespace client {
struct Reconnecting;
}

/// How long to wait before the next attempt. Thread: any (a value).
struct ReconnectOptions {
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{30'000};
    double factor = 2;   ///< from one delay to the next
    double jitter = 0.5; ///< of a delay, this part is random, so that clients do not come back all at once
    int maxAttempts = 0; ///< that fail behind each other; 0: no limit
    /// A connection that lasted this long makes the delays begin anew.
    std::chrono::milliseconds steadyAfter{10'000};

    /// Before attempt `failures` + 1; `random` is in [0, 1].
    [[nodiscard]] std::chrono::milliseconds delay(int failures, double random) const;
};

/// A WebSocket that is opened again when it is lost. What is sent while there is no connection is not kept:
/// the server knows nothing of the one before, so onOpen() is where to say again what it must know.
/// Thread: its loop.
class ReconnectingWebSocket final {
public:
    explicit ReconnectingWebSocket(QUrl url, WebSocketClientOptions options = {},
                                   ReconnectOptions reconnect = {});
    ~ReconnectingWebSocket();
    ReconnectingWebSocket(const ReconnectingWebSocket &) = delete;
    ReconnectingWebSocket &operator=(const ReconnectingWebSocket &) = delete;

    /// Called on each new connection, before anything is received from it.
    void onOpen(std::function<void(WebSocketClient &)> callback);
    /// Called when a connection is lost, or an attempt failed: why, and how long until the next one.
    void onLost(std::function<void(const core::Error &, std::chrono::milliseconds)> callback);

    /// The next message; connects first, and again, where that is needed. Nothing when it is closed, when
    /// attempts ran out, or the address is none. For one caller at a time.
    [[nodiscard]] Task<std::optional<ReceivedMessage>> receive();
    websocket::SendOutcome sendText(QAnyStringView text); ///< Closed while there is no connection
    websocket::SendOutcome sendBinary(QByteArrayView bytes);
    [[nodiscard]] bool isOpen() const;
    /// Closes in order and does not come back.
    [[nodiscard]] Task<> close(quint16 code = websocket::closecode::kNormal, QByteArray reason = {});

private:
    std::shared_ptr<client::Reconnecting> m_state;
};

} // namespace eyewall
