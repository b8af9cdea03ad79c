// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace eyewall::benchmark {

/// What the start of a receive buffer holds: a run of whole `GET /hello` requests, then perhaps one whole
/// request for something else.
struct Requests {
    std::size_t hellos = 0;
    std::size_t consumed = 0; ///< bytes of the hellos and of `other`
    std::string_view other;   ///< its head with the empty line, or empty
};

/// Reads as far as `input` goes; bodies are not supported. Thread: any.
Requests readRequests(std::string_view input);

/// The path of a request's head, or empty. Thread: any.
std::string_view pathOf(std::string_view head);

/// The bytes of the answer to `GET /hello` when no others are given. Thread: any.
std::string defaultHello();

/// The bytes in `file`; defaultHello() when it is empty, or not there. Thread: any.
std::string helloFrom(const std::string &file);

/// The 101 that accepts a WebSocket handshake (RFC 6455, section 4.2.2), or a 404 when `head` asks for none.
/// Thread: any.
std::string upgradeOrRefusal(std::string_view head);

} // namespace eyewall::benchmark
