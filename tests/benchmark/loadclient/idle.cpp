// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/idle.h"

#include "tests/benchmark/loadclient/roundrobin.h"

#include <algorithm>

namespace eyewall::benchmark {

IdleResult runIdle(const std::vector<ClientSocket> &sockets, const Exchange &exchange, std::size_t idle,
                   const Duration &duration, const ServerUsage &usage)
{
    IdleResult result;
    result.without = runRoundRobin(sockets, exchange, 1, Stopwatch(duration, usage));
    const auto before = static_cast<double>(usage.memory());
    const std::vector<ClientSocket> idlers = openAll(exchange, idle, sockets.size());
    result.bytesEach = (static_cast<double>(usage.memory()) - before) / static_cast<double>(idle);
    result.beside = runRoundRobin(sockets, exchange, 1, Stopwatch(duration, usage));
    const auto open =
        std::ranges::count_if(idlers, [](const ClientSocket &idler) { return idler.isQuiet(); });
    result.stillOpen = static_cast<std::size_t>(open);
    return result;
}

} // namespace eyewall::benchmark
