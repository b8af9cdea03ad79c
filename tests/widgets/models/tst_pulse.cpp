// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/pulse.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_Pulse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beatsOncePerSecondWithRates();
    void fillsSecondsOfLateBatches();
    void countsErrorsOfLastMinute();
    void ratesStatusClasses();
    void countsAMinuteByTimeAfterASilence();
    void keepsALatencyForTheNextBeat();
};

namespace {

monitor::Batch at(double seconds, quint64 requests, quint64 failed = 0)
{
    monitor::Batch batch;
    batch.totals.time = kStart + qint64(seconds * 1e9);
    batch.totals.requests = requests;
    batch.totals.responses[2] = requests - failed;
    batch.totals.responses[5] = failed;
    return batch;
}

} // namespace

void tst_Pulse::beatsOncePerSecondWithRates()
{
    ScriptedSource source;
    Pulse pulse(source);
    QSignalSpy beats(&pulse, &Pulse::beat);
    for (int i = 0; i <= 100; ++i)
        source.emitBatch(at(i * 0.034, quint64(i) * 34)); // 1000 a second
    QCOMPARE(beats.count(), 3);
    QVERIFY(qAbs(pulse.latest().requestsPerSecond - 1000) < 1);
    QCOMPARE(pulse.latest().lastSecond, kStart / kSecond + 3);
    QCOMPARE(pulse.latest().firstSecond, pulse.latest().lastSecond);
}

void tst_Pulse::fillsSecondsOfLateBatches()
{
    ScriptedSource source;
    Pulse pulse(source);
    source.emitBatch(at(0.9, 0));
    source.emitBatch(at(2.9, 200));
    QCOMPARE(pulse.latest().requestsPerSecond, 100.0);
    QCOMPARE(pulse.latest().firstSecond, kStart / kSecond + 1);
    QCOMPARE(pulse.latest().lastSecond, kStart / kSecond + 2);
}

void tst_Pulse::countsErrorsOfLastMinute()
{
    ScriptedSource source;
    Pulse pulse(source);
    source.emitBatch(at(0, 0));
    source.emitBatch(at(1, 100, 13));
    QCOMPARE(pulse.latest().errorsInMinute, 13);
    QCOMPARE(pulse.latest().errorRatio, 0.13);
    for (int second = 2; second <= 70; ++second)
        source.emitBatch(at(second, 100, 13));
    QCOMPARE(pulse.latest().errorsInMinute, 0);
    QCOMPARE(pulse.latest().errorRatio, 0.0);
}

void tst_Pulse::ratesStatusClasses()
{
    ScriptedSource source;
    Pulse pulse(source);
    source.emitBatch(at(0, 0));
    source.emitBatch(at(2, 100, 10));
    QCOMPARE(pulse.latest().responsesPerSecond, (std::array<double, 6>{0, 0, 45, 0, 0, 5}));
}

void tst_Pulse::countsAMinuteByTimeAfterASilence()
{
    ScriptedSource source;
    Pulse pulse(source);
    for (int second = 0; second <= 10; ++second)
        source.emitBatch(at(second, quint64(second) * 10, quint64(second)));
    source.emitBatch(at(3600, 200, 10)); // the machine slept
    source.emitBatch(at(3700, 300, 10));
    QCOMPARE(pulse.latest().errorsInMinute, 0);
    QCOMPARE(pulse.latest().lastSecond - pulse.latest().firstSecond, 3); // the rest is a gap
}

// The collector's second ends where it likes: here behind the batch that made the beat.
void tst_Pulse::keepsALatencyForTheNextBeat()
{
    ScriptedSource source;
    Pulse pulse(source);
    source.emitBatch(at(0.5, 0));
    source.emitBatch(at(1.1, 1));
    QCOMPARE(pulse.latest().httpLatency.count, 0u);
    monitor::Batch slow = at(1.5, 1);
    slow.httpLatency = {.count = 1, .p50 = 232, .p90 = 232, .p99 = 232, .max = 232};
    source.emitBatch(slow);
    source.emitBatch(at(1.6, 1));
    source.emitBatch(at(2.1, 1));
    QCOMPARE(pulse.latest().httpLatency.count, 1u);
    QCOMPARE(pulse.latest().httpLatency.max, 232);
    source.emitBatch(at(3.1, 1));
    QCOMPARE(pulse.latest().httpLatency.count, 0u);
}

QTEST_GUILESS_MAIN(tst_Pulse)
#include "tst_pulse.moc"
