// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/connections.h"
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/connectioninspector.h"
#include "widgets/inspectors/outcomebar.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/views/recordview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void sendCardComesWithTheUpgrade();
    void passesOnWhatIsAskedFor();
};

namespace {

struct Fixture {
    Fixture()
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.select({0, 1});
    QCOMPARE(f.control.watched, (std::vector<monitor::ConnectionId>{0x1f7, 0x200}));
    f.page.view().clearSelection();
    QVERIFY(f.control.watched.empty());
}

void tst_ConnectionsPage::menuOffersTheActions()
{
    Fixture f;
    f.select({1});
    QMenu menu;
    Q_EMIT f.page.view().rowMenuRequested(&menu, f.page.view().model()->index(1, 0));
    for (int i = 0; i < ConnectionActions::kActions; ++i)
        QVERIFY(menu.actions().contains(&f.action(ConnectionActions::Action(i))));
}

void tst_ConnectionsPage::tellsInPlaceAndUndoes()
{
    Fixture f;
    QVERIFY(!f.page.outcomeBar().isVisible());
    f.select({0});
    f.action(ConnectionActions::Block).trigger();
    f.control.answer(Outcome::Code::Done);
    QVERIFY(f.page.outcomeBar().isVisible());
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
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.page));
    f.select({2});
    f.action(ConnectionActions::Send).trigger();
    QCOMPARE(f.page.sendBox().connection(), 0x201);
    QCOMPARE(QApplication::focusWidget(), f.page.sendBox().findChild<QPlainTextEdit *>());
}

void tst_ConnectionsPage::sendCardComesWithTheUpgrade()
{
    Fixture f;
    f.select({1});
    QVERIFY(!f.page.sendBox().isVisible());
    monitor::Batch batch;
    batch.totals.time = kStart + 6 * kSecond;
    batch.upgraded = {{0x200, kStart + 5 * kSecond, 1, monitor::Protocol::WebSocket}};
    f.source.emitBatch(batch);
    QVERIFY(f.page.sendBox().isVisible());
}

void tst_ConnectionsPage::passesOnWhatIsAskedFor()
{
    Fixture f;
    QSignalSpy requests(&f.page, &ConnectionsPage::requestsRequested);
    QSignalSpy messages(&f.page, &ConnectionsPage::messagesRequested);
    f.select({0, 1});
    f.action(ConnectionActions::ShowRequests).trigger();
    f.action(ConnectionActions::ShowMessages).trigger();
    QCOMPARE(requests.value(0).value(0).value<QList<quint64>>(), QList<quint64>({0x1f7, 0x200}));
    QCOMPARE(messages.count(), 1);
}

QTEST_MAIN(tst_ConnectionsPage)
#include "tst_connectionspage.moc"
