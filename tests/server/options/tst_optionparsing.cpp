// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using eyewall::OptionOrigin;
using eyewall::Options;
using eyewall::ReadOptions;
using eyewall::core::Error;
using eyewall::core::Result;

namespace {

struct Sample {
    Options options;
    eyewall::Option<int> port = options.define<int>("port", 1);
    eyewall::Option<bool> debug = options.define<bool>("debug");
    eyewall::Option<QString> name = options.define<QString>("name");
    eyewall::Option<QList<int>> ids = options.define<QList<int>>("ids");

    QString parse(const QStringList &arguments)
    {
        const auto line = options.parseCommandLine(QStringList("program") + arguments);
        return line ? line->rest.join(u' ') : QLatin1String("error: ") + line.error().message;
    }
};

} // namespace

class tst_OptionParsing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void readsACommandLine();
    void readsFlags_data();
    void readsFlags();
    void stopsWhereOptionsEnd_data();
    void stopsWhereOptionsEnd();
    void takesTheLastOfOneAndAllOfMany();
    void asksForHelp();
    void readsFiles_data();
    void readsFiles();
    void prefersTheCommandLineToAFile();
    void readsTheFileThatTheCommandLineNames();
    void callsBackWhenAllIsRead();
    void callsBackOnceWhenMoreFollows();
    void takesCallbacksInsideACallback();
    void leavesOutUnknownNamesOfAFile();
    void refusesArguments_data();
    void refusesArguments();
    void refusesWhatTheCheckRefuses();
    void changesNothingWithAnError();
    void tellsMistakesInTheOrderOfTheNames();
    void refusesFiles_data();
    void refusesFiles();
    void refusesFilesThatAreNotThere();
    void refusesLargeFiles();
    void refusesAWrongFileOfTheCommandLine();

private:
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_OptionParsing::readsACommandLine()
{
    Sample sample;
    QCOMPARE(sample.parse({"--port=80", "-name=a=b", "--ids=1,4:6, 9"}), "");
    QCOMPARE(*sample.port, 80);
    QCOMPARE(*sample.name, "a=b");
    QCOMPARE(*sample.ids, QList<int>({1, 4, 5, 6, 9}));
    QVERIFY(sample.port.isGiven());
    QVERIFY(!sample.debug.isGiven());
}

void tst_OptionParsing::readsFlags_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("alone") << "--debug" << true;
    QTest::newRow("yes") << "--debug=yes" << true;
    QTest::newRow("no") << "--debug=no" << false;
    QTest::newRow("false") << "--debug=False" << false;
}

void tst_OptionParsing::readsFlags()
{
    QFETCH(QString, argument);
    Sample sample;
    QFETCH(bool, isOn);
    sample.debug.set(!isOn);
    QCOMPARE(sample.parse({argument}), "");
    QTEST(*sample.debug, "isOn");
}

void tst_OptionParsing::stopsWhereOptionsEnd_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("rest");
    QTest::newRow("dashes") << QStringList{"--port=2", "--", "--port=3", "x"} << "--port=3 x";
    QTest::newRow("no option") << QStringList{"--port=2", "run", "--port=3"} << "run --port=3";
    QTest::newRow("standard input") << QStringList{"--port=2", "-", "--port=3"} << "- --port=3";
    QTest::newRow("empty") << QStringList{"--port=2", "", "--port=3"} << " --port=3";
    QTest::newRow("nothing") << QStringList{"--port=2"} << "";
}

void tst_OptionParsing::stopsWhereOptionsEnd()
{
    QFETCH(QStringList, arguments);
    Sample sample;
    QTEST(sample.parse(arguments), "rest");
    QCOMPARE(*sample.port, 2);
}

void tst_OptionParsing::takesTheLastOfOneAndAllOfMany()
{
    Sample sample;
    QCOMPARE(sample.parse({"--port=2", "--ids=1", "--port=3", "--ids=2"}), "");
    QCOMPARE(*sample.port, 3);
    QCOMPARE(*sample.ids, QList<int>({1, 2}));
    QCOMPARE(sample.parse({"--ids="}), "");
    QVERIFY(sample.ids->isEmpty());
}

void tst_OptionParsing::asksForHelp()
{
    Sample sample;
    const auto line = sample.options.parseCommandLine({"program", "--port=5", "--help", "--wrong"});
    QVERIFY(line);
    QVERIFY(line->asksHelp);
    QCOMPARE(*sample.port, 1);
}

void tst_OptionParsing::readsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ini")
        << "site.ini"
        << QByteArray("# site\n[net]\r\nport = 80\r\n; more\nname=\" a, b \"\ndebug = on\nids = 1:3, 7");
    QTest::newRow("json") << "site.JSON"
                          << QByteArray(
                                 R"({"port": 80, "name": " a, b ", "debug": true, "ids": [1, 2, 3, 7]})");
    QTest::newRow("json with texts") << "site.json" << QByteArray(R"({"port": "80", "name": " a, b ",
                                                       "debug": "on", "ids": "1:3,7"})");
}

