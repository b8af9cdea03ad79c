// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/handler.h"
#include "server/web/answerpolicy.h"
#include "server/web/classhandler.h"
#include "server/web/contextpool.h"
#include "server/web/eventstream.h"
#include "server/web/routetable.h"
#include "server/web/staticfiles.h"
#include "server/web/websockethandler.h"

#include <QtCore/QStringList>

#include <map>

namespace eyewall {

namespace hub {
class Hub;
}

/// What a server answers: routes with their handlers, files and middleware. One object serves all workers: it
/// is configured first and const from the moment the server listens, so handlers run on several threads at
/// the same time. Registering throws RegistrationError. A path with routes, but none for the method, is
/// answered 405 with Allow, a method that nothing here knows 501; HEAD by GET handlers; OPTIONS, also of "*",
/// 204 with Allow, unless it is registered. The most specific pattern decides, whatever its methods. It lives
/// longer than the server. Thread: any once configured.
class Application final : public http::Handler {
public:
    Application();
    ~Application() override;
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// `function` is void(Context &) or, as a coroutine, Task<>(Context &); `options` say how it takes
    /// bodies.
    template<typename F>
    void get(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.add(pattern, http::Method::Get, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    void post(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.add(pattern, http::Method::Post, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    void put(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.add(pattern, http::Method::Put, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    void del(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.add(pattern, http::Method::Delete, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    void patch(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.add(pattern, http::Method::Patch, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    void head(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.add(pattern, http::Method::Head, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    void options(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.add(pattern, http::Method::Options, web::makeEndpoint(std::forward<F>(function)), options);
    }
    /// All methods, unknown ones too, that are not registered for this pattern yet.
    template<typename F>
    void any(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        m_table.addAny(pattern, web::makeEndpoint(std::forward<F>(function)), options);
        m_table.setTakesUnknownMethods();
    }

    /// Class handlers; each request gets a new T(arguments...). One that overrides dataReceived() streams.
    template<typename T, typename... Arguments>
    void route(const QByteArray &pattern, Arguments... arguments)
    {
        route<T>(pattern, RouteOptions(), std::move(arguments)...);
    }
    template<typename T, typename... Arguments>
    void route(const QByteArray &pattern, RouteOptions options, Arguments... arguments)
    {
        options.streamsBody = options.streamsBody || web::takesData<T>();
        m_table.addAny(pattern, web::classEndpoint<T>(std::move(arguments)...), options);
    }
    /// WebSockets; each gets a new T(arguments...).
    template<typename T, typename... Arguments>
    void websocket(const QByteArray &pattern, const WebSocketOptions &options = {}, Arguments... arguments)
    {
        addWebSocket(pattern, options, [arguments...] { return std::make_unique<T>(arguments...); });
    }
    /// Server-sent events: a coroutine Task<>(Context &, EventStream &).
    void events(const QByteArray &pattern, std::function<Task<>(Context &, EventStream &)> function);

    /// The files below a folder, for GET and HEAD, below a path: files("/static", "site").
    void files(const QByteArray &prefix, const QString &folder, const StaticOptions &options = {});
    /// The path with "?v=" and a hash of the file behind it, if files() serves it: a URL that browsers may
    /// keep for a year, for it changes with the content. Reads the file when it is new or has changed and may
    /// then wait for the disk: in a handler use runBlocking(). Thread: any.
    [[nodiscard]] QByteArray staticUrl(const QByteArray &path) const;
    /// Bytes that never change, with an ETag.
    void content(const QByteArray &pattern, const QByteArray &bytes, const QByteArray &contentType);
    /// All methods; 301 or 302, permanent with 308 and temporary with 307 for what is not GET or HEAD. The
    /// query is kept.
    void redirect(const QByteArray &from, const QByteArray &to, bool isPermanent = false);

    /// Answers paths without a route.
    template<typename F>
    void notFound(F &&function)
    {
        m_notFound = web::makeEndpoint(std::forward<F>(function));
    }
    /// Around all routes, or those below a path: void(Context &, Next) or Task<>(Context &, Next).
    template<typename F>
    void use(F &&middleware)
    {
        m_table.use(web::makeMiddleware({}, std::forward<F>(middleware)));
    }
    template<typename F>
    void use(const QByteArray &prefix, F &&middleware)
    {
        m_table.use(web::makeMiddleware(prefix, std::forward<F>(middleware)));
    }

    /// Which answers get an ETag of their content.
    void setEtags(const EtagOptions &options);
    /// Compresses answers for clients that accept it; off until this is called.
    void compress(const CompressOptions &options = {});

    /// Topics for WebSocket handlers; before the server listens, and longer-lived than its connections.
    void setHub(hub::Hub *hub) { m_hub = hub; }

    /// By monitor::RouteId: "/ws/chat/{room}".
    [[nodiscard]] QStringList routePatterns() const;
    /// By monitor::RouteId.
    [[nodiscard]] std::vector<monitor::Protocol> routeProtocols() const;

    void handle(http::Exchange &exchange) const override;
    [[nodiscard]] http::BodyPolicy bodyPolicy(const http::RequestHead &head) const override;

private:
    struct Target {
        const web::Route *route;
        const web::Endpoint *endpoint;
        [[nodiscard]] bool isPlain() const { return endpoint->isPlain() && route->hasPlainMiddleware; }
    };
    using WebSocketFactory = std::function<std::unique_ptr<WebSocketHandler>()>;

    void addWebSocket(const QByteArray &pattern, const WebSocketOptions &options, WebSocketFactory factory);
    [[nodiscard]] Target resolve(Context &context) const;
    [[nodiscard]] Target reached(const web::Route &route, Context &context) const;
    [[nodiscard]] const web::Route *recentRoute(QByteArrayView path) const;
    [[nodiscard]] const web::Endpoint &withoutRoute(const Context &context) const;
    [[nodiscard]] const web::Endpoint &endpointFor(const web::Route &route, http::Method method) const;
    static void runPlain(Context &context, const Target &target);
    static Task<> runTask(web::ContextPtr context, Target target);
    static Task<> finishLater(web::ContextPtr context);
    static void complete(Context &context, std::exception_ptr failure);

    web::RouteTable m_table;
    std::map<QByteArray, std::shared_ptr<const web::StaticFiles>> m_files; // by prefix, with "/" at its end
    web::Endpoint m_notFound;
    web::Endpoint m_badPath;
    web::Endpoint m_notAllowed;
    web::Endpoint m_notImplemented;
    web::Endpoint m_options;
    web::Endpoint m_serverOptions;
    web::Endpoint m_connect;
    web::AnswerPolicy m_policy;
    hub::Hub *m_hub = nullptr;
};

} // namespace eyewall
