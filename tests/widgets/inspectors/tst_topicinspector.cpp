// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/topicrecords.h"
#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/loginspector.h"
#include "widgets/inspectors/topicinspector.h"
#include "widgets/views/recordview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_TopicInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFactsMembersAndLatest();
    void followsTheTopic();
    void keepsWhatWasKnownOfAForgottenTopic();
    void saysWhichMembersAreNotListed();
    void saysWhatIsMissingOfTheLatest();
    void choosesAMember();
    void logLineIsShownWhole();
};

namespace {

const QString kChatTopic = QStringLiteral("chat");

struct TopicInspectorFixture {
    TopicInspectorFixture()
    {
        monitor::Batch batch = test::topics({topic(kChatTopic, 2, 41, "{\"a\":1}")});
        batch.opened = {opened(3), opened(0x1f7)};
        batch.memberships = {joined(0x1f7, kChatTopic), joined(3, kChatTopic)};
        apply(batch);
        inspector.resize(400, 500);
        inspector.show();
        inspector.showTopic(kChatTopic);
    }
    void apply(const monitor::Batch &batch)
    {
        connections.apply(batch);
        topics.apply(batch);
    }
    QAbstractItemModel &members() { return *inspector.memberView().model(); }

    models::ConnectionModel connections{[](monitor::RouteId) { return QString(); }, 10};
    models::TopicModel topics{models::Limits()};
    TopicInspector inspector{topics, connections};
};

} // namespace

void tst_TopicInspector::showsFactsMembersAndLatest()
{
    TopicInspectorFixture f;
    QCOMPARE(f.inspector.factsText(), QStringLiteral("Members: 2\nMessages: 41\nRate: no messages now\n"
                                                     "Last activity: 2026-11-23 14:02:30.000"));
    QCOMPARE(f.inspector.membersText(), QStringLiteral("Members"));
    QCOMPARE(textOf(f.members()), QStringLiteral("c-3 | 192.168.1.4:40003\nc-1f7 | 192.168.1.104:40503"));
    QCOMPARE(f.inspector.latest().heading(), QStringLiteral("Last message · 7 B · JSON"));
}

void tst_TopicInspector::followsTheTopic()
{
    TopicInspectorFixture f;
    monitor::Batch batch = test::topics({topic(kChatTopic, 1, 46, "new")}, kSecond);
    batch.closed = {closed(3)};
    f.apply(batch);
    QVERIFY2(
        f.inspector.factsText().startsWith(QStringLiteral("Members: 1\nMessages: 46\nRate: 46 a second")),
        qPrintable(f.inspector.factsText()));
    QCOMPARE(textOf(f.members()), QStringLiteral("c-1f7 | 192.168.1.104:40503"));
    QCOMPARE(f.inspector.latest().shownText(), QStringLiteral("new"));
}

void tst_TopicInspector::keepsWhatWasKnownOfAForgottenTopic()
{
    TopicInspectorFixture f;
    monitor::Batch batch = test::topics({topic(kChatTopic, 0, 41)});
    batch.memberships = {left(3, kChatTopic), left(0x1f7, kChatTopic)};
    f.apply(batch);
    QCOMPARE(f.inspector.membersText(), QStringLiteral("No members"));
    QVERIFY(f.inspector.memberView().isHidden());
    f.topics.clear();
    f.apply(test::topics({topic(QStringLiteral("other"), 1), topic(QStringLiteral("other"), 2)}));
    QVERIFY(f.inspector.factsText().startsWith(QStringLiteral("Members: 0\nMessages: 41")));
    QCOMPARE(f.inspector.latest().heading(), QStringLiteral("Last message · 7 B · JSON"));
}

void tst_TopicInspector::saysWhichMembersAreNotListed()
{
    TopicInspectorFixture f;
    f.apply(test::topics({topic(kChatTopic, 5, 41)}));
    QCOMPARE(f.inspector.membersText(), QStringLiteral("Members: 2 of 5, the recording missed the others"));
    monitor::Batch batch = test::topics({topic(kChatTopic, 2002, 41)});
    for (monitor::ConnectionId id = 1000; id < 3000; ++id)
        batch.memberships.push_back(joined(id, kChatTopic));
    f.apply(batch);
    QCOMPARE(f.inspector.membersText(), QStringLiteral("Members: the first 1,000 of 2,002"));
}

void tst_TopicInspector::saysWhatIsMissingOfTheLatest()
{
    TopicInspectorFixture f;
    monitor::TopicChanged change = topic(kChatTopic, 2, 42, QByteArray(256, 'x'));
    change.latestSize = 5000;
    f.apply(test::topics({change}));
    QCOMPARE(f.inspector.latest().note(), QStringLiteral("Only the first 256 B of 5.0 kB were recorded."));
    f.apply(test::topics({topic(QStringLiteral("silent"), 1)}));
    f.inspector.showTopic(QStringLiteral("silent"));
    QVERIFY(f.inspector.latest().isHidden());
}

void tst_TopicInspector::choosesAMember()
{
    TopicInspectorFixture f;
    QSignalSpy chosen(&f.inspector, &TopicInspector::connectionChosen);
    QVERIFY(QTest::qWaitForWindowActive(&f.inspector));
    views::RecordView &view = f.inspector.memberView();
    view.setFocus();
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<monitor::ConnectionId>(), 0x1f7);
    const QPoint first = view.visualRect(view.model()->index(0, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(1).at(0).value<monitor::ConnectionId>(), 3);
    QMenu menu;
    Q_EMIT view.rowMenuRequested(&menu, view.model()->index(1, 0));
    menu.actions().at(0)->trigger();
    QCOMPARE(chosen.at(2).at(0).value<monitor::ConnectionId>(), 0x1f7);
}

void tst_TopicInspector::logLineIsShownWhole()
{
    LogInspector inspector;
    monitor::LogLine line{kStart, monitor::LogSeverity::Warning, "eyewall.general", "first\nsecond", 12};
    inspector.showLine(line);
    QCOMPARE(inspector.heading(), QStringLiteral("2026-11-23 14:02:30.000  eyewall.general"));
    QCOMPARE(inspector.shownText(), QStringLiteral("first\nsecond"));
    QCOMPARE(inspector.note(), QString());
    inspector.findChild<QToolButton *>()->click();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("2026-11-23 14:02:30.000  eyewall.general  warning  first\nsecond"));
    line.text = QByteArray(8192, 'x');
    line.wholeSize = 3'100'000;
    inspector.showLine(line);
    QCOMPARE(inspector.note(), QStringLiteral("Only the first 8.2 kB of 3.1 MB were kept."));
}

QTEST_MAIN(tst_TopicInspector)
#include "tst_topicinspector.moc"
