// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/ratewatch.h"

namespace eyewall::connection {

void RateWatch::pause(qint64 now)
{
    if (m_resumed != 0)
        m_waited += now - m_resumed;
    m_resumed = 0;
}

bool RateWatch::isTooSlow(qint64 bytes, qint64 now, const Timeouts &timeouts)
{
    m_bytes += bytes;
    const std::chrono::nanoseconds waited(m_waited + (m_resumed ? now - m_resumed : 0));
    if (waited < timeouts.rateGrace)
        return false;
    const bool isSlow = isBelowLeastRate(m_bytes, waited, timeouts);
    m_bytes = 0;
    m_waited = 0;
    m_resumed = m_resumed ? now : 0;
    return isSlow;
}

bool isBelowLeastRate(qint64 bytes, std::chrono::nanoseconds time, const Timeouts &timeouts)
{
    const std::chrono::duration<double> seconds = time;
    return double(bytes) < double(timeouts.leastRate) * seconds.count();
}

} // namespace eyewall::connection
