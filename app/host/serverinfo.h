// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <mutex>

namespace eyewall {
class Server;
}

namespace eyewall::host {

/// What /api/info and /ws/live tell of a running server. Thread: any while the server runs.
class ServerInfo final {
public:
    /// The server outlives it.
    explicit ServerInfo(const Server &server);

    void setUrls(const QStringList &urls);

    /// Name, version, uptime (seconds), addresses, sums, drops by reason, routes with figures.
    [[nodiscard]] QJsonObject full() const;
    /// The sums that change all the time, as compact JSON.
    [[nodiscard]] QByteArray live() const;

private:
    [[nodiscard]] double uptime() const;

    const Server &m_server;
    QElapsedTimer m_running;
    mutable std::mutex m_mutex; ///< guards m_urls
    QStringList m_urls;
};

} // namespace eyewall::host
