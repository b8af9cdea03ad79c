// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/inspectors/sendtarget.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_SendBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWithCtrlEnter();
    void sendsOnlyWhatIsValid();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void noticesThatTheSocketCloses();
    void outlivedAnswerDoesNoHarm();
    void sendsToAllThatAreSelected();
    void saysHowManyGotIt();
    void sendsToTheOneOfThem();
    void publishesToATopicOfTheSocket();
    void closesWithCodeAndReason();
    void checksCloseReason();
    void checksCloseCode();
};

namespace {

struct SendBoxFixture {
    SendBoxFixture()
    {
        monitor::Batch batch;
        batch.totals.time = kStart + 240 * kSecond;
        batch.opened = {opened(0x1f7), opened(0x200), opened(0x201)};
        batch.upgraded = {{0x1f7, kStart, 1, monitor::Protocol::WebSocket},
                          {0x201, kStart, 1, monitor::Protocol::WebSocket}};
        batch.memberships = {{0x1f7, kStart, QStringLiteral("lobby"), true}};
        monitor::ConnectionSampled sample;
        sample.id = 0x1f7;
        sample.time = kStart;
        sample.figures.pingRttUs = 1200;
        batch.samples = {sample};
        connections.apply(batch);
        box->show();
    }

    models::ConnectionModel connections{[](monitor::RouteId) { return QStringLiteral("/ws/chat/lobby"); },
                                        100};
    RecordingControl control;
    std::unique_ptr<SendBox> box = std::make_unique<SendBox>(connections, control);
};

} // namespace

void tst_SendBox::sendsWithCtrlEnter()
{
    SendBoxFixture f;
    QVERIFY(!f.box->canSend());
    f.box->setConnection(0x1f7);
    QCOMPARE(f.box->heading(),
             QStringLiteral("Send into c-1f7 · /ws/chat/lobby · open 4 min · RTT 1.2 ms · queued 0 B"));
    auto *input = f.box->findChild<QPlainTextEdit *>();
    QVERIFY(QTest::qWaitForWindowActive(f.box.get()));
    input->setFocus();
    QTest::keyClicks(input, QStringLiteral("hello"));
    QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.control.messages.size(), 1);
    QCOMPARE(f.control.messages[0].connection, 0x1f7);
    QCOMPARE(f.control.messages[0].kind, monitor::MessageKind::Text);
    QCOMPARE(f.control.messages[0].payload, QByteArray("hello"));
    f.control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(f.box->message(), QStringLiteral("Sent 5 B into c-1f7."));
}

void tst_SendBox::sendsOnlyWhatIsValid()
{
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    f.box->setKind(ComposeKind::Json);
    f.box->setInput(QStringLiteral("{\"type\":"));
    QVERIFY(!f.box->canSend());
    QVERIFY2(f.box->message().startsWith(QStringLiteral("Not JSON")), qPrintable(f.box->message()));
    f.box->send();
    QVERIFY(f.control.messages.empty());
    f.box->setInput(QStringLiteral("{\"type\":1}"));
    QVERIFY(f.box->canSend());
    f.box->setKind(ComposeKind::Binary);
    QVERIFY(!f.box->canSend());
    f.box->setInput(QStringLiteral("7f 45"));
    f.box->send();
    QCOMPARE(f.control.messages.at(0).kind, monitor::MessageKind::Binary);
    QCOMPARE(f.control.messages.at(0).payload, QByteArray("\x7f\x45"));
    f.box->setConnection(0x200); // plain HTTP
    QVERIFY(!f.box->canSend());
}

void tst_SendBox::saysHowItEnded_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    using Code = monitor::Outcome::Code;
    QTest::newRow("gone") << int(Code::ConnectionGone) << "c-1f7 has gone: nothing was sent.";
    QTest::newRow("full")
        << int(Code::QueueFull)
        << "The queue of c-1f7 is full because its client reads too slowly: nothing was sent.";
    QTest::newRow("bad") << int(Code::BadArgument) << "The server refused it: said the test";
}

void tst_SendBox::saysHowItEnded()
{
    QFETCH(int, code);
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    f.box->setInput(QStringLiteral("x"));
    f.box->send();
    f.control.answer(static_cast<monitor::Outcome::Code>(code));
    QTEST(f.box->message(), "sentence");
}

void tst_SendBox::noticesThatTheSocketCloses()
{
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    f.box->setInput(QStringLiteral("x"));
    QVERIFY(f.box->canSend());
    monitor::Batch batch;
    batch.closed = {closed(0x1f7)};
    f.connections.apply(batch);
    QVERIFY(!f.box->canSend());
    QCOMPARE(f.box->heading(), QStringLiteral("c-1f7 is not an open WebSocket"));
}

void tst_SendBox::outlivedAnswerDoesNoHarm()
{
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    f.box->setInput(QStringLiteral("x"));
    f.box->send();
    f.box.reset();
    f.control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(f.control.messages.size(), 1);
}

