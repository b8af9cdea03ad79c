// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/blockingcall.h"
#include "server/core/runblocking.h"

#include <exception>
#include <memory>
#include <optional>
#include <variant>

namespace eyewall::core::detail {

// Written by the pool's thread, read by the loop after the way back through EventLoop::post(), which orders
// them.
template<typename R>
struct Outcome {
    std::optional<std::conditional_t<std::is_void_v<R>, std::monostate, R>> value;
    std::exception_ptr exception;

    template<typename F>
    void run(F &function) noexcept
    {
        try {
            if constexpr (std::is_void_v<R>)
                function();
            else
                value.emplace(function());
        } catch (...) {
            exception = std::current_exception();
        }
    }
};

} // namespace eyewall::core::detail

namespace eyewall {

template<typename F>
Task<std::invoke_result_t<F &>> runBlocking(F function, QThreadPool *pool)
{
    using R = std::invoke_result_t<F &>;
    auto outcome = std::make_shared<core::detail::Outcome<R>>();
    core::BlockingCall call;
    call.start([outcome, kept = std::move(function)]() mutable { outcome->run(kept); }, pool);
    co_await call.wait();
    if (outcome->exception)
        std::rethrow_exception(outcome->exception);
    if constexpr (!std::is_void_v<R>)
        co_return std::move(*outcome->value);
}

} // namespace eyewall
