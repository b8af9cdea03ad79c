// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/routetable.h"

#include "server/web/registration.h"
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

// Takes the slash and the segment behind it.
QByteArrayView takeSegment(QByteArrayView &path)
{
    const qsizetype end = path.indexOf('/', 1);
    const QByteArrayView segment = end < 0 ? path : path.first(end);
    path = path.sliced(segment.size());
    return segment;
}

bool isBelow(QByteArrayView path, QByteArrayView prefix)
{
    while (!prefix.isEmpty() && !path.isEmpty()) {
        const QByteArrayView wanted = takeSegment(prefix);
        const QByteArrayView segment = takeSegment(path);
        if (wanted.startsWith("/{") ? segment.size() < 2 : segment != wanted)
            return false;
    }
    return prefix.isEmpty();
}

} // namespace

RouteTable::RouteTable()
    : m_list(std::make_shared<RouteList>())
    , m_version(nextVersion())
{
}

void RouteTable::joinList(RouteTable &outer, const QByteArray &host)
{
    outer.checkOpen();
    m_list = outer.m_list;
    m_host = outer.m_host + host;
    m_outer = &outer;
    outer.m_inner.push_back(this);
    outer.touch();
    surroundAll();
}

void RouteTable::checkOpen() const
{
    if (m_isSealed)
        throw RegistrationError(
            "An application that is mounted takes no more routes, middleware and settings");
}

void RouteTable::touch()
{
    m_version = nextVersion();
}

Route &RouteTable::add(const QByteArray &pattern, http::Method method, Endpoint endpoint,
                       const RouteOptions &options)
{
    Registration registration(*this);
    Route &route = routeFor(pattern);
    const Endpoint *&slot = route.endpoints[std::size_t(method)];
    if (slot)
        throw RegistrationError(
            (nameOf(method) + " \"" + route.label + "\" is registered already").toStdString());
    slot = keep(pattern, std::move(endpoint), options);
    surround(route);
    updateAllow(route);
    registration.keep();
    return route;
}

Route &RouteTable::addAny(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options)
{
    Registration registration(*this);
    Route &route = routeFor(pattern);
    if (route.endpoint(http::Method::Other))
        throw RegistrationError(
            ("\"" + route.label + "\" is registered for any method already").toStdString());
    const Endpoint *kept = keep(pattern, std::move(endpoint), options);
    for (const Endpoint *&slot : route.endpoints) {
        if (!slot)
            slot = kept;
    }
    surround(route);
    updateAllow(route);
    registration.keep();
    return route;
}

void RouteTable::mount(const QByteArray &prefix, RouteTable &part, const AnswerPolicy *policy)
{
    checkOpen();
    part.checkOpen();
    Registration registration(*this);
    if (!part.m_inner.empty() || part.m_outer)
        throw RegistrationError(
            ("\"" + prefix + "\": an application with hosts, or of a host, is not mounted").toStdString());
    for (const Route *inner : part.m_routes)
        mountRoute(prefix, *inner, policy);
    mountNames(prefix, part);
    if (part.m_fallback.endpoints.front())
        mountFallback(prefix, part.m_fallback, policy);
    for (const auto &inner : part.m_partFallbacks)
        mountFallback(prefix, *inner, policy);
    if (part.list().takesUnknownMethods())
        m_list->setTakesUnknownMethods();
    registration.keep();
}

void RouteTable::mountRoute(const QByteArray &prefix, const Route &inner, const AnswerPolicy *policy)
{
    const QByteArray pattern = prefix + inner.pattern;
    if (registered(pattern))
        throw RegistrationError(("\"" + pattern + "\" is registered already").toStdString());
    Route &route = routeFor(pattern);
    route.protocol = inner.protocol;
    route.endpoints = inner.endpoints;
    route.allow = inner.allow;
    route.innerMiddleware = inner.middleware;
    route.policy = inner.policy ? inner.policy : policy ? policy : route.policy;
    route.isMounted = true;
    surround(route);
}

void RouteTable::mountNames(const QByteArray &prefix, const RouteTable &part)
{
    for (const auto &[name, inner] : part.list().names())
        m_list->name(*registered(prefix + inner->pattern), name);
}

// What is around all of the prefix here is around it, too.
void RouteTable::mountFallback(const QByteArray &prefix, const Route &inner, const AnswerPolicy *policy)
{
    auto route = std::make_unique<Route>();
    route->pattern = prefix + inner.pattern;
    route->label = m_host + route->pattern;
    route->endpoints = inner.endpoints;
    route->innerMiddleware = inner.middleware;
    route->policy = inner.policy ? inner.policy : policy ? policy : m_policy;
    surround(*route);
    m_partFallbacks.push_back(std::move(route));
}

void RouteTable::setProtocol(Route &route, monitor::Protocol protocol)
{
    route.protocol = protocol;
    updateAllow(route);
}

