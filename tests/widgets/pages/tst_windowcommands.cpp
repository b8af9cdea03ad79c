// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/logbook.h"
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/inspectors/blocklistpopup.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/messageinspector.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/shortcutlist.h"
#include "widgets/pages/statusline.h"
#include "widgets/support/motion.h"
#include "widgets/views/filterline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

using namespace eyewall;
using namespace eyewall::test;
using views::RecordView;

namespace {

QAction *command(const MonitorWindow &window, const QString &name)
{
    for (QAction *action : pages::commandsOf(window)) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// What a person gets by the menu key on the cell; null when there is no such entry.
QAction *rowEntry(RecordView &table, int row, int column, const QString &text)
{
    // As a click without modifiers does, whatever a test pressed before.
    table.selectionModel()->setCurrentIndex(table.model()->index(row, column),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_Menu);
    QMenu *menu =
        table.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).last(); // it has others inside
    menu->hide();
    return entry(*menu, text);
}

QMenu *columnMenu(const MonitorWindow &window)
{
    QAction *action = entry(window.viewMenu(), QStringLiteral("Columns and order"));
    Q_EMIT window.viewMenu().aboutToShow();
    Q_EMIT action->menu()->aboutToShow();
    return action->menu();
}

} // namespace

/// What the window does by menus, keys and buttons, beyond its pages.
class tst_WindowCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void columnsAreChosenWithoutTheMouse();
    void rowsAreSortedWithoutTheMouse();
    void menusOfColumnsDoNotGather();
    void columnsFitTheirContent();
    void clearingIsUndone();
    void buttonsTakeTurns();
    void clearingTheLogIsUndone();
    void theNewestClearingIsUndone();
    void undoEnds();
    void motionIsReduced();
    void compactWindowIsRemembered();
    void levelOfTheLogIsRemembered();
    void layoutOfAnEarlierVersionIsTaken();
    void filtersByACell();
    void narrowsTheFilterThatIsThere();
    void searchesBodiesAndMessages();
    void aRequestLeadsToItsConnection();
    void aMessageLeadsToItsConnection();
    void aMessageIsWrittenAgain();
    void payloadIsCopied();
    void toolTipsTellTheKeys();
    void blockedAddressesAreShownFromAnyPage();
    void figuresAreRead();
    void noticesAreAnnounced();
};

void tst_WindowCommands::cleanup()
{
    qApp->setProperty("reducedMotion", {});
}

void tst_WindowCommands::columnsAreChosenWithoutTheMouse()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Dashboard);
    QVERIFY(!columnMenu(*f.window)->isEnabled());
    f.window->showPage(MonitorWindow::Requests);
    QMenu *menu = columnMenu(*f.window);
    QVERIFY(menu->isEnabled());
    RecordView &table = f.window->requestsPage().view();
    QVERIFY(table.isColumnHidden(models::RequestModel::UserAgent));
    QVERIFY(!entry(*menu, QStringLiteral("User agent"))->isChecked());
    entry(*menu, QStringLiteral("User agent"))->trigger();
    QVERIFY(!table.isColumnHidden(models::RequestModel::UserAgent));
    QVERIFY(entry(*columnMenu(*f.window), QStringLiteral("User agent"))->isChecked());
    entry(*columnMenu(*f.window), QStringLiteral("Reset columns"))->trigger();
    QVERIFY(table.isColumnHidden(models::RequestModel::UserAgent));
}

void tst_WindowCommands::rowsAreSortedWithoutTheMouse()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Requests);
    RecordView &table = f.window->requestsPage().view();
    const auto orders = [&f] { return entry(*columnMenu(*f.window), QStringLiteral("Sort by"))->menu(); };
    QVERIFY(entry(*orders(), QStringLiteral("Arrival"))->isChecked());
    entry(*orders(), QStringLiteral("Status, descending"))->trigger();
    QCOMPARE(table.model()->index(0, models::RequestModel::Status).data().toString(), QStringLiteral("404"));
    QVERIFY(entry(*orders(), QStringLiteral("Status, descending"))->isChecked());
    QVERIFY(table.horizontalHeader()->isSortIndicatorShown());
    entry(*orders(), QStringLiteral("Arrival"))->trigger();
    QCOMPARE(table.model()->index(0, models::RequestModel::Status).data().toString(), QStringLiteral("200"));
    QVERIFY(!table.horizontalHeader()->isSortIndicatorShown());
}

void tst_WindowCommands::menusOfColumnsDoNotGather()
{
    Fixture f;
    f.window->showPage(MonitorWindow::Requests);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(columnMenu(*f.window)->findChildren<QMenu *>().size(), 1);
}

