// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/condition.h"

namespace eyewall {

/// A flag that coroutines wait for. All that wait when it is set go on, also when it is cleared at once.
/// Waiters may outlive it and then wait for their limit or the end of the loop. Thread: its loop.
class Event final {
public:
    void set()
    {
        m_isSet = true;
        m_changed.notifyAll();
    }
    void clear() { m_isSet = false; }
    bool isSet() const { return m_isSet; }

    /// Ends at once when it is set. Throws core::LoopClosed when the loop closes first.
    Task<> wait();
    /// isTimeout() after the limit; zero does not wait.
    Task<core::Result<void>> wait(std::chrono::milliseconds limit);

private:
    bool m_isSet = false;
    Condition m_changed;
};

} // namespace eyewall
