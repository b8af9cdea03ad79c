// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/inputbuffer.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace eyewall::net {

std::span<char> InputBuffer::room(qsizetype size)
{
    if (m_begin > 0 && m_begin >= this->size()) {
        // At most as many bytes are moved as were taken since the last time.
        std::memmove(m_bytes.data(), m_bytes.constData() + m_begin, std::size_t(this->size()));
        m_end -= std::exchange(m_begin, 0);
    }
    if (m_bytes.size() < m_end + size) {
        m_bytes.truncate(m_end);
        if (m_bytes.capacity() < m_end + size)
            m_bytes.reserve(std::max(m_end * 2, m_end + size));
        m_bytes.resize(m_end + size);
    }
    return {m_bytes.data() + m_end, std::size_t(size)};
}

void InputBuffer::commit(qsizetype size)
{
    m_end += size;
    if (isEmpty())
        clear(); // an idle stream owns no buffer
}

void InputBuffer::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    std::memcpy(room(bytes.size()).data(), bytes.data(), std::size_t(bytes.size()));
    m_end += bytes.size();
}

QByteArray InputBuffer::take(qsizetype size)
{
    if (m_begin == 0 && size == m_end) {
        m_bytes.truncate(m_end);
        if (m_bytes.capacity() > 2 * size)
            m_bytes.squeeze();
        m_end = 0;
        return std::exchange(m_bytes, {});
    }
    QByteArray taken(m_bytes.constData() + m_begin, size);
    skip(size);
    return taken;
}

qsizetype InputBuffer::takeInto(std::span<char> target)
{
    const qsizetype count = std::min(qsizetype(target.size()), size());
    if (count == 0)
        return 0;
    std::memcpy(target.data(), m_bytes.constData() + m_begin, std::size_t(count));
    skip(count);
    return count;
}

void InputBuffer::skip(qsizetype size)
{
    m_begin += size;
    if (isEmpty())
        clear();
}

void InputBuffer::clear()
{
    m_bytes = QByteArray();
    m_begin = m_end = 0;
}

QByteArrayView InputBuffer::view() const
{
    return {m_bytes.constData() + m_begin, size()};
}

} // namespace eyewall::net