void tst_OptionParsing::readsFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    Sample sample;
    const auto read = sample.options.parseFile(write(name, text));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*sample.port, 80);
    QCOMPARE(*sample.name, " a, b ");
    QVERIFY(*sample.debug);
    QCOMPARE(*sample.ids, QList<int>({1, 2, 3, 7}));
    QCOMPARE(sample.port.origin(), OptionOrigin::File);
}

void tst_OptionParsing::prefersTheCommandLineToAFile()
{
    const QString file = write("site.ini", "port = 2\nname = file\n");
    Sample after;
    QCOMPARE(after.parse({"--port=3"}), "");
    QVERIFY(after.options.parseFile(file));
    Sample before;
    QVERIFY(before.options.parseFile(file));
    QCOMPARE(before.parse({"--port=3"}), "");
    for (const Sample *sample : {&after, &before}) {
        QCOMPARE(*sample->port, 3);
        QCOMPARE(*sample->name, "file");
    }
}

void tst_OptionParsing::readsTheFileThatTheCommandLineNames()
{
    Sample sample;
    sample.options.defineConfigFile("config");
    const QString file = write("site.ini", "port = 2\nname = file\n");
    QCOMPARE(sample.parse({"--port=3", "--config=" + file}), "");
    QCOMPARE(*sample.port, 3);
    QCOMPARE(*sample.name, "file");
}

void tst_OptionParsing::callsBackWhenAllIsRead()
{
    Options options;
    QStringList calls;
    const auto last = options.define<int>("last");
    options.define<int>("first", 1, {.callback = [&](int value) {
                            calls.append(QStringLiteral("%1 %2").arg(value).arg(*last));
                        }});
    options.define<int>("other", 1, {.callback = [&](int) { calls.append("other"); }});
    options.onParsed([&] { calls.append("parsed"); });
    QVERIFY(options.parseCommandLine({"program", "--first=2", "--last=3"}));
    QCOMPARE(calls, QStringList({"2 3", "parsed"}));
}

void tst_OptionParsing::callsBackOnceWhenMoreFollows()
{
    Sample sample;
    int calls = 0;
    sample.options.onParsed([&] { ++calls; });
    QVERIFY(sample.options.parseCommandLine({"program"}, {.isFinal = false}));
    QCOMPARE(calls, 0);
    QVERIFY(sample.options.parseFile(write("site.ini", "port = 2\n")));
    QCOMPARE(calls, 1);
}

void tst_OptionParsing::takesCallbacksInsideACallback()
{
    Sample sample;
    int calls = 0;
    int later = 0;
    sample.options.onParsed([&] {
        for (int i = 0; i < 64; ++i)
            sample.options.onParsed([&] { ++later; });
        ++calls;
    });
    QCOMPARE(sample.parse({"--port=2"}), "");
    QCOMPARE(calls, 1);
    QCOMPARE(later, 0);
    QCOMPARE(sample.parse({"--port=3"}), "");
    QCOMPARE(calls, 2);
    QCOMPARE(later, 64);
}

void tst_OptionParsing::leavesOutUnknownNamesOfAFile()
{
    Sample sample;
    QVERIFY(sample.options.parseFile(write("site.ini", "ports = 2\nport = 3\n"), {.refusesUnknown = false}));
    QCOMPARE(*sample.port, 3);
}

void tst_OptionParsing::refusesArguments_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("error");
    QTest::newRow("misspelt") << "--prot=5"
                              << "there is no option --prot; did you mean --port?";
    QTest::newRow("unknown") << "--colour=red"
                             << "there is no option --colour";
    QTest::newRow("without a value") << "--port"
                                     << "--port needs a value: --port=N";
    QTest::newRow("wrong") << "--port=abc"
                           << "--port: \"abc\" is not a whole number";
    QTest::newRow("empty") << "--port="
                           << "--port: \"\" is not a whole number";
    QTest::newRow("wrong among many") << "--ids=1,x"
                                      << "--ids: \"x\" is not a whole number";
    QTest::newRow("wrong flag") << "--debug=perhaps"
                                << "--debug: \"perhaps\" is neither yes nor no";
    QTest::newRow("without a name") << "--=5"
                                    << "there is no option --";
    QTest::newRow("too many") << "--ids=1:9999,1:2"
                              << "--ids: more than 10000 values";
}

void tst_OptionParsing::refusesArguments()
{
    QFETCH(QString, argument);
    QFETCH(QString, error);
    Sample sample;
    QCOMPARE(sample.parse({argument}), "error: " + error);
}

