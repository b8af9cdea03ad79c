// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/connectionmodel.h"

#include "server/capture/filter.h"
#include "widgets/models/connectioncells.h"
#include "widgets/models/connectionfields.h"
#include "widgets/models/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace eyewall::models {

namespace {

constexpr qint64 kLiveInterval = 1'000'000'000;

} // namespace

ConnectionModel::ConnectionModel(RouteNames routes, std::size_t closedLimit, QObject *parent)
    : RecordModel(connectionColumns(), parent)
    , m_routes(std::move(routes))
    , m_closedLimit(closedLimit)
{
    connect(&m_labels, &Labels::changed, this, &ConnectionModel::noteLabels);
}

void ConnectionModel::apply(const monitor::Batch &batch)
{
    m_now = std::max(m_now, batch.totals.time);
    Changes changes;
    for (const auto &event : batch.opened)
        open(event, changes);
    for (const auto &event : batch.secured)
        secure(event, changes);
    for (const auto &event : batch.upgraded)
        upgrade(event, changes);
    for (const auto &event : batch.samples)
        sample(event);
    for (const auto &request : batch.requests)
        note(request, changes);
    for (const auto &message : batch.messages)
        note(message, changes);
    for (const auto &membership : batch.memberships)
        note(membership);
    for (const auto &user : batch.users)
        note(user, changes);
    for (const auto &event : batch.closed)
        close(event, changes);
    evict(m_closedLimit, changes);
    commitAndFree(changes);
    refreshLiveColumns();
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == OptionalRole && section == User)
        return !m_hasUsers;
    if (orientation == Qt::Horizontal && role == OptionalRole && section == Comment)
        return !m_labels.hasComments();
    return RecordModel::headerData(section, orientation, role);
}

const Connection *ConnectionModel::find(monitor::ConnectionId id) const
{
    const auto found = m_slotOf.constFind(id);
    return found == m_slotOf.constEnd() ? nullptr : &m_slots[static_cast<std::size_t>(*found)];
}

std::optional<int> ConnectionModel::rowOfConnection(monitor::ConnectionId id) const
{
    const auto found = m_slotOf.constFind(id);
    return found == m_slotOf.constEnd() ? std::nullopt : rowOf(*found);
}

QString ConnectionModel::routeName(const Connection &connection) const
{
    return m_routes(connection.route);
}

capture::FilterContext ConnectionModel::filterContext() const
{
    return capture::FilterContext(capture::FilterTable::Connections);
}

Connection *ConnectionModel::lookUp(monitor::ConnectionId id)
{
    return const_cast<Connection *>(find(id));
}

/// And notes that it changes, if it is known.
Connection *ConnectionModel::lookUp(monitor::ConnectionId id, Changes &changes)
{
    const auto found = m_slotOf.constFind(id);
    if (found == m_slotOf.constEnd())
        return nullptr;
    changes.changed.push_back(*found);
    return &m_slots[static_cast<std::size_t>(*found)];
}

RecordModel::Key ConnectionModel::freeSlot()
{
    if (m_freeSlots.empty()) {
        m_slots.emplace_back();
        return m_slots.size() - 1;
    }
    const Key slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    return slot;
}

/// A label is among the words of a connection.
void ConnectionModel::noteLabels()
{
    refilter();
    touchColumns(Label, Comment);
    const bool hasComments = m_labels.hasComments();
    if (std::exchange(m_hadComments, hasComments) != hasComments)
        Q_EMIT offeredChanged(Comment);
}

void ConnectionModel::open(const monitor::ConnectionOpened &event, Changes &changes)
{
    if (m_slotOf.contains(event.id))
        return;
    const Key slot = freeSlot();
    Connection &connection = m_slots[static_cast<std::size_t>(slot)];
    connection = {};
    connection.id = event.id;
    connection.arrival = ++m_arrivals;
    connection.peer = event.peer;
    connection.localPort = event.localPort;
    connection.worker = event.worker;
    connection.transport = event.transport;
    connection.openedAt = event.time;
    connection.lastActivity = event.time;
    m_slotOf.insert(event.id, slot);
    changes.appended.push_back(slot);
}

void ConnectionModel::close(const monitor::ConnectionClosed &event, Changes &changes)
{
    Connection *connection = lookUp(event.id);
    if (!connection || !connection->isOpen())
        return;
    connection->closedAt = event.time;
    connection->lastActivity = std::max(connection->lastActivity, event.time);
    connection->cause = event.cause;
    connection->closedBy = event.closedBy;
    connection->closeCode = event.code;
    connection->systemError = event.systemError;
    connection->closeReason = event.reason;
    connection->figures.queuedBytes = 0;
    const Key slot = m_slotOf.value(event.id);
    m_closed.push_back(slot);
    changes.changed.push_back(slot);
}

