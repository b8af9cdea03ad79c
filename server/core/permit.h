// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/core/timer.h"
#include "server/core/waitqueue.h"

#include <QtGlobal>

#include <memory>
#include <optional>

namespace eyewall::core {

/// What a Lock and the semaphores count: some permits, given to those that ask in the order of their asking.
/// Kept by the permits it gave and by those that wait, so it outlives them. Thread: its loop.
class PermitPool final {
public:
    /// most: above this add() is a mistake; nothing is no bound.
    explicit PermitPool(qsizetype free, std::optional<qsizetype> most = {});

    /// False when none is free; those that wait come first.
    bool tryTake();
    void add();

    qsizetype free() const { return m_free; }
    WaitQueue &waiting() { return m_waiting; }

private:
    qsizetype m_free;
    const std::optional<qsizetype> m_most;
    WaitQueue m_waiting;
};

} // namespace eyewall::core

namespace eyewall {

/// One permit of a Lock or a semaphore, given back when it dies. Movable. Thread: the loop that gave it.
class [[nodiscard]] Permit final {
public:
    Permit(Permit &&) noexcept = default;
    Permit &operator=(Permit &&other) noexcept;
    ~Permit() { release(); }

    /// Gives it back early; nothing when it has been given back.
    void release();
    /// Keeps the permit taken for ever, or until release() of the semaphore adds it again.
    void detach() { m_pool.reset(); }
    bool isHeld() const { return m_pool != nullptr; }

private:
    friend class Lock;
    friend class Semaphore;

    /// A limit of zero or less does not wait.
    static Task<core::Result<Permit>> acquire(std::shared_ptr<core::PermitPool> pool,
                                              std::chrono::milliseconds limit);
    static Task<Permit> acquire(std::shared_ptr<core::PermitPool> pool);
    static std::optional<Permit> tryAcquire(const std::shared_ptr<core::PermitPool> &pool);
    explicit Permit(std::shared_ptr<core::PermitPool> pool)
        : m_pool(std::move(pool))
    {
    }

    std::shared_ptr<core::PermitPool> m_pool;
};

} // namespace eyewall
