// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <chrono>

namespace eyewall {

/// Goes on after the time, never early; zero or less is the next turn of the loop. Throws core::LoopClosed
/// when the loop closes first. Thread: any that runs a Qt event loop.
Task<> sleepFor(std::chrono::milliseconds time);

/// Lets timers, sockets and posted calls of this loop run, then goes on. Thread: as sleepFor().
Task<> yieldNow();

} // namespace eyewall
