// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/clientsocket.h"

#include <string>

namespace eyewall::benchmark {

/// A whole answer as it came over the wire, chunked or with a Content-Length; throws std::runtime_error when
/// it has neither. Thread: one.
struct HttpReply {
    std::string head;
    std::string content; ///< with the chunks' own lines, if it is chunked

    static HttpReply receive(const ClientSocket &socket);
};

} // namespace eyewall::benchmark
