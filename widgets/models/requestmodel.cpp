// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/requestmodel.h"

#include "widgets/models/words.h"
#include "widgets/support/formatting.h"

#include <algorithm>
#include <utility>

namespace eyewall::models {

using monitor::RequestSeen;
using support::Role;

namespace {

constexpr qsizetype kMaxTypes = 256;
constexpr int kSwitchingProtocols = 101;

std::vector<Column> columns()
{
    std::vector<Column> list(RequestModel::kColumns);
    list[RequestModel::Number] = {QStringLiteral("#"), QStringLiteral("100000"), CellStyle::Dim, true};
    list[RequestModel::Time] = {RequestModel::tr("Time"), QStringLiteral("14:02:37.657"),
                                CellStyle::DimFixed};
    list[RequestModel::Method] = {RequestModel::tr("Method"), QStringLiteral("OPTIONS"), CellStyle::Strong};
    list[RequestModel::Status] = {RequestModel::tr("Status"), QStringLiteral("200 "), CellStyle::Chip};
    list[RequestModel::Path] = {RequestModel::tr("Path"), QStringLiteral("/api/items?limit=20"),
                                CellStyle::Fixed, false, true};
    list[RequestModel::Type] = {RequestModel::tr("Type"), QStringLiteral("event-stream"), CellStyle::Dim};
    list[RequestModel::Client] = {RequestModel::tr("Client"), QStringLiteral("192.168.100.1"),
                                  CellStyle::DimFixed};
    list[RequestModel::Size] = {RequestModel::tr("Size"),
                                QStringLiteral("100.5 kB"),
                                CellStyle::Text,
                                true,
                                false,
                                RequestModel::tr("Bytes of the response body")};
    list[RequestModel::Duration] = {RequestModel::tr("Duration"), QStringLiteral("812.5 ms000"),
                                    CellStyle::Bar, true};
    list[RequestModel::Route] = {RequestModel::tr("Route"), QStringLiteral("/ws/chat/{room}"),
                                 CellStyle::DimFixed};
    list[RequestModel::Size].rank = 1;
    list[RequestModel::Number].rank = 2;
    list[RequestModel::Type].rank = 3;
    list[RequestModel::Client].rank = 4;
    list[RequestModel::Route].rank = 5;
    return list;
}

qint64 bytesOf(const RequestSeen &seen)
{
    return seen.method.size() + seen.target.size() + seen.head.size() + seen.body.size() +
           seen.replyHead.size() + seen.replyBody.size();
}

/// The value of Content-Type without its parameters (RFC 9110 section 8.3).
QByteArray contentTypeOf(const QByteArray &head)
{
    static const QByteArray kName = "\r\ncontent-type:";
    const auto sameLetter = [](char left, char right) { return (left | 0x20) == (right | 0x20); };
    const auto found = std::search(head.begin(), head.end(), kName.begin(), kName.end(), sameLetter);
    if (found == head.end())
        return {};
    const auto begin = found + kName.size();
    const auto end = std::find_if(begin, head.end(), [](char c) { return c == ';' || c == '\r'; });
    return QByteArray(begin, end - begin).trimmed().toLower();
}

} // namespace

QString shortType(const QByteArray &contentType)
{
    QByteArray type = contentType.mid(contentType.indexOf('/') + 1);
    if (const qsizetype suffix = type.indexOf('+'); suffix > 0)
        type.truncate(suffix);
    if (type.startsWith("x-"))
        type.remove(0, 2);
    return QString::fromLatin1(type);
}

RequestModel::RequestModel(const ConnectionModel &connections, RouteNames routes, const Limits &limits,
                           QObject *parent)
    : RecordModel(columns(), parent)
    , m_connections(connections)
    , m_routes(std::move(routes))
    , m_limits(limits)
{
}

void RequestModel::apply(const std::vector<RequestSeen> &requests)
{
    Changes changes;
    for (const RequestSeen &seen : requests) {
        const auto earlier = m_unfinished.constFind(seen.id);
        if (earlier == m_unfinished.constEnd())
            add(seen, changes);
        else
            replace(*earlier, seen, changes);
    }
    chooseEvicted(changes);
    commit(changes);
    dropFront(changes.evicted.size());
}

void RequestModel::clear()
{
    reset([this] { dropFront(m_rows.size()); });
}

void RequestModel::add(const RequestSeen &seen, Changes &changes)
{
    const Key key = m_first + m_rows.size();
    m_rows.push_back({seen, {}, {}});
    describe(m_rows.back());
    m_bytes += bytesOf(seen);
    if (seen.isUnfinished)
        m_unfinished.insert(seen.id, key);
    changes.appended.push_back(key);
}

void RequestModel::replace(Key key, const RequestSeen &seen, Changes &changes)
{
    RequestRow &row = rowAt(key);
    m_bytes -= bytesOf(row.seen);
    const RequestSeen before = std::exchange(row.seen, seen);
    for (const auto field : {&RequestSeen::method, &RequestSeen::target, &RequestSeen::head,
                             &RequestSeen::body, &RequestSeen::replyHead, &RequestSeen::replyBody}) {
        if ((row.seen.*field).isEmpty())
            row.seen.*field = before.*field;
    }
    row.seen.isBodyTruncated |= before.isBodyTruncated;
    row.seen.areBytesDropped |= before.areBytesDropped;
    m_bytes += bytesOf(row.seen);
    describe(row);
    if (!seen.isUnfinished)
        m_unfinished.remove(seen.id);
    changes.changed.push_back(key);
}

void RequestModel::describe(RequestRow &row)
{
    row.type = shared(contentTypeOf(row.seen.replyHead));
    if (const Connection *connection = m_connections.find(row.seen.connection))
        row.client = connection->peer;
}

void RequestModel::chooseEvicted(Changes &changes) const
{
    qint64 bytes = m_bytes;
    std::size_t count = m_rows.size();
    while (count > m_limits.requests || (bytes > m_limits.requestBytes && count > 0)) {
        const Key key = m_first + changes.evicted.size();
        bytes -= bytesOf(rowAt(key).seen);
        changes.evicted.push_back(key);
        --count;
    }
}

void RequestModel::dropFront(std::size_t count)
{
    for (; count > 0; --count) {
        const RequestSeen &seen = m_rows.front().seen;
        m_bytes -= bytesOf(seen);
        if (seen.isUnfinished)
            m_unfinished.remove(seen.id);
        m_rows.pop_front();
        ++m_first;
    }
}

QByteArray RequestModel::shared(const QByteArray &type)
{
    const auto known = m_types.constFind(type);
    if (known != m_types.constEnd())
        return *known;
    if (m_types.size() < kMaxTypes)
        m_types.insert(type);
    return type;
}

QVariant RequestModel::cell(Key key, int column, int role) const
{
    const RequestSeen &seen = rowAt(key).seen;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(key, column);
    case SortRole:
        return sortValue(key, column);
    case ToneRole:
        if (column == Status || column == Duration)
            return int(statusTone(seen.status));
        return {};
    case IdRole:
        return quint64(seen.id);
    default:
        return {};
    }
}

