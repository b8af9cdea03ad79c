// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal> // first: moc cannot read <coroutine> before a header that configures the standard library

#include <coroutine>
#include <stdexcept>

namespace eyewall::core {

class EventLoop;

/// Thrown out of a wait whose loop closes, so that the waiting coroutine unwinds and frees what it owns. Do
/// not wait again after it. Thread: any (a value).
class LoopClosed final : public std::runtime_error {
public:
    LoopClosed();
};

/// The base of our awaiters: one suspended coroutine that is resumed once, by whoever is first of the awaited
/// event and the end of the loop it waits on. Without an EventLoop on the thread only the event resumes it.
/// Thread: the one that awaits.
class Waiter {
public:
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;

protected:
    Waiter() = default;
    virtual ~Waiter();

    bool isWaiting() const { return static_cast<bool>(m_coroutine); }

    /// True when the loop of this thread is closing: do not suspend, checkLoop() then throws.
    static bool isLoopClosing();

    void suspend(std::coroutine_handle<> coroutine);
    /// Runs the coroutine, which may destroy this waiter before resume() returns. Nothing when not waiting.
    void resume();
    /// To be called first when the coroutine goes on; throws LoopClosed.
    void checkLoop() const;

    /// Cuts timers and connections; called before the coroutine is resumed.
    virtual void cut() = 0;

private:
    friend class EventLoop;

    void abandon();
    void unlink();

    std::coroutine_handle<> m_coroutine;
    EventLoop *m_loop = nullptr;
    Waiter *m_previous = nullptr;
    Waiter *m_next = nullptr;
    bool m_abandoned = false;
};

/// What co_await sees of a waiter W: three functions over W's isReady(), suspend() and outcome(). A value,
/// because GCC 12 copies an awaiter that is no temporary. Thread: as the waiter.
template<typename W>
class Wait final {
public:
    explicit Wait(W &waiter)
        : m_waiter(&waiter)
    {
    }

    bool await_ready() const { return m_waiter->isReady(); }
    void await_suspend(std::coroutine_handle<> coroutine) const { m_waiter->suspend(coroutine); }
    auto await_resume() const { return m_waiter->outcome(); }

private:
    W *m_waiter;
};

} // namespace eyewall::core
