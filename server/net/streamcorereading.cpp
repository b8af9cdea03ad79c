// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/streamcore.h"
#include "server/net/streamwait.h"
#include "server/net/syscalls.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;

constexpr int kPullsInARow = 16;
constexpr qsizetype kLargestRead = 1024 * 1024;

Error timedOut(const char *what)
{
    return {QStringLiteral("%1: timed out").arg(QLatin1String(what)),
            std::make_error_code(std::errc::timed_out)};
}

} // namespace

Task<Result<void>> StreamCore::fill(std::shared_ptr<StreamCore> core, qsizetype wanted,
                                    QDeadlineTimer deadline)
{
    for (;;) {
        switch (core->pull(wanted)) {
        case Pull::Got:
            co_return {};
        case Pull::Ended:
            co_return core->error();
        case Pull::Blocked:
            break;
        }
        StreamWait wait(*core, deadline);
        if (!co_await wait.wait())
            co_return timedOut("reading");
    }
}

Task<Result<qsizetype>> StreamCore::fillInto(std::shared_ptr<StreamCore> core, std::span<char> target,
                                             QDeadlineTimer deadline)
{
    if (core->m_tls || core->isClosed() || core->m_end != StreamEnd::Open) {
        if (const Result<void> filled = co_await fill(core, qsizetype(target.size()), deadline); !filled)
            co_return filled.error();
        co_return core->input().takeInto(target);
    }
    for (;;) {
        const bool isTurnOver = core->isTurnOver();
        const qint64 count = isTurnOver ? -1 : core->receive(target);
        if (count > 0)
            co_return qsizetype(count);
        if (!isTurnOver && core->take(count) == Pull::Ended)
            co_return core->error();
        StreamWait wait(*core, deadline);
        if (!co_await wait.wait())
            co_return timedOut("reading");
        if (core->isClosed())
            co_return core->error();
    }
}

Task<Result<void>> StreamCore::shakeHands(std::shared_ptr<StreamCore> core, TlsSession session,
                                          std::shared_ptr<TlsWorkspace> workspace, QDeadlineTimer deadline)
{
    core->m_workspace = std::move(workspace);
    core->m_tls = std::make_unique<TlsTransport>(std::move(session));
    core->m_tls->start(core->m_descriptor);
    core->updateEvents();
    for (;;) {
        const Pull pulled = core->pull(1);
        if (core->isClosed())
            co_return core->error();
        if (core->m_tls->isPlainText()) {
            core->m_input.clear();
            core->fail(EPROTO, QStringLiteral("the peer speaks without TLS"));
            co_return core->error();
        }
        if (core->m_tls->isOpen()) {
            core->flush(); // what was written meanwhile
            co_return {};
        }
        if (pulled == Pull::Ended) {
            core->fail(EPROTO, QStringLiteral("the peer left inside the handshake"));
            co_return core->error();
        }
        StreamWait wait(*core, deadline);
        if (!co_await wait.wait()) {
            core->fail(ETIMEDOUT);
            co_return timedOut("shaking hands");
        }
    }
}

// A peer that is faster than the task must not hold the loop: the task waits once, though the descriptor is
// readable and epoll comes back at once.
bool StreamCore::isTurnOver()
{
    if (++m_pulls <= kPullsInARow)
        return false;
    m_pulls = 0;
    return true;
}

StreamCore::Pull StreamCore::pull(qsizetype wanted)
{
    if (isClosed() || m_end != StreamEnd::Open)
        return Pull::Ended;
    if (isTurnOver())
        return Pull::Blocked;
    if (m_tls)
        return pullRecords();
    const std::span<char> room =
        m_input.room(std::clamp(wanted, m_limits.readChunk, std::max(m_limits.readChunk, kLargestRead)));
    const qint64 count = receive(room);
    const int error = errno;
    m_input.commit(std::max<qint64>(count, 0));
    errno = error;
    return take(count);
}

StreamCore::Pull StreamCore::pullRecords()
{
    const std::span<char> room = m_reactor->scratch();
    const qint64 count = m_tls->receive(m_descriptor, room);
    const int error = count < 0 ? errno : 0;
    if (count > 0)
        m_input.append({room.data(), qsizetype(count)});
    if (m_tls->hasFailed()) {
        fail(EPROTO, QString::fromUtf8(m_tls->failure()));
        return Pull::Ended;
    }
    if (m_tls->waiting() == 0)
        wakeWriters();
    if (isClosed())
        return Pull::Ended;
    updateEvents();
    if (m_tls->isPeerDone()) {
        endSeen();
        return count > 0 ? Pull::Got : Pull::Ended;
    }
    errno = error;
    if (count == 0)
        return Pull::Blocked; // records of the protocol itself, or a part of one
    return take(count);
}

StreamCore::Pull StreamCore::take(qint64 count)
{
    if (count > 0)
        return Pull::Got;
    if (count == 0)
        endSeen();
    else if (errno == EAGAIN || errno == EINTR)
        return Pull::Blocked;
    else
        fail(errno);
    return Pull::Ended;
}

qint64 StreamCore::receive(std::span<char> room) const
{
    return m_isSocket ? receiveNow(m_descriptor, room.data(), room.size())
                      : readNow(m_descriptor, room.data(), room.size());
}

} // namespace eyewall::net
