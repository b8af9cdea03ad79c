// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/spawn.h"
#include "server/core/timer.h"
#include "server/core/uniquefunction.h"

#include <chrono>
#include <memory>

namespace eyewall {

namespace core {
class DelayedCall;
}

/// A call that is to come. Dropping the handle does not cancel it. Thread: the loop of the call.
class TimerHandle final {
public:
    TimerHandle() = default;

    /// Drops the function at once. Nothing when it was called, is being called or was cancelled before.
    void cancel();
    bool isPending() const;

private:
    friend class core::DelayedCall;
    explicit TimerHandle(std::weak_ptr<core::DelayedCall> call);

    std::weak_ptr<core::DelayedCall> m_call;
};

/// Call the function once after the time or at the moment of core::now(): never early, never within this
/// call, those of one moment in the order of these calls. An exception of it is logged. When the loop closes
/// first it is dropped. Thread: any that has a core::EventLoop.
TimerHandle callLater(std::chrono::milliseconds after, core::UniqueFunction<void()> function);
TimerHandle callAt(std::chrono::steady_clock::time_point moment, core::UniqueFunction<void()> function);

/// The same for a function that starts a task, which then runs as with spawn().
template<core::StartsTask F>
TimerHandle callLater(std::chrono::milliseconds after, F function)
{
    return callLater(after, core::UniqueFunction<void()>(core::spawning(std::move(function))));
}
template<core::StartsTask F>
TimerHandle callAt(std::chrono::steady_clock::time_point moment, F function)
{
    return callAt(moment, core::UniqueFunction<void()>(core::spawning(std::move(function))));
}

} // namespace eyewall
