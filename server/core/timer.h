// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <map>
#include <memory>

namespace eyewall::core {

class TimerQueue;

/// The clock that all waits of this thread follow: the steady clock, or its TestClock while there is one.
/// Thread: any.
std::chrono::steady_clock::time_point now();

/// The longest a wait can be; as a limit it means none.
inline constexpr std::chrono::milliseconds kForever = std::chrono::milliseconds::max();

/// The time so far from now(); what the clock cannot count to is its last moment, what is past is now.
std::chrono::steady_clock::time_point timeAfter(std::chrono::milliseconds after);

/// The base of what waits for a moment of now(). Costs its thread a node of one sorted map while armed, and
/// nothing after it: Qt sees one timer a thread. Thread: the one that arms it, which runs a Qt event loop.
class Timer {
public:
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

protected:
    Timer() = default;
    /// Disarms.
    virtual ~Timer();

    /// Calls expire() once, never early and never within arm(): a moment that is past is the next turn of the
    /// loop. Those of one moment expire in the order of their arming. Arms anew what is armed.
    void arm(std::chrono::steady_clock::time_point deadline);
    void disarm();
    bool isArmed() const { return m_queue != nullptr; }

    /// May destroy this timer. Must not throw.
    virtual void expire() = 0;
    /// Asked when the EventLoop of the thread closes: a timer that owns itself gives what keeps it and is
    /// disarmed, others stay.
    virtual std::shared_ptr<void> giveUp() { return nullptr; }

private:
    friend class TimerQueue;

    std::shared_ptr<TimerQueue> m_queue; // set while armed
    std::multimap<std::chrono::steady_clock::time_point, Timer *>::iterator m_place;
    quint64 m_order = 0;
};

} // namespace eyewall::core
