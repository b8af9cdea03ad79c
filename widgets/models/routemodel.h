// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "widgets/models/cell.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>
#include <optional>
#include <vector>

namespace eyewall::models {

/// The busiest routes of the last minute, busiest first; a selected one stays selected when it moves. IdRole
/// is the monitor::RouteId. Thread: GUI.
class RouteModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnIndex { Route, Rate, RecentLatency, Latency, Errors, kColumns };
    static constexpr int kMaxRows = 50;

    explicit RouteModel(QObject *parent = nullptr);

    /// `time` in nanoseconds since the epoch. Does nothing when there are no figures.
    void apply(qint64 time, const std::vector<monitor::RouteFigures> &routes);
    /// The rows stand still, until the latest ones are shown at the end of the pause.
    void setPaused(bool isPaused);

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
        monitor::RouteId route = monitor::kNoRoute;
        QString pattern;
        bool isHttp = true;
        double rate = 0;       ///< requests and messages a second
        double errorRatio = 0; ///< of the requests
        qint64 p99 = 0;        ///< nanoseconds since the start, 0 = none
        qint64 recentP99 = 0;  ///< of the last minute
    };

    Row rowOf(const monitor::RouteFigures &figures, const Count &now);
    void show(std::vector<Row> rows);
    void removeMissing(const std::vector<Row> &wanted);
    void appendNew(const std::vector<Row> &wanted);
    void reorder(std::vector<Row> rows);
    static int rowOfRoute(const std::vector<Row> &rows, monitor::RouteId route);
    static QString latencyText(const Row &row, qint64 p99);
    QString displayText(const Row &row, int column) const;
    QVariant tone(const Row &row, int column) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::optional<std::vector<Row>> m_held; ///< what a pause keeps back, from its begin to its end
    QHash<monitor::RouteId, std::deque<Count>> m_counts; ///< the last minute of each
};

} // namespace eyewall::models
