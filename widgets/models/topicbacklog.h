// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "widgets/models/limits.h"

#include <QHash>

#include <optional>
#include <vector>

namespace eyewall::models {

/// What happened to topics while the view is paused: of each topic and worker the sum of what is over and the
/// latest, of each membership the latest. Changes of topics and memberships beyond the limits are dropped.
/// Thread: GUI.
class TopicBacklog final {
public:
    explicit TopicBacklog(const Limits &limits)
        : m_limits(limits)
    {
    }

    void add(const monitor::Batch &batch);
    /// Puts everything into `batch`; the backlog is empty afterwards.
    void moveTo(monitor::Batch &batch);

private:
    /// Counts of a worker start again when a topic is gone from it, so the end of the lives before the last
    /// one is kept too.
    struct Lives {
        quint16 worker = 0;
        std::optional<monitor::TopicChanged> ended;
        std::optional<monitor::TopicChanged> latest;
    };

    void add(const monitor::TopicChanged &event);
    void add(const monitor::MembershipChanged &event);

    Limits m_limits;
    QHash<QString, std::vector<Lives>> m_topics;
    QHash<monitor::ConnectionId, QHash<QString, monitor::MembershipChanged>> m_memberships;
    std::size_t m_membershipCount = 0;
};

} // namespace eyewall::models
