// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/linechart.h"

#include "widgets/charts/linechartwindow.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/charts/timetext.h"
#include "widgets/support/direction.h"
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
constexpr qreal kLonelyDotRadius = 2.5; // of a point that no line goes through
constexpr float kFillShare = 0.13F;
constexpr float kPeakShare = 0.22F;

/// On whole device pixels, so that hairlines stay hairlines.
qreal aligned(qreal position, qreal ratio)
{
    return (std::floor(position * ratio) + 0.5) / ratio;
}

void fill(QPainter &painter, QColor color, float share, const QPolygonF &polygon)
{
    color.setAlphaF(share);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(polygon);
}

} // namespace

void LineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    support::paintCard(&painter, rect(), palette(), Metrics::of(this).radius);
    const Window window = visibleWindow();
    const ChartGeometry geometry = geometryFor(window);
    // Time runs to the right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    paintHeader(painter, geometry);
    painter.setFont(support::smallFont(font()));
    paintGrid(painter, geometry);
    paintTimeAxis(painter, geometry);
    paintSelection(painter, geometry);
    paintSeries(painter, geometry, window);
    paintEndLabels(painter, geometry, window);
    if (m_time.cursor() && m_time.visible().contains(*m_time.cursor())) {
        paintCursor(painter, geometry, window);
        paintReadout(painter, geometry, window);
    }
    if (hasFocus())
        paintFocus(painter);
}

void LineChart::paintHeader(QPainter &painter, const ChartGeometry &geometry) const
{
    const QFontMetricsF metrics(font());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(font());
    const qreal gap = metrics.height() * 0.75;
    const qreal mark = metrics.height() * 0.55;
    const bool hasLegend = geometry.endLabels.isEmpty();
    qreal legend = 0;
    for (const ChartSeries &series : m_series)
        legend += hasLegend ? mark + mark / 2 + metrics.horizontalAdvance(series.name) + gap : 0;
    legend = std::min(legend > 0 ? legend - gap : 0, geometry.header.width());
    const qreal titleRoom = std::max(0.0, geometry.header.width() - (legend > 0 ? legend + gap : 0));
    QRectF title(geometry.header.topLeft(), QSizeF(titleRoom, geometry.header.height()));
    QRectF marks(geometry.header.right() - legend, geometry.header.top(), legend, geometry.header.height());
    if (isMirrored) {
        title.moveRight(geometry.header.right());
        marks.moveLeft(geometry.header.left());
    }
    painter.setPen(support::colorsFor(palette()).dimText);
    painter.drawText(title, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     support::asItReads(metrics.elidedText(m_title, Qt::ElideRight, titleRoom)));
    if (hasLegend)
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

/// How long ago while live; the time of day where the view stands still.
void LineChart::paintTimeAxis(QPainter &painter, const ChartGeometry &geometry) const
{
    const QFontMetricsF metrics(painter.font());
    const TimeSpan shown = m_time.visible();
    const bool isZoomed = m_time.isZoomed();
    const QString widest = isZoomed ? TimeText::clock(shown.first) : TimeText::age(shown.seconds());
    const int step = geometry.timeLabelStep(metrics.horizontalAdvance(widest));
    painter.setPen(support::colorsFor(palette()).dimText);
    qint64 second = isZoomed ? TimeText::roundedDown(shown.last, step) : shown.last;
    for (; second >= shown.first; second -= step) {
        const QString text =
            isZoomed ? TimeText::clock(second, step % 60 != 0) : TimeText::age(shown.last - second);
        paintTimeLabel(painter, geometry, geometry.xOfAge(double(shown.last - second)), text);
    }
}

/// Centred below its time, but never past the ends of the plot.
void LineChart::paintTimeLabel(QPainter &painter, const ChartGeometry &geometry, qreal x,
                               const QString &text) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = metrics.horizontalAdvance(text);
    const qreal left = std::clamp(x - width / 2, geometry.plot.left(),
                                  std::max(geometry.plot.left(), geometry.plot.right() - width));
    painter.drawText(QPointF(left, geometry.timeLabels.top() + metrics.ascent()), text);
}

