// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/views/wallcanvas.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace eyewall::charts {
class FrameClock;
}
namespace eyewall::models {
class WallModel;
}

namespace eyewall::views {

/// The Wall: a tile for every open connection, bright when it does something, outlined when it is in trouble.
/// Hovering tells, a click or Enter chooses; with the focus, the arrow keys, Home, End, Page Up and Page Down
/// walk from tile to tile, and the current tile stays with its connection. Stands on the surface of a card.
/// Thread: GUI.
class WallView final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    WallView(models::WallModel &model, charts::FrameClock &clock, QWidget *parent = nullptr);

    /// Tiles are active or resting and nothing between. So it is too where the style has no animations.
    void setMotionReduced(bool isReduced);

    models::WallModel &model() const { return m_model; }
    /// The connection under the keyboard; 0 when there is none.
    quint64 currentConnection() const { return m_current; }
    std::optional<int> currentIndex() const;
    /// What is on the screen now, and where, in logical pixels.
    int tileCount() const;
    QRect tileRect(int index) const;
    std::optional<int> tileAt(QPoint position) const;
    /// The counts in words, at most a second old.
    QString summary() const { return accessibleDescription(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void connectionChosen(quint64 id);
    void summaryChanged(const QString &summary);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void receiveChange();
    void refreshSummary();
    /// When its connection has closed, the tile that took its place is the current one.
    void followCurrent();
    void setCurrent(int index);
    void announceCurrent();
    void showTip(int index, QPoint globalPosition);
    WallGeometry layOut() const;
    void paintTiles(QPainter &painter);
    void paintCanvas(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    QRect frameOf(int index, int distance) const;
    int inset() const;

    models::WallModel &m_model;
    charts::FrameClock &m_clock;
    WallCanvas m_canvas;
    QTimer m_summaryTimer;
    quint64 m_current = 0;
    int m_currentIndex = 0;
    quint64 m_pressed = 0;
    std::optional<QPoint> m_mouse;
    bool m_isMotionReduced = false;
};

} // namespace eyewall::views
