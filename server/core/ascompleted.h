// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/core/timer.h"
#include "server/core/whenall.h"

#include <QtGlobal>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace eyewall {

namespace core {

/// How one of several tasks ended. Thread: any (a value).
template<typename T>
class Completion final {
public:
    /// The task's place in what was given to asCompleted().
    qsizetype index() const { return m_index; }
    /// Throws what the task threw. Taken once: it is moved out.
    T take();

private:
    template<typename>
    friend class Completions;

    qsizetype m_index = 0;
    std::optional<ValueOf<T>> m_value;
    std::exception_ptr m_exception;
};

/// The tasks of one asCompleted(). When it dies before all of them are looked at they go on, calls of next()
/// that wait get theirs, and the exceptions nobody will see are logged. Thread: the tasks' loop.
template<typename T>
class Completions final {
public:
    explicit Completions(std::vector<Task<T>> tasks);
    ~Completions();
    Completions(Completions &&) noexcept = default;
    Completions &operator=(Completions &&) = delete;

    /// The next task that ends, of those that have ended the first; nothing when each has been given. Several
    /// calls may wait, and are served in their order. One that nobody waits for any more still takes its
    /// task: for a limit use the other. Throws LoopClosed when the loop closes first.
    Task<std::optional<Completion<T>>> next();
    /// The same, isTimeout() when none ends within the limit, and nothing is lost then; zero does not wait.
    Task<Result<std::optional<Completion<T>>>> next(std::chrono::milliseconds limit);
    /// Tasks that no call of next() has been given yet.
    qsizetype remaining() const;

private:
    struct State;

    static Task<> watch(std::shared_ptr<State> state, Task<T> task, qsizetype index);
    static Task<Result<std::optional<Completion<T>>>> nextOf(std::shared_ptr<State> state,
                                                             std::chrono::milliseconds limit);
    static Task<std::optional<Completion<T>>> valueOf(Task<Result<std::optional<Completion<T>>>> task);

    std::shared_ptr<State> m_state;
};

} // namespace core

/// Gives tasks in the order of their ends: while (auto ended = co_await completions.next()) ended->take();
/// Thread: the tasks' loop.
template<typename T>
core::Completions<T> asCompleted(std::vector<Task<T>> tasks)
{
    return core::Completions<T>(std::move(tasks));
}

} // namespace eyewall

#include "server/core/ascompleted_impl.h"
