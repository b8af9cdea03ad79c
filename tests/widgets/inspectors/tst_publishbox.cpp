// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "tests/widgets/models/topicrecords.h"
#include "widgets/inspectors/publishbox.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_PublishBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishesWithCtrlEnter();
    void publishesOnlyWhatIsValid();
    void publishesToATopicWithoutARow();
    void needsATopic();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void saysWhoWouldGetIt();
    void outlivedAnswerDoesNoHarm();
};

namespace {

const QString kChat = QStringLiteral("chat");

struct PublishBoxFixture {
    PublishBoxFixture()
    {
        topics.apply(test::topics({topic(kChat, 3)}));
        box->show();
    }

    models::TopicModel topics{models::Limits()};
    RecordingControl control;
    std::unique_ptr<PublishBox> box = std::make_unique<PublishBox>(topics, control);
};

} // namespace

void tst_PublishBox::publishesWithCtrlEnter()
{
    PublishBoxFixture f;
    f.box->setTopic(kChat);
    QVERIFY(!f.box->canPublish());
    auto *input = f.box->findChild<QPlainTextEdit *>();
    QVERIFY(QTest::qWaitForWindowActive(f.box.get()));
    input->setFocus();
    QTest::keyClicks(input, QStringLiteral("hello"));
    QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.control.publications.size(), 1);
    QCOMPARE(f.control.publications[0].topic, kChat);
    QVERIFY(f.control.publications[0].kind == monitor::MessageKind::Text);
    QCOMPARE(f.control.publications[0].payload, QByteArray("hello"));
    f.control.count = 3;
    f.control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(f.box->message(), QStringLiteral("Published to 3 member(s)."));
}

void tst_PublishBox::publishesOnlyWhatIsValid()
{
    PublishBoxFixture f;
    f.box->setTopic(kChat);
    f.box->setKind(ComposeKind::Json);
    f.box->setInput(QStringLiteral("{\"type\":"));
    QVERIFY(!f.box->canPublish());
    QVERIFY2(f.box->message().startsWith(QStringLiteral("Not JSON")), qPrintable(f.box->message()));
    f.box->publish();
    QVERIFY(f.control.publications.empty());
    f.box->setKind(ComposeKind::Binary);
    f.box->setInput(QStringLiteral("7f 45"));
    f.box->publish();
    QVERIFY(f.control.publications.at(0).kind == monitor::MessageKind::Binary);
    QCOMPARE(f.control.publications.at(0).payload, QByteArray("\x7f\x45"));
}

void tst_PublishBox::publishesToATopicWithoutARow()
{
    PublishBoxFixture f;
    f.box->setTopic(kChat);
    auto *name = f.box->findChild<QLineEdit *>();
    QVERIFY(QTest::qWaitForWindowActive(f.box.get()));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("news"));
    QCOMPARE(f.box->audience(), QStringLiteral("no members now"));
    f.box->setInput(QStringLiteral("x"));
    QTest::keyClick(name, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(f.control.publications.size(), 1);
    QCOMPARE(f.control.publications[0].topic, QStringLiteral("news"));
}

void tst_PublishBox::needsATopic()
{
    PublishBoxFixture f;
    f.box->setInput(QStringLiteral("x"));
    QVERIFY(!f.box->canPublish());
    QCOMPARE(f.box->message(), QStringLiteral("Type the name of a topic, or select one above."));
    f.box->setTopic(kChat);
    QVERIFY(f.box->canPublish());
    QCOMPARE(f.box->message(), QStringLiteral("text, 1 B"));
}

void tst_PublishBox::saysHowItEnded_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("sentence");
    using Code = monitor::Outcome::Code;
    QTest::newRow("one") << int(Code::Done) << 1 << "Published to 1 member(s).";
    QTest::newRow("none") << int(Code::Done) << 0 << "Nobody is subscribed to this topic now.";
    QTest::newRow("bad") << int(Code::BadArgument) << 0 << "The server refused it: said the test";
}

void tst_PublishBox::saysHowItEnded()
{
    QFETCH(int, code);
    QFETCH(int, count);
    PublishBoxFixture f;
    f.box->setTopic(kChat);
    f.box->setInput(QStringLiteral("x"));
    f.box->publish();
    f.control.count = count;
    f.control.answer(static_cast<monitor::Outcome::Code>(code));
    QTEST(f.box->message(), "sentence");
}

void tst_PublishBox::saysWhoWouldGetIt()
{
    PublishBoxFixture f;
    QCOMPARE(f.box->audience(), QString());
    f.box->setTopic(kChat);
    QCOMPARE(f.box->audience(), QStringLiteral("3 member(s)"));
    f.topics.apply(test::topics({topic(kChat, 0)}));
    QCOMPARE(f.box->audience(), QStringLiteral("no members now"));
    f.box->setTopic(QStringLiteral("news"));
    f.topics.apply(test::topics({topic(QStringLiteral("news"), 1)}));
    QCOMPARE(f.box->audience(), QStringLiteral("1 member(s)"));
}

void tst_PublishBox::outlivedAnswerDoesNoHarm()
{
    PublishBoxFixture f;
    f.box->setTopic(kChat);
    f.box->setInput(QStringLiteral("x"));
    f.box->publish();
    f.box.reset();
    f.control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(f.control.publications.size(), 1);
}

QTEST_MAIN(tst_PublishBox)
#include "tst_publishbox.moc"
