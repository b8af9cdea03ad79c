// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/clientsocket.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eyewall::benchmark {

/// One question and its answer, the same on every connection: a GET of `/hello`, or a WebSocket message and
/// its echo. Thread: one.
class Exchange final {
public:
    /// Asks the server once and learns how many bytes its answer takes; throws std::runtime_error when it is
    /// not the 13 bytes of the hello with status 200.
    static Exchange http(const sockaddr_in &server);
    /// A message of `payloadSize` bytes on the WebSocket at `path`.
    static Exchange websocket(const sockaddr_in &server, std::string_view path, std::size_t payloadSize);

    /// Connects, shakes hands when it is a WebSocket, makes one exchange and checks its answer.
    ClientSocket open(std::size_t number) const;
    /// Connects and shakes hands only.
    ClientSocket connect(std::size_t number) const;

    std::string_view request() const { return m_request; }
    std::size_t replySize() const { return m_reply.size(); }
    /// Whether `reply`, of replySize() bytes, begins as it ought to.
    bool isExpected(std::span<const char> reply) const;

private:
    explicit Exchange(const sockaddr_in &server)
        : m_server(server)
    {
    }

    sockaddr_in m_server;
    std::string m_upgrade; ///< the handshake's request, empty for HTTP
    std::string m_request;
    std::string m_reply;
    std::size_t m_compared = 0; ///< bytes of the reply that never change
};

/// Opens `count` connections whose numbers begin with `first`.
std::vector<ClientSocket> openAll(const Exchange &exchange, std::size_t count, std::size_t first);

} // namespace eyewall::benchmark
