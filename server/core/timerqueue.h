// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/timer.h"

#include <QObject>

#include <optional>

namespace eyewall::core {

/// The armed timers of one thread in the order of their moments. Lives as long as one of them, or a
/// TestClock. Thread: its own.
class TimerQueue final : public QObject, public std::enable_shared_from_this<TimerQueue> {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// The one of this thread, made when there is none.
    static std::shared_ptr<TimerQueue> ofThread();
    /// The one of this thread or null.
    static TimerQueue *existing();
    ~TimerQueue() override;

    void add(Timer &timer, Moment deadline);
    void remove(Timer &timer);
    std::size_t count() const { return m_timers.size(); }
    /// The first moment after this one that a timer waits for.
    std::optional<Moment> nextAfter(Moment moment) const;

    /// Expires what was armed before this call and is due at the moment.
    void expireUntil(Moment moment);
    /// Ends those that own themselves, for the close of the thread's EventLoop.
    void endCalls();

    /// While there is a clock, its time decides and Qt's timer rests; its end gives each timer the time it
    /// had left on it.
    void setClock(const Moment *clock);
    static bool hasClock();

protected:
    void customEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    TimerQueue();
    void schedule();
    void askForTurn();
    void moveAll(Moment::duration distance);

    std::multimap<Moment, Timer *> m_timers;
    quint64 m_armings = 0;
    Moment m_scheduled; // what m_qtTimer waits for
    int m_qtTimer = 0;
    bool m_turnAsked = false;
};

} // namespace eyewall::core
