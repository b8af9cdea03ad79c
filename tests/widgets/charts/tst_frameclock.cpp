// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/frameclock.h"

#include <QTest>
#include <QWidget>

#include <memory>

using eyewall::charts::FrameClock;

namespace {

class Canvas final : public QWidget {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

} // namespace

class tst_FrameClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paintsOnceAFrameAndStops();
    void ignoresWhatCannotBeSeen();
    void survivesAWidgetThatGoes();
};

void tst_FrameClock::paintsOnceAFrameAndStops()
{
    FrameClock clock;
    Canvas canvas;
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTRY_VERIFY(canvas.paints > 0);
    const int before = canvas.paints;
    for (int i = 0; i < 1000; ++i)
        clock.requestFrame(&canvas);
    QVERIFY(clock.isRunning());
    QTRY_COMPARE(canvas.paints, before + 1);
    QVERIFY(!clock.isRunning());
}

void tst_FrameClock::ignoresWhatCannotBeSeen()
{
    FrameClock clock;
    Canvas canvas;
    clock.requestFrame(&canvas);
    QVERIFY(!clock.isRunning());
}

void tst_FrameClock::survivesAWidgetThatGoes()
{
    FrameClock clock;
    auto canvas = std::make_unique<Canvas>();
    canvas->show();
    clock.requestFrame(canvas.get());
    QVERIFY(clock.isRunning());
    canvas.reset();
    QTRY_VERIFY(!clock.isRunning());
}

QTEST_MAIN(tst_FrameClock)
#include "tst_frameclock.moc"
