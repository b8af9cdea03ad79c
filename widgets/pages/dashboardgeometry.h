// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace eyewall::pages {

/// What the Dashboard is laid out from. Logical pixels.
struct DashboardSpace {
    QSize viewport;
    int margin = 0;
    int gap = 0;
    QSize tile; // least width, height
    int tiles = 0;
    bool hasWall = false;
    QSize routes; // least size of their card
    int middleHeight = 0;
    int barHeight = 0;
    QSize chart; // least size
    int chartHeight = 0;
    int wideChart = 0; // width that a chart has at least where there are more than two in a row
    int charts = 0;
    bool isCompact = false;
};

/// Where things are on the Dashboard: a row of tiles; the Wall and the busiest routes, about two to one; the
/// bar of ranges; the charts. It folds where it is narrow and is higher than the viewport where that is low.
/// Where the charts have room, whole rows of them fill it. Compact: tiles and as many charts as fit, at least
/// one. What is not shown has an empty rectangle. Left to right; mirror it for other directions. Thread: any.
struct DashboardGeometry {
    std::vector<QRect> tiles;
    QRect wall;
    QRect routes;
    QRect bar;
    std::vector<QRect> charts;
    int height = 0;

    static DashboardGeometry layOut(const DashboardSpace &space);
};

} // namespace eyewall::pages
