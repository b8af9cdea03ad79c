// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tcpserver.h"

#include "server/core/logging.h"
#include "server/core/workerpool.h"
#include "server/net/bindsockets.h"
#include "server/net/listener.h"
#include "server/net/reactor.h"
#include "server/net/socketoptions.h"
#include "server/net/tlscontext.h"
#include "server/net/tlsticketkeys.h"

#include <atomic>
#include <utility>

namespace eyewall::net {

using core::Error;
using core::Result;

/// Outlives the server as long as a handler runs. Thread: any.
struct TcpServer::State {
    State(Handler function, const TcpServerOptions &wanted)
        : handler(std::move(function))
        , options(wanted)
    {
    }

    const Handler handler;
    const TcpServerOptions options;
    std::atomic<int> connections = 0;
    std::atomic<quint64> refused = 0;
};

/// Counts one connection, from its acceptance to its end. Moved, never copied. Thread: any.
class TcpServer::Count final {
public:
    explicit Count(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
        ++m_state->connections;
    }
    Count(Count &&) noexcept = default;
    Count &operator=(Count &&) = delete;
    ~Count()
    {
        if (m_state)
            --m_state->connections;
    }

private:
    std::shared_ptr<State> m_state;
};

namespace {

std::unique_ptr<core::WorkerPool> startWorkers(int count)
{
    if (count <= 0)
        return nullptr;
    auto pool = std::make_unique<core::WorkerPool>(count);
    const auto reactors = std::make_shared<std::vector<std::unique_ptr<Reactor>>>(std::size_t(count));
    pool->start([reactors](int index) { (*reactors)[std::size_t(index)] = std::make_unique<Reactor>(); },
                [reactors](int index) { (*reactors)[std::size_t(index)].reset(); });
    return pool;
}

} // namespace

void TcpServer::Later::operator()(Listener *listener) const
{
    listener->stop();
    if (listener->isAccepting())
        listener->deleteLater();
    else
        delete listener;
}

TcpServer::TcpServer(Handler handler, const TcpServerOptions &options)
    : m_state(std::make_shared<State>(std::move(handler), options))
    , m_reactor(options.workers > 0 ? nullptr : Reactor::shared())
    , m_workers(startWorkers(options.workers))
{
    Q_ASSERT(m_state->handler);
}

TcpServer::~TcpServer()
{
    stop();
}

Result<quint16> TcpServer::listen(const QHostAddress &address, quint16 port,
                                  const std::optional<TlsConfig> &tls)
{
    return listen(QList<QHostAddress>{address}, port, tls);
}

Result<quint16> TcpServer::listen(const QList<QHostAddress> &addresses, quint16 port,
                                  const std::optional<TlsConfig> &tls)
{
    Result<Context> context = makeContext(tls);
    if (!context)
        return context.error();
    Result<std::vector<SocketHandle>> sockets =
        bindSockets(addresses, port, {.backlog = m_state->options.backlog});
    if (!sockets)
        return sockets.error();
    const quint16 bound = localAddress(sockets->front().get()).port;
    for (SocketHandle &socket : *sockets) {
        auto listener = makeListener(*context);
        if (const Result<void> adopted = listener->adopt(socket.get()); !adopted)
            return adopted.error();
        (void)socket.release();
        m_listeners.push_back(std::move(listener));
    }
    return bound;
}

Result<void> TcpServer::listenUnix(const QByteArray &path, unsigned mode, const std::optional<TlsConfig> &tls)
{
    Result<Context> context = makeContext(tls);
    if (!context)
        return context.error();
    auto listener = makeListener(std::move(*context));
    Result<void> opened = listener->openUnix(path, mode);
    if (opened)
        m_listeners.push_back(std::move(listener));
    return opened;
}

Result<quint16> TcpServer::adopt(int descriptor, const std::optional<TlsConfig> &tls)
{
    Result<Context> context = makeContext(tls);
    if (!context)
        return context.error();
    auto listener = makeListener(std::move(*context));
    if (const Result<void> adopted = listener->adopt(descriptor); !adopted)
        return adopted.error();
    m_listeners.push_back(std::move(listener));
    return localAddress(descriptor).port;
}

void TcpServer::stop()
{
    m_listeners.clear();
}

int TcpServer::connections() const
{
    return m_state->connections;
}

quint64 TcpServer::refused() const
{
    return m_state->refused;
}

Result<TcpServer::Context> TcpServer::makeContext(const std::optional<TlsConfig> &tls)
{
    if (!tls)
        return Context();
    if (!m_ticketKeys)
        m_ticketKeys = std::make_shared<TlsTicketKeys>();
    Result<Context> context = TlsContext::make(*tls, m_ticketKeys);
    if (context) {
        for (const QString &warning : (*context)->warnings())
            qCWarning(generalLog, "%s", qUtf8Printable(warning));
    }
    return context;
}

std::unique_ptr<Listener, TcpServer::Later> TcpServer::makeListener(Context context)
{
    const auto failed = [](const QString &text) {
        qCWarning(generalLog, "A connection could not be accepted: %s", qUtf8Printable(text));
    };
    return std::unique_ptr<Listener, Later>(new Listener(
        [this, context = std::move(context)](qintptr descriptor) { accept(int(descriptor), context); },
        failed));
}

void TcpServer::accept(int descriptor, const Context &context)
{
    SocketHandle socket(descriptor);
    if (m_state->connections >= m_state->options.maxConnections) {
        if (m_state->refused++ == 0)
            qCWarning(generalLog, "Connections are closed at once: there are %d",
                      m_state->options.maxConnections);
        return;
    }
    // Counted here: a worker that is busy takes what was posted to it later.
    Count count(m_state);
    if (!m_workers)
        return serve(m_state, std::move(count), socket.release(), context);
    const int index = std::exchange(m_next, (m_next + 1) % m_workers->size());
    m_workers->loop(index).post(
        [state = m_state, counted = std::move(count), kept = std::move(socket), context]() mutable {
            serve(state, std::move(counted), kept.release(), context);
        });
}

void TcpServer::serve(const std::shared_ptr<State> &state, Count count, int descriptor,
                      const Context &context)
{
    (void)run(state, std::move(count), AsyncStream(descriptor, state->options.limits), context);
}

Task<> TcpServer::run(std::shared_ptr<State> state, Count count, AsyncStream stream, Context context)
{
    const Count counted(std::move(count));
    try {
        if (context) {
            const Result<void> secured = co_await stream.startTls(context, state->options.handshakeTime);
            if (!secured) {
                qCDebug(generalLog, "No TLS: %s", qUtf8Printable(secured.error().message));
                co_return;
            }
        }
        co_await state->handler(std::move(stream));
    } catch (...) {
        core::logException("handler of a TcpServer", std::current_exception());
    }
}

} // namespace eyewall::net
