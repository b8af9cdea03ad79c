// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/wallgeometry.h"

#include <QTest>

using eyewall::views::WallGeometry;

class tst_WallGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsAllTiles_data();
    void fitsAllTiles();
    void isAsLargeAsFits();
    void findsEveryTileAgain_data();
    void findsEveryTileAgain();
    void findsNothingBesideTheTiles();
    void beginsAtTheLeadingEdge();
    void movesByKeys_data();
    void movesByKeys();
    void doesNotSwellAndShrinkByTurns();
    void holdsNothingInNoArea();
};

namespace {

constexpr int kLargest = 20;

WallGeometry fitting(QSize area, int count, bool isMirrored = false)
{
    return WallGeometry::fitting(area, count, kLargest, isMirrored);
}

} // namespace

void tst_WallGeometry::fitsAllTiles_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("gap");
    QTest::newRow("one") << QSize(700, 220) << 1 << 20 << 4;
    QTest::newRow("a screenful") << QSize(700, 220) << 1248 << 9 << 2;
    QTest::newRow("15,000") << QSize(700, 220) << 15'000 << 2 << 1;
    QTest::newRow("15,000 on a large screen") << QSize(1400, 440) << 15'000 << 5 << 1;
    QTest::newRow("more than have a visible gap") << QSize(700, 220) << 30'000 << 1 << 1;
    QTest::newRow("a pixel each") << QSize(700, 220) << 150'000 << 1 << 0;
}

void tst_WallGeometry::fitsAllTiles()
{
    QFETCH(QSize, area);
    QFETCH(int, count);
    const WallGeometry geometry = fitting(area, count);
    QTEST(geometry.size, "size");
    QTEST(geometry.gap, "gap");
    QCOMPARE(geometry.shown(), count);
    const QRect bounds(QPoint(0, 0), area);
    QVERIFY(bounds.contains(geometry.rectOf(0)));
    QVERIFY(bounds.contains(geometry.rectOf(geometry.columns - 1)));
    QVERIFY(bounds.contains(geometry.rectOf(count - 1)));
}

void tst_WallGeometry::isAsLargeAsFits()
{
    for (int count = 1; count < 17'000; count += 37) {
        const WallGeometry geometry = fitting({700, 220}, count);
        QVERIFY(geometry.capacity() >= count);
        QVERIFY(geometry.size >= 2);
        if (geometry.size == kLargest)
            continue;
        const WallGeometry larger = WallGeometry::fitting({700, 220}, 0, geometry.size + 1, false);
        QVERIFY(larger.capacity() < count);
    }
}

void tst_WallGeometry::findsEveryTileAgain_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void tst_WallGeometry::findsEveryTileAgain()
{
    QFETCH(bool, isMirrored);
    const WallGeometry geometry = fitting({700, 220}, 15'000, isMirrored);
    const QRect bounds(QPoint(0, 0), geometry.area);
    for (int index = 0; index < geometry.count; ++index) {
        const QRect rect = geometry.rectOf(index);
        QVERIFY(bounds.contains(rect));
        QCOMPARE(geometry.indexAt(rect.topLeft()), std::optional(index));
        QCOMPARE(geometry.indexAt(rect.bottomRight()), std::optional(index));
    }
}

void tst_WallGeometry::findsNothingBesideTheTiles()
{
    const WallGeometry geometry = fitting({700, 220}, 30);
    QVERIFY(!geometry.indexAt({-1, 5}));
    QVERIFY(!geometry.indexAt({5, -1}));
    QVERIFY(!geometry.indexAt({5, 219}));
    QVERIFY(!geometry.indexAt({699, 5})); // 29 columns of 24 are 696
    QVERIFY(geometry.indexAt({20, 25}));
    QVERIFY(!geometry.indexAt({30, 25})); // the second row has one
}

void tst_WallGeometry::beginsAtTheLeadingEdge()
{
    QCOMPARE(fitting({700, 220}, 30).rectOf(0), QRect(0, 0, 20, 20));
    QCOMPARE(fitting({700, 220}, 30).rectOf(30), QRect(24, 24, 20, 20));
    QCOMPARE(fitting({700, 220}, 30, true).rectOf(0), QRect(680, 0, 20, 20));
    QCOMPARE(fitting({700, 220}, 30, true).rectOf(1), QRect(656, 0, 20, 20));
}

void tst_WallGeometry::movesByKeys_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<int>("to");
    // Ten columns, the ninth row has five.
    QTest::newRow("right") << 0 << Qt::Key_Right << false << 1;
    QTest::newRow("right in a mirrored wall") << 1 << Qt::Key_Right << true << 0;
    QTest::newRow("left in a mirrored wall") << 1 << Qt::Key_Left << true << 2;
    QTest::newRow("into the next row") << 9 << Qt::Key_Right << false << 10;
    QTest::newRow("left at the start") << 0 << Qt::Key_Left << false << 0;
    QTest::newRow("right at the end") << 84 << Qt::Key_Right << false << 84;
    QTest::newRow("down") << 13 << Qt::Key_Down << false << 23;
    QTest::newRow("down into the short row") << 73 << Qt::Key_Down << false << 83;
    QTest::newRow("down above nothing") << 77 << Qt::Key_Down << false << 77;
    QTest::newRow("down in the last row") << 83 << Qt::Key_Down << false << 83;
    QTest::newRow("up") << 13 << Qt::Key_Up << false << 3;
    QTest::newRow("up in the first row") << 3 << Qt::Key_Up << false << 3;
    QTest::newRow("page down") << 3 << Qt::Key_PageDown << false << 23;
    QTest::newRow("page down near the end") << 67 << Qt::Key_PageDown << false << 77;
    QTest::newRow("page up") << 33 << Qt::Key_PageUp << false << 13;
    QTest::newRow("page up near the start") << 13 << Qt::Key_PageUp << false << 3;
    QTest::newRow("home") << 33 << Qt::Key_Home << false << 0;
    QTest::newRow("end") << 33 << Qt::Key_End << false << 84;
    QTest::newRow("another key") << 33 << Qt::Key_A << false << 33;
}

void tst_WallGeometry::movesByKeys()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(bool, isMirrored);
    const WallGeometry geometry = fitting({240, 240}, 85, isMirrored);
    QCOMPARE(geometry.columns, 10);
    QTEST(geometry.moved(from, key), "to");
}

void tst_WallGeometry::doesNotSwellAndShrinkByTurns()
{
    int count = 100;
    while (fitting({300, 200}, count).size == kLargest)
        ++count;
    const WallGeometry smaller = fitting({300, 200}, count);
    const WallGeometry back = smaller.withCount(count - 1);
    QCOMPARE(back.size, smaller.size);
    QCOMPARE(back.count, count - 1);
    QCOMPARE(smaller.withCount(count * 8 / 10).size, kLargest);
    QCOMPARE(smaller.withCount(count * 3).size, fitting({300, 200}, count * 3).size);
}

void tst_WallGeometry::holdsNothingInNoArea()
{
    const WallGeometry geometry = fitting({0, 0}, 10);
    QCOMPARE(geometry.shown(), 0);
    QVERIFY(!geometry.indexAt({0, 0}));
    QCOMPARE(geometry.moved(0, Qt::Key_Down), 0);
    QCOMPARE(geometry.moved(0, Qt::Key_End), 0);
}

QTEST_APPLESS_MAIN(tst_WallGeometry)
#include "tst_wallgeometry.moc"
