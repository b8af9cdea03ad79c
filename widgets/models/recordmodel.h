// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtercontext.h"
#include "server/capture/filtereffort.h"
#include "widgets/models/cell.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace eyewall::capture {
class Filter;
struct Session;
} // namespace eyewall::capture

namespace eyewall::models {

/// A table over a bounded store of records: rows arrive at the end and leave when the store is full. Sorting
/// and filtering are an index over the store; a persistent index (and so a selection) stays with its record
/// through insertion, eviction, sorting and filtering. A batch costs as much as it is long, not as the store;
/// a filter that isLive() is tried on all records when touchColumns() says that they changed. Thread: GUI.
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

    /// Only records that it matches have a row; null lets all through.
    void setFilter(std::shared_ptr<const capture::Filter> filter);
    const std::shared_ptr<const capture::Filter> &filter() const { return m_filter; }
    /// As it was written; empty when there is none.
    QString filterText() const;
    /// What a filter of these records can ask for.
    virtual capture::FilterContext filterContext() const { return capture::FilterContext(); }
    /// Something beside the filter decides which records have a row.
    bool isNarrowed() const { return m_isNarrowed; }
    /// Takes filter and narrowing away.
    void showAll();
    /// All records, with and without a row.
    int totalCount() const { return rowCount() + static_cast<int>(m_hidden.size()); }
    /// Records for which a regular expression of the filter was given up, so that it counts as not found.
    int undecidedCount() const { return static_cast<int>(m_undecided.size()); }

    bool isInArrivalOrder() const { return m_sortColumn < 0; }
    Key keyAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(Key key) const;

Q_SIGNALS:
    /// Records that were there before have new contents.
    void recordsChanged();
    /// Another filter or narrowing, or none: rows and counts are those of the new one.
    void filterChanged();
    /// rowCount(), totalCount() or undecidedCount() says something else. Once a batch.
    void countsChanged();

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
    /// Only records that isWithin() have a row, of those that the filter matches; to be called again when it
    /// says something else.
    void narrow(bool isNarrowed);
    virtual bool isWithin(Key) const { return true; }
    /// Ends the narrowing.
    virtual void widen() {}
    /// What the filter looks at has changed in other ways than by commit() and touchColumns().
    void refilter();

    virtual QVariant cell(Key key, int column, int role) const = 0;
    virtual bool arrivedBefore(Key left, Key right) const = 0;
    /// Below, at or above 0.
    virtual int compare(Key left, Key right, int column) const = 0;
    /// Whether the filter matches. Without fields of its own a record is the texts of its cells: only words
    /// find it.
    virtual bool accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const;

private:
    /// What the rows have to follow of a batch.
    struct Steps {
        Changes rows;              ///< the evicted are those whose row goes
        std::vector<Key> entering; ///< from among the hidden
        std::vector<Key> leaving;  ///< of the evicted, those that are hidden from now on
    };

    bool choosesRows() const { return m_filter || m_isNarrowed; }
    bool precedes(Key left, Key right) const;
    bool isWanted(Key key, capture::FilterEffort &effort);
    void commitFiltered(const Changes &changes);
    void divideAppended(const Changes &changes, Steps &steps, capture::FilterEffort &effort);
    void divideChanged(const Changes &changes, Steps &steps, capture::FilterEffort &effort);
    void divideEvicted(const Changes &changes, Steps &steps);
    void take(const Steps &steps);
    void show(const Changes &changes, const std::vector<Key> &entering);
    void insertEach(const std::vector<Key> &keys);
    void removeEach(const std::vector<Key> &keys);
    std::vector<int> rowsOf(const std::vector<Key> &keys) const;
    void noteCounts();
    void append(const std::vector<Key> &keys);
    void arrange(const Changes &changes, const std::vector<Key> &entering);
    void reorder(std::vector<Key> order);
    QHash<int, int> movesTo(const std::vector<Key> &order, const QModelIndexList &remembered) const;
    void announce(const std::vector<Key> &changed);
    void removeFront(std::size_t count);
    bool isFront(const std::vector<Key> &keys) const;

    std::vector<Column> m_columns;
    std::vector<Key> m_order;
    std::shared_ptr<const capture::Filter> m_filter;
    QSet<Key> m_hidden;            ///< records without a row
    QSet<Key> m_undecided;         ///< with and without one
    std::array<int, 3> m_counts{}; ///< rows, records and those that are undecided, as last told
    bool m_isNarrowed = false;
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