void tst_OptionParsing::refusesWhatTheCheckRefuses()
{
    Options options;
    const auto isPort = [](int port) -> Result<void> {
        return port > 0 ? Result<void>() : Error{QStringLiteral("not a port")};
    };
    const auto port = options.define<int>("port", 1, {.check = isPort});
    QVERIFY(options.parseCommandLine({"program", "--port=2"}));
    const auto refused = options.parseCommandLine({"program", "--port=0"});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, "--port: not a port");
    QCOMPARE(*port, 2);
}

void tst_OptionParsing::changesNothingWithAnError()
{
    Sample sample;
    bool isCalled = false;
    sample.options.onParsed([&] { isCalled = true; });
    QVERIFY(!sample.parse({"--name=x", "--port=abc"}).isEmpty());
    QCOMPARE(*sample.name, "");
    QVERIFY(!isCalled);
}

void tst_OptionParsing::tellsMistakesInTheOrderOfTheNames()
{
    // Not in the order of the definitions, nor of their places in memory.
    QStringList names{"m", "c", "z", "a", "q", "f", "y", "b"};
    Options options;
    for (const QString &name : std::as_const(names))
        (void)options.define<int>(name);
    QByteArray text;
    for (const QString &name : std::as_const(names))
        text += name.toLatin1() + " = x\n";
    const auto read = options.parseFile(write("a.ini", text));
    QVERIFY(!read);
    QStringList told;
    for (const QString &line : read.error().message.split(u'\n'))
        told.append(line.section(QStringLiteral(": "), 1, 1));
    names.sort();
    QCOMPARE(told, names);
}

void tst_OptionParsing::refusesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *tag, const char *name, const char *text, const char *error) {
        QTest::newRow(tag) << QString::fromLatin1(name) << QByteArray(text) << QString::fromLatin1(error);
    };
    row("unknown", "a.ini", "\nprot = 2\n", ":2: there is no option --prot; did you mean --port?");
    row("wrong value", "a.ini", "# x\n\nport = x\n", ":3: port: \"x\" is not a whole number");
    row("no pair", "a.ini", "port\n", ":1: this is not \"name = value\"");
    row("no name", "a.ini", "= 5\n", ":1: this is not \"name = value\"");
    row("twice", "a.ini", "port = 2\n\nport = 3\n", ":3: port is already in line 1");
    row("json: syntax", "a.json", "{\n\"port\": 2,\n}", ":3: ");
    row("json: no object", "a.json", "[1]", ": this is not a JSON object");
    row("json: twice", "a.json", "{\"port\": 2,\n\"port\": 3}", ":2: port is already in line 1");
    row("json: wrong type", "a.json", "{\n\"name\": 5}", ":2: name: a value of another type");
    row("json: truth for a number", "a.json", "{\n\n\"port\": true}", ":3: port: a value of another type");
    row("json: part", "a.json", "{\"port\": 2.5}", ":1: port: \"2.5\" is not a whole number");
    row("json: null", "a.json", "{\"port\": null}", ":1: port is not a value that an option can have");
    row("json: object", "a.json", "{\"port\": {\"port\": 3}}",
        ":1: port is not a value that an option can have");
    row("json: mixed", "a.json", "{\"ids\": [1, \"2\"]}", ":1: ids is not a value that an option can have");
    row("json: array", "a.json", "{\"port\": [1]}", ":1: port: takes one value, not an array");
    row("json: unknown", "a.json", "{\"x\": \"{\\\"port\\\":\",\n\"prot\": 1}",
        ":2: there is no option --prot");
}

void tst_OptionParsing::refusesFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    Sample sample;
    const QString file = write(name, text);
    const auto read = sample.options.parseFile(file);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(file + error), qPrintable(read.error().message));
    QCOMPARE(*sample.port, 1);
}

void tst_OptionParsing::refusesFilesThatAreNotThere()
{
    Sample sample;
    const auto read = sample.options.parseFile(m_dir->filePath("none.ini"));
    QVERIFY(!read);
    QVERIFY(read.error().message.contains("none.ini"));
}

void tst_OptionParsing::refusesLargeFiles()
{
    Sample sample;
    const QString file = write("a.ini", "port = 2\n");
    QVERIFY(!sample.options.parseFile(file, {.maxFileSize = 8}));
    QCOMPARE(*sample.port, 1);
    QVERIFY(sample.options.parseFile(file, {.maxFileSize = 9}));
}

void tst_OptionParsing::refusesAWrongFileOfTheCommandLine()
{
    Sample sample;
    sample.options.defineConfigFile();
    const QString file = write("site.ini", "port = x\n");
    QVERIFY(sample.parse({"--name=a", "--config=" + file}).contains(":1: port: "));
    QCOMPARE(*sample.name, "");
}

QTEST_GUILESS_MAIN(tst_OptionParsing)
#include "tst_optionparsing.moc"
