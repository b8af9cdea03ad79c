// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/spangeometry.h"

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr qreal kSpanHeight = 0.36; // of the cell
constexpr qreal kShortestSpan = 3;  // pixels
constexpr qint64 kLeast = 1000;     // nanoseconds: in less than that nothing is placed

} // namespace

QRectF spanBar(const models::Span &span, const models::Span &all, const QRectF &cell)
{
    const auto whole = qreal(std::max(all.end - all.begin, kLeast));
    const auto place = [&](qint64 time) { return std::clamp(qreal(time - all.begin) / whole, 0.0, 1.0); };
    const qreal shortest = std::min(kShortestSpan, cell.width());
    const qreal begin = cell.left() + place(span.begin) * (cell.width() - shortest);
    const qreal end = span.isOpen ? cell.right() : cell.left() + place(span.end) * cell.width();
    const qreal height = cell.height() * kSpanHeight;
    return {begin, cell.top() + (cell.height() - height) / 2, std::max(end - begin, shortest), height};
}

} // namespace eyewall::views
