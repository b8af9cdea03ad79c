// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/periodiccallback.h"

#include "server/core/alarm.h"
#include "server/core/logging.h"
#include "server/core/ticks.h"
#include "server/core/timer.h"

#include <QRandomGenerator>

#include <utility>

namespace eyewall::core {

using std::chrono::nanoseconds;

struct PeriodicCallback::State {
    State(Function f, std::chrono::milliseconds p, double j)
        : function(std::move(f))
        , period(p)
        , jitter(j)
    {
    }

    Function function;
    const std::chrono::milliseconds period;
    const double jitter;
    quint64 run = 0; // counts starts and stops: an older beat sees that it is over
    bool running = false;
    bool busy = false;      // a call has not ended
    Alarm *alarm = nullptr; // set while waiting for the next tick
};

namespace {

nanoseconds clockTime()
{
    return now().time_since_epoch();
}

} // namespace

PeriodicCallback::PeriodicCallback(Function function, std::chrono::milliseconds period, double jitter)
    : m_state(std::make_shared<State>(std::move(function), period, jitter))
{
}

PeriodicCallback::~PeriodicCallback()
{
    stop();
}

Result<void> PeriodicCallback::start()
{
    const auto invalid = std::make_error_code(std::errc::invalid_argument);
    if (m_state->period.count() <= 0)
        return Error{QStringLiteral("the period of a periodic callback must be above zero"), invalid};
    if (!(m_state->jitter >= 0.0 && m_state->jitter <= 1.0))
        return Error{QStringLiteral("the jitter of a periodic callback must be from 0 to 1"), invalid};
    if (std::exchange(m_state->running, true))
        return {};
    beat(m_state, ++m_state->run);
    return {};
}

void PeriodicCallback::stop()
{
    if (!std::exchange(m_state->running, false))
        return;
    ++m_state->run;
    // Not left to the timer: a long period would keep the function and what it owns alive.
    if (m_state->alarm)
        m_state->alarm->ring();
}

bool PeriodicCallback::isRunning() const
{
    return m_state->running;
}

Task<> PeriodicCallback::nothing()
{
    co_return;
}

Task<> PeriodicCallback::beat(std::shared_ptr<State> state, quint64 run)
{
    nanoseconds due = clockTime();
    while (state->run == run) {
        const auto period =
            jitteredPeriod(state->period, state->jitter, QRandomGenerator::global()->generateDouble());
        due = nextTick(due, clockTime(), period);
        Alarm alarm(std::chrono::ceil<std::chrono::milliseconds>(due - clockTime()));
        state->alarm = &alarm;
        try {
            co_await alarm.wait();
        } catch (const LoopClosed &) {
            state->running = false;
            state->alarm = nullptr;
            co_return;
        }
        state->alarm = nullptr;
        if (state->run != run)
            co_return;
        // Busy here means stopped and started again while the call went on: that tick is skipped.
        if (!state->busy)
            co_await call(state);
    }
}

Task<> PeriodicCallback::call(std::shared_ptr<State> state)
{
    state->busy = true;
    try {
        co_await state->function();
    } catch (...) {
        logException("periodic callback", std::current_exception());
    }
    state->busy = false;
}

} // namespace eyewall::core
