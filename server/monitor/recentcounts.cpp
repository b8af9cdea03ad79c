// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/recentcounts.h"

namespace eyewall::monitor {

Quantiles RecentCounts::take(qint64 time, const HistogramCounts &counts)
{
    if (m_states.empty())
        m_states.push_back({time, m_hasBegun ? HistogramCounts() : counts});
    else if (time - m_states.back().time >= kBetweenStates)
        m_states.push_back({time, counts});
    while (m_states.size() > 1 && m_states[1].time <= time - kSpan)
        m_states.pop_front();
    return counts.since(m_states.front().counts).quantiles();
}

} // namespace eyewall::monitor
