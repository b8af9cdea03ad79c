// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The ready-made answers an application can register: files, fixed bytes, redirects, streams, WebSockets.
#include "server/web/application.h"
#include "server/web/contextaccess.h"
#include "server/web/eventstream.h"
#include "server/web/httperror.h"
#include "server/web/redirecttarget.h"
#include "server/web/registration.h"
#include "server/web/registrationerror.h"
#include "server/web/sourcefiles.h"
#include "server/web/staticfiles.h"
#include "server/web/websocketsession.h"

#include <QtCore/QCryptographicHash>

namespace eyewall {
namespace {

using EventFunction = std::function<Task<>(Context &, EventStream &)>;

// The stream lives in this frame as long as the function runs; the function, as long as the application.
Task<> runEvents(Context &context, const EventFunction &function)
{
    EventStream stream(context);
    const bool hasContent = context.method() != http::Method::Head && context.response().status == 200;
    if (hasContent)
        co_await function(context, stream);
}

struct FixedContent {
    QByteArray bytes;
    QByteArray contentType;
    http::Validators validators;

    void operator()(Context &context) const
    {
        http::setValidators(context.response(), validators);
        context.data(bytes, contentType);
    }
};

QByteArray etagOf(const QByteArray &bytes)
{
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(32) + '"';
}

void checkCompression(const QByteArray &pattern, const websocket::CompressionOptions &options)
{
    const auto isBetween = [](int value, int least, int most) { return value >= least && value <= most; };
    if (!isBetween(options.level, 1, 9) || !isBetween(options.memLevel, 1, 9))
        throw RegistrationError(
            ("WebSocket \"" + pattern + "\": level and memLevel of compression are 1 to 9").toStdString());
    if (!isBetween(options.windowBits, 8, 15) || !isBetween(options.peerWindowBits, 8, 15))
        throw RegistrationError(
            ("WebSocket \"" + pattern + "\": window bits of compression are 8 to 15").toStdString());
}

} // namespace

RouteEntry Application::events(const QByteArray &pattern, EventFunction function)
{
    web::Route &route =
        m_table.add(pattern, http::Method::Get,
                    web::makeEndpoint([function = std::move(function)](Context &context) -> Task<> {
                        return runEvents(context, function);
                    }));
    m_table.setProtocol(route, monitor::Protocol::EventStream);
    return {m_table, route};
}

void Application::files(const QByteArray &prefix, const QString &folder, const StaticOptions &options)
{
    addFiles(prefix, std::make_shared<const web::StaticFiles>(folder, options), options);
}

void Application::files(const QByteArray &prefix, std::shared_ptr<const StaticSource> source,
                        const StaticOptions &options)
{
    addFiles(prefix, std::make_shared<const web::SourceFiles>(std::move(source), options), options);
}

void Application::addFiles(const QByteArray &prefix, std::shared_ptr<const web::FileTree> files,
                           const StaticOptions &options)
{
    if (prefix.contains('{'))
        throw RegistrationError(("Prefix \"" + prefix + "\": files are below a plain path").toStdString());
    const QByteArray base = prefix.endsWith('/') ? prefix : prefix + '/';
    const auto serve = [files](Context &context) {
        files->serve(context, web::ContextAccess::capture(context, "file"));
    };
    web::Registration registration(m_table);
    m_table.add(base + "{file:path}", http::Method::Get, web::makeEndpoint(serve));
    for (const QByteArray &name : options.alsoAtRoot) {
        const auto serveIt = [files, name](Context &context) { files->serve(context, name); };
        m_table.add('/' + name, http::Method::Get, web::makeEndpoint(serveIt));
    }
    if (base != prefix)
        redirect(prefix, base, true);
    registration.keep();
    m_files[base] = std::move(files);
}

RouteEntry Application::content(const QByteArray &pattern, const QByteArray &bytes,
                                const QByteArray &contentType)
{
    return add(pattern, http::Method::Get,
               web::makeEndpoint(FixedContent{bytes, contentType, {etagOf(bytes), {}, true, false}}));
}

RouteEntry Application::redirect(const QByteArray &from, const QByteArray &to, bool isPermanent)
{
    return addAny(from, web::makeEndpoint(web::RedirectTarget::parse(to, from, isPermanent)));
}

RouteEntry Application::add(const QByteArray &pattern, http::Method method, web::Endpoint endpoint,
                            const RouteOptions &options)
{
    return {m_table, m_table.add(pattern, method, std::move(endpoint), options)};
}

RouteEntry Application::addAny(const QByteArray &pattern, web::Endpoint endpoint, const RouteOptions &options)
{
    return {m_table, m_table.addAny(pattern, std::move(endpoint), options)};
}

RouteEntry Application::addWebSocket(const QByteArray &pattern, const WebSocketOptions &options,
                                     WebSocketFactory factory)
{
    checkCompression(pattern, options.compression);
    auto shared = std::make_shared<const WebSocketOptions>(options);
    web::Route &route = m_table.add(pattern, http::Method::Get,
                                    web::makeEndpoint([this, options = std::move(shared),
                                                       factory = std::move(factory)](Context &context) {
                                        web::answerWebSocket(context, factory(), hub(), options);
                                    }));
    m_table.setProtocol(route, monitor::Protocol::WebSocket);
    return {m_table, route};
}

} // namespace eyewall
