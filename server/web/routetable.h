// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/route.h"
#include "server/web/router.h"

#include <memory>
#include <vector>

namespace eyewall::web {

/// All routes of an application with their middleware. Written before the server listens.
/// Thread: any after that.
class RouteTable final {
public:
    RouteTable();
    RouteTable(const RouteTable &) = delete;
    RouteTable &operator=(const RouteTable &) = delete;

    /// Throws RegistrationError for a bad pattern, when the method is taken, and for a plain function that is
    /// to stream bodies: it could not wait for them.
    void add(const QByteArray &pattern, http::Method method, Endpoint endpoint,
             const RouteOptions &options = {});
    /// All methods that are not taken by then.
    void addAny(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options = {});
    /// Some route has a handler that may know methods of its own.
    void setTakesUnknownMethods() { m_takesUnknownMethods = true; }
    [[nodiscard]] bool takesUnknownMethods() const { return m_takesUnknownMethods; }
    void setProtocol(const QByteArray &pattern, monitor::Protocol protocol);
    /// Put around all routes it covers, also those added later; the first is the outermost.
    void use(Middleware middleware);

    /// The route a path in normal form leads to; null when there is none.
    [[nodiscard]] const Route *find(QByteArrayView path, Match &match) const;
    /// The methods of all routes together, for "OPTIONS *".
    [[nodiscard]] QByteArray allowedAnywhere() const;
    /// Stands for paths without a route: it has the middleware that covers everything.
    [[nodiscard]] const Route &fallback() const { return m_fallback; }
    [[nodiscard]] const std::vector<std::unique_ptr<Route>> &routes() const { return m_routes; }
    /// Another one after each change, unique in the process.
    [[nodiscard]] quint64 version() const { return m_version; }

private:
    Route &routeFor(const QByteArray &pattern);
    const Endpoint *keep(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options);
    static void surround(Route &route, const Middleware &middleware);
    static void updateAllow(Route &route);

    Router m_router;
    std::vector<std::unique_ptr<Route>> m_routes; // by pattern number
    std::vector<std::unique_ptr<Endpoint>> m_endpoints;
    std::vector<std::unique_ptr<Middleware>> m_middleware;
    Route m_fallback;
    quint64 m_version;
    bool m_takesUnknownMethods = false;
};

} // namespace eyewall::web
