// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/batch.h"
#include "server/monitor/histogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <thread>
#include <vector>

using namespace eyewall::monitor;

namespace {

using Distribution = std::function<double(std::mt19937_64 &)>;

qint64 exactRank(std::vector<qint64> &samples, std::size_t percent)
{
    const std::size_t rank = (samples.size() * percent + 99) / 100;
    const auto place = samples.begin() + std::ptrdiff_t(rank - 1);
    std::nth_element(samples.begin(), place, samples.end());
    return *place;
}

bool isWithinOnePercent(qint64 seen, qint64 exact)
{
    return std::abs(double(seen) - double(exact)) <= 0.01 * double(exact);
}

Quantiles quantilesOf(const Histogram &histogram)
{
    HistogramCounts counts;
    histogram.addTo(counts);
    return counts.quantiles();
}

constexpr qint64 kLongest = (qint64(1) << buckets::kMaxBits) - 1;

} // namespace

Q_DECLARE_METATYPE(Distribution)

class tst_Histogram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWithinOnePercentOfExact_data();
    void isWithinOnePercentOfExact();
    void keepsSmallValuesExact();
    void keepsEachValueWithinOnePercent();
    void ordersBuckets();
    void clamps_data();
    void clamps();
    void isZeroWithoutValues();
    void usesTheNearestRank();
    void merges();
    void subtractsAnEarlierState();
    void isReadWhileItIsWritten();
};

