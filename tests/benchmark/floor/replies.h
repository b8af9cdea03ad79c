// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/floor/connection.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace eyewall::benchmark {

/// How far a receive buffer could be used up.
struct Progress {
    std::size_t consumed = 0;
    std::size_t needed = 0; ///< bytes of the next message as a whole, as far as known; 0 when it is refused
};

/// Answers `GET /hello`, echoes on `/ws/echo`, and sends every message of `/ws/topic/{topic}` to all members.
/// Thread: the loop.
class Replies final {
public:
    /// `hello` is the whole answer to `/hello`.
    explicit Replies(std::string_view hello);

    /// Answers all whole messages at the start of `input`, which is changed in place.
    Progress consume(Connection &connection, std::span<char> input);

private:
    Progress consumeHttp(Connection &connection, std::span<char> input);
    Progress consumeEcho(Connection &connection, std::span<char> input);
    Progress consumeTopic(Connection &connection, std::span<char> input);
    void sendHellos(Connection &connection, std::size_t count);
    void answer(Connection &connection, std::string_view head);
    void join(Connection &connection, std::string_view path);

    std::size_t m_helloSize;
    std::string m_hellos; ///< many answers in a row, so that a batch is one send
    std::map<std::string, Members, std::less<>> m_topics;
};

} // namespace eyewall::benchmark
