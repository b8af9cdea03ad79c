// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/feed.h"

namespace eyewall::models {

namespace {

RouteNames routeNamesOf(const monitor::Source &source)
{
    return [&source](monitor::RouteId route) { return source.routePattern(route); };
}

} // namespace

Feed::Feed(monitor::Source &source, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_backlog(limits)
    , m_connections(routeNamesOf(source), limits.closedConnections)
    , m_requests(m_connections, routeNamesOf(source), limits)
    , m_messages(m_connections, routeNamesOf(source), limits)
    , m_topics(limits)
{
    connect(&source, &monitor::Source::batchReady, this, &Feed::receive);
}

void Feed::setPaused(bool paused)
{
    if (m_isPaused == paused)
        return;
    m_isPaused = paused;
    if (!paused)
        apply(m_backlog.take());
    Q_EMIT pausedChanged(paused);
    Q_EMIT newCountsChanged();
}

void Feed::clear()
{
    m_requests.clear();
    m_messages.clear();
    m_connections.clear();
    m_topics.clear();
}

// The connections first: the others ask them.
void Feed::undoClear()
{
    m_connections.undoClear();
    m_requests.undoClear();
    m_messages.undoClear();
    m_topics.undoClear();
}

void Feed::forgetCleared()
{
    m_connections.forgetCleared();
    m_requests.forgetCleared();
    m_messages.forgetCleared();
    m_topics.forgetCleared();
}

void Feed::receive(const monitor::Batch &batch)
{
    if (!m_isPaused) {
        apply(batch);
        return;
    }
    m_backlog.add(batch);
    Q_EMIT newCountsChanged();
}

void Feed::apply(const monitor::Batch &batch)
{
    m_totals = batch.totals;
    if (!batch.routes.empty())
        m_routes = batch.routes;
    m_connections.apply(batch);
    m_requests.apply(batch.requests);
    m_messages.apply(batch.messages);
    m_topics.apply(batch);
    Q_EMIT applied(batch);
}

} // namespace eyewall::models
