// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/permit.h"

namespace eyewall {

/// Lets as many coroutines in as it has permits, in the order of their asking. Those that wait and hold may
/// outlive it. Thread: its loop.
class Semaphore {
public:
    /// Zero is allowed: release() then adds the first. Below zero asserts.
    explicit Semaphore(qsizetype permits = 1)
        : m_pool(std::make_shared<core::PermitPool>(permits))
    {
    }
    Semaphore(const Semaphore &) = delete;
    Semaphore &operator=(const Semaphore &) = delete;

    /// Throws core::LoopClosed when the loop closes first.
    Task<Permit> acquire() { return Permit::acquire(m_pool); }
    /// isTimeout() after the limit; zero does not wait.
    Task<core::Result<Permit>> acquire(std::chrono::milliseconds limit)
    {
        return Permit::acquire(m_pool, limit);
    }
    std::optional<Permit> tryAcquire() { return Permit::tryAcquire(m_pool); }

    /// Adds a permit: a new one, or one that was detached. A Permit needs no call.
    void release() { m_pool->add(); }
    qsizetype available() const { return m_pool->free(); }

protected:
    Semaphore(qsizetype permits, qsizetype most)
        : m_pool(std::make_shared<core::PermitPool>(permits, most))
    {
    }

private:
    std::shared_ptr<core::PermitPool> m_pool;
};

/// A semaphore that never has more permits than at first: release() above that asserts and adds nothing.
/// Thread: its loop.
class BoundedSemaphore final : public Semaphore {
public:
    explicit BoundedSemaphore(qsizetype permits = 1)
        : Semaphore(permits, permits)
    {
    }
};

} // namespace eyewall
