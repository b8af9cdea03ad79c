// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <atomic>
#include <concepts>
#include <memory>
#include <type_traits>

namespace eyewall::core {

/// A look at whether the work is still wanted; outlives its scope. Thread: any.
class CancelToken final {
public:
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    friend class TaskScope;
    explicit CancelToken(std::shared_ptr<const std::atomic<bool>> cancelled);

    std::shared_ptr<const std::atomic<bool>> m_cancelled;
};

/// Keeps the tasks that nobody awaits and logs the exceptions that escape them. Destroying the scope cancels
/// the token and lets running tasks go on alone: whoever lends them `this` joins first. Thread: its loop.
class TaskScope final {
public:
    TaskScope();
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    void spawn(Task<> task);
    /// Calls the function at once and keeps it, captures included, until its task ends.
    template<typename F>
    requires std::same_as<std::invoke_result_t<F &>, Task<>>
    void spawn(F function) { spawn(keepAndRun(std::move(function))); }

    /// Nothing is interrupted: tasks look at the token where they like.
    void cancel();
    bool isCancelled() const;
    CancelToken token() const;

    /// Tasks not finished yet.
    int count() const;
    /// Ends when no task runs any more, those spawned meanwhile included; may outlive the scope. Throws
    /// LoopClosed when the loop closes first.
    Task<> join();

private:
    struct State;

    template<typename F>
    static Task<> keepAndRun(F function)
    {
        co_await function();
    }
    static Task<> watch(std::shared_ptr<State> state, Task<> task);
    static Task<> joinState(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
};

} // namespace eyewall::core
