// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessiontimeline.h"

#include <QTest>

#include <algorithm>

using namespace eyewall;
using capture::Session;
using capture::SessionTimeline;

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kStart = 1'795'442'550 * kSecond;

monitor::ConnectionOpened opened(monitor::ConnectionId id, qint64 time)
{
    monitor::ConnectionOpened event;
    event.id = id;
    event.time = time;
    return event;
}

monitor::RequestSeen request(monitor::RequestId id, qint64 time, qint64 duration = 1000)
{
    monitor::RequestSeen seen;
    seen.id = id;
    seen.connection = 1;
    seen.time = time;
    seen.duration = duration;
    seen.status = 200;
    seen.head = "GET / HTTP/1.1\r\n\r\n";
    seen.replyHead = "HTTP/1.1 200 OK\r\n\r\n";
    seen.replyBody = "data";
    seen.bytesOut = 4;
    return seen;
}

std::vector<monitor::Batch> all(const Session &session)
{
    SessionTimeline timeline(session);
    std::vector<monitor::Batch> batches;
    while (auto batch = timeline.next())
        batches.push_back(std::move(*batch));
    return batches;
}

qint64 secondOf(const monitor::Batch &batch)
{
    return batch.totals.time / kSecond - kStart / kSecond;
}

/// One connection, opened at the start.
Session simple(qint64 savedAfter = 3 * kSecond)
{
    Session session;
    session.savedAt = kStart + savedAfter;
    session.events.opened = {opened(1, kStart)};
    session.events.totals.connectionsOpened = 1;
    return session;
}

} // namespace

class tst_SessionTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAnEmptySession();
    void tellsSecondBySecond();
    void sumsEndAtThoseOfTheSession();
    void keepsTheOrderOfRows();
    void leavesOutTheMiddleOfASilence();
    void answersThatWentOnComeTwice();
    void manyEventsOfASecondComeInParts();
    void ghostsLiveAsLongAsTheirRows();
    void tellsTopicsFirst();
};

void tst_SessionTimeline::tellsAnEmptySession()
{
    Session session;
    session.savedAt = kStart;
    session.events.totals.requests = 7;
    const auto batches = all(session);
    QVERIFY(!batches.empty());
    QCOMPARE(batches.back().totals.requests, 7U);
    QCOMPARE(batches.back().totals.time, kStart);
}

void tst_SessionTimeline::tellsSecondBySecond()
{
    Session session = simple();
    session.events.requests = {request(1, kStart + kSecond / 2), request(2, kStart + 2 * kSecond)};
    QMap<qint64, int> requests;
    for (const monitor::Batch &batch : all(session)) {
        if (!batch.requests.empty())
            requests[secondOf(batch)] += int(batch.requests.size());
    }
    QCOMPARE(requests, (QMap<qint64, int>{{0, 1}, {2, 1}}));
}

void tst_SessionTimeline::sumsEndAtThoseOfTheSession()
{
    Session session = simple();
    session.events.requests = {request(1, kStart), request(2, kStart + kSecond)};
    session.events.totals.requests = 1002; // a thousand are not kept any more
    session.events.totals.responses[2] = 1002;
    session.events.totals.bytesOut = 10'000;
    session.events.routes.resize(1);
    session.events.routes[0].route = 0;
    session.events.routes[0].requests = 502;
    for (auto &seen : session.events.requests)
        seen.route = 0;
    std::vector<quint64> sums;
    quint64 before = 0;
    for (const monitor::Batch &batch : all(session)) {
        QVERIFY(batch.totals.requests >= before);
        QCOMPARE(batch.totals.requests, batch.totals.responses[2]);
        before = batch.totals.requests;
        sums.push_back(before);
    }
    const auto batches = all(session);
    QCOMPARE(batches.front().routes[0].requests, 500U);
    QCOMPARE(batches.back().routes[0].requests, 502U);
    QCOMPARE(sums.front(), 1000U);
    QCOMPARE(sums.back(), 1002U);
}

/// Also where an earlier row took longer, or the clock of a worker was behind.
void tst_SessionTimeline::keepsTheOrderOfRows()
{
    Session session = simple();
    session.events.requests = {request(1, kStart, 2 * kSecond), request(2, kStart + kSecond),
                               request(3, kStart + 2 * kSecond + 5)};
    std::vector<monitor::RequestId> order;
    for (const monitor::Batch &batch : all(session)) {
        for (const auto &seen : batch.requests)
            order.push_back(seen.id);
    }
    QCOMPARE(order, (std::vector<monitor::RequestId>{1, 2, 3}));
}

