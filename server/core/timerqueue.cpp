// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/timerqueue.h"

#include "server/core/slowwatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>
#include <vector>

namespace eyewall::core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Qt's timers count milliseconds in an int; what is longer is scheduled again.
constexpr milliseconds kLongestTimer = 24h * 24;

thread_local TimerQueue *t_queue = nullptr;
thread_local const TimerQueue::Moment *t_clock = nullptr;

} // namespace

TimerQueue::Moment now()
{
    return t_clock ? *t_clock : std::chrono::steady_clock::now();
}

std::shared_ptr<TimerQueue> TimerQueue::ofThread()
{
    return t_queue ? t_queue->shared_from_this() : std::shared_ptr<TimerQueue>(new TimerQueue);
}

TimerQueue *TimerQueue::existing()
{
    return t_queue;
}

TimerQueue::TimerQueue()
{
    t_queue = this;
}

TimerQueue::~TimerQueue()
{
    Q_ASSERT(m_timers.empty());
    if (t_queue == this)
        t_queue = nullptr;
}

void TimerQueue::add(Timer &timer, Moment deadline)
{
    const Moment current = now();
    // Not before now: a round stops at the first timer that was armed after it began.
    const Moment moment = std::max(deadline, current);
    timer.m_order = m_armings++;
    timer.m_place = m_timers.emplace(moment, &timer);
    if (moment <= current)
        askForTurn();
    else if (timer.m_place == m_timers.begin())
        schedule();
}

void TimerQueue::remove(Timer &timer)
{
    // Qt's timer stays as it is: a wake-up for nothing is cheaper than telling the dispatcher each time.
    m_timers.erase(timer.m_place);
}

std::optional<TimerQueue::Moment> TimerQueue::nextAfter(Moment moment) const
{
    const auto found = m_timers.upper_bound(moment);
    return found == m_timers.end() ? std::nullopt : std::optional(found->first);
}

void TimerQueue::expireUntil(Moment moment)
{
    const auto self = shared_from_this(); // the last timer may be the last to keep it
    const quint64 end = m_armings;
    while (!m_timers.empty()) {
        const auto [deadline, timer] = *m_timers.begin();
        if (deadline > moment || timer->m_order >= end)
            break;
        timer->disarm();
        const Step step("timer");
        timer->expire();
    }
    schedule();
}

void TimerQueue::endCalls()
{
    const auto self = shared_from_this();
    // Destroyed when the walk is over: their captures may arm and disarm other timers.
    std::vector<std::shared_ptr<void>> ended;
    for (auto place = m_timers.begin(); place != m_timers.end();) {
        Timer *const timer = (place++)->second;
        if (auto kept = timer->giveUp()) {
            timer->disarm();
            ended.push_back(std::move(kept));
        }
    }
}

void TimerQueue::setClock(const Moment *clock)
{
    const Moment before = now();
    t_clock = clock;
    if (!clock)
        moveAll(now() - before);
    schedule();
}

bool TimerQueue::hasClock()
{
    return t_clock != nullptr;
}

void TimerQueue::customEvent(QEvent *)
{
    m_turnAsked = false;
    expireUntil(now());
}

void TimerQueue::timerEvent(QTimerEvent *)
{
    killTimer(std::exchange(m_qtTimer, 0));
    expireUntil(now());
}

// In line with EventLoop::post(): both are posted events, which Qt sends in order at its next turn.
void TimerQueue::askForTurn()
{
    if (!std::exchange(m_turnAsked, true))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void TimerQueue::schedule()
{
    const Moment current = now();
    if (!m_timers.empty() && m_timers.begin()->first <= current)
        return askForTurn();
    const bool isWanted = !t_clock && !m_timers.empty();
    if (m_qtTimer && (!isWanted || m_timers.begin()->first != m_scheduled))
        killTimer(std::exchange(m_qtTimer, 0));
    if (m_qtTimer || !isWanted)
        return;
    m_scheduled = m_timers.begin()->first;
    m_qtTimer = startTimer(std::min(std::chrono::ceil<milliseconds>(m_scheduled - current), kLongestTimer),
                           Qt::PreciseTimer);
}

void TimerQueue::moveAll(Moment::duration distance)
{
    std::multimap<Moment, Timer *> moved;
    for (const auto &[deadline, timer] : m_timers) {
        const bool overflows = distance.count() > 0 && deadline > Moment::max() - distance;
        timer->m_place = moved.emplace(overflows ? Moment::max() : deadline + distance, timer);
    }
    m_timers.swap(moved);
}

} // namespace eyewall::core
