// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/dashboardgeometry.h"

#include <algorithm>

namespace eyewall::pages {

namespace {

/// Lays out one part after the other, from the top.
class Column final {
public:
    explicit Column(const DashboardSpace &space)
        : m_space(space)
        , m_width(std::max(1, space.viewport.width() - 2 * space.margin))
        , m_y(space.margin)
    {
    }

    int width() const { return m_width; }
    /// Down to the end of the viewport.
    int left() const { return m_space.viewport.height() - m_space.margin - m_y; }
    /// With the margin below the last part.
    int height() const { return m_y - m_space.gap + m_space.margin; }
    bool fits(int count, int least) const { return count * (least + m_space.gap) - m_space.gap <= m_width; }

    QRect row(int height)
    {
        const QRect rect(m_space.margin, m_y, m_width, height);
        m_y += height + m_space.gap;
        return rect;
    }

    /// Equal cells; the pixels that are over go to the first ones.
    std::vector<QRect> cells(int count, int columns, int height)
    {
        std::vector<QRect> rects;
        const int all = m_width - (columns - 1) * m_space.gap;
        for (int first = 0; first < count; first += columns) {
            QRect rest = row(height);
            for (int i = 0; i < std::min(columns, count - first); ++i) {
                rects.emplace_back(rest.topLeft(), QSize(all / columns + (i < all % columns), height));
                rest.setLeft(rects.back().right() + 1 + m_space.gap);
            }
        }
        return rects;
    }

private:
    const DashboardSpace &m_space;
    int m_width;
    int m_y;
};

int tileColumns(const DashboardSpace &space, const Column &column)
{
    for (const int columns : {6, 3, 2}) {
        if (column.fits(columns, space.tile.width()))
            return columns;
    }
    return 1;
}

int chartColumns(const DashboardSpace &space, const Column &column)
{
    if (column.fits(3, space.wideChart))
        return 3;
    // A small window is better filled by one chart than by two narrow ones.
    const int least = space.isCompact ? space.chart.width() * 3 / 2 : space.chart.width();
    return column.fits(2, least) ? 2 : 1;
}

/// Two to one, but the routes keep their least width; one above the other where the Wall would not be the
/// wider one.
void layOutMiddle(const DashboardSpace &space, Column &column, DashboardGeometry &geometry)
{
    const int routes = std::max((column.width() - space.gap) / 3, space.routes.width());
    const bool isStacked = column.width() - space.gap - routes < routes * 6 / 5;
    if (space.hasWall && isStacked)
        geometry.wall = column.row(space.middleHeight);
    geometry.routes = column.row(std::max(space.middleHeight, space.routes.height()));
    if (!space.hasWall || isStacked)
        return;
    geometry.wall = geometry.routes;
    geometry.routes.setLeft(geometry.routes.right() + 1 - routes);
    geometry.wall.setRight(geometry.routes.left() - 1 - space.gap);
}

/// Rows of `least` height that fit, higher ones where there is room.
int chartHeight(const DashboardSpace &space, const Column &column, int rows, int least)
{
    const int fitting = std::clamp((column.left() + space.gap) / (least + space.gap), 1, std::max(1, rows));
    return std::max(least, (column.left() + space.gap) / fitting - space.gap);
}

void layOutCharts(const DashboardSpace &space, Column &column, DashboardGeometry &geometry)
{
    const int columns = chartColumns(space, column);
    int rows = (space.charts + columns - 1) / columns;
    if (space.isCompact)
        rows = std::clamp((column.left() + space.gap) / (space.chart.height() + space.gap), 1, rows);
    const int least = space.isCompact ? space.chart.height() : space.chartHeight;
    const int shown = std::min(space.charts, rows * columns);
    geometry.charts = column.cells(shown, columns, chartHeight(space, column, rows, least));
    geometry.charts.resize(std::size_t(space.charts));
}

} // namespace

DashboardGeometry DashboardGeometry::layOut(const DashboardSpace &space)
{
    DashboardGeometry geometry;
    Column column(space);
    geometry.tiles = column.cells(space.tiles, tileColumns(space, column), space.tile.height());
    if (!space.isCompact) {
        layOutMiddle(space, column, geometry);
        geometry.bar = column.row(space.barHeight);
    }
    layOutCharts(space, column, geometry);
    geometry.height = column.height();
    return geometry;
}

} // namespace eyewall::pages
