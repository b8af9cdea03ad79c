// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/clientstream.h"

#include <QtCore/QTimer>

#include <deque>
#include <map>
#include <vector>

namespace eyewall::client {

struct PoolLimits {
    int connections = 0;
    int perOrigin = 0;
    int queued = 0;
    std::chrono::milliseconds idle{0}; ///< 0: connections are not kept
};

/// Who may use the network now, who waits for it, and connections that are open for the next request to
/// their origin. Thread: its loop.
class ConnectionPool final {
public:
    struct Ticket {
        QByteArray origin;
        bool isGranted = false;
        Wakeup wakeup;
    };

    explicit ConnectionPool(const PoolLimits &limits);
    ~ConnectionPool();

    /// Each place is given back with release(). False: wait.
    [[nodiscard]] bool take(const QByteArray &origin);
    /// False: too many wait. The ticket's wakeup tells when it is granted.
    [[nodiscard]] bool enqueue(const std::shared_ptr<Ticket> &ticket);
    void leave(const Ticket *ticket);
    /// Those that may go on do so inside this call, or inside the release() that this one happens in.
    void release(const QByteArray &origin);

    /// The one used latest; null: there is none. For who has a place.
    [[nodiscard]] std::shared_ptr<ClientStream> takeIdle(const QByteArray &origin);
    /// Room for one more connection besides those kept; closes the oldest.
    void makeRoom();
    void park(const QByteArray &origin, std::shared_ptr<ClientStream> stream);
    void closeIdle();

    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int queued() const { return int(m_queue.size()); }
    [[nodiscard]] int idle() const { return int(m_idle.size()); }

private:
    struct Idle {
        QByteArray origin;
        std::shared_ptr<ClientStream> stream;
        QDeadlineTimer until;
    };

    [[nodiscard]] bool hasRoom(const QByteArray &origin) const;
    void occupy(const QByteArray &origin);
    void grant();
    void discard(const ClientStream *stream);
    void sweep();

    const PoolLimits m_limits;
    int m_running = 0;
    std::map<QByteArray, int> m_perOrigin; ///< of m_running
    std::deque<std::shared_ptr<Ticket>> m_queue;
    std::vector<Idle> m_idle; ///< oldest first
    QTimer m_sweeper;
    bool m_isGranting = false;
};

} // namespace eyewall::client
