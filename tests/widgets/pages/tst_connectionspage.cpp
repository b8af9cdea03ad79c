// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/connections.h"
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/connectioninspector.h"
#include "widgets/inspectors/outcomebar.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/inspectors/sendtarget.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/views/recordview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace eyewall;
using namespace eyewall::pages;
using namespace eyewall::test;
using inspectors::ConnectionActions;
using monitor::Outcome;

class tst_ConnectionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actsOnAllThatAreSelected();
    void detailShowsTheCurrentOne();
    void watchesWhatIsSelected();
    void menuOffersTheActions();
    void tellsInPlaceAndUndoes();
    void sendGoesToTheBox();
    void sendGoesToAllThatAreSelected();
    void buttonsStayWhenAnActionEnds();
    void sendCardComesWithTheUpgrade();
    void sendCardGoesWithTheDetail();
    void passesOnWhatIsAskedFor();
    void columnsAppearWithWhatTheyShow();
};

namespace {

struct ConnectionsPageFixture {
    ConnectionsPageFixture()
    {
        page.resize(1200, 700);
        page.show();
        source.emitBatch(threeConnections());
    }
    void select(const QList<int> &rows)
    {
        page.view().clearSelection();
        for (const int row : rows)
            page.view().selectionModel()->select(page.view().model()->index(row, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QAction &action(ConnectionActions::Action which) { return *page.actions().action(which); }

    ScriptedSource source;
    RecordingControl control;
    models::Feed feed{source};
    ConnectionsPage page{feed, control};
};

} // namespace

void tst_ConnectionsPage::actsOnAllThatAreSelected()
{
    ConnectionsPageFixture f;
    f.select({0, 2});
    QCOMPARE(f.page.actions().selection(), QList<quint64>({0x1f7, 0x201}));
    f.action(ConnectionActions::Ping).trigger();
    QCOMPARE(f.control.messages.size(), 2);
    f.page.view().clearSelection();
    QVERIFY(f.page.actions().selection().isEmpty());
    QVERIFY(!f.action(ConnectionActions::Ping).isEnabled());
}

void tst_ConnectionsPage::detailShowsTheCurrentOne()
{
    ConnectionsPageFixture f;
    const auto click = [&f](int row, Qt::KeyboardModifiers modifiers) {
        const QModelIndex cell = f.page.view().model()->index(row, models::ConnectionModel::Id);
        QTest::mouseClick(f.page.view().viewport(), Qt::LeftButton, modifiers,
                          f.page.view().visualRect(cell).center());
    };
    click(0, Qt::NoModifier);
    QVERIFY(f.page.inspector().summary().startsWith(QStringLiteral("WebSocket · TLS")));
    click(1, Qt::ControlModifier);
    QVERIFY2(f.page.inspector().summary().startsWith(QStringLiteral("HTTP")),
             qPrintable(f.page.inspector().summary()));
    QCOMPARE(f.page.actions().selection(), QList<quint64>({0x200, 0x1f7}));
    QVERIFY(f.page.inspector().note().contains(QStringLiteral("2")));
}

void tst_ConnectionsPage::watchesWhatIsSelected()
{
    ConnectionsPageFixture f;
    f.select({0, 1});
    QCOMPARE(f.control.watched, (std::vector<monitor::ConnectionId>{0x1f7, 0x200}));
    f.page.view().clearSelection();
    QVERIFY(f.control.watched.empty());
}

void tst_ConnectionsPage::menuOffersTheActions()
{
    ConnectionsPageFixture f;
    f.select({1});
    QMenu menu;
    Q_EMIT f.page.view().rowMenuRequested(&menu, f.page.view().model()->index(1, 0));
    for (int i = 0; i < ConnectionActions::kActions; ++i)
        QVERIFY(menu.actions().contains(&f.action(ConnectionActions::Action(i))));
}

void tst_ConnectionsPage::tellsInPlaceAndUndoes()
{
    ConnectionsPageFixture f;
    QVERIFY(!f.page.outcomeBar().isVisible());
    f.select({0});
    f.action(ConnectionActions::Block).trigger();
    f.control.answer(Outcome::Code::Done);
    QVERIFY(f.page.outcomeBar().isVisible());
    auto *time = f.page.outcomeBar().findChild<QTimer *>();
    QVERIFY(!time->isActive());
    QCOMPARE(f.page.outcomeBar().sentence(),
             QStringLiteral("192.168.1.104 is blocked. Connections closed: 0."));
    auto *undo = f.page.outcomeBar().findChild<QPushButton *>();
    QVERIFY(undo->isVisible());
    undo->click();
    QVERIFY(f.control.blocked.empty());
    QVERIFY(f.page.blocklist().addresses().empty());
    QVERIFY(!undo->isVisible());
}

void tst_ConnectionsPage::sendGoesToTheBox()
{
    ConnectionsPageFixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.page));
    f.select({2});
    f.action(ConnectionActions::Send).trigger();
    QCOMPARE(f.page.sendBox().connection(), 0x201);
    QCOMPARE(QApplication::focusWidget(), f.page.sendBox().findChild<QPlainTextEdit *>());
}

void tst_ConnectionsPage::sendGoesToAllThatAreSelected()
{
    ConnectionsPageFixture f;
    f.select({0, 1, 2});
    QVERIFY(f.action(ConnectionActions::Send).isEnabled());
    f.page.sendBox().target().choose(inspectors::SendTarget::Kind::Socket);
    f.action(ConnectionActions::Send).trigger();
    QVERIFY(f.page.sendBox().isVisible());
    f.page.sendBox().setInput(QStringLiteral("hello"));
    f.page.sendBox().send();
    QCOMPARE(f.control.messages.size(), 2);
    f.select({1}); // plain HTTP
    QVERIFY(!f.page.sendBox().isVisible());
}

/// A second click must not hit what moved under the mouse.
void tst_ConnectionsPage::buttonsStayWhenAnActionEnds()
{
    ConnectionsPageFixture f;
    f.select({0});
    const auto place = [&f] {
        QCoreApplication::processEvents();
        const auto *button = f.page.inspector().findChildren<QToolButton *>().constLast();
        return button->mapTo(&f.page, QPoint());
    };
    const QPoint before = place();
    f.action(ConnectionActions::Ping).trigger();
    f.control.answer(Outcome::Code::Done);
    QVERIFY(f.page.outcomeBar().isVisible());
    QCOMPARE(place(), before);
    auto *time = f.page.outcomeBar().findChild<QTimer *>(); // what went well need not stay
    QVERIFY(time->isActive());
    time->setInterval(0);
    QTRY_VERIFY(!f.page.outcomeBar().isVisible());
    QCOMPARE(place(), before);
}

void tst_ConnectionsPage::sendCardComesWithTheUpgrade()
{
    ConnectionsPageFixture f;
    f.select({1});
    QVERIFY(!f.page.sendBox().isVisible());
    monitor::Batch batch;
    batch.totals.time = kStart + 6 * kSecond;
    batch.upgraded = {{0x200, kStart + 5 * kSecond, 1, monitor::Protocol::WebSocket}};
    f.source.emitBatch(batch);
    QVERIFY(f.page.sendBox().isVisible());
}

void tst_ConnectionsPage::sendCardGoesWithTheDetail()
{
    ConnectionsPageFixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.page));
    f.select({2});
    QVERIFY(f.page.sendBox().isVisible());
    f.page.view().setFocus();
    QTest::keyClick(&f.page.view(), Qt::Key_Escape);
    QVERIFY(!f.page.sendBox().isVisible());
    f.select({2});
    QVERIFY(f.page.sendBox().isVisible());
}

