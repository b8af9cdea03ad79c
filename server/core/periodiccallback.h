// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/core/uniquefunction.h"

#include <chrono>
#include <concepts>
#include <memory>
#include <type_traits>

namespace eyewall::core {

/// Calls a function again and again, the first time one period after start(). Ticks that were missed are
/// skipped, the beat does not drift, and the function never overlaps itself: a coroutine ends before its next
/// call. Its exceptions are logged. May be stopped or destroyed by its own callback. Thread: its loop.
class PeriodicCallback final {
public:
    using Function = UniqueFunction<Task<>()>;

    /// jitter: the part of the period (0 to 1) by which each tick varies at random, half of it either way.
    PeriodicCallback(Function function, std::chrono::milliseconds period, double jitter = 0.0);
    template<typename F>
    requires std::same_as < std::invoke_result_t<F &>,
    void > PeriodicCallback(F function, std::chrono::milliseconds period, double jitter = 0.0)
        : PeriodicCallback(wrap(std::move(function)), period, jitter)
    {
    }
    /// Stops.
    ~PeriodicCallback();
    PeriodicCallback(const PeriodicCallback &) = delete;
    PeriodicCallback &operator=(const PeriodicCallback &) = delete;

    /// Fails when the period is not above zero or the jitter not in 0 to 1. Nothing when it runs already.
    Result<void> start();
    /// A call that runs goes on to its end.
    void stop();
    bool isRunning() const;

private:
    struct State;

    template<typename F>
    static Function wrap(F function)
    {
        return [kept = std::move(function)]() mutable {
            kept();
            return nothing();
        };
    }
    static Task<> nothing();
    static Task<> beat(std::shared_ptr<State> state, quint64 run);
    static Task<> call(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
};

} // namespace eyewall::core

namespace eyewall {
using core::PeriodicCallback;
}
