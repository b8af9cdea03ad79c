// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/loadclient/latencies.h"
#include "tests/benchmark/loadclient/serverusage.h"

namespace eyewall::benchmark {

using Clock = std::chrono::steady_clock;

/// How long one run takes.
struct Duration {
    std::chrono::duration<double> warmUp{0.3};
    std::chrono::duration<double> measured{2};
};

/// What one run came to.
struct Result {
    double rate = 0; ///< requests, echoes or deliveries a second
    double p50 = 0;  ///< microseconds
    double p99 = 0;  ///< microseconds
    double cpu = 0;  ///< microseconds of the server's CPU time for each; 0 when it was not measured
    double core = 0; ///< share of one core that the server used
};

/// Counts what happens between the end of the warm-up and the end of the run. Thread: one.
class Stopwatch final {
public:
    Stopwatch(const Duration &duration, const ServerUsage &usage);

    /// Notes `times` things that ended at `now` and took `latency`; the warm-up's are not counted.
    void add(Clock::time_point now, Clock::duration latency, std::uint64_t times);
    bool isOver(Clock::time_point now) const { return now >= m_end; }
    Result result(Clock::time_point now) const;

private:
    const ServerUsage &m_usage;
    Clock::time_point m_begin;
    Clock::time_point m_end;
    std::chrono::nanoseconds m_cpuAtBegin{};
    bool m_isWarm = false;
    Latencies m_latencies;
};

} // namespace eyewall::benchmark