void tst_Histogram::isWithinOnePercentOfExact_data()
{
    QTest::addColumn<Distribution>("next");

    QTest::newRow("uniform") << Distribution(
        [d = std::uniform_real_distribution<>(1'000, 1e9)](auto &engine) mutable { return d(engine); });
    QTest::newRow("exponential") << Distribution(
        [d = std::exponential_distribution<>(1e-6)](auto &engine) mutable { return d(engine); });
    QTest::newRow("lognormal") << Distribution(
        [d = std::lognormal_distribution<>(12, 2)](auto &engine) mutable { return d(engine); });
    QTest::newRow("two peaks") << Distribution(
        [fast = std::normal_distribution<>(80e3, 5e3), slow = std::normal_distribution<>(250e6, 1e6),
         which = std::bernoulli_distribution(0.05)](auto &engine) mutable {
            return which(engine) ? slow(engine) : fast(engine);
        });
    QTest::newRow("constant") << Distribution([](auto &) { return 123'457.0; });
}

void tst_Histogram::isWithinOnePercentOfExact()
{
    QFETCH(Distribution, next);

    std::mt19937_64 engine(20260101);
    std::vector<qint64> samples(1'000'000);
    Histogram histogram;
    for (qint64 &sample : samples) {
        sample = std::clamp<qint64>(std::llround(next(engine)), 0, kLongest);
        histogram.record(sample);
    }
    const Quantiles quantiles = quantilesOf(histogram);
    QCOMPARE(quantiles.count, samples.size());
    QVERIFY(isWithinOnePercent(quantiles.p50, exactRank(samples, 50)));
    QVERIFY(isWithinOnePercent(quantiles.p90, exactRank(samples, 90)));
    QVERIFY(isWithinOnePercent(quantiles.p99, exactRank(samples, 99)));
    QVERIFY(isWithinOnePercent(quantiles.max, exactRank(samples, 100)));
}

void tst_Histogram::keepsSmallValuesExact()
{
    for (qint64 value = 0; value < 128; ++value) {
        Histogram histogram;
        histogram.record(value);
        QCOMPARE(quantilesOf(histogram).p50, value);
    }
}

void tst_Histogram::keepsEachValueWithinOnePercent()
{
    for (int bits = 7; bits < buckets::kMaxBits; ++bits) {
        for (quint64 step = 0; step < 256; ++step) {
            const quint64 value = (quint64(1) << bits) + (step << bits) / 256;
            QVERIFY(isWithinOnePercent(buckets::valueOf(buckets::indexOf(value)), qint64(value)));
        }
        const quint64 last = (quint64(2) << bits) - 1;
        QVERIFY(isWithinOnePercent(buckets::valueOf(buckets::indexOf(last)), qint64(last)));
    }
}

void tst_Histogram::ordersBuckets()
{
    for (std::size_t index = 0; index < buckets::kCount; ++index) {
        QCOMPARE(buckets::indexOf(quint64(buckets::valueOf(index))), index);
        if (index > 0)
            QVERIFY(buckets::valueOf(index) > buckets::valueOf(index - 1));
    }
}

void tst_Histogram::clamps_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("seenAs");

    const qint64 last = buckets::valueOf(buckets::kCount - 1);
    QTest::newRow("negative") << qint64(-5) << qint64(0);
    QTest::newRow("most negative") << std::numeric_limits<qint64>::min() << qint64(0);
    QTest::newRow("longest") << kLongest << last;
    QTest::newRow("longer") << kLongest + 1 << last;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << last;
}

void tst_Histogram::clamps()
{
    QFETCH(qint64, value);
    QFETCH(qint64, seenAs);

    Histogram histogram;
    histogram.record(value);
    QCOMPARE(quantilesOf(histogram).count, 1u);
    QCOMPARE(quantilesOf(histogram).max, seenAs);
}

void tst_Histogram::isZeroWithoutValues()
{
    const Quantiles quantiles = HistogramCounts().quantiles();
    QCOMPARE(quantiles.count, 0u);
    QCOMPARE(quantiles.p50, 0);
    QCOMPARE(quantiles.p99, 0);
    QCOMPARE(quantiles.max, 0);
}

void tst_Histogram::usesTheNearestRank()
{
    Histogram histogram;
    for (qint64 value = 1; value <= 100; ++value)
        histogram.record(value);
    const Quantiles quantiles = quantilesOf(histogram);
    QCOMPARE(quantiles.p50, 50);
    QCOMPARE(quantiles.p90, 90);
    QCOMPARE(quantiles.p99, 99);
    QCOMPARE(quantiles.max, 100);
}

void tst_Histogram::merges()
{
    Histogram one;
    Histogram other;
    for (qint64 value = 1; value <= 50; ++value) {
        one.record(value);
        other.record(value + 50);
    }
    HistogramCounts counts;
    one.addTo(counts);
    HistogramCounts others;
    other.addTo(others);
    counts.add(others);
    QCOMPARE(counts.quantiles().count, 100u);
    QCOMPARE(counts.quantiles().p50, 50);
    QCOMPARE(counts.quantiles().max, 100);
}

void tst_Histogram::subtractsAnEarlierState()
{
    Histogram histogram;
    histogram.record(100);
    HistogramCounts earlier;
    histogram.addTo(earlier);
    histogram.record(7);
    histogram.record(8);
    HistogramCounts later;
    histogram.addTo(later);
    const Quantiles quantiles = later.since(earlier).quantiles();
    QCOMPARE(quantiles.count, 2u);
    QCOMPARE(quantiles.p50, 7);
    QCOMPARE(quantiles.max, 8);
}

void tst_Histogram::isReadWhileItIsWritten()
{
    constexpr quint64 kValues = 100'000;
    Histogram histogram;
    std::thread writer([&] {
        for (quint64 i = 0; i < kValues; ++i)
            histogram.record(qint64(i % 128));
    });
    quint64 latest = 0;
    bool isShrinking = false;
    while (latest < kValues) {
        const quint64 count = quantilesOf(histogram).count;
        isShrinking = isShrinking || count < latest;
        latest = count;
    }
    writer.join();
    QVERIFY(!isShrinking);
    QCOMPARE(latest, kValues);
}

QTEST_GUILESS_MAIN(tst_Histogram)
#include "tst_histogram.moc"
