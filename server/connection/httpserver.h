// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/acceptor.h"
#include "server/connection/blockedaddresses.h"
#include "server/connection/gate.h"
#include "server/connection/peercounts.h"
#include "server/connection/serverconfig.h"
#include "server/connection/servercontrol.h"
#include "server/monitor/collector.h"

#include <QtCore/QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace eyewall::http {
class Handler;
}

namespace eyewall::net {
class TlsTicketKeys;
}

namespace eyewall::connection {

class Worker;

/// Workers, acceptor and telemetry put together: accepts connections and serves them with one handler. Owns
/// all of it and stops it in reverse order. Thread: the one that made it, which needs an event loop.
class HttpServer {
public:
    /// `home` is the loop of the calling thread.
    HttpServer(const ServerConfig &config, core::EventLoop &home);
    ~HttpServer();

    /// Starts the workers. The handler is const from here on; `routes` are its patterns by RouteId.
    void start(std::shared_ptr<const http::Handler> handler, const QStringList &routes);
    /// After start(). Returns the port, which is a free one for port 0.
    [[nodiscard]] core::Result<quint16> listen(const ListenOptions &options);
    /// Reads certificates and keys again, for new connections. The listeners whose files are bad keep what
    /// they have; the first error is returned.
    core::Result<void> reloadTls();
    /// Stops accepting, closes what rests, lets answers finish, closes WebSockets with 1001; calls `done`
    /// when all is over or the deadline has passed, on the home loop. stop() may follow.
    void drain(std::chrono::milliseconds deadline, std::function<void()> done);
    /// Ends everything at once and joins the threads. Idempotent.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_pool.isRunning(); }
    [[nodiscard]] std::vector<core::EventLoop *> loops() const;
    [[nodiscard]] monitor::Recorder &recorder(int worker) { return *m_recorders[std::size_t(worker)]; }
    [[nodiscard]] monitor::Collector &collector() { return m_collector; }
    [[nodiscard]] monitor::Control &control() { return m_control; }
    /// The number of the latest connection; with stop() behind it, of the last one. Thread: any.
    [[nodiscard]] monitor::ConnectionId lastConnection() const { return m_nextConnection; }
    void setTelemetry(monitor::Level level);
    /// Who publishes for control(); null: nobody.
    void setPublisher(ServerControl::Publisher publisher) { m_control.setPublisher(std::move(publisher)); }

private:
    void startTelemetry(const QStringList &routes);
    void place(qintptr descriptor, const Gate &gate);
    void refuse(int descriptor, const Gate &gate, QByteArrayView answer);
    [[nodiscard]] std::optional<PeerCounts::Place> admit(int descriptor);
    void workerDrained();
    void drainDone();

    const ServerConfig m_config;
    core::EventLoop::Handle m_home;
    std::shared_ptr<const http::Handler> m_handler;
    const std::shared_ptr<net::TlsTicketKeys> m_ticketKeys;
    std::vector<std::unique_ptr<Gate>> m_gates; ///< one a listener
    std::vector<std::unique_ptr<monitor::Recorder>> m_recorders;
    PeerCounts m_peers;
    BlockedAddresses m_blocked;
    std::vector<std::unique_ptr<Worker>> m_workers;
    core::WorkerPool m_pool;
    std::unique_ptr<Acceptor> m_acceptor;
    std::atomic<quint64> m_nextConnection;
    ServerControl m_control;
    monitor::Collector m_collector;
    QTimer m_drainDeadline;
    std::function<void()> m_drained;
    int m_undrained = 0;
    bool m_isOverdue = false; ///< the deadline of drain() has passed
};

} // namespace eyewall::connection
