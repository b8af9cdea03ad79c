// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/spawn.h"
#include "server/core/uniquefunction.h"

#include <chrono>
#include <memory>

namespace eyewall::core {

namespace detail {
class SyncRun;
}
class SlowWatch;
class Waiter;

/// The Qt event loop of one thread with the only door into it: post(). Made on the thread it belongs to, one
/// a thread. It needs not run the loop, which QThread::exec() and QCoreApplication::exec() do as well.
/// Thread: post() and handle() any, the rest its loop.
class EventLoop final {
    class Mailbox;

public:
    using Callback = UniqueFunction<void()>;

    /// A door that may be kept longer than the loop. Thread: any.
    class Handle final {
    public:
        void post(Callback callback) const;
        template<StartsTask F>
        void post(F function) const
        {
            post(Callback(spawning(std::move(function))));
        }

    private:
        friend class EventLoop;
        explicit Handle(std::shared_ptr<Mailbox> mailbox);

        std::shared_ptr<Mailbox> m_mailbox;
    };

    /// The loop of the calling thread for whoever needs one there, as main(): made by the first that asks and
    /// closed when the last lets go, on the same thread. One that somebody else made is lent and not kept.
    static std::shared_ptr<EventLoop> shared();

    EventLoop();
    /// Closes. After close() it may be destroyed on any thread.
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    /// Runs the callback on the loop's thread, never before post() returns there, in the order of each
    /// posting thread. What is posted while callbacks run waits for the next turn, after timers and sockets.
    /// An exception of a callback is logged. After close() the callback is dropped.
    void post(Callback callback);
    /// A task that the function starts runs as with spawn().
    template<StartsTask F>
    void post(F function)
    {
        post(Callback(spawning(std::move(function))));
    }
    Handle handle() const;

    /// Runs the loop of this thread until stop(); again and again. On the main thread it is
    /// QCoreApplication::exec(), which quit() ends, too. Not from within itself, and it does not die
    /// meanwhile.
    void run();
    /// From anything that the loop runs; one before run() lets that do one turn. Idempotent.
    void stop();

    /// From now on logs to generalLog what holds the loop for longer: a posted callback, a timer, a
    /// descriptor or signal handler by its kind, all else as the time that was lost. Zero, as at first, is
    /// off; on, it wakes the loop twice in each such time.
    void setSlowCallbackLimit(std::chrono::milliseconds limit);

    /// Drops what is still posted, drops what callLater() would call and ends the waits of this thread's
    /// coroutines with LoopClosed. Idempotent.
    void close();

    /// The loop of the calling thread, or null.
    static EventLoop *current();
    bool isCurrent() const { return current() == this; }
    bool isClosing() const { return m_closing; }

private:
    friend class Waiter;
    friend class detail::SyncRun;

    void runNested();

    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<SlowWatch> m_slowWatch;
    Waiter *m_waiters = nullptr;
    Callback m_end; // set while it runs
    bool m_stopAsked = false;
    bool m_closing = false;
};

} // namespace eyewall::core

namespace eyewall {
using core::EventLoop;
}
