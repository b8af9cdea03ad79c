// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/formatting.h"

#include <QTest>

#include <limits>

using namespace eyewall::support;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);
const QString kDash = QStringLiteral("\u2014");

constexpr qint64 kMs = 1000 * 1000;
constexpr qint64 kS = 1000 * kMs;

} // namespace

class tst_Formatting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesOneKindOfDigits();
    void compact_data();
    void compact();
    void bytes_data();
    void bytes();
    void duration_data();
    void duration();
    void age_data();
    void age();
    void groupsDigitsByLocale();
    void groupsDigitsInTheCLocale();
    void writesRates();
    void writesPercents();
    void writesRatios();
    void writesTimesWithMilliseconds();
    void writesADashForWhatIsUnknown();
};

void tst_Formatting::compact_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("zero") << 0.0 << "0"
                          << "0";
    QTest::newRow("fraction") << 0.42 << "0.4"
                              << "0,4";
    QTest::newRow("small whole") << 7.0 << "7"
                                 << "7";
    QTest::newRow("rounds up to ten") << 9.96 << "10"
                                      << "10";
    QTest::newRow("no fraction from ten") << 12.7 << "13"
                                          << "13";
    QTest::newRow("grouped") << 4312.0 << "4,312"
                             << "4.312";
    QTest::newRow("last grouped") << 9999.0 << "9,999"
                                  << "9.999";
    QTest::newRow("thousands") << 18612.0 << "18.6k"
                               << "18,6k";
    QTest::newRow("hundred thousands") << 212400.0 << "212k"
                                       << "212k";
    QTest::newRow("rounds up to a million") << 999600.0 << "1.0M"
                                            << "1,0M";
    QTest::newRow("millions") << 3.1e6 << "3.1M"
                              << "3,1M";
    QTest::newRow("negative") << -18612.0 << "-18.6k"
                              << "-18,6k";
}

void tst_Formatting::compact()
{
    QFETCH(double, value);
    QTEST(formatCompact(value, kEnglish), "english");
    QTEST(formatCompact(value, kGerman), "german");
}

void tst_Formatting::bytes_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("none") << 0.0 << "0 B"
                          << "0 B";
    QTest::newRow("bytes") << 312.0 << "312 B"
                           << "312 B";
    QTest::newRow("last bytes") << 999.0 << "999 B"
                                << "999 B";
    QTest::newRow("first kB") << 1000.0 << "1.0 kB"
                              << "1,0 kB";
    QTest::newRow("kB") << 2210.0 << "2.2 kB"
                        << "2,2 kB";
    QTest::newRow("tens of kB") << 18432.0 << "18 kB"
                                << "18 kB";
    QTest::newRow("rounds up to MB") << 999600.0 << "1.0 MB"
                                     << "1,0 MB";
    QTest::newRow("MB") << 3.14e6 << "3.1 MB"
                        << "3,1 MB";
    QTest::newRow("GB") << 2e9 << "2.0 GB"
                        << "2,0 GB";
    QTest::newRow("more than TB") << 5e16 << "50,000 TB"
                                  << "50.000 TB";
}

void tst_Formatting::bytes()
{
    QFETCH(double, value);
    QTEST(formatBytes(value, kEnglish), "english");
    QTEST(formatBytes(value, kGerman), "german");
}

