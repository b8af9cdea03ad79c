// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/formcontent.h"

#include <QTreeWidget>

namespace eyewall::inspectors {

/// Names and values in two columns. Ctrl+C copies the values of the selected rows, the menu names as well.
/// Thread: GUI.
class FormView final : public QTreeWidget {
    Q_OBJECT

public:
    explicit FormView(const QString &accessibleName, QWidget *parent = nullptr);

    void showPairs(const support::FormPairs &form);
    /// Is as high as its rows, at most `rows`, instead of taking the space there is; 0 undoes it.
    void setFitsRows(int rows);

    /// All of it, a line a pair, name and value divided by a tab.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeight() const;
    int widthOfNames() const;
    void fit();
    void copy(bool withNames) const;

    support::FormPairs m_form;
    int m_fitRows = 0;
};

} // namespace eyewall::inspectors
