// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/collector.h"
#include "server/monitor/recorder.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace eyewall::monitor;

namespace {

MessageNote message(ConnectionId connection, QByteArrayView payload = {})
{
    MessageNote note;
    note.connection = connection;
    note.size = quint64(payload.size());
    note.payload = payload;
    return note;
}

/// Keeps the batches of a collector.
struct Batches : QObject {
    explicit Batches(Collector &collector)
    {
        connect(&collector, &Source::batchReady, this, [this](const Batch &batch) { all.push_back(batch); });
    }

    [[nodiscard]] std::size_t messages() const
    {
        std::size_t count = 0;
        for (const Batch &batch : all)
            count += batch.messages.size();
        return count;
    }

    std::vector<Batch> all;
};

} // namespace

class tst_Collector final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOutWhatHappened();
    void keepsTheOrderOfAWorker();
    void ordersWhatSeveralWorkersSaw();
    void takesABoundedNumberATick();
    void discardsUnreadWithoutAReceiver();
    void handsOutTheRestAtStop();
    void keepsTotalsAfterStop();
    void startsAgain();
    void forgetsWorkersThatNeverStarted();
    void mayBeStoppedByAReceiver();
    void tellsTheStatus();
    void tellsRoutes();
    void tellsLatencyOfTheLastSecond();
    void isQuietWhenNothingHappens();
    void collectsFromRunningWorkers();
};

void tst_Collector::handsOutWhatHappened()
{
    Recorder one(0, 1);
    Recorder other(1, 1);
    Counters acceptor;
    Collector collector;
    collector.addWorker(&one, {});
    collector.addWorker(&other, {});
    collector.addCounters(&acceptor);
    const Batches batches(collector);

    one.counters().connectionsOpened.add(2);
    other.counters().connectionsOpened.add();
    acceptor.countDrop(Drop::AcceptFailed);
    one.noteOpened(1, 1, {}, false);
    one.noteUpgraded(1, 2, 0, Protocol::WebSocket);
    one.noteMessage(message(1));
    one.noteSample(1, 4, {});
    one.noteClosed(1, 5, {}, {});
    other.noteRequest({});
    other.noteTopic(1, {}, "t");
    collector.start();
    QTRY_VERIFY(!batches.all.empty());

    const Batch &batch = batches.all.front();
    QCOMPARE(batch.opened.size(), 1u);
    QCOMPARE(batch.upgraded.size(), 1u);
    QCOMPARE(batch.messages.size(), 1u);
    QCOMPARE(batch.samples.size(), 1u);
    QCOMPARE(batch.closed.size(), 1u);
    QCOMPARE(batch.requests.size(), 1u);
    QCOMPARE(batch.topics.size(), 1u);
    QCOMPARE(batch.loops.size(), 2u);
    QCOMPARE(batch.loops.at(1).worker, 1);
    QCOMPARE(batch.totals.connectionsOpened, 3u);
    QCOMPARE(batch.totals.drops[std::size_t(Drop::AcceptFailed)], 1u);
    QVERIFY(batch.totals.time > 0);
}

void tst_Collector::keepsTheOrderOfAWorker()
{
    Recorder recorder(0, 1);
    Collector collector;
    collector.addWorker(&recorder, {});
    const Batches batches(collector);
    for (ConnectionId id = 0; id < 100; ++id)
        recorder.noteMessage(message(id));
    collector.start();
    QTRY_COMPARE(batches.messages(), 100u);
    for (ConnectionId id = 0; id < 100; ++id)
        QCOMPARE(batches.all.front().messages[id].connection, id);
}

void tst_Collector::ordersWhatSeveralWorkersSaw()
{
    Recorder one(0, 1);
    Recorder other(1, 1);
    Collector collector;
    collector.addWorker(&one, {});
    collector.addWorker(&other, {});
    const Batches batches(collector);
    for (ConnectionId id = 1; id <= 10; ++id) {
        Recorder &recorder = id % 2 ? other : one;
        recorder.noteOpened(id, qint64(id), {}, false);
        MessageNote note = message(id);
        note.time = qint64(id);
        recorder.noteMessage(note);
    }
    collector.start();
    QTRY_COMPARE(batches.messages(), 10u);
    for (ConnectionId id = 1; id <= 10; ++id) {
        QCOMPARE(batches.all.front().opened[id - 1].id, id);
        QCOMPARE(batches.all.front().messages[id - 1].connection, id);
    }
}

