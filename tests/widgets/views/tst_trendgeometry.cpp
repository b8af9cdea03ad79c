// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/trendgeometry.h"

#include <QTest>

#include <numeric>

using namespace eyewall;
using views::TrendGeometry;

class tst_TrendGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesRoomForTheNumber();
    void placesTheNewestAtTheRight();
    void restsAtTheBottom();
};

void tst_TrendGeometry::leavesRoomForTheNumber()
{
    const QRectF cell(100, 10, 80, 20);
    const TrendGeometry usual(cell, 30, false);
    QCOMPARE(usual.area().left(), 100.0);
    QCOMPARE(usual.area().right(), 150.0);
    QVERIFY(usual.isRoomy());
    QVERIFY(cell.contains(usual.area()));
    const TrendGeometry mirrored(cell, 30, true);
    QCOMPARE(mirrored.area().left(), 130.0);
    QCOMPARE(mirrored.area().right(), 180.0);
    QVERIFY(!TrendGeometry(cell, 70, false).isRoomy());
    QVERIFY(!TrendGeometry(cell, 700, true).isRoomy());
}

void tst_TrendGeometry::placesTheNewestAtTheRight()
{
    models::TrendSamples samples;
    std::iota(samples.begin(), samples.end(), quint16(0));
    std::array<QPointF, std::tuple_size_v<models::TrendSamples>> points;
    const TrendGeometry geometry(QRectF(0, 0, 62, 20), 0, false);
    geometry.place({&samples, 0}, points);
    QCOMPARE(points.front(), geometry.area().bottomLeft());
    QCOMPARE(points.back(), geometry.area().topRight());
    geometry.place({&samples, 31}, points); // 31 is the oldest, 30 the newest
    QCOMPARE(points[0], geometry.area().topLeft());
    QCOMPARE(points[1], QPointF(2, geometry.area().bottom()));
    QVERIFY(points[31].y() > geometry.area().top());
}

void tst_TrendGeometry::restsAtTheBottom()
{
    const models::TrendSamples samples{};
    std::array<QPointF, std::tuple_size_v<models::TrendSamples>> points;
    const TrendGeometry geometry(QRectF(0, 0, 60, 20), 0, false);
    geometry.place({&samples, 5}, points);
    for (const QPointF &point : points)
        QCOMPARE(point.y(), geometry.area().bottom());
}

QTEST_GUILESS_MAIN(tst_TrendGeometry)
#include "tst_trendgeometry.moc"