void tst_Formatting::duration_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("none") << qint64(0) << "0 µs"
                          << "0 µs";
    QTest::newRow("microseconds") << qint64(40'400) << "40 µs"
                                  << "40 µs";
    QTest::newRow("first ms") << kMs / 10 << "0.1 ms"
                              << "0,1 ms";
    QTest::newRow("below a ms") << qint64(703'000) << "0.7 ms"
                                << "0,7 ms";
    QTest::newRow("ms") << qint64(4'812'000) << "4.8 ms"
                        << "4,8 ms";
    QTest::newRow("hundreds of ms") << qint64(812'500'000) << "812.5 ms"
                                    << "812,5 ms";
    QTest::newRow("rounds up to a second") << qint64(999'960'000) << "1.0 s"
                                           << "1,0 s";
    QTest::newRow("seconds") << 23 * kS / 10 << "2.3 s"
                             << "2,3 s";
    QTest::newRow("rounds up to a minute") << qint64(59'970) * kMs << "1 min"
                                           << "1 min";
    QTest::newRow("minutes") << 290 * kS << "4 min"
                             << "4 min";
    QTest::newRow("hours") << 3 * 3600 * kS + kS << "3 h"
                           << "3 h";
    QTest::newRow("days") << 50 * 3600 * kS << "2 d"
                          << "2 d";
}

void tst_Formatting::duration()
{
    QFETCH(qint64, nanoseconds);
    QTEST(formatDuration(nanoseconds, kEnglish), "english");
    QTEST(formatDuration(nanoseconds, kGerman), "german");
}

void tst_Formatting::age_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("new") << qint64(5) << "0 s";
    QTest::newRow("seconds") << 12 * kS + 999 * kMs << "12 s";
    QTest::newRow("minutes") << 299 * kS << "4 min";
    QTest::newRow("whole hour") << 3600 * kS << "1 h";
    QTest::newRow("hours") << 12000 * kS << "3 h 20 min";
    QTest::newRow("days") << 52 * 3600 * kS << "2 d 4 h";
}

void tst_Formatting::age()
{
    QFETCH(qint64, nanoseconds);
    QTEST(formatAge(nanoseconds, kEnglish), "text");
}

void tst_Formatting::groupsDigitsByLocale()
{
    QCOMPARE(formatCount(1248, kEnglish), QStringLiteral("1,248"));
    QCOMPARE(formatCount(1248, kGerman), QStringLiteral("1.248"));
    QCOMPARE(formatExactBytes(1024, kEnglish), QStringLiteral("1,024 B"));
}

void tst_Formatting::groupsDigitsInTheCLocale()
{
    QCOMPARE(formatCount(48210, QLocale::c()), QStringLiteral("48,210"));
    QCOMPARE(formatCompact(4312, QLocale::c()), QStringLiteral("4,312"));
}

void tst_Formatting::writesRates()
{
    QCOMPARE(formatByteRate(3.1e6, kEnglish), QStringLiteral("3.1 MB/s"));
    QCOMPARE(formatByteRate(22e6, kGerman), QStringLiteral("22 MB/s"));
}

void tst_Formatting::writesPercents()
{
    QCOMPARE(formatPercent(0, kEnglish), QStringLiteral("0 %"));
    QCOMPARE(formatPercent(0.003, kEnglish), QStringLiteral("0.3 %"));
    QCOMPARE(formatPercent(0.003, kGerman), QStringLiteral("0,3 %"));
    QCOMPARE(formatPercent(1, kEnglish), QStringLiteral("100 %"));
}

void tst_Formatting::writesRatios()
{
    QCOMPARE(formatRatio(4.23, kEnglish), QStringLiteral("4.2×"));
    QCOMPARE(formatRatio(4.23, kGerman), QStringLiteral("4,2×"));
    QCOMPARE(formatRatio(0.9, kEnglish), QStringLiteral("0.9×"));
    QCOMPARE(formatRatio(99.96, kEnglish), QStringLiteral("100×"));
    QCOMPARE(formatRatio(1234, kEnglish), QStringLiteral("1,234×"));
}

void tst_Formatting::writesTimesWithMilliseconds()
{
    // The tests run in UTC.
    QCOMPARE(formatTime(50'557'657 * kMs), QStringLiteral("14:02:37.657"));
    QCOMPARE(formatTime(50'557'657 * kMs + 999'999), QStringLiteral("14:02:37.657"));
    QCOMPARE(formatTime(-1), QStringLiteral("23:59:59.999"));
    QCOMPARE(formatDateTime(1'795'442'557'657 * kMs), QStringLiteral("2026-11-23 14:02:37.657"));
}

void tst_Formatting::writesADashForWhatIsUnknown()
{
    QCOMPARE(formatCompact(std::numeric_limits<double>::quiet_NaN()), kDash);
    QCOMPARE(formatBytes(std::numeric_limits<double>::quiet_NaN()), kDash);
    QCOMPARE(formatBytes(-1), kDash);
    QCOMPARE(formatByteRate(-1), kDash);
    QCOMPARE(formatDuration(-1), kDash);
    QCOMPARE(formatAge(-1), kDash);
    QCOMPARE(formatPercent(std::numeric_limits<double>::infinity()), kDash);
}

void tst_Formatting::writesOneKindOfDigits()
{
    QCOMPARE(QLocale(QLocale::Arabic, QLocale::Egypt).toString(23), QStringLiteral("٢٣"));
    const QLocale latin = withLatinDigits(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(latin.language(), QLocale::Arabic);
    QCOMPARE(latin.toString(1248.5, 'f', 1), QStringLiteral("1,248.5"));
    QCOMPARE(withLatinDigits(QLocale(QLocale::German)), QLocale(QLocale::German));
}

QTEST_GUILESS_MAIN(tst_Formatting)
#include "tst_formatting.moc"
