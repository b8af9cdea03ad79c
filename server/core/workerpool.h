// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/eventloop.h"

#include <functional>
#include <memory>
#include <vector>

namespace eyewall::core {

/// Threads "eyewall-w0", "eyewall-w1", ... with an EventLoop each. Thread: its owner's, never one of its
/// workers.
class WorkerPool final {
public:
    /// Runs on the worker of this index.
    using Hook = std::function<void(int index)>;

    /// 0 threads: one for each core.
    explicit WorkerPool(int threads = 0);
    /// Stops.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Returns when every loop takes calls and onStarted has run on every worker; an exception out of it
    /// stops the pool and is thrown here. onStopping runs after the last callback, before the loop closes, on
    /// every worker whose onStarted succeeded.
    void start(Hook onStarted = {}, Hook onStopping = {});
    /// What was posted before runs, later posts are dropped. Joins the threads. Idempotent; start() may
    /// follow.
    void stop();

    bool isRunning() const { return m_running; }
    int size() const { return m_size; }
    /// Valid from start() until the next start() or the end of the pool; a stopped loop drops posts.
    EventLoop &loop(int index) const;

private:
    class Worker;

    const int m_size;
    bool m_running = false;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace eyewall::core
