// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/exchange.h"
#include "tests/benchmark/loadclient/stopwatch.h"

namespace eyewall::benchmark {

/// For each of `sockets` in turn: receives the whole answer, then asks again, `depth` questions at a time.
/// Every connection has its questions out all the time, so the server always finds work. Throws
/// std::runtime_error when an answer is not the expected one. Thread: one.
Result runRoundRobin(const std::vector<ClientSocket> &sockets, const Exchange &exchange, std::size_t depth,
                     Stopwatch stopwatch);

} // namespace eyewall::benchmark
