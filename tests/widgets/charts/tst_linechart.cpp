// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/linechart.h"

#include "widgets/charts/frameclock.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/charts/timetext.h"
#include "widgets/charts/timeview.h"
#include "widgets/support/colors.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace eyewall;
using charts::ChartGeometry;
using charts::FrameClock;
using charts::LineChart;
using charts::SeriesBuffer;
using charts::TimeSpan;
using charts::TimeText;
using charts::TimeView;

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
    void namesLinesAtTheirEnds();
    void namesAZoomedLineWhereItEnds();
    void showsASinglePoint();
    void shadesUpToTheMaximum();
    void sharesTheCursor();
    void readsTheCursorAsText();
    void tellsTheReaderOnlyWhatIsNew();
    void zoomsByDragging();
    void ignoresAClick();
    void zoomsByTheWheelWithControl();
    void zoomsByKeys();

private:
    void fill(int seconds, double value = 3);
    static void wheel(LineChart &chart, QPointF at, int turn, Qt::KeyboardModifiers modifiers);
    std::unique_ptr<LineChart> makeChart(bool isFilled = false);
    static bool hasColor(const QImage &image, const QRectF &area, const QColor &color, int tolerance = 12);
    static bool hasLine(const QImage &image, const QRectF &area, const QColor &color);

    FrameClock m_clock;
    std::unique_ptr<TimeView> m_time;
    SeriesBuffer m_buffer;
};

void tst_LineChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_LineChart::init()
{
    m_buffer.clear();
    m_time = std::make_unique<TimeView>();
    m_time->setRange(150);
}

/// One value a second, up to now.
void tst_LineChart::fill(int seconds, double value)
{
    for (int second = 0; second < seconds; ++second)
        m_buffer.append(second, value);
    m_time->advance(seconds - 1);
}

std::unique_ptr<LineChart> tst_LineChart::makeChart(bool isFilled)
{
    auto chart = std::make_unique<LineChart>(QStringLiteral("Requests"), *m_time, m_clock);
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
    fill(200);
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
    fill(200);
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
    m_time->advance(199);
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
    fill(20);
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
    fill(200);
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
    fill(200);
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
    fill(200);
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
    chart->show();
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
    m_time->advance(199);
    const auto chart = makeChart();
    chart->addSeries({.name = QStringLiteral("newer"), .buffer = &newer, .role = support::Role::Good});
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    const auto spot = [&](double age) { return QRectF(geometry.xOfAge(age) - 2, geometry.yOf(3) - 2, 4, 4); };
    QVERIFY(hasLine(image, spot(120), support::darkColors().webSocket));
    QVERIFY(!hasLine(image, spot(50), support::darkColors().webSocket));
}

void tst_LineChart::namesLinesAtTheirEnds()
{
    fill(200);
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry wide = chart->geometryForPainting();
    QVERIFY(!wide.endLabels.isEmpty());
    const QImage image = chart->grab().toImage();
    const QRectF name(wide.endLabels.left(), wide.yOf(3) - 8, wide.endLabels.width(), 16);
    QVERIFY(hasLine(image, name, support::darkColors().webSocket));
    QVERIFY(!hasLine(image, wide.header, support::darkColors().webSocket));
    chart->resize(200, 260); // a legend instead
    QVERIFY(chart->geometryForPainting().endLabels.isEmpty());
    QVERIFY(hasLine(chart->grab().toImage(), chart->geometryForPainting().header,
                    support::darkColors().webSocket));
}

/// The newest value is far from it, and the other line has none.
void tst_LineChart::namesAZoomedLineWhereItEnds()
{
    for (int second = 0; second < 200; ++second)
        m_buffer.append(second, second <= 100 ? 1 : 4);
    m_time->advance(199);
    m_time->zoomTo({60, 100});
    SeriesBuffer empty;
    const auto chart = makeChart();
    chart->addSeries({.name = QStringLiteral("ping"), .buffer = &empty, .role = support::Role::Good});
    chart->setMinimumTop(4);
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const auto name = [&](double value) {
        return QRectF(geometry.endLabels.left(), geometry.yOf(value) - 8, geometry.endLabels.width(), 16);
    };
    const QImage image = chart->grab().toImage();
    QVERIFY(hasLine(image, name(1), support::darkColors().webSocket));
    QVERIFY(!hasLine(image, name(4), support::darkColors().webSocket));
    QVERIFY(!hasLine(image, geometry.endLabels, support::darkColors().good));
}

void tst_LineChart::showsASinglePoint()
{
    m_buffer.append(100, 3);
    m_time->advance(199);
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    const QImage image = chart->grab().toImage();
    const QPointF at(geometry.xOfAge(99), geometry.yOf(3));
    for (const QPointF &beside : {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(0, -1.5), QPointF(0, 1.5)})
        QVERIFY(hasLine(image, QRectF(at + beside - QPointF(0.5, 0.5), QSizeF(1, 1)),
                        support::darkColors().webSocket));
}

void tst_LineChart::shadesUpToTheMaximum()
{
    for (int second = 0; second < 7200; ++second)
        m_buffer.append(second, second % 60 == 0 ? 8 : 1); // one spike a minute
    m_time->advance(7199);
    m_time->setRange(7200);
    const auto chart = makeChart();
    chart->setPalette(support::paletteFor(support::darkColors()));
    const ChartGeometry geometry = chart->geometryForPainting();
    QVERIFY(geometry.axis.top() >= 8);
    const QImage image = chart->grab().toImage();
    const support::Colors &colors = support::darkColors();
    const QColor shade = support::blended(colors.webSocket, colors.surface, 0.22);
    const QRectF spikes(geometry.plot.center().x() - 20, geometry.yOf(5), 40, 10);
    QVERIFY(hasColor(image, spikes, shade));
    m_time->setCursor(3600);
    QVERIFY2(chart->reading().endsWith(QStringLiteral("(max 8)")), qPrintable(chart->reading()));
}

