// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/ipaddress.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace eyewall::connection {

/// The addresses whose connections a person does not want. Thread: any.
class BlockedAddresses final {
public:
    /// Replaces those before.
    void set(std::vector<core::IpAddress> addresses);
    [[nodiscard]] bool contains(const core::IpAddress &address) const;
    /// As it is nearly always: nobody needs to look at an address then.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    std::atomic<bool> m_isEmpty{true}; ///< as it is nearly always: then nobody waits for the mutex
    mutable std::mutex m_mutex;
    std::vector<core::IpAddress> m_addresses; ///< guarded by the mutex
};

} // namespace eyewall::connection
