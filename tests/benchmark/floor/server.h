// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/common/descriptor.h"
#include "tests/benchmark/floor/connection.h"
#include "tests/benchmark/floor/replies.h"

#include <netinet/in.h>

#include <atomic>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace eyewall::benchmark {

/// The least that a server can do: one epoll loop, one receive and one send for all that a buffer holds.
/// Thread: the one that runs it.
class Server final {
public:
    /// Listens at once; throws std::system_error when it cannot. `hello` is the whole answer to `/hello`.
    Server(const sockaddr_in &endpoint, std::string_view hello);

    /// Serves until `stop` is set and a signal interrupts the wait.
    void run(const std::atomic<bool> &stop);

    std::uint16_t port() const;

private:
    void acceptAll();
    void serve(Connection &connection, std::uint32_t events);
    void receive(Connection &connection);
    std::span<char> receiveSome(Connection &connection);
    void close(Connection &connection);

    Descriptor m_listener;
    Descriptor m_epoll;
    Replies m_replies;
    std::unique_ptr<char[]> m_scratch;
    std::vector<std::unique_ptr<Connection>> m_connections; ///< by descriptor
};

} // namespace eyewall::benchmark
