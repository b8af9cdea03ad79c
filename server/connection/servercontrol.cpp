// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/servercontrol.h"

#include "server/connection/blockedaddresses.h"
#include "server/connection/connection.h"
#include "server/connection/worker.h"
#include "server/websocket/utf8validator.h"

#include <atomic>
#include <unordered_set>

namespace eyewall::connection {

namespace {

/// One wish on its way through all workers; the connection lives on one of them at most.
struct Inquiry {
    monitor::ConnectionId connection;
    std::function<monitor::Outcome(Connection &)> wish;
    monitor::Control::Done done;
    core::EventLoop::Handle home;
    std::atomic<int> unanswered{0};
    std::atomic<bool> isFound{false};

    Inquiry(monitor::ConnectionId id, std::function<monitor::Outcome(Connection &)> asked,
            monitor::Control::Done told, const core::EventLoop::Handle &loop, int workers)
        : connection(id)
        , wish(std::move(asked))
        , done(std::move(told))
        , home(loop)
        , unanswered(workers)
    {
    }

    void answer(const monitor::Outcome &outcome)
    {
        if (done)
            home.post([callback = done, outcome] { callback(outcome); });
    }
    void askOn(Worker &worker)
    {
        if (Connection *found = worker.find(connection); found && !found->isClosed()) {
            isFound = true;
            answer(wish(*found));
        }
        if (--unanswered == 0 && !isFound)
            answer({monitor::Outcome::Code::ConnectionGone, {}});
    }
};

/// The workers close what is blocked; the last one tells how many that were.
struct Closing {
    monitor::Control::Done done;
    core::EventLoop::Handle home;
    std::atomic<int> unanswered{0};
    std::atomic<qint64> closed{0};

    Closing(monitor::Control::Done told, const core::EventLoop::Handle &loop, int workers)
        : done(std::move(told))
        , home(loop)
        , unanswered(workers)
    {
    }
    void add(qint64 count)
    {
        closed += count;
        if (--unanswered == 0 && done)
            home.post([callback = done, all = closed.load()] { callback({{}, {}, all}); });
    }
};

bool isUtf8(const QByteArray &text)
{
    websocket::Utf8Validator validator;
    return validator.feed(text) && validator.isComplete();
}

} // namespace

ServerControl::ServerControl(core::EventLoop &home, BlockedAddresses &blocked)
    : m_home(home.handle())
    , m_blocked(blocked)
{
}

ServerControl::~ServerControl() = default;

void ServerControl::setWorkers(std::vector<core::EventLoop *> loops, std::vector<Worker *> workers)
{
    m_loops = std::move(loops);
    m_workers = std::move(workers);
}

void ServerControl::ask(monitor::ConnectionId connection, Wish wish, Done done)
{
    auto inquiry = std::make_shared<Inquiry>(connection, std::move(wish), std::move(done), m_home,
                                             int(m_workers.size()));
    if (m_workers.empty())
        return inquiry->answer({monitor::Outcome::Code::ConnectionGone, {}});
    for (std::size_t i = 0; i < m_workers.size(); ++i)
        m_loops[i]->post([inquiry, worker = m_workers[i]] { inquiry->askOn(*worker); });
}

void ServerControl::closeConnection(monitor::ConnectionId connection, quint16 code, const QString &reason,
                                    Done done)
{
    ask(
        connection,
        [code, text = reason.toUtf8()](Connection &found) {
            return found.protocol().closeByOperator(code, text);
        },
        std::move(done));
}

void ServerControl::sendMessage(monitor::ConnectionId connection, monitor::MessageKind kind,
                                const QByteArray &payload, Done done)
{
    ask(
        connection,
        [kind, payload](Connection &found) { return found.protocol().sendByOperator(kind, payload); },
        std::move(done));
}

void ServerControl::answer(Done done, const monitor::Outcome &outcome)
{
    if (done)
        m_home.post([callback = std::move(done), outcome] { callback(outcome); });
}

void ServerControl::publish(const QString &topic, monitor::MessageKind kind, const QByteArray &payload,
                            Done done)
{
    using monitor::MessageKind;
    using Code = monitor::Outcome::Code;
    if (kind != MessageKind::Text && kind != MessageKind::Binary)
        return answer(std::move(done), {Code::BadArgument, QStringLiteral("neither text nor binary")});
    if (kind == MessageKind::Text && !isUtf8(payload))
        return answer(std::move(done), {Code::BadArgument, QStringLiteral("not UTF-8")});
    answer(std::move(done), {Code::Done, {}, m_publisher ? m_publisher(topic, kind, payload) : 0});
}

void ServerControl::setBlocked(const std::vector<monitor::Endpoint> &addresses, Done done)
{
    std::vector<core::IpAddress> blocked;
    for (const monitor::Endpoint &endpoint : addresses) {
        if (!endpoint.isUnix())
            blocked.push_back({endpoint.address, endpoint.isIPv6});
    }
    m_blocked.set(std::move(blocked));
    if (m_workers.empty())
        return answer(std::move(done), {});
    const auto closing = std::make_shared<Closing>(std::move(done), m_home, int(m_workers.size()));
    for (std::size_t i = 0; i < m_workers.size(); ++i)
        m_loops[i]->post([closing, worker = m_workers[i]] { closing->add(worker->closeBlocked()); });
}

void ServerControl::watch(const std::vector<monitor::ConnectionId> &connections)
{
    const auto ids = std::make_shared<const std::unordered_set<monitor::ConnectionId>>(connections.begin(),
                                                                                       connections.end());
    for (std::size_t i = 0; i < m_workers.size(); ++i)
        m_loops[i]->post([ids, worker = m_workers[i]] { worker->watch(*ids); });
}

} // namespace eyewall::connection
