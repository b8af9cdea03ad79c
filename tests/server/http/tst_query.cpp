// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/query.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Query : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("items");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("order and repetition") << QByteArray("b=1&a=2&b=3") << QByteArray("b:1|a:2|b:3|");
        QTest::newRow("blanks kept") << QByteArray("a=&b&=c&=") << QByteArray("a:|b:|:c|:|");
        QTest::newRow("nothing between") << QByteArray("&&a=1&&") << QByteArray("a:1|");
        QTest::newRow("only & separates") << QByteArray("a=1;b=2") << QByteArray("a:1;b=2|");
        QTest::newRow("first = counts") << QByteArray("a=b=c") << QByteArray("a:b=c|");
        QTest::newRow("spaces") << QByteArray("a+b=c+d%20e%2B") << QByteArray("a b:c d e+|");
        QTest::newRow("encoded separators") << QByteArray("a%26b%3D=%26") << QByteArray("a&b=:&|");
        QTest::newRow("invalid %") << QByteArray("a=100%&b=%zz") << QByteArray("a:100%|b:%zz|");
    }

    void parses()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, items);
        const ParsedQuery parsed = parseQuery(query);
        QCOMPARE(parsed.error.status, 0);
        QByteArray text;
        for (const QueryItem &item : parsed.items)
            text += item.name + ':' + item.value + '|';
        QCOMPARE(text, items);
    }

    void findsTheLastValue()
    {
        const ParsedQuery parsed = parseQuery("a=1&b=&a=2");
        QCOMPARE(parsed.items.value("a"), std::optional<QByteArray>("2"));
        QCOMPARE(parsed.items.value("b"), std::optional<QByteArray>(""));
        QVERIFY(!parsed.items.value("A"));
        QCOMPARE(parsed.items.values("a"), QByteArrayList({"1", "2"}));
        QVERIFY(parsed.items.contains("b") && !parsed.items.contains("c"));
    }

    void limitsTheCount()
    {
        const QByteArray most = QByteArray("a&").repeated(kMaxQueryItems);
        QCOMPARE(parseQuery(most).items.size(), kMaxQueryItems);
        const ParsedQuery parsed = parseQuery(most + "a");
        QCOMPARE(parsed.error.status, 400);
        QVERIFY(parsed.error.limit == SizeLimit::Fields);
        QVERIFY(parsed.items.isEmpty());
        QCOMPARE(parseQuery("a&b", 1).error.status, 400);
    }
};

QTEST_GUILESS_MAIN(tst_Query)
#include "tst_query.moc"
