// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/logbook.h"
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/requestinspector.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/dashboardpage.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/messagespage.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/navigationrail.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/shortcutlist.h"
#include "widgets/pages/statusline.h"
#include "widgets/pages/wallcard.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/theme.h"
#include "widgets/views/filterline.h"
#include "widgets/views/recordview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <optional>

using namespace eyewall;
using namespace eyewall::pages;
using namespace eyewall::test;

class tst_MonitorWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsRequestsAndMessages();
    void pauseAndClearByKey();
    void saysRatesAndDrops();
    void saysNoticeAndFailure();
    void watchesSelectedConnection();
    void everyControlHasAName();
    void nothingIsClippedAtSmallestSize_data();
    void nothingIsClippedAtSmallestSize();
    void switchesTheme();
    void remembersItsLayout();
    void filtersEachPageByItself();
    void saysThatNothingMatches();
    void showsTheRequestsOfARoute();
    void showsAChosenConnection();
    void showsTheMessagesOfConnections();
    void isSmallWithTheDashboardAlone();
    void anotherPageEndsTheCompactWindow();
    void offersSampleTrafficOnEmptyPages();
    void hasNoLogWithoutABook();
    void saysThatTheServerStands();
    void railShowsNamesWhole();
    void railAndStatusTellTheSameRows();
    void blockedAddressesAreNoLoss();
    void buttonsOfTheToolBarAreTabStops();
    void aFilterPushesNoButtonOut();
};

void tst_MonitorWindow::showsRequestsAndMessages()
{
    Fixture f;
    f.traffic();
    f.selectEverywhere();
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 2);
    QCOMPARE(f.window->requestsPage().inspector().responseBody().shownText(),
             QStringLiteral("Hello, World!"));
    QCOMPARE(f.window->messagesPage().sendBox().connection(), 0x1f7);
    QCOMPARE(f.window->connectionsPage().view().model()->rowCount(), 2);
}

void tst_MonitorWindow::pauseAndClearByKey()
{
    Fixture f;
    f.traffic();
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    QTest::keyClick(&*f.window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(f.window->feed().isPaused());
    QTest::keyClick(&*f.window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(f.window->feed().requests().rowCount(), 0);
    QTest::keyClick(&*f.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(f.window->currentPage(), MonitorWindow::Requests);
    QTest::keyClick(&*f.window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!f.window->feed().isPaused());
}

void tst_MonitorWindow::saysRatesAndDrops()
{
    Fixture f;
    f.traffic();
    QVERIFY(!f.window->statusLine().text().contains(QStringLiteral("dropped")));
    f.traffic(1);
    QCOMPARE(f.window->statusLine().text(),
             QStringLiteral(
                 "● 127.0.0.1:8080 | 2 connections | 4,312 req/s | 18.6k msg/s | in 0 B/s · out 0 B/s | "
                 "kept 2 requests, 2 messages | limits met: 2 | 1 dropped | loop 0.4 ms"));
    QString limits;
    for (const QLabel *label : f.window->statusLine().findChildren<QLabel *>()) {
        if (label->text().startsWith(QStringLiteral("limits met")))
            limits = label->toolTip();
    }
    QCOMPARE(limits, QStringLiteral("2 request heads that took too long\n5 idle connections closed"));
    f.window->resize(1500, 700);
    QVERIFY2(f.window->statusLine().text().endsWith(QStringLiteral("loop 0.4 ms, worst 35.0 ms by /hello")),
             qPrintable(f.window->statusLine().text()));
}

void tst_MonitorWindow::saysNoticeAndFailure()
{
    Fixture f;
    const QString notice = QStringLiteral("Port 8080 is in use: listening on 8081 instead.");
    QVERIFY(!f.window->noticeBar().isVisible());
    f.source.currentStatus.notice = notice;
    Q_EMIT f.source.statusChanged();
    QVERIFY(f.window->noticeBar().isVisible());
    QCOMPARE(f.window->noticeBar().text(), notice);
    f.window->noticeBar().findChild<QAbstractButton *>()->click();
    QVERIFY(!f.window->noticeBar().isVisible());
    Q_EMIT f.source.statusChanged();
    QVERIFY(!f.window->noticeBar().isVisible());
    f.source.currentStatus = {
        monitor::ServerStatus::State::Failed, {}, {}, QStringLiteral("Port 80 needs rights.")};
    Q_EMIT f.source.statusChanged();
    QVERIFY(f.window->noticeBar().isVisible() && f.window->noticeBar().isError());
    QCOMPARE(f.window->noticeBar().text(), QStringLiteral("Port 80 needs rights."));
}

void tst_MonitorWindow::watchesSelectedConnection()
{
    Fixture f;
    f.traffic();
    f.window->connectionsPage().view().selectRow(1);
    QCOMPARE(f.control.watched, std::vector<monitor::ConnectionId>{0x200});
    QCOMPARE(f.window->connectionsPage().sendBox().connection(), 0x200);
    f.window->connectionsPage().view().clearSelection();
    QVERIFY(f.control.watched.empty());
}

void tst_MonitorWindow::everyControlHasAName()
{
    Fixture f;
    f.traffic();
    f.traffic(1);
    f.selectEverywhere();
    int checked = 0;
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        if (!isControl(widget) || isOfQt(widget))
            continue;
        ++checked;
        QString where;
        for (const QWidget *w = widget; w; w = w->parentWidget())
            where.prepend(QLatin1String(w->metaObject()->className()) + QLatin1Char('/'));
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(where));
    }
    QVERIFY(checked > 30);
}

void tst_MonitorWindow::nothingIsClippedAtSmallestSize_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("dashboard") << int(MonitorWindow::Dashboard);
    QTest::newRow("connections") << int(MonitorWindow::Connections);
    QTest::newRow("requests") << int(MonitorWindow::Requests);
    QTest::newRow("messages") << int(MonitorWindow::Messages);
}

