// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/peercounts.h"
#include "server/connection/proxyopening.h"
#include "server/net/sockethandle.h"

#include <functional>
#include <unordered_map>

namespace eyewall::connection {

class Worker;

/// The sockets of one worker that still owe their PROXY header. Whoever may not send one, or sends nonsense,
/// is closed, and shown to telemetry as a connection that broke the protocol. Thread: the worker's loop.
class ProxyGate final : private ProxyOpening::Receiver {
public:
    /// Takes a socket on, with the addresses that its header told.
    using Admitted = std::function<void(net::SocketHandle socket, const net::ProxyHeader &header)>;

    explicit ProxyGate(Worker &worker);
    ~ProxyGate() override;

    /// Reads the header, then calls `admitted`, unless the socket had to be closed. `place` is held until
    /// then.
    void begin(net::SocketHandle socket, monitor::ConnectionId id, PeerCounts::Place place,
               Admitted admitted);
    /// Closes all that still waits.
    void closeAll();
    [[nodiscard]] bool isEmpty() const { return m_pending.empty(); }

private:
    struct Pending {
        std::unique_ptr<ProxyOpening> opening;
        monitor::ConnectionId id;
        PeerCounts::Place place; ///< of the socket's other end
        Admitted admitted;
    };

    void onProxyHeader(ProxyOpening &opening, int descriptor, const net::ProxyHeader &header) override;
    void onProxyFailed(ProxyOpening &opening, const ProxyOpening::Failure &failure) override;
    [[nodiscard]] Admitted take(ProxyOpening &opening);
    void noteRefused(int descriptor, monitor::ConnectionId id, const ProxyOpening::Failure &failure);

    Worker &m_worker;
    std::unordered_map<const ProxyOpening *, Pending> m_pending;
};

} // namespace eyewall::connection
