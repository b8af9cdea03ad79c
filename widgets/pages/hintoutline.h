// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace eyewall::pages {

/// A line in the accent colour round another widget, wherever that goes; the mouse goes through it.
/// Thread: GUI.
class HintOutline final : public QWidget {
    Q_OBJECT

public:
    /// Hidden until there is a target; `window` holds the targets.
    explicit HintOutline(QWidget *window);

    /// Null hides it, as does a target that is hidden or gone.
    void setTarget(QWidget *target);
    [[nodiscard]] QWidget *target() const { return m_target; }

    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_target;
};

} // namespace eyewall::pages
