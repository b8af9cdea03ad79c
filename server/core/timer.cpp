// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/timer.h"

#include "server/core/timerqueue.h"

#include <algorithm>

namespace eyewall::core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

std::chrono::steady_clock::time_point timeAfter(milliseconds after)
{
    const auto from = now();
    const auto room = std::chrono::floor<milliseconds>(decltype(from)::max() - from);
    return from + std::clamp<milliseconds>(after, 0ms, room);
}

Timer::~Timer()
{
    disarm();
}

void Timer::arm(std::chrono::steady_clock::time_point deadline)
{
    disarm();
    m_queue = TimerQueue::ofThread();
    m_queue->add(*this, deadline);
}

void Timer::disarm()
{
    // Kept until the end of the call: it may be what keeps the queue.
    if (const auto queue = std::move(m_queue))
        queue->remove(*this);
    m_queue = nullptr;
}

} // namespace eyewall::core
