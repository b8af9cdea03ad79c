// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/peercounts.h"
#include "server/connection/refusals.h"
#include "server/connection/serverconfig.h"
#include "server/http/headwriter.h"
#include "server/http/repeatedhead.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/monitor/recorder.h"
#include "server/net/proxyheader.h"
#include "server/net/reactor.h"
#include "server/net/sockethandle.h"
#include "server/net/stream.h"
#include "server/net/tlsworkspace.h"
#include "server/websocket/compressionpool.h"

#include <QtCore/QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_set>
#include <vector>

namespace eyewall::http {
class Handler;
}

namespace eyewall::connection {

class Connection;
class BlockedAddresses;
class ProxyGate;
struct Gate;

/// One worker thread's share of a server: its reactor, its recorder, its connections, and the buffers that
/// all of them use in turn. Thread: its loop, except what says otherwise.
class Worker {
public:
    /// `handler`, `recorder`, `peers` and `blocked` outlive it.
    Worker(const ServerConfig &config, std::shared_ptr<const http::Handler> handler,
           monitor::Recorder &recorder, PeerCounts &peers, const BlockedAddresses &blocked);
    ~Worker();

    /// Takes over an accepted socket and the place of its peer. `gate` outlives the worker.
    void adopt(net::SocketHandle socket, monitor::ConnectionId id, const Gate &gate, PeerCounts::Place place);
    /// Calls `done` when the last connection has ended: those that rest are closed, the others finish first.
    void drain(std::function<void()> done);
    /// Ends all connections at once.
    void cut();
    /// The same for those that outlived the deadline of a drain, which is counted.
    void cutOverdue();
    [[nodiscard]] Connection *find(monitor::ConnectionId id) const;
    /// Closes the connections of blocked addresses; returns how many there were.
    qint64 closeBlocked();
    void watch(const std::unordered_set<monitor::ConnectionId> &ids);
    /// Connections handed to this worker and not ended. Thread: any.
    [[nodiscard]] int load() const { return m_load.load(std::memory_order_relaxed); }
    /// Thread: the acceptor's.
    void addLoad() { m_load.fetch_add(1, std::memory_order_relaxed); }
    /// What was handed over ended before it became a connection.
    void dropLoad();

    [[nodiscard]] const ServerConfig &config() const { return m_config; }
    [[nodiscard]] const http::Handler &handler() const { return *m_handler; }
    [[nodiscard]] monitor::Recorder &recorder() { return m_recorder; }
    [[nodiscard]] net::Reactor &reactor() { return m_reactor; }
    [[nodiscard]] bool isDraining() const { return m_isDraining; }
    [[nodiscard]] monitor::RequestId nextRequestId();

    // Used by one connection at a time, for the length of a call.
    [[nodiscard]] websocket::CompressionPool &compression() { return m_compression; }
    [[nodiscard]] http::Request &request()
    {
        if (m_request.use_count() > 1)
            renewRequest();
        return *m_request;
    }
    /// It, or a copy of another one, for somebody who needs it longer than the call: then the next call of
    /// request() gives another.
    [[nodiscard]] std::shared_ptr<http::Request> share(const http::Request &request) const;
    /// The head that request() has; whoever changes that forgets this.
    [[nodiscard]] http::RepeatedHead &repeatedHead() { return m_repeatedHead; }
    [[nodiscard]] QByteArray &headBuffer() { return m_headBuffer; }
    [[nodiscard]] http::HeadWriter &headWriter() { return m_headWriter; }
    [[nodiscard]] QByteArrayView date(qint64 time) { return m_headWriter.date(time); }

    // For Connection.
    void addTouched(Connection &connection);
    void remove(Connection &connection);

private:
    [[nodiscard]] std::unique_ptr<net::Stream> makeStream(int descriptor, const Gate &gate);
    void openProxied(net::SocketHandle socket, monitor::ConnectionId id, const Gate &gate,
                     const net::ProxyHeader &header);
    void open(std::unique_ptr<Connection> connection, const Gate &gate);
    void refuseBlocked(net::SocketHandle socket);
    void renewRequest();
    void sampleTouched();
    void removeTouched(Connection &connection);
    void finishDrain();
    [[nodiscard]] std::unique_ptr<net::Disposable> unlink(Connection &connection);

    const ServerConfig &m_config;
    std::shared_ptr<const http::Handler> m_handler;
    monitor::Recorder &m_recorder;
    PeerCounts &m_peers;
    const BlockedAddresses &m_blocked;
    websocket::CompressionPool m_compression; ///< before the reactor, which buries its users
    net::Reactor m_reactor;
    std::unique_ptr<net::TlsWorkspace> m_tls; ///< made for the first TLS connection
    std::unique_ptr<ProxyGate> m_proxyGate;   ///< with the PROXY protocol only
    Refusals m_refusals;
    std::shared_ptr<http::Request> m_request = std::make_shared<http::Request>();
    http::RepeatedHead m_repeatedHead;
    QByteArray m_headBuffer;
    http::HeadWriter m_headWriter;
    QTimer m_sampling;
    Connection *m_first = nullptr; ///< owned; linked by nextInWorker
    Connection *m_touched = nullptr;
    std::unordered_set<monitor::ConnectionId> m_watched;
    std::function<void()> m_drained;
    quint64 m_requests;
    bool m_isDraining = false;
    std::atomic<int> m_load{0};
};

} // namespace eyewall::connection
