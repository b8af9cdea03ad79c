// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <mutex>

namespace eyewall {
class Application;
class Server;
} // namespace eyewall

namespace eyewall::host {

/// What /api/info and /ws/live tell of a running server. Thread: any while the server runs.
class ServerInfo final {
public:
    /// Both outlive it.
    ServerInfo(const Server &server, const Application &application);

    void setUrls(const QStringList &urls);

    /// Name, version, uptime (seconds), addresses, sums, drops by reason, routes with figures.
    [[nodiscard]] QJsonObject full() const;
    /// The sums that change all the time, as compact JSON.
    [[nodiscard]] QByteArray live() const;

private:
    [[nodiscard]] double uptime() const;

    const Server &m_server;
    const Application &m_application;
    QElapsedTimer m_running;
    mutable std::mutex m_mutex; ///< guards m_urls
    QStringList m_urls;
};

} // namespace eyewall::host
