// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/draingate.h"

#include "server/core/alarm.h"

#include <QtCore/QScopeGuard>

#include <algorithm>
#include <vector>

namespace eyewall::connection {

namespace {

using namespace std::chrono_literals;
constexpr auto kLongest = 24h; // the write timeout of the connection ends a wait long before this

} // namespace

struct DrainGate::Waiters {
    std::vector<core::Alarm *> alarms;
    std::vector<core::Alarm *> due; ///< of the open() under way

    void forget(core::Alarm *alarm)
    {
        std::erase(alarms, alarm);
        std::erase(due, alarm);
    }
};

DrainGate::DrainGate() = default;

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
    // Also when the loop closes, which the wait tells by throwing.
    const auto forget = qScopeGuard([&] { waiters->forget(&alarm); });
    co_await alarm.wait();
}

void DrainGate::open()
{
    if (!m_waiters)
        return;
    // Kept here, since a task that goes on may end this gate.
    const std::shared_ptr<Waiters> waiters = m_waiters;
    // One that goes on may open the gate again, or end it, while others are still due.
    const std::vector<core::Alarm *> alarms = std::exchange(waiters->alarms, {});
    waiters->due.insert(waiters->due.end(), alarms.begin(), alarms.end());
    while (!waiters->due.empty()) {
        core::Alarm *alarm = waiters->due.front();
        waiters->due.erase(waiters->due.begin());
        alarm->ring();
    }
}

} // namespace eyewall::connection
