// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <memory>

namespace eyewall::host {

/// SIGTERM, SIGINT and, when asked for, SIGHUP as Qt signals. One at a time in a process; without it they end
/// the process again. Thread: main.
class StopSignals final : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// From now on SIGHUP asks for a reload and no longer ends the process.
    void watchReload();

    /// What was asked for is under way and cannot be hurried: from now on SIGTERM and SIGINT end the process.
    static void letGo();

Q_SIGNALS:
    /// Once for each time the process was asked to stop.
    void received();
    /// Once or more for the SIGHUPs that came.
    void reloadRequested();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace eyewall::host
