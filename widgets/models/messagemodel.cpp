// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/messagemodel.h"

#include "server/capture/filter.h"
#include "widgets/models/endpointfields.h"
#include "widgets/models/messagefields.h"
#include "widgets/models/words.h"
#include "widgets/support/formatting.h"
#include "widgets/support/payload.h"

#include <tuple>

namespace eyewall::models {

using monitor::MessageKind;
using monitor::MessageSeen;

namespace {

constexpr qsizetype kMessagePreview = 160;

std::vector<Column> messageColumns()
{
    std::vector<Column> list(MessageModel::kColumns);
    list[MessageModel::Time] = {MessageModel::tr("Time"), QStringLiteral("14:02:37.657"),
                                CellStyle::DimFixed};
    list[MessageModel::Direction] = {
        MessageModel::tr("Dir"),
        QStringLiteral("→ out00"),
        CellStyle::Tinted,
        false,
        false,
        MessageModel::tr("In: from the client. Out: to the client. You: sent from this window.")};
    list[MessageModel::Connection] = {MessageModel::tr("Connection"), QStringLiteral("c-1f7aaaa"),
                                      CellStyle::Fixed};
    list[MessageModel::Client] = {MessageModel::tr("Client"), QStringLiteral("192.168.100.1"),
                                  CellStyle::DimFixed};
    list[MessageModel::Client].isOptional = true;
    list[MessageModel::Kind] = {MessageModel::tr("Kind"),
                                longestOf({kindName(MessageKind::Binary), kindName(MessageKind::Close),
                                           kindName(MessageKind::Event)}),
                                CellStyle::Chip};
    list[MessageModel::Route] = {MessageModel::tr("Route"), QStringLiteral("/ws/topic/{topic}"),
                                 CellStyle::Fixed};
    list[MessageModel::Length] = {MessageModel::tr("Length"), QStringLiteral("100,000 B"), CellStyle::Text,
                                  true};
    list[MessageModel::Preview] = {MessageModel::tr("Preview"), QStringLiteral("{\"type\":\"presence\"}"),
                                   CellStyle::Fixed, false, true};
    int rank = 0;
    for (const auto column :
         {MessageModel::Connection, MessageModel::Kind, MessageModel::Length, MessageModel::Route})
        list[column].rank = ++rank;
    return list;
}

QString closePreview(const MessageSeen &message)
{
    const QString reason = support::payloadPreview(message.payload, true, kMessagePreview);
    if (message.closeCode == 0)
        return reason;
    QString text = QString::number(message.closeCode);
    if (const QString name = closeCodeName(message.closeCode); !name.isEmpty())
        text += QLatin1Char(' ') + name;
    return reason.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, reason);
}

QString preview(const MessageSeen &message)
{
    if (message.kind == MessageKind::Close)
        return closePreview(message);
    if (message.payload.isEmpty() && message.size > 0)
        return message.areBytesDropped ? MessageModel::tr("not kept: the recording was full")
                                       : MessageModel::tr("not kept");
    // Ping and pong carry any bytes (RFC 6455 section 5.5.2), though mostly text.
    const bool isText = message.kind != MessageKind::Binary &&
                        (message.kind == MessageKind::Text || message.kind == MessageKind::Event ||
                         support::detectKind(message.payload) != support::PayloadKind::Binary);
    return support::payloadPreview(message.payload, isText, kMessagePreview);
}

} // namespace

MessageModel::MessageModel(const ConnectionModel &connections, RouteNames routes, const Limits &limits,
                           QObject *parent)
    : RecordModel(messageColumns(), parent)
    , m_connections(connections)
    , m_routes(std::move(routes))
    , m_limits(limits)
{
    connect(&connections.labels(), &Labels::changed, this, &MessageModel::refilter);
    connect(&connections.labels(), &Labels::changed, this, &MessageModel::touchClients);
}

void MessageModel::apply(const std::vector<MessageSeen> &messages)
{
    Changes changes;
    changes.appended.reserve(messages.size());
    for (const MessageSeen &message : messages) {
        changes.appended.push_back(m_first + m_messages.size());
        m_messages.push_back(message);
        // Qualified: Connection is a column here.
        const models::Connection *connection = m_connections.find(message.connection);
        m_clients.push_back(connection ? connection->peer : monitor::Endpoint());
        m_bytes += message.payload.size();
    }
    chooseEvicted(changes);
    commit(changes);
    dropFront(changes.evicted.size());
}

