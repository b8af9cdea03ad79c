// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/charts/linechart.h"
#include "widgets/charts/stattile.h"
#include "widgets/inspectors/choicebar.h"
#include "widgets/pages/dashboardpage.h"
#include "widgets/pages/rangebar.h"
#include "widgets/views/recordview.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace eyewall;
using namespace eyewall::pages;
using namespace eyewall::test;

class tst_DashboardPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatHappened();
    void keepsHistoryWhileHidden();
    void keepsHistoryWhileCompact();
    void standsStillInAPause();
    void leavesAGapForASilence();
    void showsStatusClasses();
    void remembersItsRange();
    void choosesARangeByKeyboard();
    void tabComesToTheChosenRange();
    void whatHasTheFocusIsInSight();
    void saysThatAZoomStandsStill();
    void tellsTheChosenRoute();
    void takesAWall();
    void fitsASmallWindowWhenCompact();
    void clipsNothing_data();
    void clipsNothing();
    void routesFitBesideTheWall();
    void mirrorsItself();
    void namesAllThatIsPainted();
};

namespace {

struct DashboardPageFixture {
    explicit DashboardPageFixture(QSize size = {1264, 770})
    {
        page.resize(size);
        page.show();
    }
    /// One batch at the end of this second; 100 requests, 200 messages and one error each second.
    void second(qint64 number)
    {
        monitor::Batch batch;
        batch.totals.time = kStart + number * kSecond;
        batch.totals.connectionsOpened = 10;
        batch.totals.webSocketsOpen = 3;
        batch.totals.eventStreamsOpen = 2;
        batch.totals.requests = quint64(number) * 100;
        batch.totals.responses = {quint64(number),      0,
                                  quint64(number) * 90, quint64(number) * 5,
                                  quint64(number) * 3,  quint64(number)};
        batch.totals.messagesIn = quint64(number) * 200;
        batch.totals.bytesOut = quint64(number) * 5000;
        batch.totals.queuedBytes = 700;
        batch.httpLatency = {100, 1'000'000, 2'000'000, 4'800'000, 9'000'000};
        monitor::RouteFigures hello;
        hello.route = 0;
        hello.pattern = QStringLiteral("/hello");
        hello.requests = batch.totals.requests;
        hello.latency.p99 = 4'800'000;
        batch.routes = {hello};
        source.emitBatch(batch);
    }
    void seconds(qint64 first, qint64 last)
    {
        for (qint64 number = first; number <= last; ++number)
            second(number);
    }
    charts::StatTile &tile(int number) { return *page.findChildren<charts::StatTile *>().at(number); }
    charts::LineChart &chart(int number) { return *page.findChildren<charts::LineChart *>().at(number); }
    RangeBar &bar() { return *page.findChild<RangeBar *>(); }

    ScriptedSource source;
    models::Pulse pulse{source};
    DashboardPage page{source, pulse};
};

} // namespace

void tst_DashboardPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_DashboardPage::showsWhatHappened()
{
    DashboardPageFixture f;
    f.seconds(0, 5);
    QCOMPARE(f.tile(0).value(), QStringLiteral("10"));
    QCOMPARE(f.tile(1).value(), QStringLiteral("100"));
    QCOMPARE(f.tile(2).value(), QStringLiteral("200"));
    QCOMPARE(f.tile(4).value(), QStringLiteral("4.8 ms"));
    QCOMPARE(f.tile(4).note(), QStringLiteral("p50 1.0 ms"));
    QCOMPARE(f.chart(0).accessibleDescription(), QStringLiteral("requests 100, messages 200"));
    QCOMPARE(f.chart(1).summary(), QStringLiteral("p50 1.0 ms, p90 2.0 ms, p99 4.8 ms"));
    QCOMPARE(f.chart(3).summary(), QStringLiteral("HTTP 5, WebSocket 3, SSE 2"));
    QCOMPARE(f.chart(4).summary(), QStringLiteral("in 0 B/s, out 5.0 kB/s"));
    QCOMPARE(f.chart(5).summary(), QStringLiteral("waiting 700 B"));
}

void tst_DashboardPage::keepsHistoryWhileHidden()
{
    DashboardPageFixture f;
    f.seconds(0, 2);
    const QString before = f.chart(0).accessibleDescription();
    f.page.hide();
    f.seconds(3, 700);
    const charts::SeriesTier &tier = f.page.series().requests.tierFor(3600);
    QCOMPARE(tier.size(), 700);
    QCOMPARE(tier.over(kStart / kSecond + 3, 600).mean, 100.0);
    QCOMPARE(f.page.time().newest(), kStart / kSecond + 700);
    f.page.show();
    QCOMPARE(f.tile(1).value(), QStringLiteral("100"));
    QCOMPARE(f.chart(0).accessibleDescription(), before);
}

void tst_DashboardPage::keepsHistoryWhileCompact()
{
    DashboardPageFixture f;
    f.page.setCompact(true);
    f.seconds(0, 100);
    f.page.setCompact(false);
    QCOMPARE(f.page.series().queued.tierFor(3600).size(), 100);
    QCOMPARE(f.page.routes().rowCount(), 1);
}

