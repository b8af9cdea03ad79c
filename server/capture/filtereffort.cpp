// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filtereffort.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace eyewall::capture {

namespace {

qint64 timeOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace

FilterEffort::FilterEffort(qint64 allowance)
    : m_allowance(allowance)
    , m_left(allowance)
    , m_wallTime(timeOf(CLOCK_MONOTONIC))
    , m_threadTime(timeOf(CLOCK_THREAD_CPUTIME_ID))
{
}

/// A search is timed by the wall clock, which costs a tenth of the thread's own. That one is asked only
/// before all is given up: on a busy machine a thread stands still for longer than a whole batch may take.
void FilterEffort::spend(qint64 time)
{
    m_left -= time;
    if (m_left <= 0)
        m_left = std::min(m_left + takeWaited(), m_allowance);
}

/// Since it was last asked.
qint64 FilterEffort::takeWaited()
{
    const qint64 wallTime = timeOf(CLOCK_MONOTONIC);
    const qint64 threadTime = timeOf(CLOCK_THREAD_CPUTIME_ID);
    const qint64 wall = wallTime - std::exchange(m_wallTime, wallTime);
    const qint64 thread = threadTime - std::exchange(m_threadTime, threadTime);
    return std::max<qint64>(0, wall - thread);
}

} // namespace eyewall::capture
