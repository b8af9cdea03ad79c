// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/livenumbers.h"
#include "app/host/serverinfo.h"
#include "app/host/settings.h"
#include "server/web/application.h"
#include "server/web/server.h"

#include <QtCore/QCoreApplication>

#include <functional>

namespace eyewall::host {

/// The server of both programs: owns all of it. Thread: main, with a running event loop.
class ServerHost final {
    Q_DECLARE_TR_FUNCTIONS(eyewall::host::ServerHost)

public:
    explicit ServerHost(const Settings &settings);
    /// Cuts what still runs.
    ~ServerHost();
    ServerHost(const ServerHost &) = delete;
    ServerHost &operator=(const ServerHost &) = delete;

    /// Listens and writes "listening on URL" for each listener to standard output. When it fails, the
    /// server's source tells why, too.
    core::Result<void> start();
    /// Stops accepting and lets answers finish, for Settings::drainTime at most; then calls `done`. Asked
    /// again, it does not wait any longer.
    void stop(std::function<void()> done);

    /// Reads certificates and keys again; bad ones leave all as it is, and are logged. The server's source
    /// tells of them, too.
    void reloadTls();

    [[nodiscard]] Server &server() { return m_server; }

private:
    void addRoutes();
    core::Result<void> listen();
    core::Result<void> listenAsUsual();
    core::Result<void> listenOn(const ListenAddress &address, bool isTls);
    [[nodiscard]] static core::Error listenError(const ListenAddress &address, const core::Error &error);
    void stopped();

    const Settings m_settings;
    bool m_isStopping = false;
    Application m_application;
    Server m_server;
    ServerInfo m_info;
    LiveNumbers m_live;
    QString m_routeError;
    std::function<void()> m_stopped;
};

} // namespace eyewall::host
