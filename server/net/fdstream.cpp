// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/fdstream.h"

#include "server/net/socketoptions.h"
#include "server/net/syscalls.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace eyewall::net {

namespace {

// Above this a copy into the batch costs more than a vector of its own.
constexpr qsizetype kCopyLimit = 8 * 1024;
constexpr qsizetype kReadBehind = 4 * 1024;
// The batch is the worker's and keeps its memory: what is longer goes out in several pieces.
constexpr qsizetype kBatchLimit = 256 * 1024;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}

} // namespace

FdStream::FdStream(Reactor &reactor, int descriptor)
    : m_reactor(reactor)
    , m_descriptor(descriptor)
{
    prepareSocket(descriptor);
}

FdStream::~FdStream()
{
    close();
}

void FdStream::start(StreamHandler *handler)
{
    m_handler = handler;
    m_events = wantedEvents();
    if (!m_reactor.add(m_descriptor, this, m_events))
        fail(errno);
}

void FdStream::onEvents(quint32 events)
{
    if (m_descriptor < 0)
        return; // closed by somebody earlier in the same batch of events
    if (events & EPOLLOUT)
        flushQueue();
    if (m_descriptor < 0)
        return;
    if (events & EPOLLIN && !m_isPaused)
        return readSome();
    if (events & (EPOLLERR | EPOLLHUP)) {
        int error = 0;
        socklen_t length = sizeof error;
        ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
        fail(error ? error : ECONNRESET);
    }
}

void FdStream::readSome()
{
    const qsizetype kept = m_kept.size();
    const std::span<char> room = kept > 0 ? roomBehindKept() : m_reactor.scratch();
    const qint64 count = receiveNow(m_descriptor, room.data(), room.size());
    if (count < 0) {
        if (!wouldBlock() && errno != EINTR)
            fail(errno);
        return;
    }
    if (count == 0)
        return endSeen();
    if (kept > 0) {
        m_kept.resize(kept + count);
        return offerKept();
    }
    const qsizetype used = offer(room.data(), count);
    if (used < count && m_descriptor >= 0)
        m_kept = QByteArray(room.data() + used, count - used);
    finishOffer();
}

std::span<char> FdStream::roomBehindKept()
{
    // Doubling: a head that comes a byte at a time is copied a bounded number of times.
    const qsizetype kept = m_kept.size();
    m_kept.reserve(std::max(kept * 2, kept + kReadBehind));
    return {m_kept.data() + kept, std::size_t(m_kept.capacity() - kept)};
}

void FdStream::endSeen()
{
    if (m_isRevisitDue)
        return; // what was kept comes first; the end is reported again at the next turn
    m_isEndSeen = true;
    updateEvents();
    m_handler->onEnd();
}

qsizetype FdStream::offer(char *data, qsizetype size)
{
    m_isCorked = true;
    const qsizetype used = m_handler->onData(data, size);
    m_isCorked = false;
    return used;
}

void FdStream::offerKept()
{
    const qsizetype size = m_kept.size();
    const qsizetype used = offer(m_kept.data(), size);
    if (used == size || m_descriptor < 0)
        m_kept = QByteArray(); // an idle stream owns no buffer
    else
        m_kept.remove(0, used);
    finishOffer();
}

void FdStream::finishOffer()
{
    flushBatch();
    if (m_descriptor >= 0 && !m_queue && std::exchange(m_isDrainOwed, false))
        m_handler->onDrained();
}

void FdStream::onRevisit()
{
    m_isRevisitDue = false;
    if (m_descriptor >= 0 && !m_isPaused && !m_kept.isEmpty())
        offerKept();
}

void FdStream::write(QByteArrayView bytes)
{
    send(bytes, {}, nullptr);
}

void FdStream::write(QByteArrayView header, QByteArrayView payload)
{
    send(header, payload, nullptr);
}

void FdStream::writeShared(const QByteArray &bytes)
{
    send({}, bytes, &bytes);
}

void FdStream::send(QByteArrayView first, QByteArrayView second, const QByteArray *shared)
{
    if (m_descriptor < 0)
        return;
    QByteArray &batch = m_reactor.batch();
    if (m_isCorked && first.size() + second.size() <= kCopyLimit && batch.size() < kBatchLimit) {
        batch.append(first).append(second);
        return;
    }
    std::array<QByteArrayView, 3> parts{m_isCorked ? QByteArrayView(batch) : QByteArrayView(), first, second};
    qsizetype sent = 0;
    if (!m_queue) {
        std::array<iovec, 3> vectors;
        for (std::size_t i = 0; i < parts.size(); ++i)
            vectors[i] = {const_cast<char *>(parts[i].data()), std::size_t(parts[i].size())};
        msghdr message{};
        message.msg_iov = vectors.data();
        message.msg_iovlen = vectors.size();
        // A broken connection is told from the loop, which tries again: nothing fails inside its caller.
        sent = std::max<qint64>(sendNow(m_descriptor, message), 0);
    }
    for (QByteArrayView part : parts) {
        const qsizetype done = std::min(sent, part.size());
        sent -= done;
        if (done == part.size())
            continue;
        if (shared && part.data() == shared->constData())
            queue().addShared(*shared, done);
        else
            enqueue(part.sliced(done));
    }
    if (m_isCorked)
        batch.resize(0);
    updateEvents();
}

