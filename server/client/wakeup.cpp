// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/wakeup.h"

#include "server/core/alarm.h"

namespace eyewall::client {

void Wakeup::Place::stepBefore(Place &other)
{
    previous = other.previous;
    next = &other;
    previous->next = this;
    next->previous = this;
}

void Wakeup::Place::leave()
{
    previous->next = next;
    next->previous = previous;
    previous = next = this;
}

Task<bool> Wakeup::wait(QDeadlineTimer deadline)
{
    core::Alarm alarm(deadline.isForever() ? std::chrono::milliseconds::max()
                                           : std::chrono::milliseconds(deadline.remainingTime()));
    Place place;
    place.alarm = &alarm;
    place.stepBefore(m_line);
    const bool isLate = co_await alarm.wait();
    co_return !isLate;
}

void Wakeup::wake()
{
    // In a ring of their own: each that goes on may end this, and others, or wait again.
    Place due;
    due.stepBefore(m_line);
    m_line.leave();
    while (due.next != &due) {
        core::Alarm *const alarm = due.next->alarm;
        due.next->leave();
        alarm->ring();
    }
}

} // namespace eyewall::client
