// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/topicrecords.h"
#include "widgets/models/feed.h"
#include "widgets/models/topicbacklog.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_TopicBacklog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatestOfEachWorker();
    void losesNoCountOfLivesThatEnded();
    void keepsTheLatestOfEachMembership();
    void dropsWhatIsBeyondLimits();
    void pauseEndsAsIfThereHadBeenNone();
};

namespace {

const QString kFirstTopic = QStringLiteral("a");
const QString kSecondTopic = QStringLiteral("b");

monitor::Batch taken(TopicBacklog &backlog)
{
    monitor::Batch batch;
    backlog.moveTo(batch);
    return batch;
}

/// Topics that come and go on two workers, with members.
std::vector<monitor::Batch> history()
{
    std::vector<monitor::Batch> batches;
    const auto add = [&batches](std::vector<monitor::TopicChanged> changes,
                                std::vector<monitor::MembershipChanged> memberships = {}) {
        const qint64 now = qint64(batches.size() + 1) * kSecond / 10;
        for (auto &change : changes)
            change.time = kStart + now;
        monitor::Batch batch = topics(std::move(changes), now);
        batch.memberships = std::move(memberships);
        batches.push_back(batch);
    };
    add({topic(kFirstTopic, 1, 5, "a5")}, {joined(1, kFirstTopic)});
    add({topic(kFirstTopic, 1, 3, "A3", 1), topic(kSecondTopic, 2, 1, "b1")},
        {joined(2, kFirstTopic), joined(3, kSecondTopic), joined(4, kSecondTopic)});
    add({topic(kFirstTopic, 0, 7, "a7")}, {left(1, kFirstTopic)});
    add({topic(kFirstTopic, 2, 2, "a2")}, {joined(1, kFirstTopic), joined(5, kFirstTopic)});
    add({topic(kFirstTopic, 0, 4, "a4")}, {left(1, kFirstTopic), left(5, kFirstTopic)});
    add({topic(kFirstTopic, 1, 1, "a1")}, {joined(6, kFirstTopic)});
    add({topic(kSecondTopic, 0, 9, "b9")});
    batches.back().closed = {closed(3), closed(4)};
    return batches;
}

} // namespace

void tst_TopicBacklog::keepsTheLatestOfEachWorker()
{
    TopicBacklog backlog{Limits()};
    backlog.add(
        topics({topic(kFirstTopic, 1, 1), topic(kFirstTopic, 2, 5, "x", 1), topic(kFirstTopic, 3, 2)}));
    const monitor::Batch batch = taken(backlog);
    QCOMPARE(batch.topics.size(), 2);
    QVERIFY(taken(backlog).topics.empty());
}

void tst_TopicBacklog::losesNoCountOfLivesThatEnded()
{
    TopicBacklog backlog{Limits()};
    backlog.add(topics({topic(kFirstTopic, 1, 4), topic(kFirstTopic, 0, 6), topic(kFirstTopic, 1, 2),
                        topic(kFirstTopic, 0, 3), topic(kFirstTopic, 1, 1)}));
    const monitor::Batch batch = taken(backlog);
    QCOMPARE(batch.topics.size(), 2);
    QCOMPARE(batch.topics[0].members, 0);
    QCOMPARE(batch.topics[0].published, 9);
    QCOMPARE(batch.topics[1].published, 1);
}

void tst_TopicBacklog::keepsTheLatestOfEachMembership()
{
    TopicBacklog backlog{Limits()};
    monitor::Batch batch;
    batch.memberships = {joined(1, kFirstTopic), joined(2, kFirstTopic), left(1, kFirstTopic),
                         joined(3, kSecondTopic)};
    backlog.add(batch);
    batch = {};
    batch.closed = {closed(3)};
    backlog.add(batch);
    batch = taken(backlog);
    QCOMPARE(batch.memberships.size(), 2);
    QCOMPARE(std::count_if(batch.memberships.begin(), batch.memberships.end(),
                           [](const auto &event) { return event.isJoined; }),
             1);
}

void tst_TopicBacklog::dropsWhatIsBeyondLimits()
{
    Limits limits;
    limits.topics = 2;
    limits.memberships = 2;
    TopicBacklog backlog(limits);
    monitor::Batch batch = topics({topic(kFirstTopic, 1), topic(kSecondTopic, 1),
                                   topic(QStringLiteral("c"), 1), topic(kFirstTopic, 2)});
    batch.memberships = {joined(1, kFirstTopic), joined(2, kFirstTopic), joined(3, kFirstTopic),
                         left(1, kFirstTopic)};
    batch.closed = {closed(2)};
    backlog.add(batch);
    batch = {};
    batch.memberships = {joined(4, kSecondTopic)}; // the close made room
    backlog.add(batch);
    batch = taken(backlog);
    QCOMPARE(batch.topics.size(), 2);
    QCOMPARE(batch.memberships.size(), 2);
}

void tst_TopicBacklog::pauseEndsAsIfThereHadBeenNone()
{
    constexpr std::size_t kBeforePause = 2;
    ScriptedSource source;
    Feed running(source);
    Feed paused(source);
    QAbstractItemModelTester tester(&paused.topics(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::vector<monitor::Batch> batches = history();
    for (std::size_t i = 0; i < batches.size(); ++i) {
        paused.setPaused(i >= kBeforePause);
        source.emitBatch(batches[i]);
    }
    QCOMPARE(paused.topics().at(0).published, 8);
    paused.setPaused(false);
    QCOMPARE(textOf(paused.topics()), textOf(running.topics()));
    QCOMPARE(running.topics().find(kFirstTopic)->published, 7 + 3 + 4 + 1);
    for (const QString &name : {kFirstTopic, kSecondTopic})
        QCOMPARE(paused.topics().membersOf(name), running.topics().membersOf(name));
    QCOMPARE(running.topics().membersOf(kFirstTopic), (std::vector<monitor::ConnectionId>{2, 6}));
    running.clear();
    QCOMPARE(textOf(running.topics(), {TopicModel::Name}), kFirstTopic);
}

QTEST_MAIN(tst_TopicBacklog)
#include "tst_topicbacklog.moc"
