// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace eyewall::pages {

/// A field that takes the keys that are pressed in it, one chord, instead of their text. Tab, Enter and
/// Escape go on to do what they do everywhere; Backspace and Delete empty it. Thread: GUI.
class KeyEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    /// Room for the placeholder.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void setKeys(const QKeySequence &keys);
    [[nodiscard]] const QKeySequence &keys() const { return m_keys; }

Q_SIGNALS:
    /// A person pressed them; none: emptied it.
    void keysPressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace eyewall::pages