void tst_DashboardPage::standsStillInAPause()
{
    DashboardPageFixture f;
    f.seconds(0, 10);
    f.page.setPaused(true);
    const auto rate = [&] { return f.page.routes().index(0, models::RouteModel::Rate).data(); };
    const QVariant rateBefore = rate();
    f.second(20);
    QCOMPARE(f.tile(1).value(), QStringLiteral("100"));
    QCOMPARE(f.page.time().newest(), kStart / kSecond + 10);
    QCOMPARE(f.page.series().requests.tierFor(3600).newestSecond(), kStart / kSecond + 10);
    QCOMPARE(rate(), rateBefore);
    f.seconds(22, 90);
    f.page.setPaused(false);
    QCOMPARE(f.page.time().newest(), kStart / kSecond + 90);
    const charts::SeriesTier &tier = f.page.series().requests.tierFor(3600);
    QCOMPARE(tier.over(kStart / kSecond + 30, 60).mean, 100.0); // what happened in it is there
    f.page.setPaused(false);
    QCOMPARE(f.page.time().newest(), kStart / kSecond + 90);
}

void tst_DashboardPage::leavesAGapForASilence()
{
    DashboardPageFixture f;
    f.seconds(0, 10);
    f.seconds(3600, 3605);
    const charts::SeriesTier &tier = f.page.series().requests.tierFor(3600);
    QVERIFY(std::isnan(tier.over(kStart / kSecond + 20, 3000).mean));
    QCOMPARE(tier.at(0).mean, 100.0);
}

void tst_DashboardPage::showsStatusClasses()
{
    DashboardPageFixture f;
    f.seconds(0, 3);
    QCOMPARE(f.chart(2).title(), QStringLiteral("Responses per second by status"));
    QCOMPARE(f.chart(2).summary(), QStringLiteral("2xx 90, 3xx 5, 4xx 3, 5xx 1, cut 1"));
}

