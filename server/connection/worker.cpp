// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/worker.h"

#include "server/connection/blockedaddresses.h"
#include "server/connection/connection.h"
#include "server/connection/gate.h"
#include "server/connection/http1.h"
#include "server/connection/peerlimit.h"
#include "server/connection/proxygate.h"
#include "server/connection/tlsopening.h"
#include "server/net/fdstream.h"
#include "server/net/socketoptions.h"
#include "server/net/socketstream.h"
#include "server/net/tlsstream.h"

namespace eyewall::connection {

namespace {

constexpr int kSampling = 500;       // ms
constexpr int kSamplesAtOnce = 4096; // the others wait for the next round, so that the ring is not flooded

const Ending kShutdown{monitor::CloseCause::Shutdown, monitor::Direction::Out, 0, 0, {}};
const Ending kBlocked{monitor::CloseCause::Operator, monitor::Direction::Out, 0, 0, "The address is blocked"};
const Ending kOverdue{monitor::CloseCause::Shutdown, monitor::Direction::Out, 0, 0,
                      "It had not ended when the server's time to stop was over"};

} // namespace

Worker::Worker(const ServerConfig &config, std::shared_ptr<const http::Handler> handler,
               monitor::Recorder &recorder, PeerCounts &peers, const BlockedAddresses &blocked)
    : m_config(config)
    , m_handler(std::move(handler))
    , m_recorder(recorder)
    , m_peers(peers)
    , m_blocked(blocked)
    , m_compression(config.compressionContexts)
    , m_proxyGate(config.usesProxyProtocol ? std::make_unique<ProxyGate>(*this) : nullptr)
    , m_requests(config.lastRequest)
{
    m_headBuffer.reserve(4096);
    m_sampling.setInterval(kSampling);
    QObject::connect(&m_sampling, &QTimer::timeout, &m_sampling, [this] { sampleTouched(); });
}

Worker::~Worker()
{
    cut();
}

monitor::RequestId Worker::nextRequestId()
{
    return (quint64(m_recorder.worker()) << 48) | ++m_requests;
}

void Worker::renewRequest()
{
    m_request = std::make_shared<http::Request>();
    m_repeatedHead.forget();
}

std::shared_ptr<http::Request> Worker::share(const http::Request &request) const
{
    return &request == m_request.get() ? m_request : std::make_shared<http::Request>(request);
}

std::unique_ptr<net::Stream> Worker::makeStream(int descriptor, const Gate &gate)
{
    if (gate.tls && !m_tls)
        m_tls = std::make_unique<net::TlsWorkspace>();
    if (m_config.usesPortableStreams && gate.tls)
        return std::make_unique<net::SocketStream>(m_reactor, descriptor, *m_tls, gate.tls->current());
    if (m_config.usesPortableStreams)
        return std::make_unique<net::SocketStream>(m_reactor, descriptor);
    if (gate.tls)
        return std::make_unique<net::TlsStream>(m_reactor, descriptor,
                                                net::TlsTransport(*m_tls, gate.tls->current()));
    return std::make_unique<net::FdStream>(m_reactor, descriptor);
}

void Worker::adopt(net::SocketHandle socket, monitor::ConnectionId id, const Gate &gate,
                   PeerCounts::Place place)
{
    if (m_proxyGate && m_isDraining)
        return dropLoad();
    if (m_proxyGate)
        return m_proxyGate->begin(std::move(socket), id, std::move(place),
                                  [this, id, &gate](net::SocketHandle shown, const net::ProxyHeader &header) {
                                      openProxied(std::move(shown), id, gate, header);
                                  });
    // It may have been blocked on its way here.
    if (!m_blocked.isEmpty() && isBlocked(m_blocked, net::peerAddress(socket.get())))
        return refuseBlocked(std::move(socket));
    auto connection = std::make_unique<Connection>(*this, id, makeStream(socket.release(), gate));
    connection->setPlace(std::move(place));
    open(std::move(connection), gate);
}

void Worker::openProxied(net::SocketHandle socket, monitor::ConnectionId id, const Gate &gate,
                         const net::ProxyHeader &header)
{
    const net::SocketAddress client = header.hasAddresses ? header.source : net::peerAddress(socket.get());
    if (isBlocked(m_blocked, client))
        return refuseBlocked(std::move(socket));
    std::optional<PeerCounts::Place> place = admitPeer(m_peers, client, m_config);
    if (!place) {
        m_recorder.counters().countLimit(monitor::Limit::AddressConnections);
        m_refusals.refuse(socket.release(), gate.tls ? QByteArrayView() : tooManyFromPeerAnswer());
        return dropLoad();
    }
    auto connection = std::make_unique<Connection>(*this, id, makeStream(socket.release(), gate));
    connection->setPlace(std::move(*place));
    if (header.hasAddresses)
        connection->setProxied(std::make_unique<net::ProxyHeader>(header));
    open(std::move(connection), gate);
}

void Worker::refuseBlocked(net::SocketHandle socket)
{
    m_recorder.counters().countDrop(monitor::Drop::Blocked);
    m_refusals.refuse(socket.release(), {});
    dropLoad();
}

void Worker::dropLoad()
{
    m_load.fetch_sub(1, std::memory_order_relaxed);
    finishDrain();
}

void Worker::open(std::unique_ptr<Connection> owned, const Gate &gate)
{
    Connection *connection = owned.release(); // the list owns it from here
    connection->nextInWorker = m_first;
    if (m_first)
        m_first->previousInWorker = connection;
    m_first = connection;
    if (gate.tls)
        connection->open(std::make_unique<TlsOpening>(*connection));
    else
        connection->open(std::make_unique<Http1>(*connection));
    if (m_isDraining && !connection->isClosed())
        connection->drain();
}

std::unique_ptr<net::Disposable> Worker::unlink(Connection &connection)
{
    (connection.previousInWorker ? connection.previousInWorker->nextInWorker : m_first) =
        connection.nextInWorker;
    if (connection.nextInWorker)
        connection.nextInWorker->previousInWorker = connection.previousInWorker;
    connection.nextInWorker = nullptr;
    connection.previousInWorker = nullptr;
    return std::unique_ptr<net::Disposable>(&connection);
}

void Worker::remove(Connection &connection)
{
    if (connection.m_isTouched)
        removeTouched(connection);
    if (m_recorder.hasWaiting() && !m_sampling.isActive())
        m_sampling.start();
    m_reactor.bury(unlink(connection));
    dropLoad();
}

Connection *Worker::find(monitor::ConnectionId id) const
{
    for (Connection *connection = m_first; connection; connection = connection->nextInWorker) {
        if (connection->id() == id)
            return connection;
    }
    return nullptr;
}

qint64 Worker::closeBlocked()
{
    std::vector<Connection *> blocked;
    for (Connection *connection = m_first; connection; connection = connection->nextInWorker) {
        const net::SocketAddress peer = connection->peer();
        if (!connection->isClosed() && isBlocked(m_blocked, peer))
            blocked.push_back(connection);
    }
    for (Connection *connection : blocked)
        connection->abort(kBlocked);
    return qint64(blocked.size());
}

void Worker::watch(const std::unordered_set<monitor::ConnectionId> &ids)
{
    m_watched = ids;
    for (Connection *connection = m_first; connection; connection = connection->nextInWorker) {
        connection->m_isWatched = ids.contains(connection->id());
        if (connection->m_isWatched)
            connection->touch();
    }
}

void Worker::addTouched(Connection &connection)
{
    connection.nextTouched = m_touched;
    if (m_touched)
        m_touched->previousTouched = &connection;
    m_touched = &connection;
    if (!m_sampling.isActive())
        m_sampling.start();
}

void Worker::removeTouched(Connection &connection)
{
    (connection.previousTouched ? connection.previousTouched->nextTouched : m_touched) =
        connection.nextTouched;
    if (connection.nextTouched)
        connection.nextTouched->previousTouched = connection.previousTouched;
    connection.nextTouched = nullptr;
    connection.previousTouched = nullptr;
    connection.m_isTouched = false;
}

void Worker::sampleTouched()
{
    m_recorder.flush();
    if (!m_touched && !m_recorder.hasWaiting()) {
        m_sampling.stop(); // an idle server does not wake up for this
        return;
    }
    std::vector<Connection *> again;
    for (int i = 0; m_touched && i < kSamplesAtOnce; ++i) {
        Connection &connection = *m_touched;
        removeTouched(connection);
        if (connection.sample(connection.m_isWatched))
            again.push_back(&connection);
    }
    for (Connection *connection : again)
        connection->touch();
}

void Worker::drain(std::function<void()> done)
{
    m_drained = std::move(done);
    m_isDraining = true;
    if (m_proxyGate)
        m_proxyGate->closeAll();
    // A copy: to drain one may end others. What ends is buried and stays valid until this call is over.
    std::vector<Connection *> all;
    for (Connection *connection = m_first; connection; connection = connection->nextInWorker)
        all.push_back(connection);
    for (Connection *connection : all) {
        if (!connection->isClosed())
            connection->drain();
    }
    finishDrain();
}

void Worker::finishDrain()
{
    if (m_isDraining && !m_first && m_drained)
        std::exchange(m_drained, nullptr)();
}

void Worker::cutOverdue()
{
    while (m_first) {
        m_recorder.counters().countLimit(monitor::Limit::DrainTime);
        m_first->abort(kOverdue);
    }
}

void Worker::cut()
{
    if (m_proxyGate)
        m_proxyGate->closeAll();
    while (m_first)
        m_first->abort(kShutdown);
}

} // namespace eyewall::connection
