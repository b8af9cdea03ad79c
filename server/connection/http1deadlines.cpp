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
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kSoon = 1ms; // 0 would be no deadline

} // namespace

std::chrono::milliseconds Http1::soonerOf(std::chrono::milliseconds a, std::chrono::milliseconds b)
{
    return a.count() == 0 || b.count() == 0 ? std::max(a, b) : std::min(a, b);
}

// One deadline for all limits: what is not over yet sets it again.
void Http1::onDeadline()
{
    if (endsLateReader())
        return;
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    switch (m_phase) {
    case Phase::Head:
        return isOver(timeouts.head)
                   ? refuseLate(Limit::HeadTime, "The head of the request did not arrive in time")
                   : setLimit(timeouts.head);
    case Phase::Body:
        return isOver(timeouts.body)
                   ? refuseLate(Limit::BodyTime, "The body of the request did not arrive in time")
                   : setLimit(timeouts.body);
    case Phase::Busy:
        return busyDeadline();
    case Phase::Lingering:
        return lingeringDeadline();
    case Phase::Skipping:
        return isOver(timeouts.body) ? restLate() : setLimit(timeouts.body);
    case Phase::Idle:
        return idleDeadline();
    }
}

bool Http1::isOver(std::chrono::milliseconds limit) const
{
    return limit.count() > 0 && leftOf(limit, m_since).count() <= 0;
}

// A limit of the request counts from m_since. The one on reading what waits for the peer counts for itself:
// nothing that the peer sends begins it anew.
void Http1::setLimit(std::chrono::milliseconds limit)
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    // Behind the answer the same deadline looks at how long the connection has rested.
    std::chrono::milliseconds next = soonerOf(timeouts.idle, timeouts.write);
    if (limit.count() > 0)
        next = soonerOf(next, std::max(leftOf(limit, m_since), kSoon));
    m_connection.setDeadline(soonerOf(next, untilReaderIsDue()));
}

// A stream whose peer has ended is watched, too, when nothing waits: nobody can tell whether that still
// reads.
bool Http1::isReaderWatched(qint64 queued) const
{
    return queued > 0 || (m_isPeerDone && m_exchange && m_exchange->isStreaming());
}

std::chrono::milliseconds Http1::untilReaderIsDue()
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const qint64 queued = m_connection.stream().queuedBytes();
    if (!isReaderWatched(queued))
        return {};
    if (m_watchedSince == 0)
        watchReader(queued);
    if (timeouts.write.count() == 0)
        return timeouts.rateGrace;
    return std::max(leftOf(timeouts.write, m_watchedSince), kSoon);
}

void Http1::watchReader(qint64 queued)
{
    m_watchedSince = m_connection.worker().reactor().turnTime();
    static_cast<void>(takenSince(queued));
}

// What the peer took since the latest call, and not how much waits: a stream fills its queue up again. What
// waits may be longer than what was written, by what TLS stands around it: that is not taken back.
qint64 Http1::takenSince(qint64 queued)
{
    const qint64 taken = qint64(m_connection.figures().bytesOut) - queued;
    return std::max<qint64>(0, taken - std::exchange(m_taken, taken));
}

// Not before its time is over, whatever else the deadline was for: over less the rate says nothing.
bool Http1::endsLateReader()
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const qint64 queued = m_connection.stream().queuedBytes();
    if (!isReaderWatched(queued))
        m_watchedSince = 0;
    else if (m_watchedSince == 0)
        watchReader(queued);
    const std::chrono::milliseconds time = timeouts.write.count() > 0 ? timeouts.write : timeouts.rateGrace;
    if (m_watchedSince == 0 || leftOf(time, m_watchedSince).count() > 0)
        return false;
    const qint64 fresh = takenSince(queued);
    if (fresh > 0)
        return endsSlowReader(fresh, queued);
    if (timeouts.write.count() == 0)
        return false;
    if (queued > 0)
        closeUnread();
    else
        m_connection.close({CloseCause::Client, Direction::In, 0, 0, {}});
    return true;
}

