// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/alarm.h"

namespace eyewall::core {

Alarm::Alarm(std::chrono::milliseconds after)
    : m_deadline(timeAfter(after))
{
}

void Alarm::ring()
{
    m_rung = true;
    resume();
}

void Alarm::suspend(std::coroutine_handle<> coroutine)
{
    Waiter::suspend(coroutine);
    arm(m_deadline);
}

bool Alarm::outcome() const
{
    checkLoop();
    return !m_rung;
}

} // namespace eyewall::core