void RouteTable::setPolicy(const AnswerPolicy *policy)
{
    m_policy = policy;
    for (Route *route : m_routes) {
        if (!route->policy)
            route->policy = policy;
    }
    for (const auto &fallback : m_partFallbacks) {
        if (!fallback->policy)
            fallback->policy = policy;
    }
    m_fallback.policy = policy;
}

void RouteTable::use(Middleware middleware)
{
    checkOpen();
    if (!middleware.prefix.isEmpty() && !middleware.prefix.startsWith('/'))
        throw RegistrationError(("Prefix \"" + middleware.prefix + "\": it begins with \"/\"").toStdString());
    Registration registration(*this);
    m_middleware.push_back(std::make_unique<Middleware>(std::move(middleware)));
    surroundAll();
    registration.keep();
}

void RouteTable::checkFallback(const Endpoint &endpoint) const
{
    Route candidate = m_fallback;
    candidate.endpoints.fill(&endpoint);
    surround(candidate);
}

void RouteTable::setFallback(const Endpoint &endpoint)
{
    m_fallback.endpoints.fill(&endpoint);
    surround(m_fallback);
}

const Route *RouteTable::find(QByteArrayView path, Match &match) const
{
    m_router.match(path, match);
    return match.isFound() ? m_routes[std::size_t(match.pattern)] : nullptr;
}

const Route *RouteTable::fallbackFor(QByteArrayView path) const
{
    const Route *nearest = m_fallback.endpoints.front() ? &m_fallback : nullptr;
    for (const auto &part : m_partFallbacks) {
        const bool isNearer = !nearest || part->pattern.size() > nearest->pattern.size();
        if (isNearer && isBelow(path, part->pattern))
            nearest = part.get();
    }
    return nearest;
}

const Route *RouteTable::registered(const QByteArray &pattern) const
{
    const auto isThis = [&pattern](const Route *route) { return route->pattern == pattern; };
    const auto found = std::find_if(m_routes.begin(), m_routes.end(), isThis);
    return found == m_routes.end() ? nullptr : *found;
}

Route &RouteTable::routeFor(const QByteArray &pattern)
{
    checkOpen();
    touch();
    const auto index = std::size_t(m_router.add(pattern));
    if (index == m_routes.size())
        return newRoute(pattern);
    if (m_routes[index]->isMounted)
        throw RegistrationError(
            ("\"" + pattern + "\" belongs to an application that is mounted").toStdString());
    if (m_registration)
        m_registration->remember(*m_routes[index]);
    return *m_routes[index];
}

Route &RouteTable::newRoute(const QByteArray &pattern)
{
    Route &route = *m_routes.emplace_back(&m_list->add(pattern, m_host));
    route.parameters = m_router.pattern(int(m_routes.size()) - 1).parameters();
    route.policy = m_policy;
    return route;
}

const Endpoint *RouteTable::keep(const QByteArray &pattern, Endpoint endpoint, const RouteOptions &options)
{
    if (options.streamsBody && endpoint.isPlain())
        throw RegistrationError(
            ("\"" + pattern + "\" streams bodies: its handler has to be a coroutine").toStdString());
    endpoint.body = policyOf(options);
    if (!options.checksXsrf)
        endpoint.xsrfCheck = XsrfCheck::None;
    return m_endpoints.emplace_back(std::make_unique<Endpoint>(std::move(endpoint))).get();
}

void RouteTable::surround(Route &route) const
{
    route.middleware.clear();
    collect(route, route.middleware);
    route.middleware.insert(route.middleware.end(), route.innerMiddleware.begin(),
                            route.innerMiddleware.end());
    route.hasPlainMiddleware =
        std::all_of(route.middleware.begin(), route.middleware.end(),
                    [](const Middleware *middleware) { return middleware->isPlain(); });
    const auto isRaw = [](const Endpoint *endpoint) { return endpoint && endpoint->handler; };
    if (!route.hasPlainMiddleware && std::any_of(route.endpoints.begin(), route.endpoints.end(), isRaw))
        throw RegistrationError(
            ("\"" + route.label + "\": an http::Handler cannot stand behind coroutine middleware")
                .toStdString());
}

void RouteTable::surroundAll()
{
    for (Route *route : m_routes)
        surround(*route);
    surround(m_fallback);
    for (const auto &fallback : m_partFallbacks)
        surround(*fallback);
    for (RouteTable *inner : m_inner)
        inner->surroundAll();
}

// The fallback, whose pattern is empty, has what is around everything.
void RouteTable::collect(const Route &route, std::vector<const Middleware *> &middleware) const
{
    if (m_outer)
        m_outer->collect(route, middleware);
    for (const auto &candidate : m_middleware) {
        const bool isAround =
            route.pattern.isEmpty() ? candidate->prefix.isEmpty() : candidate->covers(route.pattern);
        if (isAround)
            middleware.push_back(candidate.get());
    }
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
