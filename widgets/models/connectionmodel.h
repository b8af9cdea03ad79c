// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connection.h"
#include "widgets/models/recordmodel.h"

#include <QHash>
#include <QString>

#include <deque>
#include <functional>

namespace eyewall::models {

/// The pattern of a route, empty for none.
using RouteNames = std::function<QString(monitor::RouteId)>;

/// The connections: all open ones, and the closed ones that closed last. Opening, upgrade and close show at
/// once, live figures once a second. A key is the slot of a connection. Thread: GUI.
class ConnectionModel final : public RecordModel {
    Q_OBJECT

public:
    enum ColumnIndex {
        State,
        Id,
        Client,
        Protocol,
        Route,
        Opened,
        Close,
        Age,
        LastActivity,
        Requests,
        MessagesIn,
        MessagesOut,
        BytesIn,
        BytesOut,
        Queued,
        PingRtt,
        kColumns
    };

    ConnectionModel(RouteNames routes, std::size_t closedLimit, QObject *parent = nullptr);

    void apply(const monitor::Batch &batch);
    /// Forgets the closed ones.
    void clear();

    /// Valid until the next apply() or clear(); null when it is not known (any more).
    const Connection *find(monitor::ConnectionId id) const;
    const Connection &at(int row) const { return m_slots[static_cast<std::size_t>(keyAt(row))]; }
    std::optional<int> rowOfConnection(monitor::ConnectionId id) const;
    QString routeName(const Connection &connection) const;
    /// The time of the latest batch: what ages are measured against.
    qint64 now() const { return m_now; }

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override;
    int compare(Key left, Key right, int column) const override;

private:
    Connection *lookUp(monitor::ConnectionId id);
    void open(const monitor::ConnectionOpened &event, Changes &changes);
    void upgrade(const monitor::ConnectionUpgraded &event, Changes &changes);
    void sample(const monitor::ConnectionSampled &event);
    void note(const monitor::RequestSeen &request, Changes &changes);
    void note(const monitor::MessageSeen &message);
    void close(const monitor::ConnectionClosed &event, Changes &changes);
    void evict(std::size_t closedToKeep, Changes &changes);
    void commitAndFree(Changes &changes);
    void refreshLiveColumns();
    QString displayText(const Connection &connection, int column) const;
    QString closeText(const Connection &connection) const;
    QVariant sortValue(const Connection &connection, int column) const;
    QVariant tone(const Connection &connection, int column) const;

    RouteNames m_routes;
    std::size_t m_closedLimit;
    std::deque<Connection> m_slots;
    std::vector<Key> m_freeSlots;
    QHash<monitor::ConnectionId, Key> m_slotOf;
    std::deque<Key> m_closed; ///< in the order they closed
    quint64 m_arrivals = 0;
    qint64 m_now = 0;
    qint64 m_liveShownAt = 0;
};

} // namespace eyewall::models
