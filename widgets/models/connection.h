// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QString>

namespace eyewall::models {

/// All that is known of one connection, put together from its events. Times are nanoseconds since the epoch.
/// Thread: GUI.
struct Connection {
    monitor::ConnectionId id = 0;
    quint64 arrival = 0; ///< running number within the window
    monitor::Endpoint peer;
    quint16 localPort = 0;
    quint16 worker = 0;
    monitor::Transport transport = monitor::Transport::Plain;
    monitor::Protocol protocol = monitor::Protocol::Http;
    monitor::RouteId route = monitor::kNoRoute; ///< of the upgrade, or of the latest request
    qint64 openedAt = 0;
    qint64 upgradedAt = 0; ///< 0 = never
    qint64 lastActivity = 0;
    qint64 closedAt = 0; ///< 0 = open
    qint64 sampledAt = 0;
    monitor::Record::Sample figures{}; ///< as of sampledAt
    quint32 requestsSince = 0;         ///< seen after the sample
    quint32 messagesInSince = 0;
    quint32 messagesOutSince = 0;
    monitor::CloseCause cause = monitor::CloseCause::None;
    monitor::Direction closedBy = monitor::Direction::In;
    quint16 closeCode = 0;
    qint32 systemError = 0;
    QString closeReason;

    [[nodiscard]] bool isOpen() const { return closedAt == 0; }
    [[nodiscard]] quint64 requests() const { return quint64(figures.requests) + requestsSince; }
    [[nodiscard]] quint64 messagesIn() const { return quint64(figures.messagesIn) + messagesInSince; }
    [[nodiscard]] quint64 messagesOut() const { return quint64(figures.messagesOut) + messagesOutSince; }
    /// How long it has been open, or was.
    [[nodiscard]] qint64 age(qint64 now) const { return (isOpen() ? now : closedAt) - openedAt; }
};

} // namespace eyewall::models
