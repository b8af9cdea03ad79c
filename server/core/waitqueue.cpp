// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/waitqueue.h"

#include <system_error>
#include <utility>

namespace eyewall::core {

using namespace std::chrono_literals;

WaitQueue::Place::Place(WaitQueue &line, std::chrono::milliseconds limit)
    : m_line(nullptr)
    , m_isOver(limit <= 0ms)
{
    if (m_isOver)
        return;
    if (limit != kForever)
        m_deadline = timeAfter(limit);
    line.append(*this);
}

WaitQueue::Place::~Place()
{
    if (m_line)
        m_line->remove(*this);
}

void WaitQueue::Place::suspend(std::coroutine_handle<> coroutine)
{
    Waiter::suspend(coroutine);
    if (m_deadline)
        arm(*m_deadline);
}

WaitQueue::Outcome WaitQueue::Place::outcome() const
{
    // What was granted before the loop closed is kept: its owner lets go of it and ends at its next wait.
    if (!m_isOver)
        checkLoop();
    return m_outcome;
}

void WaitQueue::Place::expire()
{
    m_isOver = true;
    resume();
}

void WaitQueue::Place::cut()
{
    disarm();
    if (m_line)
        m_line->remove(*this);
}

void WaitQueue::Place::settle(Outcome outcome)
{
    m_line->remove(*this);
    m_outcome = outcome;
    m_isOver = true;
    if (isWaiting())
        arm(now());
}

bool WaitQueue::settleFirst(Outcome outcome)
{
    if (!m_first)
        return false;
    m_first->settle(outcome);
    return true;
}

void WaitQueue::settleAll(Outcome outcome)
{
    while (settleFirst(outcome)) {
    }
}

Error WaitQueue::timedOut()
{
    return {QStringLiteral("timed out"), std::make_error_code(std::errc::timed_out)};
}

Error WaitQueue::closed()
{
    return {QStringLiteral("closed"), std::make_error_code(std::errc::operation_canceled)};
}

void WaitQueue::append(Place &place)
{
    place.m_line = this;
    place.m_previous = m_last;
    (m_last ? m_last->m_next : m_first) = &place;
    m_last = &place;
    ++m_count;
}

void WaitQueue::remove(Place &place)
{
    (place.m_previous ? place.m_previous->m_next : m_first) = place.m_next;
    (place.m_next ? place.m_next->m_previous : m_last) = place.m_previous;
    place.m_previous = place.m_next = nullptr;
    place.m_line = nullptr;
    --m_count;
}

} // namespace eyewall::core
