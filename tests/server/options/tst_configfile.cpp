// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/configfile.h"
#include "server/options/jsonkeys.h"
#include "server/options/suggestion.h"

#include <QTest>

using eyewall::options::ConfigFile;
using eyewall::options::keysOf;
using eyewall::options::nearest;

class tst_ConfigFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLineOfEachValue();
    void findsTheNamesOfTheOutermostObject();
    void readsNamesWithEscapes();
    void keepsWholeNumbersWhole();
    void tellsDashesFromNothing();
    void suggestsTheNearestName_data();
    void suggestsTheNearestName();
    void staysInsideCutText();
};

void tst_ConfigFile::keepsTheLineOfEachValue()
{
    const ConfigFile file = ConfigFile::fromIni("# a\r\nx = 1\r\n\r\ny=a=b\n");
    QVERIFY(file.errors.isEmpty());
    QCOMPARE(file.values.size(), 2);
    QCOMPARE(file.values[0].line, 2);
    QCOMPARE(file.values[1].line, 4);
    QCOMPARE(file.values[1].texts, QStringList{"a=b"});
}

void tst_ConfigFile::findsTheNamesOfTheOutermostObject()
{
    const auto keys = keysOf("{\"a\": {\"b\": 1}, \"c\" : [\"d\", {\"e\": 2}],\n\"f\": \"g\"}");
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys[0].name, "a");
    QCOMPARE(keys[1].name, "c");
    QCOMPARE(keys[2].name, "f");
    QCOMPARE(keys[2].line, 2);
}

void tst_ConfigFile::readsNamesWithEscapes()
{
    const ConfigFile file = ConfigFile::fromJson(R"({"\u0061\"": "\\\""})");
    QCOMPARE(file.values.size(), 1);
    QCOMPARE(file.values[0].name, "a\"");
    QCOMPARE(file.values[0].texts, QStringList{"\\\""});
}

void tst_ConfigFile::keepsWholeNumbersWhole()
{
    const ConfigFile file = ConfigFile::fromJson(R"({"a": 9007199254740993, "b": 0.1})");
    QCOMPARE(file.values[0].texts, QStringList{"9007199254740993"});
    QCOMPARE(file.values[1].texts, QStringList{"0.1"});
}

void tst_ConfigFile::tellsDashesFromNothing()
{
    const ConfigFile file = ConfigFile::fromIni("max-size = 1\nmax_size = 2\n");
    QCOMPARE(file.errors.size(), 1);
    QCOMPARE(file.errors[0].message, "max_size is already in line 1");
    QCOMPARE(file.errors[0].line, 2);
}

void tst_ConfigFile::suggestsTheNearestName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("swapped") << "prot"
                             << "port";
    QTest::newRow("missing") << "loging"
                             << "logging";
    QTest::newRow("added") << "portt"
                           << "port";
    QTest::newRow("replaced") << "pork"
                              << "port";
    QTest::newRow("the nearer one") << "ports"
                                    << "port";
    QTest::newRow("far") << "colour"
                         << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("long") << QString(100'000, u'p') << "";
}

void tst_ConfigFile::suggestsTheNearestName()
{
    QFETCH(QString, name);
    QTEST(nearest(name, {"logging", "sports-car", "port"}), "suggestion");
}

void tst_ConfigFile::staysInsideCutText()
{
    const QByteArray text = R"({"a\"": {"b": [1, "c"]}, "d": "e"})";
    for (qsizetype size = 0; size < text.size(); ++size) {
        QVERIFY(!ConfigFile::fromJson(text.left(size)).errors.isEmpty());
        QVERIFY(keysOf(text.left(size)).size() <= 2);
    }
}

QTEST_GUILESS_MAIN(tst_ConfigFile)
#include "tst_configfile.moc"