void FdStream::flushBatch()
{
    QByteArray &batch = m_reactor.batch();
    if (batch.isEmpty())
        return;
    if (m_descriptor < 0) {
        batch.resize(0);
        return;
    }
    qsizetype sent = 0;
    if (!m_queue) {
        sent = std::max<qint64>(sendNow(m_descriptor, batch.constData(), std::size_t(batch.size())), 0);
    }
    if (sent < batch.size()) {
        enqueue(QByteArrayView(batch).sliced(sent));
        updateEvents();
    }
    batch.resize(0);
}

WriteQueue &FdStream::queue()
{
    if (!m_queue)
        m_queue = std::make_unique<WriteQueue>();
    return *m_queue;
}

void FdStream::enqueue(QByteArrayView bytes)
{
    queue().add(bytes);
}

void FdStream::writeFile(int descriptor, qint64 offset, qint64 length)
{
    if (m_descriptor < 0) {
        ::close(descriptor);
        return;
    }
    if (m_isCorked && !m_reactor.batch().isEmpty()) {
        // The head goes out with the first bytes of the file.
        enqueue(m_reactor.batch());
        m_reactor.batch().resize(0);
    }
    queue().addFile(descriptor, offset, length);
    // Not from here: what fails now would fail inside the caller. The loop comes back when the socket is
    // writable.
    updateEvents();
}

qint64 FdStream::queuedBytes() const
{
    const qsizetype batched = m_isCorked ? m_reactor.batch().size() : 0;
    m_isDrainOwed = m_isDrainOwed || batched > 0;
    return (m_queue ? m_queue->size() : 0) + batched;
}

void FdStream::flushQueue()
{
    if (!m_queue)
        return;
    switch (m_queue->flush(m_descriptor)) {
    case WriteQueue::Progress::Blocked:
        return;
    case WriteQueue::Progress::Failed:
        return fail(errno);
    case WriteQueue::Progress::Emptied:
        return drained();
    }
}

void FdStream::drained()
{
    m_queue.reset();
    m_isDrainOwed = false;
    if (m_isShutdownDue)
        ::shutdown(m_descriptor, SHUT_WR);
    updateEvents();
    m_handler->onDrained();
}

quint32 FdStream::wantedEvents() const
{
    const bool reads = !m_isPaused && !m_isEndSeen;
    return (reads ? quint32(EPOLLIN) : 0u) | (m_queue ? quint32(EPOLLOUT) : 0u);
}

void FdStream::updateEvents()
{
    if (m_descriptor < 0 || !m_handler)
        return;
    const quint32 wanted = wantedEvents();
    if (wanted == m_events)
        return;
    m_events = wanted;
    m_reactor.modify(m_descriptor, this, wanted);
}

void FdStream::pauseReading()
{
    m_isPaused = true;
    updateEvents();
}

void FdStream::resumeReading()
{
    m_isPaused = false;
    updateEvents();
    // Inside onData it is not known yet what will be kept.
    if ((m_kept.isEmpty() && !m_isCorked) || m_isRevisitDue || m_descriptor < 0)
        return;
    m_isRevisitDue = true;
    m_reactor.revisit(this);
}

void FdStream::shutdownWriting()
{
    if (m_descriptor < 0 || m_isShutdownDue)
        return;
    m_isShutdownDue = true;
    if (m_isCorked)
        flushBatch();
    if (m_descriptor >= 0 && !m_queue)
        ::shutdown(m_descriptor, SHUT_WR);
}

void FdStream::close()
{
    if (m_descriptor < 0)
        return;
    if (m_isCorked)
        flushBatch();
    if (m_descriptor < 0)
        return;
    if (m_isRevisitDue)
        m_reactor.forget(this);
    m_isRevisitDue = false;
    m_reactor.remove(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
    m_queue.reset();
    if (!m_isCorked)
        m_kept = QByteArray(); // inside onData the handler still reads from it
}

void FdStream::abort()
{
    if (m_descriptor < 0)
        return;
    if (m_isCorked)
        m_reactor.batch().resize(0);
    setResetOnClose(m_descriptor);
    close();
}

void FdStream::fail(int systemError)
{
    // The batch has nobody to go to, if it is ours: another stream may be the one that is being served.
    if (m_isCorked)
        m_reactor.batch().resize(0);
    close();
    if (m_handler)
        m_handler->onFailed(systemError);
}

SocketAddress FdStream::peer() const
{
    return peerAddress(m_descriptor);
}

SocketAddress FdStream::local() const
{
    return localAddress(m_descriptor);
}

KernelFigures FdStream::kernelFigures() const
{
    return m_descriptor < 0 ? KernelFigures{} : net::kernelFigures(m_descriptor);
}

} // namespace eyewall::net
