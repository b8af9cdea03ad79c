// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/core/timer.h"
#include "server/core/waitqueue.h"

#include <memory>

namespace eyewall {

/// Wakes coroutines that wait for something to change, the oldest first. A notification without waiters is
/// forgotten; a loop has no other threads, so there is no lock to it: check what you wait for after the wait.
/// Waiters may outlive it and then wait for their limit or the end of the loop. Thread: its loop.
class Condition final {
public:
    Condition();
    Condition(const Condition &) = delete;
    Condition &operator=(const Condition &) = delete;

    /// Throws core::LoopClosed when the loop closes first.
    Task<> wait();
    /// isTimeout() after the limit; zero does not wait. A notification wins over a limit that passes later.
    Task<core::Result<void>> wait(std::chrono::milliseconds limit);

    void notify(qsizetype count = 1);
    void notifyAll();
    qsizetype waiting() const { return m_line->count(); }

private:
    static Task<core::Result<void>> waitIn(std::shared_ptr<core::WaitQueue> line,
                                           std::chrono::milliseconds limit);

    std::shared_ptr<core::WaitQueue> m_line;
};

} // namespace eyewall
