// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/common/descriptor.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace eyewall::benchmark {

class Connection;

/// The members of one topic, in the order in which they came.
using Members = std::vector<Connection *>;

/// The start of a message whose rest has not arrived. Owns memory only meanwhile.
struct Unfinished {
    std::unique_ptr<char[]> bytes;
    std::size_t filled = 0;
    std::size_t capacity = 0;
};

enum class Protocol : std::uint8_t { Http, Echo, Topic };

/// One client, known to one epoll instance from its birth. Thread: the loop.
class Connection final {
public:
    /// `epoll` outlives the connection.
    Connection(int epoll, Descriptor descriptor);

    /// Sends at once what the kernel takes and keeps the rest, without reading on meanwhile.
    void send(std::string_view bytes);
    /// Goes on with what was kept.
    void sendUnsent();
    /// Shuts the connection down; the loop closes it when epoll reports that. So nobody who walks over
    /// connections sees one disappear.
    void abandon() const;

    int fd() const { return m_descriptor.get(); }

    Protocol protocol = Protocol::Http;
    bool closesWhenSent = false;
    Members *topic = nullptr; ///< set with Protocol::Topic; outlives the connection
    Unfinished unfinished;

private:
    void watch(std::uint32_t events, int operation);

    int m_epoll;
    Descriptor m_descriptor;
    std::string m_unsent;
};

} // namespace eyewall::benchmark
