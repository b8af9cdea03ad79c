// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/connections.h"
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/labelpopup.h"
#include "widgets/models/connectionmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;
using monitor::Outcome;

class tst_ConnectionActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMakesSense_data();
    void offersWhatMakesSense();
    void asksForRecords();
    void pingsEach();
    void closesAllWithOneCode();
    void closesByKey();
    void saysHowManyWereClosed_data();
    void saysHowManyWereClosed();
    void labelsConnectionOrAddress();
    void commentsBesideTheLabel();
    void blocksAndUndoes();
    void saysWhenNoMoreCanBeBlocked();
    void copiesCommandsAndAddresses();
    void outlivedAnswerDoesNoHarm();
};

namespace {

using A = ConnectionActions;

struct ConnectionActionsFixture {
    ConnectionActionsFixture()
    {
        connections.apply(threeConnections());
        host->show();
        QObject::connect(actions, &A::told, host.get(), [this](const QString &text, A::Tone how) {
            told = text;
            tone = how;
        });
    }
    void close(quint64 id)
    {
        monitor::Batch batch;
        batch.totals.time = kStart + 5 * kSecond;
        batch.closed = {closed(id)};
        connections.apply(batch);
    }
    QPushButton &buttonOf(QWidget &popup, const char *text)
    {
        for (QPushButton *button : popup.findChildren<QPushButton *>()) {
            if (button->text() == QString::fromLatin1(text))
                return *button;
        }
        qFatal("there is no such button");
    }

    models::ConnectionModel connections{[](monitor::RouteId) { return QString(); }, 100};
    RecordingControl control;
    Blocklist blocklist{control};
    std::unique_ptr<QWidget> host = std::make_unique<QWidget>();
    A *actions = new A(connections, control, blocklist, host.get());
    QString told;
    A::Tone tone = A::Tone::Done;
};

QStringList enabled(const A &actions)
{
    QStringList texts;
    for (int i = 0; i < A::kActions; ++i) {
        if (const QAction *action = actions.action(A::Action(i)); action->isEnabled())
            texts.append(action->iconText().remove(QChar(0x2026)));
    }
    return texts;
}

} // namespace

void tst_ConnectionActions::offersWhatMakesSense_data()
{
    QTest::addColumn<QList<quint64>>("selection");
    QTest::addColumn<QString>("offered");
    QTest::newRow("none") << QList<quint64>() << "Blocked";
    QTest::newRow("WebSocket")
        << QList<quint64>{0x1f7}
        << "Requests Messages Send Ping Label Copy address Copy as curl Copy as websocat "
           "Block Blocked Close";
    QTest::newRow("HTTP") << QList<quint64>{0x200}
                          << "Requests Messages Label Copy address Copy as curl Block Blocked Close";
    QTest::newRow("both") << QList<quint64>{0x1f7, 0x200}
                          << "Requests Messages Send Ping Label Copy address Copy as curl Copy as websocat "
                             "Block Blocked Close";
    QTest::newRow("closed WebSocket")
        << QList<quint64>{0x201}
        << "Requests Messages Label Copy address Copy as curl Copy as websocat Block Blocked";
    QTest::newRow("gone") << QList<quint64>{0x999} << "Blocked";
}

void tst_ConnectionActions::offersWhatMakesSense()
{
    QFETCH(QList<quint64>, selection);
    ConnectionActionsFixture f;
    f.actions->setSelection(selection);
    f.close(0x201); // the actions notice by themselves
    QTEST(enabled(*f.actions).join(QLatin1Char(' ')), "offered");
    QMenu menu;
    f.actions->addTo(menu);
    int entries = 0;
    for (const QAction *action : menu.actions())
        entries += action->isSeparator() ? 0 : 1;
    QCOMPARE(entries, int(A::kActions));
}

void tst_ConnectionActions::asksForRecords()
{
    ConnectionActionsFixture f;
    QSignalSpy requests(f.actions, &A::requestsRequested);
    QSignalSpy messages(f.actions, &A::messagesRequested);
    QSignalSpy send(f.actions, &A::sendRequested);
    f.actions->setSelection({0x1f7});
    f.actions->action(A::ShowRequests)->trigger();
    f.actions->action(A::ShowMessages)->trigger();
    f.actions->action(A::Send)->trigger();
    QCOMPARE(requests.value(0).value(0).value<QList<quint64>>(), QList<quint64>{0x1f7});
    QCOMPARE(messages.value(0).value(0).value<QList<quint64>>(), QList<quint64>{0x1f7});
    QCOMPARE(send.value(0).value(0).toULongLong(), 0x1f7);
}

