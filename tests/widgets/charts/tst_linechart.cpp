// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/linechart.h"

#include "widgets/charts/frameclock.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/support/colors.h"

#include <QTest>

#include <memory>

using namespace eyewall;
using charts::ChartGeometry;
using charts::FrameClock;
using charts::LineChart;
using charts::SeriesBuffer;

class tst_LineChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void drawsTheLineInItsColour_data();
    void drawsTheLineInItsColour();
    void fillsBelowTheLine();
    void leavesGapsOpen();
    void drawsOnlyTheGridWithoutData();
    void keepsTimeRunningRightwardsInMirroredLayouts();
    void isSharpAtTwiceTheResolution();
    void readsAllLinesAtTheCursor();
    void movesTheCursorByKeys();
    void saysTheLatestValues();
    void keepsAnOldLineAtItsOwnTime();

private:
    std::unique_ptr<LineChart> makeChart(bool isFilled = false);
    static bool hasColor(const QImage &image, const QRectF &area, const QColor &color, int tolerance = 12);
    static bool hasLine(const QImage &image, const QRectF &area, const QColor &color);

    FrameClock m_clock;
    SeriesBuffer m_buffer;
};

void tst_LineChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_LineChart::init()
{
    m_buffer.clear();
}

std::unique_ptr<LineChart> tst_LineChart::makeChart(bool isFilled)
{
    auto chart = std::make_unique<LineChart>(QStringLiteral("Requests"), m_clock);
    chart->addSeries({.name = QStringLiteral("requests"),
                      .buffer = &m_buffer,
                      .role = support::Role::WebSocket,
                      .isFilled = isFilled});
    chart->resize(500, 260);
    return chart;
}

/// A line between two rows of pixels covers most of both, but none of them wholly.
bool tst_LineChart::hasLine(const QImage &image, const QRectF &area, const QColor &color)
{
    return hasColor(image, area, color, 56);
}

bool tst_LineChart::hasColor(const QImage &image, const QRectF &area, const QColor &color, int tolerance)
{
    const qreal ratio = image.devicePixelRatio();
    const QRect pixels = QRectF(area.topLeft() * ratio, area.size() * ratio).toAlignedRect() & image.rect();
    const auto near = [tolerance](int a, int b) { return qAbs(a - b) <= tolerance; };
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const QColor seen = image.pixelColor(x, y);
            if (near(seen.red(), color.red()) && near(seen.green(), color.green()) &&
                near(seen.blue(), color.blue()))
                return true;
        }
    }
    return false;
}

void tst_LineChart::drawsTheLineInItsColour_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void tst_LineChart::drawsTheLineInItsColour()
{
    QFETCH(bool, isDark);
    for (int second = 0; second < 200; ++second)
        m_buffer.append(second, 3);
    const auto chart = makeChart();
    const support::Colors &colors = isDark ? support::darkColors() : support::lightColors();
    chart->setPalette(support::paletteFor(colors));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    const qreal y = geometry.yOf(3);
    for (const double age : {1.0, 75.0, 149.0}) {
        const QRectF spot(geometry.xOfAge(age) - 2, y - 2, 4, 4);
        QVERIFY2(hasLine(image, spot, colors.webSocket), qPrintable(QString::number(age)));
        QVERIFY(!hasLine(image, spot.translated(0, 20), colors.webSocket));
    }
}

void tst_LineChart::fillsBelowTheLine()
{
    for (int second = 0; second < 200; ++second)
        m_buffer.append(second, 3);
    const auto chart = makeChart(true);
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    const support::Colors &colors = support::darkColors();
    const QPointF middle(geometry.plot.center().x(), geometry.yOf(1.5));
    const QColor tint = support::blended(colors.webSocket, colors.surface, 0.13);
    QVERIFY(hasColor(image, QRectF(middle, QSizeF(1, 1)), tint));
    const QPointF above(geometry.plot.center().x(), geometry.yOf(3.5));
    QCOMPARE(image.pixelColor(above.toPoint()), colors.surface);
}

void tst_LineChart::leavesGapsOpen()
{
    for (int second = 0; second < 200; ++second) {
        if (second < 110 || second > 140)
            m_buffer.append(second, 3);
    }
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    const auto strip = [&](double age) {
        return QRectF(geometry.xOfAge(age), geometry.plot.top(), 1, geometry.plot.height());
    };
    QVERIFY(!hasLine(image, strip(74), support::darkColors().webSocket));
    QVERIFY(hasLine(image, strip(30), support::darkColors().webSocket));
    QVERIFY(hasLine(image, strip(120), support::darkColors().webSocket));
}

