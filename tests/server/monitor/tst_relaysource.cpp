// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/collector.h"
#include "server/monitor/recorder.h"
#include "server/monitor/relaysource.h"

#include <QSignalSpy>
#include <QTest>

using namespace eyewall::monitor;

namespace {

/// A server's telemetry: one worker and the collector that empties it.
struct Telemetry {
    explicit Telemetry(const QStringList &routes = {QStringLiteral("/a"), QStringLiteral("/b")})
        : recorder(0, std::size_t(routes.size()))
    {
        collector.setRoutes(routes);
        collector.addWorker(&recorder, {});
        collector.start();
    }
    void request(RequestId id, ConnectionId connection, RouteId route)
    {
        RequestNote note;
        note.id = id;
        note.connection = connection;
        note.route = route;
        recorder.counters().requests.add();
        recorder.noteRouteRequest(route);
        recorder.noteRequest(note);
    }

    Recorder recorder;
    Collector collector;
};

struct RelayBatches : QObject {
    explicit RelayBatches(RelaySource &relay)
    {
        connect(&relay, &Source::batchReady, this, [this](const Batch &batch) { all.push_back(batch); });
    }
    std::vector<RequestSeen> requests() const
    {
        std::vector<RequestSeen> seen;
        for (const Batch &batch : all)
            seen.insert(seen.end(), batch.requests.begin(), batch.requests.end());
        return seen;
    }

    std::vector<Batch> all;
};

} // namespace

class tst_RelaySource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatHappens();
    void addsUpTheRuns();
    void endsWhatWasOpen();
    void tellsEveryEndAtTheStop();
    void keepsTheIdOfARoute();
    void keepsTheIdsOfEqualPatterns();
    void addsUpTheFiguresOfRoutes();
    void remembersTheHighestNumbers();
    void tellsOnceASecondWithoutASource();
    void forwardsTheStatus();
    void tellsOtherAddresses();
    void costsNothingUnheard();
    void mayLoseItsReceiver();
};

void tst_RelaySource::passesOnWhatHappens()
{
    Telemetry run;
    RelaySource relay;
    relay.setSource(&run.collector);
    const RelayBatches batches(relay);
    run.request(7, 3, 1);
    QTRY_COMPARE(batches.requests().size(), 1u);
    QCOMPARE(batches.requests().front().id, 7u);
    QCOMPARE(relay.routePattern(batches.requests().front().route), QString("/b"));
    QCOMPARE(relay.routePattern(kNoRoute), QString());
    QCOMPARE(relay.totals().requests, 1u);
    run.collector.stop();
    relay.setSource(nullptr);
}

void tst_RelaySource::addsUpTheRuns()
{
    RelaySource relay;
    const RelayBatches batches(relay);
    for (quint64 round = 1; round <= 3; ++round) {
        Telemetry run;
        relay.setSource(&run.collector);
        run.request(round, round, 0);
        run.recorder.counters().bytesIn.add(100);
        run.collector.stop();
        QCOMPARE(batches.all.back().totals.requests, round);
        QCOMPARE(batches.all.back().totals.bytesIn, round * 100);
        relay.setSource(nullptr);
        QCOMPARE(relay.totals().requests, round);
        QVERIFY(relay.totals().time > 0);
    }
    QCOMPARE(batches.requests().size(), 3u);
}

void tst_RelaySource::endsWhatWasOpen()
{
    RelaySource relay;
    Telemetry run;
    relay.setSource(&run.collector);
    run.recorder.counters().connectionsOpened.add(5);
    run.recorder.counters().connectionsClosed.add(3);
    QCOMPARE(relay.totals().connectionsOpen(), 2u);
    run.collector.stop();
    relay.setSource(nullptr);
    QCOMPARE(relay.totals().connectionsOpened, 5u);
    QCOMPARE(relay.totals().connectionsOpen(), 0u);
}

void tst_RelaySource::tellsEveryEndAtTheStop()
{
    constexpr std::size_t kConnections = 100; // more than the ring holds
    Recorder recorder(0, 0, {16, 1024, 16, 16});
    Collector collector;
    collector.addWorker(&recorder, {});
    collector.start();
    RelaySource relay;
    relay.setSource(&collector);
    const RelayBatches batches(relay);
    for (ConnectionId id = 1; id <= kConnections; ++id)
        recorder.noteClosed(id, 1, {}, {});
    collector.stop();
    std::size_t closed = 0;
    for (const Batch &batch : batches.all)
        closed += batch.closed.size();
    QCOMPARE(closed, kConnections);
    relay.setSource(nullptr);
}

void tst_RelaySource::keepsTheIdOfARoute()
{
    RelaySource relay;
    const RelayBatches batches(relay);
    {
        Telemetry run({QStringLiteral("/a"), QStringLiteral("/b")});
        relay.setSource(&run.collector);
        run.request(1, 1, 1);
        run.collector.stop();
        relay.setSource(nullptr);
    }
    Telemetry run({QStringLiteral("/new"), QStringLiteral("/b")});
    relay.setSource(&run.collector);
    run.request(2, 2, 0);
    run.request(3, 2, 1);
    run.request(4, 2, kNoRoute);
    run.collector.stop();
    const std::vector<RequestSeen> requests = batches.requests();
    QCOMPARE(requests.size(), 4u);
    QCOMPARE(requests[2].route, requests[0].route);
    QCOMPARE(relay.routePattern(requests[1].route), QString("/new"));
    QCOMPARE(relay.routePattern(requests[2].route), QString("/b"));
    QCOMPARE(requests[3].route, kNoRoute);
    QCOMPARE(relay.routePattern(0), QString("/a"));
    relay.setSource(nullptr);
}

