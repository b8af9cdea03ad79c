// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QMetaObject>
#include <QObject>
#include <QSet>
#include <QTimer>

class QAbstractItemModel;
class QModelIndex;
class QTableView;

namespace eyewall::views {

/// Lets live values fade in when they change: compares, at most once a second, the texts that can be seen
/// with those seen before, and repaints the changed cells alone for a moment. Nothing glows with reduced
/// motion. Cells are known by models::IdRole, so sorting and scrolling make none glow. Thread: GUI.
class ChangeGlow final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 150;
    static constexpr int kPause = 950; ///< between two comparisons: a little less than what live values take

    /// `view` owns it. `pause` is in milliseconds.
    explicit ChangeGlow(QTableView *view, int pause = kPause);

    /// Call after the view got another model.
    void setModel(QAbstractItemModel *model);
    /// 1 when the cell has just changed, falling to 0.
    double strengthOf(const QModelIndex &index) const;

private:
    struct Cell {
        quint64 id;
        int column;
        bool operator==(const Cell &other) const { return id == other.id && column == other.column; }
        friend size_t qHash(const Cell &cell, size_t seed) { return qHashMulti(seed, cell.id, cell.column); }
    };

    void noteChanged(const QModelIndex &first, const QModelIndex &last);
    void compare();
    void step();
    void repaintGlowing();
    QList<QModelIndex> visibleLiveCells() const;
    static Cell cellOf(const QModelIndex &index);

    QTableView *m_view;
    const int m_pause;
    QMetaObject::Connection m_watching;
    QList<int> m_liveColumns;
    QHash<Cell, QString> m_seen;
    QSet<Cell> m_glowing;
    QElapsedTimer m_compared;
    QElapsedTimer m_started;
    QTimer m_frames;
};

} // namespace eyewall::views
