// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/metricstext.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace eyewall::web;

/// Figures as Prometheus reads them.
class tst_MetricsText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void families();
    void durations();
    void closesByCause();
    void escapesLabels();
};

void tst_MetricsText::families()
{
    MetricsText metrics;
    metrics.family("a_total", "counter", "All of them.");
    metrics.count({}, 18446744073709551615u);
    metrics.family("b", "gauge", "Some.");
    metrics.sample({{"x", "1"}, {"y", "2"}}, 0.25);
    QCOMPARE(metrics.text(), QByteArray("# HELP a_total All of them.\n# TYPE a_total counter\n"
                                        "a_total 18446744073709551615\n"
                                        "# HELP b Some.\n# TYPE b gauge\nb{x=\"1\",y=\"2\"} 0.25\n"));
}

void tst_MetricsText::durations()
{
    monitor::HistogramCounts counts;
    counts.add(monitor::buckets::indexOf(1'500'000), 2);     // 1.5 ms
    counts.add(monitor::buckets::indexOf(3'000'000'000), 1); // 3 s
    counts.add(monitor::buckets::indexOf(60'000'000'000), 1);
    MetricsText metrics;
    metrics.family("d", "histogram", "Durations.");
    metrics.durations("/x", counts);
    const QByteArray &text = metrics.text();
    QVERIFY(text.contains("\nd_bucket{route=\"/x\",le=\"0.001\"} 0\n"));
    QVERIFY(text.contains("\nd_bucket{route=\"/x\",le=\"0.0025\"} 2\n"));
    QVERIFY(text.contains("\nd_bucket{route=\"/x\",le=\"2.5\"} 2\n"));
    QVERIFY(text.contains("\nd_bucket{route=\"/x\",le=\"5\"} 3\n"));
    QVERIFY(text.contains("\nd_bucket{route=\"/x\",le=\"10\"} 3\n"));
    QVERIFY(text.contains("\nd_bucket{route=\"/x\",le=\"+Inf\"} 4\n"));
    QVERIFY(text.endsWith("\nd_count{route=\"/x\"} 4\n"));
    QVERIFY(qAbs(counts.sum() / 1e9 - 63.003) < 0.7); // buckets are within 1 %
}

void tst_MetricsText::closesByCause()
{
    monitor::Totals totals;
    totals.closes[std::size_t(monitor::CloseCause::TimedOut)] = 7;
    totals.responses[5] = 3;
    MetricsText metrics;
    metrics.addTotals(totals);
    QVERIFY(metrics.text().contains("\neyewall_connections_closed_total{cause=\"timedOut\"} 7\n"));
    QVERIFY(metrics.text().contains("\neyewall_responses_total{class=\"5xx\"} 3\n"));
    QVERIFY(!metrics.text().contains("cause=\"none\""));
}

void tst_MetricsText::escapesLabels()
{
    MetricsText metrics;
    metrics.family("a", "gauge", "A.");
    metrics.count({{"x", "q\"b\\n\n"}}, 1);
    QVERIFY(metrics.text().endsWith("a{x=\"q\\\"b\\\\n\\n\"} 1\n"));
}

QTEST_APPLESS_MAIN(tst_MetricsText)
#include "tst_metricstext.moc"
