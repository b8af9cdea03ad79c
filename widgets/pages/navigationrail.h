// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/icons.h"

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace eyewall::pages {

/// An entry of the rail: icon, name, count; only the icon when folded. Thread: GUI.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(support::Symbol symbol, const QString &name, QWidget *parent = nullptr);

    void setCount(const QString &count);
    void setFolded(bool folded);
    QString count() const { return m_count; }
    /// The name, cut where there is no room for it.
    QString shownName() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    bool m_isFolded = false;
    bool m_showsFocus = false;
};

/// The pages of the window, at its left side. Thread: GUI.
class NavigationRail final : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addEntry(support::Symbol symbol, const QString &name);
    /// A button at the foot that is no page: it triggers this action, whose text it has.
    void setFootAction(support::Symbol symbol, QAction *action);
    void setCurrent(int entry);
    void setCount(int entry, const QString &count);
    const RailButton &entry(int index) const { return *m_buttons[index]; }
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

Q_SIGNALS:
    void entryChosen(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
    RailButton *m_foot = nullptr;
    bool m_isFolded = false;
};

} // namespace eyewall::pages
