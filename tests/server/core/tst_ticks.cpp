// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/ticks.h"

#include <QTest>

using eyewall::core::jitteredPeriod;
using eyewall::core::nextTick;
using std::chrono::duration_cast;
using std::chrono::nanoseconds;
using namespace std::chrono_literals;

using Seconds = QList<double>;

namespace {

nanoseconds seconds(double s)
{
    return duration_cast<nanoseconds>(std::chrono::duration<double>(s));
}

double toSeconds(nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

// Times in seconds; each run begins at 1000 with a period of 10.
class tst_Ticks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beats_data();
    void beats();
    void varies();
    void keepsPhaseToTheNanosecond();
    void neverStandsStill();
};

void tst_Ticks::beats_data()
{
    QTest::addColumn<Seconds>("durations");
    QTest::addColumn<Seconds>("starts");
    QTest::newRow("overrun") << Seconds{9, 9, 10, 11, 20, 20, 35, 35, 0, 0, 0}
                             << Seconds{1010, 1020, 1030, 1050, 1070, 1100, 1130, 1170, 1210, 1220, 1230};
    QTest::newRow("clock backwards") << Seconds{-2, -1, -3, -2, 0} << Seconds{1010, 1020, 1030, 1040, 1050};
    QTest::newRow("far backwards") << Seconds{-100, 0} << Seconds{1010, 1020};
}

void tst_Ticks::beats()
{
    QFETCH(Seconds, durations);
    QFETCH(Seconds, starts);
    nanoseconds due = 1000s;
    nanoseconds now = due;
    Seconds seen;
    for (const double duration : durations) {
        due = nextTick(due, now, 10s);
        seen << toSeconds(due);
        now = due + seconds(duration);
    }
    QCOMPARE(seen, starts);
}

void tst_Ticks::varies()
{
    nanoseconds due = 1000s;
    Seconds seen;
    for (const double random : {0.5, 1.0, 0.0, 0.75}) {
        due = nextTick(due, due, jitteredPeriod(10s, 0.5, random));
        seen << toSeconds(due);
    }
    QCOMPARE(seen, (Seconds{1010, 1022.5, 1030, 1041.25}));
}

void tst_Ticks::keepsPhaseToTheNanosecond()
{
    const nanoseconds begin = 1'000'000h;
    QCOMPARE((nextTick(begin, begin + 333ms * 1'000'000 + 1ns, 333ms) - begin).count(),
             (333ms * 1'000'001 + 0ns).count());
}

void tst_Ticks::neverStandsStill()
{
    QVERIFY(jitteredPeriod(1ns, 1.0, 0.0) >= 1ns);
    QVERIFY(nextTick(5s, 5s, 1ns) > 5s);
}

QTEST_GUILESS_MAIN(tst_Ticks)
#include "tst_ticks.moc"
