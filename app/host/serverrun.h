// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/livenumbers.h"
#include "app/host/serverinfo.h"
#include "app/host/settings.h"
#include "app/host/startfailure.h"
#include "server/web/application.h"
#include "server/web/server.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>

#include <optional>

namespace eyewall::host {

/// One life of the server, from its first listener to its stop, which it does not outlive.
/// Thread: main, with a running event loop.
class ServerRun final {
    Q_DECLARE_TR_FUNCTIONS(eyewall::host::ServerHost)

public:
    explicit ServerRun(const Settings &settings);
    /// Cuts what still runs.
    ~ServerRun();
    ServerRun(const ServerRun &) = delete;
    ServerRun &operator=(const ServerRun &) = delete;

    /// Listens where the settings say, once. Nothing: it does; else it listens nowhere or not everywhere and
    /// is of no use any more.
    [[nodiscard]] std::optional<StartFailure> start();
    /// Stops accepting and lets answers finish; calls `done` later, unless it is gone by then.
    void drain(std::function<void()> done);

    [[nodiscard]] Server &server() { return m_server; }

private:
    void addRoutes();
    [[nodiscard]] std::optional<StartFailure> missingFolder() const;
    [[nodiscard]] std::optional<StartFailure> listen();
    [[nodiscard]] std::optional<StartFailure> listenAsUsual();
    [[nodiscard]] std::optional<StartFailure> listenOn(const ListenAddress &address, bool isTls);

    const Settings m_settings;
    Application m_application;
    Server m_server;
    ServerInfo m_info;
    LiveNumbers m_live;
    QString m_routeError;
    QObject m_context; ///< of what is to be done later
};

} // namespace eyewall::host
