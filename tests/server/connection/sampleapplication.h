// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/application.h"

#include <atomic>
#include <semaphore>

namespace eyewall::test {

/// Routes that show one behaviour each, and what their handlers saw. Routes of the name "slow" wait until
/// release() was called once for each. Thread: the test's, handlers on the workers.
class SampleApplication {
public:
    SampleApplication();

    [[nodiscard]] Application &application() { return m_application; }
    /// Lets one waiting handler go on.
    void release() { ++m_released; }
    /// Lets one "/blocked" go on, which holds its worker.
    void unblock() { m_blocked.release(); }

    std::atomic<int> waiting{0};         ///< handlers that began to wait
    std::atomic<int> ended{0};           ///< handlers that came to their end
    std::atomic<int> connectionsLost{0}; ///< calls of onConnectionClose()
    std::atomic<int> finished{0};        ///< calls of onFinish()

    /// Used by the handlers.
    [[nodiscard]] Task<> waitForRelease();

private:
    void addPlain();
    void addTasks();
    void addStreams();

    Application m_application;
    std::atomic<int> m_released{0};
    std::counting_semaphore<> m_blocked{0};
};

} // namespace eyewall::test
