// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace eyewall::support {
class Theme;
}

namespace eyewall::pages {

/// Makes the text of the program larger and smaller in steps, and as large as usual again. Thread: GUI.
class TextSizeMenu final : public QMenu {
    Q_OBJECT

public:
    /// `theme` lives longer.
    explicit TextSizeMenu(support::Theme &theme, QWidget *parent = nullptr);

private:
    QAction *add(const QString &text, const char *name);
    void step(int direction);
    void addSizes();
    void update();

    support::Theme &m_theme;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usual;
    QList<QAction *> m_sizes; ///< their data is the size
};

} // namespace eyewall::pages
