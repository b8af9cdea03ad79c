// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/calllater.h"

#include "server/core/eventloop.h"
#include "server/core/logging.h"
#include "server/core/timer.h"

#include <utility>

namespace eyewall::core {

// Keeps itself until it is called or cancelled.
class DelayedCall final : private Timer {
public:
    static TimerHandle start(std::chrono::steady_clock::time_point moment, UniqueFunction<void()> function)
    {
        EventLoop *const loop = EventLoop::current();
        Q_ASSERT_X(loop, "callLater", "the calling thread has no EventLoop");
        if (!loop || loop->isClosing())
            return {};
        // Not make_shared: a handle that is kept long keeps a few bytes only.
        const std::shared_ptr<DelayedCall> call(std::make_unique<DelayedCall>());
        call->m_function = std::move(function);
        call->m_self = call;
        call->arm(moment);
        return TimerHandle(call);
    }

    bool isPending() const { return isArmed(); }
    void cancel()
    {
        disarm();
        const auto self = std::move(m_self); // the function may own the last handle
    }

protected:
    void expire() override
    {
        const auto self = std::move(m_self);
        try {
            m_function();
        } catch (...) {
            logException("timer", std::current_exception());
        }
    }
    std::shared_ptr<void> giveUp() override { return std::move(m_self); }

private:
    UniqueFunction<void()> m_function;
    std::shared_ptr<DelayedCall> m_self;
};

} // namespace eyewall::core

namespace eyewall {

TimerHandle::TimerHandle(std::weak_ptr<core::DelayedCall> call)
    : m_call(std::move(call))
{
}

void TimerHandle::cancel()
{
    const auto call = m_call.lock();
    if (call && call->isPending())
        call->cancel();
}

bool TimerHandle::isPending() const
{
    const auto call = m_call.lock();
    return call && call->isPending();
}

TimerHandle callLater(std::chrono::milliseconds after, core::UniqueFunction<void()> function)
{
    return callAt(core::timeAfter(after), std::move(function));
}

TimerHandle callAt(std::chrono::steady_clock::time_point moment, core::UniqueFunction<void()> function)
{
    return core::DelayedCall::start(moment, std::move(function));
}

} // namespace eyewall
