// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/uniquefunction.h"

#include <memory>

namespace eyewall::core {

class Waiter;

// The Qt event loop of one thread with the only door into it: post(). Made on the thread it belongs to, one a
// thread; it does not run the loop (QThread::exec() or QCoreApplication::exec() does).
// Thread: post() and handle() any, the rest its loop.
class EventLoop final {
    class Mailbox;

public:
    using Callback = UniqueFunction<void()>;

    // A door that may be kept longer than the loop. Thread: any.
    class Handle final {
    public:
        void post(Callback callback) const;

    private:
        friend class EventLoop;
        explicit Handle(std::shared_ptr<Mailbox> mailbox);

        std::shared_ptr<Mailbox> m_mailbox;
    };

    EventLoop();
    // Closes. After close() it may be destroyed on any thread.
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    // Runs the callback on the loop's thread, never before post() returns there, in the order of each posting
    // thread. What is posted while callbacks run waits for the next turn, after timers and sockets. An
    // exception of a callback is logged. After close() the callback is dropped.
    void post(Callback callback);
    Handle handle() const;

    // Drops what is still posted and ends the waits of this thread's coroutines with LoopClosed. Idempotent.
    void close();

    // The loop of the calling thread, or null.
    static EventLoop *current();
    bool isCurrent() const { return current() == this; }
    bool isClosing() const { return m_closing; }

private:
    friend class Waiter;

    std::shared_ptr<Mailbox> m_mailbox;
    Waiter *m_waiters = nullptr;
    bool m_closing = false;
};

} // namespace eyewall::core