void tst_WindowCommands::columnsFitTheirContent()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Requests);
    RecordView &table = f.window->requestsPage().view();
    table.setColumnWidth(models::RequestModel::Method, 5);
    entry(*columnMenu(*f.window), QStringLiteral("Fit columns to their content"))->trigger();
    QVERIFY(table.columnWidth(models::RequestModel::Method) >
            table.fontMetrics().horizontalAdvance(QStringLiteral("GET")));
}

void tst_WindowCommands::clearingIsUndone()
{
    Fixture f;
    f.traffic();
    QAction *undo = command(*f.window, QStringLiteral("edit.undoClear"));
    QVERIFY(!undo->isVisible() && !undo->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    QTest::keyClick(&*f.window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 0);
    QVERIFY(undo->isVisible() && undo->isEnabled());
    const auto *bar = f.window->findChild<QToolBar *>();
    QAction *clear = command(*f.window, QStringLiteral("view.clear"));
    QTRY_VERIFY(bar->widgetForAction(undo)->isVisible());
    QVERIFY(!bar->widgetForAction(clear));
    QTest::keyClick(&*f.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 2);
    QCOMPARE(f.window->messagesPage().view().model()->rowCount(), 2);
    QVERIFY(!undo->isVisible() && !undo->isEnabled());
    QTRY_VERIFY(bar->widgetForAction(clear) && bar->widgetForAction(clear)->isVisible());
}

/// One goes while it is being pressed.
void tst_WindowCommands::buttonsTakeTurns()
{
    Fixture f;
    f.traffic();
    const auto *bar = f.window->findChild<QToolBar *>();
    const auto press = [&](const QString &name) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(command(*f.window, name)));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    for (int i = 0; i < 2; ++i) {
        press(QStringLiteral("view.clear"));
        QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 0);
        press(QStringLiteral("edit.undoClear"));
        QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 2);
    }
}

void tst_WindowCommands::clearingTheLogIsUndone()
{
    monitor::LogBook book;
    Fixture f(&book);
    f.traffic();
    book.append({kStart, monitor::LogSeverity::Warning, "eyewall.general", "something", 9});
    QAbstractItemModel *lines = f.window->logPage()->view().model();
    QTRY_COMPARE(lines->rowCount(), 1);
    f.window->logPage()->findChild<QPushButton *>(QStringLiteral("clearLog"))->click();
    QCOMPARE(lines->rowCount(), 0);
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 2);
    command(*f.window, QStringLiteral("edit.undoClear"))->trigger();
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 2);
}

void tst_WindowCommands::theNewestClearingIsUndone()
{
    monitor::LogBook book;
    Fixture f(&book);
    f.traffic();
    const auto log = [&book](const QByteArray &text) {
        book.append({kStart, monitor::LogSeverity::Warning, "eyewall.general", text, text.size()});
    };
    QAbstractItemModel *lines = f.window->logPage()->view().model();
    auto *clearLog = f.window->logPage()->findChild<QPushButton *>(QStringLiteral("clearLog"));
    log("before");
    QTRY_COMPARE(lines->rowCount(), 1);
    command(*f.window, QStringLiteral("view.clear"))->trigger();
    log("after");
    QTRY_COMPARE(lines->rowCount(), 1);
    clearLog->click();
    command(*f.window, QStringLiteral("edit.undoClear"))->trigger();
    QCOMPARE(textOf(*lines, {models::LogModel::Message}), QStringLiteral("after"));
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 0);
}

