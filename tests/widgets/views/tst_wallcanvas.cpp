// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/wallcanvas.h"

#include <QSet>
#include <QTest>

using namespace eyewall;
using models::WallTile;
using monitor::Protocol;
using views::WallCanvas;
using views::WallGeometry;

class tst_WallCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fadesWithinASecond();
    void doesNotFadeWithoutMotion();
    void paints15000_data();
    void paints15000();
    void outlinesTrouble_data();
    void outlinesTrouble();
    void shinesAndRests();
    void takesAwayClosedTiles();
    void followsColorsAndSize();
    void coloursDiffer_data();
    void coloursDiffer();
};

namespace {

constexpr qint64 kNow = 100'000'000'000;
constexpr qint64 kResting = kNow - 5'000'000'000;

std::vector<WallTile> tiles(int count)
{
    std::vector<WallTile> list;
    for (int i = 0; i < count; ++i) {
        WallTile &tile = list.emplace_back();
        tile.id = quint64(i) + 1;
        tile.protocol = Protocol(i % 3);
        tile.activeAt = kResting;
    }
    return list;
}

QColor middleOf(const WallCanvas &canvas, int index)
{
    return canvas.image().pixelColor(canvas.geometry().rectOf(index).center());
}

QColor edgeOf(const WallCanvas &canvas, int index)
{
    const QRect rect = canvas.geometry().rectOf(index);
    return canvas.image().pixelColor(rect.center().x(), rect.top());
}

} // namespace

void tst_WallCanvas::fadesWithinASecond()
{
    QCOMPARE(WallCanvas::levelAfter(0, false), WallCanvas::kBright);
    int before = WallCanvas::kBright;
    for (qint64 elapsed = 0; elapsed < WallCanvas::kFade; elapsed += 10'000'000) {
        const int level = WallCanvas::levelAfter(elapsed, false);
        QVERIFY(level == before || level == before - 1);
        QVERIFY(level > 0);
        before = level;
    }
    QCOMPARE(before, 1);
    QCOMPARE(WallCanvas::levelAfter(WallCanvas::kFade, false), 0);
    QCOMPARE(WallCanvas::levelAfter(-5, false), WallCanvas::kBright);
}

void tst_WallCanvas::doesNotFadeWithoutMotion()
{
    QCOMPARE(WallCanvas::levelAfter(0, true), WallCanvas::kBright);
    QCOMPARE(WallCanvas::levelAfter(WallCanvas::kFade - 1, true), WallCanvas::kBright);
    QCOMPARE(WallCanvas::levelAfter(WallCanvas::kFade, true), 0);
}

void tst_WallCanvas::paints15000_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("card") << QSize(700, 220) << false;
    QTest::newRow("mirrored card") << QSize(700, 220) << true;
    QTest::newRow("large card") << QSize(1800, 700) << false;
}

