// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/draingate.h"

#include "server/core/alarm.h"

#include <algorithm>
#include <vector>

namespace eyewall::connection {

namespace {

using namespace std::chrono_literals;
constexpr auto kLongest = 24h; // the write timeout of the connection ends a wait long before this

} // namespace

struct DrainGate::Waiters {
    std::vector<core::Alarm *> alarms;
};

DrainGate::DrainGate() = default;

DrainGate::~DrainGate()
{
    open();
}

Task<> DrainGate::wait()
{
    if (!m_waiters)
        m_waiters = std::make_shared<Waiters>();
    return waitIn(m_waiters);
}

Task<> DrainGate::waitIn(std::shared_ptr<Waiters> waiters)
{
    core::Alarm alarm(kLongest);
    waiters->alarms.push_back(&alarm);
    co_await alarm.wait();
    std::erase(waiters->alarms, &alarm);
}

void DrainGate::open()
{
    if (!m_waiters)
        return;
    // Kept here, since a task that goes on may end this gate.
    const std::shared_ptr<Waiters> waiters = m_waiters;
    const std::vector<core::Alarm *> due = std::exchange(waiters->alarms, {});
    for (core::Alarm *alarm : due)
        alarm->ring();
}

} // namespace eyewall::connection
