// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"
#include "widgets/models/limits.h"

namespace eyewall::models {

/// The latest WebSocket messages, control frames and server-sent events. A key is the running number of a
/// row, from 1. Of each it remembers the client, also when the connections have forgotten theirs. Thread:
/// GUI.
class MessageModel final : public RecordModel {
    Q_OBJECT

public:
    enum ColumnIndex { Time, Direction, Connection, Client, Kind, Route, Length, Preview, kColumns };

    /// The connections live longer and are told of a batch first.
    MessageModel(const ConnectionModel &connections, RouteNames routes, const Limits &limits,
                 QObject *parent = nullptr);

    void apply(const std::vector<monitor::MessageSeen> &messages);
    void clear();
    /// Until forgetCleared() or the next clear(), undoClear() brings back what that took away.
    void undoClear();
    void forgetCleared();
    /// Adds all that is kept; the connections come first.
    void save(capture::Session &session) const;

    capture::FilterContext filterContext() const override;
    const monitor::MessageSeen &at(int row) const { return messageAt(keyAt(row)); }
    QString routeName(const monitor::MessageSeen &message) const { return m_routes(message.route); }
    qint64 keptBytes() const { return m_bytes; }

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override { return left < right; }
    int compare(Key left, Key right, int column) const override;
    bool accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const override;

private:
    const monitor::MessageSeen &messageAt(Key key) const
    {
        return m_messages[static_cast<std::size_t>(key - m_first)];
    }
    const monitor::Endpoint &clientAt(Key key) const
    {
        return m_clients[static_cast<std::size_t>(key - m_first)];
    }
    void chooseEvicted(Changes &changes) const;
    void dropFront(std::size_t count);
    QString clientText(Key key) const;
    void touchClients();
    QString displayText(const monitor::MessageSeen &message, int column) const;
    QVariant sortValue(const monitor::MessageSeen &message, int column) const;
    QVariant tone(const monitor::MessageSeen &message, int column) const;

    const ConnectionModel &m_connections;
    RouteNames m_routes;
    Limits m_limits;
    std::deque<monitor::MessageSeen> m_messages;
    std::deque<monitor::Endpoint> m_clients; ///< of each; port 0 when it was not known
    std::deque<monitor::MessageSeen> m_cleared;
    std::deque<monitor::Endpoint> m_clearedClients;
    Key m_first = 1; ///< of m_messages.front()
    qint64 m_bytes = 0;
};

} // namespace eyewall::models
