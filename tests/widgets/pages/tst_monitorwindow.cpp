// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/requestinspector.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/messagespage.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/statusline.h"
#include "widgets/support/theme.h"
#include "widgets/views/recordview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTest>

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
};

namespace {

struct Fixture {
    Fixture()
    {
        source.currentStatus = {
            monitor::ServerStatus::State::Running, {QStringLiteral("http://127.0.0.1:8080/")}, {}, {}};
        window.emplace(source, control, theme);
        window->resize(900, 600);
        window->show();
    }
    /// Shows the page with its detail, whose size is set or only told.
    int divide(MonitorWindow::Page page, int size = 0)
    {
        if (window->requestsPage().view().model()->rowCount() == 0)
            traffic();
        window->showPage(page);
        QWidget *shown = page == MonitorWindow::Requests ? static_cast<QWidget *>(&window->requestsPage())
                                                         : &window->connectionsPage();
        shown->findChild<views::RecordView *>()->selectRow(0);
        QCoreApplication::processEvents();
        auto *splitter = shown->findChild<ListDetail *>()->findChild<QSplitter *>();
        const int all = splitter->sizes().at(0) + splitter->sizes().at(1);
        if (size > 0)
            splitter->setSizes({all - size, size});
        return splitter->sizes().at(1);
    }
    void traffic(qint64 second = 0)
    {
        monitor::Batch batch;
        batch.totals.time = kStart + second * kSecond;
        batch.totals.connectionsOpened = 2;
        batch.totals.requests = quint64(second) * 4312;
        batch.totals.messagesIn = quint64(second) * 18'600;
        if (second == 0) {
            batch.opened = {opened(0x1f7), opened(0x200)};
            batch.upgraded = {{0x1f7, kStart, 1, monitor::Protocol::WebSocket}};
            batch.requests = {request(1), request(2, "/nowhere", 404)};
            batch.messages = {message("{\"type\":\"chat\"}"), message("world", monitor::Direction::Out)};
        }
        batch.totals.drops[0] = quint64(second);
        batch.totals.limits[std::size_t(monitor::Limit::HeadTime)] = quint64(2 * second);
        batch.totals.limits[std::size_t(monitor::Limit::IdleTime)] = quint64(5 * second);
        batch.loops = {{0, 400'000, 35'000'000, 0}};
        source.emitBatch(batch);
    }
    void selectEverywhere()
    {
        window->connectionsPage().view().selectRow(0);
        window->requestsPage().view().selectRow(0);
        window->messagesPage().view().selectRow(0);
    }

    support::Theme theme{*qApp, support::ThemeMode::Light};
    ScriptedSource source;
    RecordingControl control;
    std::optional<MonitorWindow> window;
};

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           (qobject_cast<const QLineEdit *>(widget) &&
            !qobject_cast<const QComboBox *>(widget->parentWidget()));
}

/// As a screen reader hears it: the name, or the text of a button.
QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
}

bool isOfQt(const QWidget *widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView") ||
           (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar"));
}

} // namespace

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
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasText = qobject_cast<const QAbstractButton *>(widget) || label;
        if (!hasText || !widget->isVisible() || isOfQt(widget))
            continue;
        const int needed = label && label->wordWrap() ? 0 : widget->minimumSizeHint().width();
        const QPoint corner = widget->mapTo(&*f.window, QPoint(widget->width(), widget->height()));
        const QString what =
            QStringLiteral("%1 \"%2\": %3 of %4 wide, ends at %5,%6")
                .arg(QLatin1String(widget->metaObject()->className()), label ? label->text() : nameOf(widget))
                .arg(widget->width())
                .arg(needed)
                .arg(corner.x())
                .arg(corner.y());
        QVERIFY2(widget->width() >= needed, qPrintable(what));
        QVERIFY2(corner.x() <= 900 && corner.y() <= 600, qPrintable(what));
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
        QCOMPARE(before.divide(MonitorWindow::Requests, 280), 280);
        QCOMPARE(before.divide(MonitorWindow::Connections, 320), 320);
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
    QCOMPARE(f.divide(MonitorWindow::Requests), 280);
    QCOMPARE(f.divide(MonitorWindow::Connections), 320);
    for (QAction *action : f.window->viewMenu().actions()) {
        if (action->text() == QStringLiteral("Reset layout"))
            action->trigger();
    }
    QVERIFY(f.window->requestsPage().view().columnWidth(0) != 123);
}

QTEST_MAIN(tst_MonitorWindow)
#include "tst_monitorwindow.moc"
