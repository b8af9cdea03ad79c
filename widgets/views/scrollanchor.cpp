// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/scrollanchor.h"

#include <QAbstractItemModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace eyewall::views {

ScrollAnchor::ScrollAnchor(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollAnchor::noteScrolled);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollAnchor::restore);
}

void ScrollAnchor::setModel(QAbstractItemModel *model)
{
    m_sticks = true;
    m_isHeld = false;
    m_top = QPersistentModelIndex();
    setNewRows(0);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_sticks = true;
        setNewRows(0);
    });
}

void ScrollAnchor::setFollows(bool follows)
{
    m_follows = follows;
    m_sticks = follows && isAtBottom();
    setNewRows(0);
    remember();
}

void ScrollAnchor::goToBottom()
{
    m_sticks = m_follows;
    m_view->scrollToBottom();
    noteScrolled();
}

void ScrollAnchor::hold()
{
    if (!m_sticks)
        return;
    m_isHeld = true;
    m_sticks = false;
    remember();
}

void ScrollAnchor::letGo()
{
    if (m_isHeld)
        goToBottom();
}

bool ScrollAnchor::isAtBottom() const
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

void ScrollAnchor::remember()
{
    m_top = m_view->indexAt({0, 0});
    m_offset = m_top.isValid() ? -m_view->rowViewportPosition(m_top.row()) : 0;
}

/// Runs after the view has taken notice of the change, because it was connected to the model first.
void ScrollAnchor::restore()
{
    if (m_isRestoring)
        return;
    m_isRestoring = true;
    QScrollBar *bar = m_view->verticalScrollBar();
    if (m_sticks)
        bar->setValue(bar->maximum());
    else if (m_top.isValid())
        bar->setValue(bar->value() + m_view->rowViewportPosition(m_top.row()) + m_offset);
    else
        remember();
    m_isRestoring = false;
}

void ScrollAnchor::noteInserted(int first, int last)
{
    if (m_follows && !m_sticks)
        setNewRows(std::min(m_newRows + last - first + 1, rowsBelow()));
    restore();
}

void ScrollAnchor::noteScrolled()
{
    if (m_isRestoring)
        return;
    m_isHeld = false;
    m_sticks = m_follows && isAtBottom();
    setNewRows(m_sticks ? 0 : std::min(m_newRows, rowsBelow()));
    remember();
}

/// Those that are not in sight.
int ScrollAnchor::rowsBelow() const
{
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    return last < 0 ? 0 : m_view->model()->rowCount() - 1 - last;
}

void ScrollAnchor::setNewRows(int count)
{
    if (m_newRows == count)
        return;
    m_newRows = count;
    Q_EMIT newRowsChanged(count);
}

} // namespace eyewall::views
