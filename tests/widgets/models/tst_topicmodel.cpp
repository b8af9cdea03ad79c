// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/topicrecords.h"
#include "widgets/models/topicmodel.h"
#include "widgets/support/colors.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_TopicModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn();
    void sumsOverWorkers();
    void countsGoOnWhenAWorkerStartsAgain();
    void keepsTheLatestMessageWhenMembersChange();
    void saysWhatIsNotKept();
    void measuresRateOnceASecond();
    void goneTopicStaysAndComesBack();
    void forgetsOldestGone();
    void clearForgetsGone();
    void hasNoRoomForMoreThanTheLimit();
    void selectionStaysWhileSortedByRate();
    void staysSortedUnderManyChanges();
    void knowsWhoIsWhere();
};

namespace {

constexpr auto kFatalTopics = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString kChat = QStringLiteral("chat");
const QString kFeed = QStringLiteral("feed");

QString rateOf(const TopicModel &model, int row = 0)
{
    return model.index(row, TopicModel::Rate).data().toString();
}

} // namespace

void tst_TopicModel::showsEveryColumn()
{
    TopicModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(topics({topic(kChat, 3, 1200, "{\"type\":\"chat\"}"), topic(kFeed, 1)}));
    QCOMPARE(textOf(model), QStringLiteral("chat | 3 | 1,200 | – | {\"type\":\"chat\"} | 14:02:30.000\n"
                                           "feed | 1 | 0 | – |  | 14:02:30.000"));
    QCOMPARE(model.index(0, TopicModel::Messages).data(SortRole).toULongLong(), 1200);
    QCOMPARE(model.liveTopics(), 2);
}

void tst_TopicModel::sumsOverWorkers()
{
    TopicModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(
        topics({topic(kChat, 2, 5, "a", 0), topic(kChat, 3, 10, "b", 1), topic(kChat, 4, 6, "c", 0)}));
    QCOMPARE(textOf(model, {TopicModel::Members, TopicModel::Messages, TopicModel::LastMessage}),
             QStringLiteral("7 | 16 | c"));
    model.apply(topics({topic(kChat, 0, 6, "c", 0)}));
    QCOMPARE(textOf(model, {TopicModel::Members, TopicModel::Messages}), QStringLiteral("3 | 16"));
    QCOMPARE(model.liveTopics(), 1);
}

void tst_TopicModel::countsGoOnWhenAWorkerStartsAgain()
{
    TopicModel model{Limits()};
    model.apply(topics({topic(kChat, 1, 10), topic(kChat, 0, 12), topic(kChat, 1, 12)}));
    QCOMPARE(model.at(0).published, 24);
    model.apply(topics({topic(kChat, 1, 2)})); // gone and come back unseen
    QCOMPARE(model.at(0).published, 26);
}

void tst_TopicModel::keepsTheLatestMessageWhenMembersChange()
{
    TopicModel model{Limits()};
    model.apply(topics({topic(kChat, 1, 1, "old", 0)}));
    model.apply(topics({topic(kChat, 1, 1, "new", 1)}));
    model.apply(topics({topic(kChat, 2, 1, "old", 0)}));
    QCOMPARE(textOf(model, {TopicModel::Members, TopicModel::LastMessage}), QStringLiteral("3 | new"));
}

void tst_TopicModel::saysWhatIsNotKept()
{
    TopicModel model{Limits()};
    monitor::TopicChanged event = topic(kChat, 1, 1);
    event.latestSize = 100;
    monitor::TopicChanged binary = topic(kFeed, 1, 1, QByteArray::fromHex("7f454c46"));
    binary.isLatestText = false;
    model.apply(topics({event, binary}));
    QCOMPARE(textOf(model, {TopicModel::LastMessage}), QStringLiteral("not kept\n7f 45 4c 46"));
}