void tst_SendBox::sendsToAllThatAreSelected()
{
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    f.box->setSelection({0x1f7, 0x200, 0x201});
    QCOMPARE(f.box->target().text(), QStringLiteral("to: all 3 selected ▾"));
    QCOMPARE(f.box->heading(),
             QStringLiteral("Send into all 2 selected WebSockets · 1 selected cannot be sent to"));
    f.box->setInput(QStringLiteral("hello"));
    f.box->send();
    QCOMPARE(f.control.messages.size(), 2);
    QCOMPARE(f.control.messages[0].connection, 0x1f7);
    QCOMPARE(f.control.messages[1].connection, 0x201);
    f.control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(f.box->message(), QStringLiteral("Sent 5 B into all 2 WebSockets."));
    f.box->setSelection({0x1f7});
    QCOMPARE(f.box->target().text(), QStringLiteral("to: this socket ▾"));
}

void tst_SendBox::saysHowManyGotIt()
{
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    f.box->setSelection({0x1f7, 0x201});
    f.box->setInput(QStringLiteral("hello"));
    f.box->send();
    f.control.pending[0]({monitor::Outcome::Code::Done, {}, 0});
    f.control.pending[1]({monitor::Outcome::Code::QueueFull, {}, 0});
    QCOMPARE(f.box->message(), QStringLiteral("Sent into 1 of 2: one reads too slowly."));
}

void tst_SendBox::sendsToTheOneOfThem()
{
    SendBoxFixture f;
    f.box->setConnection(0x201);
    f.box->setSelection({0x1f7, 0x201});
    f.box->target().choose(SendTarget::Kind::Socket);
    QVERIFY2(f.box->heading().startsWith(QStringLiteral("Send into c-201")), qPrintable(f.box->heading()));
    f.box->setInput(QStringLiteral("hello"));
    f.box->send();
    QCOMPARE(f.control.messages.size(), 1);
    QCOMPARE(f.control.messages[0].connection, 0x201);
}

void tst_SendBox::publishesToATopicOfTheSocket()
{
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    QMenu menu;
    f.box->target().addTo(menu);
    QCOMPARE(menu.actions().constLast()->text(), QStringLiteral("lobby"));
    menu.actions().constLast()->trigger();
    QCOMPARE(f.box->target().text(), QStringLiteral("to: topic lobby ▾"));
    QCOMPARE(f.box->heading(), QStringLiteral("Publish to all members of the topic lobby"));
    f.box->setKind(ComposeKind::Ping);
    QVERIFY(!f.box->canSend());
    f.box->setKind(ComposeKind::Text);
    f.box->setInput(QStringLiteral("hello"));
    f.box->send();
    QCOMPARE(f.control.publications.size(), 1);
    QCOMPARE(f.control.publications[0].topic, QStringLiteral("lobby"));
    f.control.count = 4;
    f.control.answer(monitor::Outcome::Code::Done);
    QVERIFY2(f.box->message().startsWith(QStringLiteral("Published to 4")), qPrintable(f.box->message()));
    f.box->setConnection(0x201); // which is not in that topic
    QCOMPARE(f.box->target().kind(), SendTarget::Kind::Socket);
}

void tst_SendBox::closesWithCodeAndReason()
{
    SendBoxFixture f;
    f.box->setConnection(0x1f7);
    ClosePopup &popup = f.box->closePopup();
    popup.askFor(0x1f7, true);
    popup.findChild<QComboBox *>()->setCurrentIndex(4);
    popup.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)
        ->setText(QStringLiteral("new version"));
    popup.findChild<QPushButton *>()->click();
    QCOMPARE(f.control.closes.size(), 1);
    QCOMPARE(f.control.closes[0].code, 1012);
    QCOMPARE(f.control.closes[0].reason, QStringLiteral("new version"));
    f.control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(f.box->message(), QStringLiteral("Closed c-1f7 with 1012."));
}

void tst_SendBox::checksCloseReason()
{
    ClosePopup popup;
    popup.askFor(1, true);
    auto *reason = popup.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    reason->setText(QString(61, QChar(0xe4))); // 122 bytes of UTF-8
    QCOMPARE(popup.error(), QString());
    reason->setText(QString(62, QChar(0xe4)));
    QCOMPARE(popup.error(), QStringLiteral("The reason is 124 bytes long, 123 fit."));
    QVERIFY(!popup.findChild<QPushButton *>()->isEnabled());
}

void tst_SendBox::checksCloseCode()
{
    ClosePopup popup;
    popup.askFor(1, true);
    auto *code = popup.findChild<QComboBox *>();
    for (const auto &[text, isFine] : {std::pair("4000", true),
                                       {"3000", true},
                                       {"4999", true},
                                       {"2999", false},
                                       {"1006", false},
                                       {"", false},
                                       {"bye", false}}) {
        code->setEditText(QString::fromLatin1(text));
        QCOMPARE(popup.error().isEmpty(), isFine);
    }
}

QTEST_MAIN(tst_SendBox)
#include "tst_sendbox.moc"
