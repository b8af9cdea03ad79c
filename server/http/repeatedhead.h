// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/requesthead.h"

#include <array>
#include <cstring>

namespace eyewall::http {

/// Knows the head that was parsed last, so that the same bytes need not be parsed again: who polls a server,
/// or puts load on it, sends one head over and over. Thread: one loop.
class RepeatedHead {
public:
    /// A longer head is not remembered, bytes.
    static constexpr qsizetype kLongest = 1024;

    /// Whether `bytes` begin with that head. `head`, untouched since note(), has its views in `bytes` then.
    [[nodiscard]] bool recognize(QByteArrayView bytes, RequestHead &head) const
    {
        if (m_size == 0 || bytes.size() < m_size ||
            std::memcmp(bytes.data(), m_bytes.data(), std::size_t(m_size)) != 0)
            return false;
        head.rebase(bytes.first(m_size));
        return true;
    }
    /// `head` was parsed without a mistake. One with content is not remembered: its request is built in
    /// steps.
    void note(const RequestHead &head)
    {
        const bool isFit = head.framing.kind == Framing::Kind::None && head.bytes.size() <= kLongest;
        m_size = isFit ? head.bytes.size() : 0;
        if (isFit)
            std::memcpy(m_bytes.data(), head.bytes.data(), std::size_t(m_size));
        ++m_serial;
    }
    void forget() { m_size = 0; }
    /// Of the head that is remembered, another for each one noted; 0: none is.
    [[nodiscard]] quint64 serial() const { return m_size > 0 ? m_serial : 0; }

private:
    quint64 m_serial = 0;
    qsizetype m_size = 0; ///< 0: none
    std::array<char, kLongest> m_bytes;
};

} // namespace eyewall::http
