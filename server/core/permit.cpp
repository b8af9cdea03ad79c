// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/permit.h"

#include <algorithm>
#include <utility>

namespace eyewall::core {

PermitPool::PermitPool(qsizetype free, std::optional<qsizetype> most)
    : m_free(std::max<qsizetype>(free, 0))
    , m_most(most)
{
    Q_ASSERT_X(free >= 0, "Semaphore", "less than zero permits");
}

bool PermitPool::tryTake()
{
    // A free permit means that nobody waits: add() hands it on.
    if (m_free == 0)
        return false;
    --m_free;
    return true;
}

void PermitPool::add()
{
    if (m_waiting.settleFirst())
        return;
    const bool isTooMany = m_most && m_free >= *m_most;
    Q_ASSERT_X(!isTooMany, "BoundedSemaphore", "more releases than acquires");
    if (!isTooMany)
        ++m_free;
}

} // namespace eyewall::core

namespace eyewall {

using core::Result;
using core::WaitQueue;

Permit &Permit::operator=(Permit &&other) noexcept
{
    if (this != &other) {
        release();
        m_pool = std::move(other.m_pool);
    }
    return *this;
}

void Permit::release()
{
    if (const auto pool = std::exchange(m_pool, nullptr))
        pool->add();
}

Task<Result<Permit>> Permit::acquire(std::shared_ptr<core::PermitPool> pool, std::chrono::milliseconds limit)
{
    if (!pool->tryTake()) {
        WaitQueue::Place place(pool->waiting(), limit);
        if (co_await place.wait() != WaitQueue::Outcome::Granted)
            co_return WaitQueue::timedOut();
    }
    co_return Permit(pool);
}

Task<Permit> Permit::acquire(std::shared_ptr<core::PermitPool> pool)
{
    auto permit = co_await acquire(std::move(pool), core::kForever);
    co_return std::move(*permit);
}

std::optional<Permit> Permit::tryAcquire(const std::shared_ptr<core::PermitPool> &pool)
{
    if (!pool->tryTake())
        return std::nullopt;
    return Permit(pool);
}

} // namespace eyewall
