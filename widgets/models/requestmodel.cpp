// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/requestmodel.h"

#include "server/capture/filter.h"
#include "widgets/models/endpointfields.h"
#include "widgets/models/requestcells.h"
#include "widgets/models/requestfields.h"
#include "widgets/models/words.h"
#include "widgets/support/formatting.h"

#include <QDateTime>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace eyewall::models {

using monitor::RequestSeen;
using support::Role;

namespace {

constexpr qsizetype kMaxTypes = 256;
constexpr int kAgesInterval = 1000;

/// Of an answer in one piece the first byte is the end; of one that was cut nobody knows.
qint64 firstByteOf(const RequestSeen &seen)
{
    return seen.status == 0 || seen.isAborted ? -1 : seen.duration;
}

} // namespace

RequestModel::RequestModel(const ConnectionModel &connections, RouteNames routes, const Limits &limits,
                           QObject *parent)
    : RecordModel(requestColumns(), parent)
    , m_connections(connections)
    , m_routes(std::move(routes))
    , m_limits(limits)
{
    connect(&connections.labels(), &Labels::changed, this, &RequestModel::refilter);
    connect(&connections.labels(), &Labels::changed, this, &RequestModel::touchClients);
}

void RequestModel::apply(const std::vector<RequestSeen> &requests)
{
    const bool hadSeveralHosts = m_hasSeveralHosts;
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
    if (m_hasSeveralHosts != hadSeveralHosts)
        tellOffered(Host);
    noteComments();
}

void RequestModel::setTimeForm(TimeForm form)
{
    if (form == m_timeForm)
        return;
    m_timeForm = form;
    if (form == TimeForm::Age)
        m_ages.start(kAgesInterval, this);
    else
        m_ages.stop();
    touchTimes();
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == Host && orientation == Qt::Horizontal && role == OptionalRole)
        return !m_hasSeveralHosts;
    if (section == Comment && orientation == Qt::Horizontal && role == OptionalRole)
        return m_comments.isEmpty();
    return RecordModel::headerData(section, orientation, role);
}

capture::FilterContext RequestModel::filterContext() const
{
    return capture::FilterContext(capture::FilterTable::Requests);
}

QString RequestModel::handlerName(const RequestRow &request) const
{
    return handlerOf(routeName(request));
}

void RequestModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_ages.timerId())
        touchTimes();
    else
        RecordModel::timerEvent(event);
}

void RequestModel::touchTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
}

void RequestModel::add(const RequestSeen &seen, Changes &changes)
{
    const Key key = m_first + m_rows.size();
    RequestRow &row = m_rows.emplace_back();
    row.seen = seen;
    row.firstByte = firstByteOf(seen);
    describe(row);
    m_bytes += bytesOf(seen);
    if (seen.isUnfinished)
        m_unfinished.insert(seen.id, key);
    changes.appended.push_back(key);
}

void RequestModel::replace(Key key, const RequestSeen &seen, Changes &changes)
{
    RequestRow &row = rowAt(key);
    const RequestRow before = row;
    m_bytes += bytesOf(seen) - bytesOf(before.seen);
    row.seen = seen;
    complete(row, before);
    if (!seen.isUnfinished)
        m_unfinished.remove(seen.id);
    changes.changed.push_back(key);
}

/// What an earlier record has told is not told again.
void RequestModel::complete(RequestRow &row, const RequestRow &before)
{
    m_bytes -= bytesOf(row.seen);
    for (const auto field : {&RequestSeen::method, &RequestSeen::target, &RequestSeen::head,
                             &RequestSeen::body, &RequestSeen::replyHead, &RequestSeen::replyBody}) {
        if ((row.seen.*field).isEmpty())
            row.seen.*field = before.seen.*field;
    }
    m_bytes += bytesOf(row.seen);
    row.seen.isBodyTruncated |= before.seen.isBodyTruncated;
    row.seen.areBytesDropped |= before.seen.areBytesDropped;
    // The first record that had a status told when it began.
    if (before.firstByte >= 0)
        row.firstByte = before.firstByte;
    else if (row.firstByte < 0)
        row.firstByte = firstByteOf(row.seen);
    if (row.client.port == 0) {
        row.client = before.client;
        row.isSecure = before.isSecure;
    }
    describe(row);
}

void RequestModel::describe(RequestRow &row)
{
    readHeads(row);
    row.type = shared(row.type);
    noteHost(row.host());
    if (const Connection *connection = m_connections.find(row.seen.connection)) {
        row.client = connection->peer;
        row.isSecure = connection->transport == monitor::Transport::Tls;
    }
}

