// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What the models keep, put into a session, and what a session knows beyond events, put back.
#include "server/capture/session.h"
#include "widgets/models/connectionmodel.h"
#include "widgets/models/feed.h"
#include "widgets/models/logmodel.h"
#include "widgets/models/messagemodel.h"
#include "widgets/models/requestmodel.h"
#include "widgets/models/topicmodel.h"

#include <algorithm>
#include <set>
#include <utility>

namespace eyewall::models {

namespace {

using Known = std::set<monitor::ConnectionId>;

capture::SessionLabel sessionLabel(const Label &label)
{
    return {label.name, label.color, label.comment};
}

Label labelOf(const capture::SessionLabel &label)
{
    return {label.name, label.color, label.comment};
}

void saveEvents(const Connection &connection, monitor::Batch &events)
{
    const ConnectionDetail &detail = connection.detail();
    events.opened.push_back({.id = connection.id,
                             .time = connection.openedAt,
                             .peer = connection.peer,
                             .localPort = connection.localPort,
                             .worker = connection.worker,
                             .transport = connection.transport});
    if (detail.securedAt != 0)
        events.secured.push_back({.id = connection.id,
                                  .time = detail.securedAt,
                                  .version = detail.tlsVersion,
                                  .cipher = detail.cipher,
                                  .serverName = detail.serverName,
                                  .isResumed = detail.isResumed});
    if (connection.upgradedAt != 0)
        events.upgraded.push_back({.id = connection.id,
                                   .time = connection.upgradedAt,
                                   .route = connection.route,
                                   .protocol = connection.protocol});
    if (!detail.user.isEmpty())
        events.users.push_back({connection.id, connection.openedAt, detail.user});
    for (const QString &topic : detail.topics)
        events.memberships.push_back({connection.id, connection.openedAt, topic, true});
}

/// As of the last activity that counts, with what was seen behind the sample.
monitor::ConnectionSampled sampleOf(const Connection &connection)
{
    monitor::ConnectionSampled sample{connection.id, connection.lastActivity, connection.figures};
    sample.figures.requests = quint32(connection.requests());
    sample.figures.messagesIn = quint32(connection.messagesIn());
    sample.figures.messagesOut = quint32(connection.messagesOut());
    sample.figures.topics = connection.topics();
    return sample;
}

monitor::ConnectionClosed closeOf(const Connection &connection)
{
    return {.id = connection.id,
            .time = connection.closedAt,
            .cause = connection.cause,
            .closedBy = connection.closedBy,
            .code = connection.closeCode,
            .systemError = connection.systemError,
            .reason = connection.closeReason};
}

std::optional<monitor::RequestSeen> headOf(const Connection &connection)
{
    const ConnectionDetail &detail = connection.detail();
    if (detail.target.isEmpty())
        return std::nullopt;
    monitor::RequestSeen head;
    head.connection = connection.id;
    head.time = connection.upgradedAt != 0 ? connection.upgradedAt : connection.openedAt;
    head.isUnfinished = connection.upgradedAt != 0;
    head.route = connection.route;
    head.method = detail.method;
    head.target = detail.target;
    head.head = detail.requestHead;
    head.replyHead = detail.replyHead;
    return head;
}

/// A connection that is not kept any more while something of it is.
void saveGhost(monitor::ConnectionId id, const monitor::Endpoint &peer, Known &known, monitor::Batch &events)
{
    if (id == 0 || !known.insert(id).second)
        return;
    events.opened.push_back({.id = id,
                             .time = 0,
                             .peer = peer,
                             .localPort = 0,
                             .worker = 0,
                             .transport = monitor::Transport::Plain});
}

Known knownOf(const monitor::Batch &events)
{
    Known known;
    for (const monitor::ConnectionOpened &event : events.opened)
        known.insert(known.end(), event.id);
    return known;
}

} // namespace

void ConnectionModel::save(capture::Session &session) const
{
    std::vector<Key> keys(m_slotOf.cbegin(), m_slotOf.cend());
    std::sort(keys.begin(), keys.end(), [this](Key left, Key right) { return arrivedBefore(left, right); });
    const auto connectionAt = [this](Key key) -> const Connection & {
        return m_slots[static_cast<std::size_t>(key)];
    };
    for (const Key key : keys) {
        const Connection &connection = connectionAt(key);
        saveEvents(connection, session.events);
        session.events.samples.push_back(sampleOf(connection));
        if (auto head = headOf(connection))
            session.heads.push_back(std::move(*head));
        session.routes[connection.route] = m_routes(connection.route);
    }
    for (const Key key : m_closed) // in the order they closed
        session.events.closed.push_back(closeOf(connectionAt(key)));
    for (auto it = m_labels.ofConnections().cbegin(); it != m_labels.ofConnections().cend(); ++it)
        session.labels[it.key()] = sessionLabel(it.value());
    for (const auto &[peer, label] : m_labels.ofAddresses())
        session.addressLabels.emplace_back(peer, sessionLabel(label));
}

void ConnectionModel::restore(const capture::Session &session)
{
    Changes changes;
    for (const monitor::RequestSeen &head : session.heads) {
        Connection *connection = lookUp(head.connection);
        if (!connection || !connection->detail().target.isEmpty())
            continue;
        noteTarget(*connection, head);
        noteHeads(*connection, head);
        changes.changed.push_back(m_slotOf.value(head.connection));
    }
    commit(changes);
    QHash<monitor::ConnectionId, models::Label> connections;
    for (const auto &[connection, label] : session.labels)
        connections.insert(connection, labelOf(label));
    std::vector<std::pair<monitor::Endpoint, models::Label>> addresses;
    for (const auto &[peer, label] : session.addressLabels)
        addresses.emplace_back(peer, labelOf(label));
    m_labels.add(connections, addresses);
}

void RequestModel::save(capture::Session &session) const
{
    Known known = knownOf(session.events);
    session.events.requests.reserve(m_rows.size());
    for (const RequestRow &row : m_rows) {
        saveGhost(row.seen.connection, row.client, known, session.events);
        session.events.requests.push_back(row.seen);
        if (row.firstByte >= 0 && row.firstByte != row.seen.duration)
            session.firstBytes[row.seen.id] = row.firstByte;
        session.routes[row.seen.route] = m_routes(row.seen.route);
    }
    for (auto it = m_comments.cbegin(); it != m_comments.cend(); ++it)
        session.comments[it.key()] = it.value();
}

void RequestModel::restore(const capture::Session &session)
{
    for (const auto &[request, comment] : session.comments)
        keepComment(request, comment.simplified().left(kLongestComment).trimmed());
    tellComments();
}

void MessageModel::save(capture::Session &session) const
{
    Known known = knownOf(session.events);
    session.events.messages.assign(m_messages.begin(), m_messages.end());
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        saveGhost(m_messages[i].connection, m_clients[i], known, session.events);
        session.routes[m_messages[i].route] = m_routes(m_messages[i].route);
    }
}

