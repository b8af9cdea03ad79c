// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "widgets/models/limits.h"
#include "widgets/models/topicbacklog.h"

#include <QHash>

#include <deque>

namespace eyewall::models {

/// What happened while the view is paused, within the same limits as the models. Thread: GUI.
class Backlog final {
public:
    explicit Backlog(const Limits &limits);

    void add(const monitor::Batch &batch);
    /// Everything as one batch; the backlog is empty afterwards.
    monitor::Batch take();

    std::size_t connections() const { return m_opened.size(); }
    std::size_t requests() const { return m_requests.size(); }
    std::size_t messages() const { return m_messages.size(); }

private:
    void addRequests(const std::vector<monitor::RequestSeen> &requests);
    void addMessages(const std::vector<monitor::MessageSeen> &messages);
    void addConnections(const monitor::Batch &batch);
    void forgetOldestClosed();

    Limits m_limits;
    monitor::Totals m_totals;
    std::deque<monitor::RequestSeen> m_requests;
    std::deque<monitor::MessageSeen> m_messages;
    qint64 m_requestBytes = 0;
    qint64 m_messageBytes = 0;
    std::vector<monitor::ConnectionOpened> m_opened;
    std::vector<monitor::ConnectionSecured> m_secured;
    std::vector<monitor::ConnectionUpgraded> m_upgraded;
    std::vector<monitor::ConnectionClosed> m_closed;
    QHash<monitor::ConnectionId, monitor::ConnectionSampled> m_samples; ///< the latest of each
    QHash<monitor::ConnectionId, monitor::UserChanged> m_users;         ///< the same
    TopicBacklog m_topics;
};

} // namespace eyewall::models
