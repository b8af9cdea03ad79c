// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/detachedprotocol.h"

#include "server/connection/ratewatch.h"
#include "server/connection/worker.h"

#include <utility>

namespace eyewall::connection {

namespace {

using monitor::CloseCause;
using monitor::Direction;

constexpr qsizetype kMostKept = 64 * 1024; // of what nobody waits for

core::Error errorOf(const Ending &ending)
{
    const bool isBroken = ending.cause == CloseCause::Reset || ending.cause == CloseCause::ProtocolError;
    const auto code = isBroken ? std::errc::connection_reset : std::errc::not_connected;
    return {ending.reason.isEmpty() ? QStringLiteral("The connection is closed")
                                    : QString::fromUtf8(ending.reason),
            std::make_error_code(code)};
}

} // namespace

DetachedCore::DetachedCore()
    : error{QStringLiteral("The connection is closed"), std::make_error_code(std::errc::not_connected)}
{
}

// What HTTP has waited for counts no longer.
DetachedProtocol::DetachedProtocol(Connection &connection, std::shared_ptr<DetachedCore> core)
    : m_connection(connection)
    , m_core(std::move(core))
{
    m_core->protocol = this;
    m_connection.clearDeadline();
    if (queuedBytes() > 0)
        m_connection.setDeadline(m_connection.worker().config().timeouts.write);
}

DetachedProtocol::~DetachedProtocol()
{
    if (m_core->protocol == this)
        m_core->protocol = nullptr;
}

void DetachedProtocol::awaitInput()
{
    m_core->isAwaited = true;
    if (m_connection.stream().isReadingPaused())
        m_connection.stream().resumeReading();
}

bool DetachedProtocol::write(const QByteArray &bytes)
{
    if (queuedBytes() + bytes.size() > m_connection.worker().config().writes.most && queuedBytes() > 0) {
        m_connection.worker().recorder().counters().countLimit(monitor::Limit::AnswerQueue);
        return false;
    }
    m_connection.writeShared(bytes);
    if (!m_connection.isClosed() && queuedBytes() > 0 && !m_connection.hasDeadline())
        m_connection.setDeadline(m_connection.worker().config().timeouts.write);
    return true;
}

bool DetachedProtocol::isFull() const
{
    return queuedBytes() > m_connection.worker().config().writes.highWater;
}

qint64 DetachedProtocol::queuedBytes() const
{
    return std::as_const(m_connection).stream().queuedBytes();
}

void DetachedProtocol::shutdownWriting()
{
    if (std::exchange(m_core->isWritingDone, true))
        return;
    m_connection.stream().shutdownWriting();
    closeIfOver();
}

// Both directions have ended, which a stream would tell as a broken connection.
void DetachedProtocol::closeIfOver()
{
    if (m_core->isWritingDone && m_core->isPeerDone && !m_connection.isClosed() && queuedBytes() == 0)
        m_connection.close({CloseCause::Server, Direction::Out, 0, 0, {}});
}

void DetachedProtocol::close()
{
    m_core->input.clear();
    linger({CloseCause::Server, Direction::Out, 0, 0, {}});
}

void DetachedProtocol::abort()
{
    m_connection.abort({CloseCause::Server, Direction::Out, 0, 0, {}});
}

// To close on a peer that still sends would be a reset, which can take from it what it has not read.
void DetachedProtocol::linger(const Ending &ending)
{
    if (std::exchange(m_isLingering, true))
        return;
    const std::shared_ptr<DetachedCore> core = m_core;
    m_connection.noteEnding(ending);
    const bool isOver = core->isPeerDone && queuedBytes() == 0;
    if (isOver)
        return m_connection.close(ending);
    shutdownWriting();
    if (m_connection.isClosed())
        return;
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    m_connection.setDeadline(queuedBytes() > 0 ? timeouts.write : timeouts.linger);
    if (m_connection.stream().isReadingPaused())
        m_connection.stream().resumeReading();
    leave(errorOf(ending));
}

// Who waits goes on, and may let the stream go.
void DetachedProtocol::leave(const core::Error &error)
{
    const std::shared_ptr<DetachedCore> core = m_core;
    if (std::exchange(core->protocol, nullptr))
        core->error = error;
    core->arrived.open();
    core->drained.open();
}

qsizetype DetachedProtocol::onData(char *data, qsizetype size)
{
    if (m_isLingering)
        return size;
    const std::shared_ptr<DetachedCore> core = m_core;
    if (!core->isAwaited && core->input.size() >= kMostKept) {
        m_connection.stream().pauseReading();
        return 0;
    }
    core->isAwaited = false;
    core->input.append({data, size});
    core->arrived.open();
    return size;
}

void DetachedProtocol::onEnd()
{
    m_core->isPeerDone = true;
    if (m_isLingering) {
        if (queuedBytes() == 0)
            m_connection.close({});
        return;
    }
    const std::shared_ptr<DetachedCore> core = m_core;
    core->arrived.open();
    closeIfOver();
}

void DetachedProtocol::onDrained()
{
    if (m_isLingering) {
        if (m_core->isPeerDone)
            return m_connection.close({});
        return m_connection.setDeadline(m_connection.worker().config().timeouts.linger);
    }
    m_connection.clearDeadline();
    m_watchedSince = 0;
    const std::shared_ptr<DetachedCore> core = m_core;
    core->drained.open();
    closeIfOver();
}

void DetachedProtocol::onDeadline()
{
    if (queuedBytes() > 0)
        return queueDeadline();
    if (m_isLingering)
        m_connection.close({});
}

// What the peer took, and not how much waits: who writes fills the queue up again.
void DetachedProtocol::queueDeadline()
{
    // Over TLS what waits counts more than what was written.
    const qint64 taken = qint64(m_connection.figures().bytesOut) - queuedBytes();
    const qint64 fresh = taken - std::exchange(m_taken, taken);
    const qint64 now = m_connection.worker().reactor().turnTime();
    const qint64 since = std::exchange(m_watchedSince, now);
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const bool isTooSlow =
        since != 0 && isBelowLeastRate(fresh, std::chrono::nanoseconds(now - since), timeouts);
    if (fresh > 0 && !isTooSlow)
        return m_connection.setDeadline(timeouts.write);
    const bool isUnread = fresh <= 0;
    m_connection.worker().recorder().counters().countLimit(isUnread ? monitor::Limit::WriteTime
                                                                    : monitor::Limit::TransferRate);
    m_connection.close(
        {CloseCause::TimedOut, Direction::Out, 0, 0,
         isUnread ? "What was sent was not read in time" : "What was sent was read too slowly"});
}

void DetachedProtocol::onClosed()
{
    leave(errorOf(m_connection.ending()));
}

// It has no end of its own.
void DetachedProtocol::drain()
{
    linger({CloseCause::Shutdown, Direction::Out, 0, 0, {}});
}

monitor::Outcome DetachedProtocol::closeByOperator(quint16, const QByteArray &reason)
{
    m_connection.close({CloseCause::Operator, Direction::Out, 0, 0, reason});
    return {};
}

monitor::Outcome DetachedProtocol::sendByOperator(monitor::MessageKind, const QByteArray &)
{
    return {monitor::Outcome::Code::NotAWebSocket, {}};
}

} // namespace eyewall::connection