int RequestModel::compare(Key left, Key right, int column) const
{
    const RequestRow &a = rowAt(left);
    const RequestRow &b = rowAt(right);
    switch (column) {
    case Time:
        return threeWay(a.seen.time, b.seen.time);
    case Method:
        return threeWay(a.seen.method, b.seen.method);
    case Status:
        return threeWay(a.seen.status, b.seen.status);
    case Path:
        return threeWay(a.seen.target, b.seen.target);
    case Type:
        return threeWay(a.type, b.type);
    case Client:
        return threeWay(a.client.address, b.client.address);
    case Size:
        return threeWay(a.seen.bytesOut, b.seen.bytesOut);
    case Duration:
        return threeWay(a.seen.duration, b.seen.duration);
    case Route:
        return a.seen.route == b.seen.route ? 0 : threeWay(m_routes(a.seen.route), m_routes(b.seen.route));
    default:
        return threeWay(left, right);
    }
}

QString RequestModel::displayText(Key key, int column) const
{
    const RequestRow &row = rowAt(key);
    const RequestSeen &seen = row.seen;
    switch (column) {
    case Number:
        return QString::number(key);
    case Time:
        return support::formatTime(seen.time);
    case Method:
        return QString::fromLatin1(seen.method);
    case Status:
        return seen.status == 0 ? (seen.isUnfinished ? tr("open") : tr("cut")) : QString::number(seen.status);
    case Path:
        return QString::fromUtf8(seen.target);
    case Type:
        return seen.status == kSwitchingProtocols ? QStringLiteral("websocket") : shortType(row.type);
    case Client:
        return row.client.port == 0 ? QString() : row.client.addressText();
    case Size:
        return support::formatBytes(double(seen.bytesOut));
    case Duration:
        if (seen.isUnfinished)
            return tr("open");
        return seen.isAborted ? tr("%1, cut").arg(support::formatDuration(seen.duration))
                              : support::formatDuration(seen.duration);
    case Route:
        return routeName(row);
    default:
        return {};
    }
}

QVariant RequestModel::sortValue(Key key, int column) const
{
    const RequestRow &row = rowAt(key);
    switch (column) {
    case Number:
        return key;
    case Time:
        return row.seen.time;
    case Method:
        return row.seen.method;
    case Status:
        return row.seen.status;
    case Path:
        return row.seen.target;
    case Type:
        return row.type;
    case Client:
        return row.client.addressText();
    case Size:
        return row.seen.bytesOut;
    case Duration:
        return row.seen.duration;
    case Route:
        return routeName(row);
    default:
        return {};
    }
}

} // namespace eyewall::models
