// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/proxyopening.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace eyewall::connection {

using monitor::CloseCause;

ProxyOpening::ProxyOpening(net::Reactor &reactor, int descriptor, Receiver &receiver)
    : m_reactor(reactor)
    , m_descriptor(descriptor)
    , m_receiver(receiver)
{
}

ProxyOpening::~ProxyOpening()
{
    if (m_descriptor < 0)
        return;
    m_reactor.remove(m_descriptor);
    ::close(m_descriptor);
}

void ProxyOpening::start(std::chrono::milliseconds limit)
{
    // What can not be watched is given up soon.
    const bool isWatched = m_reactor.add(m_descriptor, this, EPOLLIN);
    if (limit.count() > 0 || !isWatched)
        m_reactor.timers().arm(*this, isWatched ? limit : std::chrono::milliseconds(1));
}

void ProxyOpening::onEvents(quint32 events)
{
    if (m_descriptor < 0)
        return;
    if (events & EPOLLIN)
        return read();
    fail({CloseCause::Reset, ""});
}

void ProxyOpening::read()
{
    // Looked at first and taken then: what stands behind the header stays in the socket for the stream.
    const qsizetype before = m_kept.size();
    m_kept.resize(net::kLongestProxyHeader);
    const auto count = ::recv(m_descriptor, m_kept.data() + before, std::size_t(m_kept.size() - before),
                              MSG_PEEK | MSG_DONTWAIT);
    m_kept.resize(before + (count > 0 ? count : 0));
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return;
    if (count <= 0)
        return fail({count == 0 ? CloseCause::Client : CloseCause::Reset, ""});
    const net::ProxyHeader header = net::parseProxyHeader(m_kept);
    if (header.state == net::ProxyHeader::State::Error)
        return fail({CloseCause::ProtocolError, header.error});
    const bool isDone = header.state == net::ProxyHeader::State::Done;
    m_kept.resize(isDone ? header.length : m_kept.size());
    ::recv(m_descriptor, m_kept.data() + before, std::size_t(m_kept.size() - before), MSG_DONTWAIT);
    m_kept.squeeze();
    if (!isDone)
        return;
    net::TimerWheel::disarm(*this);
    m_reactor.remove(m_descriptor);
    m_receiver.onProxyHeader(*this, std::exchange(m_descriptor, -1), header);
}

void ProxyOpening::onTimeout()
{
    fail({CloseCause::TimedOut, "the PROXY header did not come in time"});
}

void ProxyOpening::fail(const Failure &failure)
{
    net::TimerWheel::disarm(*this);
    m_receiver.onProxyFailed(*this, failure);
    m_reactor.remove(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace eyewall::connection
