// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <vector>

namespace eyewall::monitor {

struct Quantiles;

/// Log-linear buckets in the manner of HDR histograms: 64 to an octave, so that the middle of a bucket is
/// within 0.8 % of each value in it. Covers 1 ns to 73 minutes; longer values count in the last bucket.
namespace buckets {
inline constexpr int kSubBits = 6;
inline constexpr int kMaxBits = 42;
inline constexpr std::size_t kCount = std::size_t(kMaxBits - kSubBits + 1) << kSubBits;

[[nodiscard]] constexpr std::size_t indexOf(quint64 value)
{
    const int bits = int(std::bit_width(value));
    if (bits <= kSubBits + 1)
        return std::size_t(value);
    if (bits > kMaxBits)
        return kCount - 1;
    const int shift = bits - kSubBits - 1;
    return (std::size_t(shift) << kSubBits) + std::size_t(value >> shift);
}

/// Middle of a bucket.
[[nodiscard]] qint64 valueOf(std::size_t index);
} // namespace buckets

/// Counts of durations at rest: merged, subtracted and asked.
/// Thread: any, one at a time.
class HistogramCounts {
public:
    HistogramCounts()
        : m_counts(buckets::kCount)
    {
    }

    void add(std::size_t bucket, quint64 count) { m_counts[bucket] += count; }
    void add(const HistogramCounts &other);
    /// This minus an earlier state of the same counts.
    [[nodiscard]] HistogramCounts since(const HistogramCounts &earlier) const;
    /// Nearest-rank quantiles; zeros when nothing was counted.
    [[nodiscard]] Quantiles quantiles() const;
    /// How many there are.
    [[nodiscard]] quint64 total() const;
    /// How many of them took no longer than `limit` nanoseconds, within the width of a bucket.
    [[nodiscard]] quint64 totalUpTo(qint64 limit) const;
    /// All of them together, in nanoseconds, within the width of a bucket.
    [[nodiscard]] double sum() const;

private:
    [[nodiscard]] qint64 rank(quint64 wanted) const;

    std::vector<quint64> m_counts;
};

/// Durations as they come in. Nanoseconds.
/// Thread: record() on one; addTo() any.
class Histogram {
public:
    void record(qint64 duration, quint64 times = 1)
    {
        std::atomic<quint64> &count = m_counts[buckets::indexOf(duration > 0 ? quint64(duration) : 0)];
        count.store(count.load(std::memory_order_relaxed) + times, std::memory_order_relaxed);
    }
    void addTo(HistogramCounts &sums) const;

private:
    std::array<std::atomic<quint64>, buckets::kCount> m_counts{};
};

} // namespace eyewall::monitor
