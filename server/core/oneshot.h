// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/eventloop.h"
#include "server/core/result.h"
#include "server/core/task.h"
#include "server/core/timer.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace eyewall::core {

/// A gate that opens once, on any thread, and then tells each loop that waits for it; Promise puts a value
/// behind it. What is written before open() is seen by whoever finds it open. Thread: any.
class OneShot final {
public:
    using Tell = EventLoop::Callback;

    /// True for the first caller, which is the one to open it.
    bool claim() { return !m_isClaimed.exchange(true); }
    void open();
    bool isOpen() const { return m_isOpen.load(std::memory_order_acquire); }

    /// Posts the callback to the loop when it opens, at once when it is open. The number is for forget().
    quint64 whenOpen(EventLoop::Handle loop, Tell tell);
    void forget(quint64 number);

    /// On a thread with an EventLoop; a limit of zero or less does not wait.
    static Task<Result<void>> wait(std::shared_ptr<OneShot> gate, std::chrono::milliseconds limit);

private:
    struct Listener {
        EventLoop::Handle loop;
        Tell tell;
    };

    std::atomic<bool> m_isClaimed = false;
    std::atomic<bool> m_isOpen = false; // written under the mutex
    std::mutex m_mutex;                 // guards the two below
    std::map<quint64, Listener> m_listeners;
    quint64 m_last = 0;
};

} // namespace eyewall::core