void tst_ConnectionActions::pingsEach()
{
    ConnectionActionsFixture f;
    f.actions->setSelection({0x1f7, 0x201});
    f.actions->action(A::Ping)->trigger();
    QCOMPARE(f.control.messages.size(), 2);
    QCOMPARE(f.control.messages[1].connection, 0x201);
    QCOMPARE(f.control.messages[1].kind, monitor::MessageKind::Ping);
    f.control.answer(Outcome::Code::Done);
    QCOMPARE(f.told, QStringLiteral("Sent a ping to all 2 connections."));
    QCOMPARE(f.tone, A::Tone::Done);
}

void tst_ConnectionActions::closesAllWithOneCode()
{
    ConnectionActionsFixture f;
    f.close(0x201);
    f.actions->setSelection({0x1f7, 0x200, 0x201});
    f.actions->action(A::Close)->trigger();
    ClosePopup &popup = f.actions->closePopup();
    QVERIFY(popup.isVisible());
    popup.findChild<QComboBox *>()->setCurrentIndex(1);
    popup.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(QStringLiteral("bye"));
    popup.findChild<QPushButton *>()->click();
    QCOMPARE(f.control.closes.size(), 2); // one was closed before
    for (const auto &close : f.control.closes) {
        QCOMPARE(close.code, 1001);
        QCOMPARE(close.reason, QStringLiteral("bye"));
    }
    f.control.answer(Outcome::Code::Done);
    QCOMPARE(f.told, QStringLiteral("Closed all 2 connections."));
}

void tst_ConnectionActions::closesByKey()
{
    ConnectionActionsFixture f;
    f.actions->setSelection({0x200});
    QVERIFY(QTest::qWaitForWindowActive(f.host.get()));
    f.host->setFocus();
    QTest::keyClick(f.host.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(f.actions->closePopup().isVisible());
    f.actions->closePopup().findChild<QPushButton *>()->click();
    f.control.answer(Outcome::Code::Done);
    QCOMPARE(f.told, QStringLiteral("Closed c-200."));
}

void tst_ConnectionActions::saysHowManyWereClosed_data()
{
    using Code = Outcome::Code;
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QList<Code> &codes, const char *sentence) {
        QList<int> numbers;
        for (const Code code : codes)
            numbers.append(int(code));
        QTest::newRow(name) << numbers << QString::fromLatin1(sentence);
    };
    row("one", {Code::Done}, "Done.");
    row("all", {Code::Done, Code::Done}, "All.");
    row("one gone", {Code::Done, Code::Done, Code::ConnectionGone, Code::Done}, "3 of 4: one had gone");
    row("many reasons", {Code::ConnectionGone, Code::ConnectionGone, Code::NotAWebSocket, Code::QueueFull},
        "0 of 4: 2 had gone, one is no WebSocket, one reads too slowly");
    row("refused", {Code::BadArgument}, "0 of 1: the server refused one");
}

void tst_ConnectionActions::saysHowManyWereClosed()
{
    QFETCH(QList<int>, codes);
    OutcomeTally tally(int(codes.size()),
                       {QStringLiteral("Done."), QStringLiteral("All."), QStringLiteral("%1 of %2: %3")});
    for (const int code : codes) {
        QVERIFY(!tally.isComplete());
        tally.add({Outcome::Code(code), {}, 0});
    }
    QVERIFY(tally.isComplete());
    QTEST(tally.sentence(), "sentence");
}

void tst_ConnectionActions::labelsConnectionOrAddress()
{
    ConnectionActionsFixture f;
    const auto nameOf = [&f](quint64 id) {
        const models::Connection *connection = f.connections.find(id);
        const models::Label *label = f.connections.labels().find(id, connection->peer);
        return label ? label->name : QString();
    };
    LabelPopup &popup = f.actions->labelPopup();
    f.actions->setSelection({0x1f7});
    f.actions->action(A::SetLabel)->trigger();
    QVERIFY(popup.isVisible() && popup.isForAddress());
    popup.findChild<QLineEdit *>()->setText(QStringLiteral("phone"));
    popup.findChild<QComboBox *>()->setCurrentIndex(3);
    f.buttonOf(popup, "Set label").click();
    QCOMPARE(nameOf(0x1f7), QStringLiteral("phone"));
    QCOMPARE(nameOf(0x201), QStringLiteral("phone")); // the same address
    QCOMPARE(nameOf(0x200), QString());

    f.connections.labels().setForConnections({0x201}, {QStringLiteral("second"), 0});
    f.actions->setSelection({0x201});
    f.actions->action(A::SetLabel)->trigger();
    QVERIFY(!popup.isForAddress());
    QCOMPARE(popup.label().name, QStringLiteral("second"));
    f.buttonOf(popup, "Remove label").click();
    QCOMPARE(nameOf(0x201), QStringLiteral("phone"));
}

