// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/recordmodel.h"

#include "server/capture/filter.h"

#include <algorithm>
#include <utility>

// Which records have a row.

namespace eyewall::models {

namespace {

/// More than these are cheaper in one go over all rows.
constexpr std::size_t kMostSteps = 32;
constexpr std::size_t kFewKeys = 4;
/// Nanoseconds that the regular expressions may take of a batch, of which there are many a second.
constexpr qint64 kBatchTime = 10'000'000;

/// How many ranges the rows make; they ascend.
std::size_t rangesOf(const std::vector<int> &rows)
{
    std::size_t ranges = rows.empty() ? 0 : 1;
    for (std::size_t i = 1; i < rows.size(); ++i)
        ranges += rows[i] != rows[i - 1] + 1;
    return ranges;
}

QSet<RecordModel::Key> keySet(const std::vector<RecordModel::Key> &keys)
{
    return {keys.begin(), keys.end()};
}

} // namespace

void RecordModel::setFilter(std::shared_ptr<const capture::Filter> filter)
{
    if (filter && filter->isEmpty())
        filter.reset();
    if (!filter && !m_filter)
        return;
    m_filter = std::move(filter);
    refilter();
    Q_EMIT filterChanged();
}

void RecordModel::narrow(bool isNarrowed)
{
    if (!isNarrowed && !m_isNarrowed)
        return;
    m_isNarrowed = isNarrowed;
    refilter();
    Q_EMIT filterChanged();
}

void RecordModel::showAll()
{
    setFilter(nullptr);
    widen();
}

QString RecordModel::filterText() const
{
    return m_filter ? m_filter->text() : QString();
}

void RecordModel::refilter()
{
    Steps steps;
    capture::FilterEffort effort;
    for (const Key key : m_order) {
        if (!isWanted(key, effort))
            steps.leaving.push_back(key);
    }
    // In the order of the store: jumping about in it takes several times as long.
    std::vector<Key> hidden(m_hidden.cbegin(), m_hidden.cend());
    std::sort(hidden.begin(), hidden.end());
    for (const Key key : hidden) {
        if (isWanted(key, effort))
            steps.entering.push_back(key);
    }
    steps.rows.evicted = steps.leaving;
    take(steps);
    noteCounts();
}

bool RecordModel::isWanted(Key key, capture::FilterEffort &effort)
{
    const quint64 givenUp = effort.givenUp();
    const bool isAccepted =
        (!m_isNarrowed || isWithin(key)) && (!m_filter || accepts(*m_filter, key, effort));
    if (effort.givenUp() != givenUp)
        m_undecided.insert(key);
    else
        m_undecided.remove(key);
    return isAccepted;
}

bool RecordModel::accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const
{
    struct Cells final : capture::FilterSubject {
        Cells(const RecordModel &ownModel, Key ownKey)
            : model(ownModel)
            , record(ownKey)
        {
        }
        void show(capture::FilterKey, capture::FilterProbe &probe) const override
        {
            for (int column = 0; column < model.columnCount() && !probe.hasFound(); ++column)
                probe.see(QStringView(model.cell(record, column, Qt::DisplayRole).toString()));
        }
        std::optional<double> number(capture::FilterKey) const override { return std::nullopt; }
        bool is(capture::FilterFlag) const override { return false; }

        const RecordModel &model;
        Key record;
    };
    return filter.matches(Cells(*this, key), effort);
}

/// A record that changes may enter or leave.
void RecordModel::commitFiltered(const Changes &changes)
{
    Steps steps;
    capture::FilterEffort effort(kBatchTime);
    divideAppended(changes, steps, effort);
    divideChanged(changes, steps, effort);
    divideEvicted(changes, steps);
    take(steps);
}

/// One that is evicted in the same batch never has a row.
void RecordModel::divideAppended(const Changes &changes, Steps &steps, capture::FilterEffort &effort)
{
    const QSet<Key> evicted = keySet(changes.evicted);
    for (const Key key : changes.appended) {
        if (evicted.contains(key) || !isWanted(key, effort))
            m_hidden.insert(key);
        else
            steps.rows.appended.push_back(key);
    }
}

/// Of those that are appended or evicted as well, the change tells nothing.
void RecordModel::divideChanged(const Changes &changes, Steps &steps, capture::FilterEffort &effort)
{
    QSet<Key> known = keySet(changes.appended) + keySet(changes.evicted);
    for (const Key key : changes.changed) {
        const auto before = known.size();
        known.insert(key);
        if (known.size() == before)
            continue;
        const bool wasHidden = m_hidden.contains(key);
        const bool isHidden = !isWanted(key, effort);
        if (!wasHidden)
            (isHidden ? steps.leaving : steps.rows.changed).push_back(key);
        else if (!isHidden)
            steps.entering.push_back(key);
    }
}

void RecordModel::divideEvicted(const Changes &changes, Steps &steps)
{
    steps.rows.evicted = steps.leaving;
    for (const Key key : changes.evicted) {
        m_undecided.remove(key);
        if (!m_hidden.remove(key))
            steps.rows.evicted.push_back(key);
    }
}

void RecordModel::take(const Steps &steps)
{
    for (const Key key : steps.entering)
        m_hidden.remove(key);
    show(steps.rows, steps.entering);
    for (const Key key : steps.leaving)
        m_hidden.insert(key);
}

/// A few rows in the order of arrival come and go one by one, which does not look at the others.
void RecordModel::show(const Changes &changes, const std::vector<Key> &entering)
{
    if (choosesRows() && isInArrivalOrder() && entering.size() <= kMostSteps &&
        rangesOf(rowsOf(changes.evicted)) <= kMostSteps) {
        append(changes.appended);
        insertEach(entering);
        announce(changes.changed);
        removeEach(changes.evicted);
        return;
    }
    append(changes.appended);
    append(entering);
    arrange(changes, entering);
    announce(changes.changed);
    removeFront(changes.evicted.size());
}

void RecordModel::insertEach(const std::vector<Key> &keys)
{
    for (const Key key : keys) {
        const auto before = [this](Key left, Key right) { return precedes(left, right); };
        const auto place = std::lower_bound(m_order.begin(), m_order.end(), key, before);
        const int row = static_cast<int>(place - m_order.begin());
        beginInsertRows({}, row, row);
        m_order.insert(place, key);
        endInsertRows();
    }
}

void RecordModel::removeEach(const std::vector<Key> &keys)
{
    const std::vector<int> rows = rowsOf(keys);
    for (auto end = rows.end(); end != rows.begin();) {
        auto first = end - 1;
        while (first != rows.begin() && *(first - 1) + 1 == *first)
            --first;
        const int last = *(end - 1);
        beginRemoveRows({}, *first, last);
        m_order.erase(m_order.begin() + *first, m_order.begin() + last + 1);
        endRemoveRows();
        end = first;
    }
}

/// Ascending.
std::vector<int> RecordModel::rowsOf(const std::vector<Key> &keys) const
{
    std::vector<int> rows;
    rows.reserve(keys.size());
    // While sorted by a live value each rowOf() may have to look at all rows.
    if (!isInArrivalOrder() && keys.size() > kFewKeys) {
        const QSet<Key> wanted = keySet(keys);
        for (std::size_t row = 0; row < m_order.size(); ++row) {
            if (wanted.contains(m_order[row]))
                rows.push_back(static_cast<int>(row));
        }
        return rows;
    }
    for (const Key key : keys) {
        if (const auto row = rowOf(key))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordModel::noteCounts()
{
    const std::array now{rowCount(), totalCount(), undecidedCount()};
    if (std::exchange(m_counts, now) != now)
        Q_EMIT countsChanged();
}

} // namespace eyewall::models