void tst_WindowCommands::undoEnds()
{
    Fixture f;
    f.traffic();
    command(*f.window, QStringLiteral("view.clear"))->trigger();
    auto *time = f.window->findChild<QTimer *>(QStringLiteral("undoTime"));
    QVERIFY(time->isActive() && time->interval() == 10'000);
    time->setInterval(0); // starts it again
    QAction *undo = command(*f.window, QStringLiteral("edit.undoClear"));
    QTRY_VERIFY(!undo->isVisible());
    f.window->feed().undoClear();
    QCOMPARE(f.window->requestsPage().view().model()->rowCount(), 0);
}

void tst_WindowCommands::motionIsReduced()
{
    Fixture f;
    QAction *reduce = command(*f.window, QStringLiteral("view.reduceMotion"));
    QSignalSpy chosen(&*f.window, &MonitorWindow::motionReducedChanged);
    QCOMPARE(reduce->isChecked(), support::isMotionReduced());
    f.window->setMotionReduced(false);
    QVERIFY(!support::isMotionReduced());
    QCOMPARE(chosen.size(), 0); // nobody chose
    reduce->trigger();
    QVERIFY(support::isMotionReduced());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(reduce->isChecked());
    f.window->setMotionReduced(false);
    QVERIFY(!reduce->isChecked());
}

void tst_WindowCommands::compactWindowIsRemembered()
{
    QByteArray state;
    {
        Fixture before;
        before.window->resize(1100, 720);
        before.window->setCompact(true);
        before.window->resize(500, 350);
        state = before.window->saveLayout();
    }
    Fixture f;
    QVERIFY(f.window->restoreLayout(state));
    QVERIFY(f.window->isCompact());
    QCOMPARE(f.window->size(), QSize(500, 350));
    f.window->setCompact(false);
    QCOMPARE(f.window->size(), QSize(1100, 720));
}

void tst_WindowCommands::levelOfTheLogIsRemembered()
{
    monitor::LogBook book;
    QByteArray state;
    {
        Fixture before(&book);
        before.window->logPage()->setLevel(monitor::LogSeverity::Warning);
        state = before.window->saveLayout();
    }
    Fixture f(&book);
    QVERIFY(f.window->restoreLayout(state));
    QCOMPARE(f.window->logPage()->level(), monitor::LogSeverity::Warning);
    command(*f.window, QStringLiteral("view.resetLayout"))->trigger();
    QCOMPARE(f.window->logPage()->level(), monitor::LogSeverity::Debug);
    Fixture without;
    QVERIFY(without.window->restoreLayout(state));
}

void tst_WindowCommands::layoutOfAnEarlierVersionIsTaken()
{
    Fixture before;
    before.window->showPage(MonitorWindow::Messages);
    QByteArray state = before.window->saveLayout();
    state[0] = 2; // which ended where the compact window begins
    state.chop(int(sizeof(bool) + 4 * sizeof(qint32) + sizeof(qint32))); // two sizes, and the log's level
    Fixture f;
    QVERIFY(f.window->restoreLayout(state));
    QCOMPARE(f.window->currentPage(), MonitorWindow::Messages);
    state[0] = 1;
    QVERIFY(!f.window->restoreLayout(state));
}

void tst_WindowCommands::filtersByACell()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Requests);
    RecordView &table = f.window->requestsPage().view();
    QAction *only =
        rowEntry(table, 1, models::RequestModel::Status, QStringLiteral("Only rows with status:404"));
    QVERIFY(only);
    only->trigger();
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("status:404"));
    QCOMPARE(table.model()->rowCount(), 1);
    QVERIFY(!rowEntry(table, 0, models::RequestModel::Time, QStringLiteral("Only rows with ")));
}

void tst_WindowCommands::narrowsTheFilterThatIsThere()
{
    Fixture f;
    f.traffic();
    f.window->filterPage(MonitorWindow::Requests, QStringLiteral("method:GET"));
    RecordView &table = f.window->requestsPage().view();
    QAction *without =
        rowEntry(table, 1, models::RequestModel::Status, QStringLiteral("Leave out status:404"));
    QVERIFY(without);
    without->trigger();
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("method:GET -status:404"));
    QCOMPARE(table.model()->rowCount(), 1);
}

void tst_WindowCommands::searchesBodiesAndMessages()
{
    Fixture f;
    f.traffic();
    QAction *search = command(*f.window, QStringLiteral("edit.search"));
    f.window->showPage(MonitorWindow::Connections);
    search->trigger();
    QCOMPARE(f.window->currentPage(), MonitorWindow::Requests);
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("body:"));
    search->trigger(); // again
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("body:"));
    f.window->filterPage(MonitorWindow::Messages, QStringLiteral("dir:in"));
    search->trigger();
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("dir:in msg:"));
    QTest::keyClicks(f.window->filterLine().findChild<QLineEdit *>(), QStringLiteral("chat"));
    QTRY_COMPARE(f.window->messagesPage().view().model()->rowCount(), 1);
}

void tst_WindowCommands::aRequestLeadsToItsConnection()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Requests);
    RecordView &table = f.window->requestsPage().view();
    rowEntry(table, 0, 0, QStringLiteral("Only requests of this connection"))->trigger();
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("conn:c-1f7"));
    rowEntry(table, 0, 0, QStringLiteral("Show the connection"))->trigger();
    QCOMPARE(f.window->currentPage(), MonitorWindow::Connections);
    QCOMPARE(f.window->connectionsPage().sendBox().connection(), 0x1f7);
}

void tst_WindowCommands::aMessageLeadsToItsConnection()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Messages);
    RecordView &table = f.window->messagesPage().view();
    rowEntry(table, 0, 0, QStringLiteral("Only messages of this connection"))->trigger();
    QCOMPARE(f.window->filterLine().text(), QStringLiteral("conn:c-1f7"));
    rowEntry(table, 0, 0, QStringLiteral("Show the connection"))->trigger();
    QCOMPARE(f.window->currentPage(), MonitorWindow::Connections);
}

