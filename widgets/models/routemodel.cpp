// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/routemodel.h"

#include "widgets/support/colors.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QGuiApplication>

#include <algorithm>

namespace eyewall::models {

namespace {

constexpr qint64 kMinute = 60'000'000'000;

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
    m_columns[Rate] = {tr("/s"),        QStringLiteral("12,100"),
                       CellStyle::Text, true,
                       false,           tr("Requests and messages a second")};
    m_columns[Latency] = {tr("p99"),       QStringLiteral("100.8 ms"),
                          CellStyle::Text, true,
                          false,           tr("99 of 100 requests were answered at least this fast")};
    m_columns[Errors] = {tr("err"),       QStringLiteral("1.4 %0"),
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
    show(std::move(rows));
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
    while (!counts.empty() && counts.front().time < now.time - kMinute)
        counts.pop_front();
    const Count before = counts.empty() ? now : counts.front();
    counts.push_back(now);
    Row row;
    row.pattern = figures.pattern;
    row.isHttp = figures.protocol == monitor::Protocol::Http;
    row.p99 = figures.latency.p99;
    const double seconds = std::max(1.0, double(now.time - before.time) / 1e9);
    const quint64 requests = since(now.requests, before.requests);
    row.rate = double(requests + since(now.messages, before.messages)) / seconds;
    row.errorRatio = requests == 0 ? 0 : double(since(now.errors, before.errors)) / double(requests);
    return row;
}

void RouteModel::show(std::vector<Row> rows)
{
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.insert(m_rows.end(), rows.begin() + before, rows.end());
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    m_rows = std::move(rows);
    if (const int common = std::min(before, after); common > 0)
        Q_EMIT dataChanged(index(0, 0), index(common - 1, kColumns - 1));
}

QString RouteModel::displayText(const Row &row, int column) const
{
    switch (column) {
    case Route:
        return row.pattern;
    case Rate:
        return support::formatCompact(row.rate);
    case Latency:
        return row.isHttp && row.p99 > 0 ? support::formatDuration(row.p99) : QStringLiteral("–");
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
