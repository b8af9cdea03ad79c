// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/linechart.h"

#include "widgets/charts/linechartwindow.h"
#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eyewall::charts {

using support::Colors;
using support::Metrics;

namespace {

constexpr qreal kLineWidth = 1.6;
constexpr float kFillShare = 0.13F;

/// −2:30, as a clock would say it; hours only where there are some.
QString ageText(int seconds)
{
    const QChar zero = QLatin1Char('0');
    const QString rest = QStringLiteral("%1").arg(seconds % 60, 2, 10, zero);
    const QString sign(QChar(0x2212));
    if (seconds < 3600)
        return sign + QString::number(seconds / 60) + QLatin1Char(':') + rest;
    return sign +
           QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(rest);
}

/// On whole device pixels, so that hairlines stay hairlines.
qreal aligned(qreal position, qreal ratio)
{
    return (std::floor(position * ratio) + 0.5) / ratio;
}

} // namespace

void LineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Metrics metrics = Metrics::of(this);
    support::paintCard(&painter, rect(), palette(), metrics.radius);
    const Window window = visibleWindow();
    const ChartGeometry geometry = geometryFor(window);
    paintHeader(painter, geometry);
    // Time runs to the right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(support::smallFont(font()));
    paintGrid(painter, geometry);
    paintTimeAxis(painter, geometry);
    paintSeries(painter, geometry, window);
    if (m_cursor && window.hasData) {
        paintCursor(painter, geometry, window);
        paintReadout(painter, geometry, window);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(support::colorsFor(palette()).accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.radius, metrics.radius);
}

void LineChart::paintHeader(QPainter &painter, const ChartGeometry &geometry) const
{
    const QFontMetricsF metrics(font());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(font());
    painter.setLayoutDirection(Qt::LeftToRight);
    const qreal gap = metrics.height() * 0.75;
    const qreal mark = metrics.height() * 0.55;
    qreal legend = 0;
    for (const ChartSeries &series : m_series)
        legend += mark + mark / 2 + metrics.horizontalAdvance(series.name) + gap;
    legend = std::min(legend > 0 ? legend - gap : 0, geometry.header.width());
    const qreal titleRoom = std::max(0.0, geometry.header.width() - legend - gap);
    QRectF title(geometry.header.topLeft(), QSizeF(titleRoom, geometry.header.height()));
    QRectF marks(geometry.header.right() - legend, geometry.header.top(), legend, geometry.header.height());
    if (isMirrored) {
        title.moveRight(geometry.header.right());
        marks.moveLeft(geometry.header.left());
    }
    painter.setPen(support::colorsFor(palette()).dimText);
    painter.drawText(title, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     metrics.elidedText(m_title, Qt::ElideRight, titleRoom));
    paintLegend(painter, marks);
}

void LineChart::paintLegend(QPainter &painter, const QRectF &rect) const
{
    const Colors &colors = support::colorsFor(palette());
    const QFontMetricsF metrics(font());
    const qreal mark = metrics.height() * 0.55;
    qreal x = rect.left();
    for (const ChartSeries &series : m_series) {
        const QRectF square(x, rect.center().y() - mark / 2, mark, mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.of(series.role));
        painter.drawRoundedRect(square, mark / 4, mark / 4);
        x += mark * 1.5;
        const qreal room = std::min(metrics.horizontalAdvance(series.name), std::max(0.0, rect.right() - x));
        painter.setPen(colors.dimText);
        painter.drawText(QRectF(x, rect.top(), room, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(series.name, Qt::ElideRight, std::ceil(room)));
        x += room + metrics.height() * 0.75;
    }
}

void LineChart::paintGrid(QPainter &painter, const ChartGeometry &geometry) const
{
    const Colors &colors = support::colorsFor(palette());
    const qreal height = QFontMetricsF(painter.font()).height();
    for (int i = 0; i <= ValueAxis::kSteps; ++i) {
        const double value = i * geometry.axis.step;
        const qreal y = aligned(geometry.yOf(value), devicePixelRatioF());
        painter.setPen(QPen(colors.hairline, 1));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        const QRectF label(geometry.valueLabels.left(), y - height / 2, geometry.valueLabels.width(), height);
        painter.setPen(colors.dimText);
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip,
                         axisLabel(value, geometry.axis));
    }
}

void LineChart::paintTimeAxis(QPainter &painter, const ChartGeometry &geometry) const
{
    const QFontMetricsF metrics(painter.font());
    const int span = int(geometry.spanSeconds);
    const int step = geometry.timeLabelStep(metrics.horizontalAdvance(ageText(span)));
    painter.setPen(support::colorsFor(palette()).dimText);
    for (int age = 0; age <= span; age += step) {
        const QString text = age == 0 ? tr("now") : ageText(age);
        const qreal width = metrics.horizontalAdvance(text);
        // Centred below its time, but never past the ends of the plot.
        const qreal left = std::clamp(geometry.xOfAge(age) - width / 2, geometry.plot.left(),
                                      std::max(geometry.plot.left(), geometry.plot.right() - width));
        painter.drawText(QPointF(left, geometry.timeLabels.top() + metrics.ascent()), text);
    }
}

