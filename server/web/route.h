// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/status.h"
#include "server/monitor/types.h"
#include "server/web/endpoint.h"
#include "server/web/middleware.h"

#include <QtCore/QByteArray>

#include <array>
#include <vector>

namespace eyewall::web {

struct AnswerPolicy;

/// A pattern with what answers its methods. Written before the server listens. Thread: any after that.
struct Route {
    static constexpr std::size_t kMethods = std::size_t(http::Method::Other) + 1;

    monitor::RouteId id = monitor::kNoRoute;
    monitor::Protocol protocol = monitor::Protocol::Http;
    QByteArray pattern; ///< from the root of its host, prefixes of mounted parts included
    QByteArray label;   ///< unique among all: "api.example.com/users" for one of a host, else the pattern
    std::vector<QByteArray> parameters;                 ///< names, in the order of the captures
    std::array<const Endpoint *, kMethods> endpoints{}; ///< null: that method is not allowed
    QByteArray allow;                                   ///< for the Allow field
    std::vector<const Middleware *> middleware;         ///< the first is the outermost
    std::vector<const Middleware *> innerMiddleware;    ///< the last of them: those of a mounted part
    bool hasPlainMiddleware = true;                     ///< none of it is a coroutine
    const AnswerPolicy *policy = nullptr;               ///< null: that of the outermost application
    bool isMounted = false;                             ///< comes from a part: its endpoints are not ours

    [[nodiscard]] const Endpoint *endpoint(http::Method method) const
    {
        return endpoints[std::size_t(method)];
    }
};

} // namespace eyewall::web
