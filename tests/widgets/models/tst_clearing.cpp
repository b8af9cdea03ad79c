// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/widgets/models/topicrecords.h"
#include "widgets/models/feed.h"
#include "widgets/models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>
#include <optional>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A feed with its testers; stores small enough to fill.
struct ClearingFixture {
    explicit ClearingFixture(const Limits &limits = {})
    {
        feed.emplace(source, limits);
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&feed->connections()),
                                          static_cast<QAbstractItemModel *>(&feed->requests()),
                                          static_cast<QAbstractItemModel *>(&feed->messages()),
                                          static_cast<QAbstractItemModel *>(&feed->topics())})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, kFatal));
    }
    /// c-1 closed, c-2 open; two requests, two messages, a topic that is gone and one that lives.
    void fill()
    {
        monitor::Batch batch;
        batch.totals.time = kStart;
        batch.opened = {opened(1), opened(2)};
        batch.requests = {request(1, "/a"), request(2, "/b")};
        batch.messages = {message("first"), message("second")};
        batch.topics = {topic(QStringLiteral("chat"), 1), topic(QStringLiteral("feed"), 1)};
        batch.closed = {closed(1)};
        source.emitBatch(batch);
        source.emitBatch(topics({topic(QStringLiteral("chat"), 0)}));
    }
    QString texts()
    {
        return QStringList{textOf(feed->connections(), {ConnectionModel::State, ConnectionModel::Id}),
                           textOf(feed->requests(), {RequestModel::Number, RequestModel::Path}),
                           textOf(feed->messages(), {MessageModel::Preview}),
                           textOf(feed->topics(), {TopicModel::Name, TopicModel::Members})}
            .join(QLatin1Char('\n'));
    }

    ScriptedSource source;
    std::optional<Feed> feed;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

} // namespace

class tst_Clearing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAllBack();
    void bringsBackBeforeWhatCameSince();
    void forgets();
    void keepsToTheLimits();
    void bringsBackUnderAFilterAndAnOrder();
    void anAnswerThatEndedMeanwhileStandsOnce();
    void anAnswerThatEndedMeanwhileKeepsItsBeginning();
    void anOpenAnswerStillEnds();
    void aTopicThatCameBackStandsOnce();
    void aConnectionThatCameBackCanBeFound();
    void labelsOfConnectionsComeBack();
    void linesOfTheLogComeBack();
};

void tst_Clearing::bringsAllBack()
{
    ClearingFixture f;
    f.fill();
    const QString before = f.texts();
    QCOMPARE(before, QStringLiteral("closed | c-1\nopen | c-2\n1 | /a\n2 | /b\nfirst\nsecond\n"
                                    "chat | gone\nfeed | 1"));
    const qint64 requestBytes = f.feed->requests().keptBytes();
    const qint64 messageBytes = f.feed->messages().keptBytes();
    f.feed->clear();
    QCOMPARE(f.texts(), QStringLiteral("open | c-2\n\n\nfeed | 1"));
    QCOMPARE(f.feed->requests().keptBytes(), 0);
    f.feed->undoClear();
    QCOMPARE(f.texts(), before);
    QCOMPARE(f.feed->requests().keptBytes(), requestBytes);
    QCOMPARE(f.feed->messages().keptBytes(), messageBytes);
    f.feed->undoClear(); // the second time there is nothing
    QCOMPARE(f.texts(), before);
}

void tst_Clearing::bringsBackBeforeWhatCameSince()
{
    ClearingFixture f;
    f.fill();
    f.feed->clear();
    monitor::Batch batch;
    batch.totals.time = kStart + kSecond;
    batch.opened = {opened(3, kStart + kSecond)};
    batch.requests = {request(3, "/c")};
    batch.messages = {message("third")};
    batch.topics = {topic(QStringLiteral("news"), 1)};
    batch.closed = {closed(2, kStart + kSecond)};
    f.source.emitBatch(batch);
    QCOMPARE(f.texts(), QStringLiteral("closed | c-2\nopen | c-3\n3 | /c\nthird\nfeed | 1\nnews | 1"));
    f.feed->undoClear();
    QCOMPARE(f.texts(), QStringLiteral("closed | c-1\nclosed | c-2\nopen | c-3\n1 | /a\n2 | /b\n3 | /c\n"
                                       "first\nsecond\nthird\nchat | gone\nfeed | 1\nnews | 1"));
}

