// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

class QPushButton;

namespace eyewall::models {
class RecordModel;
}

namespace eyewall::views {

class ScrollAnchor;

/// A table of records: row height from the font, no grid, columns sized once and then the user's, sorting by
/// the header (a third click restores the order of arrival), Ctrl+C copies rows as tab-separated text.
/// Follows new rows while it is at the bottom; otherwise a button says how many came. Thread: GUI.
class RecordView final : public QTableView {
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    /// For models::RecordModel; another model is shown as it is, without following or sorting.
    void setModel(QAbstractItemModel *model) override;
    /// The rows that are selected, in the order shown, with the texts of the visible columns.
    QString selectedText() const;
    /// From now on the columns are the user's.
    void setColumnShown(int column, bool shown);
    /// Widths, order and sorting of the columns, and which are hidden, as bytes for restoreColumns().
    QByteArray saveColumns() const;
    /// False, with nothing changed, for bytes of other columns or none at all.
    bool restoreColumns(const QByteArray &state);

    ScrollAnchor &anchor() const { return *m_anchor; }
    /// The row of the current selection, or an invalid index.
    QModelIndex selectedRow() const;

public Q_SLOTS:
    /// Selected rows to the clipboard.
    void copy();
    /// Columns as they were at first: sized to the content, in order of arrival.
    void resetColumns();

Q_SIGNALS:
    /// Another row (or none) is selected. Not emitted when the selected row merely moves.
    void selectedRowChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void setUpHeaders();
    void applyFont();
    void sizeColumns();
    void chooseColumns();
    void stretchColumn();
    void sortByClick(int column);
    void sortBy(int column, Qt::SortOrder order);
    void noteSelection();
    void showColumnMenu(const QPoint &position);
    void showNewRows(int count);
    void placeNewRowsButton();
    models::RecordModel *records() const;
    QList<int> visibleColumns() const;

    ScrollAnchor *m_anchor;
    QPersistentModelIndex m_selected;
    QPushButton *m_newRows;
    bool m_areColumnsTheUsers = false;
    bool m_isSizing = false;
    int m_sortColumn = -1; ///< -1: in order of arrival
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace eyewall::views