void ConnectionModel::evict(std::size_t closedToKeep, Changes &changes)
{
    while (m_closed.size() > closedToKeep) {
        changes.evicted.push_back(m_closed.front());
        m_closed.pop_front();
    }
    std::sort(changes.evicted.begin(), changes.evicted.end(),
              [this](Key left, Key right) { return arrivedBefore(left, right); });
}

void ConnectionModel::commitAndFree(Changes &changes)
{
    commit(changes);
    for (const Key slot : changes.evicted) {
        Connection &connection = m_slots[static_cast<std::size_t>(slot)];
        m_headBytes -= connection.detail().headBytes();
        m_labels.forget(connection.id);
        m_slotOf.remove(connection.id);
        m_stale.remove(slot);
        m_freeSlots.push_back(slot);
        connection = {};
    }
}

/// Words are looked for in topics and targets, which may change with each of many thousand requests a second.
void ConnectionModel::noteFacts(monitor::ConnectionId id)
{
    if (filter() && !filter()->isLive())
        m_stale.insert(m_slotOf.value(id));
}

void ConnectionModel::reconsider()
{
    if (m_stale.isEmpty())
        return;
    Changes changes;
    changes.changed.assign(m_stale.cbegin(), m_stale.cend());
    m_stale.clear();
    commit(changes);
}

void ConnectionModel::refreshLiveColumns()
{
    if (m_now - m_liveShownAt < kLiveInterval)
        return;
    measureRates(m_liveShownAt == 0 ? 1.0 : double(m_now - m_liveShownAt) / kLiveInterval);
    m_liveShownAt = m_now;
    reconsider();
    touchColumns(Age, Path);
}

void ConnectionModel::measureRates(double seconds)
{
    const auto rateOf = [seconds](quint32 now, quint32 before) {
        return float(std::max(0.0, double(qint32(now - before))) / seconds);
    };
    for (Connection &connection : m_slots) {
        const quint32 requests = quint32(connection.requests());
        const quint32 messages = quint32(connection.messagesIn() + connection.messagesOut());
        connection.requestRate = rateOf(requests, connection.ratedRequests);
        connection.messageRate = rateOf(messages, connection.ratedMessages);
        connection.ratedRequests = requests;
        connection.ratedMessages = messages;
        const float rate = std::ceil(connection.requestRate + connection.messageRate);
        connection.rates[m_ratePlace] = quint16(std::min(rate, 65'535.0F));
    }
    m_ratePlace = (m_ratePlace + 1) % TrendSamples().size();
}

QVariant ConnectionModel::trend(const Connection &connection) const
{
    const auto isQuiet = [](quint16 rate) { return rate == 0; };
    if (std::all_of(connection.rates.begin(), connection.rates.end(), isQuiet))
        return {};
    return QVariant::fromValue(Trend{&connection.rates, m_ratePlace});
}

QVariant ConnectionModel::cell(Key key, int column, int role) const
{
    const Connection &connection = m_slots[static_cast<std::size_t>(key)];
    const ConnectionContext context{m_routes, m_labels, m_now};
    switch (role) {
    case Qt::DisplayRole:
        return connectionText(connection, column, context);
    case Qt::ToolTipRole:
        return connectionTip(connection, column);
    case SortRole:
        return connectionValue(connection, column, context);
    case ToneRole:
        return connectionTone(connection, column, context);
    case IdRole:
        return quint64(connection.id);
    case TrendRole:
        return column == Rate ? trend(connection) : QVariant();
    default:
        return {};
    }
}

bool ConnectionModel::arrivedBefore(Key left, Key right) const
{
    return m_slots[static_cast<std::size_t>(left)].arrival < m_slots[static_cast<std::size_t>(right)].arrival;
}

int ConnectionModel::compare(Key left, Key right, int column) const
{
    return compareConnections(m_slots[static_cast<std::size_t>(left)],
                              m_slots[static_cast<std::size_t>(right)], column, {m_routes, m_labels, m_now});
}

bool ConnectionModel::accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const
{
    const ConnectionContext context{m_routes, m_labels, m_now};
    return filter.matches(ConnectionFields(m_slots[static_cast<std::size_t>(key)], context), effort);
}

} // namespace eyewall::models
