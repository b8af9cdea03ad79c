// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/jsontext.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <limits>

using namespace eyewall::templates;

class tst_JsonText : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsQtDoes_data();
    void writesAsQtDoes();
    void writesWhatQtHasNoWordFor_data();
    void writesWhatQtHasNoWordFor();
    void knowsContainers();
    void endsAtTheLimit();
    void oneListInManyPlacesIsNotWrittenOut_data();
    void oneListInManyPlacesIsNotWrittenOut();
    void refusesDeepNesting();
    void mayStandInAScript();
};

void tst_JsonText::writesAsQtDoes_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("true") << QJsonValue(true);
    QTest::newRow("text") << QJsonValue(QStringLiteral("caf\u00e9 \u20ac"));
    QTest::newRow("pair") << QJsonValue(QStringLiteral("\U0001F600"));
    QTest::newRow("escapes") << QJsonValue(QStringLiteral("\"\\/\b\f\n\r\t\x01\x1f\x7f"));
    QTest::newRow("half of a pair") << QJsonValue(u'a' + QString(QChar(0xD83D)) + u'b');
    QTest::newRow("other half") << QJsonValue(QString(QChar(0xDE00)));
    QTest::newRow("two first halves") << QJsonValue(QString(QChar(0xD83D)) + QStringLiteral("\U0001F600"));
    QTest::newRow("whole") << QJsonValue(-42);
    QTest::newRow("whole double") << QJsonValue(2.0);
    QTest::newRow("double") << QJsonValue(0.1);
    QTest::newRow("large") << QJsonValue(1e15);
    QTest::newRow("larger") << QJsonValue(1e300);
    QTest::newRow("no number") << QJsonValue(std::numeric_limits<double>::infinity());
    QTest::newRow("empty") << QJsonValue(QJsonArray{QJsonArray(), QJsonObject(), QString()});
    QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("b\""), QJsonArray{1, 2}},
                                                      {QStringLiteral("a"), QJsonValue()},
                                                      {QStringLiteral("\u00e9"), false}});
}

/// From the types of JSON and from those of QVariant.
void tst_JsonText::writesAsQtDoes()
{
    QFETCH(QJsonValue, value);
    const QJsonArray around{value};
    const QByteArray expected = QJsonDocument(around).toJson(QJsonDocument::Compact);
    QCOMPARE(*jsonText(around, 1000), expected);
    QCOMPARE(*jsonText(around.toVariantList(), 1000), expected);
    QCOMPARE(*jsonText(QJsonDocument(around), 1000), expected);
}

void tst_JsonText::writesWhatQtHasNoWordFor_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bytes are UTF-8") << QVariant(QByteArray("caf\xC3\xA9")) << QByteArray("\"caf\xC3\xA9\"");
    QTest::newRow("texts") << QVariant(QStringList{QStringLiteral("a"), QStringLiteral("b")})
                           << QByteArray("[\"a\",\"b\"]");
    QTest::newRow("list of a type") << QVariant::fromValue(QList<int>{1, 2}) << QByteArray("[1,2]");
    QTest::newRow("hash") << QVariant(QVariantHash{{QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}})
                          << QByteArray("{\"a\":2,\"b\":1}");
    QTest::newRow("address") << QVariant(QUrl(QStringLiteral("http://a/b"))) << QByteArray("\"http://a/b\"");
    QTest::newRow("nothing") << QVariant() << QByteArray("null");
    QTest::newRow("largest") << QVariant(std::numeric_limits<qlonglong>::max())
                             << QByteArray("9223372036854775807");
}

void tst_JsonText::writesWhatQtHasNoWordFor()
{
    QFETCH(QVariant, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(*jsonText(value, 1000), expected);
}

void tst_JsonText::knowsContainers()
{
    QVERIFY(isContainer(QVariantList()));
    QVERIFY(isContainer(QStringList()));
    QVERIFY(isContainer(QVariant::fromValue(QList<int>())));
    QVERIFY(isContainer(QVariant(QJsonValue(QJsonArray()))));
    QVERIFY(!isContainer(QVariant(QJsonValue(1))));
    QVERIFY(!isContainer(QVariant()));
    QVERIFY(!isContainer(QDateTime()));
    QCOMPARE(flattened(7, 100)->toInt(), 7);
    QCOMPARE(flattened(QVariantList{7}, 100)->toByteArray(), "[7]");
}

void tst_JsonText::endsAtTheLimit()
{
    const QVariantList list{1, QStringLiteral("\n"), QVariantMap{{QStringLiteral("a"), true}}};
    const QByteArray whole = *jsonText(list, 1000);
    QCOMPARE(*jsonText(list, whole.size()), whole);
    for (qsizetype most = 0; most < whole.size(); ++most)
        QCOMPARE(jsonText(list, most).error().message, QStringLiteral("a text becomes too long"));
}

/// Of two to the power of forty parts.
void tst_JsonText::oneListInManyPlacesIsNotWrittenOut_data()
{
    QTest::addColumn<QVariant>("value");
    QVariantList list;
    QVariantMap map;
    QJsonArray array;
    for (int i = 0; i < 40; ++i) {
        list = {QVariant(list), QVariant(list)};
        map = {{QString(), map}, {QStringLiteral("a"), map}};
        array = {array, array};
    }
    QTest::newRow("list") << QVariant(list);
    QTest::newRow("map") << QVariant(map);
    QTest::newRow("array of JSON") << QVariant(array);
}

void tst_JsonText::oneListInManyPlacesIsNotWrittenOut()
{
    QFETCH(QVariant, value);
    QCOMPARE(jsonText(value, 100'000).error().message, QStringLiteral("a text becomes too long"));
}

void tst_JsonText::refusesDeepNesting()
{
    QVariantList list;
    for (int i = 1; i < 1024; ++i)
        list = {QVariant(list)};
    QCOMPARE(*jsonText(list, 10'000), QByteArray(1024, '[') + QByteArray(1024, ']'));
    QCOMPARE(jsonText(QVariantList{QVariant(list)}, 10'000).error().message,
             QStringLiteral("the value is nested too deep"));
}

void tst_JsonText::mayStandInAScript()
{
    QCOMPARE(safeInScript("\"</script><!--<b>\""), "\"<\\/script>\\u003c!--<b>\"");
}

QTEST_GUILESS_MAIN(tst_JsonText)
#include "tst_jsontext.moc"
