// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/loopprobe.h"

#include "server/monitor/clock.h"
#include "server/monitor/recorder.h"

namespace eyewall::monitor {

namespace {

constexpr qint64 kProbeInterval =
    200'000'000; // ns between two questions: four wake-ups a second cost nothing

} // namespace

LoopProbe::LoopProbe(const Recorder &recorder, Post post)
    : m_recorder(recorder)
    , m_post(std::move(post))
    , m_answer(std::make_shared<std::atomic<qint64>>(0))
{
    m_figures.worker = recorder.worker();
}

LoopFigures LoopProbe::figures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

void LoopProbe::noteLag(qint64 lag)
{
    const std::lock_guard lock(m_mutex);
    m_figures.lag = lag;
    if (lag <= m_figures.worstLag)
        return;
    m_figures.worstLag = lag;
    m_figures.worstRoute = m_lastSeen;
}

void LoopProbe::update(qint64 time)
{
    if (!m_post)
        return;
    if (!m_isWaiting) {
        if (time - m_asked < kProbeInterval)
            return;
        m_asked = time;
        m_isWaiting = true;
        m_lastSeen = kNoRoute;
        m_answer->store(0, std::memory_order_relaxed);
        m_post([answer = m_answer] { answer->store(now(), std::memory_order_release); });
        return;
    }
    const qint64 answered = m_answer->load(std::memory_order_acquire);
    if (answered == 0) {
        if (const RouteId route = m_recorder.activeRoute(); route != kNoRoute)
            m_lastSeen = route;
        return noteLag(time - m_asked);
    }
    m_isWaiting = false;
    noteLag(answered - m_asked);
}

} // namespace eyewall::monitor
