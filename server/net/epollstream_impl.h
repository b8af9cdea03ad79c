// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/epollstream.h"
#include "server/net/socketoptions.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace eyewall::net {

namespace epollstream {

// Above this a copy into the batch costs more than a vector of its own.
inline constexpr qsizetype kCopyLimit = 8 * 1024;
inline constexpr qsizetype kReadBehind = 4 * 1024;
// The batch is the worker's and keeps its memory: what is longer goes out in several pieces.
inline constexpr qsizetype kBatchLimit = 256 * 1024;

inline bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}

} // namespace epollstream

template<class Transport>
EpollStream<Transport>::EpollStream(Reactor &reactor, int descriptor, Transport &&transport)
    : m_reactor(reactor)
    , m_descriptor(descriptor)
    , m_peer(peerAddress(descriptor))
    , m_transport(std::move(transport))
{
    prepareSocket(descriptor);
}

template<class Transport>
EpollStream<Transport>::~EpollStream()
{
    close();
}

template<class Transport>
void EpollStream<Transport>::start(StreamHandler *handler)
{
    m_handler = handler;
    if constexpr (Transport::kIsTls)
        m_transport.start(m_descriptor);
    m_events = wantedEvents();
    if (!m_reactor.add(m_descriptor, this, m_events))
        fail(errno);
}

template<class Transport>
void EpollStream<Transport>::onEvents(quint32 events)
{
    if (m_descriptor < 0)
        return; // closed by somebody earlier in the same batch of events
    if (events & EPOLLOUT)
        flushQueue();
    if (m_descriptor < 0)
        return;
    if (events & EPOLLIN && (!m_isPaused || !m_transport.isOpen()))
        return readSome();
    if (events & (EPOLLERR | EPOLLHUP)) {
        int error = 0;
        socklen_t length = sizeof error;
        ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
        fail(error ? error : ECONNRESET);
    }
}

