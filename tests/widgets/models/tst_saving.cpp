// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionsource.h"
#include "tests/widgets/models/fullconnection.h"
#include "widgets/models/feed.h"

#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

namespace {

/// Traffic of three seconds: a chat, a stream that goes on, plain requests, one connection that closed.
void play(ScriptedSource &source)
{
    monitor::Batch first = fullBatch();
    first.opened.push_back(opened(0x200));
    first.requests.push_back(request(2));
    first.requests.back().connection = 0x200;
    first.messages = {message("{\"type\":\"chat\"}"), message("world", monitor::Direction::Out)};
    first.topics = {{QStringLiteral("lobby"), 0, 1, 3, kStart, "hello", 5, true}};
    first.totals.time = kStart;
    first.totals.connectionsOpened = 2;
    source.emitBatch(first);

    monitor::Batch second;
    second.totals = first.totals;
    second.totals.time = kStart + 2 * kSecond;
    second.totals.requests = 4;
    monitor::RequestSeen stream = request(3, "/events");
    stream.connection = 0x200;
    stream.isUnfinished = true;
    stream.replyBody.clear();
    second.requests = {stream, request(4, "/broken", 500)};
    second.routes = {{0, QStringLiteral("/hello"), monitor::Protocol::Http, 2, 1, 0, 0, {}, {}}};
    source.emitBatch(second);

    monitor::Batch third;
    third.totals = second.totals;
    third.totals.time = kStart + 3 * kSecond;
    third.totals.connectionsClosed = 1;
    stream.isUnfinished = false;
    stream.head.clear();
    stream.replyHead.clear();
    stream.duration = 2 * kSecond;
    stream.replyBody = "data: 1\n\n";
    third.requests = {stream};
    third.closed = {closed(0x200, kStart + 3 * kSecond)};
    source.emitBatch(third);
}

capture::Session saved(const Feed &feed)
{
    capture::Session session;
    session.savedAt = kStart + 3 * kSecond;
    feed.save(session);
    return session;
}

/// Everything but what is measured second by second.
QList<int> lastingColumns()
{
    QList<int> columns;
    for (int column = 0; column < ConnectionModel::kColumns; ++column) {
        if (column != ConnectionModel::Rate && column != ConnectionModel::RequestRate)
            columns.append(column);
    }
    return columns;
}

} // namespace

class tst_Saving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void bringsBackMarks();
    void keepsHeadsOfConnectionsWithoutRequests();
    void keepsThePeerOfForgottenConnections();
    void isSavedWholeBehindAFilter();
};

void tst_Saving::comesBackAsItWas()
{
    ScriptedSource source;
    Feed feed(source);
    play(source);
    const capture::Session session = saved(feed);
    QCOMPARE(session.routes.at(1), QStringLiteral("/ws/chat/{room}"));

    capture::SessionSource file(session, QString());
    Feed again(file);
    QSignalSpy played(&file, &capture::SessionSource::played);
    file.play();
    QVERIFY(played.wait());
    again.restore(file.session());

    QCOMPARE(textOf(again.requests()), textOf(feed.requests()));
    QCOMPARE(textOf(again.messages()), textOf(feed.messages()));
    const QList<int> topicColumns{TopicModel::Name, TopicModel::Members, TopicModel::Messages,
                                  TopicModel::LastMessage, TopicModel::LastActivity};
    QCOMPARE(textOf(again.topics(), topicColumns), textOf(feed.topics(), topicColumns));
    QCOMPARE(textOf(again.connections(), lastingColumns()), textOf(feed.connections(), lastingColumns()));
    QCOMPARE(again.topics().membersOf(QStringLiteral("lobby")),
             feed.topics().membersOf(QStringLiteral("lobby")));
    QCOMPARE(again.requests().at(2).firstByte, feed.requests().at(2).firstByte);
    const Connection *before = feed.connections().find(0x1f7);
    const Connection *after = again.connections().find(0x1f7);
    QCOMPARE(after->detail().requestHead, before->detail().requestHead);
    QCOMPARE(after->detail().replyHead, before->detail().replyHead);
    QCOMPARE(after->requests(), before->requests());
    QCOMPARE(file.totals().requests, 4U);
}

