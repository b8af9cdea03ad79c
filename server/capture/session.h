// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "server/monitor/logbook.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>
#include <utility>
#include <vector>

namespace eyewall::capture {

/// What a person calls a client, and remarks on it.
struct SessionLabel {
    QString name;
    int color = 0; ///< from 0, in the order of the window
    QString comment;

    bool operator==(const SessionLabel &) const = default;
};

/// What was seen of a server until a moment, as one value that a file can keep. Times are nanoseconds since
/// the epoch. Thread: any (a value).
struct Session {
    QString writer;                             ///< "Eyewall 0.1.0"
    qint64 savedAt = 0;                         ///< connections without an end were open then
    QStringList urls;                           ///< of the server's listeners
    std::map<monitor::RouteId, QString> routes; ///< patterns

    /// Each connection with at most one event of a kind, in the order they opened; requests and messages in
    /// the order they came; topics with one worker each; memberships that held at the end; the sums and the
    /// figures of the routes at the end. Latency and loops are left out. A connection that opened at 0 is one
    /// of which no more than the peer is known, because requests or messages of it are kept.
    monitor::Batch events;
    /// Of answers that went on behind their first byte: nanoseconds from the request's until that one.
    std::map<monitor::RequestId, qint64> firstBytes;
    /// The latest request of a connection, or that of its upgrade: of these `connection`, `time`, `status`,
    /// `isUnfinished`, `route`, `method`, `target`, `head` and `replyHead`. They say what is known of a
    /// connection whose requests are not kept any more, and are no rows of their own.
    std::vector<monitor::RequestSeen> heads;
    std::map<monitor::ConnectionId, SessionLabel> labels;
    std::vector<std::pair<monitor::Endpoint, SessionLabel>> addressLabels; ///< ports do not matter
    std::map<monitor::RequestId, QString> comments;
    std::vector<monitor::LogLine> log;
};

} // namespace eyewall::capture