void tst_WallCanvas::paints15000()
{
    QFETCH(QSize, area);
    QFETCH(bool, isMirrored);
    std::vector<WallTile> wall = tiles(15'000);
    for (std::size_t i = 0; i < wall.size(); i += 10)
        wall[i].activeAt = kNow;
    const support::Colors &colors = support::darkColors();
    WallCanvas canvas;
    canvas.setColors(colors);
    canvas.setGeometry(WallGeometry::fitting(area, 15'000, 20, isMirrored));
    QVERIFY(canvas.refresh(wall, kNow));
    for (int i = 0; i < 15'000; ++i) {
        const int level = i % 10 == 0 ? WallCanvas::kBright : 0;
        const QColor expected = WallCanvas::colorOf(Protocol(i % 3), level, colors);
        QCOMPARE(middleOf(canvas, i), expected);
    }
    QVERIFY(!canvas.refresh(wall, kNow + WallCanvas::kFade));
    for (int i = 0; i < 15'000; ++i)
        QCOMPARE(middleOf(canvas, i), WallCanvas::colorOf(Protocol(i % 3), 0, colors));
}

void tst_WallCanvas::outlinesTrouble_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {3, 5, 8, 20, 40})
        QTest::addRow("%d", size) << size;
}

void tst_WallCanvas::outlinesTrouble()
{
    QFETCH(int, size);
    std::vector<WallTile> wall = tiles(2);
    wall[1].queuedBytes = 1;
    const support::Colors &colors = support::lightColors();
    WallCanvas canvas;
    canvas.setColors(colors);
    canvas.setGeometry(WallGeometry::fitting({200, 100}, 2, size, false));
    canvas.refresh(wall, kNow);
    QCOMPARE(canvas.geometry().size, size);
    QCOMPARE(edgeOf(canvas, 0), WallCanvas::colorOf(Protocol::Http, 0, colors));
    QCOMPARE(edgeOf(canvas, 1), colors.error);
    QCOMPARE(middleOf(canvas, 1), WallCanvas::colorOf(Protocol::WebSocket, 0, colors));
    wall[1].queuedBytes = 0;
    canvas.refresh(wall, kNow);
    QCOMPARE(edgeOf(canvas, 1), WallCanvas::colorOf(Protocol::WebSocket, 0, colors));
}

void tst_WallCanvas::shinesAndRests()
{
    std::vector<WallTile> wall = tiles(3);
    const support::Colors &colors = support::darkColors();
    WallCanvas canvas;
    canvas.setColors(colors);
    canvas.setGeometry(WallGeometry::fitting({200, 100}, 3, 20, false));
    QVERIFY(!canvas.refresh(wall, kNow));
    QVERIFY(middleOf(canvas, 0) != colors.http);
    wall[0].activeAt = kNow;
    QVERIFY(canvas.refresh(wall, kNow));
    QCOMPARE(middleOf(canvas, 0), colors.http);
    QVERIFY(canvas.refresh(wall, kNow + WallCanvas::kFade / 2));
    const QColor half = middleOf(canvas, 0);
    QVERIFY(half != colors.http && half != WallCanvas::colorOf(Protocol::Http, 0, colors));
}

void tst_WallCanvas::takesAwayClosedTiles()
{
    std::vector<WallTile> wall = tiles(40);
    WallCanvas canvas;
    canvas.setColors(support::darkColors());
    canvas.setGeometry(WallGeometry::fitting({200, 100}, 40, 20, false));
    canvas.refresh(wall, kNow);
    QVERIFY(middleOf(canvas, 39) != support::darkColors().surface);
    wall.resize(38);
    canvas.setGeometry(canvas.geometry().withCount(38));
    canvas.refresh(wall, kNow);
    QVERIFY(middleOf(canvas, 37) != support::darkColors().surface);
    QCOMPARE(middleOf(canvas, 38), support::darkColors().surface);
    QCOMPARE(middleOf(canvas, 39), support::darkColors().surface);
}

void tst_WallCanvas::followsColorsAndSize()
{
    const std::vector<WallTile> wall = tiles(3);
    WallCanvas canvas;
    canvas.setColors(support::darkColors());
    canvas.setGeometry(WallGeometry::fitting({200, 100}, 3, 20, false));
    canvas.refresh(wall, kNow);
    canvas.setColors(support::lightColors());
    canvas.refresh(wall, kNow);
    QCOMPARE(middleOf(canvas, 2), WallCanvas::colorOf(Protocol::EventStream, 0, support::lightColors()));
    canvas.setGeometry(WallGeometry::fitting({400, 50}, 3, 10, true));
    canvas.refresh(wall, kNow);
    QCOMPARE(canvas.image().size(), QSize(400, 50));
    QCOMPARE(middleOf(canvas, 2), WallCanvas::colorOf(Protocol::EventStream, 0, support::lightColors()));
    QCOMPARE(canvas.image().pixelColor(5, 5), support::lightColors().surface);
}

void tst_WallCanvas::coloursDiffer_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void tst_WallCanvas::coloursDiffer()
{
    QFETCH(bool, isDark);
    const support::Colors &colors = isDark ? support::darkColors() : support::lightColors();
    QSet<QRgb> seen{colors.surface.rgb()};
    for (int protocol = 0; protocol < 3; ++protocol) {
        for (int level = 0; level <= WallCanvas::kBright; ++level)
            seen.insert(WallCanvas::colorOf(Protocol(protocol), level, colors).rgb());
    }
    QCOMPARE(seen.size(), 3 * (WallCanvas::kBright + 1) + 1);
}

QTEST_MAIN(tst_WallCanvas)
#include "tst_wallcanvas.moc"
