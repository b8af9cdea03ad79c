// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <cstring>
#include <memory>

namespace eyewall::net {

/// Replies that leave together: one buffer of a fixed size, filled from its start. Memory is touched only as
/// it fills. Views into it are valid until
/// something is written behind a clear(). Thread: its reactor's.
class ReplyBatch final {
public:
    static constexpr qsizetype kCapacity = 264 * 1024;

    /// Where `size` bytes may be written, to be confirmed with extend(); null when they do not fit.
    [[nodiscard]] char *room(qsizetype size)
    {
        return size <= kCapacity - m_size ? m_bytes.get() + m_size : nullptr;
    }
    /// The first `size` bytes of the room have been written.
    void extend(qsizetype size) { m_size += size; }
    /// Only what fits.
    void append(QByteArrayView bytes)
    {
        Q_ASSERT(bytes.size() <= kCapacity - m_size);
        if (!bytes.isEmpty()) // memcpy takes no null
            std::memcpy(m_bytes.get() + m_size, bytes.data(), std::size_t(bytes.size()));
        m_size += bytes.size();
    }
    void clear() { m_size = 0; }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes = std::make_unique_for_overwrite<char[]>(kCapacity);
    qsizetype m_size = 0;
};

} // namespace eyewall::net
