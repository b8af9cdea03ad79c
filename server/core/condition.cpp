// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/condition.h"

namespace eyewall {

using core::Result;
using core::WaitQueue;

Condition::Condition()
    : m_line(std::make_shared<WaitQueue>())
{
}

Task<> Condition::wait()
{
    const auto line = m_line; // not a member after the wait: the condition may be gone
    static_cast<void>(co_await waitIn(line, core::kForever));
}

Task<Result<void>> Condition::wait(std::chrono::milliseconds limit)
{
    return waitIn(m_line, limit);
}

void Condition::notify(qsizetype count)
{
    for (; count > 0 && m_line->settleFirst(); --count) {
    }
}

void Condition::notifyAll()
{
    m_line->settleAll();
}

Task<Result<void>> Condition::waitIn(std::shared_ptr<WaitQueue> line, std::chrono::milliseconds limit)
{
    WaitQueue::Place place(*line, limit);
    if (co_await place.wait() != WaitQueue::Outcome::Granted)
        co_return WaitQueue::timedOut();
    co_return Result<void>();
}

} // namespace eyewall
