// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/serverconfig.h"

namespace eyewall::connection {

/// How fast a body comes, on average over Timeouts::rateGrace of waiting for it; time in which nobody wanted
/// more of it does not count. Times are steady, nanoseconds. Thread: the connection's loop.
class RateWatch {
public:
    /// More is waited for from now on. Does nothing the second time.
    void resume(qint64 now)
    {
        if (m_resumed == 0)
            m_resumed = now;
    }
    /// Nothing is waited for.
    void pause(qint64 now);
    /// Counts what came; true when it was less than allowed.
    [[nodiscard]] bool isTooSlow(qint64 bytes, qint64 now, const Timeouts &timeouts);

private:
    qint64 m_waited = 0;  ///< before m_resumed
    qint64 m_resumed = 0; ///< 0: paused
    qint64 m_bytes = 0;
};

/// Whether so many bytes in that time are fewer than Timeouts::leastRate a second.
[[nodiscard]] bool isBelowLeastRate(qint64 bytes, std::chrono::nanoseconds time, const Timeouts &timeouts);

} // namespace eyewall::connection
