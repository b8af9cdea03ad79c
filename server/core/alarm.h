// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/timer.h"
#include "server/core/waiter.h"

#include <QObject>

#include <chrono>

namespace eyewall::core {

/// A wait that ends after a time or when it is rung, whichever is first; awaited once. Never early; a time of
/// zero or less is the next turn of the loop. wait() gives true when the time passed, false when it was
/// rung; it throws LoopClosed when the loop closes. Thread: the one that awaits, which runs a Qt event loop.
class Alarm final : public QObject, private Waiter, private Timer {
public:
    /// The time counts from here, not from the co_await.
    explicit Alarm(std::chrono::milliseconds after);

    /// Ends the wait. A waiting coroutine runs before ring() returns and may destroy this alarm.
    void ring();

    Wait<Alarm> wait() { return Wait<Alarm>(*this); }

private:
    friend class Wait<Alarm>;

    bool isReady() const { return m_rung || isLoopClosing(); }
    void suspend(std::coroutine_handle<> coroutine);
    bool outcome() const;
    void expire() override { resume(); }
    void cut() override { disarm(); }

    std::chrono::steady_clock::time_point m_deadline;
    bool m_rung = false;
};

} // namespace eyewall::core
