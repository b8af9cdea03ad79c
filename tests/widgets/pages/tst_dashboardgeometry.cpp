// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/dashboardgeometry.h"

#include <QTest>

using namespace eyewall::pages;

class tst_DashboardGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverOverlapsNorLeavesTheWidth_data();
    void neverOverlapsNorLeavesTheWidth();
    void putsTheWallLeftOfTheRoutes();
    void givesTheRoutesTheRowWithoutAWall();
    void foldsWhereItIsNarrow();
    void fillsAHighViewportWithWholeRows();
    void showsTilesAndAChartWhenCompact();
    void showsMoreChartsWhenCompactAndHigh();
};

namespace {

DashboardSpace spaceOf(QSize viewport, bool hasWall = true)
{
    return {.viewport = viewport,
            .margin = 14,
            .gap = 12,
            .tile = {105, 104},
            .tiles = 6,
            .hasWall = hasWall,
            .routes = {308, 176},
            .middleHeight = 200,
            .barHeight = 28,
            .chart = {210, 144},
            .chartHeight = 224,
            .wideChart = 420,
            .charts = 6};
}

DashboardSpace compactSpaceOf(QSize viewport)
{
    DashboardSpace space = spaceOf(viewport);
    space.margin = 8;
    space.gap = 6;
    space.tile.setHeight(50);
    space.isCompact = true;
    return space;
}

std::vector<QRect> partsOf(const DashboardGeometry &geometry)
{
    std::vector<QRect> parts = geometry.tiles;
    parts.insert(parts.end(), {geometry.wall, geometry.routes, geometry.bar});
    parts.insert(parts.end(), geometry.charts.begin(), geometry.charts.end());
    std::erase_if(parts, [](const QRect &rect) { return rect.isEmpty(); });
    return parts;
}

} // namespace

void tst_DashboardGeometry::neverOverlapsNorLeavesTheWidth_data()
{
    QTest::addColumn<QSize>("viewport");
    QTest::addColumn<bool>("isCompact");
    for (const QSize size : {QSize(1264, 770), QSize(850, 500), QSize(700, 500), QSize(420, 300),
                             QSize(260, 200), QSize(3800, 2000)}) {
        for (const bool isCompact : {false, true})
            QTest::addRow("%d x %d%s", size.width(), size.height(), isCompact ? ", compact" : "")
                << size << isCompact;
    }
}

void tst_DashboardGeometry::neverOverlapsNorLeavesTheWidth()
{
    QFETCH(QSize, viewport);
    QFETCH(bool, isCompact);
    const DashboardSpace space = isCompact ? compactSpaceOf(viewport) : spaceOf(viewport);
    const DashboardGeometry geometry = DashboardGeometry::layOut(space);
    const QRect inside = QRect(0, 0, viewport.width(), geometry.height)
                             .adjusted(space.margin, space.margin, -space.margin, -space.margin);
    const std::vector<QRect> parts = partsOf(geometry);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QVERIFY(inside.contains(parts[i]));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!parts[i].intersects(parts[j]));
    }
    for (const QRect &tile : geometry.tiles)
        QVERIFY(tile.width() >= space.tile.width());
    for (const QRect &chart : geometry.charts)
        QVERIFY(chart.isEmpty() || chart.width() >= space.chart.width());
}

void tst_DashboardGeometry::putsTheWallLeftOfTheRoutes()
{
    const DashboardGeometry geometry = DashboardGeometry::layOut(spaceOf({1264, 770}));
    QCOMPARE(geometry.wall.top(), geometry.routes.top());
    QCOMPARE(geometry.wall.height(), geometry.routes.height());
    QCOMPARE(geometry.routes.left() - geometry.wall.right() - 1, 12);
    QCOMPARE(geometry.routes.right(), 1249);
    QVERIFY(qAbs(geometry.wall.width() - 2 * geometry.routes.width()) <= 2);
    QVERIFY(geometry.bar.top() > geometry.wall.bottom());
}

void tst_DashboardGeometry::givesTheRoutesTheRowWithoutAWall()
{
    const DashboardGeometry geometry = DashboardGeometry::layOut(spaceOf({1264, 770}, false));
    QVERIFY(geometry.wall.isEmpty());
    QCOMPARE(geometry.routes.width(), 1236);
}

void tst_DashboardGeometry::foldsWhereItIsNarrow()
{
    const DashboardGeometry wide = DashboardGeometry::layOut(spaceOf({1264, 770}));
    QCOMPARE(wide.tiles.front().top(), wide.tiles.back().top());
    QCOMPARE(wide.charts[0].top(), wide.charts[1].top());
    QVERIFY(wide.charts[2].top() > wide.charts[1].top());
    const DashboardGeometry smallest = DashboardGeometry::layOut(spaceOf({850, 500}));
    QCOMPARE(smallest.wall.top(), smallest.routes.top());
    QCOMPARE(smallest.routes.width(), 308);
    const DashboardGeometry narrow = DashboardGeometry::layOut(spaceOf({660, 500}));
    QVERIFY(narrow.tiles[3].top() > narrow.tiles[2].top());
    QVERIFY(narrow.routes.top() > narrow.wall.bottom());
    QCOMPARE(narrow.charts[0].top(), narrow.charts[1].top());
    const DashboardGeometry slim = DashboardGeometry::layOut(spaceOf({400, 500}));
    QVERIFY(slim.charts[1].top() > slim.charts[0].bottom());
    const DashboardGeometry huge = DashboardGeometry::layOut(spaceOf({1900, 1000}));
    QCOMPARE(huge.charts[0].top(), huge.charts[2].top());
}

void tst_DashboardGeometry::fillsAHighViewportWithWholeRows()
{
    const DashboardGeometry usual = DashboardGeometry::layOut(spaceOf({1264, 770}));
    QCOMPARE(usual.charts[0].bottom(), 770 - 14 - 1); // one row to the end, the others below
    QCOMPARE(usual.charts[5].height(), usual.charts[0].height());
    const DashboardGeometry high = DashboardGeometry::layOut(spaceOf({1264, 2000}));
    QVERIFY(qAbs(high.height - 2000) <= 3);
    const DashboardGeometry low = DashboardGeometry::layOut(spaceOf({850, 500}));
    QCOMPARE(low.charts[0].height(), 224);
    QVERIFY(low.height > 500);
}

void tst_DashboardGeometry::showsTilesAndAChartWhenCompact()
{
    const DashboardGeometry geometry = DashboardGeometry::layOut(compactSpaceOf({420, 300}));
    QVERIFY(geometry.routes.isEmpty() && geometry.wall.isEmpty() && geometry.bar.isEmpty());
    QCOMPARE(geometry.tiles.size(), 6);
    QVERIFY(!geometry.charts[0].isEmpty());
    QVERIFY(geometry.charts[1].isEmpty());
    QCOMPARE(geometry.charts.size(), 6);
    QCOMPARE(geometry.height, 300);
}

void tst_DashboardGeometry::showsMoreChartsWhenCompactAndHigh()
{
    const DashboardGeometry geometry = DashboardGeometry::layOut(compactSpaceOf({420, 460}));
    QVERIFY(!geometry.charts[1].isEmpty());
    QVERIFY(geometry.charts[2].isEmpty());
    QVERIFY(geometry.height <= 460);
}

QTEST_APPLESS_MAIN(tst_DashboardGeometry)
#include "tst_dashboardgeometry.moc"
