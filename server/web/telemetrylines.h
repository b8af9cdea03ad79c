// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace eyewall::monitor {
class Source;
}

namespace eyewall::web {

/// A batch as lines of JSON, one object each, in UTF-8. "type" says what it tells: opened, secured, upgraded,
/// request, message, sample, topic, membership, closed, totals, dropped. "time" is in milliseconds since the
/// epoch, durations are in milliseconds, ids are numbers, sizes bytes. Totals come with the figures of the
/// routes, about once a second. Thread: that of the source.
class TelemetryLines final {
public:
    /// Of more than `most` lines the last ones are counted only.
    TelemetryLines(const monitor::Source &source, int most);

    /// Says nothing of messages of this route, samples of these connections and this topic. All outlive it.
    void leaveOut(monitor::RouteId route, const QByteArray &topic,
                  const QSet<monitor::ConnectionId> &connections);
    void add(const monitor::Batch &batch);
    /// Lines with "\n" between them.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void addConnections(const monitor::Batch &batch);
    void addRequests(const monitor::Batch &batch);
    void addMessages(const monitor::Batch &batch);
    void addSamples(const monitor::Batch &batch);
    void addTopics(const monitor::Batch &batch);
    void addUsers(const monitor::Batch &batch);
    void addClosed(const monitor::Batch &batch);
    void addTotals(const monitor::Totals &totals);
    [[nodiscard]] bool isOneTooMany();
    void line(const char *type, qint64 time, QJsonObject members);
    [[nodiscard]] QString patternOf(monitor::RouteId route) const;
    [[nodiscard]] bool isLeftOut(const QString &topic) const;

    const monitor::Source &m_source;
    const int m_most;
    int m_lines = 0;
    qint64 m_tooMany = 0;
    QByteArray m_text;
    monitor::RouteId m_route = monitor::kNoRoute;
    QString m_topic;
    const QSet<monitor::ConnectionId> *m_connections = nullptr;
};

} // namespace eyewall::web