void tst_Collector::takesABoundedNumberATick()
{
    Recorder busy(0, 1, {16 * 1024, 1024, 16, 16});
    Recorder calm(1, 1, {16 * 1024, 1024, 16, 16});
    Collector collector;
    collector.addWorker(&busy, {});
    collector.addWorker(&calm, {});
    const Batches batches(collector);
    for (int i = 0; i < 5'000; ++i)
        busy.noteMessage(message(1));
    for (int i = 0; i < 1'000; ++i)
        calm.noteMessage(message(2));
    collector.start();
    QTRY_COMPARE(batches.messages(), 6'000u);
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(batches.all.at(i).messages.size(), 2'400u);
        const auto ofCalm = std::ranges::count(batches.all.at(i).messages, 2u, &MessageSeen::connection);
        QCOMPARE(ofCalm, 400); // in proportion
    }
}

void tst_Collector::discardsUnreadWithoutAReceiver()
{
    Recorder recorder(0, 1, {64, 64, 64, 64});
    recorder.setLevel(Level::Full);
    Collector collector;
    collector.addWorker(&recorder, {});
    collector.start();
    recorder.noteMessage(message(1, "unread"));
    recorder.noteClosed(1, 1, {}, "reason");
    QTRY_COMPARE(recorder.records().available(), 0u);

    const Batches batches(collector);
    recorder.noteMessage(message(2, "seen"));
    QTRY_COMPARE(batches.messages(), 1u);
    for (const Batch &batch : batches.all)
        QVERIFY(batch.closed.empty());
    QCOMPARE(batches.all.front().messages.front().payload, QByteArray("seen"));
}

void tst_Collector::handsOutTheRestAtStop()
{
    Recorder recorder(0, 1, {16 * 1024, 1024, 16, 16});
    Collector collector;
    collector.addWorker(&recorder, {});
    collector.start();
    const Batches batches(collector);
    for (int i = 0; i < 12'000; ++i)
        recorder.noteMessage(message(1));
    collector.stop();
    QCOMPARE(batches.messages(), 12'000u);
    const std::size_t count = batches.all.size();
    collector.stop();
    QCOMPARE(batches.all.size(), count);
}

void tst_Collector::keepsTotalsAfterStop()
{
    Collector collector;
    auto recorder = std::make_unique<Recorder>(0, 1);
    auto acceptor = std::make_unique<Counters>();
    collector.addWorker(recorder.get(), {});
    collector.addCounters(acceptor.get());
    collector.start();
    recorder->counters().requests.add(5);
    acceptor->connectionsOpened.add(3);
    collector.stop();
    recorder.reset();
    acceptor.reset();
    QCOMPARE(collector.totals().requests, 5u);
    QCOMPARE(collector.totals().connectionsOpened, 3u);
}

void tst_Collector::startsAgain()
{
    Collector collector;
    const Batches batches(collector);
    for (quint64 round = 1; round <= 2; ++round) {
        Recorder recorder(0, 1);
        collector.addWorker(&recorder, {});
        collector.start();
        recorder.counters().requests.add(10);
        recorder.noteMessage(message(round));
        QTRY_COMPARE(batches.messages(), round);
        QCOMPARE(collector.totals().requests, 10 * round);
        collector.stop();
        QCOMPARE(collector.totals().requests, 10 * round);
    }
}

void tst_Collector::forgetsWorkersThatNeverStarted()
{
    Collector collector;
    auto recorder = std::make_unique<Recorder>(0, 1);
    recorder->counters().requests.add(2);
    collector.addWorker(recorder.get(), {});
    collector.stop();
    QVERIFY(collector.loopFigures().empty());
    recorder.reset();
    QCOMPARE(collector.totals().requests, 2u);
}

void tst_Collector::mayBeStoppedByAReceiver()
{
    Recorder recorder(0, 1);
    Collector collector;
    collector.addWorker(&recorder, {});
    int batches = 0;
    connect(&collector, &Source::batchReady, &collector, [&] {
        ++batches;
        collector.stop();
    });
    recorder.counters().requests.add(4);
    recorder.noteMessage(message(1));
    collector.start();
    QTRY_VERIFY(collector.loopFigures().empty());
    QVERIFY(batches <= 2);
    QCOMPARE(collector.totals().requests, 4u);
}

void tst_Collector::tellsTheStatus()
{
    Collector collector;
    QSignalSpy spy(&collector, &Source::statusChanged);
    QCOMPARE(collector.status().state, ServerStatus::State::Stopped);
    collector.setStatus({ServerStatus::State::Running, {QStringLiteral("http://127.0.0.1:80/")}, {}, {}});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(collector.status().state, ServerStatus::State::Running);
    QCOMPARE(collector.status().urls, QStringList{QStringLiteral("http://127.0.0.1:80/")});
}

void tst_Collector::tellsRoutes()
{
    Recorder one(0, 2);
    Recorder other(1, 2);
    Collector collector;
    collector.setRoutes({QStringLiteral("/a"), QStringLiteral("/ws/{room}")});
    collector.addWorker(&one, {});
    collector.addWorker(&other, {});
    const Batches batches(collector);
    one.noteRouteRequest(0);
    other.noteRouteRequest(0);
    other.noteError(0);
    one.noteLatency(0, 100);
    other.noteLatency(0, 120);
    one.noteProtocol(1, Protocol::WebSocket);
    one.noteRouteMessage(1);
    one.noteLatency(1, 5);
    one.noteLife(1, 90);
    collector.start();
    QTRY_VERIFY(!batches.all.empty());

    const std::vector<RouteFigures> &routes = batches.all.front().routes;
    QCOMPARE(routes.size(), 2u);
    QCOMPARE(routes[0].route, 0);
    QCOMPARE(routes[0].pattern, QStringLiteral("/a"));
    QCOMPARE(routes[0].requests, 2u);
    QCOMPARE(routes[0].errors, 1u);
    QCOMPARE(routes[0].latency.count, 2u);
    QCOMPARE(routes[0].latency.p50, 100);
    QCOMPARE(routes[0].latency.max, 120);
    QCOMPARE(routes[1].protocol, Protocol::WebSocket);
    QCOMPARE(routes[1].messages, 1u);
    QCOMPARE(routes[1].latency.count, 1u);
    QCOMPARE(routes[1].latency.p50, 90);
    QCOMPARE(collector.routePattern(1), QStringLiteral("/ws/{room}"));
    QCOMPARE(collector.routePattern(2), QString());
    QCOMPARE(collector.routePattern(kNoRoute), QString());
}

void tst_Collector::tellsLatencyOfTheLastSecond()
{
    Recorder recorder(0, 1);
    Collector collector;
    collector.setRoutes({QStringLiteral("/a")});
    collector.addWorker(&recorder, {});
    const Batches batches(collector);
    recorder.noteLatency(0, 100);
    recorder.noteLatency(kNoRoute, 110);
    collector.start();
    QTRY_COMPARE(batches.all.size(), 1u);
    QCOMPARE(batches.all.at(0).httpLatency.count, 2u);
    QCOMPARE(batches.all.at(0).httpLatency.max, 110);
    recorder.noteLatency(0, 50);
    QTRY_COMPARE(batches.all.size(), 2u);
    QCOMPARE(batches.all.at(1).httpLatency.count, 1u);
    QCOMPARE(batches.all.at(1).httpLatency.max, 50);
}

void tst_Collector::isQuietWhenNothingHappens()
{
    Recorder recorder(0, 1);
    Collector collector;
    collector.addWorker(&recorder, {});
    const Batches batches(collector);
    collector.start();
    QTRY_COMPARE(batches.all.size(), 3u);
    for (std::size_t i = 1; i < 3; ++i)
        QVERIFY(batches.all[i].totals.time - batches.all[i - 1].totals.time > 900'000'000);
}

void tst_Collector::collectsFromRunningWorkers()
{
    constexpr int kMessages = 20'000;
    Recorder recorder(0, 1, {256, 4096, 64, 64});
    recorder.setLevel(Level::Full);
    Collector collector;
    collector.addWorker(&recorder, {});
    const Batches batches(collector);
    collector.start();
    std::atomic<bool> isDone = false;
    std::thread worker([&] {
        for (int i = 0; i < kMessages; ++i) {
            const QByteArray text = QByteArray::number(i);
            recorder.noteMessage(message(ConnectionId(i), text));
            recorder.counters().messagesIn.add();
        }
        isDone = true;
    });
    QTRY_VERIFY(isDone.load());
    worker.join();
    collector.stop();

    // Each message has its row or is counted, and no row has the bytes of another.
    const Totals totals = collector.totals();
    QCOMPARE(totals.messagesIn, quint64(kMessages));
    QCOMPARE(batches.messages() + totals.drops[std::size_t(Drop::RecordRing)], quint64(kMessages));
    for (const Batch &batch : batches.all) {
        for (const MessageSeen &seen : batch.messages) {
            if (!seen.areBytesDropped)
                QCOMPARE(seen.payload, QByteArray::number(seen.connection));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Collector)
#include "tst_collector.moc"