template<class Transport>
void EpollStream<Transport>::readSome()
{
    if constexpr (Transport::kIsTls)
        return readRecords();
    const qsizetype kept = m_kept.size();
    const std::span<char> room = kept > 0 ? roomBehindKept() : m_reactor.scratch();
    const qint64 count = m_transport.receive(m_descriptor, room);
    if (count < 0) {
        if (!epollstream::wouldBlock() && errno != EINTR)
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

template<class Transport>
void EpollStream<Transport>::readRecords()
{
    if constexpr (Transport::kIsTls) {
        const bool wasOpen = m_transport.isOpen();
        const bool hadRecords = m_transport.waiting() > 0;
        const std::span<char> room = m_reactor.scratch();
        const qint64 count = m_transport.receive(m_descriptor, room);
        const int error = count < 0 ? errno : m_transport.hasFailed() ? EPROTO : 0;
        updateEvents(); // what TLS itself had to say may wait
        if (!wasOpen && m_transport.isOpen()) {
            m_handler->onHandshake(m_transport.isPlainText() ? Handshake::PlainText : Handshake::Done);
            flushQueue();
        }
        if (m_descriptor >= 0 && count > 0)
            take(room.data(), qsizetype(count));
        // What waited may have gone out with that: there is no EPOLLOUT to tell of it any more.
        if (m_descriptor >= 0 && hadRecords && !m_queue && m_transport.waiting() == 0)
            drained();
        if (m_descriptor < 0)
            return;
        if (error && error != EAGAIN && error != EINTR)
            return fail(error);
        if (isEndDue())
            endSeen();
    }
}

template<class Transport>
void EpollStream<Transport>::take(char *data, qsizetype size)
{
    if (m_isPaused || !m_kept.isEmpty()) {
        m_kept.append(data, size);
        return m_isPaused ? void() : offerKept();
    }
    const qsizetype used = offer(data, size);
    if (used < size && m_descriptor >= 0)
        m_kept = QByteArray(data + used, size - used);
    finishOffer();
}

template<class Transport>
std::span<char> EpollStream<Transport>::roomBehindKept()
{
    // Doubling: a head that comes a byte at a time is copied a bounded number of times.
    const qsizetype kept = m_kept.size();
    m_kept.reserve(std::max(kept * 2, kept + epollstream::kReadBehind));
    return {m_kept.data() + kept, std::size_t(m_kept.capacity() - kept)};
}

template<class Transport>
void EpollStream<Transport>::endSeen()
{
    if (m_isRevisitDue)
        return; // what was kept comes first; the end is reported again at the next turn
    m_isEndSeen = true;
    updateEvents();
    m_handler->onEnd();
}

template<class Transport>
bool EpollStream<Transport>::isEndDue() const
{
    // TLS says it once, within what was read; a FIN is found again at each turn.
    if constexpr (Transport::kIsTls)
        return m_transport.isPeerDone() && !m_isEndSeen && !m_isPaused && !m_isRevisitDue;
    return false;
}

template<class Transport>
qsizetype EpollStream<Transport>::offer(char *data, qsizetype size)
{
    m_isCorked = true;
    const qsizetype used = m_handler->onData(data, size);
    m_isCorked = false;
    return used;
}

template<class Transport>
void EpollStream<Transport>::offerKept()
{
    const qsizetype size = m_kept.size();
    const qsizetype used = offer(m_kept.data(), size);
    if (used == size || m_descriptor < 0)
        m_kept = QByteArray(); // an idle stream owns no buffer
    else
        m_kept.remove(0, used);
    finishOffer();
}

template<class Transport>
void EpollStream<Transport>::finishOffer()
{
    flushBatch();
    const bool isDrained = m_descriptor >= 0 && !m_queue && m_transport.waiting() == 0;
    if (isDrained && std::exchange(m_isDrainOwed, false))
        m_handler->onDrained();
}

template<class Transport>
void EpollStream<Transport>::onRevisit()
{
    m_isRevisitDue = false;
    if (m_descriptor >= 0 && !m_isPaused && !m_kept.isEmpty())
        offerKept();
    if (m_descriptor >= 0 && isEndDue())
        endSeen();
}

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
    const qsizetype batched = m_isCorked ? m_reactor.batch().size() : 0;
    m_isDrainOwed = m_isDrainOwed || batched > 0;
    return (m_queue ? m_queue->size() : 0) + m_transport.waiting() + batched;
}

template<class Transport>
void EpollStream<Transport>::flushQueue()
{
    if (m_descriptor < 0 || (!m_queue && m_transport.waiting() == 0))
        return;
    switch (m_transport.flush(m_descriptor, m_queue.get())) {
    case WriteQueue::Progress::Blocked:
        return;
    case WriteQueue::Progress::Failed:
        return fail(errno);
    case WriteQueue::Progress::Emptied:
        return drained();
    }
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

template<class Transport>
quint32 EpollStream<Transport>::wantedEvents() const
{
    const bool reads = (!m_isPaused || !m_transport.isOpen()) && !m_isEndSeen;
    const bool writes = (m_queue && m_transport.isOpen()) || m_transport.waiting() > 0;
    return (reads ? quint32(EPOLLIN) : 0u) | (writes ? quint32(EPOLLOUT) : 0u);
}

template<class Transport>
void EpollStream<Transport>::updateEvents()
{
    if (m_descriptor < 0 || !m_handler)
        return;
    const quint32 wanted = wantedEvents();
    if (wanted == m_events)
        return;
    m_events = wanted;
    m_reactor.modify(m_descriptor, this, wanted);
}

template<class Transport>
void EpollStream<Transport>::pauseReading()
{
    m_isPaused = true;
    updateEvents();
}

template<class Transport>
void EpollStream<Transport>::resumeReading()
{
    m_isPaused = false;
    updateEvents();
    // Inside onData it is not known yet what will be kept.
    if ((m_kept.isEmpty() && !m_isCorked && !isEndDue()) || m_isRevisitDue || m_descriptor < 0)
        return;
    m_isRevisitDue = true;
    m_reactor.revisit(this);
}

template<class Transport>
void EpollStream<Transport>::shutdownWriting()
{
    if (m_descriptor < 0 || m_isShutdownDue)
        return;
    m_isShutdownDue = true;
    if (m_isCorked)
        flushBatch();
    if (m_queue || m_transport.waiting() > 0)
        return;
    finishWriting();
    updateEvents();
}

template<class Transport>
void EpollStream<Transport>::close()
{
    if (m_descriptor < 0)
        return;
    if (m_isCorked)
        flushBatch();
    // The peer must not take what is lost for an orderly end.
    if (!m_queue)
        (void)m_transport.finish(m_descriptor);
    drop();
}

template<class Transport>
void EpollStream<Transport>::drop()
{
    if (m_isRevisitDue)
        m_reactor.forget(this);
    m_isRevisitDue = false;
    m_reactor.remove(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
    m_queue.reset();
    m_transport.drop();
    if (!m_isCorked)
        m_kept = QByteArray(); // inside onData the handler still reads from it
}

template<class Transport>
void EpollStream<Transport>::abort()
{
    if (m_descriptor < 0)
        return;
    if (m_isCorked)
        flushBatch(); // answers before this one are whole
    setResetOnClose(m_descriptor);
    drop();
}

template<class Transport>
void EpollStream<Transport>::fail(int systemError)
{
    // The batch has nobody to go to, if it is ours: another stream may be the one that is being served.
    if (m_isCorked)
        m_reactor.batch().clear();
    if (m_descriptor >= 0)
        drop();
    if (m_handler)
        m_handler->onFailed(systemError);
}

template<class Transport>
bool EpollStream<Transport>::isTruncated() const
{
    if constexpr (Transport::kIsTls)
        return m_transport.isTruncated();
    return false;
}

template<class Transport>
QByteArray EpollStream<Transport>::failure() const
{
    if constexpr (Transport::kIsTls)
        return m_transport.failure();
    return {};
}

template<class Transport>
SocketAddress EpollStream<Transport>::local() const
{
    return localAddress(m_descriptor);
}

template<class Transport>
KernelFigures EpollStream<Transport>::kernelFigures() const
{
    return m_descriptor < 0 ? KernelFigures{} : net::kernelFigures(m_descriptor);
}

} // namespace eyewall::net
