// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/spawn.h"
#include "server/core/timer.h"
#include "server/core/withtimeout.h"

#include <chrono>
#include <type_traits>

namespace eyewall {

namespace core::detail {
template<typename T>
struct TaskValue;
template<typename T>
struct TaskValue<Task<T>> {
    using Type = T;
};
template<typename F>
using SyncResult = typename WithTimeout<typename TaskValue<std::invoke_result_t<F &>>::Type>::Type;
} // namespace core::detail

/// Runs the loop of this thread until the task that the function starts has ended and gives its value; throws
/// what the task throws. Fails with isTimeout() after the limit, zero included, and with isClosed() when
/// EventLoop::stop() ends it first. A thread without a core::EventLoop has one for this time, whose end
/// unwinds the task that was not waited for; with one it goes on. For main(), tests and threads of your own:
/// never from what a loop runs. Thread: any, in an application.
template<core::StartsTask F>
core::detail::SyncResult<F> runSync(F function, std::chrono::milliseconds limit = core::kForever);

} // namespace eyewall

#include "server/core/runsync_impl.h"
