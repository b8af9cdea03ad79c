// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace eyewall::benchmark {

/// A histogram of durations, within 2 %, from nanoseconds to minutes in a fixed size. Thread: one.
class Latencies final {
public:
    Latencies();

    void add(std::chrono::nanoseconds latency, std::uint64_t times = 1);

    std::uint64_t count() const { return m_count; }
    /// Microseconds that `share` (0 to 1) of all durations stay within; 0 when there are none.
    double percentile(double share) const;

private:
    std::vector<std::uint64_t> m_buckets;
    std::uint64_t m_count = 0;
};

} // namespace eyewall::benchmark