void LineChart::paintSeries(QPainter &painter, const ChartGeometry &geometry, const Window &window)
{
    m_run.reserve(window.points() + 2);
    m_peaks.reserve(2 * window.points());
    bool isEmpty = true;
    painter.save();
    painter.setClipRect(
        geometry.plot.adjusted(-kLonelyDotRadius, -kLonelyDotRadius, kLonelyDotRadius, kLonelyDotRadius));
    for (const ChartSeries &series : m_series) {
        for (qint64 point = window.firstPoint; point <= window.lastPoint; ++point) {
            const SeriesPoint both = pointAt(series, window, point);
            if (std::isnan(both.mean)) {
                paintRun(painter, geometry, series);
                continue;
            }
            isEmpty = false;
            // The newest point is not over yet: it belongs at the end, not beyond it.
            const double second = std::min(window.secondOf(point), double(m_time.newest()));
            const qreal x = geometry.xOfAge(double(window.span.last) - second);
            m_run.append({x, geometry.yOf(series.showsMaximum ? both.max : both.mean)});
            if (!series.showsMaximum && window.pointSeconds() > 1)
                m_peaks.append({x, geometry.yOf(both.max)});
        }
        paintRun(painter, geometry, series);
    }
    painter.restore();
    if (isEmpty)
        paintNoData(painter, geometry);
}

/// Between two grid lines, not across one.
void LineChart::paintNoData(QPainter &painter, const ChartGeometry &geometry) const
{
    QRectF place(geometry.plot);
    place.setHeight(place.height() / ValueAxis::kSteps);
    place.moveTop(geometry.plot.top() + place.height());
    painter.setPen(support::colorsFor(palette()).dimText);
    painter.drawText(place, Qt::AlignCenter, m_time.isZoomed() ? tr("no data") : tr("no data yet"));
}

void LineChart::paintRun(QPainter &painter, const ChartGeometry &geometry, const ChartSeries &series)
{
    if (m_run.isEmpty())
        return;
    const QColor color = support::colorsFor(palette()).of(series.role);
    const qsizetype points = m_run.size();
    if (m_peaks.size() > 1) {
        for (qsizetype i = points; i > 0; --i)
            m_peaks.append(m_run.at(i - 1));
        fill(painter, color, kPeakShare, m_peaks);
    }
    if (points == 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(m_run.first(), kLonelyDotRadius, kLonelyDotRadius);
    } else {
        painter.setPen(QPen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(m_run);
    }
    if (series.isFilled && points > 1) {
        m_run.append({m_run.last().x(), geometry.plot.bottom()});
        m_run.append({m_run.first().x(), geometry.plot.bottom()});
        fill(painter, color, kFillShare, m_run);
    }
    m_run.resize(0);
    m_peaks.resize(0);
}

void LineChart::paintEndLabels(QPainter &painter, const ChartGeometry &geometry, const Window &window) const
{
    if (geometry.endLabels.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    std::vector<qreal> wanted;
    std::vector<const ChartSeries *> named;
    for (const ChartSeries &series : m_series) {
        if (const std::optional<double> end = endOf(series, window)) {
            wanted.push_back(geometry.yOf(*end));
            named.push_back(&series);
        }
    }
    const std::vector<qreal> middles = geometry.spread(wanted, metrics.height());
    for (size_t i = 0; i < named.size(); ++i) {
        const QRectF place(geometry.endLabels.left(), middles[i] - metrics.height() / 2,
                           geometry.endLabels.width(), metrics.height());
        painter.setPen(support::colorsFor(palette()).of(named[i]->role));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, named[i]->name);
    }
}

void LineChart::paintSelection(QPainter &painter, const ChartGeometry &geometry) const
{
    if (!m_dragFrom || !m_hover)
        return;
    const auto [left, right] = std::minmax(*m_dragFrom, *m_hover);
    painter.fillRect(QRectF(left, geometry.plot.top(), right - left, geometry.plot.height()),
                     support::colorsFor(palette()).selection);
}

void LineChart::paintFocus(QPainter &painter) const
{
    const qreal radius = Metrics::of(this).radius;
    painter.setPen(QPen(support::colorsFor(palette()).accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace eyewall::charts
