// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"
#include "widgets/models/limits.h"

#include <QSet>

namespace eyewall::models {

/// A request as it is kept.
struct RequestRow {
    monitor::RequestSeen seen;
    monitor::Endpoint client; ///< port 0 when it is not known
    QByteArray type;          ///< "application/json" from the response head, empty when not known
};

/// The latest requests. One that was still open is replaced in its row when it ends. A key is the running
/// number of a row, from 1. Thread: GUI.
class RequestModel final : public RecordModel {
    Q_OBJECT

public:
    enum ColumnIndex { Number, Time, Method, Status, Path, Type, Client, Size, Duration, Route, kColumns };

    /// `connections` knows the clients and lives longer.
    RequestModel(const ConnectionModel &connections, RouteNames routes, const Limits &limits,
                 QObject *parent = nullptr);

    void apply(const std::vector<monitor::RequestSeen> &requests);
    void clear();

    const RequestRow &at(int row) const { return rowAt(keyAt(row)); }
    QString routeName(const RequestRow &request) const { return m_routes(request.seen.route); }
    qint64 keptBytes() const { return m_bytes; }

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override { return left < right; }
    int compare(Key left, Key right, int column) const override;

private:
    const RequestRow &rowAt(Key key) const { return m_rows[static_cast<std::size_t>(key - m_first)]; }
    RequestRow &rowAt(Key key) { return m_rows[static_cast<std::size_t>(key - m_first)]; }
    void add(const monitor::RequestSeen &seen, Changes &changes);
    void replace(Key key, const monitor::RequestSeen &seen, Changes &changes);
    void describe(RequestRow &row);
    void chooseEvicted(Changes &changes) const;
    void dropFront(std::size_t count);
    QByteArray shared(const QByteArray &type);
    QString displayText(Key key, int column) const;
    QVariant sortValue(Key key, int column) const;

    const ConnectionModel &m_connections;
    RouteNames m_routes;
    Limits m_limits;
    std::deque<RequestRow> m_rows;
    Key m_first = 1; ///< of m_rows.front()
    qint64 m_bytes = 0;
    QHash<monitor::RequestId, Key> m_unfinished;
    QSet<QByteArray> m_types; ///< one copy of each, bounded
};

/// "json" of "application/json; charset=utf-8", "svg" of "image/svg+xml".
QString shortType(const QByteArray &contentType);

} // namespace eyewall::models