void RequestModel::noteHost(QByteArrayView host)
{
    if (m_hasSeveralHosts || host.isEmpty())
        return;
    if (m_host.isEmpty())
        m_host = host.toByteArray();
    else if (host.compare(m_host, Qt::CaseInsensitive) != 0)
        m_hasSeveralHosts = true;
}

void RequestModel::tellOffered(ColumnIndex column)
{
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    Q_EMIT offeredChanged(column);
}

void RequestModel::chooseEvicted(Changes &changes) const
{
    qint64 bytes = m_bytes;
    std::size_t count = m_rows.size();
    if (count <= m_limits.requests && bytes <= m_limits.requestBytes)
        return;
    const std::size_t most = keptOf(m_limits.requests);
    const qint64 mostBytes = keptOf(m_limits.requestBytes);
    while (count > most || (bytes > mostBytes && count > 0)) {
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
        if (!m_comments.isEmpty())
            m_comments.remove(seen.id);
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
        if (column == Status || column == Duration || column == Waterfall)
            return int(statusTone(seen.status));
        return {};
    case Qt::ToolTipRole: // where a bar stands instead of text
        return column == Waterfall ? displayText(key, column) : QVariant();
    case SpanRole:
        return column == Waterfall ? QVariant::fromValue(spanOf(seen)) : QVariant();
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
    if (column == Number)
        return threeWay(left, right);
    if (column == Comment)
        return threeWay(comment(a.seen.id), comment(b.seen.id));
    if (column == Route)
        return a.seen.route == b.seen.route ? 0 : threeWay(m_routes(a.seen.route), m_routes(b.seen.route));
    return compareRequests(a, b, column);
}

bool RequestModel::accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const
{
    const RequestRow &row = rowAt(key);
    return filter.matches(RequestFields(row, m_routes, m_connections.labels(), comment(row.seen.id)), effort);
}

QString RequestModel::displayText(Key key, int column) const
{
    switch (column) {
    case Number:
        return QString::number(key);
    case Time:
        return timeText(key);
    case Route:
        return handlerName(rowAt(key));
    case Client:
        return clientText(rowAt(key));
    case Comment:
        return comment(rowAt(key).seen.id);
    default:
        return requestText(rowAt(key), column);
    }
}

/// By the label that somebody gave it, if there is one.
QString RequestModel::clientText(const RequestRow &row) const
{
    const Labels &labels = m_connections.labels();
    return labels.find(row.seen.connection, row.client) ? clientName(labels, row.seen.connection, row.client)
                                                        : requestText(row, Client);
}

void RequestModel::touchClients()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Client), index(rowCount() - 1, Client), {Qt::DisplayRole});
}

QVariant RequestModel::sortValue(Key key, int column) const
{
    if (column == Number)
        return key;
    if (column == Comment)
        return comment(rowAt(key).seen.id);
    return column == Route ? routeName(rowAt(key)) : requestValue(rowAt(key), column);
}

QString RequestModel::timeText(Key key) const
{
    const qint64 time = rowAt(key).seen.time;
    switch (m_timeForm) {
    case TimeForm::Clock:
        return support::formatTime(time);
    case TimeForm::Age: {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        return tr("%1 ago").arg(support::formatAge(std::max<qint64>(0, now - time)));
    }
    case TimeForm::Gap:
        return gapText(key);
    }
    return {};
}

QString RequestModel::gapText(Key key) const
{
    std::optional<Key> before;
    if (!isInArrivalOrder()) {
        if (key > m_first)
            before = key - 1;
    } else if (const auto row = rowOf(key); row && *row > 0) {
        before = keyAt(*row - 1);
    }
    if (!before)
        return {};
    // A request is told when it is answered: one that began earlier may come later.
    const qint64 gap = rowAt(key).seen.time - rowAt(*before).seen.time;
    const QString sign = gap < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + support::formatDuration(std::abs(gap));
}

QString handlerOf(const QString &pattern)
{
    static const QString kFiles = QStringLiteral("/{file:path}"); // what Application::files() adds
    if (pattern.isEmpty())
        return RequestModel::tr("none");
    if (!pattern.endsWith(kFiles))
        return pattern;
    const QString folder = pattern.chopped(kFiles.size() - 1);
    //: %1 is the path that the files are below
    return folder == QLatin1String("/") ? RequestModel::tr("static files")
                                        : RequestModel::tr("static files %1").arg(folder);
}

} // namespace eyewall::models
