// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"
#include "widgets/models/backlog.h"
#include "widgets/models/connectionmodel.h"
#include "widgets/models/messagemodel.h"
#include "widgets/models/requestmodel.h"
#include "widgets/models/topicmodel.h"

#include <QObject>

namespace eyewall::models {

/// Carries the batches of a source into the four models. A pause freezes the rows, not the recording: what
/// happens meanwhile is kept within the same limits and appears when the pause ends. Thread: GUI.
class Feed final : public QObject {
    Q_OBJECT

public:
    /// `source` lives longer.
    explicit Feed(monitor::Source &source, const Limits &limits = {}, QObject *parent = nullptr);

    void setPaused(bool paused);
    /// Takes away the rows of requests, messages, closed connections and gone topics. What waits behind a
    /// pause still comes.
    void clear();
    /// Until forgetCleared() or the next clear(), undoClear() brings back what that took away.
    void undoClear();
    void forgetCleared();
    /// Adds what the four models keep, and the sums and figures of routes told last. What waits behind a
    /// pause is not among it.
    void save(capture::Session &session) const;
    /// Puts back what a session knows beyond its events, once these have come.
    void restore(const capture::Session &session);

    bool isPaused() const { return m_isPaused; }
    /// What came since the pause began.
    std::size_t newConnections() const { return m_backlog.connections(); }
    std::size_t newRequests() const { return m_backlog.requests(); }
    std::size_t newMessages() const { return m_backlog.messages(); }

    ConnectionModel &connections() { return m_connections; }
    RequestModel &requests() { return m_requests; }
    MessageModel &messages() { return m_messages; }
    TopicModel &topics() { return m_topics; }

Q_SIGNALS:
    void pausedChanged(bool paused);
    /// The numbers of what came since the pause began have changed.
    void newCountsChanged();
    /// The models have taken this; behind a pause, all that happened in it.
    void applied(const eyewall::monitor::Batch &batch);

private:
    void receive(const monitor::Batch &batch);
    void apply(const monitor::Batch &batch);

    Backlog m_backlog;
    ConnectionModel m_connections;
    RequestModel m_requests;
    MessageModel m_messages;
    TopicModel m_topics;
    bool m_isPaused = false;
    monitor::Totals m_totals;                    ///< told last
    std::vector<monitor::RouteFigures> m_routes; ///< the same
};

} // namespace eyewall::models
