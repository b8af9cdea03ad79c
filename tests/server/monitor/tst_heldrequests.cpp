// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/clock.h"
#include "server/monitor/recorder.h"

#include <QTest>

#include <array>
#include <functional>

using namespace eyewall::monitor;

namespace {

RequestNote request(RequestId id, RouteId route, qint64 begin)
{
    RequestNote note;
    note.id = id;
    note.route = route;
    note.begin = begin;
    note.method = "GET";
    note.target = "/x";
    return note;
}

quint64 latencies(const Recorder &recorder, RouteId route)
{
    HistogramCounts counts;
    recorder.routeSlot(route).latency.addTo(counts);
    return counts.total();
}

} // namespace

/// Requests whose answers leave together.
class tst_HeldRequests final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesHeldRequestsOneEnd();
    void settlesBeforeAnythingElse_data();
    void settlesBeforeAnythingElse();
    void holdsWithoutRoom();
};

void tst_HeldRequests::givesHeldRequestsOneEnd()
{
    Recorder recorder(0, 2);
    recorder.holdRequest(request(1, 0, 1000));
    recorder.holdRequest(request(2, 0, 1000));
    recorder.holdLatency(0, 1000);
    QVERIFY(recorder.isHolding());
    QCOMPARE(recorder.records().available(), 0u);
    QCOMPARE(latencies(recorder, 0), 0u);
    recorder.settle(1500);
    QVERIFY(!recorder.isHolding());
    QCOMPARE(recorder.records().available(), 2u);
    QCOMPARE(latencies(recorder, 0), 3u);
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(recorder.records().at(i).request.id, i + 1);
        QCOMPARE(recorder.records().at(i).time, 1000);
        QCOMPARE(recorder.records().at(i).request.duration, 500);
    }
}

void tst_HeldRequests::settlesBeforeAnythingElse_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a request") << 0;
    QTest::newRow("a message") << 1;
    QTest::newRow("a life") << 2;
    QTest::newRow("the end of a life") << 3;
    QTest::newRow("a held request of another route") << 4;
    QTest::newRow("a held request that began later") << 5;
}

void tst_HeldRequests::settlesBeforeAnythingElse()
{
    QFETCH(int, kind);
    Recorder recorder(0, 2);
    const qint64 begin = now();
    recorder.holdRequest(request(1, 0, begin));
    const std::array<std::function<void()>, 6> others{
        [&] { recorder.noteRequest(request(2, 0, begin)); },
        [&] { recorder.noteMessage(MessageNote()); },
        [&] { recorder.noteOpened(9, begin, {}, false); },
        [&] { recorder.noteClosed(9, begin, {}, "bye"); },
        [&] { recorder.holdRequest(request(2, 1, begin)); },
        [&] { recorder.holdRequest(request(2, 0, begin + 1)); },
    };
    others[std::size_t(kind)]();
    recorder.settle(now());
    QCOMPARE(recorder.records().available(), 2u);
    QCOMPARE(recorder.records().at(0).kind, RecordKind::Request);
    QCOMPARE(recorder.records().at(0).request.id, 1u);
    QVERIFY(recorder.records().at(0).request.duration >= 0);
    QVERIFY(recorder.records().at(0).request.duration <= now() - begin);
    QCOMPARE(latencies(recorder, 0), kind == 5 ? 2u : 1u);
    QCOMPARE(latencies(recorder, 1), kind == 4 ? 1u : 0u);
}

void tst_HeldRequests::holdsWithoutRoom()
{
    Recorder recorder(0, 1, {16, 64, 8, 12});
    for (int i = 0; i < 20; ++i)
        recorder.holdRequest(request(quint64(i), 0, 1000));
    recorder.settle(1500);
    QCOMPARE(recorder.records().available(), 14u);
    QCOMPARE(recorder.counters().drops[std::size_t(Drop::RecordRing)].value(), 6u);
    QCOMPARE(latencies(recorder, 0), 20u); // counted all the same
}

QTEST_APPLESS_MAIN(tst_HeldRequests)
#include "tst_heldrequests.moc"
