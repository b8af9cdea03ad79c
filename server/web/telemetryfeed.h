// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace eyewall::hub {
class Hub;
}

namespace eyewall::web {

/// Publishes the batches of a source as lines of JSON to a topic while it has members, beside whoever else
/// listens to the source. What it causes itself is left out. At most kMostLines of a batch are told; of more,
/// how many there were: {"type":"dropped","lines":12}. Thread: that of the source.
class TelemetryFeed final {
public:
    static constexpr int kMostLines = 2'000;

    /// `route` is that of the receivers. Source and hub outlive it.
    TelemetryFeed(monitor::Source &source, hub::Hub &hub, const QByteArray &topic, monitor::RouteId route);

    /// Begins or ends to listen to the source; to be called now and then.
    void checkReceivers();

private:
    void receive(const monitor::Batch &batch);
    void learnReceivers(const monitor::Batch &batch);

    monitor::Source &m_source;
    hub::Hub &m_hub;
    const QByteArray m_topic;
    const monitor::RouteId m_route;
    QSet<monitor::ConnectionId> m_receivers;
    QObject m_context; // what listens ends with it
    bool m_isListening = false;
};

} // namespace eyewall::web
