// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/linechart.h"
#include "widgets/charts/linechartwindow.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/charts/timetext.h"
#include "widgets/support/direction.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eyewall::charts {

using support::Colors;

namespace {

constexpr qreal kDotEdge = 1.6;
constexpr qreal kDotRadius = 4;
constexpr qreal kMark = 0.55; // of a line's height

} // namespace

void LineChart::paintCursor(QPainter &painter, const ChartGeometry &geometry, const Window &window) const
{
    const Colors &colors = support::colorsFor(palette());
    const qint64 second = *m_time.cursor();
    const qint64 point = flooredQuotient(second, window.pointSeconds());
    const qreal ratio = devicePixelRatioF();
    const qreal exact = geometry.xOfAge(double(window.span.last - second));
    const qreal x = (std::floor(exact * ratio) + 0.5) / ratio;
    painter.setPen(QPen(colors.dimText, 1));
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    for (const ChartSeries &series : m_series) {
        const double value = valueAt(series, window, point);
        if (std::isnan(value))
            continue;
        painter.setPen(QPen(colors.surface, kDotEdge));
        painter.setBrush(colors.of(series.role));
        painter.drawEllipse(QPointF(x, geometry.yOf(value)), kDotRadius, kDotRadius);
    }
}

/// Beside the cursor, on the side that has room, so that it never hides what it reads.
QRectF LineChart::readoutBox(const ChartGeometry &geometry, const Window &window, QSizeF size,
                             qreal gap) const
{
    const qreal x = geometry.xOfAge(double(window.span.last - *m_time.cursor()));
    const bool fitsRight = x + gap + size.width() <= geometry.plot.right();
    QRectF box(QPointF(fitsRight ? x + gap : x - gap - size.width(), geometry.plot.top() + gap / 2), size);
    box.moveLeft(std::max(geometry.valueLabels.left(), box.left()));
    // In a low chart over title and axis rather than past the edge.
    if (box.bottom() > geometry.timeLabels.bottom())
        box.moveTop(std::max(1.0, geometry.timeLabels.bottom() - box.height()));
    return box;
}

void LineChart::paintReadout(QPainter &painter, const ChartGeometry &geometry, const Window &window) const
{
    const Colors &colors = support::colorsFor(palette());
    const QFontMetricsF metrics(painter.font());
    const qint64 point = flooredQuotient(*m_time.cursor(), window.pointSeconds());
    const QString time = TimeText::moment(point * window.pointSeconds(), window.pointSeconds());
    const qreal line = metrics.height() * 1.3;
    const qreal indent = metrics.height() * kMark * 1.5;
    const qreal inset = metrics.height() / 2;
    qreal names = 0;
    qreal values = 0;
    for (const ChartSeries &series : m_series) {
        names = std::max(names, metrics.horizontalAdvance(series.name));
        values = std::max(values, metrics.horizontalAdvance(pointText(series, window, point)));
    }
    const qreal width = std::max(metrics.horizontalAdvance(time), indent + names + line + values);
    const QSizeF size(width + 2 * inset, line * (double(m_series.size()) + 1) + inset);
    const QRectF box = readoutBox(geometry, window, size, inset);
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(box, inset * 0.75, inset * 0.75);
    QRectF row(box.left() + inset, box.top() + inset / 2, width, line);
    painter.setPen(colors.dimText);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, time);
    for (const ChartSeries &series : m_series) {
        row.translate(0, line);
        paintReadoutRow(painter, row, series, pointText(series, window, point));
    }
}

void LineChart::paintReadoutRow(QPainter &painter, const QRectF &row, const ChartSeries &series,
                                const QString &value) const
{
    const Colors &colors = support::colorsFor(palette());
    const qreal mark = QFontMetricsF(painter.font()).height() * kMark;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.of(series.role));
    painter.drawRoundedRect(QRectF(row.left(), row.center().y() - mark / 2, mark, mark), mark / 4, mark / 4);
    painter.setPen(colors.dimText);
    painter.drawText(row.adjusted(mark * 1.5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, series.name);
    painter.setPen(colors.text);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, support::asItReads(value));
}

} // namespace eyewall::charts
