// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace eyewall::monitor {

class Recorder;

/// Measures how late a worker's loop is: asks it to answer and watches the clock meanwhile, so that a loop
/// which is held is seen while it is held, with the route that runs on it. Thread: the collector's,
/// except what says otherwise.
class LoopProbe {
public:
    using Post = std::function<void(std::function<void()>)>;

    LoopProbe(const Recorder &recorder, Post post);

    /// Called every few milliseconds with the current time.
    void update(qint64 time);
    /// Thread: any.
    [[nodiscard]] LoopFigures figures() const;

private:
    void noteLag(qint64 lag);

    const Recorder &m_recorder;
    Post m_post;
    std::shared_ptr<std::atomic<qint64>> m_answer; ///< time of the answer, 0 while it is awaited
    qint64 m_asked = 0;
    bool m_isWaiting = false;
    RouteId m_lastSeen = kNoRoute;
    mutable std::mutex m_mutex; ///< guards what follows
    LoopFigures m_figures;
};

} // namespace eyewall::monitor
