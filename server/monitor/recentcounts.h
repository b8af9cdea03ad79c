// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "server/monitor/histogram.h"

#include <deque>

namespace eyewall::monitor {

/// What was counted in about the last minute, of counts that only grow: keeps what they were at its beginning
/// and a few times since. Thread: any, one at a time.
class RecentCounts final {
public:
    static constexpr qint64 kSpan = 60'000'000'000;          ///< nanoseconds: at least
    static constexpr qint64 kBetweenStates = 20'000'000'000; ///< and at most this more

    /// There is nothing to count yet. What comes later is new.
    void begin() { m_hasBegun = true; }
    /// Since the beginning of the minute, or since begin() or the first call. `time` in nanoseconds, never
    /// less than before.
    [[nodiscard]] Quantiles take(qint64 time, const HistogramCounts &counts);

private:
    struct State {
        qint64 time;
        HistogramCounts counts;
    };

    std::deque<State>
        m_states; ///< the oldest first; 19 kB each, so that there is none before the first count
    bool m_hasBegun = false;
};

} // namespace eyewall::monitor
