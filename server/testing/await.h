// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/withtimeout.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>

namespace eyewall::testing {

/// How long the calls of this library wait: 5 s, or the seconds in the environment's EYEWALL_TEST_TIMEOUT.
/// Thread: any.
[[nodiscard]] std::chrono::milliseconds waitLimit();

namespace detail {

template<typename R>
struct Awaited {
    std::optional<R> result;
    std::exception_ptr exception;
    QEventLoop *loop = nullptr; ///< while somebody waits

    [[nodiscard]] bool isDone() const { return result || exception; }
};

template<typename T, typename R>
Task<> finish(Task<T> task, std::shared_ptr<Awaited<R>> state)
{
    try {
        if constexpr (std::is_void_v<T>) {
            co_await std::move(task);
            state->result.emplace();
        } else {
            state->result.emplace(co_await std::move(task));
        }
    } catch (...) {
        state->exception = std::current_exception();
    }
    if (state->loop)
        state->loop->quit();
}

} // namespace detail

/// Runs the event loop of the test until the task has ended, and gives its result: T as Result<T>, a Result
/// as it is. isTimeout() when the limit passed first, by the wall's clock even where a core::TestClock
/// stands still: the task goes on. Throws what the task throws. Thread: the test's.
template<typename T>
typename core::WithTimeout<T>::Type await(Task<T> task, std::chrono::milliseconds limit = waitLimit())
{
    using R = typename core::WithTimeout<T>::Type;
    const auto state = std::make_shared<detail::Awaited<R>>();
    [[maybe_unused]] const auto watching = detail::finish<T, R>(std::move(task), state);
    if (!state->isDone()) {
        QEventLoop loop;
        state->loop = &loop;
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
        state->loop = nullptr;
    }
    if (state->exception)
        std::rethrow_exception(state->exception);
    if (!state->result)
        return core::Error{QStringLiteral("not done after %1 ms").arg(limit.count()),
                           std::make_error_code(std::errc::timed_out)};
    return std::move(*state->result);
}

} // namespace eyewall::testing
