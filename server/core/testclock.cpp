// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/testclock.h"

#include "server/core/timerqueue.h"

#include <QCoreApplication>

namespace eyewall::core {

namespace {

// A value that goes through some locks and queues takes a turn for each; who yields for ever gets no more.
constexpr int kTurns = 16;

} // namespace

TestClock::TestClock()
    : m_queue(TimerQueue::ofThread())
    , m_now(core::now())
{
    Q_ASSERT_X(!TimerQueue::hasClock(), "TestClock", "this thread has one");
    m_queue->setClock(&m_now);
}

TestClock::~TestClock()
{
    m_queue->setClock(nullptr);
}

void TestClock::advance(std::chrono::milliseconds time)
{
    const auto end = timeAfter(time);
    runPosted();
    // What is due at the present moment is for the next turn: who yields for ever must not hold the clock.
    for (auto next = m_queue->nextAfter(m_now); next && *next <= end; next = m_queue->nextAfter(m_now)) {
        m_now = *next;
        m_queue->expireUntil(m_now);
        runPosted();
    }
    m_now = end;
}

int TestClock::pending() const
{
    return int(m_queue->count());
}

std::optional<std::chrono::milliseconds> TestClock::untilNext() const
{
    const auto next = m_queue->nextAfter(m_now - std::chrono::nanoseconds(1));
    if (!next)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::milliseconds>(*next - m_now);
}

void TestClock::runPosted()
{
    for (int turn = 0; turn < kTurns; ++turn)
        QCoreApplication::sendPostedEvents();
}

} // namespace eyewall::core
