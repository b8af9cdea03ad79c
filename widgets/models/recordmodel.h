// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/cell.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace eyewall::models {

/// A table over a bounded store of records: rows arrive at the end and leave when the store is full. Sorting
/// is an index over the store; a persistent index (and so a selection) stays with its record through
/// insertion, eviction and sorting. Thread: GUI.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Names a record in the store of the derived class.
    using Key = quint64;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column below 0 restores the order of arrival.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    bool isInArrivalOrder() const { return m_sortColumn < 0; }
    Key keyAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(Key key) const;

Q_SIGNALS:
    /// Records that were there before have new contents.
    void recordsChanged();

protected:
    /// What a batch did to the store, each in the order of arrival. The evicted ones must stay readable until
    /// commit() returns.
    struct Changes {
        std::vector<Key> appended;
        std::vector<Key> changed;
        std::vector<Key> evicted;
    };

    RecordModel(std::vector<Column> columns, QObject *parent);

    /// One insertion at the end, one reordering if the order asks for it, merged ranges of changes, one
    /// removal at the front.
    void commit(const Changes &changes);
    /// Every value of these columns may have changed.
    void touchColumns(int first, int last);
    /// Takes all rows away; the store is emptied by `empty` in between.
    void reset(const std::function<void()> &empty);

    virtual QVariant cell(Key key, int column, int role) const = 0;
    virtual bool arrivedBefore(Key left, Key right) const = 0;
    /// Below, at or above 0.
    virtual int compare(Key left, Key right, int column) const = 0;

private:
    bool precedes(Key left, Key right) const;
    void append(const std::vector<Key> &keys);
    void arrange(const Changes &changes);
    void reorder(std::vector<Key> order);
    QHash<int, int> movesTo(const std::vector<Key> &order, const QModelIndexList &remembered) const;
    void announce(const std::vector<Key> &changed);
    void removeFront(std::size_t count);
    bool isFront(const std::vector<Key> &keys) const;

    std::vector<Column> m_columns;
    std::vector<Key> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Below, at or above 0, for RecordModel::compare.
template<typename T>
int threeWay(const T &left, const T &right)
{
    return left < right ? -1 : (right < left ? 1 : 0);
}

} // namespace eyewall::models
