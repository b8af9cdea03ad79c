// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/topic.h"

#include <algorithm>
#include <cstring>

namespace eyewall::hub {

Topic::Topic(const QByteArray &name)
    : m_name(name)
{
}

void Topic::add(Subscriber *subscriber, Membership *membership)
{
    *membership = {this, m_members.size()};
    m_members.push_back(subscriber);
    m_memberships.push_back(membership);
}

void Topic::remove(const Membership &membership)
{
    const std::size_t index = membership.index;
    Q_ASSERT(membership.topic == this && m_memberships[index] == &membership);
    // The loop of deliver() counts on everybody keeping the place.
    if (m_isDelivering) {
        m_members[index] = nullptr;
        m_memberships[index] = nullptr;
        ++m_holes;
        return;
    }
    moveTo(index, m_members.size() - 1);
    m_members.pop_back();
    m_memberships.pop_back();
}

// The buffer is used again: nothing is allocated after the first message, unless somebody still reads it.
void Topic::remember(const Publication &publication)
{
    const qsizetype size = std::min(publication.payload.size(), kRemembered);
    latest.resize(size);
    if (size > 0)
        std::memcpy(latest.data(), publication.payload.constData(), std::size_t(size));
    latestSize = publication.payload.size();
    isLatestText = publication.isText;
}

quint64 Topic::deliver(const PublicationPtr &publication)
{
    Q_ASSERT(!m_isDelivering);
    m_isDelivering = true;
    quint64 refused = 0;
    const std::size_t end = m_members.size();
    for (std::size_t i = 0; i < end; ++i) {
        if (Subscriber *const member = m_members[i])
            refused += member->deliver(publication) ? 0 : 1;
    }
    m_isDelivering = false;
    if (m_holes > 0)
        closeHoles();
    return refused;
}

void Topic::closeHoles()
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i])
            moveTo(kept++, i);
    }
    m_members.resize(kept);
    m_memberships.resize(kept);
    m_holes = 0;
}

void Topic::moveTo(std::size_t to, std::size_t from)
{
    m_members[to] = m_members[from];
    m_memberships[to] = m_memberships[from];
    m_memberships[to]->index = to;
}

} // namespace eyewall::hub
