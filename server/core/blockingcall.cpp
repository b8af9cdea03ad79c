// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/blockingcall.h"

#include "server/core/eventloop.h"

#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <utility>

namespace eyewall::core {

// What the way back finds: the waiting call or, when it has gone, nothing. Thread: the loop.
struct BlockingCall::Link {
    BlockingCall *call = nullptr;
};

namespace {

thread_local bool t_inline = false;

class Runnable final : public QRunnable {
public:
    Runnable(UniqueFunction<void()> function, UniqueFunction<void()> finished, EventLoop::Handle loop)
        : m_function(std::move(function))
        , m_finished(std::move(finished))
        , m_loop(std::move(loop))
    {
        m_ready.store(true, std::memory_order_release);
    }

    void run() override
    {
        // Pairs with the constructor: thread sanitizers do not see the mutex inside the pool.
        m_ready.load(std::memory_order_acquire);
        m_function();
        m_function = nullptr;
        m_loop.post(std::move(m_finished));
    }

private:
    std::atomic<bool> m_ready = false;
    UniqueFunction<void()> m_function;
    UniqueFunction<void()> m_finished;
    EventLoop::Handle m_loop;
};

} // namespace

BlockingCall::BlockingCall()
    : m_link(std::make_shared<Link>(Link{this}))
{
}

BlockingCall::~BlockingCall()
{
    m_link->call = nullptr;
}

void BlockingCall::start(UniqueFunction<void()> function, QThreadPool *pool)
{
    if (t_inline) {
        function();
        m_isDone = true;
        return;
    }
    EventLoop *loop = EventLoop::current();
    Q_ASSERT_X(loop, "runBlocking", "the calling thread has no EventLoop");
    auto finished = [link = m_link] {
        if (link->call)
            link->call->resume();
    };
    auto runnable = std::make_unique<Runnable>(std::move(function), std::move(finished), loop->handle());
    (pool ? pool : QThreadPool::globalInstance())->start(runnable.release());
}

void BlockingCall::outcome() const
{
    if (!m_isDone)
        checkLoop();
}

void BlockingCall::cut()
{
    m_link->call = nullptr;
}

InlineBlocking::InlineBlocking()
    : m_before(std::exchange(t_inline, true))
{
}

InlineBlocking::~InlineBlocking()
{
    t_inline = m_before;
}

} // namespace eyewall::core