void tst_MonitorWindow::nothingIsClippedAtSmallestSize()
{
    QFETCH(int, page);
    Fixture f;
    f.traffic();
    f.traffic(1);
    f.window->showPage(static_cast<MonitorWindow::Page>(page));
    f.selectEverywhere();
    QCoreApplication::processEvents();
    QCOMPARE(f.window->size(), QSize(900, 600));
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        const QString clipping = clippingOf(*widget, *f.window);
        QVERIFY2(clipping.isEmpty(), qPrintable(clipping));
    }
}

void tst_MonitorWindow::switchesTheme()
{
    Fixture f;
    const QColor light = f.window->palette().color(QPalette::Window);
    for (QAction *action : f.window->viewMenu().findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Dark"))
            action->trigger();
    }
    QCOMPARE(f.theme.mode(), support::ThemeMode::Dark);
    QTRY_VERIFY(f.window->palette().color(QPalette::Window) != light);
}

void tst_MonitorWindow::remembersItsLayout()
{
    QByteArray state;
    {
        Fixture before;
        before.window->requestsPage().view().setColumnWidth(0, 123);
        before.window->messagesPage().view().setColumnWidth(1, 45);
        QCOMPARE(before.divide(MonitorWindow::Requests, 330), 330);
        QCOMPARE(before.divide(MonitorWindow::Connections, 420), 420);
        before.window->showPage(MonitorWindow::Requests);
        state = before.window->saveLayout();
    }
    Fixture f;
    QVERIFY(!f.window->restoreLayout({}));
    QVERIFY(!f.window->restoreLayout(state.chopped(1)));
    QVERIFY(f.window->restoreLayout(state));
    QCOMPARE(f.window->currentPage(), MonitorWindow::Requests);
    QCOMPARE(f.window->requestsPage().view().columnWidth(0), 123);
    QCOMPARE(f.window->messagesPage().view().columnWidth(1), 45);
    QCOMPARE(f.divide(MonitorWindow::Requests), 330);
    QCOMPARE(f.divide(MonitorWindow::Connections), 420);
    for (QAction *action : f.window->viewMenu().actions()) {
        if (action->text() == QStringLiteral("Reset layout"))
            action->trigger();
    }
    QVERIFY(f.window->requestsPage().view().columnWidth(0) != 123);
}

