// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connection.h"
#include "widgets/models/labels.h"
#include "widgets/models/recordmodel.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <deque>
#include <functional>

namespace eyewall::models {

/// The pattern of a route, empty for none.
using RouteNames = std::function<QString(monitor::RouteId)>;

/// The connections: all open ones, and the closed ones that closed last. Opening, upgrade and close show at
/// once, live figures once a second. Of the heads of upgrades it keeps kHeadBytes; while these are full,
/// those of further connections are not kept. A key is the slot of a connection. Thread: GUI.
class ConnectionModel final : public RecordModel {
    Q_OBJECT

public:
    enum ColumnIndex {
        State,
        Id,
        Client,
        User,
        Label,
        Comment,
        Protocol,
        Route,
        Opened,
        Close,
        // From here to Path: live, refreshed once a second.
        Age,
        LastActivity,
        Requests,
        MessagesIn,
        MessagesOut,
        BytesIn,
        BytesOut,
        Rate,
        Queued,
        PingRtt,
        Topics,
        RequestRate,
        Errors,
        Drops,
        KernelRtt,
        Retransmits,
        RatioIn,
        RatioOut,
        Path,
        Subprotocol,
        Extensions,
        Origin,
        UserAgent,
        Tls,
        ServerName,
        ForwardedFor,
        LocalPort,
        Worker,
        kColumns
    };

    static constexpr qint64 kHeadBytes = 32 * 1024 * 1024;

    ConnectionModel(RouteNames routes, std::size_t closedLimit, QObject *parent = nullptr);

    void apply(const monitor::Batch &batch);
    /// Forgets the closed ones.
    void clear();
    /// Until forgetCleared() or the next clear(), undoClear() brings back what that took away.
    void undoClear();
    void forgetCleared();
    /// Adds all that is kept.
    void save(capture::Session &session) const;
    /// Puts back labels, and what a session knows of its connections beyond the events, which have come.
    void restore(const capture::Session &session);

    /// The columns of users and of comments are optional until there are some.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Valid until the next apply() or clear(); null when it is not known (any more).
    const Connection *find(monitor::ConnectionId id) const;
    const Connection &at(int row) const { return m_slots[static_cast<std::size_t>(keyAt(row))]; }
    std::optional<int> rowOfConnection(monitor::ConnectionId id) const;
    QString routeName(const Connection &connection) const;
    /// The time of the latest batch: what ages are measured against.
    qint64 now() const { return m_now; }
    capture::FilterContext filterContext() const override;
    /// The application has named one, since the start.
    bool hasUsers() const { return m_hasUsers; }
    Labels &labels() { return m_labels; }
    const Labels &labels() const { return m_labels; }

Q_SIGNALS:
    /// A column is optional no longer, or again.
    void offeredChanged(int column);

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override;
    int compare(Key left, Key right, int column) const override;
    bool accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const override;

private:
    Key freeSlot();
    Connection *lookUp(monitor::ConnectionId id);
    Connection *lookUp(monitor::ConnectionId id, Changes &changes);
    void open(const monitor::ConnectionOpened &event, Changes &changes);
    void secure(const monitor::ConnectionSecured &event, Changes &changes);
    void upgrade(const monitor::ConnectionUpgraded &event, Changes &changes);
    void sample(const monitor::ConnectionSampled &event);
    void note(const monitor::RequestSeen &request, Changes &changes);
    void note(const monitor::MessageSeen &message, Changes &changes);
    void note(const monitor::MembershipChanged &membership);
    void note(const monitor::UserChanged &user, Changes &changes);
    void noteLabels();
    void close(const monitor::ConnectionClosed &event, Changes &changes);
    void noteTarget(Connection &connection, const monitor::RequestSeen &request);
    /// True when something new is known.
    bool noteHeads(Connection &connection, const monitor::RequestSeen &request);
    void keepHeads(Connection &connection, const monitor::RequestSeen &request);
    QByteArray shared(QByteArrayView text);
    void evict(std::size_t closedToKeep, Changes &changes);
    void commitAndFree(Changes &changes);
    void noteFacts(monitor::ConnectionId id);
    void reconsider();
    void refreshLiveColumns();
    void measureRates(double seconds);
    QVariant trend(const Connection &connection) const;

    RouteNames m_routes;
    std::size_t m_closedLimit;
    Labels m_labels;
    std::deque<Connection> m_slots;
    std::vector<Key> m_freeSlots;
    QHash<monitor::ConnectionId, Key> m_slotOf;
    std::deque<Key> m_closed; ///< in the order they closed
    std::vector<Connection> m_cleared;
    QHash<monitor::ConnectionId, models::Label> m_clearedLabels; ///< of connections in m_cleared
    QSet<Key> m_stale;        ///< what a filter looks at has changed since it did
    QSet<QByteArray> m_texts; ///< fields that many connections have in common, at most kSharedTexts
    bool m_hasUsers = false;
    bool m_hadComments = false;
    qint64 m_headBytes = 0;
    quint64 m_arrivals = 0;
    qint64 m_now = 0;
    qint64 m_liveShownAt = 0;
    std::size_t m_ratePlace = 0; ///< in Connection::rates: the oldest
};

} // namespace eyewall::models
