// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/routetable.h"

#include "server/web/registrationerror.h"

#include <QtCore/QByteArrayList>

#include <algorithm>
#include <atomic>

namespace eyewall::web {
namespace {

QByteArray nameOf(http::Method method)
{
    return http::methodName(method).toByteArray();
}

quint64 nextVersion()
{
    static std::atomic<quint64> latest{0};
    return ++latest;
}

http::BodyPolicy policyOf(const RouteOptions &options)
{
    using Delivery = http::BodyPolicy::Delivery;
    return {options.maxBody, options.streamsBody ? Delivery::Streamed : Delivery::Collected,
            options.decodesBody};
}

} // namespace

RouteTable::RouteTable()
    : m_version(nextVersion())
{
}

void RouteTable::add(const QByteArray &pattern, http::Method method, Endpoint endpoint,
                     const RouteOptions &options)
{
    Route &route = routeFor(pattern);
    const Endpoint *&slot = route.endpoints[std::size_t(method)];
    if (slot)
        throw RegistrationError(
            (nameOf(method) + " \"" + pattern + "\" is registered already").toStdString());
    slot = keep(pattern, std::move(endpoint), options);
    updateAllow(route);
}

void RouteTable::addAny(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options)
{
    Route &route = routeFor(pattern);
    if (route.endpoint(http::Method::Other))
        throw RegistrationError(("\"" + pattern + "\" is registered for any method already").toStdString());
    const Endpoint *kept = keep(pattern, std::move(endpoint), options);
    for (const Endpoint *&slot : route.endpoints) {
        if (!slot)
            slot = kept;
    }
    updateAllow(route);
}

void RouteTable::setProtocol(const QByteArray &pattern, monitor::Protocol protocol)
{
    Route &route = routeFor(pattern);
    route.protocol = protocol;
    updateAllow(route);
}

void RouteTable::use(Middleware middleware)
{
    const auto &kept = m_middleware.emplace_back(std::make_unique<Middleware>(std::move(middleware)));
    if (!kept->prefix.isEmpty() && !kept->prefix.startsWith('/'))
        throw RegistrationError(("Prefix \"" + kept->prefix + "\": it begins with \"/\"").toStdString());
    for (const auto &route : m_routes)
        surround(*route, *kept);
    if (kept->prefix.isEmpty())
        surround(m_fallback, *kept);
}

const Route *RouteTable::find(QByteArrayView path, Match &match) const
{
    m_router.match(path, match);
    return match.isFound() ? m_routes[std::size_t(match.pattern)].get() : nullptr;
}

Route &RouteTable::routeFor(const QByteArray &pattern)
{
    m_version = nextVersion();
    const auto index = std::size_t(m_router.add(pattern));
    if (index >= monitor::kNoRoute)
        throw RegistrationError("At most 65535 patterns");
    if (index == m_routes.size()) {
        Route &route = *m_routes.emplace_back(std::make_unique<Route>());
        route.id = monitor::RouteId(index);
        route.pattern = pattern;
        route.parameters = m_router.pattern(int(index)).parameters();
        for (const auto &middleware : m_middleware)
            surround(route, *middleware);
    }
    return *m_routes[index];
}

const Endpoint *RouteTable::keep(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options)
{
    if (options.streamsBody && endpoint.isPlain())
        throw RegistrationError(
            ("\"" + pattern + "\" streams bodies: its handler has to be a coroutine").toStdString());
    endpoint.body = policyOf(options);
    return m_endpoints.emplace_back(std::make_unique<Endpoint>(std::move(endpoint))).get();
}

void RouteTable::surround(Route &route, const Middleware &middleware)
{
    if (!middleware.covers(route.pattern))
        return;
    route.middleware.push_back(&middleware);
    route.hasPlainMiddleware = route.hasPlainMiddleware && middleware.isPlain();
}

QByteArray RouteTable::allowedAnywhere() const
{
    QByteArrayList names;
    for (std::size_t i = 0; i < std::size_t(http::Method::Other); ++i) {
        const QByteArray name = nameOf(http::Method(i));
        const auto allows = [&name](const auto &route) {
            return (", " + route->allow + ',').contains(", " + name + ',');
        };
        const bool isRefused = http::Method(i) == http::Method::Connect; // whatever a route is registered for
        if (!isRefused && std::any_of(m_routes.begin(), m_routes.end(), allows))
            names += name;
    }
    return names.isEmpty() ? QByteArrayLiteral("OPTIONS") : names.join(", ");
}

// GET answers HEAD too, and OPTIONS is always answered (RFC 9110 sections 9.3.2 and 9.3.7).
void RouteTable::updateAllow(Route &route)
{
    const auto has = [&route](http::Method method) { return route.endpoint(method) != nullptr; };
    QByteArrayList names;
    for (std::size_t i = 0; i < std::size_t(http::Method::Other); ++i) {
        const auto method = http::Method(i);
        // A WebSocket is opened with GET and has no answer that HEAD could be about.
        const bool isHead = method == http::Method::Head && route.protocol != monitor::Protocol::WebSocket;
        const bool isImplied = method == http::Method::Options || (isHead && has(http::Method::Get));
        if (isImplied || has(method))
            names += nameOf(method);
    }
    route.allow = names.join(", ");
}

} // namespace eyewall::web
