// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/topicbacklog.h"

#include <algorithm>
#include <utility>

namespace eyewall::models {

namespace {

template<typename T>
void sortByTime(std::vector<T> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const T &a, const T &b) { return a.time < b.time; });
}

} // namespace

void TopicBacklog::add(const monitor::Batch &batch)
{
    for (const auto &event : batch.topics)
        add(event);
    for (const auto &event : batch.memberships)
        add(event);
    // The close takes the memberships with it.
    for (const auto &event : batch.closed)
        m_membershipCount -= std::size_t(m_memberships.take(event.id).size());
}

void TopicBacklog::moveTo(monitor::Batch &batch)
{
    for (const std::vector<Lives> &workers : std::as_const(m_topics)) {
        for (const Lives &lives : workers) {
            if (lives.ended)
                batch.topics.push_back(*lives.ended);
            if (lives.latest)
                batch.topics.push_back(*lives.latest);
        }
    }
    for (const auto &memberships : std::as_const(m_memberships))
        batch.memberships.insert(batch.memberships.end(), memberships.cbegin(), memberships.cend());
    sortByTime(batch.topics);
    sortByTime(batch.memberships);
    m_topics.clear();
    m_memberships.clear();
    m_membershipCount = 0;
}

void TopicBacklog::add(const monitor::TopicChanged &event)
{
    auto topic = m_topics.find(event.name);
    if (topic == m_topics.end()) {
        if (std::size_t(m_topics.size()) >= m_limits.topics)
            return;
        topic = m_topics.insert(event.name, {});
    }
    auto lives = std::find_if(topic->begin(), topic->end(),
                              [&event](const Lives &each) { return each.worker == event.worker; });
    if (lives == topic->end())
        lives = topic->insert(topic->end(), {event.worker, {}, {}});
    if (event.members > 0) {
        lives->latest = event;
        return;
    }
    const quint64 before = lives->ended ? lives->ended->published : 0;
    lives->ended = event;
    lives->ended->published += before;
    lives->latest.reset();
}

void TopicBacklog::add(const monitor::MembershipChanged &event)
{
    const auto known = m_memberships.constFind(event.connection);
    const bool isNew = known == m_memberships.constEnd() || !known->contains(event.topic);
    if (isNew && m_membershipCount >= m_limits.memberships)
        return;
    m_memberships[event.connection].insert(event.topic, event);
    m_membershipCount += isNew ? 1 : 0;
}

} // namespace eyewall::models
