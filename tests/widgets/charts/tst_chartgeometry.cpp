// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chartgeometry.h"

#include <QTest>

#include <limits>

using namespace eyewall::charts;

class tst_ChartGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsTheAxisAtARoundNumber_data();
    void endsTheAxisAtARoundNumber();
    void countsInWholeSteps_data();
    void countsInWholeSteps();
    void keepsEverythingInside_data();
    void keepsEverythingInside();
    void mapsTimeToTheRight();
    void mapsValuesUpwards();
    void leavesRoomBetweenTimeLabels_data();
    void leavesRoomBetweenTimeLabels();
    void leavesRoomForEndLabels();
    void spreadsEndLabels_data();
    void spreadsEndLabels();
};

void tst_ChartGeometry::endsTheAxisAtARoundNumber_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("minimumTop");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << 0.0 << 4.0 << 4.0;
    QTest::newRow("small") << 0.33 << 0.0 << 0.4;
    QTest::newRow("milliseconds") << 6.1 << 4.0 << 8.0;
    QTest::newRow("thousands") << 20'300.0 << 4.0 << 24'000.0;
    QTest::newRow("exactly on a line") << 20'000.0 << 4.0 << 24'000.0;
    QTest::newRow("huge") << 3.3e12 << 4.0 << 4e12;
    QTest::newRow("no number") << std::numeric_limits<double>::infinity() << 4.0 << 4.0;
}

void tst_ChartGeometry::endsTheAxisAtARoundNumber()
{
    QFETCH(double, maximum);
    QFETCH(double, minimumTop);
    QTEST(ValueAxis::holding(maximum, minimumTop).top(), "top");
}

void tst_ChartGeometry::countsInWholeSteps_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("one more than a step of 1.5 holds") << 5.0 << 2.0;
    QTest::newRow("where 2.5 would do") << 9.0 << 3.0;
    QTest::newRow("below ten of them") << 38.0 << 10.0;
    QTest::newRow("25 is whole") << 95.0 << 25.0;
}

void tst_ChartGeometry::countsInWholeSteps()
{
    QFETCH(double, maximum);
    QTEST(ValueAxis::holding(maximum, 4, true).step, "step");
}

void tst_ChartGeometry::keepsEverythingInside_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("usual") << QSizeF(600, 300);
    QTest::newRow("small") << QSizeF(220, 140);
    QTest::newRow("wide") << QSizeF(3000, 120);
}

void tst_ChartGeometry::keepsEverythingInside()
{
    QFETCH(QSizeF, size);
    const ChartSpace space{
        .size = size, .padding = 14, .headerHeight = 16, .lineHeight = 14, .valueLabelWidth = 30};
    const ChartGeometry geometry = ChartGeometry::layOut(space, 150, {.step = 1});
    const QRectF inside = QRectF(QPointF(), size).adjusted(14, 14, -14, -14);
    for (const QRectF &rect : {geometry.header, geometry.plot, geometry.valueLabels, geometry.timeLabels})
        QVERIFY(inside.contains(rect));
    QVERIFY(!geometry.plot.intersects(geometry.timeLabels));
    QVERIFY(!geometry.plot.intersects(geometry.valueLabels));
    // The top label is centred on the top of the plot and must not touch the header.
    QVERIFY(geometry.plot.top() - space.lineHeight / 2 >= geometry.header.bottom());
}

void tst_ChartGeometry::mapsTimeToTheRight()
{
    ChartGeometry geometry;
    geometry.plot = {50, 0, 300, 100};
    geometry.spanSeconds = 150;
    QCOMPARE(geometry.xOfAge(0), 350.0);
    QCOMPARE(geometry.xOfAge(150), 50.0);
    QCOMPARE(geometry.ageAt(geometry.xOfAge(42)), 42.0);
}

void tst_ChartGeometry::mapsValuesUpwards()
{
    ChartGeometry geometry;
    geometry.plot = {50, 20, 300, 100};
    geometry.axis.step = 2;
    QCOMPARE(geometry.yOf(0), 120.0);
    QCOMPARE(geometry.yOf(8), 20.0);
    QCOMPARE(geometry.yOf(4), 70.0);
    QCOMPARE(geometry.yOf(-3), 120.0);
    QCOMPARE(geometry.yOf(1e9), 20.0);
}

void tst_ChartGeometry::leavesRoomBetweenTimeLabels_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("span");
    QTest::addColumn<int>("step");
    QTest::newRow("two and a half minutes") << 575.0 << 150.0 << 30;
    QTest::newRow("narrow") << 200.0 << 150.0 << 60;
    QTest::newRow("ten minutes") << 575.0 << 600.0 << 120;
    QTest::newRow("a day") << 575.0 << 86'400.0 << 14'400;
}

void tst_ChartGeometry::leavesRoomBetweenTimeLabels()
{
    QFETCH(double, width);
    QFETCH(double, span);
    ChartGeometry geometry;
    geometry.plot = {0, 0, width, 100};
    geometry.spanSeconds = span;
    QTEST(geometry.timeLabelStep(32), "step");
}

void tst_ChartGeometry::leavesRoomForEndLabels()
{
    ChartSpace space{
        .size = QSizeF(600, 300), .padding = 14, .headerHeight = 16, .lineHeight = 14, .valueLabelWidth = 30};
    QVERIFY(ChartGeometry::layOut(space, 150, {.step = 1}).endLabels.isEmpty());
    space.endLabelWidth = 50;
    const ChartGeometry geometry = ChartGeometry::layOut(space, 150, {.step = 1});
    QCOMPARE(geometry.endLabels.width(), 50.0);
    QCOMPARE(geometry.endLabels.right(), 586.0);
    QVERIFY(geometry.plot.right() < geometry.endLabels.left());
    QCOMPARE(geometry.timeLabels.right(), geometry.plot.right());
}

void tst_ChartGeometry::spreadsEndLabels_data()
{
    using Middles = std::vector<qreal>;
    QTest::addColumn<Middles>("wanted");
    QTest::addColumn<Middles>("placed");
    QTest::newRow("apart") << Middles{20, 60} << Middles{20, 60};
    QTest::newRow("on top of each other") << Middles{50, 50, 50} << Middles{50, 60, 70};
    QTest::newRow("at the bottom") << Middles{100, 100, 98} << Middles{90, 100, 80};
    QTest::newRow("above the top") << Middles{-5, 2} << Middles{0, 10};
    QTest::newRow("keeps their order") << Middles{55, 50} << Middles{60, 50};
}

void tst_ChartGeometry::spreadsEndLabels()
{
    using Middles = std::vector<qreal>;
    QFETCH(Middles, wanted);
    ChartGeometry geometry;
    geometry.plot = {0, 0, 300, 100};
    QTEST(geometry.spread(wanted, 10), "placed");
}

QTEST_APPLESS_MAIN(tst_ChartGeometry)
#include "tst_chartgeometry.moc"
