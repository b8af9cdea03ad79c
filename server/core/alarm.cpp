// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/alarm.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace eyewall::core {

using namespace std::chrono_literals;

namespace {

// Qt's timers count milliseconds in an int; what is longer is armed again.
constexpr std::chrono::milliseconds kLongestTimer = 24h * 24;

std::chrono::steady_clock::time_point deadlineAfter(std::chrono::milliseconds after)
{
    const auto now = std::chrono::steady_clock::now();
    const auto room = std::chrono::floor<std::chrono::milliseconds>(decltype(now)::max() - now);
    return now + std::clamp<std::chrono::milliseconds>(after, 0ms, room);
}

} // namespace

Alarm::Alarm(std::chrono::milliseconds after)
    : m_deadline(deadlineAfter(after))
{
}

void Alarm::ring()
{
    m_rung = true;
    resume();
}

void Alarm::suspend(std::coroutine_handle<> coroutine)
{
    Waiter::suspend(coroutine);
    arm();
}

bool Alarm::outcome() const
{
    checkLoop();
    return !m_rung;
}

void Alarm::customEvent(QEvent *)
{
    resume();
}

void Alarm::timerEvent(QTimerEvent *)
{
    killTimer(std::exchange(m_timer, 0));
    if (std::chrono::steady_clock::now() < m_deadline)
        arm();
    else
        resume();
}

void Alarm::arm()
{
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(m_deadline - std::chrono::steady_clock::now());
    // In line with EventLoop::post(): both are posted events, which Qt sends in order at its next turn.
    if (left <= 0ms)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    else
        m_timer = startTimer(std::min(left, kLongestTimer), Qt::PreciseTimer);
}

void Alarm::cut()
{
    if (const int timer = std::exchange(m_timer, 0))
        killTimer(timer);
}

} // namespace eyewall::core
