// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <memory>
#include <optional>

namespace eyewall::core {

class TimerQueue;

/// A clock that a test moves by hand. While it exists, sleepFor(), time-outs, callLater(), periodic callbacks
/// and core::now() of its thread follow it and nothing of them happens by itself; yieldNow(), posted calls
/// and sockets go on as ever. Waits begun before it follow it, too, and those left at its end go over to the
/// real clock with the time they had left. One a thread. Thread: its own, outside of what it runs.
class TestClock final {
public:
    /// Begins at the present time.
    TestClock();
    ~TestClock();
    TestClock(const TestClock &) = delete;
    TestClock &operator=(const TestClock &) = delete;

    /// Runs all that is due within the time in the order of the moments, each at its moment, with what it
    /// posts or wakes, also what is begun meanwhile.
    void advance(std::chrono::milliseconds time);
    /// What is waited for on this thread, and how long until the first of it.
    int pending() const;
    std::optional<std::chrono::milliseconds> untilNext() const;

    std::chrono::steady_clock::time_point now() const { return m_now; }

private:
    static void runPosted();

    std::shared_ptr<TimerQueue> m_queue;
    std::chrono::steady_clock::time_point m_now;
};

} // namespace eyewall::core
