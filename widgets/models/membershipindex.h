// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace eyewall::models {

/// Which connections are members of which topics, as far as it was told. Holds a bounded number of
/// memberships; one that does not fit is not taken in. Thread: GUI.
class MembershipIndex final {
public:
    explicit MembershipIndex(std::size_t limit)
        : m_limit(limit)
    {
    }

    /// True when it changed something.
    bool apply(const std::vector<monitor::MembershipChanged> &memberships,
               const std::vector<monitor::ConnectionClosed> &closed);

    /// In the order of the alphabet.
    QStringList topicsOf(monitor::ConnectionId connection) const;
    /// The oldest connection first.
    std::vector<monitor::ConnectionId> membersOf(const QString &topic) const;
    std::size_t size() const { return m_size; }

private:
    bool join(monitor::ConnectionId connection, const QString &topic);
    bool leave(monitor::ConnectionId connection, const QString &topic);
    bool leaveAll(monitor::ConnectionId connection);
    void removeMember(const QString &topic, monitor::ConnectionId connection);

    std::size_t m_limit;
    std::size_t m_size = 0;
    QHash<monitor::ConnectionId, QSet<QString>> m_topics;
    QHash<QString, QSet<monitor::ConnectionId>> m_members;
};

} // namespace eyewall::models