void tst_MonitorWindow::filtersEachPageByItself()
{
    Fixture f;
    f.traffic();
    f.window->filterPage(MonitorWindow::Requests, QStringLiteral("status:404"));
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 1);
    f.window->showPage(MonitorWindow::Connections);
    QCOMPARE(f.window->filterLine().text(), QString());
    QCOMPARE(f.window->connectionsPage().view().model()->rowCount(), 2);
    f.window->showPage(MonitorWindow::Dashboard);
    QVERIFY(!f.window->filterLine().isVisible());
    f.window->showPage(MonitorWindow::Requests);
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("status:404"));
    f.traffic(1);
    QVERIFY(f.window->statusLine().text().contains(QStringLiteral("kept 2 requests")));
}

void tst_MonitorWindow::saysThatNothingMatches()
{
    Fixture f;
    f.traffic();
    f.window->filterPage(MonitorWindow::Requests, QStringLiteral("status:418"));
    QList<support::EmptyState *> shown;
    for (support::EmptyState *empty : f.window->requestsPage().findChildren<support::EmptyState *>()) {
        if (empty->isVisible())
            shown.append(empty);
    }
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first()->sentence(), QStringLiteral("The filter matches none of 2 rows."));
    Q_EMIT shown.first()->actionTriggered();
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 2);
    QCOMPARE(f.window->filterLine().text(), QString());
    QVERIFY(f.window->requestsPage().view().isVisible());
}

void tst_MonitorWindow::showsTheRequestsOfARoute()
{
    Fixture f;
    f.traffic();
    Q_EMIT f.window->dashboardPage().routeChosen(QStringLiteral("/hello"));
    QCOMPARE(f.window->currentPage(), MonitorWindow::Requests);
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 2);
    QVERIFY(f.window->filterLine().isGood());
    Q_EMIT f.window->dashboardPage().routeChosen(QStringLiteral("/ws/chat/{room}"));
    QVERIFY(f.window->filterLine().isGood());
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 0);
}

void tst_MonitorWindow::showsAChosenConnection()
{
    Fixture f;
    f.traffic();
    f.window->filterPage(MonitorWindow::Connections, QStringLiteral("conn:c-1f7"));
    QCOMPARE(f.window->connectionsPage().view().model()->rowCount(), 1);
    f.window->showPage(MonitorWindow::Dashboard);
    Q_EMIT f.window->findChild<WallCard *>()->connectionChosen(0x200); // which the filter leaves out
    QCOMPARE(f.window->currentPage(), MonitorWindow::Connections);
    QCOMPARE(f.window->connectionsPage().sendBox().connection(), 0x200);
}

void tst_MonitorWindow::showsTheMessagesOfConnections()
{
    Fixture f;
    f.traffic();
    Q_EMIT f.window->connectionsPage().messagesRequested({0x1f7, 0x200});
    QCOMPARE(f.window->currentPage(), MonitorWindow::Messages);
    QVERIFY(f.window->filterLine().isGood());
    QCOMPARE(f.window->messagesPage().view().model()->rowCount(), 2);
    Q_EMIT f.window->connectionsPage().messagesRequested({0x200});
    QCOMPARE(f.window->messagesPage().view().model()->rowCount(), 0);
}

void tst_MonitorWindow::isSmallWithTheDashboardAlone()
{
    Fixture f;
    f.window->showPage(MonitorWindow::Messages);
    f.window->setCompact(true);
    QCOMPARE(f.window->currentPage(), MonitorWindow::Dashboard);
    QVERIFY(!f.window->rail().isVisible());
    f.window->resize(420, 300);
    QCOMPARE(f.window->size(), QSize(420, 300));
    f.window->setCompact(false);
    QVERIFY(f.window->rail().isVisible());
    QCOMPARE(f.window->size(), MonitorWindow::kSmallestSize);
}

