// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/trendgeometry.h"

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr qreal kTrendHeight = 0.5; // of the cell

} // namespace

TrendGeometry::TrendGeometry(const QRectF &cell, qreal number, bool isMirrored)
    : m_area(cell)
{
    if (isMirrored)
        m_area.setLeft(std::min(cell.right(), cell.left() + number));
    else
        m_area.setRight(std::max(cell.left(), cell.right() - number));
    m_area.setHeight(cell.height() * kTrendHeight);
    m_area.moveTop(cell.top() + (cell.height() - m_area.height()) / 2);
}

void TrendGeometry::place(const models::Trend &trend, std::span<QPointF> points) const
{
    const quint16 most =
        std::max<quint16>(1, *std::max_element(trend.samples->begin(), trend.samples->end()));
    const qreal step = m_area.width() / qreal(points.size() - 1);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {m_area.left() + qreal(i) * step, m_area.bottom() - m_area.height() * trend.at(i) / most};
}

} // namespace eyewall::views
