// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/ratestrip.h"

#include "widgets/support/colors.h"
#include "widgets/support/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eyewall::charts {

namespace {

constexpr qreal kStripLineWidth = 1.6;
constexpr double kStripFillShare = 0.13;
constexpr double kOutsideShare = 0.4;      // of the colour, beside a span
constexpr double kStripPointSpacing = 1.5; // least pixels between two points
constexpr qreal kGripWidth = 3;
constexpr qreal kGripShare = 0.5; // of the height

QColor faint(QColor color, double share)
{
    color.setAlphaF(float(color.alphaF() * share));
    return color;
}

} // namespace

void RateStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const support::Colors &colors = support::colorsFor(palette());
    const StripGeometry geometry = geometryForPainting();
    painter.setPen(QPen(colors.hairline, 1));
    painter.drawLine(geometry.plot.bottomLeft(), geometry.plot.bottomRight());
    fillLine(geometry);
    const auto span = m_choice.span();
    if (span)
        paintBand(painter, geometry);
    paintLine(painter, geometry, span ? kOutsideShare : 1);
    if (span) {
        painter.setClipRect(geometry.bandOf(*span));
        paintLine(painter, geometry, 1);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        const qreal radius = support::Metrics::of(this).radius / 2.0;
        painter.setPen(QPen(colors.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

/// Points lie at fixed times, so that they do not shimmer when time moves on. What was not measured yet is
/// left out at the beginning, and nothing elsewhere.
void RateStrip::fillLine(const StripGeometry &geometry)
{
    m_line.resize(0);
    const SeriesTier &tier = m_rates.tierFor(m_newest - geometry.shown.first + 1);
    const double steps = double(geometry.shown.seconds() + 1) / tier.stepSeconds();
    const int stride = std::max(1, int(std::ceil(steps * kStripPointSpacing / std::max(1, width()))));
    const int length = stride * tier.stepSeconds();
    const qint64 last = flooredQuotient(geometry.shown.last, length);
    for (qint64 point = flooredQuotient(geometry.shown.first, length); point <= last; ++point) {
        const double value = tier.over(point * stride, stride).mean;
        if (std::isnan(value) && m_line.isEmpty())
            continue;
        const qreal x = (geometry.xOf(point * length) + geometry.xOf((point + 1) * length)) / 2;
        m_line.append({std::clamp(x, geometry.plot.left(), geometry.plot.right()),
                       geometry.yOf(std::isnan(value) ? 0 : value)});
    }
}

void RateStrip::paintBand(QPainter &painter, const StripGeometry &geometry) const
{
    const support::Colors &colors = support::colorsFor(palette());
    const QRectF band = geometry.bandOf(*m_choice.span());
    painter.fillRect(band, colors.selection);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    for (const qreal x : {band.left(), band.right()}) {
        painter.drawRect(QRectF(x - 0.5, band.top(), 1, band.height()));
        const qreal height = band.height() * kGripShare;
        painter.drawRoundedRect(
            QRectF(x - kGripWidth / 2, band.center().y() - height / 2, kGripWidth, height), kGripWidth / 2,
            kGripWidth / 2);
    }
}

void RateStrip::paintLine(QPainter &painter, const StripGeometry &geometry, double share) const
{
    if (m_line.isEmpty())
        return;
    const QColor color = faint(support::colorsFor(palette()).accent, share);
    QPolygonF area = m_line;
    area.append({m_line.last().x(), geometry.plot.bottom()});
    area.append({m_line.first().x(), geometry.plot.bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(color, kStripFillShare));
    painter.drawPolygon(area);
    painter.setPen(QPen(color, kStripLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(m_line);
}

} // namespace eyewall::charts
