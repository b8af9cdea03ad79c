// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/context.h"
#include "server/web/endpoint.h"
#include "server/web/requesthandler.h"

#include <concepts>
#include <type_traits>

namespace eyewall::web {

// A method is answered when the class, or a base of it, overrides the function. One that is overridden
// privately cannot be named here and is overridden for just that reason.
#define EYEWALL_OVERRIDES(T, function)                                                                       \
    [] {                                                                                                     \
        if constexpr (requires { &T::function; })                                                            \
            return !std::is_same_v<decltype(&T::function), decltype(&RequestHandler::function)>;             \
        else                                                                                                 \
            return true;                                                                                     \
    }()

/// "GET, HEAD, OPTIONS" for a class that overrides get().
template<std::derived_from<RequestHandler> T>
QByteArray allowedMethods()
{
    QByteArray allow;
    const auto addIf = [&allow](bool isThere, const char *name) {
        if (isThere)
            allow += allow.isEmpty() ? QByteArray(name) : QByteArray(", ") + name;
    };
    const bool hasGet = EYEWALL_OVERRIDES(T, get);
    addIf(hasGet, "GET");
    addIf(hasGet || EYEWALL_OVERRIDES(T, head), "HEAD");
    addIf(EYEWALL_OVERRIDES(T, post), "POST");
    addIf(EYEWALL_OVERRIDES(T, put), "PUT");
    addIf(EYEWALL_OVERRIDES(T, del), "DELETE");
    addIf(true, "OPTIONS");
    addIf(EYEWALL_OVERRIDES(T, patch), "PATCH");
    return allow;
}

/// Whether the class takes bodies piece by piece.
template<std::derived_from<RequestHandler> T>
constexpr bool takesData()
{
    return EYEWALL_OVERRIDES(T, dataReceived);
}

/// Whether the class does something before the function of the method.
template<std::derived_from<RequestHandler> T>
constexpr bool prepares()
{
    return EYEWALL_OVERRIDES(T, prepare);
}

/// Whether the class answers methods that RequestHandler has no function for.
template<std::derived_from<RequestHandler> T>
constexpr bool takesOtherMethods()
{
    return EYEWALL_OVERRIDES(T, otherMethods);
}

#undef EYEWALL_OVERRIDES

/// Runs the handler of a request; the context owns it from here. `prepares` as the function above.
[[nodiscard]] Task<> runClassHandler(Context &context, std::unique_ptr<RequestHandler> handler,
                                     const QByteArray &allow, bool prepares);

template<typename T, typename... Arguments>
Endpoint classEndpoint(Arguments... arguments)
{
    static_assert(std::derived_from<T, RequestHandler>,
                  "A class handler derives from eyewall::RequestHandler");
    static_assert(std::constructible_from<T, const Arguments &...>,
                  "A class handler is made from the arguments given to route()");
    Endpoint endpoint = makeEndpoint([allow = allowedMethods<T>(), arguments...](Context &context) -> Task<> {
        return runClassHandler(context, std::make_unique<T>(arguments...), allow, prepares<T>());
    });
    endpoint.xsrfCheck = XsrfCheck::Inside;
    return endpoint;
}

} // namespace eyewall::web