void tst_TopicModel::measuresRateOnceASecond()
{
    TopicModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(topics({topic(kChat, 1)}));
    model.apply(topics({topic(kChat, 1, 50)}, 500 * kMillisecond));
    QCOMPARE(rateOf(model), QStringLiteral("–"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(topics({}, kSecond));
    QCOMPARE(rateOf(model), QStringLiteral("50/s"));
    QCOMPARE(changed.count(), 1);
    for (int second = 2; second <= 5; ++second)
        model.apply(topics({}, second * kSecond));
    QCOMPARE(rateOf(model), QStringLiteral("10/s")); // 50 in 5 seconds
    model.apply(topics({topic(kChat, 1, 60)}, 6 * kSecond));
    QCOMPARE(rateOf(model), QStringLiteral("2/s"));
    for (int second = 7; second <= 11; ++second)
        model.apply(topics({}, second * kSecond));
    QCOMPARE(rateOf(model), QStringLiteral("–"));
    changed.clear();
    model.apply(topics({}, 12 * kSecond));
    QCOMPARE(changed.count(), 0); // a quiet topic costs nothing
    model.apply(topics({topic(kChat, 1, 90)}, 13 * kSecond));
    QCOMPARE(rateOf(model), QStringLiteral("6/s"));
}

void tst_TopicModel::goneTopicStaysAndComesBack()
{
    TopicModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(topics({topic(kChat, 2, 7, "bye"), topic(kFeed, 1)}));
    model.apply(topics({topic(kChat, 0, 7, "bye")}));
    QCOMPARE(textOf(model, {TopicModel::Name, TopicModel::Members, TopicModel::Messages}),
             QStringLiteral("chat | gone | 7\nfeed | 1 | 0"));
    QCOMPARE(model.index(0, TopicModel::Name).data(ToneRole).toInt(), int(support::Role::DimText));
    QCOMPARE(model.index(1, TopicModel::Name).data(ToneRole), QVariant());
    QCOMPARE(model.liveTopics(), 1);
    model.apply(topics({topic(kChat, 1, 1, "back")}));
    QCOMPARE(textOf(model, {TopicModel::Members, TopicModel::Messages}), QStringLiteral("1 | 8\n1 | 0"));
    QCOMPARE(model.liveTopics(), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 2);
}

void tst_TopicModel::forgetsOldestGone()
{
    Limits limits;
    limits.goneTopics = 2;
    TopicModel model(limits);
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(topics({topic(kFeed, 1)}));
    for (const char *name : {"a", "b", "c"})
        model.apply(topics({topic(QString::fromLatin1(name), 1, 3)}));
    model.apply(topics({topic(QStringLiteral("b"), 0, 3), topic(QStringLiteral("c"), 0, 3),
                        topic(QStringLiteral("a"), 0, 3), topic(kFeed, 5)}));
    QCOMPARE(textOf(model, {TopicModel::Name, TopicModel::Members}),
             QStringLiteral("feed | 5\na | gone\nc | gone"));
    QVERIFY(!model.find(QStringLiteral("b")));
    model.apply(topics({topic(QStringLiteral("b"), 1)}, kSecond)); // a new row in the slot of the old one
    QCOMPARE(textOf(model, {TopicModel::Name, TopicModel::Members, TopicModel::Messages}),
             QStringLiteral("feed | 5 | 0\na | gone | 3\nc | gone | 3\nb | 1 | 0"));
}

void tst_TopicModel::clearForgetsGone()
{
    TopicModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(topics({topic(kChat, 1, 4), topic(kFeed, 1)}));
    model.apply(topics({topic(kChat, 0, 4)}));
    model.clear();
    QCOMPARE(textOf(model, {TopicModel::Name}), kFeed);
    model.apply(topics({}, kSecond));
    QCOMPARE(model.liveTopics(), 1);
}

void tst_TopicModel::hasNoRoomForMoreThanTheLimit()
{
    Limits limits;
    limits.topics = 2;
    TopicModel model(limits);
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(topics({topic(QStringLiteral("a"), 1), topic(QStringLiteral("b"), 1)}));
    QVERIFY(!model.isFull());
    model.apply(topics({topic(QStringLiteral("c"), 1), topic(QStringLiteral("a"), 2)}));
    QVERIFY(model.isFull());
    QCOMPARE(textOf(model, {TopicModel::Name, TopicModel::Members}), QStringLiteral("a | 2\nb | 1"));
    model.apply(topics({topic(QStringLiteral("a"), 0)}));
    model.apply(topics({topic(QStringLiteral("c"), 1)})); // the gone one makes room
    QVERIFY(!model.isFull());
    QCOMPARE(textOf(model, {TopicModel::Name}), QStringLiteral("b\nc"));
}

void tst_TopicModel::selectionStaysWhileSortedByRate()
{
    TopicModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.apply(topics({topic(kChat, 1), topic(kFeed, 1)}));
    model.sort(TopicModel::Rate, Qt::DescendingOrder);
    const QPersistentModelIndex chat = model.index(0, 0);
    model.apply(topics({topic(kChat, 1, 5), topic(kFeed, 1, 50)}, kSecond));
    QCOMPARE(textOf(model, {TopicModel::Name, TopicModel::Rate}), QStringLiteral("feed | 50/s\nchat | 5/s"));
    QCOMPARE(chat.row(), 1);
}

void tst_TopicModel::staysSortedUnderManyChanges()
{
    Limits limits;
    limits.goneTopics = 5;
    TopicModel model(limits);
    QAbstractItemModelTester tester(&model, kFatalTopics);
    model.sort(TopicModel::Members, Qt::DescendingOrder);
    quint32 random = 1;
    for (int round = 0; round < 200; ++round) {
        std::vector<monitor::TopicChanged> changes;
        for (int i = 0; i < 5; ++i) {
            random = random * 1'664'525 + 1'013'904'223;
            const QString name = QString::number(random >> 16 & 63);
            changes.push_back(topic(name, (random >> 24) % 4, quint64(round), "m", quint16(i % 2)));
        }
        model.apply(topics(changes, round * 300 * kMillisecond));
    }
    std::size_t live = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(row == 0 || model.at(row - 1).members >= model.at(row).members);
        live += model.at(row).isGone() ? 0 : 1;
    }
    QCOMPARE(model.liveTopics(), live);
    QVERIFY(std::size_t(model.rowCount()) <= live + 5);
}

void tst_TopicModel::knowsWhoIsWhere()
{
    TopicModel model{Limits()};
    QSignalSpy changed(&model, &TopicModel::membershipsChanged);
    monitor::Batch batch = topics({topic(kChat, 2), topic(kFeed, 1)});
    batch.memberships = {joined(9, kChat), joined(7, kFeed), joined(7, kChat)};
    model.apply(batch);
    QCOMPARE(model.membersOf(kChat), (std::vector<monitor::ConnectionId>{7, 9}));
    QCOMPARE(model.topicsOf(7), (QStringList{kChat, kFeed}));
    QCOMPARE(changed.count(), 1);
    batch = {};
    batch.closed = {closed(7)};
    model.apply(batch);
    QCOMPARE(model.membersOf(kChat), std::vector<monitor::ConnectionId>{9});
    QVERIFY(model.membersOf(kFeed).empty());
    QCOMPARE(changed.count(), 2);
    model.apply({});
    QCOMPARE(changed.count(), 2);
}

QTEST_MAIN(tst_TopicModel)
#include "tst_topicmodel.moc"
