// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/permit.h"

namespace eyewall {

/// Lets one coroutine in at a time, in the order of their asking; the permit is the way out. Not for threads,
/// and not re-entrant: who holds it and asks again waits for itself. Those that wait and hold may outlive it.
/// Thread: its loop.
class Lock final {
public:
    Lock()
        : m_pool(std::make_shared<core::PermitPool>(1, 1))
    {
    }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

    /// Throws core::LoopClosed when the loop closes first.
    Task<Permit> acquire() { return Permit::acquire(m_pool); }
    /// isTimeout() after the limit; zero does not wait.
    Task<core::Result<Permit>> acquire(std::chrono::milliseconds limit)
    {
        return Permit::acquire(m_pool, limit);
    }
    std::optional<Permit> tryAcquire() { return Permit::tryAcquire(m_pool); }

    bool isLocked() const { return m_pool->free() == 0; }

private:
    std::shared_ptr<core::PermitPool> m_pool;
};

} // namespace eyewall
