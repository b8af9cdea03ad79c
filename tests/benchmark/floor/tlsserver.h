// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/common/descriptor.h"
#include "tests/benchmark/common/ssl.h"

#include <netinet/in.h>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace eyewall::benchmark {

/// The least that a TLS server can do: one epoll loop and OpenSSL on the very descriptors. Answers
/// `GET /hello` only. Thread: the one that runs it.
class TlsServer final {
public:
    /// Listens at once; throws std::system_error when it cannot. `hello` is the whole answer to `/hello`.
    TlsServer(const sockaddr_in &endpoint, SslContext context, std::string hello);

    /// Serves until `stop` is set and a signal interrupts the wait.
    void run(const std::atomic<bool> &stop);

    std::uint16_t port() const;

private:
    struct Connection {
        Descriptor descriptor;
        SslConnection ssl; ///< goes before its descriptor
        std::string unsent;
        std::string unfinished; ///< the start of a request
        bool isWaitingToWrite = false;
    };

    void acceptAll();
    void serve(Connection &connection);
    bool receive(Connection &connection);
    bool answer(Connection &connection, std::string_view input);
    bool sendUnsent(Connection &connection);
    bool mayGoOn(Connection &connection, int result);
    void watch(Connection &connection, bool writing);

    SslContext m_context;
    std::string m_hello;
    Descriptor m_listener;
    Descriptor m_epoll;
    std::unique_ptr<char[]> m_scratch;
    std::vector<std::unique_ptr<Connection>> m_connections; ///< by descriptor
};

} // namespace eyewall::benchmark
