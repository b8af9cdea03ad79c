// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "widgets/models/cell.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>
#include <vector>

namespace eyewall::models {

/// The busiest routes of the last minute, busiest first. Thread: GUI.
class RouteModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnIndex { Route, Rate, Latency, Errors, kColumns };
    static constexpr int kMaxRows = 50;

    explicit RouteModel(QObject *parent = nullptr);

    /// `time` in nanoseconds since the epoch. Does nothing when there are no figures.
    void apply(qint64 time, const std::vector<monitor::RouteFigures> &routes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Count {
        qint64 time = 0;
        quint64 requests = 0;
        quint64 messages = 0;
        quint64 errors = 0;
    };
    struct Row {
        QString pattern;
        bool isHttp = true;
        double rate = 0;       ///< requests and messages a second
        double errorRatio = 0; ///< of the requests
        qint64 p99 = 0;        ///< nanoseconds, 0 = none
    };

    Row rowOf(const monitor::RouteFigures &figures, const Count &now);
    void show(std::vector<Row> rows);
    QString displayText(const Row &row, int column) const;
    QVariant tone(const Row &row, int column) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    QHash<monitor::RouteId, std::deque<Count>> m_counts; ///< the last minute of each
};

} // namespace eyewall::models
