// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pages/shortcutlist.h"

#include <QDialog>
#include <QHash>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace eyewall::pages {

class KeyEdit;
class Keymap;

/// All keys of a window in a list that can be searched and copied; those of its commands can be changed. Not
/// modal; deletes itself when closed. Thread: GUI.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The keymap lives longer.
    explicit ShortcutsDialog(Keymap &keymap, QWidget *parent = nullptr);

    /// Shows the shortcuts whose words or keys contain all words of `text`.
    void search(const QString &text);
    /// The shortcuts shown, a line each, with a tab between words and keys; groups stand above theirs.
    [[nodiscard]] QString shownText() const;
    /// The line with this text is the current one, whose keys can be changed below the list.
    void select(const QString &text);
    /// What stands below the list: why keys were not taken, or cannot be changed.
    [[nodiscard]] QString message() const;
    [[nodiscard]] KeyEdit &keyEdit() const { return *m_keys; }

private:
    void setUpLayout();
    [[nodiscard]] QBoxLayout *makeEditor();
    [[nodiscard]] QWidget *makeButtons();
    void connectSignals();
    void fill();
    void filter();
    void showKeys();
    void showEditor();
    void change(const QKeySequence &keys);
    [[nodiscard]] QAction *currentAction() const;
    void copySelected();
    void copyShown();

    Keymap &m_keymap;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_nothing;
    QLabel *m_command; ///< whose keys are edited
    KeyEdit *m_keys;
    QPushButton *m_usual;
    QLabel *m_message;
    QPushButton *m_allUsual;
    QPushButton *m_copy;
    QHash<const QTreeWidgetItem *, QAction *> m_actions;
};

} // namespace eyewall::pages