void tst_MonitorWindow::anotherPageEndsTheCompactWindow()
{
    Fixture f;
    f.window->setCompact(true);
    f.window->filterPage(MonitorWindow::Requests, QStringLiteral("hello"));
    QCOMPARE(f.window->currentPage(), MonitorWindow::Requests);
    QVERIFY(!f.window->isCompact());
    QVERIFY(f.window->rail().isVisible() && f.window->filterLine().isVisible());
}

void tst_MonitorWindow::offersSampleTrafficOnEmptyPages()
{
    Fixture f;
    QAction sample(QStringLiteral("Sample traffic"));
    sample.setCheckable(true);
    f.window->setSampleAction(&sample);
    f.window->showPage(MonitorWindow::Requests);
    QAbstractButton *offer = nullptr;
    for (QAbstractButton *button : f.window->requestsPage().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Sample traffic"))
            offer = button;
    }
    QVERIFY(offer);
    offer->click();
    QVERIFY(sample.isChecked());
    QVERIFY(!offer->isVisible()); // it runs
}

void tst_MonitorWindow::hasNoLogWithoutABook()
{
    Fixture without;
    QVERIFY(!without.window->hasPage(MonitorWindow::Log));
    monitor::LogBook book;
    Fixture with(&book);
    QVERIFY(with.window->hasPage(MonitorWindow::Log));
    book.append({kStart, monitor::LogSeverity::Warning, "eyewall.general", "something", 9});
    QTRY_COMPARE(with.window->logPage()->view().model()->rowCount(), 1);
}

void tst_MonitorWindow::saysThatTheServerStands()
{
    Fixture f;
    QAction sample(QStringLiteral("Sample traffic"));
    QAction start(QStringLiteral("&Start"));
    QSignalSpy started(&start, &QAction::triggered);
    f.window->setSampleAction(&sample);
    f.window->setStartAction(&start);
    f.window->showPage(MonitorWindow::Connections);
    auto &empty = f.window->connectionsPage().findChild<ListDetail *>()->emptyState();
    const auto buttons = [&empty] {
        QStringList texts;
        for (const QPushButton *button : empty.findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    };
    QCOMPARE(buttons(), QStringList({"Open the welcome page", "Sample traffic"}));
    f.source.currentStatus = {monitor::ServerStatus::State::Stopped, {}, {}, {}};
    Q_EMIT f.source.statusChanged();
    QCOMPARE(empty.sentence(), QString("The server is stopped: nobody can connect to it."));
    QCOMPARE(buttons(), QStringList("Start the server"));
    empty.findChild<QPushButton *>()->click();
    QCOMPARE(started.size(), 1);
    f.source.currentStatus = {monitor::ServerStatus::State::Failed, {}, {}, QStringLiteral("No.")};
    Q_EMIT f.source.statusChanged();
    QCOMPARE(empty.sentence(), QString("The server did not start: nobody can connect to it."));
    f.source.currentStatus = {monitor::ServerStatus::State::Running, {QStringLiteral("http://a/")}, {}, {}};
    Q_EMIT f.source.statusChanged();
    QCOMPARE(empty.sentence(), QString("Every client that connects to this server appears here."));
    QCOMPARE(buttons(), QStringList({"Open the welcome page", "Sample traffic"}));
}

void tst_MonitorWindow::railShowsNamesWhole()
{
    Fixture f;
    f.window->resize(MonitorWindow::kUsualSize);
    QVERIFY(!f.window->rail().isFolded());
    QCoreApplication::processEvents();
    for (const char *count : {"8,888", "88.8k", "888k", "8"}) {
        f.window->rail().setCount(MonitorWindow::Connections, count);
        QCOMPARE(f.window->rail().entry(MonitorWindow::Connections).shownName(), QString("Connections"));
    }
}

void tst_MonitorWindow::railAndStatusTellTheSameRows()
{
    Fixture f;
    f.traffic();
    f.traffic(1); // 4312 requests were counted meanwhile whose rows came and went
    const auto count = [&](MonitorWindow::Page page) { return f.window->rail().entry(page).count(); };
    QVERIFY(f.window->statusLine().text().contains("kept 2 requests, 2 messages"));
    QCOMPARE(count(MonitorWindow::Requests), QString("2"));
    QCOMPARE(count(MonitorWindow::Messages), QString("2"));
    for (QAction *action : pages::commandsOf(*f.window)) {
        if (action->objectName() == QLatin1String("view.clear"))
            action->trigger();
    }
    QVERIFY(f.window->statusLine().text().contains("kept 0 requests, 0 messages"));
    QCOMPARE(count(MonitorWindow::Requests), QString("0"));
}

void tst_MonitorWindow::blockedAddressesAreNoLoss()
{
    Fixture f;
    models::PulseFigures figures;
    const auto drops = [&]() -> const QLabel * {
        for (const QLabel *label : f.window->statusLine().findChildren<QLabel *>()) {
            if (label->toolTip().contains("address is blocked"))
                return label;
        }
        return nullptr;
    };
    const auto ink = [](const QLabel *label) { return label->palette().color(QPalette::WindowText); };
    const support::Colors &colors = support::colorsFor(f.window->palette());
    figures.totals.drops[std::size_t(monitor::Drop::Blocked)] = 3;
    f.window->statusLine().showFigures(figures);
    QVERIFY(drops());
    QCOMPARE(drops()->text(), QString("3 blocked"));
    QCOMPARE(ink(drops()), colors.dimText);
    figures.totals.drops[std::size_t(monitor::Drop::RecordRing)] = 2;
    f.window->statusLine().showFigures(figures);
    QCOMPARE(drops()->text(), QString("2 dropped"));
    QCOMPARE(ink(drops()), colors.error);
}

void tst_MonitorWindow::buttonsOfTheToolBarAreTabStops()
{
    Fixture f;
    QAction sample(QStringLiteral("Sample traffic"));
    f.window->addToolAction(&sample);
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(f.window->focusWidget() ? f.window->focusWidget() : &*f.window, Qt::Key_Tab);
        if (const auto *button = qobject_cast<QToolButton *>(f.window->focusWidget());
            button && qobject_cast<QToolBar *>(button->parentWidget()))
            reached.append(button->accessibleName());
    }
    for (const char *name : {"Pause view", "Clear", "Sample traffic"})
        QVERIFY2(reached.contains(name), name);
}

