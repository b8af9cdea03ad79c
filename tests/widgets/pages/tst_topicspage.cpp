// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "tests/widgets/models/topicrecords.h"
#include "widgets/inspectors/publishbox.h"
#include "widgets/inspectors/topicinspector.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/topicspage.h"
#include "widgets/support/emptystate.h"
#include "widgets/views/recordview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::pages;
using namespace eyewall::test;

class tst_TopicsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyPageOffersTheChat();
    void selectionShowsTopicAndPrefillsItsName();
    void publishesToTheSelectedTopic();
    void saysWhenTopicsAreNotListed();
    void passesOnTheChosenMember();
};

namespace {

const QString kChat = QStringLiteral("chat");
const QString kFeed = QStringLiteral("feed");

support::EmptyState *shownEmptyState(const QWidget &page)
{
    for (auto *empty : page.findChildren<support::EmptyState *>()) {
        if (empty->isVisible())
            return empty;
    }
    return nullptr;
}

struct TopicsPageFixture {
    explicit TopicsPageFixture(const models::Limits &limits = {})
        : feed(source, limits)
        , page(feed, control)
    {
        page.resize(800, 500);
        page.show();
    }

    ScriptedSource source;
    RecordingControl control;
    models::Feed feed;
    TopicsPage page;
};

} // namespace

void tst_TopicsPage::emptyPageOffersTheChat()
{
    TopicsPageFixture f;
    QSignalSpy requested(&f.page, &TopicsPage::chatRequested);
    support::EmptyState *empty = shownEmptyState(f.page);
    QVERIFY(empty);
    QVERIFY(!f.page.publishBox().isVisible());
    QCOMPARE(empty->sentence(), QStringLiteral("Topics appear here when a WebSocket subscribes to one."));
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(requested.count(), 1);
    f.source.emitBatch(topics({topic(kChat, 1)}));
    QVERIFY(!shownEmptyState(f.page));
    QVERIFY(f.page.publishBox().isVisible());
}

void tst_TopicsPage::selectionShowsTopicAndPrefillsItsName()
{
    TopicsPageFixture f;
    f.source.emitBatch(topics({topic(kChat, 1), topic(kFeed, 4)}));
    QVERIFY(!f.page.inspector().isVisible());
    f.page.view().selectRow(1);
    QVERIFY(f.page.inspector().isVisible());
    QVERIFY(f.page.inspector().factsText().startsWith(QStringLiteral("Members: 4")));
    QCOMPARE(f.page.publishBox().topic(), kFeed);
}

void tst_TopicsPage::publishesToTheSelectedTopic()
{
    TopicsPageFixture f;
    f.source.emitBatch(topics({topic(kChat, 2)}));
    f.page.view().selectRow(0);
    f.page.publishBox().setInput(QStringLiteral("hello"));
    f.page.publishBox().publish();
    QCOMPARE(f.control.publications.size(), 1);
    QCOMPARE(f.control.publications[0].topic, kChat);
    f.control.count = 2;
    f.control.answer(monitor::Outcome::Code::Done);
    f.source.emitBatch(topics({topic(kChat, 2, 1, "hello")}, kSecond)); // the answer stays readable
    QCOMPARE(f.page.publishBox().message(), QStringLiteral("Published to 2 member(s)."));
}

void tst_TopicsPage::saysWhenTopicsAreNotListed()
{
    models::Limits limits;
    limits.topics = 1;
    TopicsPageFixture f(limits);
    f.source.emitBatch(topics({topic(kChat, 1)}));
    QCOMPARE(f.page.note(), QString());
    f.source.emitBatch(topics({topic(kFeed, 1)}));
    QCOMPARE(f.page.note(),
             QStringLiteral("There are more than 1 topics: those that came last are not listed."));
    f.source.emitBatch(topics({topic(kChat, 0), topic(kFeed, 2)}));
    QCOMPARE(f.page.note(), QString());
}

void tst_TopicsPage::passesOnTheChosenMember()
{
    TopicsPageFixture f;
    QSignalSpy chosen(&f.page, &TopicsPage::connectionChosen);
    monitor::Batch batch = topics({topic(kChat, 1)});
    batch.memberships = {joined(0x1f7, kChat)};
    f.source.emitBatch(batch);
    f.page.view().selectRow(0);
    views::RecordView &members = f.page.inspector().memberView();
    members.selectRow(0);
    QTest::keyClick(&members, Qt::Key_Enter);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<monitor::ConnectionId>(), 0x1f7);
}

QTEST_MAIN(tst_TopicsPage)
#include "tst_topicspage.moc"
