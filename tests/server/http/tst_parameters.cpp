// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/parameters.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Parameters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("value"); // of "a"; null when absent
        const auto row = [](const char *name, const char *text, const char *head, const char *value) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(head) << QByteArray(value);
        };
        row("alone", "text/html", "text/html", nullptr);
        row("token", "x; a=b", "x", "b");
        row("no blanks, case of the name", "x;A=b;c=d", "x", "b");
        row("blanks everywhere", " x ; a = b ; c", "x", "b");
        row("quoted", "x; a=\"b; c=d\"; e=f", "x", "b; c=d");
        row("escaped quote", "x; a=\"b\\\"c\"", "x", "b\"c");
        row("escaped backslash", "x; a=\"b\\\\\"; c=d", "x", "b\\");
        row("path of an old browser", "x; a=\"C:\\new\\b.txt\"", "x", "C:\\new\\b.txt");
        row("first counts", "x; a=1; a=2", "x", "1");
        row("empty", "x; a=", "x", "");
        row("empty quotes", "x; a=\"\"", "x", "");
        row("open quote", "x; a=\"b; c", "x", "\"b; c");
        row("raw UTF-8", "x; a=\"\xe2\x82\xac\"", "x", "\xe2\x82\xac");
        row("without name", "x; =b; ;", "x", nullptr);
    }

    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, value);
        const Parameters parameters(text);
        QCOMPARE(parameters.head(), QByteArrayView(head));
        QCOMPARE(parameters.value("a").has_value(), !value.isNull());
        QCOMPARE(parameters.value("a").value_or(QByteArray()), value);
    }

    void readsExtendedValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("8187 UTF-8") << QByteArray("x; a=e; a*=UTF-8''%e2%82%ac%20r")
                                    << QByteArray("\xe2\x82\xac r");
        QTest::newRow("8187 language") << QByteArray("x; a*=utf-8'en'b") << QByteArray("b");
        QTest::newRow("8187 ISO-8859-1") << QByteArray("x; a*=iso-8859-1''%E9") << QByteArray("\xc3\xa9");
        QTest::newRow("other charset") << QByteArray("x; a=e; a*=koi8-r''%E9") << QByteArray("e");
        QTest::newRow("broken escape") << QByteArray("x; a=e; a*=UTF-8''%E") << QByteArray("e");
        QTest::newRow("no charset") << QByteArray("x; a=e; a*=b") << QByteArray("e");
        QTest::newRow("not extended") << QByteArray("x; a=e") << QByteArray("e");
    }

    void readsExtendedValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        QCOMPARE(Parameters(text).extendedValue("a"), std::optional<QByteArray>(value));
    }
};

QTEST_GUILESS_MAIN(tst_Parameters)
#include "tst_parameters.moc"
