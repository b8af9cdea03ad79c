// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/stream.h"

#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace eyewall::connection {

/// How many connections each peer has: an IPv4 address, or an IPv6 network of 64 bits, which is what one
/// customer usually gets. Outlives the places that it gave. Thread: any.
class PeerCounts {
    using Key = std::pair<bool, quint64>;
    struct Entry {
        PeerCounts *counts;
        Key key;
        int places = 0;
    };

public:
    /// One connection of a peer, as long as this lives. Thread: any, one at a time.
    class Place {
    public:
        Place() = default;
        ~Place() { release(); }
        Place(Place &&other) noexcept
            : m_entry(std::exchange(other.m_entry, nullptr))
        {
        }
        Place &operator=(Place &&other) noexcept
        {
            std::swap(m_entry, other.m_entry);
            return *this;
        }

    private:
        friend class PeerCounts;
        explicit Place(Entry *entry)
            : m_entry(entry)
        {
        }
        void release();

        Entry *m_entry = nullptr; ///< null: none is taken
    };

    /// Takes one more place for a peer; none when it has `most` already.
    [[nodiscard]] std::optional<Place> take(const net::SocketAddress &peer, int most);
    [[nodiscard]] int of(const net::SocketAddress &peer) const;
    /// Peers with at least one place.
    [[nodiscard]] std::size_t size() const;

private:
    void release(Entry &entry);

    mutable std::mutex m_mutex;
    // Ordered, since whoever chooses the addresses could make a hash table slow. Guarded by the mutex.
    std::map<Key, Entry> m_entries;
};

} // namespace eyewall::connection
