// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace eyewall::views {

/// Keeps what a person reads where it is while rows come and go: at the bottom the view follows new rows,
/// anywhere else the top visible row stays where it stands. Thread: GUI.
class ScrollAnchor final : public QObject {
    Q_OBJECT

public:
    /// `view` owns the anchor. Call setModel() after the view got another model.
    explicit ScrollAnchor(QTableView *view);

    void setModel(QAbstractItemModel *model);
    /// Whether rows arrive at the bottom; without it the view never follows.
    void setFollows(bool follows);
    void goToBottom();
    /// Somebody looks at a row: new ones do not push it away. letGo() follows again where it followed before.
    void hold();
    void letGo();
    /// The rows that came since were there before: another filter shows them.
    void forgetNewRows() { setNewRows(0); }

    bool isAtBottom() const;
    /// Rows that came since the bottom was left.
    int newRows() const { return m_newRows; }

Q_SIGNALS:
    void newRowsChanged(int count);

private:
    void remember();
    void restore();
    void noteInserted(int first, int last);
    void noteScrolled();
    int rowsBelow() const;
    void setNewRows(int count);

    QTableView *m_view;
    QPersistentModelIndex m_top;
    int m_offset = 0; ///< of the top row, in pixels above the viewport
    int m_newRows = 0;
    bool m_follows = true;
    bool m_isHeld = false; ///< it followed until hold()
    bool m_sticks = true;
    bool m_isRestoring = false;
};

} // namespace eyewall::views
