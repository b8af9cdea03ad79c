// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/route.h"

#include <utility>
#include <vector>

namespace eyewall::web {

class RouteTable;

/// What is registered in a table while one of these lives is taken back at its end, unless keep() was called:
/// an exception midway leaves no half of it. They may be nested; what an inner one kept is taken back with
/// the outer one. Thread: that of the registration, before the server listens.
class Registration final {
public:
    /// The table outlives it.
    explicit Registration(RouteTable &table);
    ~Registration();
    Registration(const Registration &) = delete;
    Registration &operator=(const Registration &) = delete;

    void keep() { m_isKept = true; }
    /// A route that was there before is about to change.
    void remember(Route &route) { m_before.emplace_back(&route, route); }

private:
    void takeBack();
    void leaveToOuter();

    RouteTable &m_table;
    Registration *const m_outer;
    const int m_patterns;
    const std::size_t m_listed;
    const std::size_t m_endpoints;
    const std::size_t m_middleware;
    const std::size_t m_partFallbacks;
    const bool m_tookUnknownMethods;
    std::vector<std::pair<Route *, Route>> m_before; ///< as they were, the oldest first
    bool m_isKept = false;
};

} // namespace eyewall::web
