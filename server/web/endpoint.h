// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/web/routeoptions.h"

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace eyewall {

class Context;

namespace http {
class Handler;
}

namespace web {

/// void(Context &): answers before it returns.
template<typename F>
concept PlainHandler =
    std::invocable<const F &, Context &> && std::is_void_v<std::invoke_result_t<const F &, Context &>>;

/// Task<>(Context &): may wait.
template<typename F>
concept TaskHandler =
    std::invocable<const F &, Context &> && std::same_as<std::invoke_result_t<const F &, Context &>, Task<>>;

/// Who asks a request for the token against forged ones: nobody, the framework before the function is called,
/// or a class handler in its own order.
enum class XsrfCheck : quint8 { None, Before, Inside };

/// What answers a method of a route. Kept by the application as long as it lives, captures included, so a
/// coroutine may be a capturing lambda. Called on all workers at the same time. Thread: any.
struct Endpoint {
    std::variant<std::function<void(Context &)>, std::function<Task<>(Context &)>> function;
    http::BodyPolicy body;
    XsrfCheck xsrfCheck = XsrfCheck::Before;
    const http::Handler *handler = nullptr; ///< who answers behind the function: has a policy of its own

    [[nodiscard]] bool isPlain() const { return function.index() == 0; }
};

template<typename F>
Endpoint makeEndpoint(F &&function)
{
    using Function = std::decay_t<F>;
    static_assert(PlainHandler<Function> || TaskHandler<Function>,
                  "A handler is a const-callable void(Context &) or eyewall::Task<>(Context &)");
    if constexpr (PlainHandler<Function>)
        return {std::function<void(Context &)>(std::forward<F>(function)), {}};
    else
        return {std::function<Task<>(Context &)>(std::forward<F>(function)), {}};
}

} // namespace web
} // namespace eyewall
