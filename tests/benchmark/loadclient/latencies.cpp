// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/latencies.h"

#include <algorithm>
#include <bit>

namespace eyewall::benchmark {

namespace {

// 32 linear steps in each power of two.
constexpr unsigned kStepBits = 5;
constexpr std::uint64_t kSteps = 1U << kStepBits;
constexpr std::uint64_t kLongest = 1ULL << 38;

std::size_t bucketOf(std::uint64_t nanoseconds)
{
    const std::uint64_t value = std::clamp(nanoseconds, kSteps, kLongest);
    const unsigned shift = static_cast<unsigned>(std::bit_width(value)) - 1 - kStepBits;
    return shift * kSteps + (value >> shift) - kSteps;
}

double middleOf(std::size_t bucket)
{
    const auto width = static_cast<double>(1ULL << (bucket / kSteps));
    return (static_cast<double>(bucket % kSteps + kSteps) + 0.5) * width;
}

} // namespace

Latencies::Latencies()
    : m_buckets(bucketOf(kLongest) + 1)
{
}

void Latencies::add(std::chrono::nanoseconds latency, std::uint64_t times)
{
    m_buckets[bucketOf(static_cast<std::uint64_t>(std::max<std::int64_t>(latency.count(), 0)))] += times;
    m_count += times;
}

double Latencies::percentile(double share) const
{
    const double wanted = share * static_cast<double>(m_count);
    std::uint64_t seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size() && m_count > 0; ++bucket) {
        seen += m_buckets[bucket];
        if (static_cast<double>(seen) >= wanted)
            return middleOf(bucket) / 1000;
    }
    return 0;
}

} // namespace eyewall::benchmark
