// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/listenoptions.h"
#include "server/connection/refusals.h"
#include "server/core/result.h"
#include "server/core/workerpool.h"
#include "server/monitor/counters.h"
#include "server/net/listener.h"

#include <functional>
#include <memory>
#include <vector>

namespace eyewall::connection {

struct Gate;

/// The one thread that accepts: listeners on any number of addresses, descriptors handed to whoever takes
/// them. Thread: the one that made it; the listeners live on its own.
class Acceptor {
public:
    using Accepted = std::function<void(qintptr descriptor, const Gate &gate)>;

    /// `accepted` runs on the acceptor's thread.
    explicit Acceptor(Accepted accepted);
    ~Acceptor();

    /// Returns the port, which is a free one for port 0. Waits for the acceptor's thread. The gate outlives
    /// the listener.
    [[nodiscard]] core::Result<quint16> listen(const ListenOptions &options, const Gate &gate);
    /// Closes the listeners; what was accepted before has been handed out when this returns. Idempotent.
    void stop();
    /// Tells an accepted connection that it is not served, and closes it. Thread: the acceptor's.
    void refuse(int descriptor, QByteArrayView answer);
    [[nodiscard]] monitor::Counters &counters() { return m_counters; }

private:
    [[nodiscard]] core::Result<quint16> open(const ListenOptions &options, const Gate &gate);
    [[nodiscard]] static core::Result<void> open(net::Listener &listener, const ListenOptions &options);
    void failed(const QString &text);

    Accepted m_accepted;
    monitor::Counters m_counters;
    std::vector<std::unique_ptr<net::Listener>> m_listeners;
    std::unique_ptr<Refusals> m_refusals; ///< made for the first
    core::WorkerPool m_thread;
};

} // namespace eyewall::connection
