// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/relaysource.h"

#include "server/monitor/clock.h"

#include <QtCore/QMetaMethod>

#include <algorithm>
#include <chrono>

namespace eyewall::monitor {

namespace {

constexpr RequestId kNumberOfRequest = (RequestId(1) << 48) - 1; // without the worker

template<std::size_t N>
void add(std::array<quint64, N> &sums, const std::array<quint64, N> &more)
{
    std::transform(sums.begin(), sums.end(), more.begin(), sums.begin(), std::plus());
}

void add(Totals &sums, const Totals &more)
{
    sums.time = more.time;
    sums.connectionsOpened += more.connectionsOpened;
    sums.connectionsClosed += more.connectionsClosed;
    sums.webSocketsOpen += more.webSocketsOpen;
    sums.eventStreamsOpen += more.eventStreamsOpen;
    sums.requests += more.requests;
    add(sums.responses, more.responses);
    sums.messagesIn += more.messagesIn;
    sums.messagesOut += more.messagesOut;
    sums.bytesIn += more.bytesIn;
    sums.bytesOut += more.bytesOut;
    sums.queuedBytes += more.queuedBytes;
    add(sums.drops, more.drops);
    add(sums.closes, more.closes);
    add(sums.limits, more.limits);
}

// Of a server that has stopped.
void endAll(Totals &totals)
{
    totals.connectionsClosed = totals.connectionsOpened;
    totals.webSocketsOpen = 0;
    totals.eventStreamsOpen = 0;
    totals.queuedBytes = 0;
}

} // namespace

RelaySource::RelaySource(QObject *parent)
    : Source(parent)
{
    m_quiet.setInterval(std::chrono::seconds(1));
    connect(&m_quiet, &QTimer::timeout, this, &RelaySource::tellNothing);
}

RelaySource::~RelaySource() = default;

void RelaySource::setSource(Source *source)
{
    if (m_source) {
        m_earlier = totals();
        endAll(m_earlier);
        m_isFirst = false;
        for (const RouteFigures &figures : m_lastRoutes)
            m_earlierRoutes.insert(figures.route, figures);
        disconnect(m_changes);
    }
    m_source = source;
    m_urls.clear();
    m_lastRoutes.clear();
    m_ours.clear();
    m_areIdsOurs = true;
    m_status = {};
    if (m_source)
        m_changes = connect(m_source, &Source::statusChanged, this, &Source::statusChanged);
    follow();
    Q_EMIT statusChanged();
}

void RelaySource::setStatus(const ServerStatus &status)
{
    m_status = status;
    if (!m_source)
        Q_EMIT statusChanged();
}

void RelaySource::setUrls(const QStringList &urls)
{
    m_urls = urls;
    Q_EMIT statusChanged();
}

ServerStatus RelaySource::status() const
{
    ServerStatus status = m_source ? m_source->status() : m_status;
    if (!m_urls.isEmpty() && !status.urls.isEmpty())
        status.urls = m_urls;
    return status;
}

Totals RelaySource::totals() const
{
    Totals totals = m_earlier;
    totals.time = now();
    if (m_source)
        add(totals, m_source->totals());
    return totals;
}

QString RelaySource::routePattern(RouteId route) const
{
    const bool isKnown = qsizetype(route) < m_patterns.size();
    return isKnown ? m_patterns[route] : QString();
}

// Not disconnectNotify(): Qt may call that with its locks held, and does not always. The next batch finds
// out.
void RelaySource::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Source::batchReady))
        follow();
}

// A collector that has a receiver works for it, so that there is one here only when somebody listens to us.
void RelaySource::follow()
{
    disconnect(m_batches);
    if (m_source && isHeard())
        m_batches = connect(m_source, &Source::batchReady, this, &RelaySource::receive);
    if (m_source || !isHeard())
        m_quiet.stop();
    else
        m_quiet.start();
}

bool RelaySource::isHeard() const
{
    static const QMetaMethod kSignal = QMetaMethod::fromSignal(&Source::batchReady);
    return isSignalConnected(kSignal);
}

void RelaySource::receive(const Batch &batch)
{
    if (!isHeard())
        return follow();
    noteIds(batch);
    learnRoutes();
    if (m_isFirst) {
        if (!batch.routes.empty())
            m_lastRoutes = batch.routes;
        Q_EMIT batchReady(batch);
        return;
    }
    Batch ours = batch;
    Totals totals = m_earlier;
    add(totals, batch.totals);
    ours.totals = totals;
    if (!m_areIdsOurs)
        mapRoutes(ours);
    addEarlier(ours.routes);
    if (!ours.routes.empty())
        m_lastRoutes = ours.routes;
    Q_EMIT batchReady(ours);
}

void RelaySource::tellNothing()
{
    if (!isHeard())
        return follow();
    Batch batch;
    batch.totals = totals();
    Q_EMIT batchReady(batch);
}

void RelaySource::noteIds(const Batch &batch)
{
    for (const ConnectionOpened &opened : batch.opened)
        m_lastConnection = std::max(m_lastConnection, opened.id);
    for (const RequestSeen &request : batch.requests)
        m_lastRequest = std::max(m_lastRequest, request.id & kNumberOfRequest);
}

// A server knows its routes from its start on, and each has a pattern.
void RelaySource::learnRoutes()
{
    while (m_ours.size() < kNoRoute) {
        const auto theirs = RouteId(m_ours.size());
        const QString pattern = m_source->routePattern(theirs);
        if (pattern.isEmpty())
            return;
        RouteId ours = idOf(pattern);
        if (ours == kNoRoute && m_patterns.size() < kNoRoute) {
            ours = RouteId(m_patterns.size());
            m_patterns.append(pattern);
        }
        m_ours.push_back(ours);
        m_areIdsOurs = m_areIdsOurs && ours == theirs;
    }
}

// Should a pattern come twice, each has its own id.
RouteId RelaySource::idOf(const QString &pattern) const
{
    qsizetype found = m_patterns.indexOf(pattern);
    while (found >= 0 && std::find(m_ours.begin(), m_ours.end(), RouteId(found)) != m_ours.end())
        found = m_patterns.indexOf(pattern, found + 1);
    return found < 0 ? kNoRoute : RouteId(found);
}

RouteId RelaySource::mapped(RouteId route) const
{
    return route < m_ours.size() ? m_ours[route] : kNoRoute;
}

void RelaySource::mapRoutes(Batch &batch) const
{
    for (ConnectionUpgraded &upgraded : batch.upgraded)
        upgraded.route = mapped(upgraded.route);
    for (RequestSeen &request : batch.requests)
        request.route = mapped(request.route);
    for (MessageSeen &message : batch.messages)
        message.route = mapped(message.route);
    for (RouteFigures &figures : batch.routes)
        figures.route = mapped(figures.route);
    for (LoopFigures &loop : batch.loops)
        loop.worstRoute = mapped(loop.worstRoute);
}

void RelaySource::addEarlier(std::vector<RouteFigures> &routes) const
{
    for (RouteFigures &figures : routes) {
        const auto earlier = m_earlierRoutes.constFind(figures.route);
        if (earlier == m_earlierRoutes.constEnd())
            continue;
        figures.requests += earlier->requests;
        figures.errors += earlier->errors;
        figures.messages += earlier->messages;
        figures.drops += earlier->drops;
    }
}

} // namespace eyewall::monitor
