// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/histogram.h"

#include "server/monitor/batch.h"

#include <numeric>

namespace eyewall::monitor {

qint64 buckets::valueOf(std::size_t index)
{
    constexpr std::size_t kLinear = std::size_t(2) << kSubBits;
    if (index < kLinear)
        return qint64(index);
    const int shift = int(index >> kSubBits) - 1;
    const quint64 lowest = ((index & ((1u << kSubBits) - 1)) + (1u << kSubBits)) << shift;
    return qint64(lowest + (quint64(1) << shift) / 2);
}

void HistogramCounts::add(const HistogramCounts &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

HistogramCounts HistogramCounts::since(const HistogramCounts &earlier) const
{
    HistogramCounts difference;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        difference.m_counts[i] = m_counts[i] - earlier.m_counts[i];
    return difference;
}

qint64 HistogramCounts::rank(quint64 wanted) const
{
    quint64 seen = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= wanted)
            return buckets::valueOf(i);
    }
    return 0;
}

Quantiles HistogramCounts::quantiles() const
{
    Quantiles result;
    result.count = std::accumulate(m_counts.begin(), m_counts.end(), quint64(0));
    if (result.count == 0)
        return result;
    const auto rankOf = [&](quint64 percent) { return (result.count * percent + 99) / 100; };
    result.p50 = rank(rankOf(50));
    result.p90 = rank(rankOf(90));
    result.p99 = rank(rankOf(99));
    result.max = rank(result.count);
    return result;
}

quint64 HistogramCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), quint64(0));
}

quint64 HistogramCounts::totalUpTo(qint64 limit) const
{
    quint64 total = 0;
    for (std::size_t i = 0; i < m_counts.size() && buckets::valueOf(i) <= limit; ++i)
        total += m_counts[i];
    return total;
}

double HistogramCounts::sum() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        sum += double(m_counts[i]) * double(buckets::valueOf(i));
    return sum;
}

void Histogram::addTo(HistogramCounts &sums) const
{
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (const quint64 count = m_counts[i].load(std::memory_order_relaxed))
            sums.add(i, count);
    }
}

} // namespace eyewall::monitor
