// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/listenoptions.h"
#include "server/connection/serverconfig.h"
#include "server/core/result.h"

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace eyewall {

class Application;

namespace hub {
class Hub;
}
namespace monitor {
class Control;
class HistogramCounts;
class Source;
struct LoopFigures;
struct RouteFigures;
struct ServerStatus;
struct Totals;
} // namespace monitor

using ListenOptions = connection::ListenOptions;
using ServerConfig = connection::ServerConfig;
using TlsConfig = net::TlsConfig;

/// A running server: workers, listeners, topics and telemetry around an Application, which is const from the
/// first listen() on and outlives the server. Needs a running Qt event loop on its thread. Thread: the one
/// that made it.
class Server final {
public:
    explicit Server(Application &application, const ServerConfig &config = {});
    /// Stops.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens on one more address; the workers start with the first. Port 0 takes a free one. Returns the
    /// port; the error is std::errc::address_in_use when the port is taken.
    core::Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// The same with TLS, on a Unix domain socket, or on a socket that listens already. Bad certificates are
    /// an error that names the file and what is wrong with it. Returns 0 where there is no port.
    core::Result<quint16> listen(const ListenOptions &options);
    /// Reads certificates and keys again, for new connections; those that run go on. A listener whose files
    /// are bad keeps what it has, and the first error is returned.
    core::Result<void> reloadTls();
    /// "http://127.0.0.1:8080/", "https://127.0.0.1:8443/" or "http+unix://%2Frun%2Feyewall.sock/", one a
    /// listener.
    [[nodiscard]] QStringList urls() const;

    /// Stops accepting, lets answers finish, closes WebSockets with 1001, and calls `done` on this thread
    /// when all is over or the deadline has passed. Then stop().
    void drain(std::chrono::milliseconds deadline, std::function<void()> done);
    /// Ends all connections at once and joins the workers. Idempotent; a stopped server stays stopped.
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// Thread: any while it runs.
    [[nodiscard]] int workers() const;
    /// Sums over all workers, and figures of each route, since start. Thread: any while it runs.
    [[nodiscard]] monitor::Totals totals() const;
    [[nodiscard]] std::vector<monitor::RouteFigures> routeFigures() const;
    /// The number of the latest connection. Thread: any.
    [[nodiscard]] monitor::ConnectionId lastConnection() const;
    /// How long the answers of a route took, and how late the loops of the workers are. Thread: as above.
    [[nodiscard]] monitor::HistogramCounts routeLatency(quint16 route) const;
    [[nodiscard]] std::vector<monitor::LoopFigures> loopFigures() const;

    /// For a window: see monitor::Source and monitor::Control. Valid as long as the server.
    [[nodiscard]] monitor::Source &source();
    [[nodiscard]] monitor::Control &control();
    /// Replaces what the source tells of the start, for example a notice about the port.
    void setNotice(const QString &notice);
    /// Tells the source that the server could not start: what happened and what to do.
    void setFailed(const QString &error);
    void setTelemetry(monitor::Level level);
    /// Only after the first listen().
    [[nodiscard]] hub::Hub &hub();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace eyewall
