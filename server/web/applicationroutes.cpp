// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The ready-made answers an application can register: files, fixed bytes, redirects, streams, WebSockets.
#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/eventstream.h"
#include "server/web/httperror.h"
#include "server/web/registrationerror.h"
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

QByteArray withQuery(const QByteArray &target, QByteArrayView query)
{
    if (query.isNull())
        return target;
    return target + (target.contains('?') ? '&' : '?') + query.toByteArray();
}

// 301 and 302 let clients turn a POST into a GET; 308 and 307 do not (RFC 9110 section 15.4).
int redirectStatus(http::Method method, bool isPermanent)
{
    const bool isSafe = method == http::Method::Get || method == http::Method::Head;
    if (isSafe)
        return isPermanent ? 301 : 302;
    return isPermanent ? 308 : 307;
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

void Application::events(const QByteArray &pattern, EventFunction function)
{
    m_table.add(pattern, http::Method::Get,
                web::makeEndpoint([function = std::move(function)](Context &context) -> Task<> {
                    return runEvents(context, function);
                }));
    m_table.setProtocol(pattern, monitor::Protocol::EventStream);
}

void Application::files(const QByteArray &prefix, const QString &folder, const StaticOptions &options)
{
    if (prefix.contains('{'))
        throw RegistrationError(("Prefix \"" + prefix + "\": files are below a plain path").toStdString());
    const auto files = std::make_shared<const web::StaticFiles>(folder, options);
    const QByteArray base = prefix.endsWith('/') ? prefix : prefix + '/';
    const auto serve = [files](Context &context) { files->serve(context, context.capture("file")); };
    m_table.add(base + "{file:path}", http::Method::Get, web::makeEndpoint(serve));
    m_files[base] = files;
    if (base != prefix)
        redirect(prefix, base, true);
}

QByteArray Application::staticUrl(const QByteArray &path) const
{
    const qsizetype mark = path.indexOf('?');
    const QByteArray name = mark < 0 ? path : path.first(mark);
    const web::StaticFiles *files = nullptr;
    qsizetype longest = 0;
    for (const auto &[prefix, mounted] : m_files) {
        if (name.startsWith(prefix) && prefix.size() > longest) {
            files = mounted.get();
            longest = prefix.size();
        }
    }
    const QByteArray version = files ? files->version(QByteArrayView(name).sliced(longest)) : QByteArray();
    return version.isEmpty() ? path : withQuery(path, "v=" + version);
}

void Application::content(const QByteArray &pattern, const QByteArray &bytes, const QByteArray &contentType)
{
    m_table.add(pattern, http::Method::Get,
                web::makeEndpoint(FixedContent{bytes, contentType, {etagOf(bytes), {}, true, false}}));
}

void Application::redirect(const QByteArray &from, const QByteArray &to, bool isPermanent)
{
    m_table.addAny(from, web::makeEndpoint([to, isPermanent](Context &context) {
                       context.redirect(withQuery(to, context.request().head.query),
                                        redirectStatus(context.method(), isPermanent));
                   }));
}

void Application::setEtags(const EtagOptions &options)
{
    m_policy.etags = options;
}

void Application::compress(const CompressOptions &options)
{
    m_policy.compression = options;
}

void Application::addWebSocket(const QByteArray &pattern, const WebSocketOptions &options,
                               WebSocketFactory factory)
{
    checkCompression(pattern, options.compression);
    auto shared = std::make_shared<const WebSocketOptions>(options);
    m_table.add(pattern, http::Method::Get,
                web::makeEndpoint(
                    [this, options = std::move(shared), factory = std::move(factory)](Context &context) {
                        web::answerWebSocket(context, factory(), m_hub, options);
                    }));
    m_table.setProtocol(pattern, monitor::Protocol::WebSocket);
}

} // namespace eyewall
