// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/server.h"

#include "server/connection/httpserver.h"
#include "server/hub/hub.h"
#include "server/web/applicationaccess.h"
#include "server/web/hubrecorder.h"
#include "server/web/publication.h"
#include "server/web/telemetryfeed.h"

#include <QtCore/QTimer>

namespace eyewall {

namespace {

using namespace std::chrono_literals;
constexpr auto kTopicReports = 500ms;

} // namespace

class Server::Private {
public:
    Private(Server &server, Application &application, const ServerConfig &config)
        : self(server)
        , app(application)
        , ownLoop(core::EventLoop::current() ? nullptr : std::make_unique<core::EventLoop>())
        , http(config, *core::EventLoop::current())
        , hubRecorder([this](int worker) -> monitor::Recorder & { return http.recorder(worker); })
    {
        topicReports.setInterval(kTopicReports);
        QObject::connect(&topicReports, &QTimer::timeout, &topicReports, [this] { reportTopics(); });
    }

    void start();
    qint64 publish(const QByteArray &topic, bool isText, const QByteArray &payload);
    void reportTopics();
    void publishStatus();

    Server &self;
    Application &app;
    std::unique_ptr<core::EventLoop> ownLoop;
    connection::HttpServer http;
    web::HubRecorder hubRecorder;
    std::unique_ptr<hub::Hub> hub;
    std::unique_ptr<web::TelemetryFeed> telemetry; // null: nobody asked for it
    QTimer topicReports;
    monitor::ServerStatus status;
    bool hadTopics = false;
    bool hasStarted = false;
};

void Server::Private::start()
{
    hasStarted = true;
    // The handler is the caller's: the pointer shares nothing.
    http.start(std::shared_ptr<const http::Handler>(std::shared_ptr<void>(), &app), app.routePatterns());
    hub = std::make_unique<hub::Hub>(http.loops(), &hubRecorder);
    web::ApplicationAccess::setHub(app, hub.get());
    web::ApplicationAccess::setServer(app, &self);
    if (const auto route = web::ApplicationAccess::telemetryRoute(app))
        telemetry = std::make_unique<web::TelemetryFeed>(http.collector(), *hub,
                                                         web::ApplicationAccess::telemetryTopic(app), *route);
    http.setPublisher([this](const QString &topic, monitor::MessageKind kind, const QByteArray &payload) {
        return publish(topic.toUtf8(), kind == monitor::MessageKind::Text, payload);
    });
    topicReports.start();
}

qint64 Server::Private::publish(const QByteArray &topic, bool isText, const QByteArray &payload)
{
    const qint64 members = hub->members(topic);
    if (members > 0)
        hub->publish(std::make_shared<const hub::Publication>(web::makePublication(topic, payload, isText)));
    return members;
}

void Server::Private::reportTopics()
{
    const bool hasTopics = hub->topics() > 0;
    if (hasTopics || hadTopics) {
        for (core::EventLoop *loop : http.loops())
            loop->post([this] { hub->reportChanges(); });
    }
    hadTopics = hasTopics;
    if (telemetry)
        telemetry->checkReceivers();
}

void Server::Private::publishStatus()
{
    http.collector().setStatus(status);
}

Server::Server(Application &application, const ServerConfig &config)
    : d(std::make_unique<Private>(*this, application, config))
{
}

Server::~Server()
{
    stop();
}

core::Result<quint16> Server::listen(const QHostAddress &address, quint16 port)
{
    ListenOptions options;
    options.address = address;
    options.port = port;
    return listen(options);
}

core::Result<quint16> Server::listen(const ListenOptions &options)
{
    if (!d->hasStarted)
        d->start();
    core::Result<quint16> bound = d->http.listen(options);
    if (!bound)
        return bound;
    d->status.state = monitor::ServerStatus::State::Running;
    d->status.urls.append(options.url(*bound));
    d->publishStatus();
    return bound;
}

core::Result<void> Server::reloadTls()
{
    return d->http.reloadTls();
}

QStringList Server::urls() const
{
    return d->status.urls;
}

void Server::drain(std::chrono::milliseconds deadline, std::function<void()> done)
{
    d->status.state = monitor::ServerStatus::State::Draining;
    d->publishStatus();
    d->http.drain(deadline, std::move(done));
}

void Server::stop()
{
    if (!d->http.isRunning())
        return;
    d->topicReports.stop();
    d->telemetry.reset();
    d->http.setPublisher(nullptr);
    d->http.stop();
    web::ApplicationAccess::setHub(d->app, nullptr);
    web::ApplicationAccess::setServer(d->app, nullptr);
    d->hub.reset();
    d->status.state = monitor::ServerStatus::State::Stopped;
    d->status.urls.clear();
    d->publishStatus();
}

bool Server::isRunning() const
{
    return d->http.isRunning();
}

int Server::workers() const
{
    return int(d->http.loops().size());
}

// The collector changes what these read only while no worker runs.
monitor::Totals Server::totals() const
{
    return d->http.collector().totals();
}

std::vector<monitor::RouteFigures> Server::routeFigures() const
{
    return d->http.collector().routeFigures();
}

monitor::HistogramCounts Server::routeLatency(quint16 route) const
{
    return d->http.collector().latencyOf(route);
}

std::vector<monitor::LoopFigures> Server::loopFigures() const
{
    return d->http.collector().loopFigures();
}

monitor::ConnectionId Server::lastConnection() const
{
    return d->http.lastConnection();
}

monitor::Source &Server::source()
{
    return d->http.collector();
}

monitor::Control &Server::control()
{
    return d->http.control();
}

void Server::setNotice(const QString &notice)
{
    d->status.notice = notice;
    d->publishStatus();
}

void Server::setFailed(const QString &error)
{
    d->status.state = monitor::ServerStatus::State::Failed;
    d->status.error = error;
    d->publishStatus();
}

void Server::setTelemetry(monitor::Level level)
{
    d->http.setTelemetry(level);
}

hub::Hub &Server::hub()
{
    return *d->hub;
}

} // namespace eyewall
