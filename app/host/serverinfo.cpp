// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/serverinfo.h"

#include "server/monitor/batch.h"
#include "server/monitor/limitname.h"
#include "server/web/application.h"
#include "server/web/server.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace eyewall::host {
namespace {

constexpr double kMillisecond = 1e6; // nanoseconds

QJsonValue numberOf(quint64 number)
{
    return qint64(number);
}

QString nameOf(monitor::Drop reason)
{
    switch (reason) {
    case monitor::Drop::RecordRing:
        return QStringLiteral("recordRing");
    case monitor::Drop::CaptureRing:
        return QStringLiteral("captureRing");
    case monitor::Drop::SlowConsumer:
        return QStringLiteral("slowConsumer");
    case monitor::Drop::AcceptFailed:
        return QStringLiteral("acceptFailed");
    case monitor::Drop::TooManyConnections:
        return QStringLiteral("tooManyConnections");
    case monitor::Drop::HandshakeFailed:
        return QStringLiteral("handshakeFailed");
    case monitor::Drop::Blocked:
        return QStringLiteral("blocked");
    }
    return {};
}

QString nameOf(monitor::Protocol protocol)
{
    switch (protocol) {
    case monitor::Protocol::Http:
        return QStringLiteral("http");
    case monitor::Protocol::WebSocket:
        return QStringLiteral("websocket");
    case monitor::Protocol::EventStream:
        return QStringLiteral("sse");
    }
    return {};
}

QJsonObject dropsOf(const monitor::Totals &totals)
{
    QJsonObject drops;
    for (std::size_t i = 0; i < monitor::kDrops; ++i)
        drops.insert(nameOf(monitor::Drop(i)), numberOf(totals.drops[i]));
    return drops;
}

QJsonObject limitsOf(const monitor::Totals &totals)
{
    QJsonObject limits;
    for (std::size_t i = 0; i < monitor::kLimits; ++i)
        limits.insert(QLatin1String(monitor::limitName(monitor::Limit(i))), numberOf(totals.limits[i]));
    return limits;
}

QJsonObject sumsOf(const monitor::Totals &totals)
{
    return {{QStringLiteral("connections"), numberOf(totals.connectionsOpen())},
            {QStringLiteral("requests"), numberOf(totals.requests)},
            {QStringLiteral("messagesIn"), numberOf(totals.messagesIn)},
            {QStringLiteral("messagesOut"), numberOf(totals.messagesOut)},
            {QStringLiteral("bytesIn"), numberOf(totals.bytesIn)},
            {QStringLiteral("bytesOut"), numberOf(totals.bytesOut)}};
}

QJsonObject totalsOf(const monitor::Totals &totals)
{
    QJsonObject sums = sumsOf(totals);
    sums.insert(QStringLiteral("connectionsOpened"), numberOf(totals.connectionsOpened));
    sums.insert(QStringLiteral("connectionsClosed"), numberOf(totals.connectionsClosed));
    sums.insert(QStringLiteral("webSockets"), numberOf(totals.webSocketsOpen));
    sums.insert(QStringLiteral("eventStreams"), numberOf(totals.eventStreamsOpen));
    sums.insert(QStringLiteral("queuedBytes"), numberOf(totals.queuedBytes));
    return sums;
}

QJsonObject routeOf(const monitor::RouteFigures &route, monitor::Protocol protocol)
{
    return {{QStringLiteral("pattern"), route.pattern},
            {QStringLiteral("kind"), nameOf(protocol)},
            {QStringLiteral("requests"), numberOf(route.requests)},
            {QStringLiteral("errors"), numberOf(route.errors)},
            {QStringLiteral("messages"), numberOf(route.messages)},
            {QStringLiteral("drops"), numberOf(route.drops)},
            {QStringLiteral("p50Ms"), double(route.latency.p50) / kMillisecond},
            {QStringLiteral("p99Ms"), double(route.latency.p99) / kMillisecond}};
}

} // namespace

ServerInfo::ServerInfo(const Server &server, const Application &application)
    : m_server(server)
    , m_application(application)
{
    m_running.start();
}

void ServerInfo::setUrls(const QStringList &urls)
{
    const std::lock_guard lock(m_mutex);
    m_urls = urls;
}

QJsonObject ServerInfo::full() const
{
    const monitor::Totals totals = m_server.totals();
    const std::vector<monitor::Protocol> protocols = m_application.routeProtocols();
    QJsonArray routes;
    for (const monitor::RouteFigures &route : m_server.routeFigures())
        routes.append(routeOf(route, protocols[route.route]));
    const std::lock_guard lock(m_mutex);
    return {{QStringLiteral("name"), QStringLiteral("Eyewall")},
            {QStringLiteral("version"), QStringLiteral(EYEWALL_VERSION)},
            {QStringLiteral("uptime"), uptime()},
            {QStringLiteral("urls"), QJsonArray::fromStringList(m_urls)},
            {QStringLiteral("workers"), m_server.workers()},
            {QStringLiteral("totals"), totalsOf(totals)},
            {QStringLiteral("drops"), dropsOf(totals)},
            {QStringLiteral("limits"), limitsOf(totals)},
            {QStringLiteral("routes"), routes}};
}

QByteArray ServerInfo::live() const
{
    const monitor::Totals totals = m_server.totals();
    QJsonObject object = sumsOf(totals);
    object.insert(QStringLiteral("time"), QDateTime::currentMSecsSinceEpoch());
    object.insert(QStringLiteral("uptime"), uptime());
    object.insert(QStringLiteral("drops"), numberOf(totals.dropped()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

double ServerInfo::uptime() const
{
    return double(m_running.elapsed()) / 1000;
}

} // namespace eyewall::host
