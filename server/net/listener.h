// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/unixsocket.h"

#include <QtNetwork/QTcpServer>

#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace eyewall::net {

/// Accepts connections and hands their descriptors on. When the system has no descriptors left it backs off,
/// from 50 ms to a second, instead of spinning, and tells. Thread: the acceptor's.
class Listener final : public QTcpServer {
    Q_OBJECT

public:
    /// Takes the descriptor over.
    using Accepted = std::function<void(qintptr descriptor)>;
    /// A connection could not be accepted; `text` says why.
    using Failed = std::function<void(const QString &text)>;

    Listener(Accepted accepted, Failed failed);

    /// Binds and listens; isListening() and errorString() tell how that went.
    bool open(const QHostAddress &address, quint16 port);
    /// The same on a Unix domain socket; see UnixSocket::listen().
    [[nodiscard]] core::Result<void> openUnix(const QByteArray &path, unsigned mode);
    /// Takes over a socket that somebody else has bound and made to listen, such as systemd.
    [[nodiscard]] core::Result<void> adopt(int descriptor);
    /// Accepts nothing more; who waits in the queue is dropped. May be called by `accepted`. Idempotent.
    void stop();
    /// Inside of `accepted`: not to be destroyed.
    [[nodiscard]] bool isAccepting() const { return m_isAccepting; }

private:
    void watch();
    void acceptSome();
    void backOff(int systemError);

    std::optional<UnixSocket> m_unix;
    Accepted m_accepted;
    Failed m_failed;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    std::chrono::milliseconds m_delay;
    bool m_isAccepting = false;
};

} // namespace eyewall::net
