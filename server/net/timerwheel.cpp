// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/timerwheel.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>

namespace eyewall::net {

TimerNode::~TimerNode()
{
    unlink();
}

void TimerNode::unlink()
{
    if (!isArmed())
        return;
    m_next->m_previous = m_previous;
    m_previous->m_next = m_next;
    m_next = nullptr;
    m_previous = nullptr;
}

TimerWheel::TimerWheel()
    : m_tick(tickNow())
{
    for (Anchor &slot : m_slots) {
        slot.m_next = &slot;
        slot.m_previous = &slot;
    }
    m_timer.setInterval(kTick);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { advance(); });
}

TimerWheel::~TimerWheel()
{
    for (Anchor &slot : m_slots) {
        while (slot.m_next != &slot)
            slot.m_next->unlink();
    }
}

qint64 TimerWheel::tickNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / kTick;
}

bool TimerWheel::isEmpty() const
{
    return std::all_of(m_slots.begin(), m_slots.end(),
                       [](const Anchor &slot) { return slot.m_next == &slot; });
}

void TimerWheel::arm(TimerNode &node, std::chrono::milliseconds delay)
{
    if (!m_timer.isActive()) {
        m_tick = tickNow();
        m_timer.start();
    }
    // From the clock, not from m_tick: that is behind by as long as a handler held the loop, and deadlines
    // set after it would be early by that much.
    node.m_deadline = (std::chrono::steady_clock::now().time_since_epoch() + delay) / kTick + 1;
    if (node.isArmed() && node.m_linkedAt <= node.m_deadline)
        return;
    node.unlink();
    link(node);
}

void TimerWheel::link(TimerNode &node)
{
    // A deadline beyond the wheel's reach waits in the farthest slot and is looked at again there.
    node.m_linkedAt = std::min(node.m_deadline, m_tick + qint64(m_slots.size()) - 1);
    Anchor &slot = m_slots[std::size_t(node.m_linkedAt) % m_slots.size()];
    node.m_previous = slot.m_previous;
    node.m_next = &slot;
    slot.m_previous->m_next = &node;
    slot.m_previous = &node;
}

void TimerWheel::advance()
{
    const QScopedValueRollback<bool> advancing(m_isAdvancing, true);
    const qint64 now = tickNow();
    // After a long stall one round visits every slot; more would find them empty.
    m_tick = std::max(m_tick, now - qint64(m_slots.size()));
    while (m_tick < now) {
        ++m_tick;
        expire(m_slots[std::size_t(m_tick) % m_slots.size()]);
    }
    if (isEmpty())
        m_timer.stop();
}

void TimerWheel::expire(Anchor &slot)
{
    // Nodes leave through a list of their own, because onTimeout() may link into this slot again.
    Anchor due;
    if (slot.m_next == &slot)
        return;
    due.m_next = slot.m_next;
    due.m_previous = slot.m_previous;
    due.m_next->m_previous = &due;
    due.m_previous->m_next = &due;
    slot.m_next = &slot;
    slot.m_previous = &slot;
    while (due.m_next != &due) {
        TimerNode &node = *due.m_next;
        node.unlink();
        if (node.m_deadline <= m_tick)
            node.onTimeout();
        else
            link(node);
    }
    due.m_next = nullptr; // nothing is left that unlinking it could touch
}

} // namespace eyewall::net
