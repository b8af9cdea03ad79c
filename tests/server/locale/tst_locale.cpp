// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/locale.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using eyewall::DateFormat;
using eyewall::Locale;

class tst_Locale : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void datesInEnglish_data();
    void datesInEnglish();
    void datesCountFromNow();
    void datesOfOtherZonesAreTheSame();
    void datesForTheReadersClock();
    void timesOfDay_data();
    void timesOfDay();
    void days();
    void lists();
    void numbers();
    void untranslatedTextsStay();
    void names();
    void fillsIn();
};

namespace {

const QDateTime kNow(QDate(2013, 4, 28), QTime(18, 35), Qt::UTC); // a Sunday

QString said(const QDateTime &date, bool shorter = false, bool relative = true, bool full = false,
             int gmtOffset = 0)
{
    return Locale().formatDate(date, DateFormat{gmtOffset, relative, shorter, full, kNow});
}

} // namespace

void tst_Locale::datesInEnglish_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("longer");
    QTest::addColumn<QString>("shorter");
    const auto row = [](const char *name, qint64 ago, const char *longer, const char *shorter) {
        QTest::newRow(name) << ago << QString::fromUtf8(longer) << QString::fromUtf8(shorter);
    };
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    row("now", 0, "0 seconds ago", "0 seconds ago");
    row("a second", 1, "1 second ago", "1 second ago");
    row("seconds", 2, "2 seconds ago", "2 seconds ago");
    row("49 seconds", 49, "49 seconds ago", "49 seconds ago");
    row("50 seconds", 50, "1 minute ago", "1 minute ago");
    row("minutes", 2 * kMinute, "2 minutes ago", "2 minutes ago");
    row("half a minute is even", 150, "2 minutes ago", "2 minutes ago");
    row("49 minutes", 50 * kMinute - 1, "50 minutes ago", "50 minutes ago");
    row("50 minutes", 50 * kMinute, "1 hour ago", "1 hour ago");
    row("hours", 2 * kHour, "2 hours ago", "2 hours ago");
    row("almost a day", kDay - 1, "24 hours ago", "24 hours ago");
    row("a day", kDay, "yesterday at 6:35 pm", "yesterday");
    row("a day and 19 hours", kDay + 19 * kHour, "Friday at 11:35 pm", "Friday");
    row("two days", 2 * kDay, "Friday at 6:35 pm", "Friday");
    row("five days", 5 * kDay, "April 23 at 6:35 pm", "April 23");
    row("300 days", 300 * kDay, "July 2 at 6:35 pm", "July 2");
    row("334 days", 334 * kDay, "May 29, 2012 at 6:35 pm", "May 29, 2012");
    row("500 days", 500 * kDay, "December 15, 2011 at 6:35 pm", "December 15, 2011");
    row("seconds to come", -59, "0 seconds ago", "0 seconds ago");
    row("a minute to come", -60, "April 28, 2013 at 6:36 pm", "April 28, 2013");
    row("a day and seconds to come", -kDay - 5, "April 29, 2013 at 6:35 pm", "April 29, 2013");
}

void tst_Locale::datesInEnglish()
{
    QFETCH(qint64, secondsAgo);
    const QDateTime date = kNow.addSecs(-secondsAgo);
    QTEST(said(date), "longer");
    QTEST(said(date, true), "shorter");
}

void tst_Locale::datesCountFromNow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(Locale().formatDate(now.addSecs(-2 * 3600)), QStringLiteral("2 hours ago"));
    QCOMPARE(said(kNow, false, true, true), QStringLiteral("April 28, 2013 at 6:35 pm"));
    QCOMPARE(said(kNow.addSecs(-7200), false, false), QStringLiteral("4:35 pm"));
    QCOMPARE(said(kNow.addDays(-1), false, false), QStringLiteral("Saturday at 6:35 pm"));
}

void tst_Locale::datesOfOtherZonesAreTheSame()
{
    const QDateTime date = kNow.addDays(-2).toTimeZone(QTimeZone(5 * 3600));
    QCOMPARE(said(date), QStringLiteral("Friday at 6:35 pm"));
}

void tst_Locale::datesForTheReadersClock()
{
    QCOMPARE(said(kNow.addDays(-2), false, true, false, 7 * 60), QStringLiteral("Friday at 11:35 am"));
    QCOMPARE(said(kNow.addDays(-2), false, true, false, -6 * 60), QStringLiteral("Saturday at 12:35 am"));
    QCOMPARE(said(kNow, false, true, true, -6 * 60), QStringLiteral("April 29, 2013 at 12:35 am"));
}