void tst_RelaySource::keepsTheIdsOfEqualPatterns()
{
    RelaySource relay;
    const RelayBatches batches(relay);
    for (int round = 0; round < 2; ++round) {
        Telemetry run({QStringLiteral("/a"), QStringLiteral("/a")});
        relay.setSource(&run.collector);
        run.request(1, 1, 0);
        run.request(2, 1, 1);
        run.collector.stop();
        relay.setSource(nullptr);
    }
    const std::vector<RequestSeen> requests = batches.requests();
    QCOMPARE(requests.size(), 4u);
    QVERIFY(requests[0].route != requests[1].route);
    QCOMPARE(requests[2].route, requests[0].route);
    QCOMPARE(requests[3].route, requests[1].route);
}

void tst_RelaySource::addsUpTheFiguresOfRoutes()
{
    RelaySource relay;
    const RelayBatches batches(relay);
    for (int round = 0; round < 2; ++round) {
        Telemetry run;
        relay.setSource(&run.collector);
        run.request(1, 1, 1);
        run.collector.stop();
        relay.setSource(nullptr);
    }
    const std::vector<RouteFigures> &routes = batches.all.back().routes;
    QCOMPARE(routes.size(), 2u);
    QCOMPARE(routes[0].requests, 0u);
    QCOMPARE(routes[1].requests, 2u);
}

void tst_RelaySource::remembersTheHighestNumbers()
{
    RelaySource relay;
    const RelayBatches batches(relay);
    Telemetry run;
    relay.setSource(&run.collector);
    run.recorder.noteOpened(9, 1, {}, false);
    run.recorder.noteOpened(4, 1, {}, false);
    run.request((RequestId(3) << 48) | 12, 9, 0);
    run.collector.stop();
    relay.setSource(nullptr);
    QCOMPARE(relay.lastConnection(), 9u);
    QCOMPARE(relay.lastRequest(), 12u);
}

void tst_RelaySource::tellsOnceASecondWithoutASource()
{
    RelaySource relay;
    const RelayBatches batches(relay);
    QTRY_VERIFY_WITH_TIMEOUT(batches.all.size() >= 2, 10'000);
    QVERIFY(batches.all[1].totals.time > batches.all[0].totals.time);
}

void tst_RelaySource::forwardsTheStatus()
{
    using State = ServerStatus::State;
    RelaySource relay;
    QSignalSpy changes(&relay, &Source::statusChanged);
    relay.setStatus({State::Failed, {}, {}, QStringLiteral("no")});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(relay.status().error, QString("no"));
    Telemetry run;
    relay.setSource(&run.collector);
    QCOMPARE(relay.status().state, State::Stopped);
    run.collector.setStatus({State::Running, {QStringLiteral("http://[::]:1/")}, {}, {}});
    QCOMPARE(changes.size(), 3);
    QCOMPARE(relay.status().state, State::Running);
    run.collector.stop();
    relay.setSource(nullptr);
    QCOMPARE(relay.status().state, State::Stopped);
    QVERIFY(relay.status().error.isEmpty()); // that one is over
    const qsizetype count = changes.size();
    run.collector.setStatus({});
    QCOMPARE(changes.size(), count);
}

void tst_RelaySource::tellsOtherAddresses()
{
    using State = ServerStatus::State;
    Telemetry run;
    RelaySource relay;
    relay.setSource(&run.collector);
    run.collector.setStatus({State::Running, {QStringLiteral("http://[::]:1/")}, {}, {}});
    relay.setUrls({QStringLiteral("http://192.0.2.1:1/")});
    QCOMPARE(relay.status().urls, QStringList("http://192.0.2.1:1/"));
    run.collector.setStatus({State::Stopped, {}, {}, {}});
    QCOMPARE(relay.status().urls, QStringList());
    run.collector.stop();
    relay.setSource(nullptr);
}

void tst_RelaySource::costsNothingUnheard()
{
    Telemetry run;
    RelaySource relay;
    relay.setSource(&run.collector);
    int decoded = 0;
    run.request(1, 1, 0);
    QTRY_COMPARE(run.recorder.records().available(), 0u); // thrown away
    connect(&relay, &Source::batchReady, &relay,
            [&](const Batch &batch) { decoded += int(batch.requests.size()); });
    run.request(2, 1, 0);
    QTRY_COMPARE(decoded, 1);
    run.collector.stop();
    relay.setSource(nullptr);
}

void tst_RelaySource::mayLoseItsReceiver()
{
    Telemetry run;
    RelaySource relay;
    relay.setSource(&run.collector);
    {
        const RelayBatches batches(relay);
        run.request(1, 1, 0);
        QTRY_COMPARE(batches.requests().size(), 1u);
    }
    run.request(2, 1, 0);
    QTRY_COMPARE(run.recorder.records().available(), 0u);
    QCOMPARE(relay.lastRequest(), 1u); // nobody listened
    run.collector.stop();
    relay.setSource(nullptr);
}

QTEST_GUILESS_MAIN(tst_RelaySource)
#include "tst_relaysource.moc"
