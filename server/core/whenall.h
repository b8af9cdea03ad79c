// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace eyewall {

namespace core {
/// What a Task<T> leaves in a tuple.
template<typename T>
using ValueOf = std::conditional_t<std::is_void_v<T>, std::monostate, T>;
} // namespace core

/// Waits for all of them, which run side by side, and gives their values in the order of the tasks; nothing
/// to wait for ends at once. When some fail the first of them in that order is thrown when all have ended,
/// and the others are logged. Thread: the tasks' loop.
template<typename T>
Task<std::vector<T>> whenAll(std::vector<Task<T>> tasks);
Task<> whenAll(std::vector<Task<>> tasks);

/// The same for tasks of different types; void leaves a std::monostate.
template<typename... Ts>
Task<std::tuple<core::ValueOf<Ts>...>> whenAll(Task<Ts>... tasks);

} // namespace eyewall

#include "server/core/whenall_impl.h"