void tst_ConnectionActions::commentsBesideTheLabel()
{
    ConnectionActionsFixture f;
    LabelPopup &popup = f.actions->labelPopup();
    const auto line = [&popup](const QString &name) {
        for (QLineEdit *edit : popup.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    f.actions->setSelection({0x1f7});
    f.actions->action(A::SetLabel)->trigger();
    QVERIFY(!f.buttonOf(popup, "Set label").isEnabled());
    line(QStringLiteral("Comment"))->setText(QStringLiteral("loses its socket"));
    f.buttonOf(popup, "Set label").click();
    const models::Connection &connection = *f.connections.find(0x1f7);
    QVERIFY(!f.connections.labels().find(0x1f7, connection.peer)); // it has no name
    QCOMPARE(f.connections.labels().comment(0x1f7, connection.peer), QStringLiteral("loses its socket"));
    f.actions->action(A::SetLabel)->trigger();
    QCOMPARE(line(QStringLiteral("Comment"))->text(), QStringLiteral("loses its socket"));
    QVERIFY(line(QStringLiteral("Name"))->text().isEmpty());
    f.buttonOf(popup, "Remove label").click();
    QVERIFY(f.connections.labels().isEmpty());
}

void tst_ConnectionActions::blocksAndUndoes()
{
    ConnectionActionsFixture f;
    f.actions->setSelection({0x1f7, 0x201});
    f.actions->action(A::Block)->trigger();
    f.control.count = 2;
    f.control.answer(Outcome::Code::Done);
    QCOMPARE(f.told, QStringLiteral("192.168.1.104 is blocked. Connections closed: 2."));
    QCOMPARE(f.tone, A::Tone::CanBeUndone);
    QVERIFY(!f.actions->action(A::Block)->isEnabled());
    f.actions->undoBlock();
    QVERIFY(f.control.blocked.empty());
    QCOMPARE(f.told, QStringLiteral("192.168.1.104 may connect again."));
    QVERIFY(f.actions->action(A::Block)->isEnabled());

    f.actions->setSelection({0x1f7, 0x200});
    f.actions->action(A::Block)->trigger();
    f.control.answer(Outcome::Code::Done);
    QCOMPARE(f.told, QStringLiteral("All 2 addresses are blocked. Connections closed: 2."));
}

void tst_ConnectionActions::saysWhenNoMoreCanBeBlocked()
{
    ConnectionActionsFixture f;
    QList<monitor::Endpoint> others(Blocklist::kMost - 1);
    for (int i = 0; i < others.size(); ++i)
        others[i].address = {10, 0, quint8(i >> 8), quint8(i)};
    QVERIFY(f.blocklist.block(others));
    f.control.answer(Outcome::Code::Done);

    f.actions->setSelection({0x1f7, 0x200});
    f.actions->action(A::Block)->trigger();
    f.control.count = 1;
    f.control.answer(Outcome::Code::Done);
    QCOMPARE(f.told,
             QStringLiteral("192.168.1.104 is blocked. Connections closed: 1. The list of blocked "
                            "addresses is full: 1 found no room in it. Let some in again that need not "
                            "be blocked."));
    QCOMPARE(f.tone, A::Tone::CanBeUndone);

    f.actions->setSelection({0x200});
    f.actions->action(A::Block)->trigger();
    QVERIFY(f.control.pending.empty());
    QCOMPARE(f.told,
             QStringLiteral("The list of blocked addresses is full: 1 found no room in it. Let some in "
                            "again that need not be blocked."));
    QCOMPARE(f.tone, A::Tone::Failed);
}

void tst_ConnectionActions::copiesCommandsAndAddresses()
{
    ConnectionActionsFixture f;
    const auto copied = [&f](A::Action action) {
        f.actions->action(action)->trigger();
        return QGuiApplication::clipboard()->text();
    };
    f.actions->setSelection({0x1f7, 0x200, 0x201});
    QCOMPARE(copied(A::CopyAddress), QStringLiteral("192.168.1.104\n192.168.1.113"));
    QCOMPARE(copied(A::CopyCurl).count(QStringLiteral("curl ")), 3);
    QCOMPARE(copied(A::CopyWebsocat).count(QStringLiteral("websocat ")), 2);
}

void tst_ConnectionActions::outlivedAnswerDoesNoHarm()
{
    ConnectionActionsFixture f;
    f.actions->setSelection({0x1f7});
    f.actions->action(A::Ping)->trigger();
    f.actions->action(A::Block)->trigger();
    f.host.reset();
    f.control.answer(Outcome::Code::Done);
    QCOMPARE(f.told, QString());
}

QTEST_MAIN(tst_ConnectionActions)
#include "tst_connectionactions.moc"
