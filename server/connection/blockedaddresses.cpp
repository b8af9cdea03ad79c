// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/blockedaddresses.h"

#include <algorithm>

namespace eyewall::connection {

void BlockedAddresses::set(std::vector<core::IpAddress> addresses)
{
    const std::lock_guard lock(m_mutex);
    m_addresses = std::move(addresses);
    m_isEmpty = m_addresses.empty();
}

bool BlockedAddresses::contains(const core::IpAddress &address) const
{
    if (m_isEmpty)
        return false;
    const std::lock_guard lock(m_mutex);
    return std::ranges::find(m_addresses, address) != m_addresses.end();
}

} // namespace eyewall::connection
