// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace eyewall::models {
struct FilterProposal;
}

namespace eyewall::views {

/// The list below a filter line: keys and values while a person writes, or what was written before. Nothing
/// in it is current until the person goes there, so that Return takes what is written; Tab takes the first.
/// Thread: GUI.
class FilterPopup final : public QObject {
    Q_OBJECT

public:
    /// The edit owns it.
    explicit FilterPopup(QLineEdit *edit);

    /// Nothing to propose hides it.
    void propose(const QList<models::FilterProposal> &proposals);
    void hide();

    bool isVisible() const;
    bool hasCurrent() const;

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QStandardItemModel *m_model;
    QTreeView *m_view; ///< of the completer
    QCompleter *m_completer;
};

} // namespace eyewall::views
