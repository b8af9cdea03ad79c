// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <atomic>
#include <cstddef>
#include <memory>
#include <span>

namespace eyewall::monitor {

/// Bytes that belong to records, beside the RecordRing of the same worker: what is written here before a
/// record is committed is visible to who has seen the record. One writer, one reader; the capacity is a power
/// of two. Thread: fits()/write() the writer's; read()/skip() the reader's.
class ByteRing {
public:
    explicit ByteRing(std::size_t capacity);

    [[nodiscard]] bool fits(std::size_t size)
    {
        if (m_capacity - (m_head - m_knownTail) >= size)
            return true;
        m_knownTail = m_tail.load(std::memory_order_acquire);
        return m_capacity - (m_head - m_knownTail) >= size;
    }
    /// How many bytes would fit.
    [[nodiscard]] std::size_t room()
    {
        m_knownTail = m_tail.load(std::memory_order_acquire);
        return m_capacity - (m_head - m_knownTail);
    }
    /// Only after fits() said yes.
    void write(QByteArrayView bytes);
    /// Writes the parts behind each other; false, with nothing changed, when they do not fit.
    [[nodiscard]] bool tryWrite(std::span<const QByteArrayView> parts);

    /// The next `size` bytes, which then are the writer's again.
    [[nodiscard]] QByteArray read(std::size_t size);
    void skip(std::size_t size)
    {
        m_tail.store(m_tail.load(std::memory_order_relaxed) + size, std::memory_order_release);
    }

private:
    const std::size_t m_capacity;
    std::unique_ptr<char[]> m_bytes;
    alignas(64) quint64 m_head = 0;
    quint64 m_knownTail = 0;
    alignas(64) std::atomic<quint64> m_tail{0};
};

} // namespace eyewall::monitor
