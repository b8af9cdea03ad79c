// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/serverrun.h"
#include "app/host/settings.h"
#include "app/host/startfailure.h"
#include "server/monitor/relaycontrol.h"
#include "server/monitor/relaysource.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace eyewall::host {

/// The server of both programs: owns all of it, stops it and starts it again. Whoever looks at source() and
/// control() sees one server that goes on. Thread: main, with a running event loop.
class ServerHost final {
    Q_DECLARE_TR_FUNCTIONS(eyewall::host::ServerHost)

public:
    explicit ServerHost(const Settings &settings);
    /// Cuts what still runs.
    ~ServerHost();
    ServerHost(const ServerHost &) = delete;
    ServerHost &operator=(const ServerHost &) = delete;

    /// Listens and writes "listening on URL" for each listener to standard output. When it fails, failure()
    /// and the status of the source tell why, too. Does nothing while the server runs.
    core::Result<void> start();
    /// Stops accepting and lets answers finish, for Settings::drainTime at most; then calls `done`. Asked
    /// again, it does not wait any longer. Calls the latest `done` only.
    void stop(std::function<void()> done);
    /// Stops as stop() does, starts with other settings, and calls `done`, whether that went well or not. A
    /// Stops for good: a stop that runs already is waited for, and whatever was to follow it does not.
    void finish(std::function<void()> done);
    /// stop() that comes meanwhile is the end of it.
    void restart(const Settings &settings, std::function<void()> done);
    /// Does not wait any longer for what stop() or restart() wait for.
    void cut();
    /// For the next start.
    void setSettings(const Settings &settings) { m_settings = settings; }

    /// Reads certificates and keys again; bad ones leave all as it is, and are logged. The source tells of
    /// them, too.
    void reloadTls();

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    /// Until what still runs is cut, while it is stopping.
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    /// Of the latest start(); nothing when that went well.
    [[nodiscard]] const std::optional<StartFailure> &failure() const { return m_failure; }
    /// As the server tells them: "http://127.0.0.1:8080/", one a listener. Empty when it does not run.
    [[nodiscard]] QStringList urls() const;

    [[nodiscard]] monitor::Source &source() { return m_source; }
    [[nodiscard]] const monitor::Source &source() const { return m_source; }
    [[nodiscard]] monitor::Control &control() { return m_control; }

private:
    [[nodiscard]] std::unique_ptr<ServerRun> makeRun() const;
    void stopped();

    Settings m_settings;
    monitor::RelaySource m_source;
    monitor::RelayControl m_control;
    std::unique_ptr<ServerRun> m_run; ///< null: stopped
    std::optional<StartFailure> m_failure;
    std::function<void()> m_stopped;
    QElapsedTimer m_stopping;
    monitor::ConnectionId m_lastConnection = 0; ///< of the servers that were, also when nobody looked
    bool m_isStopping = false;
};

} // namespace eyewall::host
