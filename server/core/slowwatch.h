// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/timer.h"

#include <chrono>

namespace eyewall::core {

/// One thing that a loop runs, while it runs; costs two clock readings when a SlowWatch looks, else nothing.
/// Thread: its loop.
class Step final {
public:
    /// what: a literal, "timer".
    explicit Step(const char *what);
    ~Step();
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

private:
    const char *m_what; // null when nobody looks
    std::chrono::steady_clock::time_point m_begin;
};

/// Logs what holds the loop of its thread longer than a limit: a Step by its name, all else by a timer that
/// comes late. One a thread, which its EventLoop owns. Thread: its loop.
class SlowWatch final : private Timer {
public:
    explicit SlowWatch(std::chrono::milliseconds limit);
    ~SlowWatch() override;

private:
    friend class Step;

    void judge(const char *what, std::chrono::nanoseconds took);
    void look();
    void expire() override;

    const std::chrono::milliseconds m_limit;
    std::chrono::steady_clock::time_point m_expected;
    bool m_isInStep = false;
    bool m_hasTold = false; // since the last look
};

} // namespace eyewall::core
