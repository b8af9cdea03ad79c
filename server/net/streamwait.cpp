// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/streamwait.h"

#include "server/net/streamcore.h"

#include <algorithm>

namespace eyewall::net {

StreamWait::StreamWait(StreamCore &core, QDeadlineTimer deadline)
    : m_core(core)
    , m_mark(-1)
{
    m_core.m_reader = this;
    arm(deadline);
    m_core.updateEvents();
}

StreamWait::StreamWait(StreamCore &core, QDeadlineTimer deadline, qint64 mark)
    : m_core(core)
    , m_mark(mark)
{
    m_core.m_writers.push_back(this);
    arm(deadline);
}

StreamWait::~StreamWait()
{
    if (m_core.m_reader == this)
        m_core.m_reader = nullptr;
    std::erase(m_core.m_writers, this);
}

void StreamWait::arm(QDeadlineTimer deadline)
{
    if (deadline.hasExpired())
        m_isLate = true;
    else if (!deadline.isForever() && m_core.m_reactor)
        m_core.m_reactor->timers().arm(*this, std::chrono::milliseconds(deadline.remainingTime()));
}

void StreamWait::ring()
{
    m_isRung = true;
    resume();
}

// The task is not resumed from here: it may let go of the reactor whose timers are running.
void StreamWait::onTimeout()
{
    m_isLate = true;
    m_core.revisitSoon();
}

bool StreamWait::outcome() const
{
    checkLoop();
    return m_isRung;
}

void StreamWait::cut()
{
    TimerWheel::disarm(*this);
}

} // namespace eyewall::net
