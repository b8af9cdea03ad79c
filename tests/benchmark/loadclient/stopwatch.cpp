// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/stopwatch.h"

namespace eyewall::benchmark {

Stopwatch::Stopwatch(const Duration &duration, const ServerUsage &usage)
    : m_usage(usage)
    , m_begin(Clock::now() + std::chrono::duration_cast<Clock::duration>(duration.warmUp))
    , m_end(m_begin + std::chrono::duration_cast<Clock::duration>(duration.measured))
{
}

void Stopwatch::add(Clock::time_point now, Clock::duration latency, std::uint64_t times)
{
    if (m_isWarm)
        return m_latencies.add(latency, times);
    if (now < m_begin)
        return;
    m_isWarm = true;
    m_cpuAtBegin = m_usage.cpuTime();
    m_begin = now;
}

Result Stopwatch::result(Clock::time_point now) const
{
    const std::chrono::duration<double> wall = now - m_begin;
    const std::chrono::duration<double> cpu = m_usage.cpuTime() - m_cpuAtBegin;
    const auto count = static_cast<double>(m_latencies.count());
    Result result{count / wall.count(), m_latencies.percentile(0.5), m_latencies.percentile(0.99), 0, 0};
    if (m_usage.isKnown() && m_isWarm && count > 0) {
        result.cpu = cpu.count() * 1e6 / count;
        result.core = cpu.count() / wall.count();
    }
    return result;
}

} // namespace eyewall::benchmark
