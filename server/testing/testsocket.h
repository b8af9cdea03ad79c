// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/websocketclient.h"

#include <memory>
#include <optional>
#include <source_location>

namespace eyewall::testing {

/// A WebSocket of a test: calls run the test's event loop until they are done, at the latest after
/// waitLimit(). Thread: the test's.
class TestSocket final {
public:
    explicit TestSocket(std::unique_ptr<WebSocketClient> socket); ///< null: one that was refused
    ~TestSocket();
    TestSocket(TestSocket &&) noexcept;
    TestSocket &operator=(TestSocket &&) noexcept;

    [[nodiscard]] bool isOpen() const { return m_socket && m_socket->isOpen(); }
    /// False when it could not be sent.
    bool sendText(QAnyStringView text);
    bool sendBinary(QByteArrayView bytes);
    /// The next message. Nothing when the connection has ended, and when none comes in time: then the test
    /// fails.
    std::optional<client::ReceivedMessage>
    receive(std::source_location where = std::source_location::current());
    /// Its text; a null string when there is none.
    QString receiveText(std::source_location where = std::source_location::current());
    /// The closing handshake, and what the server said: its code and reason.
    quint16 close(quint16 code = websocket::closecode::kNormal);
    /// Waits for the server's end; its code.
    quint16 waitForClose(std::source_location where = std::source_location::current());
    /// For all that is not here; null when it was refused.
    [[nodiscard]] WebSocketClient *client() { return m_socket.get(); }

private:
    std::unique_ptr<WebSocketClient> m_socket;
};

} // namespace eyewall::testing
