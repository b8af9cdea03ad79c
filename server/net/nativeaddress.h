// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/resolver.h"

#include <sys/socket.h>

namespace eyewall::net {

/// An endpoint as the system's calls want it. Thread: any (a value).
class NativeAddress final {
public:
    explicit NativeAddress(const Endpoint &endpoint);

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&m_storage); }
    [[nodiscard]] socklen_t length() const { return m_length; }
    [[nodiscard]] int family() const { return m_storage.ss_family; }

private:
    sockaddr_storage m_storage{};
    socklen_t m_length = 0;
};

/// "192.0.2.1:80" or "[2001:db8::1]:80".
[[nodiscard]] QString textOf(const Endpoint &endpoint);

} // namespace eyewall::net
