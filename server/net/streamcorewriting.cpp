// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/streamcore.h"
#include "server/net/streamwait.h"
#include "server/net/syscalls.h"

#include <sys/socket.h>

#include <cerrno>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;

constexpr qsizetype kSharedFrom = 4 * 1024; // smaller writes are joined

bool isBlocked(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

Task<Result<void>> StreamCore::drain(std::shared_ptr<StreamCore> core)
{
    const qint64 mark = core->m_written;
    const auto time = core->m_limits.writeTime;
    const QDeadlineTimer deadline =
        time.count() > 0 ? QDeadlineTimer(time) : QDeadlineTimer(QDeadlineTimer::Forever);
    while (core->flushedBytes() < mark) {
        if (core->isClosed())
            co_return core->error();
        StreamWait wait(*core, deadline, mark);
        if (!co_await wait.wait())
            co_return Error{QStringLiteral("writing: timed out"), std::make_error_code(std::errc::timed_out)};
    }
    co_return {};
}

qint64 StreamCore::send(QByteArrayView bytes) const
{
    return m_isSocket ? sendNow(m_descriptor, bytes.data(), std::size_t(bytes.size()))
                      : writeNow(m_descriptor, bytes.data(), std::size_t(bytes.size()));
}

Result<void> StreamCore::write(const QByteArray &bytes)
{
    if (isClosed())
        return error();
    if (m_isShutdownDue)
        return Error{QStringLiteral("the stream was told that nothing more is written"),
                     std::make_error_code(std::errc::not_connected)};
    if (m_output.size() + bytes.size() > m_limits.writeBuffer)
        return Error{QStringLiteral("more than %1 bytes would wait for the peer").arg(m_limits.writeBuffer),
                     std::make_error_code(std::errc::no_buffer_space)};
    if (bytes.isEmpty())
        return {};
    const std::shared_ptr<StreamCore> self = shared_from_this();
    const bool wasEmpty = m_output.isEmpty();
    if (bytes.size() < kSharedFrom)
        m_output.add(bytes);
    else
        m_output.addShared(bytes, 0);
    m_written += bytes.size();
    if (wasEmpty)
        flush();
    if (isClosed())
        return error();
    return {};
}

void StreamCore::flush()
{
    if (isClosed())
        return;
    switch (flushQueue()) {
    case WriteQueue::Progress::Failed:
        return fail(errno, m_tls && m_tls->hasFailed() ? QString::fromUtf8(m_tls->failure()) : QString());
    case WriteQueue::Progress::Emptied:
        finishWriting();
        break;
    case WriteQueue::Progress::Blocked:
        break;
    }
    updateEvents();
    wakeWriters();
}

WriteQueue::Progress StreamCore::flushQueue()
{
    if (m_tls)
        return m_tls->flush(m_descriptor, &m_output);
    while (!m_output.isEmpty()) {
        const qint64 count = send(m_output.peek(m_reactor->scratch()));
        if (count < 0)
            return isBlocked(errno) ? WriteQueue::Progress::Blocked : WriteQueue::Progress::Failed;
        m_output.advance(count);
    }
    return WriteQueue::Progress::Emptied;
}

qint64 StreamCore::flushedBytes() const
{
    const bool isHeld = m_tls && m_tls->waiting() > 0;
    return m_written - m_output.size() - (isHeld ? 1 : 0);
}

qint64 StreamCore::queuedBytes() const
{
    return m_output.size() + (m_tls ? m_tls->waiting() : 0);
}

void StreamCore::shutdownWriting()
{
    if (isClosed() || std::exchange(m_isShutdownDue, true))
        return;
    const std::shared_ptr<StreamCore> self = shared_from_this();
    if (queuedBytes() == 0)
        finishWriting();
    if (!isClosed())
        updateEvents();
}

void StreamCore::finishWriting()
{
    if (!m_isShutdownDue || queuedBytes() > 0)
        return;
    if (m_tls && m_tls->finish(m_descriptor) == WriteQueue::Progress::Blocked)
        return; // comes back when that has left
    if (m_isSocket)
        ::shutdown(m_descriptor, SHUT_WR);
    else
        drop(StreamEnd::Local); // a pipe has one direction
}

void StreamCore::wakeWriters()
{
    const std::shared_ptr<StreamCore> self = weak_from_this().lock();
    while (!m_writers.empty() && m_writers.front()->mark() <= flushedBytes()) {
        StreamWait *const writer = m_writers.front();
        m_writers.erase(m_writers.begin());
        writer->ring();
    }
}

} // namespace eyewall::net
