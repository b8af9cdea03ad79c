// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What an application is made of besides its own routes: hosts, mounted parts, handlers of their own.
#include "server/web/applicationpart.h"
#include "server/web/contextaccess.h"
#include "server/web/redirecttarget.h"
#include "server/web/registration.h"
#include "server/web/registrationerror.h"

#include <algorithm>

namespace eyewall {
namespace {

// What the handler makes of the exchange is its own: the context has nothing more to do with it.
web::Endpoint handOver(const http::Handler &handler)
{
    web::Endpoint endpoint = web::makeEndpoint([&handler](Context &context) {
        http::Exchange &exchange = web::ContextAccess::exchange(context);
        web::ContextAccess::handOver(context);
        handler.handle(exchange);
    });
    endpoint.handler = &handler;
    endpoint.xsrfCheck = web::XsrfCheck::None;
    return endpoint;
}

void checkPrefix(const QByteArray &prefix)
{
    if (!prefix.startsWith('/') || prefix.endsWith('/'))
        throw RegistrationError(
            ("Prefix \"" + prefix + "\": it begins with \"/\" and does not end with it").toStdString());
}

} // namespace

void Application::mount(const QByteArray &prefix, Application &part)
{
    checkPrefix(prefix);
    checkMountable(prefix, part);
    web::Registration registration(m_table);
    m_table.mount(prefix, part.m_table, part.m_hasOwnPolicy ? &part.m_policy : nullptr);
    if (m_table.registered(prefix + '/') && !m_table.registered(prefix))
        redirect(prefix, prefix + '/', true);
    registration.keep();
    adopt(prefix, part);
}

void Application::checkMountable(const QByteArray &prefix, const Application &part) const
{
    const auto refuse = [&prefix](const char *why) {
        throw RegistrationError(("Prefix \"" + prefix + "\": " + why).toStdString());
    };
    if (&part == this || (part.m_parent && part.m_parent != this))
        refuse("the application is a part already");
    if (part.m_accessLog || part.m_accessFormat)
        refuse("the application has an access log, which is that of the whole: set it there");
    if (!part.m_telemetryTopic.isEmpty())
        refuse("the application has telemetry(), which is there once, in the outermost application");
}

void Application::adopt(const QByteArray &prefix, Application &part)
{
    part.m_table.seal();
    part.m_parent = this;
    part.m_prefix = prefix;
    part.inherit(policyInForce());
    for (const auto &[base, files] : part.m_files)
        m_files[prefix + base] = files;
    m_mounts.push_back(std::make_unique<Mount>(Mount{prefix, &part, nullptr}));
}

void Application::group(const QByteArray &prefix, const std::function<void(Application &)> &fill)
{
    checkPrefix(prefix);
    auto part = std::make_unique<Application>();
    part->m_parent = this;
    fill(*part);
    mount(prefix, *part);
    m_mounts.back()->owned = std::move(part);
}

RouteEntry Application::mount(const QByteArray &prefix, const http::Handler &handler)
{
    if (prefix != "/")
        checkPrefix(prefix);
    web::Registration registration(m_table);
    if (prefix != "/")
        addAny(prefix, handOver(handler));
    const RouteEntry entry =
        addAny((prefix == "/" ? QByteArray() : prefix) + "/{rest:path}", handOver(handler));
    m_table.list().setTakesUnknownMethods();
    registration.keep();
    return entry;
}

void Application::fallback(const http::Handler &handler)
{
    setNotFound(handOver(handler));
    m_table.list().setTakesUnknownMethods();
}

Application &Application::host(const QByteArray &pattern)
{
    auto branch = std::make_unique<Branch>();
    branch->host.emplace(pattern);
    return addBranch(pattern.toLower(), std::move(branch));
}

Application &Application::when(const QByteArray &name, std::function<bool(const http::RequestHead &)> matches)
{
    if (name.isEmpty() || !matches)
        throw RegistrationError("when() needs a name and a function");
    auto branch = std::make_unique<Branch>();
    branch->matches = std::move(matches);
    return addBranch(name, std::move(branch));
}

Application &Application::addBranch(const QByteArray &label, std::unique_ptr<Branch> branch)
{
    Application &part = branch->application;
    part.m_table.joinList(m_table, label);
    part.m_parent = this;
    m_branches.push_back(std::move(branch));
    return part;
}

void Application::setDefaultHost(const QByteArray &name)
{
    static_cast<void>(web::HostPattern(name));
    m_defaultHost = name;
}

void Application::setNotFound(web::Endpoint endpoint)
{
    m_table.checkOpen();
    m_table.checkFallback(endpoint);
    m_notFound = std::move(endpoint);
    m_table.setFallback(m_notFound);
}

// A part has the policy of the whole until it sets one: then a copy of that to begin with.
web::AnswerPolicy &Application::ownPolicy()
{
    m_table.checkOpen();
    if (m_parent && !m_hasOwnPolicy) {
        m_policy = policyInForce();
        m_table.setPolicy(&m_policy);
    }
    m_hasOwnPolicy = true;
    return m_policy;
}

const web::AnswerPolicy &Application::policyInForce() const
{
    return m_parent && !m_hasOwnPolicy ? m_parent->policyInForce() : m_policy;
}

// Whoever only compresses, say, still has the keys and the protection of the whole.
void Application::inherit(const web::AnswerPolicy &outer)
{
    if (m_hasOwnSettings)
        return;
    m_policy.settings = outer.settings;
    m_policy.application = outer.application;
    inheritInside();
}

void Application::inheritInside()
{
    for (const auto &mount : m_mounts)
        mount->part->inherit(m_policy);
    for (const auto &branch : m_branches)
        branch->application.inherit(m_policy);
}

void Application::setSettings(ApplicationSettings settings)
{
    web::checkSettings(settings);
    web::AnswerPolicy &policy = ownPolicy();
    m_settings = std::move(settings);
    policy.settings = &m_settings;
    policy.application = this;
    m_hasOwnSettings = true;
    inheritInside();
}

const ApplicationSettings &Application::settings() const
{
    return *policyInForce().settings;
}

void Application::addTransform(TransformFactory make)
{
    if (!make)
        throw RegistrationError("addTransform() needs a function");
    ownPolicy().transforms.push_back(std::move(make));
}

void Application::setEtags(const EtagOptions &options)
{
    ownPolicy().etags = options;
}

void Application::compress(const CompressOptions &options)
{
    ownPolicy().compression = options;
}

const web::Route *Application::find(const http::RequestHead &head, QByteArrayView path,
                                    web::Match &match) const
{
    if (!m_branches.empty()) {
        const QByteArrayView host = hostAskedFor(head);
        for (const auto &branch : m_branches) {
            const bool isFor = branch->covers(host, head);
            const web::Route *route = isFor ? branch->application.find(head, path, match) : nullptr;
            if (route)
                return route;
        }
    }
    return m_table.find(path, match);
}

QByteArrayView Application::hostAskedFor(const http::RequestHead &head) const
{
    const QByteArrayView name = web::hostName(head.host);
    const auto isOf = [name](const auto &branch) { return branch->host && branch->host->matches(name); };
    const bool isKnown = m_defaultHost.isEmpty() || std::any_of(m_branches.begin(), m_branches.end(), isOf);
    return isKnown ? name : QByteArrayView(m_defaultHost);
}

// Two forms of the target name no path (RFC 9112 sections 3.2.3 and 3.2.4).
Application::Target Application::withoutRoute(const http::RequestHead &head) const
{
    if (head.path == "*")
        return {&m_table.fallback(), &m_serverOptions};
    const web::Route *route = notFoundRoute(head);
    return route ? Target{route, route->endpoints.front()} : Target{&m_table.fallback(), &m_notFound};
}

// The first host that has an answer of its own, then the longest prefix that has; null when there is none.
const web::Route *Application::notFoundRoute(const http::RequestHead &head) const
{
    const QByteArrayView host = m_branches.empty() ? QByteArrayView() : hostAskedFor(head);
    for (const auto &branch : m_branches) {
        const bool isFor = branch->covers(host, head);
        if (const web::Route *route = isFor ? branch->application.notFoundRoute(head) : nullptr)
            return route;
    }
    return m_table.fallbackFor(head.path);
}

} // namespace eyewall
