// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/exchange.h"
#include "tests/benchmark/loadclient/stopwatch.h"

namespace eyewall::benchmark {

/// What idle connections cost.
struct IdleResult {
    Result without;
    Result beside;
    double bytesEach = 0;      ///< user space of the server, for each idle connection
    std::size_t stillOpen = 0; ///< idle connections that lived to the end
};

/// Runs `sockets` alone, then opens `idle` more connections that make one exchange each and stay, then runs
/// `sockets` again beside them. Thread: one.
IdleResult runIdle(const std::vector<ClientSocket> &sockets, const Exchange &exchange, std::size_t idle,
                   const Duration &duration, const ServerUsage &usage);

} // namespace eyewall::benchmark
