// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/epollstreamwriting_impl.h"
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

inline constexpr qsizetype kReadBehind = 4 * 1024;

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
    // Read first: behind a reset nothing can be written, but what the peer said before it is there.
    const bool reads = events & EPOLLIN && (!m_isPaused || !m_transport.isOpen());
    if (reads)
        readSome();
    // Where it is broken, reading goes on turn by turn until that finds the end or the error.
    const bool isBroken = reads && events & (EPOLLERR | EPOLLHUP);
    if (m_descriptor >= 0 && events & EPOLLOUT && !isBroken)
        flushBehindReading();
    if (m_descriptor >= 0 && !reads && events & (EPOLLERR | EPOLLHUP)) {
        // Both directions have ended, which cannot be masked: the rest is read when it is asked for.
        if (m_isPaused && !(events & EPOLLERR))
            return restEvents();
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
    if (count == 0) {
        flushQueue(); // a write may have taken the error of a reset: what waits finds that out
        return m_descriptor >= 0 ? endSeen() : void();
    }
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
            flushBehindReading();
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
        if (isEndDue() && m_transport.isTruncated())
            flushQueue(); // as in readSome()
        if (m_descriptor >= 0 && isEndDue())
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
quint32 EpollStream<Transport>::wantedEvents() const
{
    const bool reads = (!m_isPaused || !m_transport.isOpen()) && !m_isEndSeen;
    const bool writes = (m_queue && m_transport.isOpen()) || m_transport.waiting() > 0;
    return (reads ? quint32(EPOLLIN) : 0u) | (writes ? quint32(EPOLLOUT) : 0u);
}

template<class Transport>
void EpollStream<Transport>::restEvents()
{
    // Told once more, and then not again until the next updateEvents().
    if (std::exchange(m_events, quint32(EPOLLONESHOT)) != quint32(EPOLLONESHOT))
        m_reactor.modify(m_descriptor, this, m_events);
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
    settle();
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
    settle();
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
    settle();
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
    settle();
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
TlsFacts EpollStream<Transport>::tlsFacts() const
{
    if constexpr (Transport::kIsTls)
        return m_transport.facts();
    return {};
}

template<class Transport>
TlsCertificate EpollStream<Transport>::peerCertificate() const
{
    if constexpr (Transport::kIsTls)
        return m_transport.peerCertificate();
    return {};
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