void tst_SessionTimeline::leavesOutTheMiddleOfASilence()
{
    constexpr qint64 kDay = 24 * 3600;
    Session session = simple(kDay * kSecond);
    session.events.requests = {request(1, kStart + kSecond), request(2, kStart + (kDay - 5) * kSecond)};
    std::vector<qint64> seconds;
    for (const monitor::Batch &batch : all(session))
        seconds.push_back(secondOf(batch));
    QVERIFY(std::is_sorted(seconds.begin(), seconds.end()));
    QVERIFY2(seconds.size() < 20, qPrintable(QString::number(seconds.size())));
    const auto has = [&seconds](qint64 second) {
        return std::find(seconds.begin(), seconds.end(), second) != seconds.end();
    };
    QVERIFY(has(1) && has(2) && has(3)); // the rates fall to nothing
    QVERIFY(!has(100));
    QVERIFY(has(kDay - 6) && has(kDay - 5)); // and rise from nothing
}

void tst_SessionTimeline::answersThatWentOnComeTwice()
{
    Session session = simple();
    session.events.requests = {request(9, kStart, 2 * kSecond)};
    session.firstBytes[9] = 5000;
    std::vector<monitor::RequestSeen> told;
    for (const monitor::Batch &batch : all(session))
        told.insert(told.end(), batch.requests.begin(), batch.requests.end());
    QCOMPARE(told.size(), 2U);
    QVERIFY(told[0].isUnfinished);
    QCOMPARE(told[0].duration, 5000);
    QCOMPARE(told[0].replyHead, "HTTP/1.1 200 OK\r\n\r\n");
    QVERIFY(told[0].replyBody.isEmpty());
    QVERIFY(!told[1].isUnfinished);
    QCOMPARE(told[1].duration, 2 * kSecond);
    QVERIFY(told[1].head.isEmpty());
    QCOMPARE(told[1].replyBody, "data");
}

void tst_SessionTimeline::manyEventsOfASecondComeInParts()
{
    Session session = simple();
    const std::size_t count = 2 * SessionTimeline::kMostEvents + 1;
    for (std::size_t i = 0; i < count; ++i)
        session.events.requests.push_back(request(i + 1, kStart + 10));
    std::size_t told = 0;
    for (const monitor::Batch &batch : all(session)) {
        QVERIFY(batch.requests.size() <= SessionTimeline::kMostEvents);
        told += batch.requests.size();
    }
    QCOMPARE(told, count);
}

void tst_SessionTimeline::ghostsLiveAsLongAsTheirRows()
{
    Session session = simple();
    session.events.opened.push_back(opened(5, 0));
    session.events.requests = {request(1, kStart + kSecond), request(2, kStart + 2 * kSecond)};
    for (auto &seen : session.events.requests)
        seen.connection = 5;
    qint64 openedAt = 0;
    qint64 closedAt = 0;
    for (const monitor::Batch &batch : all(session)) {
        for (const auto &event : batch.opened)
            openedAt = event.id == 5 ? event.time : openedAt;
        for (const auto &event : batch.closed)
            closedAt = event.id == 5 ? event.time : closedAt;
    }
    QCOMPARE(openedAt, kStart + kSecond);
    QCOMPARE(closedAt, kStart + 2 * kSecond + 1000);
}

/// What was published to them long ago is no rate of the end.
void tst_SessionTimeline::tellsTopicsFirst()
{
    Session session = simple();
    monitor::TopicChanged topic;
    topic.name = QStringLiteral("lobby");
    topic.time = kStart + 2 * kSecond;
    session.events.topics = {topic};
    const auto batches = all(session);
    QCOMPARE(batches.front().topics.size(), 1U);
    QVERIFY(batches.front().totals.time <= kStart - 10 * kSecond);
    for (std::size_t i = 1; i < batches.size(); ++i)
        QVERIFY(batches[i].topics.empty());
}

QTEST_APPLESS_MAIN(tst_SessionTimeline)
#include "tst_sessiontimeline.moc"
