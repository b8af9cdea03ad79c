// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QWidget;

namespace eyewall::charts {

/// Repaints what asked for it, all in one tick of about 30 Hz, and only what can be seen. It stands still
/// while nobody asks. One a window, shared by its charts. Thread: GUI.
class FrameClock final : public QObject {
    Q_OBJECT
public:
    explicit FrameClock(QObject *parent = nullptr);

    /// Updates `widget` in the next frame; asking again before it changes nothing. Does nothing for one that
    /// cannot be seen: it is painted anyway when it is shown.
    void requestFrame(QWidget *widget);
    bool isRunning() const;

private:
    void paintFrame();

    std::vector<QPointer<QWidget>> m_dirty;
    QTimer m_timer;
};

} // namespace eyewall::charts
