// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/percent.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Percent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("plain") << QByteArray("a+b") << QByteArray("a+b");
        QTest::newRow("both cases") << QByteArray("%c3%A9%2F") << QByteArray("\xc3\xa9/");
        QTest::newRow("NUL") << QByteArray("a%00b") << QByteArray("a\0b", 3);
        QTest::newRow("once only") << QByteArray("%2541") << QByteArray("%41");
    }

    void decodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, plain);
        QCOMPARE(percentDecode(text), std::optional<QByteArray>(plain));
        QCOMPARE(percentDecodeLeniently(text), plain);
    }

    void treatsPlusAsSpaceWhenTold()
    {
        QCOMPARE(percentDecode("a+b%2B", true), std::optional<QByteArray>("a b+"));
        QCOMPARE(percentDecodeLeniently("+%", true), QByteArray(" %"));
    }

    void refusesBrokenEscapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("lenient");
        QTest::newRow("end") << QByteArray("a%") << QByteArray("a%");
        QTest::newRow("one digit") << QByteArray("%4") << QByteArray("%4");
        QTest::newRow("no hex") << QByteArray("%zz%41") << QByteArray("%zzA");
        QTest::newRow("sign") << QByteArray("%+1%-1") << QByteArray("%+1%-1");
        QTest::newRow("two") << QByteArray("%%41") << QByteArray("%A");
    }

    void refusesBrokenEscapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, lenient);
        QCOMPARE(percentDecode(text), std::optional<QByteArray>());
        QCOMPARE(percentDecodeLeniently(text), lenient);
    }

    void encodesAndDecodesAllBytes()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        QCOMPARE(percentDecode(percentEncodeSegment(all)), std::optional<QByteArray>(all));
        QCOMPARE(percentDecode(percentEncodeComponent(all), true), std::optional<QByteArray>(all));
    }

    void encodesByPlace()
    {
        QCOMPARE(percentEncodeSegment("a b/c?d#e%f&=:@"), QByteArray("a%20b%2Fc%3Fd%23e%25f&=:@"));
        QCOMPARE(percentEncodeComponent("a b/c&d=e+-._~"), QByteArray("a%20b%2Fc%26d%3De%2B-._~"));
    }
};

QTEST_GUILESS_MAIN(tst_Percent)
#include "tst_percent.moc"
