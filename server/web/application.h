// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/accessnote.h"
#include "server/http/handler.h"
#include "server/web/answerpolicy.h"
#include "server/web/applicationsettings.h"
#include "server/web/classhandler.h"
#include "server/web/eventstream.h"
#include "server/web/routeentry.h"
#include "server/web/routetable.h"
#include "server/web/staticoptions.h"
#include "server/web/telemetryoptions.h"
#include "server/web/urlfor.h"
#include "server/web/websockethandler.h"

#include <QtCore/QStringList>

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>

namespace eyewall {

class Server;
class StaticSource;
using AccessNote = http::AccessNote;

namespace hub {
class Hub;
}
namespace web {
struct ApplicationAccess;
struct ContextReturn;
class FileTree;
} // namespace web

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
    RouteEntry get(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        return add(pattern, http::Method::Get, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    RouteEntry post(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        return add(pattern, http::Method::Post, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    RouteEntry put(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        return add(pattern, http::Method::Put, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    RouteEntry del(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        return add(pattern, http::Method::Delete, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    RouteEntry patch(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        return add(pattern, http::Method::Patch, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    RouteEntry head(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        return add(pattern, http::Method::Head, web::makeEndpoint(std::forward<F>(function)), options);
    }
    template<typename F>
    RouteEntry options(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        return add(pattern, http::Method::Options, web::makeEndpoint(std::forward<F>(function)), options);
    }
    /// All methods, unknown ones too, that are not registered for this pattern yet.
    template<typename F>
    RouteEntry any(const QByteArray &pattern, F &&function, const RouteOptions &options = {})
    {
        RouteEntry entry = addAny(pattern, web::makeEndpoint(std::forward<F>(function)), options);
        m_table.list().setTakesUnknownMethods();
        return entry;
    }

    /// Class handlers; each request gets a new T(arguments...). One that overrides dataReceived() streams.
    template<typename T, typename... Arguments>
    RouteEntry route(const QByteArray &pattern, Arguments... arguments)
    {
        return route<T>(pattern, RouteOptions(), std::move(arguments)...);
    }
    template<typename T, typename... Arguments>
    RouteEntry route(const QByteArray &pattern, RouteOptions options, Arguments... arguments)
    {
        options.streamsBody = options.streamsBody || web::takesData<T>();
        RouteEntry entry = addAny(pattern, web::classEndpoint<T>(std::move(arguments)...), options);
        if (web::takesOtherMethods<T>())
            m_table.list().setTakesUnknownMethods();
        return entry;
    }
    /// WebSockets; each gets a new T(arguments...).
    template<typename T, typename... Arguments>
    RouteEntry websocket(const QByteArray &pattern, const WebSocketOptions &options = {},
                         Arguments... arguments)
    {
        return addWebSocket(pattern, options, [arguments...] { return std::make_unique<T>(arguments...); });
    }
    /// Server-sent events: a coroutine Task<>(Context &, EventStream &).
    RouteEntry events(const QByteArray &pattern, std::function<Task<>(Context &, EventStream &)> function);

    /// The files below a folder, for GET and HEAD, below a path: files("/static", "site").
    void files(const QByteArray &prefix, const QString &folder, const StaticOptions &options = {});
    /// The same from memory, resources or wherever the source has them. It may be asked on all workers at the
    /// same time.
    void files(const QByteArray &prefix, std::shared_ptr<const StaticSource> source,
               const StaticOptions &options = {});
    /// The path with "?v=" and a hash of the file behind it, if files() serves it: browsers may keep it for a
    /// year. Reads what is new; on an event loop what is large or not in memory is read elsewhere instead,
    /// and has no version until then; inside of runBlocking() it waits and has one at once. Thread: any.
    [[nodiscard]] QByteArray staticUrl(const QByteArray &path) const;
    /// The same for who sends such a request: with the files of its host, if there are some at this path.
    [[nodiscard]] QByteArray staticUrl(const QByteArray &path, const http::RequestHead &head) const;
    /// Bytes that never change, with an ETag.
    RouteEntry content(const QByteArray &pattern, const QByteArray &bytes, const QByteArray &contentType);
    /// All methods; 301 or 302, permanent with 308 and temporary with 307 for what is not GET or HEAD. The
    /// query is kept. Parameters of `from` may stand in `to`: redirect("/old/{id}", "/new/{id}").
    RouteEntry redirect(const QByteArray &from, const QByteArray &to, bool isPermanent = false);

    /// The figures of the server as Prometheus reads them (text format 0.0.4): exact counters, latency of
    /// each route, limits that were met, drops. For whoever may ask: put middleware in front, or a host().
    RouteEntry metrics(const QByteArray &pattern = "/metrics");
    /// A WebSocket that tells all that happens as a window would see it, without heads, bodies and payloads:
    /// text messages of lines, each a JSON object. Who reads too slowly misses messages and is told how many
    /// lines there were too much of. Costs nothing while nobody listens. Once in an application.
    RouteEntry telemetry(const QByteArray &pattern = "/telemetry", const TelemetryOptions &options = {});

    /// The path of a named route: urlFor("item", {{"id", 5}}) or, by place, urlFor("item", {5}); "/item/5".
    /// Throws UrlError for an unknown name and for arguments that do not fit. Thread: any.
    [[nodiscard]] QByteArray urlFor(QByteArrayView name,
                                    std::initializer_list<UrlArgument> arguments = {}) const;
    [[nodiscard]] QByteArray urlFor(QByteArrayView name, std::span<const UrlArgument> arguments) const;

    /// The routes of another application below a prefix, "/admin" or "/of/{tenant}", as if they were
    /// registered here: they compete with all others by how specific they are. Its middleware is around them,
    /// inside of what is here; its settings count where it has set any; its notFound() answers below the
    /// prefix. "/admin" itself leads to its "/". It takes no more routes from here on and lives as long. What
    /// is refused, also midway, leaves both as they were; so is a part with an access log of its own.
    void mount(const QByteArray &prefix, Application &part);
    /// Mounting changes the part: it is neither const nor a temporary object.
    void mount(const QByteArray &prefix, const Application &part) = delete;
    /// The same with a part that is made on the spot: group("/api", [](Application &api) { api.get(...); }).
    void group(const QByteArray &prefix, const std::function<void(Application &)> &fill);
    /// Everything at and below a prefix by a handler of its own, with the whole path. Plain middleware is in
    /// front of it, but cannot change its answers. It lives as long.
    RouteEntry mount(const QByteArray &prefix, const http::Handler &handler);
    RouteEntry mount(const QByteArray &prefix, const http::Handler &&handler) = delete;
    /// What is asked of one host, "api.example.com" or "*.example.com": routes for it alone, looked for
    /// before those of this application, which answer what is not found there. Hosts are tried in the order
    /// of these calls. Case and port do not matter; the Host field counts, not what a proxy adds. Middleware
    /// of this application is around them. Valid as long as this application.
    Application &host(const QByteArray &pattern);
    /// The same for any question about the head of a request; the name tells its routes apart in telemetry.
    /// Asked once or twice a request. One that throws ends this request as a handler that throws does.
    Application &when(const QByteArray &name, std::function<bool(const http::RequestHead &)> matches);
    /// Requests for a host that no host() is for count as for this one.
    void setDefaultHost(const QByteArray &name);

    /// Answers paths without a route.
    template<typename F>
    void notFound(F &&function)
    {
        setNotFound(web::makeEndpoint(std::forward<F>(function)));
    }
    /// The same by a class handler.
    template<typename T, typename... Arguments>
    void defaultHandler(Arguments... arguments)
    {
        setNotFound(web::classEndpoint<T>(std::move(arguments)...));
    }
    /// The same by a handler of its own, as mount() does.
    void fallback(const http::Handler &handler);
    void fallback(const http::Handler &&handler) = delete;
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

    /// What the handlers share; Context::settings() reads it.
    void setSettings(ApplicationSettings settings);
    [[nodiscard]] const ApplicationSettings &settings() const;
    /// Told of every request that is over, on its worker, in place of the category eyewall.access: may be
    /// called on all of them at the same time. An exception out of it is logged and changes nothing. Of the
    /// whole only: a part that has one is not mounted.
    void setAccessLog(std::function<void(const AccessNote &)> log);
    /// The line for that category: setAccessFormat(http::combinedLogLine). Default: http::accessLine.
    void setAccessFormat(std::function<QByteArray(const AccessNote &)> format);
    /// Changes the content of answers, those of errors too, in the order of these calls and before what
    /// Context::addTransform() adds: app.addTransform([](Context &) { return std::make_unique<Rot13>(); }).
    void addTransform(TransformFactory make);
    /// Which answers get an ETag of their content.
    void setEtags(const EtagOptions &options);
    /// Compresses answers for clients that accept it; off until this is called.
    void compress(const CompressOptions &options = {});

    /// By monitor::RouteId: "/ws/chat/{room}"; "api.example.com/users" for the route of a host.
    [[nodiscard]] QStringList routePatterns() const;
    /// By monitor::RouteId.
    [[nodiscard]] std::vector<monitor::Protocol> routeProtocols() const;

    void handle(http::Exchange &exchange) const override;
    [[nodiscard]] http::BodyPolicy bodyPolicy(const http::RequestHead &head) const override;
    [[nodiscard]] bool logsAccess() const override;
    void logAccess(const AccessNote &note) const override;

private:
    friend struct web::ApplicationAccess;

    struct Target {
        const web::Route *route;
        const web::Endpoint *endpoint;
        [[nodiscard]] bool isPlain() const { return endpoint->isPlain() && route->hasPlainMiddleware; }
    };
    struct Branch;
    struct Mount;
    struct Files {
        const web::FileTree *tree = nullptr; ///< null: there are none
        qsizetype prefix = 0;                ///< length of what stands before the name of a file
    };
    using ContextPtr = std::unique_ptr<Context, web::ContextReturn>;
    using WebSocketFactory = std::function<std::unique_ptr<WebSocketHandler>()>;

    RouteEntry add(const QByteArray &pattern, http::Method method, web::Endpoint endpoint,
                   const RouteOptions &options = {});
    RouteEntry addAny(const QByteArray &pattern, web::Endpoint endpoint, const RouteOptions &options = {});
    RouteEntry addWebSocket(const QByteArray &pattern, const WebSocketOptions &options,
                            WebSocketFactory factory);
    void addFiles(const QByteArray &prefix, std::shared_ptr<const web::FileTree> files,
                  const StaticOptions &options);
    [[nodiscard]] std::optional<monitor::RouteId> telemetryRoute() const;
    void checkMountable(const QByteArray &prefix, const Application &part) const;
    void adopt(const QByteArray &prefix, Application &part);
    [[nodiscard]] Files filesAt(const QByteArray &path) const;
    [[nodiscard]] Files filesFor(const QByteArray &path, const http::RequestHead &head) const;
    Application &addBranch(const QByteArray &label, std::unique_ptr<Branch> branch);
    void setNotFound(web::Endpoint endpoint);
    [[nodiscard]] web::AnswerPolicy &ownPolicy();
    [[nodiscard]] const web::AnswerPolicy &policyInForce() const;
    void inherit(const web::AnswerPolicy &outer);
    void inheritInside();
    [[nodiscard]] hub::Hub *hub() const { return m_parent ? m_parent->hub() : m_hub; }
    [[nodiscard]] const Server *server() const { return m_parent ? m_parent->server() : m_server; }

    [[nodiscard]] const web::Route *find(const http::RequestHead &head, QByteArrayView path,
                                         web::Match &match) const;
    [[nodiscard]] QByteArrayView hostAskedFor(const http::RequestHead &head) const;
    [[nodiscard]] Target resolve(Context &context) const;
    [[nodiscard]] Target decide(Context &context) const;
    [[nodiscard]] const web::Endpoint &endpointFor(const http::RequestHead &head) const;
    [[nodiscard]] Target reached(const web::Route &route, Context &context) const;
    [[nodiscard]] const web::Route *recentRoute(QByteArrayView path) const;
    [[nodiscard]] const web::Endpoint *byMethodAlone(http::Method method) const;
    [[nodiscard]] Target withoutRoute(const http::RequestHead &head) const;
    [[nodiscard]] const web::Route *notFoundRoute(const http::RequestHead &head) const;
    [[nodiscard]] const web::Endpoint &endpointFor(const web::Route &route, http::Method method) const;
    static void runPlain(Context &context, const Target &target);
    static void runTask(ContextPtr context, const Target &target);
    static Task<> runRest(ContextPtr context, Task<> task);
    static Task<> runChain(ContextPtr context, Target target);
    static Task<> finishLater(ContextPtr context);
    static void complete(Context &context, std::exception_ptr failure);

    web::RouteTable m_table;
    std::vector<std::unique_ptr<Branch>> m_branches; // hosts, in their order
    std::vector<std::unique_ptr<Mount>> m_mounts;
    Application *m_parent = nullptr;
    QByteArray m_prefix; // below that of the parent
    QByteArray m_defaultHost;
    std::map<QByteArray, std::shared_ptr<const web::FileTree>> m_files; // by prefix, with "/" at its end
    web::Endpoint m_notFound;
    web::Endpoint m_badPath;
    web::Endpoint m_undecided;
    web::Endpoint m_notAllowed;
    web::Endpoint m_notImplemented;
    web::Endpoint m_options;
    web::Endpoint m_serverOptions;
    web::Endpoint m_connect;
    bool m_hasOwnSettings = false;
    bool m_hasOwnPolicy = false;
    ApplicationSettings m_settings;
    web::AnswerPolicy m_policy;
    std::function<void(const AccessNote &)> m_accessLog;
    std::function<QByteArray(const AccessNote &)> m_accessFormat;
    hub::Hub *m_hub = nullptr;
    const Server *m_server = nullptr;
    QByteArray m_telemetryTopic;   // nobody can guess it
    QByteArray m_telemetryPattern; // empty: there is none
};

} // namespace eyewall