void tst_Clearing::forgets()
{
    ClearingFixture f;
    f.fill();
    f.feed->clear();
    f.feed->forgetCleared();
    f.feed->undoClear();
    QCOMPARE(f.texts(), QStringLiteral("open | c-2\n\n\nfeed | 1"));
    f.fill();
    f.feed->clear();
    f.feed->clear(); // what went with the first is gone for good
    f.feed->undoClear();
    QVERIFY(!f.texts().contains(QStringLiteral("/a")));
}

void tst_Clearing::keepsToTheLimits()
{
    Limits limits;
    limits.requests = 3;
    limits.messages = 3;
    limits.closedConnections = 1;
    limits.goneTopics = 1;
    ClearingFixture f(limits);
    f.fill();
    f.feed->clear();
    monitor::Batch batch;
    batch.totals.time = kStart + kSecond;
    batch.requests = {request(3, "/c"), request(4, "/d")};
    batch.messages = {message("third"), message("fourth")};
    batch.closed = {closed(2, kStart + kSecond)};
    f.source.emitBatch(batch);
    f.source.emitBatch(topics({topic(QStringLiteral("feed"), 0)}));
    f.feed->undoClear();
    QCOMPARE(f.texts(),
             QStringLiteral("closed | c-2\n2 | /b\n3 | /c\n4 | /d\nsecond\nthird\nfourth\nfeed | gone"));
}

void tst_Clearing::bringsBackUnderAFilterAndAnOrder()
{
    ClearingFixture f;
    f.fill();
    RequestModel &requests = f.feed->requests();
    const auto parsed = capture::Filter::parse(QStringLiteral("path:/b"), requests.filterContext());
    QVERIFY(parsed);
    requests.setFilter(std::make_shared<const capture::Filter>(parsed.value()));
    f.feed->connections().sort(ConnectionModel::Id, Qt::DescendingOrder);
    f.feed->clear();
    QCOMPARE(requests.totalCount(), 0);
    f.feed->undoClear();
    QCOMPARE(textOf(requests, {RequestModel::Path}), QStringLiteral("/b"));
    QCOMPARE(requests.totalCount(), 2);
    QCOMPARE(textOf(f.feed->connections(), {ConnectionModel::Id}), QStringLiteral("c-2\nc-1"));
}

void tst_Clearing::anAnswerThatEndedMeanwhileStandsOnce()
{
    ClearingFixture f;
    monitor::Batch batch;
    batch.requests = {request(1, "/a"), request(2, "/stream")};
    batch.requests[1].isUnfinished = true;
    f.source.emitBatch(batch);
    f.feed->clear();
    batch.requests = {request(2, "/stream")};
    f.source.emitBatch(batch);
    f.feed->undoClear();
    QCOMPARE(textOf(f.feed->requests(), {RequestModel::Path}), QStringLiteral("/a\n/stream"));
}

