// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/jsonindent.h"

#include <QJsonDocument>
#include <QTest>

using namespace eyewall::support;

class tst_JsonIndent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void indents_data();
    void indents();
    void refuses_data();
    void refuses();
    void refusesEveryCutShort();
    void agreesWithQtOnWhatItWrote();
    void boundsDepth();
};

void tst_JsonIndent::indents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("indented");
    QTest::newRow("object") << QByteArray(R"({"b":1,"a":2})") << QByteArray("{\n  \"b\": 1,\n  \"a\": 2\n}");
    QTest::newRow("array") << QByteArray("[1,2]") << QByteArray("[\n  1,\n  2\n]");
    QTest::newRow("empty object") << QByteArray(" { } ") << QByteArray("{}");
    QTest::newRow("empty inside") << QByteArray(R"({"a":[],"b":{}})")
                                  << QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}");
    QTest::newRow("nested") << QByteArray(R"([{"a":[null]}])")
                            << QByteArray("[\n  {\n    \"a\": [\n      null\n    ]\n  }\n]");
    QTest::newRow("big number") << QByteArray("12345678901234567890123.10e+400")
                                << QByteArray("12345678901234567890123.10e+400");
    QTest::newRow("minus zero") << QByteArray("-0.0") << QByteArray("-0.0");
    QTest::newRow("escapes stay") << QByteArray(R"("\u00e4\n\/\"")") << QByteArray(R"("\u00e4\n\/\"")");
    QTest::newRow("brackets in text") << QByteArray(R"(["]{,:"])") << QByteArray("[\n  \"]{,:\"\n]");
    QTest::newRow("twice the same key")
        << QByteArray(R"({"a":1,"a":2})") << QByteArray("{\n  \"a\": 1,\n  \"a\": 2\n}");
    QTest::newRow("words") << QByteArray("[true,false,null]")
                           << QByteArray("[\n  true,\n  false,\n  null\n]");
}

void tst_JsonIndent::indents()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, indented);
    const auto result = indentJson(json);
    QVERIFY(result);
    QCOMPARE(*result, indented);
    QVERIFY(isJson(json));
    QCOMPARE(*indentJson(*result), indented);
}

void tst_JsonIndent::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const char *const rows[] = {"",        " ",       "{",           "}",    "[1,]",  "{\"a\":1,}",
                                "{\"a\"}", "{a:1}",   "[1 2]",       "01",   "1.",    ".5",
                                "+1",      "1e",      "-",           "tru",  "nulll", "'a'",
                                "\"a",     "\"\\x\"", "\"\\u12g4\"", "[1]]", "1 2",   "[}",
                                "{]",      "\"\n\"",  "{\"a\":}",    "{,}",  "[,1]",  "NaN"};
    for (const char *row : rows)
        QTest::newRow(*row ? row : "nothing") << QByteArray(row);
    QTest::newRow("zero byte") << QByteArray("1\0", 2);
    QTest::newRow("escaped zero byte") << QByteArray("\"\\\0\"", 4);
}

void tst_JsonIndent::refuses()
{
    QFETCH(QByteArray, json);
    QVERIFY(!indentJson(json));
    QVERIFY(!isJson(json));
}

void tst_JsonIndent::refusesEveryCutShort()
{
    const QByteArray json = R"({"key":[true,null,"text \u00e4",{"a":-1.5e3}]})";
    QVERIFY(isJson(json));
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY2(!isJson(json.first(size)), json.first(size).constData());
}

void tst_JsonIndent::agreesWithQtOnWhatItWrote()
{
    const QByteArray json = R"({"z":[1,{"y":"ü"},[[]]],"a":{"b":{"c":false}}})";
    const auto indented = indentJson(json);
    QVERIFY(indented);
    QCOMPARE(QJsonDocument::fromJson(*indented), QJsonDocument::fromJson(json));
}

void tst_JsonIndent::boundsDepth()
{
    QVERIFY(isJson(QByteArray(kJsonDepth, '[') + QByteArray(kJsonDepth, ']')));
    QVERIFY(!isJson(QByteArray(kJsonDepth + 1, '[') + QByteArray(kJsonDepth + 1, ']')));
}

QTEST_GUILESS_MAIN(tst_JsonIndent)
#include "tst_jsonindent.moc"
