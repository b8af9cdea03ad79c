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

/// What is asked over and over again.
struct Question {
    sockaddr_in server{};
    std::string path;
    bool isTls = false;
    bool isCompressed = false;    ///< asks for gzip; offers permessage-deflate without context takeover
    std::size_t payloadSize = 32; ///< of a WebSocket message, bytes
};

/// One question and its answer, the same on every connection: a GET, or a WebSocket message and its echo.
/// Thread: one.
class Exchange final {
public:
    /// Asks the server once and learns its answer; throws std::runtime_error when that has not the status
    /// 200, is not the 13 bytes of the hello from `/hello`, or is not compressed though it ought to be.
    static Exchange http(const Question &question);
    /// A text message on the WebSocket at the question's path. Asks once if it is compressed, and throws
    /// std::runtime_error when the echo is another text or not compressed.
    static Exchange webSocket(const Question &question);

    /// Connects, shakes hands when it is a WebSocket, makes one exchange and checks its answer.
    ClientSocket open(std::size_t number) const;
    /// Connects and shakes hands only.
    ClientSocket connect(std::size_t number) const;
    /// Connects and begins with TLS only.
    ClientSocket startTls(std::size_t number, SSL_SESSION *session) const;

    std::string_view request() const { return m_request; }
    std::size_t replySize() const { return m_reply.size(); }
    /// Whether `reply`, of replySize() bytes, begins as it ought to.
    bool isExpected(std::span<const char> reply) const;

private:
    explicit Exchange(const Question &question);
    void learnEcho(std::string_view text);

    sockaddr_in m_server;
    SslContext m_tls;      ///< null without TLS
    std::string m_upgrade; ///< the handshake's request, empty for HTTP
    std::string m_request;
    std::string m_reply;
    std::string m_content;      ///< HTTP: what the reply ends with
    std::size_t m_compared = 0; ///< bytes of the reply that never change
};

/// Opens `count` connections whose numbers begin with `first`.
std::vector<ClientSocket> openAll(const Exchange &exchange, std::size_t count, std::size_t first);

} // namespace eyewall::benchmark
