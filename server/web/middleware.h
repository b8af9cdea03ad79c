// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/web/endpoint.h"

#include <concepts>
#include <functional>
#include <optional>
#include <type_traits>
#include <variant>

namespace eyewall {

class Context;

namespace web {
class Chain;
}

/// The rest of a request that next() started: the middleware behind and the handler. Await it to act after
/// them; without that the framework waits before it sends the answer. Thread: its connection's loop.
class Step final {
public:
    ~Step();
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    auto operator co_await()
    {
        m_isAwaited = true;
        if (!m_task)
            m_task.emplace(nothing());
        return m_task->operator co_await();
    }

private:
    friend class web::Chain;

    Step() = default; ///< done already
    /// An exception that the task ended with already is thrown here.
    Step(web::Chain &chain, Task<> task);
    static Task<> nothing();

    web::Chain *m_chain = nullptr;
    std::optional<Task<>> m_task;
    bool m_isAwaited = false;
};

/// Calls what comes behind a middleware; not calling it leaves the answer to the middleware. Call it once.
/// Thread: its connection's loop.
class Next final {
public:
    Step operator()() const;

private:
    friend class web::Chain;

    Next(web::Chain &chain, std::size_t index)
        : m_chain(&chain)
        , m_index(index)
    {
    }

    web::Chain *m_chain;
    std::size_t m_index;
};

namespace web {

template<typename F>
concept PlainMiddleware = std::invocable<const F &, Context &, Next> &&
    std::is_void_v<std::invoke_result_t<const F &, Context &, Next>>;

template<typename F>
concept TaskMiddleware = std::invocable<const F &, Context &, Next> &&
    std::same_as<std::invoke_result_t<const F &, Context &, Next>, Task<>>;

/// A function around handlers: void(Context &, Next) or Task<>(Context &, Next). In a plain one, next() has
/// run a plain handler to its end but a coroutine handler only to its first wait: to change any answer late,
/// use Context::beforeSend(). Thread: any.
struct Middleware {
    QByteArray prefix; ///< of the patterns it is around; empty: all, and the answers to unknown paths
    std::variant<std::function<void(Context &, Next)>, std::function<Task<>(Context &, Next)>> function;

    [[nodiscard]] bool isPlain() const { return function.index() == 0; }
    /// Whether it is around the pattern: the prefix "/api" is for "/api" and "/api/…", not for "/apis".
    [[nodiscard]] bool covers(const QByteArray &pattern) const;
};

template<typename F>
Middleware makeMiddleware(const QByteArray &prefix, F &&function)
{
    using Function = std::decay_t<F>;
    static_assert(
        PlainMiddleware<Function> || TaskMiddleware<Function>,
        "A middleware is a const-callable void(Context &, Next) or eyewall::Task<>(Context &, Next)");
    if constexpr (PlainMiddleware<Function>)
        return {prefix, std::function<void(Context &, Next)>(std::forward<F>(function))};
    else
        return {prefix, std::function<Task<>(Context &, Next)>(std::forward<F>(function))};
}

} // namespace web
} // namespace eyewall
