// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/sendbox.h"

#include <QComboBox>
#include <QLineEdit>
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
    void closesWithCodeAndReason();
    void checksCloseReason();
    void checksCloseCode();
};

namespace {

struct Fixture {
    Fixture()
    {
        monitor::Batch batch;
        batch.totals.time = kStart + 240 * kSecond;
        batch.opened = {opened(0x1f7), opened(0x200)};
        batch.upgraded = {{0x1f7, kStart, 1, monitor::Protocol::WebSocket}};
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.box->setConnection(0x1f7);
    f.box->setInput(QStringLiteral("x"));
    f.box->send();
    f.control.answer(static_cast<monitor::Outcome::Code>(code));
    QTEST(f.box->message(), "sentence");
}

void tst_SendBox::noticesThatTheSocketCloses()
{
    Fixture f;
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
    Fixture f;
    f.box->setConnection(0x1f7);
    f.box->setInput(QStringLiteral("x"));
    f.box->send();
    f.box.reset();
    f.control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(f.control.messages.size(), 1);
}

void tst_SendBox::closesWithCodeAndReason()
{
    Fixture f;
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
