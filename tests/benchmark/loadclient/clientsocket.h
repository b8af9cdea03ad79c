// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/common/descriptor.h"
#include "tests/benchmark/common/ssl.h"

#include <netinet/in.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace eyewall::benchmark {

/// A blocking TCP connection to the server, with TLS after startTls(). Every call throws std::runtime_error
/// when the peer closes or stays silent for ten seconds. Closing resets the connection, so that none lingers
/// in TIME_WAIT. Thread: one.
class ClientSocket final {
public:
    /// `number` counts the connections of this program: each 25,000 of them get a loopback address of their
    /// own, because one address has only 28,000 ports to offer.
    ClientSocket(const sockaddr_in &server, std::size_t number);

    /// Sends the first message of a TLS handshake, without waiting for the answer. `session`, if given, is
    /// offered to be resumed.
    void startTls(SSL_CTX *context, SSL_SESSION *session = nullptr);
    /// Waits for the end of the handshake. True when the session was resumed.
    bool finishTls() const;
    /// What can be resumed by another connection.
    SslSession session() const;

    void send(std::string_view bytes) const;
    /// Fills all of `buffer`.
    void receive(std::span<char> buffer) const;
    /// Reads up to and with the empty line that ends an HTTP head, and nothing behind it.
    std::string receiveHead() const;
    /// Whether the server has neither closed the connection nor sent anything that was not asked for.
    bool isQuiet() const;

private:
    /// Gives back bytes that stay to be received; waits for one at least.
    std::size_t look(std::span<char> buffer) const;
    void sendTls(std::string_view bytes) const;
    void receiveTls(std::span<char> buffer) const;

    Descriptor m_descriptor;
    SslConnection m_ssl; ///< goes before its descriptor
};

} // namespace eyewall::benchmark
