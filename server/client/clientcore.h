// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/connectionpool.h"
#include "server/client/digestlogin.h"
#include "server/client/httpclient.h"

#include <memory>
#include <vector>

namespace eyewall::client {

class Fetch;

/// What a HttpClient and its fetches share; the fetches may outlive the client. Thread: its loop.
class ClientCore final : private net::ReactorGuest, public std::enable_shared_from_this<ClientCore> {
public:
    /// `held` keeps the reactor; it may be one that is not kept, as a worker's.
    ClientCore(net::Reactor &reactor, std::shared_ptr<net::Reactor> held, HttpClientOptions options);
    ~ClientCore() override;

    /// Ends all fetches; none begins any more.
    void close();
    [[nodiscard]] bool isClosed() const { return m_isClosed; }

    void enter(Fetch *fetch) { m_fetches.push_back(fetch); }
    void leave(Fetch *fetch) { std::erase(m_fetches, fetch); }

    /// Only while it is not closed.
    [[nodiscard]] net::Reactor &reactor() { return m_reactor; }
    [[nodiscard]] ConnectionPool &pool() { return m_pool; }
    [[nodiscard]] const std::shared_ptr<const HttpClientOptions> &options() const { return m_options; }
    [[nodiscard]] const std::shared_ptr<DigestSessions> &digestSessions() const { return m_digestSessions; }
    /// What https connections use, read once.
    [[nodiscard]] static Task<core::Result<ClientContext>> context(std::shared_ptr<ClientCore> self);

private:
    void onReactorEnd() override;
    void endFetches();

    net::Reactor &m_reactor;
    std::shared_ptr<net::Reactor> m_held;
    const std::shared_ptr<const HttpClientOptions> m_options;
    ClientContext m_context; ///< null: not read yet
    ConnectionPool m_pool;
    const std::shared_ptr<DigestSessions> m_digestSessions = std::make_shared<DigestSessions>();
    std::vector<Fetch *> m_fetches;
    bool m_isClosed = false;
};

} // namespace eyewall::client
