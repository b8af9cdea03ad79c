// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What a connection of HTTP/1 does when a time is over.
#include "server/connection/http1.h"
#include "server/connection/httpexchange.h"
#include "server/connection/incomingbody.h"
#include "server/connection/ratewatch.h"
#include "server/connection/worker.h"

#include <algorithm>
#include <utility>

namespace eyewall::connection {

using monitor::CloseCause;
using monitor::Direction;
using monitor::Limit;

std::chrono::milliseconds Http1::soonerOf(std::chrono::milliseconds a, std::chrono::milliseconds b)
{
    return a.count() == 0 || b.count() == 0 ? std::max(a, b) : std::min(a, b);
}

void Http1::onDeadline()
{
    const qint64 queued = m_connection.stream().queuedBytes();
    const qint64 fresh = takenSince(queued);
    // What the peer has to send has its own time, however it reads the answer before.
    const bool isSending = m_phase == Phase::Head || m_phase == Phase::Body;
    if (queued > 0 && fresh > 0 && !isSending)
        return readerProgressed(fresh);
    switch (m_phase) {
    case Phase::Head:
        return refuseLate(Limit::HeadTime, "The head of the request did not arrive in time");
    case Phase::Body:
        return refuseLate(Limit::BodyTime, "The body of the request did not arrive in time");
    case Phase::Busy:
        if (m_isPeerDone && fresh > 0)
            return m_connection.setDeadline(m_connection.worker().config().timeouts.write);
        return busyDeadline(queued);
    case Phase::Lingering:
        return closeUnread(queued);
    case Phase::Skipping:
        countLimit(Limit::BodyTime);
        return m_connection.close(
            {CloseCause::TimedOut, Direction::Out, 0, 0, "The rest of a body did not arrive in time"});
    case Phase::Idle:
        return idleDeadline();
    }
}

// What the peer took since the latest call, and not how much waits: a stream fills its queue up again. What
// waits may be longer than what was written, by what TLS stands around it: that is not taken back.
qint64 Http1::takenSince(qint64 queued)
{
    const qint64 taken = qint64(m_connection.figures().bytesOut) - queued;
    return std::max<qint64>(0, taken - std::exchange(m_taken, taken));
}

void Http1::readerProgressed(qint64 bytes)
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const qint64 now = m_connection.worker().reactor().turnTime();
    const qint64 since = std::exchange(m_watchedSince, now);
    // Before the first look something else than this reader may have taken its time.
    const bool isSlow =
        since != 0 && isBelowLeastRate(bytes, std::chrono::nanoseconds(now - since), timeouts);
    if (!isSlow) // without a limit on writing, the others are looked at again
        return m_connection.setDeadline(timeouts.write.count() > 0 ? timeouts.write : timeouts.rateGrace);
    countLimit(Limit::TransferRate);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "The answer was read too slowly"});
}

void Http1::refuseLate(Limit limit, const char *text)
{
    countLimit(limit);
    refuse({408, text}, {});
}

void Http1::closeUnread(qint64 queued)
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    if (queued > 0 && timeouts.write.count() == 0)
        return m_connection.setDeadline(timeouts.rateGrace);
    if (queued > 0)
        countLimit(Limit::WriteTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "The answer was not read in time"});
}

void Http1::busyDeadline(qint64 queued)
{
    if (queued > 0)
        return closeUnread(queued);
    if (m_incoming && m_incoming->isAwaited())
        return bodyLate();
    // A stream of which nothing came since the peer has ended: nobody can tell whether it still reads.
    if (m_isPeerDone && m_exchange && m_exchange->isStreaming())
        return m_connection.close({CloseCause::Client, Direction::In, 0, 0, {}});
    handlerDeadline();
}

// From now on the handler takes its time, up to a limit.
void Http1::awaitHandler()
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const bool isAwaited = m_phase == Phase::Busy && m_exchange && !m_exchange->hasBegun() &&
                           !(m_incoming && m_incoming->isAwaited());
    if (!isAwaited || timeouts.handler.count() == 0)
        return;
    m_since = m_connection.worker().reactor().turnTime();
    // Behind the answer the same deadline looks at how long the connection has rested.
    m_connection.setDeadline(soonerOf(timeouts.handler, timeouts.idle));
}

void Http1::handlerDeadline()
{
    const std::chrono::milliseconds limit = m_connection.worker().config().timeouts.handler;
    if (!m_exchange || m_exchange->hasBegun() || limit.count() == 0)
        return;
    const std::chrono::milliseconds left = leftOf(limit, m_since);
    if (left.count() > 0)
        return m_connection.setDeadline(left);
    countLimit(Limit::HandlerTime);
    m_exchange->timeOut();
}

void Http1::idleDeadline()
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const bool isUnread = m_connection.stream().queuedBytes() > 0; // and nothing of it was taken
    const std::chrono::milliseconds limit =
        isUnread && timeouts.write.count() > 0 ? timeouts.write : timeouts.idle;
    if (limit.count() == 0)
        return;
    // Who goes on asking without reading does not begin anew with each request.
    const std::chrono::milliseconds left =
        leftOf(limit, isUnread && m_watchedSince ? m_watchedSince : m_since);
    if (isUnread && m_watchedSince == 0)
        m_watchedSince = m_connection.worker().reactor().turnTime();
    if (left.count() > 0) // and an answer that nobody reads is noticed in time
        return m_connection.setDeadline(soonerOf(left, timeouts.write));
    countLimit(isUnread ? Limit::WriteTime : Limit::IdleTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0,
                        isUnread ? "The answer was not read in time" : "Nothing was asked for in time"});
}

std::chrono::milliseconds Http1::leftOf(std::chrono::milliseconds limit, qint64 since) const
{
    const std::chrono::nanoseconds passed(m_connection.worker().reactor().turnTime() - since);
    return std::chrono::ceil<std::chrono::milliseconds>(limit - passed);
}

} // namespace eyewall::connection
