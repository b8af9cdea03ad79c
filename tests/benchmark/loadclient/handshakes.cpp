// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/handshakes.h"

#include <optional>
#include <stdexcept>

namespace eyewall::benchmark {

namespace {

/// One connection at a time, in two steps, so that the server works while the client is with the others.
class Visitor {
public:
    Visitor(const Exchange &exchange, std::size_t number, SSL_SESSION *session)
        : m_exchange(exchange)
        , m_number(number)
        , m_session(session)
        , m_buffer(exchange.replySize(), '\0')
    {
        begin();
    }

    /// True when a connection has ended.
    bool step()
    {
        if (!m_hasAsked)
            return ask();
        m_socket->receive(m_buffer);
        if (!m_exchange.isExpected(m_buffer))
            throw std::runtime_error("a reply is not the expected one");
        begin();
        return true;
    }
    Clock::duration latency() const { return m_latency; }

private:
    void begin()
    {
        const auto now = Clock::now();
        m_latency = now - m_since;
        m_since = now;
        m_hasAsked = false;
        m_socket.emplace(m_exchange.startTls(m_number, m_session));
    }
    bool ask()
    {
        if (m_socket->finishTls() != (m_session != nullptr))
            throw std::runtime_error(m_session ? "the session was not resumed" : "the session was resumed");
        m_socket->send(m_exchange.request());
        m_hasAsked = true;
        return false;
    }

    const Exchange &m_exchange;
    std::size_t m_number;
    SSL_SESSION *m_session;
    std::string m_buffer;
    std::optional<ClientSocket> m_socket;
    bool m_hasAsked = false;
    Clock::time_point m_since = Clock::now();
    Clock::duration m_latency{};
};

} // namespace

Result runHandshakes(const Exchange &exchange, std::size_t count, bool resumes, Stopwatch stopwatch)
{
    const SslSession session = resumes ? exchange.open(0).session() : nullptr;
    std::vector<Visitor> visitors;
    visitors.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        visitors.emplace_back(exchange, i, session.get());
    Clock::time_point now = Clock::now();
    for (std::size_t i = 0; !stopwatch.isOver(now); i = (i + 1) % count) {
        const bool hasEnded = visitors[i].step();
        now = Clock::now();
        if (hasEnded)
            stopwatch.add(now, visitors[i].latency(), 1);
    }
    return stopwatch.result(now);
}

} // namespace eyewall::benchmark
