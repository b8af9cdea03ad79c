// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/recordmodel.h"

#include "server/capture/filter.h"
#include "widgets/support/metrics.h"

#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace eyewall::models {

namespace {

bool isFixed(CellStyle style)
{
    return style == CellStyle::Fixed || style == CellStyle::DimFixed || style == CellStyle::Strong;
}

QVariant fontOf(CellStyle style)
{
    if (!isFixed(style))
        return {};
    QFont font = support::fixedFont(QGuiApplication::font());
    font.setBold(style == CellStyle::Strong);
    return font;
}

int alignmentOf(const Column &column)
{
    return int((column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QSet<RecordModel::Key> setOf(const std::vector<RecordModel::Key> &keys)
{
    return {keys.begin(), keys.end()};
}

} // namespace

RecordModel::RecordModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::FontRole:
        return fontOf(column.style);
    default:
        return cell(keyAt(index.row()), index.column(), role);
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
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
    case OptionalRole:
        return column.isOptional;
    case LiveRole:
        return column.isLive;
    default:
        return {};
    }
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    m_sortColumn = std::max(column, -1);
    m_sortOrder = order;
    std::vector<Key> keys = m_order;
    std::sort(keys.begin(), keys.end(), [this](Key left, Key right) { return precedes(left, right); });
    reorder(std::move(keys));
}

std::optional<int> RecordModel::rowOf(Key key) const
{
    if (m_hidden.contains(key))
        return std::nullopt;
    const auto before = [this](Key left, Key right) { return precedes(left, right); };
    auto found = std::lower_bound(m_order.begin(), m_order.end(), key, before);
    // While sorted by a live value, rows stand where they were at the last reordering.
    if (!isInArrivalOrder() && (found == m_order.end() || *found != key))
        found = std::find(m_order.begin(), m_order.end(), key);
    if (found == m_order.end() || *found != key)
        return std::nullopt;
    return static_cast<int>(found - m_order.begin());
}

void RecordModel::commit(const Changes &changes)
{
    if (choosesRows())
        commitFiltered(changes);
    else
        show(changes, {});
    noteCounts();
    if (!changes.changed.empty())
        Q_EMIT recordsChanged();
}

void RecordModel::touchColumns(int first, int last)
{
    if (m_filter && m_filter->isLive())
        refilter();
    if (m_order.empty())
        return;
    if (m_sortColumn >= first && m_sortColumn <= last)
        sort(m_sortColumn, m_sortOrder);
    Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
    Q_EMIT recordsChanged();
}

void RecordModel::reset(const std::function<void()> &empty)
{
    beginResetModel();
    m_order.clear();
    m_hidden.clear();
    m_undecided.clear();
    empty();
    endResetModel();
    noteCounts();
}

bool RecordModel::precedes(Key left, Key right) const
{
    const int order = isInArrivalOrder() ? 0 : compare(left, right, m_sortColumn);
    if (order == 0)
        return arrivedBefore(left, right);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

void RecordModel::append(const std::vector<Key> &keys)
{
    if (keys.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(keys.size()) - 1);
    m_order.insert(m_order.end(), keys.begin(), keys.end());
    endInsertRows();
}

/// Brings the evicted rows to the front, so that one removal is enough, and moved ones to their places.
void RecordModel::arrange(const Changes &changes, const std::vector<Key> &entering)
{
    const bool moves = !isInArrivalOrder() && !(changes.appended.empty() && changes.changed.empty());
    if (!moves && entering.empty() && isFront(changes.evicted))
        return;
    const QSet<Key> leaving = setOf(changes.evicted);
    QSet<Key> moving = setOf(entering);
    if (moves)
        moving += setOf(changes.appended) + setOf(changes.changed);
    std::vector<Key> resting;
    std::vector<Key> moved;
    for (const Key key : m_order) {
        if (!leaving.contains(key))
            (moving.contains(key) ? moved : resting).push_back(key);
    }
    const auto before = [this](Key left, Key right) { return precedes(left, right); };
    std::sort(moved.begin(), moved.end(), before);
    std::vector<Key> order = changes.evicted;
    order.reserve(m_order.size());
    std::merge(resting.begin(), resting.end(), moved.begin(), moved.end(), std::back_inserter(order), before);
    reorder(std::move(order));
}

void RecordModel::reorder(std::vector<Key> order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const QHash<int, int> rows = movesTo(order, from);
    m_order = std::move(order);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(rows.value(old.row(), -1), old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// The new row of each old row that somebody remembers.
QHash<int, int> RecordModel::movesTo(const std::vector<Key> &order, const QModelIndexList &remembered) const
{
    QHash<Key, int> oldRows;
    for (const QModelIndex &old : remembered)
        oldRows.insert(keyAt(old.row()), old.row());
    QHash<int, int> moves;
    for (std::size_t row = 0; row < order.size() && moves.size() < oldRows.size(); ++row) {
        if (const auto found = oldRows.constFind(order[row]); found != oldRows.constEnd())
            moves.insert(found.value(), static_cast<int>(row));
    }
    return moves;
}

void RecordModel::announce(const std::vector<Key> &changed)
{
    const std::vector<int> rows = rowsOf(changed);
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (last + 1 != rows.end() && *(last + 1) - *last <= 1)
            ++last;
        Q_EMIT dataChanged(index(*first, 0), index(*last, columnCount() - 1));
        first = last + 1;
    }
}

void RecordModel::removeFront(std::size_t count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(count) - 1);
    m_order.erase(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(count));
    endRemoveRows();
}

bool RecordModel::isFront(const std::vector<Key> &keys) const
{
    return keys.size() <= m_order.size() && std::equal(keys.begin(), keys.end(), m_order.begin());
}

} // namespace eyewall::models
