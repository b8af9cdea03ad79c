// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/optiontype.h"

#include <QTest>

using eyewall::OptionType;
using eyewall::options::durationText;
using eyewall::options::parseDateTime;
using eyewall::options::parseDuration;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class tst_OptionType final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data();
    void readsDurations();
    void writesDurationsThatItReads_data() { readsDurations_data(); }
    void writesDurationsThatItReads();
    void readsDateTimes_data();
    void readsDateTimes();
    void readsTimesOfToday();
    void readsTruth_data();
    void readsTruth();
    void readsRanges();
    void refusesDurations_data();
    void refusesDurations();
    void refusesPartsOfTheUnit();
    void refusesDateTimes_data();
    void refusesDateTimes();
    void refusesNumbers_data();
    void refusesNumbers();
    void refusesRanges_data();
    void refusesRanges();
};

void tst_OptionType::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    const auto row = [](const char *text, std::chrono::microseconds time) {
        QTest::newRow(text) << QString::fromLatin1(text) << qint64(time.count());
    };
    row("1h30m", 90min);
    row("90", 90s);
    row("1.5", 1500ms);
    row("2 days", 48h);
    row("1 week 1 d", 192h);
    row("3min 4 sec", 184s);
    row("250ms", 250ms);
    row("10us", 10us);
    row("-5s", -5s);
    row("1e3 ms", 1s);
    row(".5 hours", 30min);
    row("0", 0s);
}

void tst_OptionType::readsDurations()
{
    QFETCH(QString, text);
    const auto time = parseDuration(text);
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QTEST(qint64(time->count()), "microseconds");
}

void tst_OptionType::writesDurationsThatItReads()
{
    QFETCH(qint64, microseconds);
    const auto again = parseDuration(durationText(std::chrono::microseconds(microseconds)));
    QVERIFY(again);
    QCOMPARE(qint64(again->count()), microseconds);
}

void tst_OptionType::readsDateTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDate day(2026, 11, 26);
    const QDateTime minute(day, QTime(21, 30));
    const QDateTime second(day, QTime(21, 30, 5));
    const auto row = [](const char *text, const QDateTime &time) {
        QTest::newRow(text) << QString::fromLatin1(text) << time;
    };
    row("Thu Nov 26 21:30:05 2026", second);
    row("2026-11-26 21:30:05", second);
    row("2026-11-26 21:30", minute);
    row("2026-11-26T21:30", minute);
    row("20261126 21:30:05", second);
    row("20261126 21:30", minute);
    row("2026-11-26", day.startOfDay());
    row("20261126", day.startOfDay());
    row("2026-11-26T21:30:05", second);
    row("2026-11-26T21:30:05Z", QDateTime(day, QTime(21, 30, 5), Qt::UTC));
}

void tst_OptionType::readsDateTimes()
{
    QFETCH(QString, text);
    const auto time = parseDateTime(text);
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QTEST(*time, "time");
}

void tst_OptionType::readsTimesOfToday()
{
    for (const auto &[text, wanted] : {std::pair("21:30:05", QTime(21, 30, 5)), {"07:05", QTime(7, 5)}}) {
        const QDate before = QDate::currentDate();
        const auto time = parseDateTime(QString::fromLatin1(text));
        QVERIFY(time);
        QCOMPARE(time->time(), wanted);
        QVERIFY(time->date() == before || time->date() == QDate::currentDate());
    }
}

void tst_OptionType::readsTruth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTrue");
    for (const char *yes : {"true", "YES", "on", "1", "t", "y", " yes "})
        QTest::newRow(yes) << QString::fromLatin1(yes) << true;
    for (const char *no : {"false", "No", "off", "0", "f", "n"})
        QTest::newRow(no) << QString::fromLatin1(no) << false;
}

void tst_OptionType::readsTruth()
{
    QFETCH(QString, text);
    const auto value = OptionType<bool>::parse(text);
    QVERIFY(value);
    QTEST(*value, "isTrue");
}

void tst_OptionType::readsRanges()
{
    QCOMPARE(*OptionType<int>::parseSeveral("1:5"), QList<int>({1, 2, 3, 4, 5}));
    QCOMPARE(*OptionType<int>::parseSeveral("-1:1"), QList<int>({-1, 0, 1}));
    QCOMPARE(*OptionType<int>::parseSeveral("7:7"), QList<int>({7}));
    QCOMPARE(*OptionType<int>::parseSeveral("7:"), QList<int>({7}));
    QCOMPARE(OptionType<qint64>::parseSeveral("1:10000")->size(), 10'000);
    const qint64 last = std::numeric_limits<qint64>::max();
    QCOMPARE(*OptionType<qint64>::parseSeveral(QStringLiteral("%1:%1").arg(last)), QList<qint64>({last}));
}

void tst_OptionType::refusesDurations_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", " ", "h", "1x", "1h 30 fortnights", "1:30", "1h-", "ten s", "1e30w", "1 H", "5s !"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_OptionType::refusesDurations()
{
    QFETCH(QString, text);
    QVERIFY(!parseDuration(text));
}

void tst_OptionType::refusesPartsOfTheUnit()
{
    QVERIFY(OptionType<milliseconds>::parse("1.5s"));
    QVERIFY(!OptionType<milliseconds>::parse("10us"));
    QVERIFY(!OptionType<std::chrono::seconds>::parse("1.5s"));
}

void tst_OptionType::refusesDateTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026-13-01", "2026-02-30", "25:00", "yesterday", "2026-11-26 21", "26.11.2026"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_OptionType::refusesDateTimes()
{
    QFETCH(QString, text);
    QVERIFY(!parseDateTime(text));
}

void tst_OptionType::refusesNumbers_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::newRow("no number") << OptionType<int>::parse("12a").hasValue();
    QTest::newRow("a part") << OptionType<int>::parse("1.5").hasValue();
    QTest::newRow("empty") << OptionType<int>::parse("").hasValue();
    QTest::newRow("hexadecimal") << OptionType<int>::parse("0x10").hasValue();
    QTest::newRow("too large") << OptionType<int>::parse("2147483648").hasValue();
    QTest::newRow("too large for any") << OptionType<qint64>::parse("9223372036854775808").hasValue();
    QTest::newRow("infinite") << OptionType<double>::parse("inf").hasValue();
    QTest::newRow("not a number") << OptionType<double>::parse("nan").hasValue();
    QTest::newRow("text") << OptionType<double>::parse("one").hasValue();
    QTest::newRow("maybe") << OptionType<bool>::parse("maybe").hasValue();
    QTest::newRow("neither") << OptionType<bool>::parse("").hasValue();
}

void tst_OptionType::refusesNumbers()
{
    QFETCH(bool, isRead);
    QVERIFY(!isRead);
}

void tst_OptionType::refusesRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("backwards") << "5:1";
    QTest::newRow("three ends") << "1:2:3";
    QTest::newRow("no begin") << ":5";
    QTest::newRow("more than 10,000") << "1:10001";
    QTest::newRow("all there are") << "-2147483648:2147483647";
}

void tst_OptionType::refusesRanges()
{
    QFETCH(QString, text);
    QVERIFY(!OptionType<int>::parseSeveral(text));
}

QTEST_GUILESS_MAIN(tst_OptionType)
#include "tst_optiontype.moc"
