// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/cell.h"
#include "widgets/models/connectionmodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace eyewall::models {

/// The members of one topic: connections and their clients, at most kMaxRows of them. A selection stays with
/// its member while others join and leave. Thread: GUI.
class MemberModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnIndex { Connection, Client, kColumns };
    static constexpr std::size_t kMaxRows = 1'000;

    /// `connections` lives longer.
    explicit MemberModel(const ConnectionModel &connections, QObject *parent = nullptr);

    /// In ascending order.
    void setMembers(std::vector<monitor::ConnectionId> members);
    monitor::ConnectionId at(int row) const { return m_members[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void removeOthers(const std::vector<monitor::ConnectionId> &members);
    void insertMissing(const std::vector<monitor::ConnectionId> &members);
    QString clientOf(monitor::ConnectionId connection) const;

    const ConnectionModel &m_connections;
    std::vector<Column> m_columns;
    std::vector<monitor::ConnectionId> m_members;
};

} // namespace eyewall::models
