// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/trend.h"

#include <QPointF>
#include <QRectF>

#include <span>

namespace eyewall::views {

/// Where the small line of a cell goes. Thread: any (a value).
class TrendGeometry final {
public:
    /// `number` is the width that the number at the end of the cell takes, with a gap.
    TrendGeometry(const QRectF &cell, qreal number, bool isMirrored);

    /// Whether a line can be read in it.
    [[nodiscard]] bool isRoomy() const { return m_area.width() >= kSmallest; }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    /// One for each sample, the oldest at the left: the largest at the top, nothing at the bottom.
    void place(const models::Trend &trend, std::span<QPointF> points) const;

private:
    static constexpr qreal kSmallest = 16;

    QRectF m_area;
};

} // namespace eyewall::views
