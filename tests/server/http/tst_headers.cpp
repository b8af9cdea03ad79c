// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headersaccess.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Headers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWithoutCase()
    {
        Headers headers;
        QVERIFY(headers.add("Content-Type", "text/plain"));
        QCOMPARE(headers.value("content-TYPE"), QByteArrayView("text/plain"));
        QVERIFY(headers.contains("CONTENT-type"));
        QVERIFY(headers.value("Content-Typ").isNull());
        QVERIFY(!headers.contains("Content_Type"));
    }

    void keepsBytesReadyToSend()
    {
        Headers headers;
        QVERIFY(headers.add("A", "1"));
        QVERIFY(headers.add("B", ""));
        QCOMPARE(headers.serialized(), QByteArrayView("A: 1\r\nB: \r\n"));
        QCOMPARE(headers.at(1).name, QByteArrayView("B"));
        QVERIFY(!headers.at(1).value.isNull());
    }

    void setReplacesAll()
    {
        Headers headers;
        QVERIFY(headers.add("A", "1") && headers.add("B", "2") && headers.add("a", "3"));
        QVERIFY(headers.set("A", "4"));
        QCOMPARE(headers.serialized(), QByteArrayView("B: 2\r\nA: 4\r\n"));
        headers.remove("b");
        QCOMPARE(headers.serialized(), QByteArrayView("A: 4\r\n"));
        headers.clear();
        QVERIFY(headers.isEmpty());
        QCOMPARE(headers.serialized().size(), 0);
    }

    void takesItsOwnValues()
    {
        Headers headers;
        QVERIFY(headers.add("A", "first") && headers.add("B", "second"));
        QVERIFY(headers.set("A", headers.value("B")));
        QVERIFY(headers.add("C", headers.value("A")));
        QCOMPARE(headers.serialized(), QByteArrayView("B: second\r\nA: second\r\nC: second\r\n"));
    }

    void findsABadByteAtEachPlace()
    {
        // Values are looked at in blocks of sixteen, the last of which overlap.
        for (qsizetype length = 0; length <= 50; ++length) {
            const QByteArray value(length, 'v');
            QVERIFY(Headers::isValidValue(value));
            QVERIFY(Headers::isValidValue(QByteArray(length, '\t')));
            QVERIFY(Headers::isValidValue(QByteArray(length, '\x80')));
            for (qsizetype place = 0; place < length; ++place) {
                for (const char bad : {'\0', '\r', '\n', '\x1f', '\x7f'}) {
                    QByteArray wrong = value;
                    wrong[place] = bad;
                    QVERIFY(!Headers::isValidValue(wrong));
                }
            }
        }
    }

    void joinsValues()
    {
        Headers headers;
        QVERIFY(headers.add("Vary", "Accept") && headers.add("X", "") && headers.add("vary", "Cookie"));
        QCOMPARE(headers.combined("Vary"), QByteArray("Accept, Cookie"));
        QVERIFY(headers.add("Cookie", "a=1, 2"));
        QVERIFY(headers.add("cookie", "b=3"));
        QCOMPARE(headers.combined("COOKIE"), QByteArray("a=1, 2; b=3"));
        headers.remove("Cookie");
        QVERIFY(!headers.combined("X").isNull());
        QVERIFY(headers.combined("Y").isNull());
        QCOMPARE(headers.values("VARY").size(), std::size_t(2));
    }

    void hasTokens_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("hasClose");
        QTest::newRow("alone") << QByteArray("close") << true;
        QTest::newRow("case") << QByteArray("Close") << true;
        QTest::newRow("last") << QByteArray("TE,\t CLOSE ") << true;
        QTest::newRow("empty elements") << QByteArray(",, close,") << true;
        QTest::newRow("longer") << QByteArray("closed, xclose") << false;
        QTest::newRow("none") << QByteArray("") << false;
    }

    void hasTokens()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, hasClose);
        Headers headers;
        QVERIFY(headers.add("Connection", "TE") && headers.add("Connection", value));
        QCOMPARE(headers.hasToken("connection", "close"), hasClose);
    }

    void refusesWhatMayNotBeSent_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("LF") << QByteArray("A") << QByteArray("b\nSet-Cookie: c");
        QTest::newRow("CR") << QByteArray("A") << QByteArray("b\r");
        QTest::newRow("NUL") << QByteArray("A") << QByteArray(1, '\0');
        QTest::newRow("DEL") << QByteArray("A") << QByteArray("\x7f");
        QTest::newRow("empty name") << QByteArray() << QByteArray("b");
        QTest::newRow("colon in name") << QByteArray("A:") << QByteArray("b");
        QTest::newRow("space in name") << QByteArray("A ") << QByteArray("b");
    }

    void refusesWhatMayNotBeSent()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Headers headers;
        QVERIFY(headers.add("A", "old"));
        QVERIFY(!headers.add(name, value));
        QVERIFY(!headers.set(name, value));
        QCOMPARE(headers.serialized(), QByteArrayView("A: old\r\n"));
    }

    void turnsViewsIntoItsOwn()
    {
        const QByteArray storage = "NameValue";
        Headers headers;
        HeadersAccess::beginViews(headers, storage.constData());
        HeadersAccess::appendView(headers, 0, 4, 4, 5);
        QCOMPARE(headers.value("name"), QByteArrayView("Value"));
        QVERIFY(headers.add("Other", headers.value("Name")));
        QCOMPARE(headers.serialized(), QByteArrayView("Name: Value\r\nOther: Value\r\n"));
    }

    void copiesStandAlone()
    {
        Headers headers;
        QVERIFY(headers.add("A", "1"));
        Headers copy = headers;
        QVERIFY(copy.set("A", "2"));
        QCOMPARE(headers.value("A"), QByteArrayView("1"));
        QCOMPARE(copy.value("A"), QByteArrayView("2"));
    }
};

QTEST_GUILESS_MAIN(tst_Headers)
#include "tst_headers.moc"
