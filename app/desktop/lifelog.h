// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/logbook.h"

#include <QObject>

namespace eyewall::desktop {

class SampleTraffic;
class ServerLife;

/// Writes into a log what becomes of the server: where it listens, that it stops, why it could not start.
/// Standard error is told of that elsewhere. Thread: GUI.
class LifeLog final : public QObject {
    Q_OBJECT

public:
    /// Both live longer.
    LifeLog(ServerLife &life, monitor::LogBook &book, QObject *parent = nullptr);

    /// Tells of it, too, from now on. It lives as long.
    void follow(const SampleTraffic &traffic);

private:
    void note();
    [[nodiscard]] QString stateText() const;
    void write(monitor::LogSeverity severity, const QString &text);

    ServerLife &m_life;
    monitor::LogBook &m_book;
    QString m_state;  ///< as it was written
    QString m_notice; ///< the same
    int m_problems = 0;
};

} // namespace eyewall::desktop
