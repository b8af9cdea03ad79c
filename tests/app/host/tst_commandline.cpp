// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/options.h"
#include "app/host/startup.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace eyewall;
using namespace eyewall::host;

namespace {

core::Result<CommandLine> readDesktop(const QStringList &arguments)
{
    return readCommandLine(QStringList(QStringLiteral("eyewall")) + arguments, Program::Desktop);
}

std::variant<Startup, int> start(const std::vector<QByteArray> &arguments)
{
    std::vector<QByteArray> all{"eyewall"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    for (QByteArray &argument : all)
        pointers.push_back(argument.data());
    return startUp(Program::Desktop, int(pointers.size()), pointers.data(), {});
}

QStringList names(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names += QStringLiteral("%1.eyewall").arg(i);
    return names;
}

} // namespace

/// The files that a command line names besides options.
class tst_CommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesSessions_data();
    void takesSessions();
    void takesAsManyAsMayBe();
    void makesNamesAbsolute_data();
    void makesNamesAbsolute();
    void goesThroughALinkAsTheSystemDoes();
    void tellsOfSessions();
    void refuses_data();
    void refuses();
    void refusesThemToTheDaemon();
    void refusesThemBeforeItStarts();
};

void tst_CommandLine::takesSessions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("sessions");
    QTest::newRow("none") << QStringList{"--workers", "2"} << QStringList();
    QTest::newRow("one") << QStringList{"morning.eyewall"} << QStringList{"morning.eyewall"};
    QTest::newRow("among options") << QStringList{"a.eyewall", "--workers", "2", "/tmp/b"}
                                   << QStringList{"a.eyewall", "/tmp/b"};
    QTest::newRow("behind --") << QStringList{"--", "--workers"} << QStringList{"--workers"};
    QTest::newRow("the same twice") << QStringList{"a", "a"} << QStringList{"a", "a"};
    QTest::newRow("colon") << QStringList{"12:30.eyewall"} << QStringList{"12:30.eyewall"};
    QTest::newRow("looks like a scheme") << QStringList{"mailto:a"} << QStringList{"mailto:a"};
    QTest::newRow("longest") << QStringList{QString(4095, 'a')} << QStringList{QString(4095, 'a')};
    QTest::newRow("percent") << QStringList{"100%25.eyewall"} << QStringList{"100%25.eyewall"};
    QTest::newRow("URL") << QStringList{"file:///tmp/a.eyewall"} << QStringList{"/tmp/a.eyewall"};
    QTest::newRow("URL, much encoded") << QStringList{"file:///" + QString("%E6%9C%9D").repeated(1364)}
                                       << QStringList{'/' + QString(1364, u'朝')};
    QTest::newRow("URL, one slash") << QStringList{"file:/tmp/a"} << QStringList{"/tmp/a"};
    QTest::newRow("URL, large letters") << QStringList{"FILE:///tmp/A"} << QStringList{"/tmp/A"};
    QTest::newRow("URL of this machine") << QStringList{"file://localhost/tmp/a"} << QStringList{"/tmp/a"};
    QTest::newRow("URL, encoded") << QStringList{"file:///%E6%9C%9D%20%231%3F%2525.eyewall"}
                                  << QStringList{QStringLiteral("/朝 #1?%25.eyewall")};
}

void tst_CommandLine::takesSessions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, sessions);
    const auto line = readDesktop(arguments);
    QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
    QCOMPARE(line->sessions, sessions);
}

void tst_CommandLine::takesAsManyAsMayBe()
{
    QCOMPARE(readDesktop(names(kMostSessions))->sessions.size(), kMostSessions);
    const auto more = readDesktop(names(kMostSessions + 1));
    QVERIFY(!more);
    QCOMPARE(more.error().message, QString("21 session files are given; at most 20 can be opened at a time"));
}

