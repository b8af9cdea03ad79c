// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/clientcore.h"

#include "server/client/fetch.h"
#include "server/net/streamclient.h"

#include <algorithm>

namespace eyewall::client {

namespace {

/// Keeps a reactor until nobody on the stack uses it any more.
struct KeptReactor final : net::Disposable {
    explicit KeptReactor(std::shared_ptr<net::Reactor> kept)
        : reactor(std::move(kept))
    {
    }
    std::shared_ptr<net::Reactor> reactor;
};

} // namespace

ClientCore::ClientCore(net::Reactor &reactor, std::shared_ptr<net::Reactor> held, HttpClientOptions options)
    : m_reactor(reactor)
    , m_held(std::move(held))
    , m_options(std::make_shared<const HttpClientOptions>(std::move(options)))
    , m_context(m_options->tls)
    , m_pool({m_options->maxConnections, m_options->maxPerHost, m_options->maxQueued, m_options->idleTimeout})
{
    m_reactor.addGuest(this);
}

ClientCore::~ClientCore()
{
    close();
}

void ClientCore::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    m_reactor.removeGuest(this);
    endFetches();
    m_pool.closeIdle();
    // The reactor does not know when a QTcpSocket has called: a stream in its graveyard may be on the stack.
    if (m_held && m_options->usesPortableStream)
        m_reactor.bury(std::make_unique<KeptReactor>(std::move(m_held)));
    m_held.reset();
}

void ClientCore::onReactorEnd()
{
    const auto self = shared_from_this(); // the last fetch may take its client along
    m_isClosed = true;
    endFetches();
    m_pool.closeIdle();
}

/// Each goes on inside its cancel(), and may end others.
void ClientCore::endFetches()
{
    const std::vector<Fetch *> running = m_fetches;
    for (Fetch *fetch : running) {
        if (std::find(m_fetches.begin(), m_fetches.end(), fetch) != m_fetches.end())
            fetch->cancel();
    }
}

Task<core::Result<ClientContext>> ClientCore::context(std::shared_ptr<ClientCore> self)
{
    if (self->m_context)
        co_return ClientContext(self->m_context); // a copy: co_return moves from what is named
    const core::Result<ClientContext> read = co_await net::makeClientContext(self->m_options->trust);
    if (!read)
        co_return makeError(FetchError::TlsFailed, read.error().message);
    if (!self->m_context) // another fetch may have read meanwhile: one keeps the sessions of all
        self->m_context = *read;
    co_return ClientContext(self->m_context);
}

} // namespace eyewall::client
