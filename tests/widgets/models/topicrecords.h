// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/widgets/models/records.h"

namespace eyewall::test {

inline monitor::TopicChanged topic(const QString &name, quint32 members, quint64 published = 0,
                                   const QByteArray &latest = {}, quint16 worker = 0)
{
    monitor::TopicChanged event;
    event.name = name;
    event.worker = worker;
    event.members = members;
    event.published = published;
    event.time = kStart;
    event.latest = latest;
    event.latestSize = quint64(latest.size());
    event.isLatestText = true;
    return event;
}

inline monitor::MembershipChanged joined(monitor::ConnectionId connection, const QString &topic)
{
    return {connection, kStart, topic, true};
}

inline monitor::MembershipChanged left(monitor::ConnectionId connection, const QString &topic)
{
    return {connection, kStart, topic, false};
}

/// Some time after kStart.
inline monitor::Batch topics(std::vector<monitor::TopicChanged> changes, qint64 later = 0)
{
    monitor::Batch batch;
    batch.totals.time = kStart + later;
    batch.topics = std::move(changes);
    return batch;
}

} // namespace eyewall::test
