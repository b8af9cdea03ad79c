// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/timer.h"
#include "server/core/waiter.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace eyewall::core {

/// The suspended coroutines that wait for one thing, oldest first: what locks, events and queues are made of.
/// Thread: the loop that uses it, which runs a Qt event loop.
class WaitQueue final {
public:
    enum class Outcome { Granted, Refused, TimedOut };

    /// One coroutine in the line, in its frame; awaited once. Whoever settles it takes it out of the line at
    /// once and lets it go on at the next turn of the loop, so nobody runs inside of somebody else's call and
    /// a limit that passes meanwhile changes nothing. wait() throws LoopClosed when the loop closes first.
    class Place : private Waiter, private Timer {
    public:
        /// No longer than the limit from here; zero or less does not wait.
        Place(WaitQueue &line, std::chrono::milliseconds limit);
        /// Leaves the line.
        ~Place() override;

        Wait<Place> wait() { return Wait<Place>(*this); }

    private:
        friend class WaitQueue;
        friend class Wait<Place>;

        bool isReady() const { return m_isOver || isLoopClosing(); }
        void suspend(std::coroutine_handle<> coroutine);
        Outcome outcome() const;
        void expire() override;
        void cut() override;
        void settle(Outcome outcome);

        WaitQueue *m_line;
        std::optional<std::chrono::steady_clock::time_point> m_deadline;
        Outcome m_outcome = Outcome::TimedOut;
        bool m_isOver = false; // the outcome is known
        Place *m_previous = nullptr;
        Place *m_next = nullptr;
    };

    WaitQueue() = default;
    /// Nobody stands in it any more, by construction of its owner.
    ~WaitQueue() { Q_ASSERT(isEmpty()); }
    WaitQueue(const WaitQueue &) = delete;
    WaitQueue &operator=(const WaitQueue &) = delete;

    bool isEmpty() const { return !m_first; }
    qsizetype count() const { return m_count; }
    /// The one that has waited longest, or null.
    Place *first() const { return m_first; }
    /// Settle the oldest, or all that wait now. False when nobody waits.
    bool settleFirst(Outcome outcome = Outcome::Granted);
    void settleAll(Outcome outcome = Outcome::Granted);

    /// The error of a wait whose limit passed, and of one whose object was closed.
    static Error timedOut();
    static Error closed();

private:
    void append(Place &place);
    void remove(Place &place);

    Place *m_first = nullptr;
    Place *m_last = nullptr;
    qsizetype m_count = 0;
};

} // namespace eyewall::core