void tst_MonitorWindow::aFilterPushesNoButtonOut()
{
    Fixture f;
    QAction sample(QStringLiteral("Generate sample traffic"));
    f.window->addToolAction(&sample);
    f.traffic();
    f.window->showPage(MonitorWindow::Requests);
    QCoreApplication::processEvents();
    const auto *bar = f.window->findChild<QToolBar *>();
    const int least = f.window->filterLine().minimumSizeHint().width();
    QVERIFY(bar->widgetForAction(&sample)->isVisible());
    f.window->filterLine().setText(QStringLiteral("path:/"));
    f.window->filterLine().setCounts(123'456, 1'234'567);
    QCoreApplication::processEvents();
    QVERIFY(f.window->filterLine().minimumSizeHint().width() <= least);
    // Where both have no room, it is what is typed that is shown.
    auto *edit = f.window->filterLine().findChild<QLineEdit *>();
    edit->setMaximumWidth(140);
    QCoreApplication::processEvents();
    for (const QLabel *label : edit->findChildren<QLabel *>())
        QVERIFY(!label->isVisible());
    edit->setMaximumWidth(QWIDGETSIZE_MAX);
    f.window->resize(1400, 700);
    QCoreApplication::processEvents();
    int shown = 0;
    for (const QLabel *label : edit->findChildren<QLabel *>())
        shown += label->isVisible() && label->text() == QLatin1String("123,456 of 1,234,567") ? 1 : 0;
    QCOMPARE(shown, 1);
    QVERIFY(bar->widgetForAction(&sample)->isVisible());
}

QTEST_MAIN(tst_MonitorWindow)
#include "tst_monitorwindow.moc"