void tst_Locale::timesOfDay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("expected");
    QTest::newRow("midnight") << QStringLiteral("en") << 0 << QStringLiteral("12:05 am");
    QTest::newRow("noon") << QStringLiteral("en_US") << 12 << QStringLiteral("12:05 pm");
    QTest::newRow("morning in English of England") << QStringLiteral("en_GB") << 9 << QStringLiteral("9:05");
    QTest::newRow("evening in German") << QStringLiteral("de_DE") << 21 << QStringLiteral("21:05");
    QTest::newRow("evening in Chinese") << QStringLiteral("zh_CN") << 21 << QStringLiteral("下午9:05");
    QTest::newRow("morning in Chinese") << QStringLiteral("zh_CN") << 9 << QStringLiteral("上午9:05");
}

void tst_Locale::timesOfDay()
{
    QFETCH(QString, code);
    QFETCH(int, hour);
    DateFormat format;
    format.relative = false;
    format.now = QDateTime(QDate(2013, 4, 28), QTime(23, 0), Qt::UTC);
    const QDateTime date(QDate(2013, 4, 28), QTime(hour, 5), Qt::UTC);
    QTEST(Locale(code, nullptr).formatDate(date, format), "expected");
}

void tst_Locale::days()
{
    QCOMPARE(Locale().formatDay(kNow), QStringLiteral("Sunday, April 28"));
    QCOMPARE(Locale().formatDay(kNow, 0, false), QStringLiteral("April 28"));
    QCOMPARE(Locale().formatDay(kNow, -6 * 60), QStringLiteral("Monday, April 29"));
}

void tst_Locale::lists()
{
    const Locale locale;
    QCOMPARE(locale.list({}), QString());
    QCOMPARE(locale.list({QStringLiteral("A")}), QStringLiteral("A"));
    QCOMPARE(locale.list({QStringLiteral("A"), QStringLiteral("B")}), QStringLiteral("A and B"));
    QCOMPARE(locale.list({QStringLiteral("A"), QStringLiteral("100%"), QStringLiteral("C")}),
             QStringLiteral("A, 100% and C"));
}

void tst_Locale::numbers()
{
    const Locale locale;
    QCOMPARE(locale.friendlyNumber(1000000), QStringLiteral("1,000,000"));
    QCOMPARE(locale.friendlyNumber(999), QStringLiteral("999"));
    QCOMPARE(locale.friendlyNumber(1000), QStringLiteral("1,000"));
    QCOMPARE(locale.friendlyNumber(-123), QStringLiteral("-123"));
    QCOMPARE(locale.friendlyNumber(-1234567), QStringLiteral("-1,234,567"));
    QCOMPARE(Locale(QStringLiteral("de"), nullptr).friendlyNumber(1000000), QStringLiteral("1000000"));
}

void tst_Locale::untranslatedTextsStay()
{
    const Locale locale;
    QCOMPARE(locale.translate(QStringLiteral("x")), QStringLiteral("x"));
    QCOMPARE(locale.translate(QStringLiteral("one"), QStringLiteral("many"), 1), QStringLiteral("one"));
    QCOMPARE(locale.translate(QStringLiteral("one"), QStringLiteral("many"), 0), QStringLiteral("many"));
    QCOMPARE(locale.pgettext(QStringLiteral("c"), QStringLiteral("one"), QStringLiteral("many"), 2),
             QStringLiteral("many"));
}

void tst_Locale::names()
{
    QVERIFY(Locale(QStringLiteral("fr_FR"), nullptr).name().startsWith(QStringLiteral("Français")));
    QVERIFY(Locale(QStringLiteral("de"), nullptr).name().startsWith(u"Deutsch"));
    QVERIFY(Locale(QStringLiteral("ar_EG"), nullptr).isRightToLeft());
    QVERIFY(!Locale().isRightToLeft());
}

void tst_Locale::fillsIn()
{
    const QHash<QString, QString> values{{QStringLiteral("a"), QStringLiteral("%(b)s")},
                                         {QStringLiteral("b"), QStringLiteral("2")}};
    QCOMPARE(eyewall::filled(QStringLiteral("%(a)s-%(b)d%%"), values), QStringLiteral("%(b)s-2%"));
    QCOMPARE(eyewall::filled(QStringLiteral("%(c)s %(a %"), values), QStringLiteral("%(c)s %(a %"));
}

QTEST_APPLESS_MAIN(tst_Locale)
#include "tst_locale.moc"
