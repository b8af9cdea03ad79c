// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/eventloop.h"
#include "server/monitor/control.h"

#include <functional>
#include <memory>
#include <vector>

namespace eyewall::connection {

class BlockedAddresses;
class Connection;
class Worker;

/// Carries a window's wishes to the workers and their outcomes back.
/// Thread: the one it was made on.
class ServerControl final : public monitor::Control {
public:
    /// Sends a message to a topic's members; returns how many those are.
    using Publisher = std::function<qint64(const QString &topic, monitor::MessageKind, const QByteArray &)>;

    /// `home` is the loop of the calling thread; outcomes come back there. `blocked` outlives this.
    ServerControl(core::EventLoop &home, BlockedAddresses &blocked);
    ~ServerControl() override;

    /// The workers' loops and the workers, by index. Before and after a server runs: empty.
    void setWorkers(std::vector<core::EventLoop *> loops, std::vector<Worker *> workers);

    /// Null: there are no topics.
    void setPublisher(Publisher publisher) { m_publisher = std::move(publisher); }

    void closeConnection(monitor::ConnectionId connection, quint16 code, const QString &reason,
                         Done done) override;
    void sendMessage(monitor::ConnectionId connection, monitor::MessageKind kind, const QByteArray &payload,
                     Done done) override;
    void publish(const QString &topic, monitor::MessageKind kind, const QByteArray &payload,
                 Done done) override;
    void setBlocked(const std::vector<monitor::Endpoint> &addresses, Done done) override;
    void watch(const std::vector<monitor::ConnectionId> &connections) override;

private:
    using Wish = std::function<monitor::Outcome(Connection &)>;

    void answer(Done done, const monitor::Outcome &outcome);
    void ask(monitor::ConnectionId connection, Wish wish, Done done);

    const core::EventLoop::Handle m_home;
    BlockedAddresses &m_blocked;
    Publisher m_publisher;
    std::vector<core::EventLoop *> m_loops;
    std::vector<Worker *> m_workers;
};

} // namespace eyewall::connection
