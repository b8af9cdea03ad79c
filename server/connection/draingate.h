// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <memory>

namespace eyewall::connection {

/// Where tasks wait until a connection's queue is low again or the connection is gone.
/// Thread: the connection's loop.
class DrainGate {
public:
    DrainGate();
    ~DrainGate()
    {
        if (m_waiters)
            open();
    }
    DrainGate(DrainGate &&) noexcept = default;
    DrainGate &operator=(DrainGate &&) noexcept = default;

    /// Ends at the next open(), or at the gate's end.
    [[nodiscard]] Task<> wait();
    /// Lets all that wait go on, inside this call; they may destroy the gate.
    void open();

private:
    struct Waiters;

    static Task<> waitIn(std::shared_ptr<Waiters> waiters);

    std::shared_ptr<Waiters> m_waiters; ///< made for the first that waits
};

} // namespace eyewall::connection
