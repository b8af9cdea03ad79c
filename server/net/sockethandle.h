// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <utility>

namespace eyewall::net {

/// Owns the descriptor of a socket that no stream owns yet. Thread: any, one at a time.
class SocketHandle {
public:
    explicit SocketHandle(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~SocketHandle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SocketHandle(SocketHandle &&other) noexcept
        : m_descriptor(other.release())
    {
    }
    SocketHandle &operator=(SocketHandle &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

} // namespace eyewall::net
