// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

#include <memory>

class QMenu;
class QPushButton;

namespace eyewall::models {
class RecordModel;
}

namespace eyewall::views {

class ChangeGlow;
class PaintPace;
class ScrollAnchor;
class VisibleSpan;

/// A table of records: row height from the font, no grid, columns sized once and then the user's, sorting by
/// the header (a third click restores the order of arrival), Ctrl+C copies rows as tab-separated text. Live
/// values fade in when they change. Follows new rows while it is at the bottom; otherwise a button says how
/// many came. J and K move like Down and Up. Thread: GUI.
class RecordView final : public QTableView {
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);
    ~RecordView() override;

    /// For models::RecordModel; another model is shown as it is, without following or sorting.
    void setModel(QAbstractItemModel *model) override;
    /// The rows that are selected, in the order shown, with the texts of the visible columns.
    QString selectedText() const;
    /// From now on the columns are the user's.
    void setColumnShown(int column, bool shown);
    /// The model offers this column by itself now, or no longer.
    void followModel(int column);
    /// Widths, order and sorting of the columns, and which are hidden, as bytes for restoreColumns().
    QByteArray saveColumns() const;
    /// False, with nothing changed, for bytes of other columns or none at all.
    bool restoreColumns(const QByteArray &state);

    /// Which columns are shown, what they are sorted by, how wide they are: all that the header can do.
    void addColumnActions(QMenu *menu);

    ScrollAnchor &anchor() const { return *m_anchor; }
    /// The row of the current selection, or an invalid index.
    QModelIndex selectedRow() const;
    /// All selected rows, from the top.
    QList<int> selectedRows() const;

public Q_SLOTS:
    /// Selected rows to the clipboard.
    void copy();
    /// Columns as they were at first: sized to the content, in order of arrival.
    void resetColumns();
    /// As wide as what they show now, a part of the view at most. From now on the widths are the user's.
    void fitColumns();

Q_SIGNALS:
    /// Another row (or none) is selected. Not emitted when the selected row merely moves.
    void selectedRowChanged();
    /// A person asked for the menu of a row, by right click, Menu key or Shift+F10. It copies already: add
    /// what else the row can do. The row is selected, maybe among others. The menu is shown behind this and
    /// goes when it closes.
    void rowMenuRequested(QMenu *menu, const QModelIndex &index);
    /// A person wants rows by the value of a cell: a filter to be put behind the one there is.
    void filterRequested(const QString &filter);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void setUpHeaders();
    void applyFont();
    void scaleColumns(qreal factor);
    void sizeColumns();
    void chooseColumns();
    void makeRoom();
    void stretchColumn();
    void sortByClick(int column);
    void sortBy(int column, Qt::SortOrder order);
    void noteSelection();
    void goToRow(int row);
    void showColumnMenu(const QPoint &position);
    void addOrderActions(QMenu &menu);
    QString titleOf(int column) const;
    int widthOfShown(int column) const;
    void showRowMenu(const QModelIndex &index, const QPoint &globalPosition);
    void addFilterActions(QMenu &menu, const QModelIndex &cell);
    void showMenuOfCurrentRow();
    void copyCell(const QModelIndex &index) const;
    void showNewRows(int count);
    void placeNewRowsButton();
    models::RecordModel *records() const;
    QList<int> visibleColumns() const;

    ScrollAnchor *m_anchor;
    PaintPace *m_pace;
    ChangeGlow *m_glow;
    const std::unique_ptr<VisibleSpan> m_span;
    QPersistentModelIndex m_selected;
    QPointer<QMenu> m_rowMenu;
    QPushButton *m_newRows;
    qreal m_character = 1; ///< how wide one is in this font
    bool m_areColumnsTheUsers = false;
    bool m_isSizing = false;
    int m_sortColumn = -1; ///< -1: in order of arrival
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace eyewall::views
