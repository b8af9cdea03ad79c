// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_Feed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsThreeModels();
    void pauseFreezesRowsAndLosesNothing();
    void clearKeepsWhatWaits();
};

namespace {

monitor::Batch someTraffic(quint64 id)
{
    monitor::Batch batch;
    batch.opened = {opened(id)};
    monitor::RequestSeen seen = request(id);
    seen.connection = id;
    batch.requests = {seen};
    batch.messages = {message("hello"), message("world")};
    return batch;
}

} // namespace

void tst_Feed::fillsThreeModels()
{
    ScriptedSource source;
    Feed feed(source);
    source.emitBatch(someTraffic(3));
    QCOMPARE(feed.connections().rowCount(), 1);
    QCOMPARE(feed.messages().rowCount(), 2);
    QCOMPARE(textOf(feed.requests(), {RequestModel::Path, RequestModel::Client, RequestModel::Route}),
             QStringLiteral("/hello | 192.168.1.4 | /hello"));
}

void tst_Feed::pauseFreezesRowsAndLosesNothing()
{
    ScriptedSource source;
    Feed feed(source);
    constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester connections(&feed.connections(), kFatal);
    QAbstractItemModelTester requests(&feed.requests(), kFatal);
    QAbstractItemModelTester messages(&feed.messages(), kFatal);
    source.emitBatch(someTraffic(1));
    const QString before = textOf(feed.connections()) + textOf(feed.requests());

    feed.setPaused(true);
    QSignalSpy counts(&feed, &Feed::newCountsChanged);
    source.emitBatch(someTraffic(2));
    monitor::Batch end;
    end.totals.time = kStart + 60 * kSecond;
    end.closed = {closed(1), closed(2)};
    source.emitBatch(end);
    QCOMPARE(textOf(feed.connections()) + textOf(feed.requests()), before);
    QCOMPARE(feed.newRequests(), 1);
    QCOMPARE(feed.newMessages(), 2);
    QCOMPARE(feed.newConnections(), 1);
    QCOMPARE(counts.count(), 2);

    QSignalSpy inserted(&feed.messages(), &QAbstractItemModel::rowsInserted);
    feed.setPaused(false);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(feed.newMessages(), 0);
    QCOMPARE(feed.messages().rowCount(), 4);
    QCOMPARE(textOf(feed.connections(), {ConnectionModel::Id, ConnectionModel::State}),
             QStringLiteral("c-1 | closed\nc-2 | closed"));
    QCOMPARE(textOf(feed.requests(), {RequestModel::Client}), QStringLiteral("192.168.1.2\n192.168.1.3"));
}

void tst_Feed::clearKeepsWhatWaits()
{
    ScriptedSource source;
    Feed feed(source);
    source.emitBatch(someTraffic(1));
    feed.setPaused(true);
    source.emitBatch(someTraffic(2));
    feed.clear();
    QCOMPARE(feed.requests().rowCount(), 0);
    QCOMPARE(feed.connections().rowCount(), 1); // it is open
    feed.setPaused(false);
    QCOMPARE(feed.requests().rowCount(), 1);
    QCOMPARE(feed.messages().rowCount(), 2);
}

QTEST_MAIN(tst_Feed)
#include "tst_feed.moc"
