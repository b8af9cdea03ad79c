// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/asyncstream.h"
#include "server/net/tlsconfig.h"

#include <QtNetwork/QHostAddress>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace eyewall::core {
class WorkerPool;
}

namespace eyewall::net {

class Listener;
class Reactor;
class TlsTicketKeys;

/// What a TcpServer does with those who come. Thread: any (a value).
struct TcpServerOptions {
    int maxConnections = 10'000;                     ///< those beyond are closed at once
    StreamLimits limits{};                           ///< of each stream
    std::chrono::milliseconds handshakeTime{10'000}; ///< for TLS, before the handler is called
    int workers = 0; ///< threads that handlers run on; 0: the thread of the server
    int backlog = 4096;
};

/// What a TcpServer calls for a connection.
template<typename F>
concept StreamFunction =
    std::copy_constructible<F> && std::same_as<std::invoke_result_t<F &, AsyncStream>, Task<>>;

/// Accepts connections and gives each to a coroutine, behind the handshake where there is TLS. The connection
/// ends with its stream, which ends with the coroutine at the latest; an exception of it is logged and harms
/// nobody else. Without descriptors it backs off. Thread: the one it was made on, which runs a Qt event loop;
/// handlers on the workers when there are any.
class TcpServer final {
public:
    using Handler = std::function<Task<>(AsyncStream)>;

    /// The function is called on every worker, and kept until its last task has ended.
    template<StreamFunction F>
    explicit TcpServer(F handler, const TcpServerOptions &options = {})
        : TcpServer(Handler(std::move(handler)), options)
    {
    }
    explicit TcpServer(Handler handler, const TcpServerOptions &options = {});
    /// Stops. Handlers on this thread go on alone; those on workers are ended, their streams closed.
    ~TcpServer();
    TcpServer(const TcpServer &) = delete;
    TcpServer &operator=(const TcpServer &) = delete;

    /// Any number of times. Gives the port, which is a free one for port 0. Files of certificates are read
    /// here, and errors in them told. QHostAddress::Any is IPv4 and IPv6.
    core::Result<quint16> listen(const QHostAddress &address, quint16 port,
                                 const std::optional<TlsConfig> &tls = {});
    /// On each of the addresses, all on the same port.
    core::Result<quint16> listen(const QList<QHostAddress> &addresses, quint16 port,
                                 const std::optional<TlsConfig> &tls = {});
    /// On a Unix domain socket: see UnixSocket::listen().
    core::Result<void> listenUnix(const QByteArray &path, unsigned mode = 0600,
                                  const std::optional<TlsConfig> &tls = {});
    /// Takes over a socket that listens already, as systemd or a test gives it; unless it fails.
    core::Result<quint16> adopt(int descriptor, const std::optional<TlsConfig> &tls = {});
    /// Closes the listeners, nothing else. May be called by a handler. Idempotent; listen() may follow.
    void stop();

    [[nodiscard]] bool isListening() const { return !m_listeners.empty(); }
    /// Those whose handler runs, or whose handshake does, or who are on their way to a worker.
    [[nodiscard]] int connections() const;
    /// Those closed at once because there were too many.
    [[nodiscard]] quint64 refused() const;

private:
    struct State;
    class Count;
    using Context = std::shared_ptr<const TlsContext>;
    struct Later {
        void operator()(Listener *listener) const;
    };

    [[nodiscard]] core::Result<Context> makeContext(const std::optional<TlsConfig> &tls);
    [[nodiscard]] std::unique_ptr<Listener, Later> makeListener(Context context);
    void accept(int descriptor, const Context &context);
    static void serve(const std::shared_ptr<State> &state, Count count, int descriptor,
                      const Context &context);
    static Task<> run(std::shared_ptr<State> state, Count count, AsyncStream stream, Context context);

    const std::shared_ptr<State> m_state;
    std::shared_ptr<Reactor> m_reactor; ///< kept, so that not each connection makes one
    std::shared_ptr<TlsTicketKeys> m_ticketKeys;
    std::vector<std::unique_ptr<Listener, Later>> m_listeners;
    std::unique_ptr<core::WorkerPool> m_workers;
    int m_next = 0; ///< whose turn it is
};

} // namespace eyewall::net

namespace eyewall {
using net::TcpServer;
using net::TcpServerOptions;
} // namespace eyewall
