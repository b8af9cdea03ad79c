// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QAbstractScrollArea;

namespace eyewall::views {

/// Lets a view whose contents change all the time be painted eight times a second, which is as fast as
/// anybody reads, and takes a third of the time of painting each change. A view that changes now and then is
/// painted at once, and so is what somebody does to it: keys, mouse, wheel, a new size. Thread: GUI.
class PaintPace final : public QObject {
    Q_OBJECT

public:
    /// Watches the viewport of `view`, which owns this.
    explicit PaintPace(QAbstractScrollArea *view);

    /// Call when the view gets another model: a view whose model rests is not painted again.
    void setModel(QAbstractItemModel *model);

    /// Changes wait for the next turn.
    [[nodiscard]] bool isHeld() const { return m_pause.isActive(); }
    /// Paints what waits.
    void release();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void noteChange() { m_hasChanged = true; }
    void notePaint();
    void hold();

    const QObject *const m_view; ///< only compared: its last events come when it is no scroll area any more
    QPointer<QWidget> m_viewport;
    QBasicTimer m_pause;
    QElapsedTimer m_sincePaint;
    QElapsedTimer m_sinceInput;
    bool m_hasChanged = false; ///< since the latest paint
    int m_hurried = 0;         ///< paints one behind the other that came fast
};

} // namespace eyewall::views
