// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/wallgeometry.h"

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr int kGapShare = 5;
constexpr int kSpareShare = 10;
constexpr int kPagesPerWall = 4;

int gapOf(int size)
{
    return std::max(1, (size + kGapShare / 2) / kGapShare);
}

} // namespace

WallGeometry WallGeometry::fitting(QSize area, int count, int largest, bool isMirrored)
{
    WallGeometry geometry;
    geometry.area = area;
    geometry.count = count;
    geometry.largest = std::max(1, largest);
    geometry.isMirrored = isMirrored;
    for (int size = geometry.largest; size >= 1; --size) {
        geometry.setSize(size, gapOf(size));
        if (geometry.capacity() >= count)
            return geometry;
    }
    geometry.setSize(1, 0);
    return geometry;
}

WallGeometry WallGeometry::withCount(int newCount) const
{
    const WallGeometry fitted = fitting(area, newCount, largest, isMirrored);
    if (fitted.pitch() <= pitch())
        return fitted;
    const WallGeometry roomy = fitting(area, newCount + newCount / kSpareShare, largest, isMirrored);
    WallGeometry next = roomy.pitch() > pitch() ? roomy : *this;
    next.count = newCount;
    return next;
}

void WallGeometry::setSize(int newSize, int newGap)
{
    size = newSize;
    gap = newGap;
    columns = std::max(0, (area.width() + gap) / pitch());
    rows = std::max(0, (area.height() + gap) / pitch());
}

QRect WallGeometry::rectOf(int index) const
{
    const int column = index % std::max(1, columns);
    const int row = index / std::max(1, columns);
    const int x = isMirrored ? area.width() - size - column * pitch() : column * pitch();
    return {x, row * pitch(), size, size};
}

std::optional<int> WallGeometry::indexAt(QPoint point) const
{
    const int x = isMirrored ? area.width() - 1 - point.x() : point.x();
    if (x < 0 || point.y() < 0 || x / pitch() >= columns)
        return std::nullopt;
    const int index = point.y() / pitch() * columns + x / pitch();
    return index < shown() ? std::optional(index) : std::nullopt;
}

int WallGeometry::moved(int index, Qt::Key key) const
{
    const int last = std::max(0, shown() - 1);
    const int usedRows = columns == 0 ? 0 : (shown() + columns - 1) / columns;
    const int page = std::max(1, usedRows / kPagesPerWall);
    const int onward = isMirrored ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return std::clamp(index - onward, 0, last);
    case Qt::Key_Right:
        return std::clamp(index + onward, 0, last);
    case Qt::Key_Up:
        return verticalMove(index, -1);
    case Qt::Key_Down:
        return verticalMove(index, 1);
    case Qt::Key_PageUp:
        return verticalMove(index, -page);
    case Qt::Key_PageDown:
        return verticalMove(index, page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return index;
    }
}

/// Stays in its column; a page goes as far as there are rows.
int WallGeometry::verticalMove(int index, int rowsDown) const
{
    if (columns == 0)
        return index;
    const int column = index % columns;
    const int lastRow = (shown() - 1 - column) / columns;
    const int row = std::clamp(index / columns + rowsDown, 0, std::max(0, lastRow));
    return row * columns + column;
}

} // namespace eyewall::views
