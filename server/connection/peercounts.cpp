// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/peercounts.h"

#include <QtCore/QtEndian>

namespace eyewall::connection {

namespace {

std::pair<bool, quint64> keyOf(const net::SocketAddress &peer)
{
    const quint64 network = qFromBigEndian<quint64>(peer.address.data());
    return {peer.isIPv6, network}; // behind the four bytes of IPv4 are zeros
}

} // namespace

void PeerCounts::Place::release()
{
    if (m_entry)
        m_entry->counts->release(*std::exchange(m_entry, nullptr));
}

std::optional<PeerCounts::Place> PeerCounts::take(const net::SocketAddress &peer, int most)
{
    const Key key = keyOf(peer);
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries.try_emplace(key, Entry{this, key}).first->second;
    if (entry.places >= most && entry.places > 0)
        return std::nullopt;
    ++entry.places;
    return Place(&entry);
}

int PeerCounts::of(const net::SocketAddress &peer) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(keyOf(peer));
    return found == m_entries.end() ? 0 : found->second.places;
}

std::size_t PeerCounts::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

void PeerCounts::release(Entry &entry)
{
    const std::lock_guard lock(m_mutex);
    if (--entry.places == 0)
        m_entries.erase(Key(entry.key));
}

} // namespace eyewall::connection
