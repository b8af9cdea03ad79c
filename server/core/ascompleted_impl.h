// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/ascompleted.h"
#include "server/core/logging.h"
#include "server/core/waitqueue.h"

#include <deque>
#include <utility>

namespace eyewall::core {

template<typename T>
struct Completions<T>::State {
    // A place in the line with what it was given.
    struct Place final : WaitQueue::Place {
        using WaitQueue::Place::Place;
        std::optional<Completion<T>> given;
    };

    std::deque<Completion<T>> ended; // empty while somebody waits
    WaitQueue waiting;
    qsizetype running = 0;
    bool abandoned = false; // what nobody waits for now nobody will

    void end(Completion<T> completion)
    {
        --running;
        if (!waiting.isEmpty()) {
            static_cast<Place *>(waiting.first())->given.emplace(std::move(completion));
            waiting.settleFirst();
        } else if (abandoned) {
            logUnseen(completion);
        } else {
            ended.push_back(std::move(completion));
        }
        if (running == 0)
            waiting.settleAll();
    }

    static void logUnseen(const Completion<T> &completion)
    {
        if (completion.m_exception)
            logException("task of asCompleted", completion.m_exception);
    }
};

template<typename T>
T Completion<T>::take()
{
    if (m_exception)
        std::rethrow_exception(m_exception);
    if constexpr (!std::is_void_v<T>)
        return std::move(*m_value);
}

template<typename T>
Completions<T>::Completions(std::vector<Task<T>> tasks)
    : m_state(std::make_shared<State>())
{
    m_state->running = qsizetype(tasks.size());
    for (qsizetype index = 0; Task<T> & task : tasks)
        watch(m_state, std::move(task), index++);
}

template<typename T>
Completions<T>::~Completions()
{
    if (!m_state)
        return;
    m_state->abandoned = true;
    for (const Completion<T> &completion : std::exchange(m_state->ended, {}))
        State::logUnseen(completion);
}

template<typename T>
Task<std::optional<Completion<T>>> Completions<T>::next()
{
    return valueOf(nextOf(m_state, kForever));
}

template<typename T>
Task<Result<std::optional<Completion<T>>>> Completions<T>::next(std::chrono::milliseconds limit)
{
    return nextOf(m_state, limit);
}

template<typename T>
qsizetype Completions<T>::remaining() const
{
    return qsizetype(m_state->ended.size()) + m_state->running;
}

template<typename T>
Task<> Completions<T>::watch(std::shared_ptr<State> state, Task<T> task, qsizetype index)
{
    Completion<T> completion;
    completion.m_index = index;
    try {
        if constexpr (std::is_void_v<T>) {
            co_await task;
            completion.m_value.emplace();
        } else {
            T value = co_await task;
            completion.m_value.emplace(std::move(value));
        }
    } catch (...) {
        completion.m_exception = std::current_exception();
    }
    state->end(std::move(completion));
}

template<typename T>
Task<Result<std::optional<Completion<T>>>> Completions<T>::nextOf(std::shared_ptr<State> state,
                                                                  std::chrono::milliseconds limit)
{
    std::optional<Completion<T>> next;
    if (!state->ended.empty()) {
        next.emplace(std::move(state->ended.front()));
        state->ended.pop_front();
    } else if (state->running > 0) {
        typename State::Place place(state->waiting, limit);
        if (co_await place.wait() != WaitQueue::Outcome::Granted)
            co_return WaitQueue::timedOut();
        next = std::move(place.given);
    }
    co_return std::move(next);
}

template<typename T>
Task<std::optional<Completion<T>>> Completions<T>::valueOf(Task<Result<std::optional<Completion<T>>>> task)
{
    auto next = co_await task;
    co_return *std::move(next);
}

} // namespace eyewall::core