capture::FilterContext MessageModel::filterContext() const
{
    return capture::FilterContext(capture::FilterTable::Messages);
}

void MessageModel::chooseEvicted(Changes &changes) const
{
    qint64 bytes = m_bytes;
    std::size_t count = m_messages.size();
    if (count <= m_limits.messages && bytes <= m_limits.messageBytes)
        return;
    const std::size_t most = keptOf(m_limits.messages);
    const qint64 mostBytes = keptOf(m_limits.messageBytes);
    while (count > most || (bytes > mostBytes && count > 0)) {
        const Key key = m_first + changes.evicted.size();
        bytes -= messageAt(key).payload.size();
        changes.evicted.push_back(key);
        --count;
    }
}

void MessageModel::dropFront(std::size_t count)
{
    for (; count > 0; --count) {
        m_bytes -= m_messages.front().payload.size();
        m_messages.pop_front();
        m_clients.pop_front();
        ++m_first;
    }
}

QVariant MessageModel::cell(Key key, int column, int role) const
{
    const MessageSeen &message = messageAt(key);
    switch (role) {
    case Qt::DisplayRole:
        return column == Client ? clientText(key) : displayText(message, column);
    case SortRole:
        return column == Client && clientAt(key).port != 0 ? clientAt(key).addressText()
                                                           : sortValue(message, column);
    case ToneRole:
        return tone(message, column);
    case IdRole:
        return key;
    default:
        return {};
    }
}

int MessageModel::compare(Key left, Key right, int column) const
{
    const MessageSeen &a = messageAt(left);
    const MessageSeen &b = messageAt(right);
    switch (column) {
    case Time:
        return threeWay(a.time, b.time);
    case Direction:
        return threeWay(std::tie(a.direction, a.isInjected), std::tie(b.direction, b.isInjected));
    case Connection:
        return threeWay(a.connection, b.connection);
    case Client:
        return threeWay(std::tie(clientAt(left).isIPv6, clientAt(left).address),
                        std::tie(clientAt(right).isIPv6, clientAt(right).address));
    case Kind:
        return threeWay(a.kind, b.kind);
    case Route:
        return a.route == b.route ? 0 : threeWay(m_routes(a.route), m_routes(b.route));
    case Length:
        return threeWay(a.size, b.size);
    case Preview:
        return threeWay(a.payload, b.payload);
    default:
        return 0;
    }
}

bool MessageModel::accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const
{
    return filter.matches(MessageFields(messageAt(key), clientAt(key), m_routes, m_connections.labels()),
                          effort);
}

QString MessageModel::clientText(Key key) const
{
    return clientName(m_connections.labels(), messageAt(key).connection, clientAt(key));
}

void MessageModel::touchClients()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Client), index(rowCount() - 1, Client), {Qt::DisplayRole});
}

QString MessageModel::displayText(const MessageSeen &message, int column) const
{
    switch (column) {
    case Time:
        return support::formatTime(message.time);
    case Direction:
        return message.isInjected ? tr("→ you") : directionName(message.direction);
    case Connection:
        return connectionName(message.connection);
    case Kind:
        return kindName(message.kind);
    case Route:
        return routeName(message);
    case Length:
        return support::formatExactBytes(qint64(message.size));
    case Preview:
        return preview(message);
    default:
        return {};
    }
}

QVariant MessageModel::sortValue(const MessageSeen &message, int column) const
{
    switch (column) {
    case Time:
        return message.time;
    case Direction:
        return int(message.direction);
    case Connection:
        return quint64(message.connection);
    case Kind:
        return int(message.kind);
    case Route:
        return routeName(message);
    case Length:
        return message.size;
    case Preview:
        return message.payload;
    default:
        return {};
    }
}

QVariant MessageModel::tone(const MessageSeen &message, int column) const
{
    if (column == Direction)
        return int(message.isInjected ? support::Role::Warning : directionTone(message.direction));
    if (column == Kind)
        return int(kindTone(message.kind));
    return {};
}

} // namespace eyewall::models