void tst_LineChart::drawsOnlyTheGridWithoutData()
{
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    QVERIFY(!hasLine(image, geometry.plot, support::darkColors().webSocket));
    // In the middle of the second of four bands, so that no grid line crosses the words.
    const QPointF middle(geometry.plot.center().x(), geometry.plot.top() + geometry.plot.height() * 3 / 8);
    const QRectF text(middle - QPointF(40, 10), QSizeF(80, 20));
    QVERIFY(hasColor(image, text, support::darkColors().dimText)); // "no data yet"
    QCOMPARE(chart->summary(), QStringLiteral("requests no data"));
}

void tst_LineChart::keepsTimeRunningRightwardsInMirroredLayouts()
{
    for (int second = 0; second < 20; ++second)
        m_buffer.append(second, 3);
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    chart->setLayoutDirection(Qt::RightToLeft);
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    QRectF half = geometry.plot;
    half.setWidth(half.width() / 2);
    QVERIFY(!hasLine(image, half, support::darkColors().webSocket));
    QVERIFY(hasLine(image, half.translated(half.width(), 0), support::darkColors().webSocket));
}

void tst_LineChart::isSharpAtTwiceTheResolution()
{
    for (int second = 0; second < 200; ++second)
        m_buffer.append(second, 3);
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    QImage image(chart->size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    chart->render(&image);
    const ChartGeometry geometry = chart->geometryForPainting();
    const QRectF spot(geometry.xOfAge(50) - 1, geometry.yOf(3) - 1, 2, 2);
    QVERIFY(hasLine(image, spot, support::darkColors().webSocket));
}

void tst_LineChart::readsAllLinesAtTheCursor()
{
    for (int second = 0; second < 200; ++second)
        m_buffer.append(second, 3);
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage before = chart->grab().toImage();
    QTest::mouseMove(chart.get(), QPointF(geometry.xOfAge(100), geometry.plot.center().y()).toPoint());
    const QRectF beside(geometry.xOfAge(100) + 4, geometry.plot.top(), 90, 60);
    QTRY_VERIFY(hasColor(chart->grab().toImage(), beside, support::darkColors().raised));
    QVERIFY(!hasColor(before, QRectF(geometry.xOfAge(100), geometry.yOf(1.5), 1, 1),
                      support::darkColors().dimText));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chart.get(), &leave);
    QCOMPARE(chart->grab().toImage(), before);
}

void tst_LineChart::movesTheCursorByKeys()
{
    for (int second = 0; second < 200; ++second)
        m_buffer.append(second, 3);
    const auto chart = makeChart();
    const QImage before = chart->grab().toImage();
    QTest::keyClick(chart.get(), Qt::Key_Home);
    const QImage oldest = chart->grab().toImage();
    QVERIFY(oldest != before);
    QTest::keyClick(chart.get(), Qt::Key_Left); // already at the end
    QCOMPARE(chart->grab().toImage(), oldest);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(chart->grab().toImage() != oldest);
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QCOMPARE(chart->grab().toImage(), before);
}

void tst_LineChart::saysTheLatestValues()
{
    const auto chart = makeChart();
    m_buffer.append(1, 4312);
    chart->refresh();
    QCOMPARE(chart->accessibleName(), QStringLiteral("Requests"));
    QCOMPARE(chart->accessibleDescription(), QStringLiteral("requests 4,312"));
    chart->setFormats({}, [](double value) { return QString::number(value) + QStringLiteral(" ms"); });
    QCOMPARE(chart->summary(), QStringLiteral("requests 4312 ms"));
}

void tst_LineChart::keepsAnOldLineAtItsOwnTime()
{
    SeriesBuffer newer;
    for (int second = 0; second < 200; ++second) {
        newer.append(second, 1);
        if (second < 100)
            m_buffer.append(second, 3);
    }
    const auto chart = makeChart();
    chart->addSeries({.name = QStringLiteral("newer"), .buffer = &newer, .role = support::Role::Good});
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    const auto spot = [&](double age) { return QRectF(geometry.xOfAge(age) - 2, geometry.yOf(3) - 2, 4, 4); };
    QVERIFY(hasLine(image, spot(120), support::darkColors().webSocket));
    QVERIFY(!hasLine(image, spot(50), support::darkColors().webSocket));
}

QTEST_MAIN(tst_LineChart)
#include "tst_linechart.moc"
