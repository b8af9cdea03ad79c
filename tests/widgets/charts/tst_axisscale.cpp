// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/axisscale.h"

#include <QTest>

using namespace eyewall::charts;

class tst_AxisScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEveryLineExactly_data();
    void writesEveryLineExactly();
    void turnsTheUnitRound();
};

void tst_AxisScale::writesEveryLineExactly_data()
{
    using Of = AxisScale (*)(double);
    QTest::addColumn<Of>("scaleOf");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char *name, Of scaleOf, double step, const char *labels) {
        QTest::newRow(name) << scaleOf << step << QString::fromUtf8(labels);
    };
    row("counts", AxisScale::ofCounts, 2, "0|2|4|6|8");
    row("thousands", AxisScale::ofCounts, 6000, "0|6k|12k|18k|24k");
    row("millions", AxisScale::ofCounts, 2.5e6, "0|2.5M|5.0M|7.5M|10.0M");
    row("a millisecond", AxisScale::ofMilliseconds, 0.25, "0|0.25|0.50|0.75|1.00 ms");
    row("less than one", AxisScale::ofMilliseconds, 0.025, "0|25|50|75|100 µs");
    row("milliseconds", AxisScale::ofMilliseconds, 2, "0|2|4|6|8 ms");
    row("seconds", AxisScale::ofMilliseconds, 800, "0|0.8|1.6|2.4|3.2 s");
    row("a kilobyte", AxisScale::ofBytes, 250, "0|0.25|0.50|0.75|1.00 kB");
    row("kilobytes", AxisScale::ofBytes, 12'500, "0|12.5|25.0|37.5|50.0 kB");
    row("megabytes", AxisScale::ofBytes, 1e6, "0|1|2|3|4 MB");
}

void tst_AxisScale::writesEveryLineExactly()
{
    using Of = AxisScale (*)(double);
    QFETCH(Of, scaleOf);
    QFETCH(double, step);
    const ValueAxis axis{.step = step};
    const AxisScale scale = scaleOf(axis.top());
    QStringList labels;
    for (int i = 0; i <= ValueAxis::kSteps; ++i)
        labels.append(scale.label(i * step, axis, QLocale::c()));
    QTEST(labels.join(QLatin1Char('|')), "labels");
}

/// A chart goes from left to right; its words need not.
void tst_AxisScale::turnsTheUnitRound()
{
    const AxisScale scale{.size = 1, .prefix = {}, .unit = QStringLiteral("\u062b")};
    QCOMPARE(scale.label(4, {.step = 1}, QLocale::c()), QStringLiteral("\u20684 \u062b\u2069"));
    QCOMPARE(scale.label(3, {.step = 1}, QLocale::c()), QStringLiteral("3"));
}

QTEST_GUILESS_MAIN(tst_AxisScale)
#include "tst_axisscale.moc"
