// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/eventloop.h"
#include "server/core/runsync.h"

#include <exception>
#include <memory>
#include <optional>

namespace eyewall::core::detail {

// Runs the loop of this thread until it is told to end. Thread: its own.
class SyncRun final {
public:
    explicit SyncRun(EventLoop &loop)
        : m_loop(loop)
    {
    }

    // Returns at once when it has ended before.
    void exec();
    void end();

private:
    EventLoop &m_loop;
    bool m_isRunning = false;
    bool m_hasEnded = false;
};

Error loopStopped();

// What the task leaves for the one that runs the loop, which may have gone. Thread: the run's.
template<typename R>
struct SyncOutcome {
    std::optional<R> result;
    std::exception_ptr exception;
    SyncRun *run = nullptr;
};

template<typename R>
Task<> endRun(Task<R> task, std::shared_ptr<SyncOutcome<R>> outcome)
{
    try {
        R result = co_await task;
        outcome->result.emplace(std::move(result));
    } catch (...) {
        outcome->exception = std::current_exception();
    }
    if (outcome->run)
        outcome->run->end();
}

template<typename F>
std::invoke_result_t<F &> keepAndGive(F function)
{
    co_return co_await function();
}

} // namespace eyewall::core::detail

namespace eyewall {

template<core::StartsTask F>
core::detail::SyncResult<F> runSync(F function, std::chrono::milliseconds limit)
{
    using R = core::detail::SyncResult<F>;
    const auto loop = core::EventLoop::shared();
    core::detail::SyncRun run(*loop);
    const auto outcome = std::make_shared<core::detail::SyncOutcome<R>>();
    outcome->run = &run;
    core::detail::endRun<R>(withTimeout(core::detail::keepAndGive(std::move(function)), limit), outcome);
    run.exec();
    outcome->run = nullptr;
    if (outcome->exception)
        std::rethrow_exception(outcome->exception);
    if (!outcome->result)
        return R(core::detail::loopStopped());
    return std::move(*outcome->result);
}

} // namespace eyewall
