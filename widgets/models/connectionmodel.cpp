// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/connectionmodel.h"

#include "widgets/models/words.h"
#include "widgets/support/formatting.h"

#include <algorithm>
#include <tuple>

namespace eyewall::models {

using support::Role;

namespace {

constexpr qint64 kLiveInterval = 1'000'000'000;
constexpr quint32 kManyQueuedBytes = 64 * 1024;

std::vector<Column> columns()
{
    std::vector<Column> list(ConnectionModel::kColumns);
    list[ConnectionModel::State] = {ConnectionModel::tr("State"),
                                    longestOf({ConnectionModel::tr("open"), ConnectionModel::tr("closed")}),
                                    CellStyle::Chip};
    list[ConnectionModel::Id] = {ConnectionModel::tr("ID"), QStringLiteral("c-1f7aa"), CellStyle::Fixed};
    list[ConnectionModel::Client] = {ConnectionModel::tr("Client"), QStringLiteral("192.168.100.1:50000"),
                                     CellStyle::DimFixed};
    list[ConnectionModel::Protocol] = {ConnectionModel::tr("Protocol"), QStringLiteral("WebSocket"),
                                       CellStyle::Dot};
    list[ConnectionModel::Route] = {ConnectionModel::tr("Route"), QStringLiteral("/ws/chat/{room}"),
                                    CellStyle::Fixed, false, true};
    list[ConnectionModel::Opened] = {ConnectionModel::tr("Opened"), QStringLiteral("14:02:37.657"),
                                     CellStyle::DimFixed};
    list[ConnectionModel::Close] = {ConnectionModel::tr("Closed by"),
                                    closeCauseName(monitor::CloseCause::ProtocolError)};
    list[ConnectionModel::Age] = {ConnectionModel::tr("Age"), QStringLiteral("23 h 20 min"), CellStyle::Text,
                                  true};
    list[ConnectionModel::LastActivity] = {ConnectionModel::tr("Active"),
                                           ConnectionModel::tr("%1 ago").arg(QStringLiteral("59 min")),
                                           CellStyle::Dim,
                                           true,
                                           false,
                                           ConnectionModel::tr("When bytes last moved")};
    list[ConnectionModel::Requests] = {ConnectionModel::tr("Requests"), QStringLiteral("10,000"),
                                       CellStyle::Text, true};
    list[ConnectionModel::MessagesIn] = {
        ConnectionModel::tr("← Msgs"),           QStringLiteral("100,000"), CellStyle::Text, true, false,
        ConnectionModel::tr("Messages received")};
    list[ConnectionModel::MessagesOut] = {
        ConnectionModel::tr("→ Msgs"),       QStringLiteral("100,000"), CellStyle::Text, true, false,
        ConnectionModel::tr("Messages sent")};
    list[ConnectionModel::BytesIn] = {
        ConnectionModel::tr("← Bytes"),       QStringLiteral("100.5 MB"), CellStyle::Text, true, false,
        ConnectionModel::tr("Bytes received")};
    list[ConnectionModel::BytesOut] = {
        ConnectionModel::tr("→ Bytes"),   QStringLiteral("100.5 MB"), CellStyle::Text, true, false,
        ConnectionModel::tr("Bytes sent")};
    list[ConnectionModel::Queued] = {ConnectionModel::tr("Queued"),
                                     QStringLiteral("100 kB"),
                                     CellStyle::Text,
                                     true,
                                     false,
                                     ConnectionModel::tr("Bytes that wait to be sent")};
    list[ConnectionModel::PingRtt] = {ConnectionModel::tr("Ping"),
                                      QStringLiteral("100.5 ms"),
                                      CellStyle::Text,
                                      true,
                                      false,
                                      ConnectionModel::tr("Time from a ping to its pong")};
    int rank = 0;
    for (const auto column :
         {ConnectionModel::Age, ConnectionModel::Close, ConnectionModel::Queued, ConnectionModel::MessagesOut,
          ConnectionModel::MessagesIn, ConnectionModel::PingRtt, ConnectionModel::LastActivity,
          ConnectionModel::BytesOut, ConnectionModel::BytesIn, ConnectionModel::Requests,
          ConnectionModel::Opened})
        list[column].rank = ++rank;
    return list;
}

qint64 rttOf(const Connection &connection)
{
    return qint64(connection.figures.pingRttUs) * 1000;
}

bool endedBadly(const Connection &connection)
{
    using monitor::CloseCause;
    const CloseCause cause = connection.cause;
    return cause == CloseCause::TimedOut || cause == CloseCause::Reset ||
           cause == CloseCause::ProtocolError || cause == CloseCause::Limit;
}

} // namespace

ConnectionModel::ConnectionModel(RouteNames routes, std::size_t closedLimit, QObject *parent)
    : RecordModel(columns(), parent)
    , m_routes(std::move(routes))
    , m_closedLimit(closedLimit)
{
}

void ConnectionModel::apply(const monitor::Batch &batch)
{
    m_now = std::max(m_now, batch.totals.time);
    Changes changes;
    for (const auto &event : batch.opened)
        open(event, changes);
    for (const auto &event : batch.upgraded)
        upgrade(event, changes);
    for (const auto &event : batch.samples)
        sample(event);
    for (const auto &request : batch.requests)
        note(request, changes);
    for (const auto &message : batch.messages)
        note(message);
    for (const auto &event : batch.closed)
        close(event, changes);
    evict(m_closedLimit, changes);
    commitAndFree(changes);
    refreshLiveColumns();
}

void ConnectionModel::clear()
{
    Changes changes;
    evict(0, changes);
    commitAndFree(changes);
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

Connection *ConnectionModel::lookUp(monitor::ConnectionId id)
{
    return const_cast<Connection *>(find(id));
}

void ConnectionModel::open(const monitor::ConnectionOpened &event, Changes &changes)
{
    if (m_slotOf.contains(event.id))
        return;
    Key slot = m_slots.size();
    if (m_freeSlots.empty()) {
        m_slots.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
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

void ConnectionModel::upgrade(const monitor::ConnectionUpgraded &event, Changes &changes)
{
    Connection *connection = lookUp(event.id);
    if (!connection)
        return;
    connection->protocol = event.protocol;
    connection->route = event.route;
    connection->upgradedAt = event.time;
    connection->lastActivity = std::max(connection->lastActivity, event.time);
    changes.changed.push_back(m_slotOf.value(event.id));
}

void ConnectionModel::sample(const monitor::ConnectionSampled &event)
{
    Connection *connection = lookUp(event.id);
    if (!connection)
        return;
    connection->figures = event.figures;
    connection->sampledAt = event.time;
    connection->lastActivity = std::max(connection->lastActivity, event.time);
    connection->requestsSince = 0;
    connection->messagesInSince = 0;
    connection->messagesOutSince = 0;
}

void ConnectionModel::note(const monitor::RequestSeen &request, Changes &changes)
{
    Connection *connection = lookUp(request.connection);
    if (!connection)
        return;
    const qint64 end = request.time + request.duration;
    connection->lastActivity = std::max(connection->lastActivity, end);
    // A request that stays open comes twice; the sample counts it when it begins.
    if (end > connection->sampledAt && !(connection->upgradedAt && !request.isUnfinished))
        ++connection->requestsSince;
    if (connection->upgradedAt || connection->route == request.route)
        return;
    connection->route = request.route;
    changes.changed.push_back(m_slotOf.value(request.connection));
}

void ConnectionModel::note(const monitor::MessageSeen &message)
{
    Connection *connection = lookUp(message.connection);
    if (!connection)
        return;
    connection->lastActivity = std::max(connection->lastActivity, message.time);
    if (message.time <= connection->sampledAt)
        return;
    ++(message.direction == monitor::Direction::In ? connection->messagesInSince
                                                   : connection->messagesOutSince);
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
        m_slotOf.remove(m_slots[static_cast<std::size_t>(slot)].id);
        m_freeSlots.push_back(slot);
    }
}

void ConnectionModel::refreshLiveColumns()
{
    if (m_now - m_liveShownAt < kLiveInterval)
        return;
    m_liveShownAt = m_now;
    touchColumns(Age, PingRtt);
}

QVariant ConnectionModel::cell(Key key, int column, int role) const
{
    const Connection &connection = m_slots[static_cast<std::size_t>(key)];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(connection, column);
    case Qt::ToolTipRole:
        return column == Close && !connection.isOpen() ? closeSentence(connection) : QVariant();
    case SortRole:
        return sortValue(connection, column);
    case ToneRole:
        return tone(connection, column);
    case IdRole:
        return quint64(connection.id);
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
    const Connection &a = m_slots[static_cast<std::size_t>(left)];
    const Connection &b = m_slots[static_cast<std::size_t>(right)];
    switch (column) {
    case State:
        return threeWay(!a.isOpen(), !b.isOpen());
    case Id:
        return threeWay(a.id, b.id);
    case Client:
        return threeWay(std::tie(a.peer.isIPv6, a.peer.address, a.peer.port),
                        std::tie(b.peer.isIPv6, b.peer.address, b.peer.port));
    case Protocol:
        return threeWay(a.protocol, b.protocol);
    case Route:
        return a.route == b.route ? 0 : threeWay(routeName(a), routeName(b));
    case Opened:
        return threeWay(a.openedAt, b.openedAt);
    case Close:
        return threeWay(std::tie(a.cause, a.closeCode), std::tie(b.cause, b.closeCode));
    default:
        return threeWay(sortValue(a, column).toLongLong(), sortValue(b, column).toLongLong());
    }
}

QString ConnectionModel::displayText(const Connection &connection, int column) const
{
    const auto dashed = [](quint64 value) {
        return value == 0 ? QStringLiteral("–") : support::formatCount(qint64(value));
    };
    switch (column) {
    case State:
        return connection.isOpen() ? tr("open") : tr("closed");
    case Id:
        return connectionName(connection.id);
    case Client:
        return connection.peer.text();
    case Protocol:
        return protocolName(connection.protocol);
    case Route:
        return routeName(connection);
    case Opened:
        return support::formatTime(connection.openedAt);
    case Age:
        return support::formatAge(std::max<qint64>(0, connection.age(m_now)));
    case LastActivity:
        return tr("%1 ago").arg(support::formatAge(std::max<qint64>(0, m_now - connection.lastActivity)));
    case Requests:
        return dashed(connection.requests());
    case MessagesIn:
        return dashed(connection.messagesIn());
    case MessagesOut:
        return dashed(connection.messagesOut());
    case BytesIn:
        return support::formatBytes(double(connection.figures.bytesIn));
    case BytesOut:
        return support::formatBytes(double(connection.figures.bytesOut));
    case Queued:
        return support::formatBytes(connection.figures.queuedBytes);
    case PingRtt:
        return rttOf(connection) == 0 ? QStringLiteral("–") : support::formatDuration(rttOf(connection));
    case Close:
        return closeText(connection);
    default:
        return {};
    }
}

QString ConnectionModel::closeText(const Connection &connection) const
{
    const QString cause = closeCauseName(connection.cause);
    return connection.closeCode == 0 ? cause : QStringLiteral("%1 · %2").arg(cause).arg(connection.closeCode);
}

QVariant ConnectionModel::sortValue(const Connection &connection, int column) const
{
    switch (column) {
    case State:
        return connection.isOpen();
    case Id:
        return quint64(connection.id);
    case Client:
        return connection.peer.text();
    case Protocol:
        return int(connection.protocol);
    case Route:
        return routeName(connection);
    case Opened:
        return connection.openedAt;
    case Age:
        return connection.age(m_now);
    case LastActivity:
        return m_now - connection.lastActivity;
    case Requests:
        return connection.requests();
    case MessagesIn:
        return connection.messagesIn();
    case MessagesOut:
        return connection.messagesOut();
    case BytesIn:
        return connection.figures.bytesIn;
    case BytesOut:
        return connection.figures.bytesOut;
    case Queued:
        return connection.figures.queuedBytes;
    case PingRtt:
        return rttOf(connection);
    case Close:
        return int(connection.cause);
    default:
        return {};
    }
}

QVariant ConnectionModel::tone(const Connection &connection, int column) const
{
    switch (column) {
    case State:
        return int(connection.isOpen() ? Role::Good : endedBadly(connection) ? Role::Error : Role::DimText);
    case Protocol:
        return int(protocolTone(connection.protocol));
    case Close:
        return endedBadly(connection) ? QVariant(int(Role::Error)) : QVariant();
    case Queued:
        return connection.figures.queuedBytes > kManyQueuedBytes ? QVariant(int(Role::Warning)) : QVariant();
    default:
        return {};
    }
}

} // namespace eyewall::models
