// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/oneshot.h"

#include "server/core/event.h"

#include <QScopeGuard>

#include <utility>

namespace eyewall::core {

void OneShot::open()
{
    std::map<quint64, Listener> listeners;
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen.store(true, std::memory_order_release);
        listeners.swap(m_listeners);
    }
    for (auto &[number, listener] : listeners)
        listener.loop.post(std::move(listener.tell));
}

quint64 OneShot::whenOpen(EventLoop::Handle loop, Tell tell)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isOpen.load(std::memory_order_relaxed)) {
            m_listeners.emplace(++m_last, Listener{std::move(loop), std::move(tell)});
            return m_last;
        }
    }
    loop.post(std::move(tell));
    return 0;
}

void OneShot::forget(quint64 number)
{
    decltype(m_listeners)::node_type forgotten; // dies after the lock is released
    const std::lock_guard lock(m_mutex);
    forgotten = m_listeners.extract(number);
}

Task<Result<void>> OneShot::wait(std::shared_ptr<OneShot> gate, std::chrono::milliseconds limit)
{
    if (gate->isOpen())
        co_return Result<void>();
    EventLoop *const loop = EventLoop::current();
    Q_ASSERT_X(loop, "Future::wait", "the calling thread has no EventLoop");
    const auto opened = std::make_shared<Event>();
    const quint64 number = gate->whenOpen(loop->handle(), [waiting = std::weak_ptr<Event>(opened)] {
        if (const auto event = waiting.lock())
            event->set();
    });
    // Waits with a limit would pile up on a promise that is kept for long.
    const auto leave = qScopeGuard([&] { gate->forget(number); });
    co_return co_await opened->wait(limit);
}

} // namespace eyewall::core
