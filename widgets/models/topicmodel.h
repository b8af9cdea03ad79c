// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/limits.h"
#include "widgets/models/membershipindex.h"
#include "widgets/models/recordmodel.h"
#include "widgets/models/topic.h"

#include <QHash>

#include <deque>
#include <map>

namespace eyewall::models {

/// The topics: all that have members, and those that lost their last member latest. A topic that comes back
/// goes on in its row. When there are as many live topics as the limit allows, further ones get no row until
/// others are gone. Rates are measured once a second. A key is the slot of a topic. Thread: GUI.
class TopicModel final : public RecordModel {
    Q_OBJECT

public:
    enum ColumnIndex { Name, Members, Messages, Rate, LastMessage, LastActivity, kColumns };

    explicit TopicModel(const Limits &limits, QObject *parent = nullptr);

    void apply(const monitor::Batch &batch);
    /// Forgets the gone ones.
    void clear();
    /// Until forgetCleared() or the next clear(), undoClear() brings back what that took away.
    void undoClear();
    void forgetCleared() { m_cleared.clear(); }
    /// Adds all that is kept.
    void save(capture::Session &session) const;

    capture::FilterContext filterContext() const override;
    /// Valid until the next apply() or clear(); null when it is not known (any more).
    const Topic *find(const QString &name) const;
    const Topic &at(int row) const { return m_slots[static_cast<std::size_t>(keyAt(row))]; }
    std::size_t liveTopics() const { return std::size_t(m_slotOf.size()) - m_gone.size(); }
    /// The latest new topic found no room for a row.
    bool isFull() const { return m_isFull; }

    /// In the order of the alphabet.
    QStringList topicsOf(monitor::ConnectionId connection) const
    {
        return m_memberships.topicsOf(connection);
    }
    /// The oldest connection first. May be fewer than there are: the recording may have missed one.
    std::vector<monitor::ConnectionId> membersOf(const QString &topic) const
    {
        return m_memberships.membersOf(topic);
    }

Q_SIGNALS:
    /// topicsOf() and membersOf() say something else.
    void membershipsChanged();
    void fullChanged(bool isFull);

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override;
    int compare(Key left, Key right, int column) const override;
    bool accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const override;

private:
    const Topic &topicAt(Key key) const { return m_slots[static_cast<std::size_t>(key)]; }
    Topic &topicAt(Key key) { return m_slots[static_cast<std::size_t>(key)]; }
    void note(const monitor::TopicChanged &event, Changes &changes);
    Key freeSlot();
    std::optional<Key> open(const QString &name, Changes &changes);
    void noteMessages(Key key, const monitor::TopicChanged &event, quint64 count);
    void noteGone(Key key, bool wasGone);
    void measureRates(Changes &changes);
    void evict(std::size_t goneToKeep);
    QString displayText(const Topic &topic, int column) const;
    QVariant sortValue(const Topic &topic, int column) const;

    Limits m_limits;
    MembershipIndex m_memberships;
    std::deque<Topic> m_slots;
    std::vector<Key> m_freeSlots;
    QHash<QString, Key> m_slotOf;
    std::map<quint64, Key> m_gone; ///< by Topic::wentAs
    std::vector<Topic> m_cleared;
    std::vector<Key> m_busy;
    std::array<qint64, Topic::kRateSeconds> m_ticks{}; ///< when the latest measurements of rates were
    std::size_t m_tick = 0;                            ///< the oldest of them
    quint64 m_arrivals = 0;
    quint64 m_goings = 0;
    qint64 m_now = 0;
    bool m_isFull = false;
};

} // namespace eyewall::models