void LineChart::paintSeries(QPainter &painter, const ChartGeometry &geometry, const Window &window)
{
    m_run.reserve(window.steps + 2);
    bool isEmpty = true;
    for (const ChartSeries &series : m_series) {
        m_run.resize(0);
        for (int age = window.steps - 1; age >= 0; --age) {
            const double value = valueAt(series, window, age);
            if (std::isnan(value)) {
                paintRun(painter, geometry, series);
                continue;
            }
            isEmpty = false;
            m_run.append({geometry.xOfAge(double(age) * window.stepSeconds), geometry.yOf(value)});
        }
        paintRun(painter, geometry, series);
    }
    if (!isEmpty)
        return;
    // Between two grid lines, not across one.
    QRectF place(geometry.plot);
    place.setHeight(place.height() / ValueAxis::kSteps);
    place.moveTop(geometry.plot.top() + place.height());
    painter.setPen(support::colorsFor(palette()).dimText);
    painter.drawText(place, Qt::AlignCenter, tr("no data yet"));
}

void LineChart::paintRun(QPainter &painter, const ChartGeometry &geometry, const ChartSeries &series)
{
    if (m_run.isEmpty())
        return;
    const QColor color = support::colorsFor(palette()).of(series.role);
    painter.setPen(QPen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (m_run.size() == 1)
        painter.drawLine(m_run.first() - QPointF(kLineWidth / 2, 0),
                         m_run.first() + QPointF(kLineWidth / 2, 0));
    else
        painter.drawPolyline(m_run);
    if (series.isFilled && m_run.size() > 1) {
        m_run.append({m_run.last().x(), geometry.plot.bottom()});
        m_run.append({m_run.first().x(), geometry.plot.bottom()});
        QColor fill = color;
        fill.setAlphaF(kFillShare);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(m_run);
    }
    m_run.resize(0);
}

void LineChart::paintCursor(QPainter &painter, const ChartGeometry &geometry, const Window &window) const
{
    const Colors &colors = support::colorsFor(palette());
    const qreal x = aligned(geometry.xOfAge(double(*m_cursor) * window.stepSeconds), devicePixelRatioF());
    painter.setPen(QPen(colors.dimText, 1));
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    for (const ChartSeries &series : m_series) {
        const double value = valueAt(series, window, *m_cursor);
        if (std::isnan(value))
            continue;
        painter.setPen(QPen(colors.surface, kLineWidth));
        painter.setBrush(colors.of(series.role));
        painter.drawEllipse(QPointF(x, geometry.yOf(value)), 2.5 * kLineWidth, 2.5 * kLineWidth);
    }
}

void LineChart::paintReadout(QPainter &painter, const ChartGeometry &geometry, const Window &window) const
{
    const Colors &colors = support::colorsFor(palette());
    const QFontMetricsF metrics(painter.font());
    const int seconds = *m_cursor * window.stepSeconds;
    const QString time = seconds == 0 ? tr("now") : ageText(seconds);
    const qreal line = metrics.height() * 1.3;
    const qreal mark = metrics.height() * 0.55;
    qreal names = 0;
    qreal values = 0;
    for (const ChartSeries &series : m_series) {
        names = std::max(names, metrics.horizontalAdvance(series.name));
        values = std::max(values, metrics.horizontalAdvance(valueText(valueAt(series, window, *m_cursor))));
    }
    const qreal inset = metrics.height() / 2;
    const qreal width =
        std::max(metrics.horizontalAdvance(time), mark * 1.5 + names + line + values) + 2 * inset;
    QRectF box(0, geometry.plot.top() + inset / 2, width, line * (double(m_series.size()) + 1) + inset);
    const qreal x = geometry.xOfAge(seconds);
    // Beside the cursor, on the side that has room, so that it never hides what it reads.
    const bool fitsRight = x + inset + width <= geometry.plot.right();
    box.moveLeft(std::max(geometry.plot.left(), fitsRight ? x + inset : x - inset - width));
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(box, inset * 0.75, inset * 0.75);
    QRectF row(box.left() + inset, box.top() + inset / 2, width - 2 * inset, line);
    painter.setPen(colors.dimText);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, time);
    for (const ChartSeries &series : m_series) {
        row.translate(0, line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.of(series.role));
        painter.drawRoundedRect(QRectF(row.left(), row.center().y() - mark / 2, mark, mark), mark / 4,
                                mark / 4);
        painter.setPen(colors.dimText);
        painter.drawText(row.adjusted(mark * 1.5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, series.name);
        painter.setPen(colors.text);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight,
                         valueText(valueAt(series, window, *m_cursor)));
    }
}

} // namespace eyewall::charts
