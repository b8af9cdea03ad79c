// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/dial.h"

namespace eyewall::client {

namespace {

using core::Error;
using core::Result;

std::chrono::milliseconds left(const QDeadlineTimer &deadline)
{
    using namespace std::chrono_literals;
    return deadline.isForever() ? std::chrono::milliseconds(24h)
                                : std::chrono::milliseconds(deadline.remainingTime());
}

Error failure(const Error &error, FetchError kind)
{
    if (error.isClosed())
        return makeError(FetchError::ClientGone, error.message);
    return makeError(error.isTimeout() ? FetchError::ConnectTimeout : kind, error.message);
}

} // namespace

Task<Result<net::SocketHandle>> dial(std::shared_ptr<const HttpClientOptions> options, DialTarget target,
                                     std::shared_ptr<net::Cancellation> cancellation)
{
    if (!options->unixSocket.isEmpty()) {
        Result<net::SocketHandle> local =
            co_await net::connectUnix(options->unixSocket, left(target.deadline), cancellation);
        if (!local)
            co_return failure(local.error(), FetchError::ConnectFailed);
        co_return local;
    }
    // Looked up apart, so that a name without an address is told from a host that does not answer; the
    // second look-up finds it in the system's cache.
    const auto endpoints = co_await options->resolver.resolve(target.host, target.port, options->family,
                                                              left(target.deadline), cancellation);
    if (!endpoints)
        co_return failure(endpoints.error(), FetchError::ResolveFailed);
    net::ConnectOptions wanted;
    wanted.host = target.host;
    wanted.port = target.port;
    wanted.limit = left(target.deadline);
    wanted.family = options->family;
    wanted.sourceAddress = options->sourceAddress;
    wanted.resolver = options->resolver;
    wanted.cancellation = cancellation;
    Result<net::SocketHandle> connected = co_await net::connectTcp(wanted);
    if (!connected)
        co_return failure(connected.error(), FetchError::ConnectFailed);
    co_return connected;
}

} // namespace eyewall::client
