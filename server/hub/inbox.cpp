// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/inbox.h"

#include <algorithm>
#include <utility>

namespace eyewall::hub {

namespace {

qint64 bytesOf(const Publication &publication)
{
    return publication.payload.size() + publication.frame.size();
}

} // namespace

Inbox::Inbox(const Limits &limits)
    : m_maxItems(std::size_t(limits.waiting))
    , m_maxBytes(limits.waitingBytes)
{
}

Inbox::Pushed Inbox::push(Item item, quint32 members)
{
    const qint64 bytes = bytesOf(*item.publication);
    const std::lock_guard lock(m_mutex);
    // One that is larger than the limit by itself still passes when nothing else waits.
    const bool isTaken = m_items.size() < m_maxItems && (m_items.empty() || m_bytes + bytes <= m_maxBytes);
    if (isTaken) {
        m_items.push_back(std::move(item));
        m_bytes += bytes;
    } else {
        m_lost += members;
    }
    return {isTaken, !std::exchange(m_isAwaited, true)};
}

Inbox::Batch Inbox::take(std::size_t most)
{
    Batch batch;
    const std::lock_guard lock(m_mutex);
    const auto end = m_items.begin() + std::ptrdiff_t(std::min(most, m_items.size()));
    batch.items.assign(std::make_move_iterator(m_items.begin()), std::make_move_iterator(end));
    m_items.erase(m_items.begin(), end);
    for (const Item &item : batch.items)
        m_bytes -= bytesOf(*item.publication);
    batch.lost = std::exchange(m_lost, 0);
    batch.hasMore = !m_items.empty();
    m_isAwaited = batch.hasMore;
    return batch;
}

} // namespace eyewall::hub
