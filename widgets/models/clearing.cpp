// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// How the models are cleared, and how that is undone: what went stays at hand until it is forgotten.
#include "widgets/models/connectionmodel.h"
#include "widgets/models/logmodel.h"
#include "widgets/models/messagemodel.h"
#include "widgets/models/requestcells.h"
#include "widgets/models/requestmodel.h"
#include "widgets/models/topicmodel.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace eyewall::models {

namespace {

using Key = RecordModel::Key;

template<typename Store>
void prepend(Store &store, Store &&before)
{
    store.insert(store.begin(), std::make_move_iterator(before.begin()),
                 std::make_move_iterator(before.end()));
    before.clear();
}

std::vector<Key> keysFrom(Key first, std::size_t count)
{
    std::vector<Key> keys(count);
    std::iota(keys.begin(), keys.end(), first);
    return keys;
}

} // namespace

void RequestModel::clear()
{
    forgetCleared();
    reset([this] {
        m_first += m_rows.size();
        m_cleared = std::exchange(m_rows, {});
        m_unfinished.clear();
        m_bytes = 0;
    });
    m_host.clear();
    if (std::exchange(m_hasSeveralHosts, false))
        tellOffered(Host);
}

void RequestModel::forgetCleared()
{
    forgetComments(m_cleared);
    m_cleared.clear();
}

void RequestModel::undoClear()
{
    const bool hadSeveralHosts = m_hasSeveralHosts;
    reset([this] {
        completeFromCleared();
        m_first -= m_cleared.size();
        for (std::size_t i = 0; i < m_cleared.size(); ++i) {
            m_bytes += bytesOf(m_cleared[i].seen);
            noteHost(m_cleared[i].host());
            if (m_cleared[i].seen.isUnfinished)
                m_unfinished.insert(m_cleared[i].seen.id, m_first + i);
        }
        prepend(m_rows, std::move(m_cleared));
    });
    commit({keysFrom(m_first, m_rows.size()), {}, {}});
    Changes changes;
    chooseEvicted(changes);
    commit(changes);
    dropFront(changes.evicted.size());
    if (m_hasSeveralHosts != hadSeveralHosts)
        tellOffered(Host);
}

/// One that went on meanwhile has a row of its own, and its beginning belongs there.
void RequestModel::completeFromCleared()
{
    QHash<monitor::RequestId, RequestRow *> later;
    for (RequestRow &row : m_rows)
        later.insert(row.seen.id, &row);
    std::erase_if(m_cleared, [this, &later](const RequestRow &row) {
        RequestRow *own = later.value(row.seen.id);
        if (own)
            complete(*own, row);
        return own != nullptr;
    });
}

void MessageModel::clear()
{
    reset([this] {
        m_first += m_messages.size();
        m_cleared = std::exchange(m_messages, {});
        m_clearedClients = std::exchange(m_clients, {});
        m_bytes = 0;
    });
}

void MessageModel::undoClear()
{
    reset([this] {
        m_first -= m_cleared.size();
        for (const monitor::MessageSeen &message : m_cleared)
            m_bytes += message.payload.size();
        prepend(m_messages, std::move(m_cleared));
        prepend(m_clients, std::move(m_clearedClients));
    });
    commit({keysFrom(m_first, m_messages.size()), {}, {}});
    Changes changes;
    chooseEvicted(changes);
    commit(changes);
    dropFront(changes.evicted.size());
}

void MessageModel::forgetCleared()
{
    m_cleared.clear();
    m_clearedClients.clear();
}

void LogModel::clear()
{
    reset([this] {
        m_first += m_lines.size();
        m_cleared = std::exchange(m_lines, {});
        m_counts = {};
        m_bytes = 0;
    });
}

void LogModel::undoClear()
{
    reset([this] {
        m_first -= m_cleared.size();
        for (const monitor::LogLine &line : m_cleared) {
            m_bytes += line.text.size();
            ++m_counts[std::size_t(line.severity)];
        }
        prepend(m_lines, std::move(m_cleared));
    });
    commit({shownKeys(), {}, {}});
    Changes changes;
    const std::size_t evicted = chooseEvicted(changes);
    commit(changes);
    dropFront(evicted);
}

std::vector<RecordModel::Key> LogModel::shownKeys() const
{
    std::vector<Key> keys;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isShown(m_lines[i]))
            keys.push_back(m_first + i);
    }
    return keys;
}

void ConnectionModel::clear()
{
    forgetCleared();
    for (const Key slot : m_closed) {
        const Connection &connection = m_slots[static_cast<std::size_t>(slot)];
        m_cleared.push_back(connection);
        if (m_labels.isOfConnection(connection.id))
            m_clearedLabels.insert(connection.id, *m_labels.nearest(connection.id, connection.peer));
    }
    Changes changes;
    evict(0, changes);
    commitAndFree(changes);
}

void ConnectionModel::forgetCleared()
{
    m_cleared.clear();
    m_clearedLabels.clear();
}

void ConnectionModel::undoClear()
{
    m_labels.bringBack(std::exchange(m_clearedLabels, {}));
    std::deque<Key> closed;
    reset([this, &closed] {
        for (const Connection &connection : m_cleared) {
            const Key slot = freeSlot();
            m_slots[static_cast<std::size_t>(slot)] = connection;
            m_slotOf.insert(connection.id, slot);
            m_headBytes += connection.detail().headBytes();
            closed.push_back(slot);
        }
        prepend(m_closed, std::move(closed));
        m_cleared.clear();
    });
    std::vector<Key> all(m_slotOf.cbegin(), m_slotOf.cend());
    std::sort(all.begin(), all.end(), [this](Key left, Key right) { return arrivedBefore(left, right); });
    commit({all, {}, {}});
    Changes changes;
    evict(m_closedLimit, changes);
    commitAndFree(changes);
}

void TopicModel::clear()
{
    m_cleared.clear();
    for (const auto &[wentAs, slot] : m_gone)
        m_cleared.push_back(topicAt(slot));
    evict(0);
}

void TopicModel::undoClear()
{
    // One that came back meanwhile has a row of its own.
    std::erase_if(m_cleared, [this](const Topic &topic) { return m_slotOf.contains(topic.name); });
    reset([this] {
        for (const Topic &topic : m_cleared) {
            const Key slot = freeSlot();
            topicAt(slot) = topic;
            topicAt(slot).isBusy = false;
            topicAt(slot).rate = 0;
            m_slotOf.insert(topic.name, slot);
            m_gone.emplace(topic.wentAs, slot);
        }
        m_cleared.clear();
    });
    std::vector<Key> all(m_slotOf.cbegin(), m_slotOf.cend());
    std::sort(all.begin(), all.end(), [this](Key left, Key right) { return arrivedBefore(left, right); });
    commit({all, {}, {}});
    evict(m_limits.goneTopics);
}

} // namespace eyewall::models
