// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/uniquefunction.h"
#include "server/core/waiter.h"

#include <memory>

class QThreadPool;

namespace eyewall::core {

/// The wait for one function that runs on a pool; runBlocking() gives it types. Thread: a loop with an
/// EventLoop.
class BlockingCall final : private Waiter {
public:
    BlockingCall();
    ~BlockingCall() override;

    /// Once, before the await. The function must not throw.
    void start(UniqueFunction<void()> function, QThreadPool *pool);

    Wait<BlockingCall> wait() { return Wait<BlockingCall>(*this); }

private:
    friend class Wait<BlockingCall>;
    struct Link;

    bool isReady() const { return m_isDone || isLoopClosing(); }
    void outcome() const;
    void cut() override;

    std::shared_ptr<Link> m_link;
    bool m_isDone = false; // in line
};

/// While it exists, runBlocking() of its thread calls the function at once, there: for tests. Thread: its
/// own.
class InlineBlocking final {
public:
    InlineBlocking();
    ~InlineBlocking();
    InlineBlocking(const InlineBlocking &) = delete;
    InlineBlocking &operator=(const InlineBlocking &) = delete;

private:
    const bool m_before;
};

} // namespace eyewall::core
