// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/metricstext.h"

#include "server/monitor/limitname.h"
#include "server/web/figurenames.h"

#include <algorithm>
#include <array>

namespace eyewall::web {
namespace {

constexpr double kSecond = 1e9; // nanoseconds

struct Bucket {
    const char *label;
    qint64 limit; // nanoseconds
};
constexpr std::array kBuckets{
    Bucket{"0.0005", 500'000},  Bucket{"0.001", 1'000'000},  Bucket{"0.0025", 2'500'000},
    Bucket{"0.005", 5'000'000}, Bucket{"0.01", 10'000'000},  Bucket{"0.025", 25'000'000},
    Bucket{"0.05", 50'000'000}, Bucket{"0.1", 100'000'000},  Bucket{"0.25", 250'000'000},
    Bucket{"0.5", 500'000'000}, Bucket{"1", 1'000'000'000},  Bucket{"2.5", 2'500'000'000},
    Bucket{"5", 5'000'000'000}, Bucket{"10", 10'000'000'000}};

QByteArray escaped(const QByteArray &value)
{
    const auto isOdd = [](char c) { return c == '\\' || c == '"' || c == '\n'; };
    if (std::none_of(value.begin(), value.end(), isOdd))
        return value;
    QByteArray safe;
    for (const char c : value) {
        if (c == '\\' || c == '"')
            safe += '\\';
        safe += c == '\n' ? QByteArray("\\n") : QByteArray(1, c);
    }
    return safe;
}

} // namespace

const std::array<MetricsText::RouteFamily, 4> MetricsText::kRouteFamilies{
    RouteFamily{"eyewall_route_requests_total", "Requests of a route.", &monitor::RouteFigures::requests},
    RouteFamily{"eyewall_route_errors_total", "Answers of a route with status 5xx.",
                &monitor::RouteFigures::errors},
    RouteFamily{"eyewall_route_messages_total", "Messages and events of a route.",
                &monitor::RouteFigures::messages},
    RouteFamily{"eyewall_route_drops_total", "Messages of a route not sent to slow readers.",
                &monitor::RouteFigures::drops}};

void MetricsText::family(const char *name, const char *type, const char *help)
{
    m_family = name;
    m_text += "# HELP " + m_family + ' ' + help + "\n# TYPE " + m_family + ' ' + type + '\n';
}

void MetricsText::begin(const char *suffix, std::initializer_list<Label> labels)
{
    m_text += m_family + suffix;
    char separator = '{';
    for (const auto &[name, value] : labels) {
        m_text += separator + QByteArray(name) + "=\"" + escaped(value) + '"';
        separator = ',';
    }
    m_text += labels.size() > 0 ? "} " : " ";
}

void MetricsText::sample(std::initializer_list<Label> labels, double value)
{
    begin("", labels);
    m_text += QByteArray::number(value, 'g', 12) + '\n';
}

void MetricsText::count(std::initializer_list<Label> labels, quint64 value)
{
    begin("", labels);
    m_text += QByteArray::number(value) + '\n';
}

void MetricsText::durations(const QByteArray &route, const monitor::HistogramCounts &counts)
{
    for (const Bucket &bucket : kBuckets) {
        begin("_bucket", {{"route", route}, {"le", bucket.label}});
        m_text += QByteArray::number(counts.totalUpTo(bucket.limit)) + '\n';
    }
    const QByteArray total = QByteArray::number(counts.total()) + '\n';
    begin("_bucket", {{"route", route}, {"le", "+Inf"}});
    m_text += total;
    begin("_sum", {{"route", route}});
    m_text += QByteArray::number(counts.sum() / kSecond, 'g', 12) + '\n';
    begin("_count", {{"route", route}});
    m_text += total;
}

void MetricsText::addTotals(const monitor::Totals &totals)
{
    addConnections(totals);
    addTraffic(totals);
    addRefusals(totals);
}

void MetricsText::addConnections(const monitor::Totals &totals)
{
    family("eyewall_connections_open", "gauge", "Connections that are open.");
    count({}, totals.connectionsOpen());
    family("eyewall_websockets_open", "gauge", "WebSockets that are open.");
    count({}, totals.webSocketsOpen);
    family("eyewall_event_streams_open", "gauge", "Streams of server-sent events that are open.");
    count({}, totals.eventStreamsOpen);
    family("eyewall_connections_opened_total", "counter", "Connections accepted.");
    count({}, totals.connectionsOpened);
    family("eyewall_connections_closed_total", "counter", "Connections closed, by who or what closed them.");
    for (std::size_t i = 1; i < totals.closes.size(); ++i)
        count({{"cause", closeCauseName(monitor::CloseCause(i))}}, totals.closes[i]);
}

void MetricsText::addTraffic(const monitor::Totals &totals)
{
    static constexpr std::array kClasses{"cut", "1xx", "2xx", "3xx", "4xx", "5xx"};
    family("eyewall_requests_total", "counter", "Requests that are over.");
    count({}, totals.requests);
    family("eyewall_responses_total", "counter", "Answers by class of status; cut: before a status.");
    for (std::size_t i = 0; i < totals.responses.size(); ++i)
        count({{"class", kClasses[i]}}, totals.responses[i]);
    family("eyewall_messages_total", "counter", "WebSocket messages and server-sent events.");
    count({{"direction", "in"}}, totals.messagesIn);
    count({{"direction", "out"}}, totals.messagesOut);
    family("eyewall_bytes_total", "counter", "Bytes read and written.");
    count({{"direction", "in"}}, totals.bytesIn);
    count({{"direction", "out"}}, totals.bytesOut);
    family("eyewall_queued_bytes", "gauge", "Bytes that wait to be written.");
    count({}, totals.queuedBytes);
}

void MetricsText::addRefusals(const monitor::Totals &totals)
{
    family("eyewall_drops_total", "counter", "What was not recorded, delivered or accepted, by reason.");
    for (std::size_t i = 0; i < totals.drops.size(); ++i)
        count({{"reason", dropName(monitor::Drop(i))}}, totals.drops[i]);
    family("eyewall_limits_total", "counter", "How often each limit was met.");
    for (std::size_t i = 0; i < totals.limits.size(); ++i)
        count({{"limit", monitor::limitName(monitor::Limit(i))}}, totals.limits[i]);
}

void MetricsText::addRoute(const RouteFamily &family, const monitor::RouteFigures &route)
{
    count({{"route", route.pattern.toUtf8()}}, route.*family.figure);
}

void MetricsText::addLoops(const std::vector<monitor::LoopFigures> &loops)
{
    family("eyewall_loop_lag_seconds", "gauge", "How late the loop of a worker runs.");
    for (const monitor::LoopFigures &loop : loops)
        sample({{"worker", QByteArray::number(loop.worker)}}, double(loop.lag) / kSecond);
    family("eyewall_loop_worst_lag_seconds", "gauge", "How late it ran at worst.");
    for (const monitor::LoopFigures &loop : loops)
        sample({{"worker", QByteArray::number(loop.worker)}}, double(loop.worstLag) / kSecond);
}

} // namespace eyewall::web
