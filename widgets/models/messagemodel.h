// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"
#include "widgets/models/limits.h"

namespace eyewall::models {

/// The latest WebSocket messages, control frames and server-sent events. A key is the running number of a
/// row, from 1. Thread: GUI.
class MessageModel final : public RecordModel {
    Q_OBJECT

public:
    enum ColumnIndex { Time, Direction, Connection, Kind, Route, Length, Preview, kColumns };

    MessageModel(RouteNames routes, const Limits &limits, QObject *parent = nullptr);

    void apply(const std::vector<monitor::MessageSeen> &messages);
    void clear();

    const monitor::MessageSeen &at(int row) const { return messageAt(keyAt(row)); }
    QString routeName(const monitor::MessageSeen &message) const { return m_routes(message.route); }
    qint64 keptBytes() const { return m_bytes; }

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override { return left < right; }
    int compare(Key left, Key right, int column) const override;

private:
    const monitor::MessageSeen &messageAt(Key key) const
    {
        return m_messages[static_cast<std::size_t>(key - m_first)];
    }
    void chooseEvicted(Changes &changes) const;
    void dropFront(std::size_t count);
    QString displayText(const monitor::MessageSeen &message, int column) const;
    QVariant sortValue(const monitor::MessageSeen &message, int column) const;
    QVariant tone(const monitor::MessageSeen &message, int column) const;

    RouteNames m_routes;
    Limits m_limits;
    std::deque<monitor::MessageSeen> m_messages;
    Key m_first = 1; ///< of m_messages.front()
    qint64 m_bytes = 0;
};

} // namespace eyewall::models
