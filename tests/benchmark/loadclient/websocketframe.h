// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/clientsocket.h"

#include <string>
#include <string_view>

namespace eyewall::benchmark {

/// `size` bytes of readable text. Thread: any.
std::string samplePayload(std::size_t size);

/// A whole text message as a client sends it, masked (RFC 6455, section 5.2). Thread: any.
std::string clientFrame(std::string_view payload, bool isCompressed);

/// The same message as a server sends it. Thread: any.
std::string serverFrame(std::string_view payload);

/// A whole text message of a server; receive() throws std::runtime_error when it is none.
struct ServerFrame {
    std::string bytes;
    std::string payload;
    bool isCompressed = false;

    static ServerFrame receive(const ClientSocket &socket);
};

} // namespace eyewall::benchmark
