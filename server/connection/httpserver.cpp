// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/httpserver.h"

#include "server/connection/peerlimit.h"
#include "server/connection/worker.h"
#include "server/core/logging.h"
#include "server/net/socketoptions.h"
#include "server/net/tlsticketkeys.h"

#include <algorithm>
#include <csignal>

namespace eyewall::connection {

HttpServer::HttpServer(const ServerConfig &config, core::EventLoop &home)
    : m_config(config)
    , m_home(home.handle())
    , m_ticketKeys(std::make_shared<net::TlsTicketKeys>())
    , m_pool(config.workers)
    , m_nextConnection(config.lastConnection)
    , m_control(home, m_blocked)
{
    m_drainDeadline.setSingleShot(true);
    QObject::connect(&m_drainDeadline, &QTimer::timeout, &m_drainDeadline, [this] {
        m_isOverdue = true;
        drainDone();
    });
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::start(std::shared_ptr<const http::Handler> handler, const QStringList &routes)
{
    // A peer that leaves must not end the process; every send says so too, but not those of libraries.
    std::signal(SIGPIPE, SIG_IGN);
    m_handler = std::move(handler);
    m_isOverdue = false;
    const int count = m_pool.size();
    m_recorders.clear();
    for (int i = 0; i < count; ++i) {
        m_recorders.push_back(
            std::make_unique<monitor::Recorder>(quint16(i), std::size_t(routes.size()), m_config.recorder));
        m_recorders.back()->setLevel(m_config.telemetry);
    }
    m_workers.resize(std::size_t(count));
    m_pool.start(
        [this](int i) {
            m_workers[std::size_t(i)] = std::make_unique<Worker>(
                m_config, m_handler, *m_recorders[std::size_t(i)], m_peers, m_blocked);
        },
        [this](int i) {
            if (m_isOverdue)
                m_workers[std::size_t(i)]->cutOverdue();
            m_workers[std::size_t(i)].reset();
        });
    m_acceptor =
        std::make_unique<Acceptor>([this](qintptr descriptor, const Gate &gate) { place(descriptor, gate); });
    startTelemetry(routes);
}

void HttpServer::startTelemetry(const QStringList &routes)
{
    std::vector<Worker *> workers;
    m_collector.setRoutes(routes);
    for (int i = 0; i < m_pool.size(); ++i) {
        workers.push_back(m_workers[std::size_t(i)].get());
        m_collector.addWorker(
            m_recorders[std::size_t(i)].get(),
            [loop = &m_pool.loop(i)](std::function<void()> function) { loop->post(std::move(function)); });
    }
    m_collector.addCounters(&m_acceptor->counters());
    m_control.setWorkers(loops(), workers);
    m_collector.start();
}

core::Result<quint16> HttpServer::listen(const ListenOptions &options)
{
    Q_ASSERT(m_acceptor);
    auto gate = std::make_unique<Gate>();
    if (options.tls) {
        gate->tls = std::make_unique<net::TlsSource>(*options.tls, m_ticketKeys);
        if (core::Result<void> loaded = gate->tls->reload(); !loaded)
            return loaded.error();
    }
    core::Result<quint16> bound = m_acceptor->listen(options, *gate);
    if (bound)
        m_gates.push_back(std::move(gate));
    return bound;
}

core::Result<void> HttpServer::reloadTls()
{
    core::Result<void> first;
    for (const auto &gate : m_gates) {
        core::Result<void> done = gate->tls ? gate->tls->reload() : core::Result<void>();
        if (first && !done)
            first = done;
    }
    return first;
}

std::vector<core::EventLoop *> HttpServer::loops() const
{
    std::vector<core::EventLoop *> loops;
    for (int i = 0; i < m_pool.size(); ++i)
        loops.push_back(&m_pool.loop(i));
    return loops;
}

void HttpServer::place(qintptr descriptor, const Gate &gate)
{
    if (!m_blocked.isEmpty() && isBlocked(m_blocked, net::peerAddress(int(descriptor)))) {
        m_acceptor->counters().countDrop(monitor::Drop::Blocked);
        return refuse(int(descriptor), gate, {});
    }
    // Runs on the acceptor's thread; the loads are a snapshot, which is all that a fair share needs.
    int total = 0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < m_workers.size(); ++i) {
        total += m_workers[i]->load();
        if (m_workers[i]->load() < m_workers[best]->load())
            best = i;
    }
    if (m_config.maxConnections > 0 && total >= m_config.maxConnections) {
        m_acceptor->counters().countDrop(monitor::Drop::TooManyConnections);
        m_acceptor->counters().countLimit(monitor::Limit::Connections);
        return refuse(int(descriptor), gate, tooManyConnectionsAnswer());
    }
    std::optional<PeerCounts::Place> peer = admit(int(descriptor));
    if (!peer) {
        m_acceptor->counters().countLimit(monitor::Limit::AddressConnections);
        return refuse(int(descriptor), gate, tooManyFromPeerAnswer());
    }
    m_workers[best]->addLoad();
    const monitor::ConnectionId id = m_nextConnection.fetch_add(1, std::memory_order_relaxed) + 1;
    m_pool.loop(int(best)).post([worker = m_workers[best].get(), socket = net::SocketHandle(int(descriptor)),
                                 id, &gate, place = std::move(*peer)]() mutable {
        worker->adopt(std::move(socket), id, gate, std::move(place));
    });
}

void HttpServer::refuse(int descriptor, const Gate &gate, QByteArrayView answer)
{
    // Who speaks TLS could not read it, and a handshake for a refusal is what an attacker would like best.
    m_acceptor->refuse(descriptor, gate.tls ? QByteArrayView() : answer);
}

std::optional<PeerCounts::Place> HttpServer::admit(int descriptor)
{
    // Behind a proxy that speaks the PROXY protocol the client is known later, on its worker. Until then the
    // place is that of the socket's other end.
    if (m_config.maxConnectionsPerAddress.value_or(1) == 0)
        return PeerCounts::Place();
    const net::SocketAddress peer = net::peerAddress(descriptor);
    const int most = mostConnectionsOf(peer, m_config);
    if (most == 0)
        return PeerCounts::Place();
    // The other end is a proxy then, whose clients come at the same time.
    const int least = m_config.usesProxyProtocol ? ServerConfig::kUsualConnectionsPerAddress : 0;
    return m_peers.take(peer, std::max(most, least));
}

void HttpServer::drain(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_drained = std::move(done);
    if (!isRunning())
        return m_home.post([this] { drainDone(); });
    m_acceptor->stop();
    m_undrained = m_pool.size();
    for (int i = 0; i < m_pool.size(); ++i) {
        m_pool.loop(i).post([this, worker = m_workers[std::size_t(i)].get()] {
            worker->drain([this] { m_home.post([this] { workerDrained(); }); });
        });
    }
    m_drainDeadline.start(deadline);
}

void HttpServer::workerDrained()
{
    if (--m_undrained == 0)
        drainDone();
}

void HttpServer::drainDone()
{
    m_drainDeadline.stop();
    if (const std::function<void()> done = std::exchange(m_drained, nullptr))
        done();
}

void HttpServer::stop()
{
    if (!isRunning())
        return;
    m_acceptor->stop();
    m_drainDeadline.stop();
    m_control.setWorkers({}, {});
    m_pool.stop();
    m_collector.stop();
}

void HttpServer::setTelemetry(monitor::Level level)
{
    for (const auto &recorder : m_recorders)
        recorder->setLevel(level);
}

} // namespace eyewall::connection