void tst_CommandLine::makesNamesAbsolute_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("name"); // below the current folder, unless absolute
    QTest::newRow("plain") << QByteArray("a.eyewall") << "a.eyewall";
    QTest::newRow("below") << QByteArray("./b//a.eyewall") << "b/a.eyewall";
    QTest::newRow("absolute") << QByteArray("/tmp/a.eyewall") << "/tmp/a.eyewall";
    QTest::newRow("URL") << QByteArray("file:///tmp/a%20b") << "/tmp/a b";
    QTest::newRow("no resource") << QByteArray(":/eyewall/a") << ":/eyewall/a";
    QTest::newRow("UTF-8") << QByteArray("\xe6\x9c\x9d") << QStringLiteral("朝");
}

void tst_CommandLine::makesNamesAbsolute()
{
    QFETCH(QByteArray, argument);
    QFETCH(QString, name);
    const auto started = start({argument});
    QVERIFY(std::holds_alternative<Startup>(started));
    const QString path = name.startsWith('/') ? name : QDir::currentPath() + '/' + name;
    QCOMPARE(std::get<Startup>(started).sessions, QStringList{path});
    QVERIFY(std::get<Startup>(started).given.isEmpty());
}

void tst_CommandLine::goesThroughALinkAsTheSystemDoes()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("real/inner"));
    QVERIFY(QFile::link(folder.filePath("real/inner"), folder.filePath("link")));
    QFile file(folder.filePath("real/a.eyewall"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto started = start({QFile::encodeName(folder.filePath("link/../a.eyewall"))});
    QVERIFY(std::holds_alternative<Startup>(started));
    QVERIFY(QFile(std::get<Startup>(started).sessions.value(0)).open(QIODevice::ReadOnly));
}

void tst_CommandLine::tellsOfSessions()
{
    QVERIFY(helpText(Program::Desktop).startsWith("Usage: eyewall [OPTION]... [SESSION]...\n"));
    QVERIFY(helpText(Program::Desktop).contains("\nEach SESSION, a file "));
    QVERIFY(helpText(Program::Daemon).startsWith("Usage: eyewalld [OPTION]...\n"));
    QVERIFY(!helpText(Program::Daemon).contains("SESSION"));
    for (const QString &line : helpText(Program::Desktop).split('\n'))
        QVERIFY2(line.size() <= 110, qPrintable(line));
}

void tst_CommandLine::refuses_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << ""
                             << "the name of a session file is missing";
    QTest::newRow("long") << QString(4096, 'a') << "the name of a session file is too long";
    QTest::newRow("long in a URL") << "file:///" + QString(4095, 'a')
                                   << "the name of a session file is too long";
    const auto row = [](const char *name, const QString &argument) {
        QTest::newRow(name) << argument << '"' + argument + "\" is not a file of this machine";
    };
    row("web", "https://example.org/a.eyewall");
    row("share", "smb://host/a.eyewall");
    row("other machine", "file://other/tmp/a.eyewall");
    row("no path", "file://");
    row("query", "file:///tmp/a?b");
    row("fragment", "file:///tmp/a#b");
    row("zero", "file:///tmp/a%00.eyewall");
    row("not encoded", "file:///tmp/a%zz");
}

void tst_CommandLine::refuses()
{
    QFETCH(QString, argument);
    QFETCH(QString, error);
    const auto line = readDesktop({"good.eyewall", argument});
    QVERIFY(!line);
    QCOMPARE(line.error().message, error);
}

void tst_CommandLine::refusesThemToTheDaemon()
{
    const auto line = readCommandLine({"eyewalld", "a.eyewall"}, Program::Daemon);
    QVERIFY(!line);
    QCOMPARE(line.error().message, QString("\"a.eyewall\" is not an option"));
}

void tst_CommandLine::refusesThemBeforeItStarts()
{
    const auto started = start({"https://example.org/a.eyewall"});
    QVERIFY(std::holds_alternative<int>(started));
    QCOMPARE(std::get<int>(started), kBadUsage);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
