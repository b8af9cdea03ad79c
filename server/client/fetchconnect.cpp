// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/dial.h"
#include "server/client/fetch.h"
#include "server/client/tunnel.h"
#include "server/client/urlparts.h"

#include <QtCore/QScopeGuard>

#include <fcntl.h>

namespace eyewall::client {

namespace {

using core::Error;
using core::Result;

} // namespace

Task<Result<net::SocketHandle>> Fetch::dialOut(std::shared_ptr<Fetch> self, Hop hop, QDeadlineTimer deadline)
{
    const QUrl &url = hop.request->url;
    DialTarget target{hostOf(url), portOf(url), deadline};
    if (hop.proxy)
        target = {hop.proxy->host, hop.proxy->port, deadline};
    self->m_dialing = std::make_shared<net::Cancellation>();
    Result<net::SocketHandle> dialled = co_await dial(self->m_core->options(), target, self->m_dialing);
    self->m_dialing.reset();
    if (self->m_isCancelled)
        co_return self->gone();
    if (!dialled && dialled.error().code == FetchError::ConnectTimeout)
        co_return self->late(FetchError::ConnectTimeout);
    co_return dialled;
}

Task<Result<Fetch::Stream>> Fetch::connect(std::shared_ptr<Fetch> self, Hop hop)
{
    const auto options = self->m_core->options();
    const QDeadlineTimer limit = hop.request->connectTimeout.count() > 0
                                     ? std::min(self->m_whole, QDeadlineTimer(hop.request->connectTimeout))
                                     : self->m_whole;
    ClientContext context;
    if (isTls(hop.request->url)) {
        const Result<ClientContext> read = co_await ClientCore::context(self->m_core);
        if (!read)
            co_return read.error();
        context = *read;
    }
    if (self->m_isCancelled)
        co_return self->gone();
    self->m_core->pool().makeRoom();
    self->m_clock.start();
    Result<net::SocketHandle> dialled = co_await dialOut(self, hop, limit);
    if (!dialled)
        co_return dialled.error();
    if (hop.proxy && context) {
        const Result<void> opened = co_await openTunnel(self, hop, dialled->get(), limit);
        if (!opened)
            co_return opened.error();
    }
    self->m_timings.connect = std::chrono::microseconds(self->m_clock.nsecsElapsed() / 1000);
    self->m_clock.restart();
    const TlsTarget target{context, hostOf(hop.request->url), portOf(hop.request->url)};
    self->m_stream = std::make_shared<ClientStream>(
        self->m_core->reactor(),
        makeTransport(self->m_core->reactor(), *std::move(dialled), target, options->usesPortableStream));
    self->m_stream->start();
    if (context) {
        const Result<void> shaken = co_await shakeHands(self, limit);
        if (!shaken)
            co_return shaken.error();
        self->m_timings.tls = std::chrono::microseconds(self->m_clock.nsecsElapsed() / 1000);
    }
    co_return Stream(self->m_stream); // a copy: co_return moves from what is named
}

Task<Result<void>> Fetch::shakeHands(std::shared_ptr<Fetch> self, QDeadlineTimer deadline)
{
    const Stream stream = self->m_stream;
    while (!stream->isReady() && stream->isAlive()) {
        if (!co_await ClientStream::arrival(stream, deadline))
            co_return self->late(FetchError::ConnectTimeout);
    }
    if (self->m_isCancelled)
        co_return self->gone();
    if (stream->isReady())
        co_return Result<void>();
    const Error &error = stream->error();
    if (error.code == FetchError::TlsFailed)
        co_return error;
    co_return makeError(FetchError::TlsFailed,
                        QStringLiteral("The server ended the TLS handshake. ") + error.message);
}

// Speaks through a copy of the descriptor, since a stream does not give its own back.
Task<Result<void>> Fetch::openTunnel(std::shared_ptr<Fetch> self, Hop hop, int descriptor,
                                     QDeadlineTimer deadline)
{
    net::SocketHandle copy(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0));
    if (copy.get() < 0)
        co_return makeError(FetchError::ConnectFailed, QStringLiteral("No descriptor is left for the proxy"));
    self->m_stream = std::make_shared<ClientStream>(
        self->m_core->reactor(), makeTransport(self->m_core->reactor(), std::move(copy), {}, false));
    const auto close = qScopeGuard([&] { self->closeStream(); });
    const auto options = self->m_core->options();
    const Result<void> opened = co_await client::openTunnel(self->m_stream, makeConnectHead(hop, *options),
                                                            options->limits, deadline);
    if (self->m_isCancelled)
        co_return self->gone();
    if (!opened && opened.error().code == FetchError::ConnectTimeout)
        co_return self->late(FetchError::ConnectTimeout);
    co_return opened;
}

} // namespace eyewall::client
