// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/condition.h"
#include "server/core/queuestore.h"
#include "server/core/result.h"
#include "server/core/task.h"
#include "server/core/waitqueue.h"

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>

namespace eyewall::core {

/// The queue between coroutines of one loop; Store decides which item is next. Putting waits while it is
/// full, getting while it is empty, both in the order of their asking, and a getter that waits is handed the
/// item at once. Those that wait may outlive it. Thread: its loop; from another one go through
/// EventLoop::post().
template<std::movable T, typename Store>
class BasicQueue final {
public:
    static constexpr qsizetype kUnbounded = 0;

    /// maxSize: items that lie in it at most; below zero asserts.
    explicit BasicQueue(qsizetype maxSize = kUnbounded);
    /// Closes.
    ~BasicQueue();
    BasicQueue(const BasicQueue &) = delete;
    BasicQueue &operator=(const BasicQueue &) = delete;

    /// Fails with isTimeout() after the limit (zero does not wait), with isClosed() when the queue is closed;
    /// the item is gone then. Throws LoopClosed when the loop closes first.
    Task<Result<void>> put(T item, std::chrono::milliseconds limit = kForever);
    /// The same for the next item. What lies in a closed queue can still be got, so
    /// while (auto item = co_await queue.get()) ends when all is done.
    Task<Result<T>> get(std::chrono::milliseconds limit = kForever);
    /// Fails when full or closed; the item is moved from only when it is in.
    Result<void> tryPut(T &&item);
    Result<void> tryPut(const T &item) requires std::copyable<T>;
    /// Nothing when empty.
    std::optional<T> tryGet();

    /// One item that was got has been dealt with; more often than items were put asserts.
    void taskDone();
    /// Ends when every item ever put has had its taskDone(). The limit as above.
    Task<> join();
    Task<Result<void>> join(std::chrono::milliseconds limit);

    /// Refuses further items, and those that wait to put or get. Idempotent.
    void close();
    bool isClosed() const;

    qsizetype size() const;
    qsizetype maxSize() const;
    bool isEmpty() const { return size() == 0; }
    bool isFull() const;
    /// Items put whose taskDone() is still to come.
    qsizetype unfinished() const;

private:
    struct State;

    static Task<Result<void>> putIn(std::shared_ptr<State> state, T item, std::chrono::milliseconds limit);
    static Task<Result<T>> getFrom(std::shared_ptr<State> state, std::chrono::milliseconds limit);
    static Task<Result<void>> joinIn(std::shared_ptr<State> state, std::chrono::milliseconds limit);

    std::shared_ptr<State> m_state;
};

} // namespace eyewall::core

namespace eyewall {

/// The oldest item comes first. Thread: its loop.
template<std::movable T>
using Queue = core::BasicQueue<T, core::FifoStore<T>>;

/// The newest item comes first. Thread: its loop.
template<std::movable T>
using LifoQueue = core::BasicQueue<T, core::LifoStore<T>>;

/// The smallest item comes first, of equal ones the oldest. Thread: its loop.
template<std::movable T, std::strict_weak_order<const T &, const T &> Compare = std::less<T>>
using PriorityQueue = core::BasicQueue<T, core::PriorityStore<T, Compare>>;

} // namespace eyewall

#include "server/core/queue_impl.h"
