// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What an application tells of the server it runs in.
#include "server/core/sleep.h"
#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/metricstext.h"
#include "server/web/registrationerror.h"
#include "server/web/server.h"
#include "server/web/telemetrysocket.h"

#include <QtCore/QRandomGenerator>

#include <array>
#include <utility>

namespace eyewall {
namespace {

/// How much of the loop metrics take before others have their turn: about a tenth of a millisecond, counted
/// in the numbers that are added up. Thread: its loop.
class Share {
public:
    /// Whether others are to go on now.
    [[nodiscard]] bool isUsedUp(qsizetype numbers)
    {
        m_done += numbers;
        return m_done >= kMost && std::exchange(m_done, 0) > 0;
    }

private:
    static constexpr qsizetype kMost = 200'000;

    qsizetype m_done = 0;
};

constexpr qsizetype kLine = 100; // a line of text takes as long as that many numbers

// A histogram for each worker, and all of them once for each bucket that is told, for the sum and the count.
qsizetype numbersOfDurations(const Server &server)
{
    return qsizetype(monitor::buckets::kCount) * (server.workers() + web::MetricsText::kDurationLines - 1) +
           kLine * web::MetricsText::kDurationLines;
}

Task<> writeRoutes(web::MetricsText &metrics, const std::vector<monitor::RouteFigures> &routes, Share &share)
{
    for (const auto &family : web::MetricsText::kRouteFamilies) {
        metrics.family(family.name, "counter", family.help);
        for (const monitor::RouteFigures &route : routes) {
            metrics.addRoute(family, route);
            if (share.isUsedUp(kLine))
                co_await yieldNow();
        }
    }
}

Task<> writeDurations(web::MetricsText &metrics, const std::vector<monitor::RouteFigures> &routes,
                      const Server &server, Share &share)
{
    metrics.family("eyewall_request_duration_seconds", "histogram",
                   "Time from a request's first byte to its answer.");
    const qsizetype numbers = numbersOfDurations(server);
    for (const monitor::RouteFigures &route : routes) {
        if (route.requests == 0 || route.protocol != monitor::Protocol::Http)
            continue;
        metrics.durations(route.pattern.toUtf8(), server.routeLatency(route.route));
        if (share.isUsedUp(numbers))
            co_await yieldNow();
    }
}

// The server lives as long as its loops run, and so as long as this does.
Task<> answerMetrics(Context &context, const Server &server)
{
    web::MetricsText metrics;
    Share share;
    metrics.addTotals(server.totals());
    metrics.addLoops(server.loopFigures());
    // Four numbers for each route and worker: the largest step that is not cut into pieces.
    const std::vector<monitor::RouteFigures> routes = server.routeFigures();
    co_await writeRoutes(metrics, routes, share);
    co_await writeDurations(metrics, routes, server, share);
    context.setHeader("Cache-Control", "no-store").data(metrics.text(), web::MetricsText::kContentType);
}

QByteArray secretName()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return "telemetry-" + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

} // namespace

RouteEntry Application::metrics(const QByteArray &pattern)
{
    return get(pattern, [this](Context &context) -> Task<> {
        const Server *server = this->server();
        if (!server)
            throw HttpError(503, QStringLiteral("No server tells its figures"));
        return answerMetrics(context, *server);
    });
}

RouteEntry Application::telemetry(const QByteArray &pattern, const TelemetryOptions &options)
{
    if (m_parent || !m_telemetryTopic.isEmpty())
        throw RegistrationError("telemetry() is there once, in the outermost application");
    const QByteArray topic = secretName();
    WebSocketOptions socket;
    socket.maxMessage = 1024;
    const RouteEntry entry = addWebSocket(
        pattern, socket, [topic, options] { return std::make_unique<web::TelemetrySocket>(topic, options); });
    m_telemetryTopic = topic;
    m_telemetryPattern = pattern;
    return entry;
}

std::optional<monitor::RouteId> Application::telemetryRoute() const
{
    const web::Route *route = m_telemetryTopic.isEmpty() ? nullptr : m_table.registered(m_telemetryPattern);
    return route ? std::optional(route->id) : std::nullopt;
}

} // namespace eyewall