/// The record of the end does not tell again what the first one told.
void tst_Clearing::anAnswerThatEndedMeanwhileKeepsItsBeginning()
{
    ClearingFixture f;
    monitor::Batch batch;
    batch.opened = {opened(0x1f7)};
    batch.requests = {request(1, "/a"), request(2, "/stream")};
    batch.requests[1].isUnfinished = true;
    batch.requests[1].isBodyTruncated = true;
    batch.requests[1].body = "asked";
    batch.requests[1].head.replace("localhost", "other.example");
    f.source.emitBatch(batch);
    const qint64 bytes = f.feed->requests().keptBytes();
    f.feed->clear();
    monitor::Batch end;
    end.closed = {closed(0x1f7)};
    end.requests = {request(2, {})};
    monitor::RequestSeen &last = end.requests[0];
    last.duration = kSecond;
    last.method = last.head = last.replyHead = last.replyBody = {};
    f.source.emitBatch(end);
    f.feed->undoClear();
    RequestModel &requests = f.feed->requests();
    QCOMPARE(textOf(requests, {RequestModel::Method, RequestModel::Host, RequestModel::Path,
                               RequestModel::Type, RequestModel::Duration}),
             QStringLiteral("GET | localhost | /a | plain | 0.7 ms\n"
                            "GET | other.example | /stream | plain | 1.0 s"));
    QCOMPARE(requests.keptBytes(), bytes);
    QCOMPARE(requests.at(1).seen.body, QByteArray("asked"));
    QCOMPARE(requests.at(1).firstByte, 700'000);
    QVERIFY(requests.at(1).seen.isBodyTruncated);
    QVERIFY(requests.at(1).client.port != 0);
    QVERIFY(requests.hasSeveralHosts());
}

void tst_Clearing::anOpenAnswerStillEnds()
{
    ClearingFixture f;
    monitor::Batch batch;
    batch.requests = {request(1, "/stream"), request(2, "/a")};
    batch.requests[0].isUnfinished = true;
    f.source.emitBatch(batch);
    f.feed->clear();
    f.feed->undoClear();
    batch.requests = {request(1, "/stream")};
    f.source.emitBatch(batch);
    QCOMPARE(textOf(f.feed->requests(), {RequestModel::Path, RequestModel::Duration}),
             QStringLiteral("/stream | 0.7 ms\n/a | 0.7 ms"));
}

void tst_Clearing::aTopicThatCameBackStandsOnce()
{
    ClearingFixture f;
    f.fill();
    f.feed->clear();
    f.source.emitBatch(topics({topic(QStringLiteral("chat"), 2)}));
    f.feed->undoClear();
    QCOMPARE(textOf(f.feed->topics(), {TopicModel::Name, TopicModel::Members}),
             QStringLiteral("feed | 1\nchat | 2"));
    // A gone one that was brought back lives again, and goes again.
    f.source.emitBatch(topics({topic(QStringLiteral("chat"), 0)}));
    f.feed->clear();
    f.feed->undoClear();
    f.source.emitBatch(topics({topic(QStringLiteral("chat"), 5)}));
    QCOMPARE(f.feed->topics().liveTopics(), 2);
}

void tst_Clearing::aConnectionThatCameBackCanBeFound()
{
    ClearingFixture f;
    f.fill();
    f.feed->clear();
    QVERIFY(!f.feed->connections().find(1));
    f.feed->undoClear();
    QVERIFY(f.feed->connections().find(1));
    QCOMPARE(f.feed->connections().rowOfConnection(1), 0);
    f.feed->clear();
    f.feed->forgetCleared();
    QVERIFY(!f.feed->connections().find(1));
}

void tst_Clearing::labelsOfConnectionsComeBack()
{
    ClearingFixture f;
    f.fill();
    models::Labels &labels = f.feed->connections().labels();
    labels.setForConnections({1}, {QStringLiteral("kitchen phone"), 1});
    f.feed->clear();
    QVERIFY(!labels.isOfConnection(1));
    f.feed->undoClear();
    QCOMPARE(textOf(f.feed->connections(), {ConnectionModel::Id, ConnectionModel::Label}).section('\n', 0, 0),
             QStringLiteral("c-1 | kitchen phone"));
    f.feed->clear();
    f.feed->forgetCleared();
    f.feed->undoClear();
    QVERIFY(!labels.isOfConnection(1));
}

void tst_Clearing::linesOfTheLogComeBack()
{
    using monitor::LogSeverity;
    LogModel model{Limits()};
    QAbstractItemModelTester tester(&model, kFatal);
    const auto line = [](const QByteArray &text, LogSeverity severity) {
        return monitor::LogLine{kStart, severity, "eyewall.general", text, text.size()};
    };
    model.append({line("one", LogSeverity::Info), line("two", LogSeverity::Error)});
    model.clear();
    QCOMPARE(model.lines(), 0);
    model.append({line("three", LogSeverity::Warning)});
    model.setLevel(LogSeverity::Warning);
    model.undoClear();
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("two\nthree"));
    QCOMPARE(model.lines(), 3);
    QCOMPARE(model.linesOf(LogSeverity::Error), 1);
    model.setLevel(LogSeverity::Debug);
    QCOMPARE(textOf(model, {LogModel::Message}), QStringLiteral("one\ntwo\nthree"));
}

QTEST_MAIN(tst_Clearing)
#include "tst_clearing.moc"
