// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/changeglow.h"

#include "widgets/models/cell.h"
#include "widgets/support/motion.h"

#include <QAbstractItemModel>
#include <QTableView>

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr int kFrameMilliseconds = 50;
/// Where all flickers nothing stands out, and fading it takes longer than anything else here.
constexpr int kMostCells = 150;

} // namespace

ChangeGlow::ChangeGlow(QTableView *view, int pause)
    : QObject(view)
    , m_view(view)
    , m_pause(pause)
{
    m_frames.setInterval(kFrameMilliseconds);
    connect(&m_frames, &QTimer::timeout, this, &ChangeGlow::step);
}

void ChangeGlow::setModel(QAbstractItemModel *model)
{
    disconnect(m_watching);
    m_seen.clear();
    m_glowing.clear();
    m_liveColumns.clear();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, models::LiveRole).toBool())
            m_liveColumns.append(column);
    }
    if (!m_liveColumns.isEmpty())
        m_watching = connect(model, &QAbstractItemModel::dataChanged, this, &ChangeGlow::noteChanged);
}

double ChangeGlow::strengthOf(const QModelIndex &index) const
{
    if (m_glowing.isEmpty() || !m_glowing.contains(cellOf(index)))
        return 0;
    return std::max(0.0, 1.0 - double(m_started.elapsed()) / kMilliseconds);
}

void ChangeGlow::noteChanged(const QModelIndex &first, const QModelIndex &last)
{
    const bool isLive = first.column() <= m_liveColumns.last() && last.column() >= m_liveColumns.first();
    const bool isDue = !m_compared.isValid() || m_compared.elapsed() >= m_pause;
    if (!isLive || !isDue || !m_view->isVisible())
        return;
    m_compared.start();
    compare();
}

void ChangeGlow::compare()
{
    const bool isReduced = support::isMotionReduced();
    QHash<Cell, QString> seen;
    m_glowing.clear();
    for (const QModelIndex &index : isReduced ? QList<QModelIndex>() : visibleLiveCells()) {
        const Cell cell = cellOf(index);
        const QString text = index.data().toString();
        const auto before = m_seen.constFind(cell);
        if (before != m_seen.constEnd() && before.value() != text)
            m_glowing.insert(cell);
        seen.insert(cell, text);
    }
    m_seen = std::move(seen);
    if (m_glowing.size() > kMostCells)
        m_glowing.clear();
    if (m_glowing.isEmpty())
        return;
    m_started.start();
    m_frames.start();
    repaintGlowing();
}

void ChangeGlow::step()
{
    repaintGlowing();
    if (m_started.elapsed() < kMilliseconds)
        return;
    m_glowing.clear();
    m_frames.stop();
}

void ChangeGlow::repaintGlowing()
{
    for (const QModelIndex &index : visibleLiveCells()) {
        if (m_glowing.contains(cellOf(index)))
            m_view->update(index);
    }
}

QList<QModelIndex> ChangeGlow::visibleLiveCells() const
{
    QList<QModelIndex> cells;
    const QAbstractItemModel *model = m_view->model();
    const QSize size = m_view->viewport()->size();
    const int first = m_view->rowAt(0);
    if (first < 0)
        return cells;
    const int bottom = m_view->rowAt(size.height() - 1);
    const int last = bottom < 0 ? model->rowCount() - 1 : bottom;
    for (const int column : m_liveColumns) {
        const int x = m_view->columnViewportPosition(column);
        if (m_view->isColumnHidden(column) || x >= size.width() || x + m_view->columnWidth(column) <= 0)
            continue;
        for (int row = first; row <= last; ++row)
            cells.append(model->index(row, column));
    }
    return cells;
}

ChangeGlow::Cell ChangeGlow::cellOf(const QModelIndex &index)
{
    return {index.data(models::IdRole).toULongLong(), index.column()};
}

} // namespace eyewall::views
