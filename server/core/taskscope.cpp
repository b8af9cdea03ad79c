// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/taskscope.h"

#include "server/core/logging.h"
#include "server/core/waiter.h"

#include <QtGlobal>

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

namespace eyewall::core {

namespace {

class Joiner final : public Waiter {
public:
    explicit Joiner(std::vector<Joiner *> &joiners)
        : m_joiners(joiners)
    {
    }

    Wait<Joiner> wait() { return Wait<Joiner>(*this); }
    void wake() { resume(); }

private:
    friend class Wait<Joiner>;

    bool isReady() const { return isLoopClosing(); }
    void suspend(std::coroutine_handle<> coroutine)
    {
        m_joiners.push_back(this);
        Waiter::suspend(coroutine);
    }
    void outcome() const { checkLoop(); }
    void cut() override { std::erase(m_joiners, this); }

    std::vector<Joiner *> &m_joiners;
};

} // namespace

struct TaskScope::State {
    const std::thread::id thread = std::this_thread::get_id();
    const std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
    int running = 0;
    std::vector<Joiner *> joiners;
};

CancelToken::CancelToken(std::shared_ptr<const std::atomic<bool>> cancelled)
    : m_cancelled(std::move(cancelled))
{
}

TaskScope::TaskScope()
    : m_state(std::make_shared<State>())
{
}

TaskScope::~TaskScope()
{
    cancel();
}

void TaskScope::spawn(Task<> task)
{
    Q_ASSERT(m_state->thread == std::this_thread::get_id());
    watch(m_state, std::move(task));
}

void TaskScope::cancel()
{
    m_state->cancelled->store(true, std::memory_order_relaxed);
}

bool TaskScope::isCancelled() const
{
    return m_state->cancelled->load(std::memory_order_relaxed);
}

CancelToken TaskScope::token() const
{
    return CancelToken(m_state->cancelled);
}

int TaskScope::count() const
{
    return m_state->running;
}

Task<> TaskScope::join()
{
    return joinState(m_state);
}

Task<> TaskScope::watch(std::shared_ptr<State> state, Task<> task)
{
    ++state->running;
    try {
        co_await task;
    } catch (...) {
        logException("task", std::current_exception());
    }
    if (--state->running > 0)
        co_return;
    // A joiner that is resumed may spawn again; the others then wait for that, too.
    for (auto left = state->joiners.size(); left > 0 && state->running == 0 && !state->joiners.empty();
         --left)
        state->joiners.front()->wake();
}

Task<> TaskScope::joinState(std::shared_ptr<State> state)
{
    while (state->running > 0) {
        Joiner joiner(state->joiners);
        co_await joiner.wait();
    }
}

} // namespace eyewall::core
