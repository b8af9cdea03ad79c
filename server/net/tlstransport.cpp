// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlstransport.h"

#include "server/net/syscalls.h"
#include "server/net/tlscontext.h"
#include "server/net/tlsworkspace.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace eyewall::net {

namespace {

constexpr qsizetype kRecord = 16 * 1024;    // content of the largest record
constexpr qsizetype kPiece = 64 * 1024;     // encrypted at once, before it is known that the kernel takes it
constexpr qsizetype kAtOneGo = 1024 * 1024; // then other streams get their turn
constexpr qsizetype kKeptOutput = 256 * 1024; // of memory that the workspace keeps

bool isBlocked()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

TlsTransport::TlsTransport(TlsWorkspace &workspace, std::shared_ptr<const TlsContext> context)
    : m_session(workspace, std::move(context))
{
}

void TlsTransport::start(int socket)
{
    m_session.start();
    (void)flushRecords(socket);
}

qint64 TlsTransport::receive(int socket, std::span<char> room)
{
    const std::span<char> records = m_session.workspace().room();
    const qint64 count = receiveNow(socket, records.data(), records.size());
    if (count < 0)
        return -1;
    if (count == 0) {
        m_session.takeEnd();
        m_isPeerDone = true;
        return 0;
    }
    const qsizetype content = m_session.decrypt({records.data(), qsizetype(count)}, room);
    m_isPeerDone = m_session.isPeerDone();
    (void)flushRecords(socket);
    return content;
}

qint64 TlsTransport::send(int socket, QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && taken < kAtOneGo && m_waiting.isEmpty() && isOpen()) {
        const QByteArrayView piece = bytes.sliced(taken, std::min(kPiece, bytes.size() - taken));
        if (!m_session.encrypt(piece))
            break; // told from the loop: nothing fails inside the caller of a write
        taken += piece.size();
        (void)flushRecords(socket);
    }
    return taken;
}

qint64 TlsTransport::send(int socket, std::span<const QByteArrayView, 3> parts)
{
    // A short part shares a record with the first bytes behind it.
    QByteArray &joint = m_session.workspace().joint();
    joint.resize(0);
    qsizetype taken = 0;
    for (const QByteArrayView &part : parts) {
        const qsizetype fits = std::min(part.size(), kRecord - joint.size());
        joint.append(part.first(fits));
        if (fits == part.size() && &part != &parts.back())
            continue;
        const qint64 sent = send(socket, joint);
        taken += sent;
        if (sent < joint.size())
            return taken;
        joint.resize(0);
        const QByteArrayView rest = part.sliced(fits);
        const qint64 sentOfRest = send(socket, rest);
        taken += sentOfRest;
        if (sentOfRest < rest.size())
            return taken;
    }
    return taken;
}

WriteQueue::Progress TlsTransport::flush(int socket, WriteQueue *queue)
{
    using Progress = WriteQueue::Progress;
    QByteArray &joint = m_session.workspace().joint();
    qsizetype taken = 0;
    for (;;) {
        const Progress progress = flushRecords(socket);
        if (progress != Progress::Emptied)
            return progress;
        if (!queue || queue->isEmpty())
            return Progress::Emptied;
        if (taken >= kAtOneGo || !isOpen())
            return Progress::Blocked; // the socket stays writable: epoll comes back at once
        joint.resize(kPiece);
        const QByteArrayView piece = queue->peek({joint.data(), std::size_t(joint.size())});
        if (piece.isEmpty() && queue->size() > 0)
            return Progress::Failed;
        if (!m_session.encrypt(piece)) {
            errno = EPROTO;
            return Progress::Failed;
        }
        queue->advance(piece.size());
        taken += piece.size();
    }
}

WriteQueue::Progress TlsTransport::finish(int socket)
{
    m_session.finish();
    return flushRecords(socket);
}

WriteQueue::Progress TlsTransport::flushRecords(int socket)
{
    QByteArray &output = m_session.workspace().output();
    QByteArray &records = m_waiting.isEmpty() ? output : m_waiting;
    if (&records != &output)
        records.append(output);
    qint64 sent = 0;
    int error = 0;
    while (sent < records.size() && error == 0) {
        const qint64 count = sendNow(socket, records.constData() + sent, std::size_t(records.size() - sent));
        if (count < 0)
            error = errno;
        else
            sent += count;
    }
    if (sent == records.size())
        m_waiting = QByteArray();
    else if (&records == &m_waiting)
        m_waiting.remove(0, sent);
    else
        m_waiting = QByteArray(output.constData() + sent, output.size() - sent);
    if (output.capacity() > kKeptOutput)
        output = QByteArray();
    output.resize(0);
    errno = error;
    if (error == 0)
        return WriteQueue::Progress::Emptied;
    return isBlocked() ? WriteQueue::Progress::Blocked : WriteQueue::Progress::Failed;
}

} // namespace eyewall::net