bool Http1::endsSlowReader(qint64 bytes, qint64 queued)
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const qint64 now = m_connection.worker().reactor().turnTime();
    const std::chrono::nanoseconds passed(now - std::exchange(m_watchedSince, now));
    if (queued == 0 || !isBelowLeastRate(bytes, passed, timeouts))
        return false;
    countLimit(Limit::TransferRate);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "The answer was read too slowly"});
    return true;
}

void Http1::closeUnread()
{
    countLimit(Limit::WriteTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "The answer was not read in time"});
}

void Http1::refuseLate(Limit limit, const char *text)
{
    countLimit(limit);
    refuse({408, text}, {});
}

void Http1::restLate()
{
    countLimit(Limit::BodyTime);
    const Ending ending{CloseCause::TimedOut, Direction::Out, 0, 0,
                        "The rest of a body did not arrive in time"};
    m_incoming.reset();
    if (m_connection.stream().queuedBytes() > 0)
        linger(ending); // the answer is still being read
    else
        m_connection.close(ending);
}

void Http1::lingeringDeadline()
{
    if (m_connection.stream().queuedBytes() > 0)
        return m_connection.setDeadline(untilReaderIsDue());
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "The answer was not read in time"});
}

void Http1::busyDeadline()
{
    const std::chrono::milliseconds limit = busyLimit();
    if (isOver(limit))
        return isHandlerAwaited() ? handlerLate() : bodyLate();
    if (limit.count() > 0 || isReaderWatched(m_connection.stream().queuedBytes()))
        setLimit(limit);
}

// None for an answer that has begun.
std::chrono::milliseconds Http1::busyLimit() const
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    if (m_incoming && m_incoming->isAwaited())
        return timeouts.body;
    return isHandlerAwaited() ? timeouts.handler : 0ms;
}

bool Http1::isHandlerAwaited() const
{
    return m_phase == Phase::Busy && m_exchange && !m_exchange->hasBegun() &&
           !(m_incoming && m_incoming->isAwaited());
}

// From now on the handler takes its time, up to a limit.
void Http1::awaitHandler()
{
    if (m_phase != Phase::Busy || !m_exchange)
        return;
    const std::chrono::milliseconds limit = m_connection.worker().config().timeouts.handler;
    if (isHandlerAwaited())
        m_since = m_connection.worker().reactor().turnTime();
    if (isHandlerAwaited() && limit.count() > 0)
        setLimit(limit);
    else if (m_connection.stream().queuedBytes() > 0)
        awaitPeer();
}

void Http1::handlerLate()
{
    countLimit(Limit::HandlerTime);
    m_exchange->timeOut();
}

void Http1::idleDeadline()
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    if (m_connection.stream().queuedBytes() > 0)
        return isUnreadTooLong() ? closeUnread() : setLimit(0ms);
    if (!isOver(timeouts.idle))
        return timeouts.idle.count() > 0 ? setLimit(timeouts.idle) : void();
    countLimit(Limit::IdleTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "Nothing was asked for in time"});
}

// Without a limit on reading, what rests is limited all the same. Who goes on asking without reading does not
// begin anew with each request.
bool Http1::isUnreadTooLong() const
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const std::chrono::milliseconds longest = std::max(timeouts.idle, timeouts.rateGrace);
    return timeouts.write.count() == 0 && timeouts.idle.count() > 0 &&
           leftOf(longest, m_watchedSince).count() <= 0;
}

std::chrono::milliseconds Http1::leftOf(std::chrono::milliseconds limit, qint64 since) const
{
    const std::chrono::nanoseconds passed(m_connection.worker().reactor().turnTime() - since);
    return std::chrono::ceil<std::chrono::milliseconds>(limit - passed);
}

} // namespace eyewall::connection
