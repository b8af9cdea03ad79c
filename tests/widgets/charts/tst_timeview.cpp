// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/timetext.h"
#include "widgets/charts/timeview.h"

#include <QSignalSpy>
#include <QTest>

using namespace eyewall::charts;

class tst_TimeView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTimeWhileLive();
    void standsStillWhileZoomed();
    void holdsAZoomWithinWhatIsKept_data();
    void holdsAZoomWithinWhatIsKept();
    void keepsTheMomentUnderTheMouse();
    void isLiveAgainWhenAllIsShown();
    void choosingARangeEndsTheZoom();
    void movesOnlyWhatIsZoomed();
    void losesACursorThatIsLeftBehind();
    void writesAges_data();
    void writesAges();
    void writesMoments();

private:
    static constexpr qint64 kNow = 1'795'442'550;
};

void tst_TimeView::followsTimeWhileLive()
{
    TimeView time;
    time.setRange(60);
    time.advance(kNow);
    QCOMPARE(time.visible(), (TimeSpan{kNow - 60, kNow}));
    time.advance(kNow + 1);
    time.advance(kNow); // late
    QCOMPARE(time.visible().last, kNow + 1);
}

void tst_TimeView::standsStillWhileZoomed()
{
    TimeView time;
    time.advance(kNow);
    QSignalSpy changes(&time, &TimeView::viewChanged);
    time.zoomTo({kNow - 100, kNow - 50});
    time.advance(kNow + 1000);
    QCOMPARE(time.visible(), (TimeSpan{kNow - 100, kNow - 50}));
    QCOMPARE(changes.count(), 1);
    time.backToLive();
    time.backToLive();
    QCOMPARE(changes.count(), 2);
    QCOMPARE(time.visible().last, kNow + 1000);
}

void tst_TimeView::holdsAZoomWithinWhatIsKept_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("shownFirst");
    QTest::addColumn<qint64>("shownLast");
    QTest::newRow("inside") << -500LL << -200LL << -500LL << -200LL;
    QTest::newRow("too short") << -302LL << -298LL << -305LL << -295LL;
    QTest::newRow("in the future") << -50LL << 50LL << -100LL << 0LL;
    QTest::newRow("older than a day") << -90'000LL << -86'000LL << -86'400LL << -82'400LL;
    QTest::newRow("longer than a day") << -200'000LL << 0LL << -86'400LL << 0LL;
}

void tst_TimeView::holdsAZoomWithinWhatIsKept()
{
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    TimeView time;
    time.advance(kNow);
    time.zoomTo({kNow + first, kNow + last});
    QTEST(time.visible().first - kNow, "shownFirst");
    QTEST(time.visible().last - kNow, "shownLast");
}

void tst_TimeView::keepsTheMomentUnderTheMouse()
{
    TimeView time;
    time.setRange(600);
    time.advance(kNow);
    time.zoomBy(0.5, kNow - 150); // at three quarters
    QCOMPARE(time.visible(), (TimeSpan{kNow - 375, kNow - 75}));
    for (int i = 0; i < 20; ++i)
        time.zoomBy(0.5, kNow - 150);
    QCOMPARE(time.visible().seconds(), TimeView::kLeastSeconds);
    QVERIFY(time.visible().contains(kNow - 150));
}

void tst_TimeView::isLiveAgainWhenAllIsShown()
{
    TimeView time;
    time.setRange(600);
    time.advance(kNow);
    time.zoomBy(0.5, kNow);
    QVERIFY(time.isZoomed());
    time.zoomBy(2, kNow);
    QVERIFY(!time.isZoomed());
    time.zoomBy(2, kNow); // there is no more than the range
    QVERIFY(!time.isZoomed());
    QCOMPARE(time.visible().seconds(), 600);
}

void tst_TimeView::choosingARangeEndsTheZoom()
{
    TimeView time;
    time.setRange(300);
    time.advance(kNow);
    time.zoomTo({kNow - 100, kNow - 50});
    QSignalSpy changes(&time, &TimeView::viewChanged);
    time.setRange(300);
    QVERIFY(!time.isZoomed());
    QCOMPARE(changes.count(), 1);
    time.setRange(300);
    QCOMPARE(changes.count(), 1);
    time.setRange(1'000'000);
    QCOMPARE(time.range(), TimeView::kKeptSeconds);
}

void tst_TimeView::movesOnlyWhatIsZoomed()
{
    TimeView time;
    time.advance(kNow);
    time.pan(-100);
    QVERIFY(!time.isZoomed());
    time.zoomTo({kNow - 100, kNow - 50});
    time.pan(-10);
    QCOMPARE(time.visible(), (TimeSpan{kNow - 110, kNow - 60}));
    time.pan(1000);
    QCOMPARE(time.visible(), (TimeSpan{kNow - 50, kNow}));
}

void tst_TimeView::losesACursorThatIsLeftBehind()
{
    TimeView time;
    time.setRange(60);
    time.advance(kNow);
    QSignalSpy moves(&time, &TimeView::cursorChanged);
    time.setCursor(kNow - 1000); // held
    QCOMPARE(*time.cursor(), kNow - 60);
    time.setCursor(kNow - 60);
    QCOMPARE(moves.count(), 1);
    time.advance(kNow + 1);
    QVERIFY(!time.cursor());
    QCOMPARE(moves.count(), 2);
    time.setCursor(kNow);
    time.zoomTo({kNow - 100, kNow - 50});
    QVERIFY(!time.cursor());
}

void tst_TimeView::writesAges_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0 << QStringLiteral("now");
    QTest::newRow("seconds") << 5 << QStringLiteral("−0:05");
    QTest::newRow("minutes") << 150 << QStringLiteral("−2:30");
    QTest::newRow("hours") << 14'400 << QStringLiteral("−4 h");
    QTest::newRow("an hour and a half") << 5400 << QStringLiteral("−1:30:00");
}

void tst_TimeView::writesAges()
{
    QFETCH(int, seconds);
    QTEST(TimeText::age(seconds), "text");
}

void tst_TimeView::writesMoments()
{
    QCOMPARE(TimeText::clock(kNow).size(), 8);
    QCOMPARE(TimeText::clock(kNow, false), TimeText::clock(kNow).left(5));
    QCOMPARE(TimeText::moment(kNow, 1), TimeText::clock(kNow));
    QCOMPARE(TimeText::moment(kNow, 10),
             TimeText::clock(kNow) + QStringLiteral(" – ") + TimeText::clock(kNow + 10));
    const qint64 hour = TimeText::roundedDown(kNow, 3600);
    QVERIFY(hour <= kNow && kNow - hour < 3600);
    QVERIFY(TimeText::clock(hour).endsWith(QStringLiteral(":00:00")));
}

QTEST_GUILESS_MAIN(tst_TimeView)
#include "tst_timeview.moc"
