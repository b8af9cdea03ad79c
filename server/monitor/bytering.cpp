// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/bytering.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace eyewall::monitor {

ByteRing::ByteRing(std::size_t capacity)
    : m_capacity(std::bit_ceil(capacity))
    , m_bytes(std::make_unique_for_overwrite<char[]>(m_capacity))
{
}

bool ByteRing::tryWrite(std::span<const QByteArrayView> parts)
{
    std::size_t size = 0;
    for (QByteArrayView part : parts)
        size += std::size_t(part.size());
    if (!fits(size))
        return false;
    const std::size_t begin = m_head & (m_capacity - 1);
    if (begin + size > m_capacity) {
        for (QByteArrayView part : parts)
            write(part);
        return true;
    }
    char *out = m_bytes.get() + begin;
    for (QByteArrayView part : parts) {
        if (part.isEmpty())
            continue; // memcpy takes no null
        std::memcpy(out, part.data(), std::size_t(part.size()));
        out += part.size();
    }
    m_head += size;
    return true;
}

void ByteRing::write(QByteArrayView bytes)
{
    const std::size_t size = std::size_t(bytes.size());
    if (size == 0)
        return;
    const std::size_t begin = m_head & (m_capacity - 1);
    const std::size_t first = std::min(size, m_capacity - begin);
    std::memcpy(m_bytes.get() + begin, bytes.data(), first);
    if (first < size)
        std::memcpy(m_bytes.get(), bytes.data() + first, size - first);
    m_head += size;
}

QByteArray ByteRing::read(std::size_t size)
{
    if (size == 0)
        return {};
    const std::size_t begin = m_tail.load(std::memory_order_relaxed) & (m_capacity - 1);
    const std::size_t first = std::min(size, m_capacity - begin);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    std::memcpy(bytes.data(), m_bytes.get() + begin, first);
    if (first < size)
        std::memcpy(bytes.data() + first, m_bytes.get(), size - first);
    skip(size);
    return bytes;
}

} // namespace eyewall::monitor
