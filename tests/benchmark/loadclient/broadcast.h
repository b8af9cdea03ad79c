// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/exchange.h"
#include "tests/benchmark/loadclient/stopwatch.h"

namespace eyewall::benchmark {

/// The first of `sockets` publishes on the topic that all of them have joined; then each receives in turn.
/// Two messages are on their way all the time, so the server never waits for the last reader. Counts
/// deliveries. Throws std::runtime_error when a message is lost or not the expected one. Thread: one.
Result runBroadcast(const std::vector<ClientSocket> &sockets, const Exchange &exchange, Stopwatch stopwatch);

/// Opens `count` members; the publisher makes the first exchange while it is alone.
std::vector<ClientSocket> openMembers(const Exchange &exchange, std::size_t count);

} // namespace eyewall::benchmark
