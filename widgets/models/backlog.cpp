// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/backlog.h"

#include "widgets/models/requestcells.h"

#include <QSet>

#include <iterator>
#include <utility>

namespace eyewall::models {

namespace {

template<typename T>
void append(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

template<typename T>
std::vector<T> moved(std::deque<T> &from)
{
    std::vector<T> list(std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
    return list;
}

} // namespace

Backlog::Backlog(const Limits &limits)
    : m_limits(limits)
    , m_topics(limits)
{
}

void Backlog::add(const monitor::Batch &batch)
{
    m_totals = batch.totals;
    addRequests(batch.requests);
    addMessages(batch.messages);
    addConnections(batch);
    m_topics.add(batch);
}

monitor::Batch Backlog::take()
{
    monitor::Batch batch;
    batch.totals = m_totals;
    batch.opened = std::exchange(m_opened, {});
    batch.secured = std::exchange(m_secured, {});
    batch.upgraded = std::exchange(m_upgraded, {});
    batch.closed = std::exchange(m_closed, {});
    batch.samples.assign(m_samples.cbegin(), m_samples.cend());
    batch.users.assign(m_users.cbegin(), m_users.cend());
    batch.requests = moved(m_requests);
    batch.messages = moved(m_messages);
    m_topics.moveTo(batch);
    m_samples.clear();
    m_users.clear();
    m_requestBytes = 0;
    m_messageBytes = 0;
    return batch;
}

void Backlog::addRequests(const std::vector<monitor::RequestSeen> &requests)
{
    for (const auto &request : requests) {
        m_requests.push_back(request);
        m_requestBytes += bytesOf(request);
    }
    while (m_requests.size() > m_limits.requests ||
           (m_requestBytes > m_limits.requestBytes && !m_requests.empty())) {
        m_requestBytes -= bytesOf(m_requests.front());
        m_requests.pop_front();
    }
}

void Backlog::addMessages(const std::vector<monitor::MessageSeen> &messages)
{
    for (const auto &message : messages) {
        m_messages.push_back(message);
        m_messageBytes += message.payload.size();
    }
    while (m_messages.size() > m_limits.messages ||
           (m_messageBytes > m_limits.messageBytes && !m_messages.empty())) {
        m_messageBytes -= m_messages.front().payload.size();
        m_messages.pop_front();
    }
}

void Backlog::addConnections(const monitor::Batch &batch)
{
    append(m_opened, batch.opened);
    append(m_secured, batch.secured);
    append(m_upgraded, batch.upgraded);
    append(m_closed, batch.closed);
    for (const auto &sample : batch.samples)
        m_samples.insert(sample.id, sample);
    for (const auto &user : batch.users)
        m_users.insert(user.connection, user);
    // A quarter of slack, so that forgetting costs little for each connection.
    if (m_closed.size() > m_limits.closedConnections + m_limits.closedConnections / 4)
        forgetOldestClosed();
}

/// Forgets connections that came and went during the pause. One that was there before needs its close: as
/// many of those exist as the model had open rows.
void Backlog::forgetOldestClosed()
{
    QSet<monitor::ConnectionId> opened;
    for (const auto &event : m_opened)
        opened.insert(event.id);
    QSet<monitor::ConnectionId> forgotten;
    const std::size_t excess = m_closed.size() - m_limits.closedConnections;
    for (std::size_t i = 0; i < excess; ++i) {
        if (opened.contains(m_closed[i].id))
            forgotten.insert(m_closed[i].id);
    }
    const auto isForgotten = [&forgotten](const auto &event) { return forgotten.contains(event.id); };
    std::erase_if(m_opened, isForgotten);
    std::erase_if(m_secured, isForgotten);
    std::erase_if(m_upgraded, isForgotten);
    std::erase_if(m_closed, isForgotten);
    for (const auto id : std::as_const(forgotten)) {
        m_samples.remove(id);
        m_users.remove(id);
    }
}

} // namespace eyewall::models
