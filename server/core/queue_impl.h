// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/queue.h"

#include <system_error>
#include <utility>

namespace eyewall::core {

template<std::movable T, typename Store>
struct BasicQueue<T, Store>::State {
    // A place in a line with the item that is waited for, or that waits.
    struct Place final : WaitQueue::Place {
        using WaitQueue::Place::Place;
        std::optional<T> item;
    };

    explicit State(qsizetype size)
        : maxSize(size)
    {
    }

    bool isFull() const { return maxSize > 0 && store.size() >= maxSize; }

    // Nobody waits to get while something lies here, so the item of a getter is always the next one.
    void add(T item)
    {
        ++unfinished;
        if (getters.isEmpty())
            return store.push(std::move(item));
        static_cast<Place *>(getters.first())->item.emplace(std::move(item));
        getters.settleFirst();
    }

    T take()
    {
        T item = store.pop();
        if (!putters.isEmpty() && !isFull()) {
            add(std::move(*static_cast<Place *>(putters.first())->item));
            putters.settleFirst();
        }
        return item;
    }

    Error refusal() const
    {
        if (isClosed)
            return WaitQueue::closed();
        return {QStringLiteral("the queue is full"),
                std::make_error_code(std::errc::resource_unavailable_try_again)};
    }

    static Error failure(WaitQueue::Outcome outcome)
    {
        return outcome == WaitQueue::Outcome::Refused ? WaitQueue::closed() : WaitQueue::timedOut();
    }

    const qsizetype maxSize;
    Store store;
    WaitQueue putters;
    WaitQueue getters;
    WaitQueue joiners;
    qsizetype unfinished = 0;
    bool isClosed = false;
};

template<std::movable T, typename Store>
BasicQueue<T, Store>::BasicQueue(qsizetype maxSize)
    : m_state(std::make_shared<State>(maxSize))
{
    Q_ASSERT_X(maxSize >= 0, "Queue", "a size below zero");
}

template<std::movable T, typename Store>
BasicQueue<T, Store>::~BasicQueue()
{
    close();
}

template<std::movable T, typename Store>
Task<Result<void>> BasicQueue<T, Store>::put(T item, std::chrono::milliseconds limit)
{
    return putIn(m_state, std::move(item), limit);
}

template<std::movable T, typename Store>
Task<Result<T>> BasicQueue<T, Store>::get(std::chrono::milliseconds limit)
{
    return getFrom(m_state, limit);
}

template<std::movable T, typename Store>
Result<void> BasicQueue<T, Store>::tryPut(T &&item)
{
    if (m_state->isClosed || m_state->isFull())
        return m_state->refusal();
    m_state->add(std::move(item));
    return {};
}

template<std::movable T, typename Store>
Result<void> BasicQueue<T, Store>::tryPut(const T &item) requires std::copyable<T>
{
    return tryPut(T(item));
}

template<std::movable T, typename Store>
std::optional<T> BasicQueue<T, Store>::tryGet()
{
    if (isEmpty())
        return std::nullopt;
    return m_state->take();
}

template<std::movable T, typename Store>
void BasicQueue<T, Store>::taskDone()
{
    Q_ASSERT_X(m_state->unfinished > 0, "Queue::taskDone", "called more often than items were put");
    if (m_state->unfinished > 0 && --m_state->unfinished == 0)
        m_state->joiners.settleAll();
}

template<std::movable T, typename Store>
Task<> BasicQueue<T, Store>::join()
{
    static_cast<void>(co_await joinIn(m_state, kForever));
}

template<std::movable T, typename Store>
Task<Result<void>> BasicQueue<T, Store>::join(std::chrono::milliseconds limit)
{
    return joinIn(m_state, limit);
}

template<std::movable T, typename Store>
void BasicQueue<T, Store>::close()
{
    m_state->isClosed = true;
    m_state->putters.settleAll(WaitQueue::Outcome::Refused);
    m_state->getters.settleAll(WaitQueue::Outcome::Refused);
}

template<std::movable T, typename Store>
bool BasicQueue<T, Store>::isClosed() const
{
    return m_state->isClosed;
}

template<std::movable T, typename Store>
qsizetype BasicQueue<T, Store>::size() const
{
    return m_state->store.size();
}

template<std::movable T, typename Store>
qsizetype BasicQueue<T, Store>::maxSize() const
{
    return m_state->maxSize;
}

template<std::movable T, typename Store>
bool BasicQueue<T, Store>::isFull() const
{
    return m_state->isFull();
}

template<std::movable T, typename Store>
qsizetype BasicQueue<T, Store>::unfinished() const
{
    return m_state->unfinished;
}

template<std::movable T, typename Store>
Task<Result<void>> BasicQueue<T, Store>::putIn(std::shared_ptr<State> state, T item,
                                               std::chrono::milliseconds limit)
{
    if (state->isClosed)
        co_return state->refusal();
    if (!state->isFull()) {
        state->add(std::move(item));
        co_return Result<void>();
    }
    typename State::Place place(state->putters, limit);
    place.item.emplace(std::move(item));
    const auto outcome = co_await place.wait();
    if (outcome != WaitQueue::Outcome::Granted)
        co_return State::failure(outcome);
    co_return Result<void>();
}

template<std::movable T, typename Store>
Task<Result<T>> BasicQueue<T, Store>::getFrom(std::shared_ptr<State> state, std::chrono::milliseconds limit)
{
    if (state->store.size() > 0)
        co_return Result<T>(state->take());
    if (state->isClosed)
        co_return Result<T>(state->refusal());
    typename State::Place place(state->getters, limit);
    const auto outcome = co_await place.wait();
    if (outcome != WaitQueue::Outcome::Granted)
        co_return Result<T>(State::failure(outcome));
    co_return Result<T>(std::move(*place.item));
}

template<std::movable T, typename Store>
Task<Result<void>> BasicQueue<T, Store>::joinIn(std::shared_ptr<State> state, std::chrono::milliseconds limit)
{
    if (state->unfinished == 0)
        co_return Result<void>();
    WaitQueue::Place place(state->joiners, limit);
    if (co_await place.wait() != WaitQueue::Outcome::Granted)
        co_return WaitQueue::timedOut();
    co_return Result<void>();
}

} // namespace eyewall::core
