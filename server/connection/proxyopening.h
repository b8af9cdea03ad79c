// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"
#include "server/net/proxyheader.h"
#include "server/net/reactor.h"
#include "server/net/timerwheel.h"

#include <QtCore/QByteArray>

#include <chrono>

namespace eyewall::connection {

/// A socket until the PROXY header in front of everything has come. Takes exactly the header off the socket,
/// so that whatever stream follows, also one with TLS, finds its first byte. A peer that sends none, or not
/// in time, or may not, is closed. Thread: the reactor's.
class ProxyOpening final : public net::Disposable, private net::EventTarget, private net::TimerNode {
public:
    /// How a wait ended without a header.
    struct Failure {
        monitor::CloseCause cause = monitor::CloseCause::ProtocolError;
        const char *reason = "";
    };
    /// One of both is called once, never inside start(); it buries the opening.
    struct Receiver {
        virtual ~Receiver() = default;
        /// The descriptor is the receiver's now.
        virtual void onProxyHeader(ProxyOpening &opening, int descriptor, const net::ProxyHeader &header) = 0;
        virtual void onProxyFailed(ProxyOpening &opening, const Failure &failure) = 0;
    };

    ProxyOpening(net::Reactor &reactor, int descriptor, Receiver &receiver);
    ~ProxyOpening() override;

    /// A `limit` of 0 waits without end.
    void start(std::chrono::milliseconds limit);
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    void onEvents(quint32 events) override;
    void onRevisit() override {}
    void onTimeout() override;
    void read();
    void fail(const Failure &failure);

    net::Reactor &m_reactor;
    int m_descriptor;
    Receiver &m_receiver;
    QByteArray m_kept; ///< of the header, taken off the socket
};

} // namespace eyewall::connection
