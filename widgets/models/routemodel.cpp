// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/routemodel.h"

#include "widgets/support/colors.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace eyewall::models {

namespace {

constexpr qint64 kRecentSpan = 60'000'000'000;

quint64 since(quint64 now, quint64 before)
{
    return now < before ? 0 : now - before;
}

} // namespace

RouteModel::RouteModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(kColumns)
{
    m_columns[Route] = {tr("Route"), QStringLiteral("/ws/topic"), CellStyle::Fixed, false, true};
    m_columns[Rate] = {tr("/s"),        QStringLiteral("12.1k"),
                       CellStyle::Text, true,
                       false,           tr("Requests and messages a second")};
    m_columns[RecentLatency] = {
        tr("p99"),       QStringLiteral("100.8 ms"),
        CellStyle::Text, true,
        false,           tr("99 of 100 requests of the last minute were answered at least this fast")};
    m_columns[Latency] = {
        //: The header of a column: the 99th percentile since the start, beside that of the last minute.
        tr("p99 all"),   QStringLiteral("100.8 ms"),
        CellStyle::Text, true,
        false,           tr("99 of 100 requests since the start were answered at least this fast")};
    m_columns[Latency].rank = 1; // where it is narrow the name of the route needs the room
    m_columns[Errors] = {tr("err"),       QStringLiteral("88.8 %"),
                         CellStyle::Text, true,
                         false,           tr("Share of requests answered with 5xx")};
}

void RouteModel::apply(qint64 time, const std::vector<monitor::RouteFigures> &routes)
{
    if (routes.empty())
        return;
    std::vector<Row> rows;
    rows.reserve(routes.size());
    for (const auto &figures : routes)
        rows.push_back(rowOf(figures, {time, figures.requests, figures.messages, figures.errors}));
    std::erase_if(rows, [](const Row &row) { return row.rate <= 0; });
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.rate > b.rate; });
    if (rows.size() > kMaxRows)
        rows.resize(kMaxRows);
    if (m_held)
        m_held = std::move(rows);
    else
        show(std::move(rows));
}

void RouteModel::setPaused(bool isPaused)
{
    if (isPaused == m_held.has_value())
        return;
    if (isPaused)
        m_held = m_rows;
    else
        show(*std::exchange(m_held, std::nullopt));
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RouteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        return index.column() == Route ? support::fixedFont(QGuiApplication::font()) : QVariant();
    case IdRole:
        return quint64(row.route);
    case ToneRole:
        return tone(row, index.column());
    default:
        return {};
    }
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int((column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : column.toolTip;
    case StyleRole:
        return static_cast<int>(column.style);
    case SampleRole:
        return column.sample;
    case StretchRole:
        return column.stretches;
    case RankRole:
        return column.rank;
    default:
        return {};
    }
}

RouteModel::Row RouteModel::rowOf(const monitor::RouteFigures &figures, const Count &now)
{
    std::deque<Count> &counts = m_counts[figures.route];
    // The last one from before the minute stays: what happened since it, happened in the minute.
    while (counts.size() > 1 && counts[1].time <= now.time - kRecentSpan)
        counts.pop_front();
    const Count before = counts.empty() ? now : counts.front();
    counts.push_back(now);
    Row row;
    row.route = figures.route;
    row.pattern = figures.pattern;
    row.isHttp = figures.protocol == monitor::Protocol::Http;
    row.p99 = figures.latency.p99;
    row.recentP99 = figures.lately.p99;
    const double seconds = std::max(1.0, double(now.time - before.time) / 1e9);
    const quint64 requests = since(now.requests, before.requests);
    row.rate = double(requests + since(now.messages, before.messages)) / seconds;
    row.errorRatio = requests == 0 ? 0 : double(since(now.errors, before.errors)) / double(requests);
    return row;
}

/// Each step tells the views the truth, so that selection and scrolling follow the routes.
void RouteModel::show(std::vector<Row> rows)
{
    removeMissing(rows);
    appendNew(rows);
    const bool isInOrder = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row &a, const Row &b) { return a.route == b.route; });
    if (isInOrder)
        m_rows = std::move(rows);
    else
        reorder(std::move(rows));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void RouteModel::removeMissing(const std::vector<Row> &wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (rowOfRoute(wanted, m_rows[std::size_t(row)].route) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void RouteModel::appendNew(const std::vector<Row> &wanted)
{
    std::vector<Row> added;
    for (const Row &row : wanted) {
        if (rowOfRoute(m_rows, row.route) < 0)
            added.push_back(row);
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

void RouteModel::reorder(std::vector<Row> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(rowOfRoute(rows, m_rows[std::size_t(old.row())].route), old.column());
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int RouteModel::rowOfRoute(const std::vector<Row> &rows, monitor::RouteId route)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [route](const Row &row) { return row.route == route; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

QString RouteModel::latencyText(const Row &row, qint64 p99)
{
    return row.isHttp && p99 > 0 ? support::formatDuration(p99) : QStringLiteral("–");
}

QString RouteModel::displayText(const Row &row, int column) const
{
    switch (column) {
    case Route:
        return row.pattern;
    case Rate:
        return support::formatCompact(row.rate);
    case RecentLatency:
        return latencyText(row, row.recentP99);
    case Latency:
        return latencyText(row, row.p99);
    case Errors:
        return row.errorRatio > 0 ? support::formatPercent(row.errorRatio) : QStringLiteral("0");
    default:
        return {};
    }
}

QVariant RouteModel::tone(const Row &row, int column) const
{
    if (column != Errors)
        return {};
    return int(row.errorRatio > 0 ? support::Role::Error : support::Role::DimText);
}

} // namespace eyewall::models
