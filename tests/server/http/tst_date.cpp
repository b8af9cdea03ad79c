// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/serializer.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace eyewall::http;

/// Years of two digits, which depend on when they are read.
class tst_Date : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsYearsOfTwoDigits_data();
    void readsYearsOfTwoDigits();
    void findsTheDayInTheFiftiethYear();
};

namespace {

QByteArray rfc850(const QDate &date)
{
    const QLocale english = QLocale::c();
    return (english.toString(date, QStringLiteral("dddd, dd-MMM-yy")) + QStringLiteral(" 08:49:37 GMT"))
        .toLatin1();
}

std::optional<qint64> secondsOf(const QDate &date)
{
    return QDateTime(date, QTime(8, 49, 37), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

void tst_Date::readsYearsOfTwoDigits_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("read");
    QTest::newRow("49 years ago") << -49 << -49;
    QTest::newRow("last year") << -1 << -1;
    QTest::newRow("this year") << 0 << 0;
    QTest::newRow("next year") << 1 << 1;
    QTest::newRow("49 years ahead") << 49 << 49;
    QTest::newRow("more than 50 years ahead") << 51 << -49;
    QTest::newRow("99 years ahead") << 99 << -1;
}

// RFC 9110 section 5.6.7.
void tst_Date::readsYearsOfTwoDigits()
{
    QFETCH(int, ahead);
    QFETCH(int, read);
    const QDate today(QDateTime::currentDateTimeUtc().date().year(), 6, 15);
    QCOMPARE(parseDate(rfc850(today.addYears(ahead))), secondsOf(today.addYears(read)));
}

void tst_Date::findsTheDayInTheFiftiethYear()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate before = today.addYears(50).addDays(-3);
    const QDate behind = today.addYears(50).addDays(3);
    QCOMPARE(parseDate(rfc850(before)), secondsOf(before));
    QCOMPARE(parseDate(rfc850(behind)), secondsOf(behind.addYears(-100)));
}

QTEST_GUILESS_MAIN(tst_Date)
#include "tst_date.moc"
