// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/application.h"

#include "server/web/applicationpart.h"
#include "server/web/chain.h"
#include "server/web/contextaccess.h"
#include "server/web/contextpool.h"
#include "server/web/failure.h"
#include "server/web/httperror.h"
#include "server/web/pathcoding.h"
#include "server/web/requeststate.h"
#include "server/web/xsrf.h"

#include <cstring>

namespace eyewall {
namespace {

using web::ContextAccess;

void answerNotAllowed(Context &context)
{
    throw HttpError::methodNotAllowed(ContextAccess::route(context)->allow);
}

void answerOptions(Context &context)
{
    context.status(204).setHeader("Allow", ContextAccess::route(context)->allow);
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

// Who was asked where the request leads, a function given to Application::when(), has thrown.
void answerUndecided(Context &context)
{
    std::rethrow_exception(ContextAccess::state(context).failure);
}

// Nobody reads what comes with a request for a path or a method that is not there.
web::Endpoint withoutBody(void (*answer)(Context &))
{
    web::Endpoint endpoint = web::makeEndpoint(answer);
    endpoint.body.delivery = http::BodyPolicy::Delivery::Unwanted;
    return endpoint;
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
    , m_undecided(withoutBody(answerUndecided))
    , m_notAllowed(withoutBody(answerNotAllowed))
    , m_notImplemented(withoutBody(answerNotImplemented))
    , m_options(web::makeEndpoint(answerOptions))
    , m_serverOptions(web::makeEndpoint([this](Context &context) {
        context.status(204).setHeader("Allow", m_table.list().allowedAnywhere());
    }))
    , m_connect(withoutBody(answerConnect))
{
    m_undecided.xsrfCheck = web::XsrfCheck::None;
    m_undecided.body = {}; // the second question may have an answer, which wants it
    m_policy.settings = &m_settings;
    m_policy.application = this;
}

Application::~Application() = default;

http::BodyPolicy Application::bodyPolicy(const http::RequestHead &head) const
{
    const web::Endpoint &endpoint = endpointFor(head);
    return endpoint.handler ? endpoint.handler->bodyPolicy(head) : endpoint.body;
}

const web::Endpoint &Application::endpointFor(const http::RequestHead &head) const
try {
    if (const web::Endpoint *endpoint = byMethodAlone(head.method))
        return *endpoint;
    thread_local QByteArray normal;
    const bool isUsual = !web::needsNormalizing(head.path);
    if (!isUsual && !web::normalizePath(head.path, normal))
        return m_badPath;
    web::Match match;
    const web::Route *route = find(head, isUsual ? head.path : QByteArrayView(normal), match);
    return route ? endpointFor(*route, head.method) : *withoutRoute(head).endpoint;
} catch (...) {
    return m_undecided; // resolve() asks the same again, and there it is told
}

QStringList Application::routePatterns() const
{
    QStringList patterns;
    for (const auto &route : m_table.list().routes())
        patterns += QString::fromUtf8(route->label);
    return patterns;
}

std::vector<monitor::Protocol> Application::routeProtocols() const
{
    std::vector<monitor::Protocol> protocols;
    for (const auto &route : m_table.list().routes())
        protocols.push_back(route->protocol);
    return protocols;
}

void Application::handle(http::Exchange &exchange) const
{
    ContextPtr context = web::takeContext(exchange);
    ContextAccess::setPolicy(*context, m_policy);
    const Target target = resolve(*context);
    if (target.isPlain()) {
        runPlain(*context, target);
        if (ContextAccess::isDeferred(*context)) {
            ContextAccess::detach(*context);
            web::keepTask(finishLater(std::move(context)));
        }
    } else {
        runTask(std::move(context), target);
    }
}

Application::Target Application::resolve(Context &context) const
try {
    return decide(context);
} catch (...) {
    ContextAccess::state(context).failure = std::current_exception();
    return {&m_table.fallback(), &m_undecided};
}

Application::Target Application::decide(Context &context) const
{
    if (const web::Endpoint *endpoint = byMethodAlone(context.method()))
        return {&m_table.fallback(), endpoint};
    const QByteArrayView path = context.path();
    if (const web::Route *route = recentRoute(path)) {
        ContextAccess::match(context).count = 0;
        return reached(*route, context);
    }
    const bool isUsual = !web::needsNormalizing(path);
    if (!isUsual && !web::normalizePath(path, ContextAccess::pathBuffer(context)))
        return {&m_table.fallback(), &m_badPath};
    const web::Route *route =
        find(context.request().head, ContextAccess::routedPath(context), ContextAccess::match(context));
    if (!route) {
        const Target target = withoutRoute(context.request().head);
        if (target.route->policy)
            ContextAccess::setPolicy(context, *target.route->policy);
        return target;
    }
    const bool isAlways = m_branches.empty() && route->parameters.empty();
    if (isUsual && isAlways && route->pattern == path)
        recent() = {m_table.version(), route};
    return reached(*route, context);
}

// Null when the path decides.
const web::Endpoint *Application::byMethodAlone(http::Method method) const
{
    if (method == http::Method::Connect)
        return &m_connect;
    // RFC 9110 section 9.1: 501 is for a method that no resource knows, 405 for one that this resource lacks.
    const bool isUnknown = method == http::Method::Other && !m_table.list().takesUnknownMethods();
    return isUnknown ? &m_notImplemented : nullptr;
}

Application::Target Application::reached(const web::Route &route, Context &context) const
{
    ContextAccess::setRoute(context, &route);
    if (route.policy)
        ContextAccess::setPolicy(context, *route.policy);
    ContextAccess::exchange(context).setRoute(route.id);
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
            if (target.endpoint->xsrfCheck == web::XsrfCheck::Before && context.settings().xsrf.isOn)
                web::checkXsrf(context);
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

// Most handlers have nothing around them and end without having waited: they need no frame but their own.
void Application::runTask(ContextPtr context, const Target &target)
{
    ContextAccess::detach(*context);
    if (!target.route->middleware.empty())
        return web::keepTask(runChain(std::move(context), target));
    std::exception_ptr failure;
    try {
        if (target.endpoint->xsrfCheck == web::XsrfCheck::Before && context->settings().xsrf.isOn)
            web::checkXsrf(*context);
        Task<> task = std::get<1>(target.endpoint->function)(*context);
        if (!task.isReady())
            return web::keepTask(runRest(std::move(context), std::move(task)));
        task.operator co_await().await_resume(); // throws what it ended with
    } catch (...) {
        failure = std::current_exception();
    }
    complete(*context, failure);
    if (ContextAccess::isDeferred(*context) || ContextAccess::isWriting(*context))
        web::keepTask(finishLater(std::move(context)));
}

// The context, and with it the exchange and a class handler, lives in this frame until the handler's task
// ends.
Task<> Application::runRest(ContextPtr context, Task<> task)
{
    std::exception_ptr failure;
    try {
        const Task<> running = std::move(task); // whose end must not find the context gone
        co_await running;
    } catch (...) {
        failure = std::current_exception();
    }
    complete(*context, failure);
    if (ContextAccess::isDeferred(*context) || ContextAccess::isWriting(*context))
        co_await finishLater(std::move(context));
}

// The same with middleware around the handler.
Task<> Application::runChain(ContextPtr context, Target target)
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
    if (ContextAccess::isDeferred(*context) || ContextAccess::isWriting(*context))
        co_await finishLater(std::move(context));
}

// What the answer still waits for: the disk, a compressor, a peer that reads.
Task<> Application::finishLater(ContextPtr context)
{
    while (ContextAccess::isDeferred(*context)) {
        std::exception_ptr failure;
        auto step = ContextAccess::takeDeferred(*context);
        try {
            co_await step(*context);
        } catch (...) {
            failure = std::current_exception();
        }
        complete(*context, failure);
    }
    // What nobody waits for uses the context, too, after a failure.
    if (ContextAccess::isWriting(*context))
        co_await ContextAccess::writesEnded(*context);
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
