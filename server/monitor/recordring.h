// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/record.h"

#include <atomic>
#include <cstddef>
#include <memory>

namespace eyewall::monitor {

/// Bounded queue of records from one writer to one reader. Full means full: the writer is told and never
/// waits. The capacity is a power of two. Memory is touched only as it fills. Thread: slot()/commit() the
/// writer's; available()/at()/release() the reader's.
class RecordRing {
public:
    explicit RecordRing(std::size_t capacity);

    /// The next record to fill in place, or null when fewer than `reserve` + 1 places are free.
    [[nodiscard]] Record *slot(std::size_t reserve = 0)
    {
        const quint64 head = m_head.load(std::memory_order_relaxed);
        if (head - m_knownTail + reserve >= m_capacity) {
            m_knownTail = m_tail.load(std::memory_order_acquire);
            if (head - m_knownTail + reserve >= m_capacity)
                return nullptr;
        }
        return &m_records[head & (m_capacity - 1)];
    }
    /// Makes the record of the latest slot() visible to the reader.
    void commit() { m_head.store(m_head.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

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
    quint64 m_knownTail = 0; ///< the writer's last look at m_tail
    alignas(64) std::atomic<quint64> m_tail{0};
};

} // namespace eyewall::monitor
