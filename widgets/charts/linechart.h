// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/axisscale.h"
#include "widgets/support/colors.h"

#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace eyewall::charts {

class FrameClock;
class SeriesBuffer;
class TimeView;
struct SeriesPoint;

/// One line of a chart.
struct ChartSeries {
    QString name;                         // as people read it
    const SeriesBuffer *buffer = nullptr; // lives longer than the chart
    support::Role role = support::Role::Accent;
    bool isFilled = false;
    bool showsMaximum = false; // of each point instead of its mean
};

/// A card with lines over time: title, value and time axis, names at the ends of the lines or, where these do
/// not fit, in a legend. Where a point covers more than a second, the line is the mean and a shade reaches up
/// to the maximum. Charts with the same TimeView show the same time and share cursor and zoom:
///
/// Mouse: the cursor follows, dragging over a span or the wheel with Ctrl zooms, a double click goes back to
/// live. Keys: Left, Right (with Ctrl ten points), Home and End move the cursor, + and − zoom, Shift+Left and
/// Shift+Right move what is zoomed to, Escape goes back to live, then takes the cursor away.
///
/// It does not know what it draws: call refresh() after the buffers changed. A screen reader gets the values
/// at the cursor or else the latest as description. Thread: GUI.
class LineChart final : public QWidget {
    Q_OBJECT
public:
    using ValueFormat = std::function<QString(double)>;

    /// `time` and `clock` are shared and live longer.
    LineChart(const QString &title, TimeView &time, FrameClock &clock, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addSeries(const ChartSeries &series);
    /// How the value axis and the cursor write a value. Empty ones restore the default: compact numbers.
    void setFormats(AxisScaleOf axisScale, ValueFormat valueFormat);
    /// The value axis never ends below this; 4 unless set.
    void setMinimumTop(double top);
    /// What is shown is counted: the axis has whole numbers only.
    void setCounts(bool isCount);
    /// The buffers have changed, or time has passed.
    void refresh();

    QString title() const;
    /// The newest value of each line, in words.
    QString summary() const;
    /// The time and the values under the cursor, in words; empty without a cursor.
    QString reading() const;
    ChartGeometry geometryForPainting() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Window; // what is visible of the buffers

    Window visibleWindow() const;
    SeriesPoint pointAt(const ChartSeries &series, const Window &window, qint64 point) const;
    double valueAt(const ChartSeries &series, const Window &window, qint64 point) const;
    std::optional<double> endOf(const ChartSeries &series, const Window &window) const;
    double visibleMaximum(const Window &window) const;
    QString axisLabel(double value, const ValueAxis &axis) const;
    QString valueText(double value) const;
    QString pointText(const ChartSeries &series, const Window &window, qint64 point) const;
    qreal axisLabelWidth(const ValueAxis &axis) const;
    qreal endLabelWidth() const;
    ChartGeometry geometryFor(const Window &window) const;
    void updateDescription();

    qint64 secondAt(qreal x) const;
    void moveCursor(int points);
    void hover(qreal x);
    void endDrag();
    void zoomByKey(double factor);

    void paintHeader(QPainter &painter, const ChartGeometry &geometry) const;
    void paintLegend(QPainter &painter, const QRectF &rect) const;
    void paintGrid(QPainter &painter, const ChartGeometry &geometry) const;
    void paintTimeAxis(QPainter &painter, const ChartGeometry &geometry) const;
    void paintTimeLabel(QPainter &painter, const ChartGeometry &geometry, qreal x, const QString &text) const;
    void paintSeries(QPainter &painter, const ChartGeometry &geometry, const Window &window);
    void paintNoData(QPainter &painter, const ChartGeometry &geometry) const;
    void paintRun(QPainter &painter, const ChartGeometry &geometry, const ChartSeries &series);
    void paintEndLabels(QPainter &painter, const ChartGeometry &geometry, const Window &window) const;
    void paintSelection(QPainter &painter, const ChartGeometry &geometry) const;
    void paintCursor(QPainter &painter, const ChartGeometry &geometry, const Window &window) const;
    QRectF readoutBox(const ChartGeometry &geometry, const Window &window, QSizeF size, qreal gap) const;
    void paintReadout(QPainter &painter, const ChartGeometry &geometry, const Window &window) const;
    void paintReadoutRow(QPainter &painter, const QRectF &row, const ChartSeries &series,
                         const QString &value) const;
    void paintFocus(QPainter &painter) const;

    TimeView &m_time;
    FrameClock &m_clock;
    QString m_title;
    std::vector<ChartSeries> m_series;
    AxisScaleOf m_axisScale = AxisScale::ofCounts;
    ValueFormat m_valueFormat;
    QPolygonF m_run;                 // reused for every line, so painting a point allocates nothing
    QPolygonF m_peaks;               // above it
    std::optional<qreal> m_hover;    // x of the mouse above the plot
    std::optional<qreal> m_dragFrom; // x
    double m_minimumTop = 4;
    bool m_isCount = false;
};

} // namespace eyewall::charts
