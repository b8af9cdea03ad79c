// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"

#include <QObject>

#include <array>
#include <deque>

namespace eyewall::models {

/// What the server did in one second, or in the seconds since the beat before.
struct PulseFigures {
    qint64 firstSecond = 0; ///< since the epoch; before lastSecond when batches were late
    qint64 lastSecond = 0;
    double requestsPerSecond = 0;
    double messagesPerSecond = 0;
    double bytesInPerSecond = 0;
    double bytesOutPerSecond = 0;
    std::array<double, 6> responsesPerSecond{}; ///< by class, as in monitor::Totals
    double errorRatio = 0;             ///< of the responses of the last minute: 5xx, or cut before a status
    quint64 errorsInMinute = 0;        ///< 5xx, or cut before a status
    qint64 connectionsSinceMinute = 0; ///< how many more are open than a minute ago
    monitor::Quantiles httpLatency;    ///< of about a second; nothing when none was answered
    monitor::Totals totals;
};

/// Turns the exact totals of a source into rates, once a second. Thread: GUI.
class Pulse final : public QObject {
    Q_OBJECT

public:
    /// `source` lives longer.
    explicit Pulse(const monitor::Source &source, QObject *parent = nullptr);

    const PulseFigures &latest() const { return m_latest; }

Q_SIGNALS:
    void beat(const eyewall::models::PulseFigures &figures);

private:
    void receive(const monitor::Batch &batch);
    void measure(const monitor::Batch &batch);
    void measureMinute(const monitor::Totals &now, const monitor::Totals &oldest);

    std::deque<monitor::Totals> m_history; ///< one a beat, the last minute
    PulseFigures m_latest;
    monitor::Quantiles m_httpLatency; ///< since the beat before
};

} // namespace eyewall::models
