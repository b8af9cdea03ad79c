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

    /// From now on SIGHUP, of a terminal that goes or a session that ends, asks to stop as the others do; not
    /// where whoever started the process had it ignored.
    void watchHangup();

    /// What was asked for is under way and cannot be hurried: from now on SIGTERM and SIGINT end the process.
    static void letGo();
    /// From now on they ask again.
    static void takeBack();

Q_SIGNALS:
    /// Once for each time the process was asked to stop.
    void received();
    /// Once or more for the SIGHUPs that came.
    void reloadRequested();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_isHangupStop = false;
};

} // namespace eyewall::host