void TopicModel::save(capture::Session &session) const
{
    std::vector<const Topic *> topics;
    for (const Key key : m_slotOf)
        topics.push_back(&topicAt(key));
    std::sort(topics.begin(), topics.end(),
              [](const Topic *left, const Topic *right) { return left->arrival < right->arrival; });
    for (const Topic *topic : topics)
        session.events.topics.push_back({.name = topic->name,
                                         .worker = 0,
                                         .members = quint32(topic->members),
                                         .published = topic->published,
                                         .time = topic->lastActivity,
                                         .latest = topic->latest,
                                         .latestSize = topic->latestSize,
                                         .isLatestText = topic->isLatestText});
}

void LogModel::save(capture::Session &session) const
{
    session.log.assign(m_lines.begin(), m_lines.end());
}

void Feed::save(capture::Session &session) const
{
    m_connections.save(session);
    m_requests.save(session);
    m_messages.save(session);
    m_topics.save(session);
    session.events.totals = m_totals;
    session.events.routes = m_routes;
    for (const monitor::RouteFigures &figures : m_routes)
        session.routes[figures.route] = figures.pattern;
    session.routes.erase(monitor::kNoRoute);
}

void Feed::restore(const capture::Session &session)
{
    m_connections.restore(session);
    m_requests.restore(session);
}

} // namespace eyewall::models
