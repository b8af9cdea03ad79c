// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace eyewall::monitor {

/// Whether a server runs, where, and what a person should know about its start.
struct ServerStatus {
    enum class State {
        Stopped,
        Running,
        Draining,
        Failed,
        Recorded ///< there is no server: what is shown was kept earlier
    };
    State state = State::Stopped;
    QStringList urls; ///< "http://127.0.0.1:8080/", one a listener
    QString
        notice;    ///< for example "Port 8080 is in use: listening on 8081 instead."; empty when all is usual
    QString error; ///< State::Failed: what happened and what to do
};

/// Where a window gets its records from: the server in this process, or (later) a remote one.
/// Thread: the one it lives in, usually the GUI's; signals are emitted there.
class Source : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ServerStatus status() const = 0;
    [[nodiscard]] virtual Totals totals() const = 0;
    /// Pattern of a route ("/ws/chat/{room}"), or an empty string for kNoRoute.
    [[nodiscard]] virtual QString routePattern(RouteId route) const = 0;

Q_SIGNALS:
    /// 20 to 30 times a second while anything happens, at least once a second otherwise.
    void batchReady(const eyewall::monitor::Batch &batch);
    void statusChanged();
};

} // namespace eyewall::monitor
