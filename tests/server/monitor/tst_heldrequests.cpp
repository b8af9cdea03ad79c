// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/clock.h"
#include "server/monitor/decoder.h"
#include "server/monitor/recorder.h"

#include <QTest>

#include <array>
#include <functional>
#include <vector>

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

RequestLikeness alike()
{
    return {.head = 5, .connection = 7, .begin = 1000, .bytesOut = 3, .route = 0, .status = 200};
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
    void tellsTogetherWhatIsAlike();
    void tellsAFewTogether();
    void repeatsNothingElse_data();
    void repeatsNothingElse();
    void repeatsNothingThatWasNotKept();
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

void tst_HeldRequests::tellsTogetherWhatIsAlike()
{
    Recorder recorder(0, 1);
    const RequestLikeness likeness = alike();
    QVERIFY(!recorder.holdAgain(likeness, 1)); // like nothing
    recorder.holdRequest(request(1, 0, 1000), likeness);
    recorder.holdLatency(0, 1000); // has no record
    QVERIFY(recorder.holdAgain(likeness, 2));
    QVERIFY(!recorder.holdAgain(likeness, 4)); // 3 is somebody else's
    recorder.holdRequest(request(4, 0, 1000), likeness);
    QVERIFY(recorder.holdAgain(likeness, 5));
    recorder.settle(1500);
    QVERIFY(!recorder.holdAgain(likeness, 6)); // nothing is held any more
    QCOMPARE(latencies(recorder, 0), 5u);

    Batch batch;
    QCOMPARE(recorder.records().available(), 2u);
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(decode(recorder.records().at(i), recorder.bytes(), batch), 2u);
    std::vector<RequestId> ids;
    for (const RequestSeen &seen : batch.requests) {
        ids.push_back(seen.id);
        QCOMPARE(seen.time, 1000);
        QCOMPARE(seen.duration, 500);
        QCOMPARE(seen.method, "GET");
        QCOMPARE(seen.target, "/x");
    }
    QCOMPARE(ids, (std::vector<RequestId>{1, 2, 4, 5}));
}

void tst_HeldRequests::tellsAFewTogether()
{
    Recorder recorder(0, 1);
    recorder.holdRequest(request(1, 0, 1000), alike());
    RequestId id = 2;
    while (recorder.holdAgain(alike(), id))
        ++id;
    QCOMPARE(id, RequestId(Record::Request::kMostRepeats + 2));
}

void tst_HeldRequests::repeatsNothingElse_data()
{
    QTest::addColumn<int>("other");
    QTest::newRow("head") << 0;
    QTest::newRow("connection") << 1;
    QTest::newRow("begin") << 2;
    QTest::newRow("bytes out") << 3;
    QTest::newRow("route") << 4;
    QTest::newRow("status") << 5;
    QTest::newRow("a head that nobody remembers") << 6;
}

void tst_HeldRequests::repeatsNothingElse()
{
    QFETCH(int, other);
    Recorder recorder(0, 1);
    RequestLikeness likeness = alike();
    recorder.holdRequest(request(1, 0, 1000), likeness);
    const std::array<std::function<void()>, 7> changes{
        [&] { ++likeness.head; },     [&] { ++likeness.connection; }, [&] { ++likeness.begin; },
        [&] { ++likeness.bytesOut; }, [&] { ++likeness.route; },      [&] { ++likeness.status; },
        [&] { likeness.head = 0; },
    };
    changes[std::size_t(other)]();
    QVERIFY(!recorder.holdAgain(likeness, 2));
}

void tst_HeldRequests::repeatsNothingThatWasNotKept()
{
    Recorder capturing(0, 1);
    capturing.setLevel(Level::Full);
    capturing.holdRequest(request(1, 0, 1000), alike());
    QVERIFY(!capturing.holdAgain(alike(), 2));
    capturing.setLevel(Level::Records); // its record has bytes of its own
    QVERIFY(!capturing.holdAgain(alike(), 2));

    Recorder full(0, 1, {16, 64, 8, 12});
    for (int i = 0; i < 14; ++i)
        full.holdRequest(request(quint64(i), 0, 1000));
    full.holdRequest(request(14, 0, 1000), alike());
    QVERIFY(!full.holdAgain(alike(), 15)); // it had no room
    QCOMPARE(full.counters().drops[std::size_t(Drop::RecordRing)].value(), 1u);
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