void tst_Saving::bringsBackMarks()
{
    ScriptedSource source;
    Feed feed(source);
    play(source);
    const Label own{QStringLiteral("Ada's phone"), 2, QStringLiteral("old app")};
    const Label ofAddress{QStringLiteral("office"), 3, {}};
    feed.connections().labels().setForConnections({0x1f7}, own);
    feed.connections().labels().setForAddresses({opened(0x200).peer}, ofAddress);
    feed.requests().setComment({4}, QStringLiteral("look here"));

    capture::SessionSource file(saved(feed), QString());
    Feed again(file);
    QSignalSpy played(&file, &capture::SessionSource::played);
    file.play();
    QVERIFY(played.wait());
    again.restore(file.session());
    const Labels &labels = again.connections().labels();
    QCOMPARE(*labels.nearest(0x1f7, opened(0x1f7).peer), own);
    QCOMPARE(*labels.nearest(0x200, opened(0x200).peer), ofAddress);
    QCOMPARE(again.requests().comment(4), QStringLiteral("look here"));
}

/// The request of an upgrade is long gone while its socket is open.
void tst_Saving::keepsHeadsOfConnectionsWithoutRequests()
{
    ScriptedSource source;
    Feed feed(source);
    play(source);
    feed.clear();
    capture::SessionSource file(saved(feed), QString());
    QVERIFY(file.session().events.requests.empty());
    Feed again(file);
    QSignalSpy played(&file, &capture::SessionSource::played);
    file.play();
    QVERIFY(played.wait());
    again.restore(file.session());
    const Connection *before = feed.connections().find(0x1f7);
    const Connection *after = again.connections().find(0x1f7);
    QVERIFY(after);
    QCOMPARE(after->detail().requestHead, before->detail().requestHead);
    QCOMPARE(after->detail().userAgent, QByteArray("Test/1"));
    QCOMPARE(after->detail().target, before->detail().target);
    QList<int> columns = lastingColumns();
    columns.removeOne(ConnectionModel::Errors); // counted by the requests there are
    QCOMPARE(textOf(again.connections(), columns), textOf(feed.connections(), columns));
}

void tst_Saving::keepsThePeerOfForgottenConnections()
{
    ScriptedSource source;
    Limits limits;
    limits.closedConnections = 1;
    Feed feed(source, limits);
    play(source);
    monitor::Batch batch;
    batch.totals.time = kStart + 4 * kSecond;
    batch.opened = {opened(0x300, kStart + 4 * kSecond)};
    batch.closed = {closed(0x300, kStart + 4 * kSecond)};
    source.emitBatch(batch);
    QVERIFY(!feed.connections().find(0x200));
    const QString before = textOf(feed.requests(), {RequestModel::Client});
    QVERIFY(before.contains(opened(0x200).peer.addressText()));

    capture::SessionSource file(saved(feed), QString());
    Feed again(file, limits);
    QSignalSpy played(&file, &capture::SessionSource::played);
    file.play();
    QVERIFY(played.wait());
    QCOMPARE(textOf(again.requests(), {RequestModel::Client}), before);
    QVERIFY(!again.connections().find(0x200));
    QVERIFY(again.connections().find(0x300));
}

void tst_Saving::isSavedWholeBehindAFilter()
{
    ScriptedSource source;
    Feed feed(source);
    play(source);
    feed.requests().setRange(TimeRange{0, 1});
    QCOMPARE(feed.requests().rowCount(), 0);
    QCOMPARE(saved(feed).events.requests.size(), 4U);
}

QTEST_MAIN(tst_Saving)
#include "tst_saving.moc"
