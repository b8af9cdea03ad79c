// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"

#include <QTimer>

#include <random>

namespace eyewall::bench {

/// What a BusySource plays.
struct Load {
    int connections = 15'000;
    int eventsPerSecond = 50'000; ///< requests, messages, samples, connections that come and go
};

/// A source with as many connections and events as a busy server has, handed out as its collector does: one
/// batch 25 times a second. The same from run to run. Thread: GUI.
class BusySource final : public monitor::Source {
public:
    explicit BusySource(const Load &load);

    /// Opens all connections in the first batches, then plays on.
    void start() { m_timer.start(); }

    monitor::ServerStatus status() const override;
    monitor::Totals totals() const override { return m_totals; }
    QString routePattern(monitor::RouteId route) const override;
    [[nodiscard]] quint64 events() const { return m_events; }
    [[nodiscard]] bool isFull() const { return m_open.size() >= std::size_t(m_load.connections); }

private:
    void tick();
    void open(monitor::Batch &batch);
    void replaceSome(monitor::Batch &batch, int count);
    void addRequests(monitor::Batch &batch, int count);
    void addMessages(monitor::Batch &batch, int count);
    void addSamples(monitor::Batch &batch, int count);
    void addSlowFigures(monitor::Batch &batch);
    monitor::ConnectionId any();

    const Load m_load;
    QTimer m_timer;
    std::mt19937 m_random{1};
    monitor::Totals m_totals;
    std::vector<monitor::ConnectionId> m_open;
    monitor::ConnectionId m_next = 1;
    monitor::RequestId m_nextRequest = 1;
    std::size_t m_nextSample = 0;
    quint64 m_events = 0;
    qint64 m_now = 0;
    int m_ticks = 0;
};

} // namespace eyewall::bench