void tst_DashboardPage::remembersItsRange()
{
    QByteArray state;
    {
        DashboardPageFixture before;
        before.page.time().setRange(21'600);
        state = before.page.saveState();
    }
    DashboardPageFixture f;
    QVERIFY(!f.page.restoreState({}));
    QVERIFY(!f.page.restoreState(state.chopped(1)));
    QCOMPARE(f.page.time().range(), 300);
    QVERIFY(f.page.restoreState(state));
    QCOMPARE(f.page.time().range(), 21'600);
    QCOMPARE(f.page.findChild<inspectors::ChoiceBar *>()->currentId(), 21'600);
    QCOMPARE(f.bar().text(), QStringLiteral("The last 6 hours"));
    f.page.resetState();
    QCOMPARE(f.page.time().range(), 300);
}

void tst_DashboardPage::choosesARangeByKeyboard()
{
    DashboardPageFixture f;
    const QList<QAbstractButton *> ranges =
        f.page.findChild<inspectors::ChoiceBar *>()->findChildren<QAbstractButton *>();
    QCOMPARE(ranges.size(), 6);
    QVERIFY(QTest::qWaitForWindowActive(&f.page));
    ranges.at(1)->setFocus();
    QVERIFY(ranges.at(1)->hasFocus() && ranges.at(1)->isChecked());
    QTest::keyClick(ranges.at(5), Qt::Key_Space);
    QCOMPARE(f.page.time().range(), 86'400);
    QVERIFY(!ranges.at(1)->isChecked());
}

void tst_DashboardPage::tabComesToTheChosenRange()
{
    DashboardPageFixture f;
    QStringList stops;
    for (const QAbstractButton *button :
         f.bar().findChild<inspectors::ChoiceBar *>()->findChildren<QAbstractButton *>()) {
        if (button->focusPolicy() & Qt::TabFocus)
            stops.append(button->text());
    }
    QCOMPARE(stops, QStringList("5 min"));
}

void tst_DashboardPage::whatHasTheFocusIsInSight()
{
    DashboardPageFixture f({880, 400});
    f.seconds(0, 2);
    QVERIFY(QTest::qWaitForWindowActive(&f.page));
    auto *scroll = f.page.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    auto *routes = f.page.findChild<views::RecordView *>();
    f.chart(0).setFocus(Qt::TabFocusReason);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QVERIFY(routes->visibleRegion().isEmpty());
    routes->setFocus(Qt::TabFocusReason);
    QVERIFY(routes->hasFocus());
    QVERIFY(scroll->verticalScrollBar()->value() < scroll->verticalScrollBar()->maximum());
    QCOMPARE(routes->selectedRow().row(), 0); // which shows where the focus is
}

void tst_DashboardPage::saysThatAZoomStandsStill()
{
    DashboardPageFixture f;
    f.seconds(0, 100);
    auto *live = f.bar().findChild<QPushButton *>();
    QVERIFY(!live->isVisible());
    const qint64 now = f.page.time().newest();
    f.page.time().zoomTo({now - 60, now - 30});
    QVERIFY(live->isVisible());
    QVERIFY2(f.bar().text().endsWith(QStringLiteral("standing still")), qPrintable(f.bar().text()));
    f.seconds(101, 110);
    QCOMPARE(f.page.time().visible().last, now - 30);
    QCOMPARE(f.page.series().requests.tierFor(60).newestSecond(), now + 10);
    live->click();
    QCOMPARE(f.page.time().visible().last, now + 10);
    QVERIFY(!live->isVisible());
}

void tst_DashboardPage::tellsTheChosenRoute()
{
    DashboardPageFixture f;
    f.seconds(0, 3);
    QSignalSpy chosen(&f.page, &DashboardPage::routeChosen);
    auto *view = f.page.findChild<views::RecordView *>();
    QVERIFY(view->isVisible());
    const QPoint place = view->visualRect(view->model()->index(0, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("/hello"));
    view->setCurrentIndex(view->model()->index(0, 2));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("/hello"));
}

void tst_DashboardPage::takesAWall()
{
    DashboardPageFixture f;
    QWidget *routes = f.page.findChild<views::RecordView *>()->parentWidget();
    const int all = routes->width();
    auto *wall = new QWidget;
    f.page.setWall(wall);
    QVERIFY(wall->isVisible());
    QVERIFY(wall->geometry().right() < routes->geometry().left());
    QCOMPARE(wall->height(), routes->height());
    QVERIFY(wall->width() > all / 2);
    f.page.setCompact(true);
    QVERIFY(!wall->isVisible() && !routes->isVisible());
    f.page.setWall(nullptr);
    f.page.setCompact(false);
    QCOMPARE(routes->width(), all);
}

void tst_DashboardPage::fitsASmallWindowWhenCompact()
{
    DashboardPageFixture f(QSize(420, 300));
    f.page.setCompact(true);
    f.seconds(0, 5);
    QCoreApplication::processEvents();
    QCOMPARE(f.page.size(), QSize(420, 300));
    for (charts::StatTile *tile : f.page.findChildren<charts::StatTile *>())
        QVERIFY(tile->isVisible() && !tile->visibleRegion().isEmpty());
    QVERIFY(f.chart(0).isVisible());
    QCOMPARE(f.chart(0).visibleRegion().boundingRect(), f.chart(0).rect());
    QVERIFY(!f.chart(1).isVisible());
    QVERIFY(!f.page.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
}

void tst_DashboardPage::clipsNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1264, 770);
    QTest::newRow("smallest window") << QSize(850, 490);
    QTest::newRow("narrow") << QSize(640, 490);
}

void tst_DashboardPage::clipsNothing()
{
    QFETCH(QSize, size);
    DashboardPageFixture f(size);
    f.page.setWall(new QWidget);
    f.seconds(0, 5);
    QCoreApplication::processEvents();
    QCOMPARE(f.page.size(), size);
    const auto *area = f.page.findChild<QScrollArea *>();
    QVERIFY(area->widget()->width() <= area->viewport()->width());
    for (const QWidget *child : area->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isVisible())
            continue;
        QVERIFY(area->widget()->rect().contains(child->geometry()));
        QVERIFY2(child->width() >= child->minimumSizeHint().width(), child->metaObject()->className());
    }
}

/// In the narrowest window that has the Wall beside them.
void tst_DashboardPage::routesFitBesideTheWall()
{
    DashboardPageFixture f({850, 520});
    auto *wall = new QWidget;
    f.page.setWall(wall);
    f.seconds(0, 5);
    const auto *routes = f.page.findChild<views::RecordView *>();
    QTRY_VERIFY(routes->isVisible());
    QTRY_VERIFY(!routes->horizontalScrollBar()->isVisible());
    QVERIFY(!routes->isColumnHidden(models::RouteModel::RecentLatency));
    QVERIFY(!routes->isColumnHidden(models::RouteModel::Errors));
}

void tst_DashboardPage::mirrorsItself()
{
    DashboardPageFixture f;
    f.page.setLayoutDirection(Qt::RightToLeft);
    f.seconds(0, 2);
    QVERIFY(f.tile(0).x() > f.tile(5).x());
    QVERIFY(f.chart(0).x() > f.chart(1).x());
}

void tst_DashboardPage::namesAllThatIsPainted()
{
    DashboardPageFixture f;
    f.seconds(0, 2);
    const auto widgets = f.page.findChildren<QWidget *>();
    int checked = 0;
    for (const QWidget *widget : widgets) {
        const bool isPainted =
            qobject_cast<const charts::LineChart *>(widget) || qobject_cast<const charts::StatTile *>(widget);
        if (!isPainted)
            continue;
        ++checked;
        QVERIFY(!widget->accessibleName().isEmpty());
        QVERIFY(!widget->accessibleDescription().isEmpty());
    }
    QCOMPARE(checked, 12);
}

QTEST_MAIN(tst_DashboardPage)
#include "tst_dashboardpage.moc"