void tst_LineChart::sharesTheCursor()
{
    fill(200);
    const auto one = makeChart();
    const auto other = makeChart();
    other->setPalette(support::paletteFor(support::darkColors()));
    one->show();
    QVERIFY(QTest::qWaitForWindowExposed(one.get()));
    const QImage before = other->grab().toImage();
    const ChartGeometry geometry = one->geometryForPainting();
    QTest::mouseMove(one.get(), QPointF(geometry.xOfAge(50), geometry.plot.center().y()).toPoint());
    QTRY_VERIFY(m_time->cursor());
    QVERIFY(qAbs(*m_time->cursor() - 149) <= 1);
    const ChartGeometry others = other->geometryForPainting();
    const qreal x = others.xOfAge(double(199 - *m_time->cursor()));
    const QRectF line(x - 1, others.yOf(1), 2, 10);
    QVERIFY(!hasColor(before, line, support::darkColors().dimText));
    QVERIFY(hasColor(other->grab().toImage(), line, support::darkColors().dimText));
    // It stays under the mouse while time moves on.
    m_time->advance(210);
    one->refresh();
    QVERIFY(qAbs(*m_time->cursor() - 160) <= 1);
}

void tst_LineChart::readsTheCursorAsText()
{
    fill(200);
    const auto chart = makeChart();
    chart->show();
    chart->setFocus();
    QVERIFY(chart->reading().isEmpty());
    QTRY_VERIFY(chart->hasFocus());
    QTest::keyClick(chart.get(), Qt::Key_End);
    const QString text = TimeText::clock(199) + QStringLiteral(": requests 3");
    QCOMPARE(chart->reading(), text);
    QCOMPARE(chart->accessibleDescription(), text);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->accessibleDescription(), TimeText::clock(198) + QStringLiteral(": requests 3"));
    QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(*m_time->cursor(), 188);
}

void tst_LineChart::tellsTheReaderOnlyWhatIsNew()
{
    const auto chart = makeChart();
    fill(10);
    chart->refresh();
    QVERIFY(chart->accessibleDescription().isEmpty()); // nobody can read it
    chart->show();
    QCOMPARE(chart->accessibleDescription(), QStringLiteral("requests 3"));
    const auto other = makeChart();
    other->show();
    other->activateWindow();
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    QTest::keyClick(other.get(), Qt::Key_Home);
    QCOMPARE(chart->accessibleDescription(), QStringLiteral("requests 3")); // until the next refresh
    chart->refresh();
    QCOMPARE(chart->accessibleDescription(), chart->reading());
}

void tst_LineChart::zoomsByDragging()
{
    fill(200);
    const auto chart = makeChart();
    const ChartGeometry geometry = chart->geometryForPainting();
    const auto at = [&](double age) {
        return QPointF(geometry.xOfAge(age), geometry.plot.center().y()).toPoint();
    };
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, at(100));
    QTest::mouseMove(chart.get(), at(60));
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, at(60));
    QVERIFY(m_time->isZoomed());
    const TimeSpan zoomed = m_time->visible();
    QVERIFY2(qAbs(zoomed.first - 99) <= 1 && qAbs(zoomed.last - 139) <= 1,
             qPrintable(QStringLiteral("%1 to %2").arg(zoomed.first).arg(zoomed.last)));
    m_time->advance(5000);
    QCOMPARE(m_time->visible(), zoomed);
    QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, at(60));
    QVERIFY(!m_time->isZoomed());
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, at(100));
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, at(60));
    QVERIFY(!m_time->isZoomed());
}

void tst_LineChart::ignoresAClick()
{
    fill(200);
    const auto chart = makeChart();
    const QPoint middle = chart->geometryForPainting().plot.center().toPoint();
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, middle);
    QVERIFY(!m_time->isZoomed());
}

void tst_LineChart::wheel(LineChart &chart, QPointF at, int turn, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, chart.mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&chart, &event);
    QCOMPARE(event.isAccepted(), bool(modifiers & Qt::ControlModifier));
}

void tst_LineChart::zoomsByTheWheelWithControl()
{
    fill(200);
    const auto chart = makeChart();
    const QPointF middle = chart->geometryForPainting().plot.center();
    wheel(*chart, middle, 120, Qt::NoModifier);
    QVERIFY(!m_time->isZoomed());
    wheel(*chart, middle, 120, Qt::ControlModifier);
    QCOMPARE(m_time->visible().seconds(), 120);
    QVERIFY(qAbs(m_time->visible().first + 60 - 124) <= 1); // what is under the mouse stays there
    wheel(*chart, middle, -120, Qt::ControlModifier);
    QCOMPARE(m_time->visible().seconds(), 150);
}

void tst_LineChart::zoomsByKeys()
{
    fill(200);
    const auto chart = makeChart();
    QTest::keyClick(chart.get(), Qt::Key_Plus);
    QCOMPARE(m_time->visible(), (TimeSpan{124, 199}));
    QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_time->visible(), (TimeSpan{106, 181}));
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QCOMPARE(*m_time->cursor(), 106);
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QVERIFY(!m_time->isZoomed() && m_time->cursor());
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QVERIFY(!m_time->cursor());
    QTest::keyClick(chart.get(), Qt::Key_Plus);
    QVERIFY(m_time->isZoomed());
    QTest::keyClick(chart.get(), Qt::Key_Minus);
    QVERIFY(!m_time->isZoomed());
}

QTEST_MAIN(tst_LineChart)
#include "tst_linechart.moc"
