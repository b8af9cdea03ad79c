// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"

#include <chrono>

namespace eyewall {

namespace core {

/// What waiting for a Task<T> with a limit gives: Result<T>; a Result stays what it is.
template<typename T>
struct WithTimeout {
    using Type = Result<T>;
};
template<typename T>
struct WithTimeout<Result<T>> {
    using Type = Result<T>;
};

} // namespace core

/// Waits for the task, but not longer than the limit; then the result is an Error with isTimeout(). The task
/// is not cancelled: it goes on, and an exception it ends with later is logged. An exception in time is
/// thrown here. A task that is finished already wins over any limit, zero included. Thread: the task's loop.
template<typename T>
Task<typename core::WithTimeout<T>::Type> withTimeout(Task<T> task, std::chrono::milliseconds limit);

} // namespace eyewall

#include "server/core/withtimeout_impl.h"
