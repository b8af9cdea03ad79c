// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/timing.h"
#include "widgets/inspectors/timingchart.h"
#include "widgets/inspectors/timingview.h"
#include "widgets/models/requestmodel.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_Timing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsPhases_data();
    void tellsPhases();
    void phasesAddUp();
    void barsStandWherePhasesBegan();
    void barsStayInside_data();
    void barsStayInside();
    void viewSaysItInWords();
};

namespace {

models::RequestRow rowOf(qint64 received, qint64 firstByte, qint64 duration, quint16 status = 200)
{
    models::RequestRow row;
    row.seen = request(1, "/a", status);
    row.seen.received = received * kMillisecond;
    row.seen.duration = duration * kMillisecond;
    row.firstByte = firstByte < 0 ? -1 : firstByte * kMillisecond;
    return row;
}

QString toldOf(const Timing &timing)
{
    return QStringLiteral("%1 | %2 | %3")
        .arg(timing.phases[0].told, timing.phases[1].told, timing.phases[2].told);
}

} // namespace

void tst_Timing::tellsPhases_data()
{
    QTest::addColumn<QList<int>>("times"); // received, first byte, duration, status
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("told");
    QTest::newRow("in one piece") << QList<int>{0, 8, 8, 200} << ""
                                  << "in one piece | 8.0 ms | in one piece";
    QTest::newRow("upload") << QList<int>{5, 8, 8, 200} << ""
                            << "5.0 ms | 3.0 ms | in one piece";
    QTest::newRow("stream") << QList<int>{0, 3, 900, 200} << ""
                            << "in one piece | 3.0 ms | 897.0 ms";
    QTest::newRow("open stream") << QList<int>{0, 3, 3, 200} << "open"
                                 << "in one piece | 3.0 ms | still open";
    QTest::newRow("long poll") << QList<int>{0, -1, 2, 0} << "open"
                               << "in one piece | still waiting | not begun";
    QTest::newRow("given up") << QList<int>{0, -1, 900, 0} << "cut"
                              << "in one piece | 900.0 ms, no answer came | not begun";
    QTest::newRow("cut while it was sent") << QList<int>{0, -1, 9, 200} << "cut"
                                           << "in one piece | not known: it was cut | not known: it was cut";
    QTest::newRow("stream that was cut") << QList<int>{0, 3, 900, 200} << "cut"
                                         << "in one piece | 3.0 ms | 897.0 ms";
}

void tst_Timing::tellsPhases()
{
    QFETCH(QList<int>, times);
    QFETCH(QString, state);
    models::RequestRow row = rowOf(times[0], times[1], times[2], quint16(times[3]));
    row.seen.isUnfinished = state == QStringLiteral("open");
    row.seen.isAborted = state == QStringLiteral("cut");
    QTEST(toldOf(timingOf(row)), "told");
}

void tst_Timing::phasesAddUp()
{
    const Timing timing = timingOf(rowOf(2, 5, 30));
    QCOMPARE(timing.phases[0].length + timing.phases[1].length + timing.phases[2].length, timing.total);
    QCOMPARE(timing.phases[1].begin, 2 * kMillisecond);
    QCOMPARE(timing.phases[2].begin, 5 * kMillisecond);
    // Clocks of two records may disagree: nothing is negative then.
    for (const Phase &phase : timingOf(rowOf(50, 20, 10)).phases)
        QVERIFY(phase.length >= 0);
}

void tst_Timing::barsStandWherePhasesBegan()
{
    const Timing timing = timingOf(rowOf(10, 40, 100));
    const BarSpan waiting = barSpan(timing.phases[1], timing.total);
    QCOMPARE(waiting.begin, 0.1);
    QCOMPARE(waiting.width, 0.3);
    Phase unknown;
    QCOMPARE(barSpan(unknown, 100).width, 0.0);
}

void tst_Timing::barsStayInside_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("total");
    QTest::newRow("nothing at the end") << qint64(100) << qint64(0) << qint64(100);
    QTest::newRow("too long") << qint64(50) << qint64(500) << qint64(100);
    QTest::newRow("no time at all") << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("begins behind the end") << qint64(500) << qint64(1) << qint64(100);
}

void tst_Timing::barsStayInside()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, length);
    QFETCH(qint64, total);
    const BarSpan span = barSpan({{}, {}, begin, length}, total);
    QVERIFY(span.begin >= 0 && span.width >= 0 && span.begin + span.width <= 1.0 + 1e-9);
}

void tst_Timing::viewSaysItInWords()
{
    TimingView view;
    models::Connection connection;
    connection.openedAt = kStart - 2 * kMillisecond;
    view.showTiming(rowOf(0, 3, 900), &connection);
    QCOMPARE(view.text(), QStringLiteral("Begin: 2026-11-23 14:02:30.001\n"
                                         "Receiving: in one piece\n"
                                         "Waiting (TTFB): 3.0 ms\n"
                                         "Sending: 897.0 ms\n"
                                         "In all: 900.0 ms\n"
                                         "End: 2026-11-23 14:02:30.901\n"
                                         "Connection open for: 3.0 ms"));
    const auto *chart = view.findChild<TimingChart *>();
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Waiting (TTFB): 3.0 ms")));
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(tst_Timing)
#include "tst_timing.moc"
