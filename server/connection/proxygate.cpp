// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/proxygate.h"

#include "server/connection/worker.h"
#include "server/monitor/clock.h"
#include "server/net/socketoptions.h"

namespace eyewall::connection {

using monitor::CloseCause;
using monitor::Direction;
using monitor::Limit;

ProxyGate::ProxyGate(Worker &worker)
    : m_worker(worker)
{
}

ProxyGate::~ProxyGate()
{
    closeAll();
}

void ProxyGate::begin(net::SocketHandle socket, monitor::ConnectionId id, PeerCounts::Place place,
                      Admitted admitted)
{
    const ServerConfig &config = m_worker.config();
    const net::SocketAddress peer = net::peerAddress(socket.get());
    if (!config.trustedProxies.empty() &&
        !core::containsAddress(config.trustedProxies, {peer.address, peer.isIPv6})) {
        noteRefused(socket.get(), id, {CloseCause::ProtocolError, "not one of the trusted proxies"});
        return m_worker.dropLoad();
    }
    ProxyOpening::Receiver &receiver = *this;
    auto opening = std::make_unique<ProxyOpening>(m_worker.reactor(), socket.release(), receiver);
    ProxyOpening &started = *opening;
    m_pending.emplace(&started, Pending{std::move(opening), id, std::move(place), std::move(admitted)});
    started.start(config.timeouts.handshake);
}

void ProxyGate::closeAll()
{
    while (!m_pending.empty()) {
        m_pending.erase(m_pending.begin());
        m_worker.dropLoad();
    }
}

ProxyGate::Admitted ProxyGate::take(ProxyOpening &opening)
{
    auto found = m_pending.find(&opening);
    Q_ASSERT(found != m_pending.end());
    m_worker.reactor().bury(std::move(found->second.opening)); // it is on the stack
    Admitted admitted = std::move(found->second.admitted);
    m_pending.erase(found);
    return admitted;
}

void ProxyGate::onProxyHeader(ProxyOpening &opening, int descriptor, const net::ProxyHeader &header)
{
    const Admitted admitted = take(opening);
    admitted(net::SocketHandle(descriptor), header);
}

void ProxyGate::onProxyFailed(ProxyOpening &opening, const ProxyOpening::Failure &failure)
{
    if (failure.cause == CloseCause::TimedOut)
        m_worker.recorder().counters().countLimit(Limit::HandshakeTime);
    noteRefused(opening.descriptor(), m_pending.at(&opening).id, failure);
    (void)take(opening);
    m_worker.dropLoad();
}

void ProxyGate::noteRefused(int descriptor, monitor::ConnectionId id, const ProxyOpening::Failure &failure)
{
    monitor::Recorder &recorder = m_worker.recorder();
    recorder.counters().connectionsOpened.add();
    recorder.counters().closes[std::size_t(failure.cause)].add();
    recorder.counters().connectionsClosed.add();
    if (!recorder.isRecording())
        return;
    const net::SocketAddress peer = net::peerAddress(descriptor);
    const net::SocketAddress local = net::localAddress(descriptor);
    const qint64 now = monitor::now();
    recorder.noteOpened(id, now,
                        {peer.address, peer.port, local.port, recorder.worker(), monitor::Transport::Plain},
                        peer.isIPv6);
    const bool isOurs = failure.cause == CloseCause::ProtocolError || failure.cause == CloseCause::TimedOut;
    recorder.noteClosed(id, now, {failure.cause, isOurs ? Direction::Out : Direction::In, 0, 0, 0},
                        failure.reason);
}

} // namespace eyewall::connection
