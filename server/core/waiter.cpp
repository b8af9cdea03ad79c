// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/waiter.h"

#include "server/core/eventloop.h"

#include <utility>

namespace eyewall::core {

LoopClosed::LoopClosed()
    : std::runtime_error("the event loop is closing")
{
}

Waiter::~Waiter()
{
    unlink();
}

bool Waiter::isLoopClosing()
{
    const EventLoop *loop = EventLoop::current();
    return loop && loop->isClosing();
}

void Waiter::suspend(std::coroutine_handle<> coroutine)
{
    Q_ASSERT(!m_coroutine);
    m_coroutine = coroutine;
    m_loop = EventLoop::current();
    if (!m_loop)
        return;
    m_next = m_loop->m_waiters;
    if (m_next)
        m_next->m_previous = this;
    m_loop->m_waiters = this;
}

void Waiter::resume()
{
    if (!m_coroutine)
        return;
    unlink();
    cut();
    std::exchange(m_coroutine, nullptr).resume();
}

void Waiter::checkLoop() const
{
    if (m_abandoned || isLoopClosing())
        throw LoopClosed();
}

void Waiter::abandon()
{
    m_abandoned = true;
    resume();
}

void Waiter::unlink()
{
    if (!m_loop)
        return;
    (m_previous ? m_previous->m_next : m_loop->m_waiters) = m_next;
    if (m_next)
        m_next->m_previous = m_previous;
    m_previous = m_next = nullptr;
    m_loop = nullptr;
}

} // namespace eyewall::core