void tst_WindowCommands::aMessageIsWrittenAgain()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Messages);
    RecordView &table = f.window->messagesPage().view();
    const QString again = QStringLiteral("Write it into the box below");
    rowEntry(table, 0, 0, again)->trigger();
    inspectors::SendBox &box = f.window->messagesPage().sendBox();
    QCOMPARE(box.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("{\"type\":\"chat\"}"));
    QVERIFY(box.canSend());
    box.send();
    QCOMPARE(f.control.messages.size(), 1);
    monitor::Batch batch;
    batch.totals.time = kStart + kSecond;
    batch.messages = {message("only the begin"), message({}), message("event")};
    batch.messages[0].isTruncated = true;
    batch.messages[1].kind = monitor::MessageKind::Close;
    batch.messages[2].kind = monitor::MessageKind::Event;
    f.source.emitBatch(batch);
    for (int row = 2; row < 5; ++row)
        QVERIFY(!rowEntry(table, row, 0, again)->isEnabled());
}

void tst_WindowCommands::payloadIsCopied()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Messages);
    rowEntry(f.window->messagesPage().view(), 1, 0, QStringLiteral("Copy payload"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("world"));
    QCOMPARE(f.window->messagesPage().inspector().outcome(), QStringLiteral("Copied."));
}

void tst_WindowCommands::toolTipsTellTheKeys()
{
    Fixture f;
    const auto tips = [&f] {
        QStringList texts;
        for (const QToolButton *button : f.window->findChild<QToolBar *>()->findChildren<QToolButton *>())
            texts.append(button->toolTip());
        return texts;
    };
    QVERIFY(tips().contains(QStringLiteral("Hold rows and charts still; recording goes on (Ctrl+E)")));
    QAction *pause = command(*f.window, QStringLiteral("view.pause"));
    pause->setShortcut(QKeySequence(Qt::Key_F8));
    QVERIFY(tips().contains(QStringLiteral("Hold rows and charts still; recording goes on (F8)")));
    pause->setShortcuts(QList<QKeySequence>());
    QVERIFY(tips().contains(QStringLiteral("Hold rows and charts still; recording goes on")));
    pause->trigger();
    QVERIFY(tips().contains(QStringLiteral("Show what happened since the pause")));
}

void tst_WindowCommands::blockedAddressesAreShownFromAnyPage()
{
    Fixture f;
    f.window->showPage(MonitorWindow::Dashboard);
    const auto &actions = f.window->connectionsPage().actions();
    QAction *blocked = command(*f.window, QStringLiteral("connections.showBlocked"));
    QVERIFY(blocked->isEnabled()); // without a single connection
    blocked->trigger();
    QWidget &popup = actions.blocklistPopup();
    QVERIFY(popup.isVisible());
    QVERIFY(f.window->frameGeometry().contains(popup.geometry().center()));
    popup.hide();
}

/// A name of its own is what a screen reader says instead of the text of a label.
void tst_WindowCommands::figuresAreRead()
{
    Fixture f;
    f.traffic();
    f.traffic(1);
    f.selectEverywhere();
    int checked = 0;
    for (QLabel *label : f.window->findChildren<QLabel *>()) {
        if (label->text().isEmpty() ||
            label->text().startsWith(QChar(0x25cf))) // the dot says what the word does
            continue;
        ++checked;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(label);
        const QString said = heard->text(QAccessible::Name) + heard->text(QAccessible::Description);
        QVERIFY2(said.contains(label->text().remove(QLatin1Char('&'))), qPrintable(label->text()));
    }
    QVERIFY(checked > 20);
    bool isServerNamed = false;
    for (const QLabel *label : f.window->statusLine().findChildren<QLabel *>())
        isServerNamed |= label->accessibleName() == QStringLiteral("Running http://127.0.0.1:8080/");
    QVERIFY(isServerNamed);
}

void tst_WindowCommands::noticesAreAnnounced()
{
    Fixture f;
    pages::NoticeBar &bar = f.window->noticeBar();
    bar.showNotice(QStringLiteral("Port 8080 is in use."));
    QCOMPARE(bar.accessibleName(), QStringLiteral("Port 8080 is in use."));
    bar.showError(QStringLiteral("The folder is missing."));
    QCOMPARE(bar.accessibleName(), QStringLiteral("The folder is missing."));
}

QTEST_MAIN(tst_WindowCommands)
#include "tst_windowcommands.moc"