void tst_ConnectionsPage::passesOnWhatIsAskedFor()
{
    ConnectionsPageFixture f;
    QSignalSpy requests(&f.page, &ConnectionsPage::requestsRequested);
    QSignalSpy messages(&f.page, &ConnectionsPage::messagesRequested);
    f.select({0, 1});
    f.action(ConnectionActions::ShowRequests).trigger();
    f.action(ConnectionActions::ShowMessages).trigger();
    QCOMPARE(requests.value(0).value(0).value<QList<quint64>>(), QList<quint64>({0x1f7, 0x200}));
    QCOMPARE(messages.count(), 1);
}

void tst_ConnectionsPage::columnsAppearWithWhatTheyShow()
{
    ConnectionsPageFixture f;
    using M = models::ConnectionModel;
    f.page.resize(3000, 700);
    QVERIFY(f.page.view().isColumnHidden(M::User) && f.page.view().isColumnHidden(M::Comment));
    QVERIFY(f.page.view().isColumnHidden(M::RatioIn));
    monitor::Batch batch;
    batch.users = {{0x1f7, kStart, QStringLiteral("ada")}};
    f.source.emitBatch(batch);
    QVERIFY(!f.page.view().isColumnHidden(M::User) && f.page.view().isColumnHidden(M::Comment));
    f.feed.connections().labels().setForConnections({0x1f7}, {QString(), 0, QStringLiteral("loud")});
    QVERIFY(!f.page.view().isColumnHidden(M::Comment));
    f.page.view().setColumnShown(M::User, false);
    f.feed.connections().labels().setForConnections({0x1f7}, {});
    QVERIFY(f.page.view().isColumnHidden(M::User) && f.page.view().isColumnHidden(M::Comment));
    f.feed.connections().labels().setForConnections({0x1f7}, {QString(), 0, QStringLiteral("loud")});
    QVERIFY(f.page.view().isColumnHidden(M::User)); // a person hid it
    QVERIFY(!f.page.view().isColumnHidden(M::Comment));
}

QTEST_MAIN(tst_ConnectionsPage)
#include "tst_connectionspage.moc"
