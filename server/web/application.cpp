// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/application.h"

#include "server/web/chain.h"
#include "server/web/context.h"
#include "server/web/failure.h"
#include "server/web/httperror.h"
#include "server/web/pathcoding.h"

#include <cstring>

namespace eyewall {
namespace {

void answerNotAllowed(Context &context)
{
    throw HttpError::methodNotAllowed(context.route()->allow);
}

void answerOptions(Context &context)
{
    context.status(204).setHeader("Allow", context.route()->allow);
}

void answerNotFound(Context &)
{
    throw HttpError(404);
}

void answerConnect(Context &)
{
    throw HttpError(501, QStringLiteral("This server is no proxy"));
}

void answerNotImplemented(Context &context)
{
    const QByteArrayView name = context.request().head.methodText;
    throw HttpError(501, QStringLiteral("Nothing here knows the method %1").arg(QString::fromLatin1(name)));
}

void answerBadPath(Context &)
{
    throw HttpError(400, QStringLiteral("The path is not percent-encoded as it should be"));
}

// Nobody reads what comes with a request for a path or a method that is not there.
web::Endpoint withoutBody(void (*answer)(Context &))
{
    web::Endpoint endpoint = web::makeEndpoint(answer);
    endpoint.body.delivery = http::BodyPolicy::Delivery::Unwanted;
    return endpoint;
}

const web::Route *findRoute(QByteArrayView path, const web::RouteTable &table, web::Match &match)
{
    if (!web::needsNormalizing(path))
        return table.find(path, match);
    thread_local QByteArray normal;
    return web::normalizePath(path, normal) ? table.find(normal, match) : nullptr;
}

/// A route without parameters whose pattern is the path itself. Thread: each has its own.
struct Recent {
    quint64 version = 0; ///< of the table that the route is in; 0: none
    const web::Route *route = nullptr;
};

Recent &recent()
{
    thread_local Recent latest;
    return latest;
}

} // namespace

Application::Application()
    : m_notFound(withoutBody(answerNotFound))
    , m_badPath(withoutBody(answerBadPath))
    , m_notAllowed(withoutBody(answerNotAllowed))
    , m_notImplemented(withoutBody(answerNotImplemented))
    , m_options(web::makeEndpoint(answerOptions))
    , m_serverOptions(web::makeEndpoint(
          [this](Context &context) { context.status(204).setHeader("Allow", m_table.allowedAnywhere()); }))
    , m_connect(web::makeEndpoint(answerConnect))
{
}

Application::~Application() = default;

http::BodyPolicy Application::bodyPolicy(const http::RequestHead &head) const
{
    web::Match match;
    const web::Route *route =
        head.method == http::Method::Connect ? nullptr : findRoute(head.path, m_table, match);
    return route ? endpointFor(*route, head.method).body : m_notFound.body;
}

QStringList Application::routePatterns() const
{
    QStringList patterns;
    for (const auto &route : m_table.routes())
        patterns += QString::fromUtf8(route->pattern);
    return patterns;
}

std::vector<monitor::Protocol> Application::routeProtocols() const
{
    std::vector<monitor::Protocol> protocols;
    for (const auto &route : m_table.routes())
        protocols.push_back(route->protocol);
    return protocols;
}

void Application::handle(http::Exchange &exchange) const
{
    web::ContextPtr context = web::takeContext(exchange);
    context->setPolicy(m_policy);
    const Target target = resolve(*context);
    if (target.isPlain()) {
        runPlain(*context, target);
        if (context->isDeferred()) {
            context->detach();
            web::keepTask(finishLater(std::move(context)));
        }
    } else {
        context->detach();
        web::keepTask(runTask(std::move(context), target));
    }
}

Application::Target Application::resolve(Context &context) const
{
    const QByteArrayView path = context.path();
    // RFC 9110 section 9.1: 501 is for a method that no resource knows, 405 for one that this resource lacks.
    const bool isUnknown = context.method() == http::Method::Other && !m_table.takesUnknownMethods();
    if (isUnknown)
        return {&m_table.fallback(), &m_notImplemented};
    if (const web::Route *route = recentRoute(path)) {
        context.match().count = 0;
        return reached(*route, context);
    }
    const bool isUsual = !web::needsNormalizing(path);
    if (!isUsual && !web::normalizePath(path, context.pathBuffer()))
        return {&m_table.fallback(), &m_badPath};
    const web::Route *route = m_table.find(context.routedPath(), context.match());
    if (!route)
        return {&m_table.fallback(), &withoutRoute(context)};
    if (isUsual && route->parameters.empty() && route->pattern == path)
        recent() = {m_table.version(), route};
    return reached(*route, context);
}

Application::Target Application::reached(const web::Route &route, Context &context) const
{
    context.setRoute(&route);
    context.exchange().setRoute(route.id);
    return {&route, &endpointFor(route, context.method())};
}

// Null when it is not the literal path that was asked for last in this thread.
const web::Route *Application::recentRoute(QByteArrayView path) const
{
    const Recent &latest = recent();
    const bool isSame =
        latest.version == m_table.version() && latest.route->pattern.size() == path.size() &&
        std::memcmp(latest.route->pattern.constData(), path.data(), std::size_t(path.size())) == 0;
    return isSame ? latest.route : nullptr;
}

// Two forms of the target name no path (RFC 9112 sections 3.2.3 and 3.2.4).
const web::Endpoint &Application::withoutRoute(const Context &context) const
{
    if (context.method() == http::Method::Connect)
        return m_connect;
    return context.path() == "*" ? m_serverOptions : m_notFound;
}

const web::Endpoint &Application::endpointFor(const web::Route &route, http::Method method) const
{
    if (const web::Endpoint *endpoint = route.endpoint(method))
        return *endpoint;
    if (method == http::Method::Head && route.endpoint(http::Method::Get))
        return *route.endpoint(http::Method::Get);
    return method == http::Method::Options ? m_options : m_notAllowed;
}

void Application::runPlain(Context &context, const Target &target)
{
    try {
        if (target.route->middleware.empty()) {
            std::get<0>(target.endpoint->function)(context);
        } else {
            web::Chain chain(context, target.route->middleware, *target.endpoint);
            [[maybe_unused]] const Step done = chain.runFrom(0);
        }
        context.finish();
    } catch (...) {
        web::answerFailure(context, std::current_exception());
    }
}

// The context, and with it the exchange and a class handler, lives in this frame until the handler's task
// ends.
Task<> Application::runTask(web::ContextPtr context, Target target)
{
    web::Chain chain(*context, target.route->middleware, *target.endpoint);
    std::exception_ptr failure;
    try {
        co_await chain.runFrom(0);
    } catch (...) {
        failure = std::current_exception();
    }
    // Also after a failure: what still runs uses the context.
    co_await chain.settle();
    complete(*context, failure ? failure : chain.lateFailure());
    if (context->isDeferred())
        co_await finishLater(std::move(context));
}

// What the answer still waits for: the disk, a compressor, a peer that reads.
Task<> Application::finishLater(web::ContextPtr context)
{
    while (context->isDeferred()) {
        std::exception_ptr failure;
        auto step = context->takeDeferred();
        try {
            co_await step(*context);
        } catch (...) {
            failure = std::current_exception();
        }
        complete(*context, failure);
    }
}

void Application::complete(Context &context, std::exception_ptr failure)
{
    try {
        if (!failure)
            context.finish();
    } catch (...) {
        failure = std::current_exception();
    }
    if (failure)
        web::answerFailure(context, failure);
}

} // namespace eyewall
