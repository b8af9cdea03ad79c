// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/cellfilter.h"
#include "widgets/models/recordmodel.h"
#include "widgets/views/recorddelegate.h"
#include "widgets/views/recordview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr int kShownFilter = 44; // characters of one in a menu

} // namespace

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        showRowMenu(indexAt(event->pos()), event->globalPos());
    else
        showMenuOfCurrentRow();
}

void RecordView::showColumnMenu(const QPoint &position)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void RecordView::addColumnActions(QMenu *menu)
{
    if (records())
        addOrderActions(*menu->addMenu(tr("Sort by")));
    menu->addSeparator();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visibleColumns().size() > 1);
        action->setToolTip(model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addAction(tr("Fit columns to their content"), this, &RecordView::fitColumns);
    menu->addAction(tr("Reset columns"), this, &RecordView::resetColumns);
}

/// As a click on the header does, so that it can be done with keys too.
void RecordView::addOrderActions(QMenu &menu)
{
    const auto add = [&](const QString &text, int column, Qt::SortOrder order) {
        QAction *action = menu.addAction(text, this, [this, column, order] { sortBy(column, order); });
        action->setCheckable(true);
        action->setChecked(m_sortColumn == column && (column < 0 || m_sortOrder == order));
    };
    add(tr("Arrival"), -1, Qt::AscendingOrder);
    menu.addSeparator();
    for (const int column : visibleColumns()) {
        add(tr("%1, ascending").arg(titleOf(column)), column, Qt::AscendingOrder);
        add(tr("%1, descending").arg(titleOf(column)), column, Qt::DescendingOrder);
    }
}

QString RecordView::titleOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

void RecordView::fitColumns()
{
    for (const int column : visibleColumns())
        setColumnWidth(column, std::max(sizeHintForColumn(column), widthOfShown(column)));
}

/// What the rows on the screen need; a bar takes what it gets.
int RecordView::widthOfShown(int column) const
{
    if (model()->headerData(column, Qt::Horizontal, models::StyleRole).toInt() ==
        int(models::CellStyle::Span))
        return 0;
    const int first = rowAt(0);
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    const int most = viewport()->width() / 2;
    int needed = 0;
    for (int row = first; row >= 0 && row <= last; ++row) {
        const QModelIndex index = model()->index(row, column);
        const QFontMetrics metrics(
            index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>() : font());
        needed = std::max(needed, metrics.horizontalAdvance(index.data().toString()) + metrics.height());
    }
    return std::min(needed + 2 * RecordDelegate::cellPadding(font()), most);
}

/// Some platforms tell of the menu key twice, as an event of its own and as a key: one menu is enough.
void RecordView::showRowMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid() || (m_rowMenu && m_rowMenu->isVisible()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_rowMenu = menu;
    const QPersistentModelIndex cell(index);
    menu->addAction(tr("Copy cell"), this, [this, cell] { copyCell(cell); });
    menu->addAction(tr("Copy %n row(s)", nullptr, int(selectedRows().size())), this, &RecordView::copy);
    addFilterActions(*menu, index);
    Q_EMIT rowMenuRequested(menu, index);
    menu->popup(globalPosition);
}

void RecordView::addFilterActions(QMenu &menu, const QModelIndex &cell)
{
    const QString filter = records() ? models::filterForCell(*records(), cell) : QString();
    if (filter.isEmpty())
        return;
    QString shown =
        fontMetrics().elidedText(filter, Qt::ElideMiddle, fontMetrics().averageCharWidth() * kShownFilter);
    shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    menu.addSeparator();
    menu.addAction(tr("Only rows with %1").arg(shown), this,
                   [this, filter] { Q_EMIT filterRequested(filter); });
    menu.addAction(tr("Leave out %1").arg(shown), this,
                   [this, filter] { Q_EMIT filterRequested(QLatin1Char('-') + filter); });
}

void RecordView::showMenuOfCurrentRow()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isRowSelected(current.row()))
        return;
    scrollTo(current);
    showRowMenu(current, viewport()->mapToGlobal(visualRect(current).center()));
}

void RecordView::copyCell(const QModelIndex &index) const
{
    if (index.isValid())
        QApplication::clipboard()->setText(index.data().toString());
}

} // namespace eyewall::views
