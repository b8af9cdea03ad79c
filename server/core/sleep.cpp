// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"

#include "server/core/alarm.h"

namespace eyewall {

Task<> sleepFor(std::chrono::milliseconds time)
{
    core::Alarm alarm(time);
    co_await alarm.wait();
}

Task<> yieldNow()
{
    return sleepFor(std::chrono::milliseconds::zero());
}

} // namespace eyewall
