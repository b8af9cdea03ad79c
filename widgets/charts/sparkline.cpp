// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/sparkline.h"

#include "widgets/charts/seriesbuffer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace eyewall::charts {

namespace {

constexpr qreal kSparkLineWidth = 1.6;
constexpr float kSparkFillShare = 0.13F;
constexpr float kRestingShare = 0.45F;

struct Range {
    double low = 0;
    double high = 0;

    double shareOf(double value) const { return high > low ? (value - low) / (high - low) : 0; }
};

/// From a little below the smallest to the largest value, and at least a third of the largest.
Range rangeOf(const SeriesTier &tier, int points)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (int age = 0; age < points; ++age) {
        const double value = tier.at(age).mean;
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (std::isinf(low) || high <= 0)
        return {0, 0};
    const double spread = std::max(high - low, high / 3);
    const double middle = (high + low) / 2;
    return {std::max(0.0, middle - spread * 0.9), std::max(high, middle + spread / 2)};
}

} // namespace

void Sparkline::paint(QPainter *painter, const QRectF &rect, const SeriesBuffer &buffer, const QColor &color)
{
    const SeriesTier &tier = buffer.tierFor(kSeconds);
    const Range range = rangeOf(tier, kSeconds);
    const QRectF area = rect.adjusted(0, kSparkLineWidth, 0, -kSparkLineWidth / 2);
    m_line.reserve(kSeconds + 2);
    m_line.resize(0);
    for (int age = kSeconds - 1; age >= 0; --age) {
        // What was not measured lies on the base line: a tile has no room to explain a gap.
        const double value = tier.at(age).mean;
        const double share = std::isnan(value) ? 0 : range.shareOf(value);
        m_line.append(
            {area.right() - age * area.width() / (kSeconds - 1), area.bottom() - share * area.height()});
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor line = color;
    if (range.high <= range.low)
        line.setAlphaF(kRestingShare); // nothing happens: no reason to shine
    painter->setPen(QPen(line, kSparkLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(m_line);
    m_line.append(rect.bottomRight());
    m_line.append(rect.bottomLeft());
    QColor fill = color;
    fill.setAlphaF(kSparkFillShare);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(m_line);
    painter->restore();
}

} // namespace eyewall::charts
