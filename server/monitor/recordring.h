// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/record.h"

#include <atomic>
#include <cstddef>
#include <memory>

namespace eyewall::monitor {

/// Bounded queue of records from one writer to one reader. Full means full: the writer is told and never
/// waits. The capacity is a power of two. Memory is touched only as it fills. Thread: slot(),
/// hold(), held(), publish() and commit() the writer's; available()/at()/release() the reader's.
class RecordRing {
public:
    explicit RecordRing(std::size_t capacity);

    /// The next record to fill in place, or null when fewer than `reserve` + 1 places are free.
    [[nodiscard]] Record *slot(std::size_t reserve = 0)
    {
        if (m_next - m_knownTail + reserve >= m_capacity) {
            m_knownTail = m_tail.load(std::memory_order_acquire);
            if (m_next - m_knownTail + reserve >= m_capacity)
                return nullptr;
        }
        return &m_records[m_next & (m_capacity - 1)];
    }
    /// Keeps the record of the latest slot(), which may still be written to until publish().
    void hold() { ++m_next; }
    /// What is held, the oldest first.
    [[nodiscard]] std::size_t held() const
    {
        return std::size_t(m_next - m_head.load(std::memory_order_relaxed));
    }
    [[nodiscard]] Record &heldAt(std::size_t index)
    {
        return m_records[(m_head.load(std::memory_order_relaxed) + index) & (m_capacity - 1)];
    }
    /// The one that was held last; only while one is.
    [[nodiscard]] Record &latestHeld() { return m_records[(m_next - 1) & (m_capacity - 1)]; }
    /// Makes the records that are held visible to the reader.
    void publish() { m_head.store(m_next, std::memory_order_release); }
    /// Both.
    void commit()
    {
        hold();
        publish();
    }

    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] std::size_t available() const
    {
        return std::size_t(m_head.load(std::memory_order_acquire) - m_tail.load(std::memory_order_relaxed));
    }
    [[nodiscard]] const Record &at(std::size_t index) const
    {
        return m_records[(m_tail.load(std::memory_order_relaxed) + index) & (m_capacity - 1)];
    }
    /// Gives the first `count` records back to the writer.
    void release(std::size_t count)
    {
        m_tail.store(m_tail.load(std::memory_order_relaxed) + count, std::memory_order_release);
    }

private:
    const std::size_t m_capacity;
    std::unique_ptr<Record[]> m_records;
    alignas(64) std::atomic<quint64> m_head{0};
    quint64 m_next = 0;      ///< the writer's: m_head, and what is held behind it
    quint64 m_knownTail = 0; ///< the writer's last look at m_tail
    alignas(64) std::atomic<quint64> m_tail{0};
};

} // namespace eyewall::monitor
