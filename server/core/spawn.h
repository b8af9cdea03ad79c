// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal> // first: moc cannot read <coroutine> before a header that configures the standard library

#include "server/core/task.h"

#include <concepts>
#include <type_traits>
#include <utility>

namespace eyewall {

namespace core {
template<typename T>
inline constexpr bool kIsTask = false;
template<typename T>
inline constexpr bool kIsTask<Task<T>> = true;

/// A function without arguments that starts a task.
template<typename F>
concept StartsTask = std::invocable<F &> && kIsTask<std::invoke_result_t<F &>>;
} // namespace core

/// Lets a task run alone: nobody waits for it, the exception it ends with is logged, and one that waits when
/// the loop closes is unwound. To wait for such tasks or to tell them to stop use core::TaskScope.
/// Thread: the task's loop.
void spawn(Task<> task);

/// Calls the function at once and keeps it, captures included, until its task ends.
template<core::StartsTask F>
void spawn(F function);

namespace core {
/// The function as one that returns nothing: its task runs as with spawn().
template<StartsTask F>
auto spawning(F function)
{
    return [kept = std::move(function)]() mutable { spawn(std::move(kept)); };
}
} // namespace core

} // namespace eyewall

#include "server/core/spawn_impl.h"
