// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/streamclient.h"

#include "server/core/eventloop.h"
#include "server/core/runblocking.h"
#include "server/core/timer.h"
#include "server/net/sockethandle.h"
#include "server/net/tlscontext.h"

#include <QtCore/QDeadlineTimer>

#include <functional>
#include <utility>

namespace eyewall::net {

using core::Result;
using ClientContext = Result<std::shared_ptr<const TlsContext>>;

namespace {

std::chrono::milliseconds remaining(const QDeadlineTimer &deadline)
{
    // Qt gives -1 for what does not end.
    return deadline.isForever() ? core::kForever : std::chrono::milliseconds(deadline.remainingTime());
}

} // namespace

Task<ClientContext> makeClientContext(TlsTrust trust)
{
    if (!core::EventLoop::current())
        co_return TlsContext::makeClient(trust);
    const std::function<ClientContext()> read = [trust] {
        ClientContext context = TlsContext::makeClient(trust);
        TlsContext::leaveThread();
        return context;
    };
    co_return co_await runBlocking(read);
}

Task<Result<AsyncStream>> connectStream(ConnectOptions options, StreamLimits limits)
{
    Result<SocketHandle> socket = co_await connectTcp(std::move(options));
    if (!socket)
        co_return socket.error();
    co_return AsyncStream(socket->release(), limits);
}

Task<Result<AsyncStream>> connectStream(ConnectOptions options, TlsTrust trust, StreamLimits limits)
{
    const QDeadlineTimer deadline(options.limit);
    const QByteArray server = options.host.toUtf8();
    const ClientContext context = co_await makeClientContext(std::move(trust));
    if (!context)
        co_return context.error();
    options.limit = remaining(deadline);
    Result<AsyncStream> stream = co_await connectStream(std::move(options), limits);
    if (!stream)
        co_return stream.error();
    const Result<void> secured = co_await stream->startTls(*context, server, remaining(deadline));
    if (!secured)
        co_return secured.error();
    co_return std::move(*stream);
}

Task<Result<AsyncStream>> connectUnixStream(QByteArray path, StreamLimits limits,
                                            std::chrono::milliseconds limit)
{
    Result<SocketHandle> socket = co_await connectUnix(std::move(path), limit);
    if (!socket)
        co_return socket.error();
    co_return AsyncStream(socket->release(), limits);
}

} // namespace eyewall::net
