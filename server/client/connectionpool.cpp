// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/connectionpool.h"

#include <QtCore/QScopeGuard>

#include <algorithm>

namespace eyewall::client {

ConnectionPool::ConnectionPool(const PoolLimits &limits)
    : m_limits(limits)
{
    m_sweeper.setSingleShot(true);
    QObject::connect(&m_sweeper, &QTimer::timeout, &m_sweeper, [this] { sweep(); });
}

ConnectionPool::~ConnectionPool()
{
    closeIdle();
}

bool ConnectionPool::hasRoom(const QByteArray &origin) const
{
    const auto count = m_perOrigin.find(origin);
    return m_running < m_limits.connections &&
           (count == m_perOrigin.end() || count->second < m_limits.perOrigin);
}

void ConnectionPool::occupy(const QByteArray &origin)
{
    ++m_running;
    ++m_perOrigin[origin];
}

bool ConnectionPool::take(const QByteArray &origin)
{
    // Nobody who waits could have gone instead: release() would have let them, or is about to.
    if (!hasRoom(origin) || (m_isGranting && !m_queue.empty()))
        return false;
    occupy(origin);
    return true;
}

bool ConnectionPool::enqueue(const std::shared_ptr<Ticket> &ticket)
{
    if (queued() >= m_limits.queued)
        return false;
    m_queue.push_back(ticket);
    return true;
}

void ConnectionPool::leave(const Ticket *ticket)
{
    std::erase_if(m_queue, [ticket](const auto &waiting) { return waiting.get() == ticket; });
}

void ConnectionPool::release(const QByteArray &origin)
{
    --m_running;
    const auto count = m_perOrigin.find(origin);
    if (--count->second == 0)
        m_perOrigin.erase(count);
    grant();
}

void ConnectionPool::grant()
{
    // One that fails at once gives its place back inside wake(): the loop below goes on with it, since a call
    // for each of a long queue would be more than a stack holds.
    if (m_isGranting)
        return;
    m_isGranting = true;
    const auto end = qScopeGuard([this] { m_isGranting = false; });
    for (;;) {
        const auto next = std::find_if(m_queue.begin(), m_queue.end(),
                                       [this](const auto &ticket) { return hasRoom(ticket->origin); });
        if (next == m_queue.end())
            return;
        const std::shared_ptr<Ticket> ticket = *next;
        m_queue.erase(next);
        occupy(ticket->origin);
        ticket->isGranted = true;
        ticket->wakeup.wake();
    }
}

std::shared_ptr<ClientStream> ConnectionPool::takeIdle(const QByteArray &origin)
{
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(),
                                    [&origin](const Idle &idle) { return idle.origin == origin; });
    if (found == m_idle.rend())
        return nullptr;
    std::shared_ptr<ClientStream> stream = std::move(found->stream);
    m_idle.erase(std::next(found).base());
    stream->setWatcher({});
    return stream;
}

void ConnectionPool::makeRoom()
{
    if (!m_idle.empty() && m_running + idle() > m_limits.connections)
        discard(m_idle.front().stream.get());
}

void ConnectionPool::park(const QByteArray &origin, std::shared_ptr<ClientStream> stream)
{
    if (m_limits.idle.count() <= 0)
        return stream->close();
    stream->rest();
    // Whatever a server says unasked, or its end, is the end of it.
    stream->setWatcher([this, raw = stream.get()] { discard(raw); });
    m_idle.push_back({origin, std::move(stream), QDeadlineTimer(m_limits.idle)});
    if (!m_sweeper.isActive())
        m_sweeper.start(m_limits.idle);
}

void ConnectionPool::discard(const ClientStream *stream)
{
    const auto found = std::find_if(m_idle.begin(), m_idle.end(),
                                    [stream](const Idle &idle) { return idle.stream.get() == stream; });
    if (found == m_idle.end())
        return;
    const std::shared_ptr<ClientStream> last = std::move(found->stream);
    m_idle.erase(found);
    last->setWatcher({});
    last->close();
}

void ConnectionPool::sweep()
{
    while (!m_idle.empty() && m_idle.front().until.hasExpired())
        discard(m_idle.front().stream.get());
    if (!m_idle.empty())
        m_sweeper.start(std::max(std::chrono::milliseconds(m_idle.front().until.remainingTime()),
                                 std::chrono::milliseconds(1)));
}

void ConnectionPool::closeIdle()
{
    while (!m_idle.empty())
        discard(m_idle.back().stream.get());
}

} // namespace eyewall::client
