// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/chartgeometry.h"
#include "widgets/support/colors.h"

#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace eyewall::charts {

class FrameClock;
class SeriesBuffer;
class SeriesTier;

/// One line of a chart.
struct ChartSeries {
    QString name;                         // as people read it
    const SeriesBuffer *buffer = nullptr; // lives longer than the chart
    support::Role role = support::Role::Accent;
    bool isFilled = false;
    bool showsMaximum = false; // of each step instead of its mean
};

/// A card with lines over the last minutes: title, legend, value and time axis, and a cursor that reads all
/// lines at one time under the mouse or, with the focus, by the arrow keys. It does not know what it draws:
/// call refresh() after the buffers changed. Thread: GUI.
class LineChart final : public QWidget {
    Q_OBJECT
public:
    using ValueFormat = std::function<QString(double)>;

    /// `clock` is shared and lives longer.
    LineChart(const QString &title, FrameClock &clock, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addSeries(const ChartSeries &series);
    /// How much time is shown, in seconds; 150 unless set.
    void setSpan(int seconds);
    /// How the value axis and the cursor write a value. Empty ones restore the default: compact numbers.
    void setFormats(ValueFormat axisFormat, ValueFormat valueFormat);
    /// Written behind the top label of the value axis only, for example "ms".
    void setAxisUnit(const QString &unit);
    /// The value axis never ends below this; 4 unless set.
    void setMinimumTop(double top);
    /// What is shown is counted: the axis has whole numbers only.
    void setCounts(bool isCount);
    /// The buffers have changed.
    void refresh();

    QString title() const;
    /// The newest value of each line, in words, as a screen reader gets it.
    QString summary() const;
    ChartGeometry geometryForPainting() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Window; // what is visible of the buffers

    Window visibleWindow() const;
    double valueAt(const ChartSeries &series, const Window &window, int age) const;
    double visibleMaximum(const Window &window) const;
    QString axisLabel(double value, const ValueAxis &axis) const;
    QString valueText(double value) const;
    qreal axisLabelWidth(const ValueAxis &axis) const;
    ChartGeometry geometryFor(const Window &window) const;

    void paintHeader(QPainter &painter, const ChartGeometry &geometry) const;
    void paintLegend(QPainter &painter, const QRectF &rect) const;
    void paintGrid(QPainter &painter, const ChartGeometry &geometry) const;
    void paintTimeAxis(QPainter &painter, const ChartGeometry &geometry) const;
    void paintSeries(QPainter &painter, const ChartGeometry &geometry, const Window &window);
    void paintRun(QPainter &painter, const ChartGeometry &geometry, const ChartSeries &series);
    void paintCursor(QPainter &painter, const ChartGeometry &geometry, const Window &window) const;
    void paintReadout(QPainter &painter, const ChartGeometry &geometry, const Window &window) const;
    void moveCursor(int steps);
    void setCursorAge(std::optional<int> age);

    FrameClock &m_clock;
    QString m_title;
    QString m_axisUnit;
    std::vector<ChartSeries> m_series;
    ValueFormat m_axisFormat;
    ValueFormat m_valueFormat;
    QPolygonF m_run;             // reused for every line, so painting a point allocates nothing
    std::optional<int> m_cursor; // in steps before the newest
    double m_minimumTop = 4;
    bool m_isCount = false;
    int m_span = 150;
};

} // namespace eyewall::charts
