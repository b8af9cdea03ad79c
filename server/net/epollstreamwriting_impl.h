// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/epollstream.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace eyewall::net {

namespace epollstream {

// Above this a copy into the batch costs more than a vector of its own.
inline constexpr qsizetype kCopyLimit = 8 * 1024;
// The batch is the worker's and keeps its memory: what is longer goes out in several pieces.
inline constexpr qsizetype kBatchLimit = 256 * 1024;

} // namespace epollstream

template<class Transport>
void EpollStream<Transport>::write(QByteArrayView bytes)
{
    send(bytes, {}, nullptr);
}

template<class Transport>
void EpollStream<Transport>::write(QByteArrayView header, QByteArrayView payload)
{
    send(header, payload, nullptr);
}

template<class Transport>
void EpollStream<Transport>::writeShared(const QByteArray &bytes)
{
    send({}, bytes, &bytes);
}

template<class Transport>
void EpollStream<Transport>::send(QByteArrayView first, QByteArrayView second, const QByteArray *shared)
{
    if (m_descriptor < 0)
        return;
    settle();
    ReplyBatch &batch = m_reactor.batch();
    if (m_isCorked && first.size() + second.size() <= epollstream::kCopyLimit &&
        batch.size() < epollstream::kBatchLimit) {
        batch.append(first);
        batch.append(second);
        return;
    }
    std::array<QByteArrayView, 3> parts{m_isCorked ? batch.view() : QByteArrayView(), first, second};
    qsizetype sent = 0;
    if (!m_queue)
        sent = m_transport.send(m_descriptor, std::span<const QByteArrayView, 3>(parts));
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
        batch.clear();
    updateEvents();
}

template<class Transport>
void EpollStream<Transport>::flushBatch()
{
    ReplyBatch &batch = m_reactor.batch();
    if (batch.isEmpty())
        return;
    if (m_descriptor < 0) {
        batch.clear();
        return;
    }
    if constexpr (!Transport::kIsTls) {
        m_isParked = !m_queue && !m_isDrainOwed && !m_isCorked && m_reactor.park(this, batch.view());
        if (m_isParked)
            return batch.clear();
    }
    qsizetype sent = 0;
    if (!m_queue)
        sent = m_transport.send(m_descriptor, batch.view());
    if (sent < batch.size())
        enqueue(batch.view().sliced(sent));
    if (sent < batch.size() || m_transport.waiting() > 0)
        updateEvents();
    batch.clear();
}

template<class Transport>
void EpollStream<Transport>::sendParked(QByteArrayView reply)
{
    m_isParked = false;
    const qsizetype sent = m_transport.send(m_descriptor, reply);
    if (sent < reply.size()) {
        enqueue(reply.sliced(sent));
        updateEvents();
    }
}

/// What is parked goes before anything else that is written, and before any question about it.
template<class Transport>
void EpollStream<Transport>::settle() const
{
    if (m_isParked)
        m_reactor.unpark(this);
}

template<class Transport>
WriteQueue &EpollStream<Transport>::queue()
{
    if (!m_queue)
        m_queue = std::make_unique<WriteQueue>();
    return *m_queue;
}

template<class Transport>
void EpollStream<Transport>::enqueue(QByteArrayView bytes)
{
    queue().add(bytes);
}

template<class Transport>
void EpollStream<Transport>::writeFile(int descriptor, qint64 offset, qint64 length)
{
    if (m_descriptor < 0) {
        ::close(descriptor);
        return;
    }
    settle();
    if (m_isCorked && !m_reactor.batch().isEmpty()) {
        // The head goes out with the first bytes of the file.
        enqueue(m_reactor.batch().view());
        m_reactor.batch().clear();
    }
    queue().addFile(descriptor, offset, length);
    // Not from here: what fails now would fail inside the caller. The loop comes back when the socket is
    // writable.
    updateEvents();
}

template<class Transport>
qint64 EpollStream<Transport>::queuedBytes() const
{
    settle();
    const qsizetype batched = m_isCorked ? m_reactor.batch().size() : 0;
    m_isDrainOwed = m_isDrainOwed || batched > 0;
    return (m_queue ? m_queue->size() : 0) + m_transport.waiting() + batched;
}

template<class Transport>
void EpollStream<Transport>::flushQueue()
{
    if (const int error = tryFlush())
        fail(error);
}

template<class Transport>
void EpollStream<Transport>::flushBehindReading()
{
    const int error = tryFlush();
    // A reset that came since epoll was asked: what the peer said before it is there to be read. The next
    // turn tells of the reset, and of that, together; if not, it was none: a local peer may just read no
    // more.
    const bool isReset = error == EPIPE || error == ECONNRESET;
    const bool mayRead = isReset && !m_isShutdownDue && wantedEvents() & EPOLLIN;
    if (error && (!mayRead || std::exchange(m_isResetDue, true)))
        fail(error);
}

template<class Transport>
int EpollStream<Transport>::tryFlush()
{
    settle();
    if (m_descriptor < 0 || (!m_queue && m_transport.waiting() == 0))
        return 0;
    switch (m_transport.flush(m_descriptor, m_queue.get())) {
    case WriteQueue::Progress::Blocked:
        return 0;
    case WriteQueue::Progress::Failed:
        return errno;
    case WriteQueue::Progress::Emptied:
        drained();
        return 0;
    }
    return 0;
}

template<class Transport>
void EpollStream<Transport>::drained()
{
    m_queue.reset();
    m_isDrainOwed = false;
    if (m_isShutdownDue)
        finishWriting();
    updateEvents();
    if (m_transport.waiting() > 0)
        return; // the end of TLS itself; this is called again when it is gone
    m_handler->onDrained();
}

template<class Transport>
void EpollStream<Transport>::finishWriting()
{
    if (m_transport.finish(m_descriptor) == WriteQueue::Progress::Emptied)
        ::shutdown(m_descriptor, SHUT_WR);
}

} // namespace eyewall::net
