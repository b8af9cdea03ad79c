// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/stripgeometry.h"

#include <algorithm>
#include <cmath>

namespace eyewall::charts {

qreal StripGeometry::xOf(qint64 second) const
{
    return plot.left() + plot.width() * double(second - shown.first) / double(shown.seconds() + 1);
}

qreal StripGeometry::yOf(double value) const
{
    return plot.bottom() - plot.height() * std::clamp(value / top, 0.0, 1.0);
}

qint64 StripGeometry::secondAt(qreal x) const
{
    const double share = plot.width() <= 0 ? 0 : (x - plot.left()) / plot.width();
    // Where a second begins exactly, rounding must not make it the one before.
    const double second = double(shown.first) + std::floor(share * double(shown.seconds() + 1) + 1e-6);
    return qint64(std::clamp(second, double(shown.first), double(shown.last)));
}

QRectF StripGeometry::bandOf(TimeSpan span) const
{
    const qreal left = std::clamp(xOf(span.first), plot.left(), plot.right());
    const qreal right = std::clamp(xOf(span.last + 1), plot.left(), plot.right());
    return {left, plot.top(), right - left, plot.height()};
}

StripGeometry::Part StripGeometry::partAt(qreal x, TimeSpan span, qreal reach) const
{
    const qreal first = std::abs(x - xOf(span.first));
    const qreal last = std::abs(x - xOf(span.last + 1));
    if (std::min(first, last) <= reach)
        return first < last ? Part::First : Part::Last;
    return x > xOf(span.first) && x < xOf(span.last + 1) ? Part::Inside : Part::Outside;
}

} // namespace eyewall::charts
