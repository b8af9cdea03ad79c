// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/routelist.h"
#include "server/web/router.h"

#include <memory>
#include <vector>

namespace eyewall::web {

class Registration;

/// The routes of one host with their middleware. Written before the server listens. Thread: any after that.
class RouteTable final {
public:
    RouteTable();
    RouteTable(const RouteTable &) = delete;
    RouteTable &operator=(const RouteTable &) = delete;

    /// Puts this table beside another one, which outlives it: for a host of its own. Ids and names are those
    /// of one list, and the middleware of `outer` is around all of these routes.
    void joinList(RouteTable &outer, const QByteArray &host);

    /// Throws RegistrationError for a bad pattern, when the method is taken, for a plain function that is to
    /// stream bodies (it could not wait for them), and after seal(). What throws here has changed nothing.
    Route &add(const QByteArray &pattern, http::Method method, Endpoint endpoint,
               const RouteOptions &options = {});
    /// All methods that are not taken by then.
    Route &addAny(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options = {});
    /// The routes of another table below a prefix, which may have parameters. That table lives as long, and
    /// is to be sealed. Routes without a policy get this one.
    void mount(const QByteArray &prefix, RouteTable &part, const AnswerPolicy *policy);
    void setProtocol(Route &route, monitor::Protocol protocol);
    /// Of all routes here that are not mounted, also those added later.
    void setPolicy(const AnswerPolicy *policy);
    /// Put around all routes it covers, also those added later; the first is the outermost.
    void use(Middleware middleware);
    /// From here on all that changes the table throws RegistrationError.
    void seal() { m_isSealed = true; }
    void checkOpen() const;

    /// The route a path in normal form leads to; null when there is none.
    [[nodiscard]] const Route *find(QByteArrayView path, Match &match) const;
    /// A pattern as it was registered; null when it was not.
    [[nodiscard]] const Route *registered(const QByteArray &pattern) const;
    /// Stands for paths without a route: it has the middleware that covers everything.
    [[nodiscard]] const Route &fallback() const { return m_fallback; }
    /// What answers a path without a route: that of the longest prefix of a part that has one, else that of
    /// setFallback(); null when there is none.
    [[nodiscard]] const Route *fallbackFor(QByteArrayView path) const;
    /// Throws RegistrationError when what is around everything does not fit this endpoint.
    void checkFallback(const Endpoint &endpoint) const;
    void setFallback(const Endpoint &endpoint);
    [[nodiscard]] RouteList &list() { return *m_list; }
    [[nodiscard]] const RouteList &list() const { return *m_list; }
    /// Another one after each change, unique in the process.
    [[nodiscard]] quint64 version() const { return m_version; }
    /// Another version: who remembers a route of this table asks again.
    void touch();

private:
    friend class Registration;

    Route &routeFor(const QByteArray &pattern);
    Route &newRoute(const QByteArray &pattern);
    const Endpoint *keep(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options);
    void mountRoute(const QByteArray &prefix, const Route &inner, const AnswerPolicy *policy);
    void mountNames(const QByteArray &prefix, const RouteTable &part);
    void mountFallback(const QByteArray &prefix, const Route &inner, const AnswerPolicy *policy);
    void surround(Route &route) const;
    void surroundAll();
    void collect(const Route &route, std::vector<const Middleware *> &middleware) const;
    static void updateAllow(Route &route);

    std::shared_ptr<RouteList> m_list;
    Router m_router;
    std::vector<Route *> m_routes; // by pattern number
    std::vector<std::unique_ptr<Endpoint>> m_endpoints;
    std::vector<std::unique_ptr<Middleware>> m_middleware;
    Registration *m_registration = nullptr; // the innermost of those under way
    std::vector<RouteTable *> m_inner;      // whose m_outer this is
    RouteTable *m_outer = nullptr;
    const AnswerPolicy *m_policy = nullptr;
    QByteArray m_host;
    Route m_fallback;
    std::vector<std::unique_ptr<Route>> m_partFallbacks; // their patterns are prefixes
    quint64 m_version;
    bool m_isSealed = false;
};

} // namespace eyewall::web
