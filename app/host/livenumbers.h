// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QTimer>

namespace eyewall {
class Server;
}

namespace eyewall::host {

class ServerInfo;

/// Publishes the server's totals once a second while anybody listens to the topic. Thread: main.
class LiveNumbers final {
public:
    /// Both outlive it.
    LiveNumbers(Server &server, const ServerInfo &info);

    /// The server listens.
    void start();
    void stop();

    [[nodiscard]] static QByteArray topic();

private:
    void publish();

    Server &m_server;
    const ServerInfo &m_info;
    QTimer m_timer;
};

} // namespace eyewall::host
