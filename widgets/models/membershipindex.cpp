// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/membershipindex.h"

#include <algorithm>

namespace eyewall::models {

bool MembershipIndex::apply(const std::vector<monitor::MembershipChanged> &memberships,
                            const std::vector<monitor::ConnectionClosed> &closed)
{
    bool isChanged = false;
    for (const auto &event : memberships)
        isChanged |=
            event.isJoined ? join(event.connection, event.topic) : leave(event.connection, event.topic);
    // After the memberships: a connection joins nothing any more once it is closed.
    for (const auto &event : closed)
        isChanged |= leaveAll(event.id);
    return isChanged;
}

QStringList MembershipIndex::topicsOf(monitor::ConnectionId connection) const
{
    QStringList topics = m_topics.value(connection).values();
    topics.sort();
    return topics;
}

std::vector<monitor::ConnectionId> MembershipIndex::membersOf(const QString &topic) const
{
    const QSet<monitor::ConnectionId> members = m_members.value(topic);
    std::vector<monitor::ConnectionId> list(members.begin(), members.end());
    std::sort(list.begin(), list.end());
    return list;
}

bool MembershipIndex::join(monitor::ConnectionId connection, const QString &topic)
{
    if (m_size >= m_limit)
        return false;
    QSet<monitor::ConnectionId> &members = m_members[topic];
    if (members.contains(connection))
        return false;
    members.insert(connection);
    m_topics[connection].insert(topic);
    ++m_size;
    return true;
}

bool MembershipIndex::leave(monitor::ConnectionId connection, const QString &topic)
{
    const auto topics = m_topics.find(connection);
    if (topics == m_topics.end() || !topics->remove(topic))
        return false;
    if (topics->isEmpty())
        m_topics.erase(topics);
    removeMember(topic, connection);
    return true;
}

bool MembershipIndex::leaveAll(monitor::ConnectionId connection)
{
    const QSet<QString> topics = m_topics.take(connection);
    for (const QString &topic : topics)
        removeMember(topic, connection);
    return !topics.isEmpty();
}

void MembershipIndex::removeMember(const QString &topic, monitor::ConnectionId connection)
{
    const auto members = m_members.find(topic);
    members->remove(connection);
    if (members->isEmpty())
        m_members.erase(members);
    --m_size;
}

} // namespace eyewall::models
