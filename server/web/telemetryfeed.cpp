// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/telemetryfeed.h"

#include "server/hub/hub.h"
#include "server/web/publication.h"
#include "server/web/telemetrylines.h"

namespace eyewall::web {

TelemetryFeed::TelemetryFeed(monitor::Source &source, hub::Hub &hub, const QByteArray &topic,
                             monitor::RouteId route)
    : m_source(source)
    , m_hub(hub)
    , m_topic(topic)
    , m_route(route)
{
}

void TelemetryFeed::checkReceivers()
{
    const bool isWanted = m_hub.members(m_topic) > 0;
    if (isWanted == m_isListening)
        return;
    m_isListening = isWanted;
    m_receivers.clear();
    if (isWanted)
        QObject::connect(&m_source, &monitor::Source::batchReady, &m_context,
                         [this](const monitor::Batch &batch) { receive(batch); });
    else
        QObject::disconnect(&m_source, nullptr, &m_context, nullptr);
}

// Each message to a receiver is a message that the source tells of: one about it would never end.
void TelemetryFeed::receive(const monitor::Batch &batch)
{
    learnReceivers(batch);
    TelemetryLines lines(m_source, kMostLines);
    lines.leaveOut(m_route, m_topic, m_receivers);
    lines.add(batch);
    if (!lines.text().isEmpty() && m_hub.members(m_topic) > 0)
        m_hub.publish(std::make_shared<const hub::Publication>(makePublication(m_topic, lines.text(), true)));
    for (const monitor::ConnectionClosed &closed : batch.closed)
        m_receivers.remove(closed.id);
}

void TelemetryFeed::learnReceivers(const monitor::Batch &batch)
{
    for (const monitor::ConnectionUpgraded &upgraded : batch.upgraded) {
        if (upgraded.route == m_route)
            m_receivers.insert(upgraded.id);
    }
    for (const monitor::MessageSeen &message : batch.messages) {
        if (message.route == m_route)
            m_receivers.insert(message.connection);
    }
}

} // namespace eyewall::web
