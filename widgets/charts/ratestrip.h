// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/seriesbuffer.h"
#include "widgets/charts/spanchoice.h"
#include "widgets/charts/stripgeometry.h"

#include <QBasicTimer>
#include <QPolygonF>
#include <QWidget>

namespace eyewall::charts {

/// A low chart of something a second over the last quarter of an hour, or less when it was not measured for
/// so long, in which a person chooses a span of time. What is chosen stands still while time moves on; the
/// strip shows more when it would leave.
///
/// Mouse: dragging chooses, the edges of the span and the span itself can be dragged, a double click takes it
/// away. Keys: Left and Right move the span by a second, with Ctrl by ten, Page Up and Page Down by a minute,
/// Home and End to the ends; with Shift its moving end alone. Without a span they choose the last minute.
/// Escape takes it away. A screen reader gets the values and the span as description. Thread: GUI.
class RateStrip final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kUsualSeconds = 15 * 60;
    static constexpr int kLeastSeconds = 2 * 60; ///< shown, however little was measured
    static constexpr int kFirstSpan = 60;        ///< seconds that a key chooses when nothing is chosen

    explicit RateStrip(QWidget *parent = nullptr);

    /// So much a second happened from the first to the last of these seconds.
    void append(qint64 firstSecond, qint64 lastSecond, double perSecond);
    /// Takes the span away.
    void clearSpan();

    /// What was told by spanChanged() last.
    const std::optional<TimeSpan> &span() const { return m_told; }
    TimeSpan shown() const;
    /// What is under the mouse or being chosen, otherwise from when to when the strip goes; in words.
    QString reading() const;
    /// The strip in words.
    QString summary() const;
    StripGeometry geometryForPainting() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another span, or none: when the mouse lets go, or the keys rest for a moment.
    void spanChanged();
    /// reading() says something else.
    void readingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Drag {
        qreal from = 0; ///< x
        qint64 second = 0;
        TimeSpan shown; ///< stands still meanwhile
        SpanChoice before;
        bool isNew = false;    ///< it draws another span
        bool isWhole = false;  ///< the span is moved, not its end
        bool hasMoved = false; ///< far enough to be meant
    };

    TimeSpan limits() const;
    double highest(TimeSpan span) const;
    double valueAt(qint64 second) const;
    void refresh();
    void tell();
    void moveByKey(qint64 seconds, bool isEndAlone);
    void dragTo(qreal x);
    void cancelDrag();
    void pointAt(qreal x);
    void fillLine(const StripGeometry &geometry);
    void paintBand(QPainter &painter, const StripGeometry &geometry) const;
    void paintLine(QPainter &painter, const StripGeometry &geometry, double share) const;

    SeriesBuffer m_rates;
    qint64 m_oldest = 0; ///< second; 0: nothing was measured
    qint64 m_newest = 0;
    SpanChoice m_choice;
    std::optional<TimeSpan> m_told;
    std::optional<Drag> m_drag;
    std::optional<qreal> m_hover; ///< x of the mouse
    QBasicTimer m_rest;           ///< of the keys
    QPolygonF m_line;             ///< reused, so that painting a point allocates nothing
};

} // namespace eyewall::charts
