// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/exchange.h"
#include "tests/benchmark/loadclient/stopwatch.h"

namespace eyewall::benchmark {

/// Makes new TLS connections, each for one exchange, `count` of them on their way all the time. Each resumes
/// the session of a first one, or shakes hands in full. Throws std::runtime_error when the server answers
/// wrongly, or the other kind of handshake comes about. Counts whole connections. Thread: one.
Result runHandshakes(const Exchange &exchange, std::size_t count, bool resumes, Stopwatch stopwatch);

} // namespace eyewall::benchmark
