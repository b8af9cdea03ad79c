// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/etag.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_ETag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void knowsValidTags();
    void searchesLists_data();
    void searchesLists();
    void judgesIfRange();
};

void tst_ETag::compares_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("strong");
    QTest::addColumn<bool>("weak");
    QTest::newRow("9110-8.8.3.2 both weak")
        << QByteArray("W/\"1\"") << QByteArray("W/\"1\"") << false << true;
    QTest::newRow("9110-8.8.3.2 other") << QByteArray("W/\"1\"") << QByteArray("W/\"2\"") << false << false;
    QTest::newRow("9110-8.8.3.2 one weak") << QByteArray("W/\"1\"") << QByteArray("\"1\"") << false << true;
    QTest::newRow("9110-8.8.3.2 strong") << QByteArray("\"1\"") << QByteArray("\"1\"") << true << true;
    QTest::newRow("no tags") << QByteArray("1") << QByteArray("1") << false << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false << false;
}

void tst_ETag::compares()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, strong);
    QFETCH(bool, weak);
    QCOMPARE(isStrongMatch(a, b), strong);
    QCOMPARE(isStrongMatch(b, a), strong);
    QCOMPARE(isWeakMatch(a, b), weak);
    QCOMPARE(isWeakMatch(b, a), weak);
}

void tst_ETag::knowsValidTags()
{
    for (const char *tag : {"\"\"", "\"a,b\"", "W/\"x\"", "\"\xff\""})
        QVERIFY2(isValidETag(tag), tag);
    for (const char *tag : {"", "\"", "a", "w/\"x\"", "\"a b\"", "\"a\"b\"", "\"a\n\"", "W/", "W/x"})
        QVERIFY2(!isValidETag(tag), tag);
}

void tst_ETag::searchesLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("none"); // If-None-Match names "a,1"
    QTest::addColumn<bool>("match");
    QTest::newRow("9110-13.1.2 star") << QByteArray(" * ") << true << true;
    QTest::newRow("9110-13.1.2 alone") << QByteArray("\"a,1\"") << true << true;
    QTest::newRow("9110-13.1.2 in a list") << QByteArray("\"x\", W/\"y\" ,\"a,1\"") << true << true;
    QTest::newRow("9110-13.1.2 weak") << QByteArray("\"x\", W/\"a,1\"") << true << false;
    QTest::newRow("9110-13.1.2 other") << QByteArray("\"a\", \"1\"") << false << false;
    QTest::newRow("malformed member") << QByteArray("junk, \"a,1\"") << true << true;
    QTest::newRow("open quote") << QByteArray("\"a, \"a,1\"") << false << false;
    QTest::newRow("star in a list") << QByteArray("\"x\", *") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("commas") << QByteArray(",,") << false << false;
}

void tst_ETag::searchesLists()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, none);
    QFETCH(bool, match);
    QCOMPARE(ifNoneMatchNames(list, "\"a,1\""), none);
    QCOMPARE(ifMatchNames(list, "\"a,1\""), match);
}

void tst_ETag::judgesIfRange()
{
    const std::optional<qint64> modified = 784111777;
    QVERIFY(ifRangeHolds("\"a\"", "\"a\"", modified));
    QVERIFY(!ifRangeHolds("\"b\"", "\"a\"", modified));
    QVERIFY(!ifRangeHolds("W/\"a\"", "W/\"a\"", modified));
    QVERIFY(ifRangeHolds("Sun, 06 Nov 1994 08:49:37 GMT", "\"a\"", modified));
    QVERIFY(!ifRangeHolds("Sun, 06 Nov 1994 08:49:38 GMT", "\"a\"", modified));
    QVERIFY(!ifRangeHolds("Sun, 06 Nov 1994 08:49:37 GMT", "\"a\"", std::nullopt));
    QVERIFY(!ifRangeHolds("a", "a", modified));
}

QTEST_GUILESS_MAIN(tst_ETag)
#include "tst_etag.moc"
