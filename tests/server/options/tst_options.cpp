// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/options.h"

#include <QTest>

using eyewall::OptionError;
using eyewall::OptionOrigin;
using eyewall::Options;
using namespace std::chrono_literals;

namespace {

/// A type of a program's own.
struct Colour {
    int rgb = 0;
};

/// What the function throws as an OptionError; empty when it does not.
template<typename F>
QString errorOf(F function)
{
    try {
        function();
    } catch (const OptionError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

template<>
struct eyewall::OptionType<Colour> {
    static constexpr const char *kMetavar = "RRGGBB";
    static constexpr options::Literal kLiteral = options::Literal::Text;
    static core::Result<Colour> parse(const QString &text)
    {
        bool isHex = false;
        const int rgb = text.toInt(&isHex, 16);
        return isHex ? core::Result<Colour>(Colour{rgb}) : core::Error{QStringLiteral("no colour")};
    }
    static QString text(const Colour &colour) { return QString::number(colour.rgb, 16); }
};

static_assert(eyewall::OptionValue<int> && eyewall::OptionValue<QList<std::chrono::seconds>>);
static_assert(!eyewall::OptionValue<void *> && !eyewall::OptionValue<QList<QList<int>>>);

class tst_Options final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults();
    void givesValuesByName();
    void takesDashesForUnderlines();
    void setsValues();
    void overridesForAWhile();
    void takesTypesOfTheProgram();
    void listsWhatIsDefined();
    void makesDictionaries();
    void showsHelp();
    void namesBothPlacesOfAName();
    void refusesNames_data();
    void refusesNames();
    void refusesWrongTypes();
    void refusesUnknownNames();
};

void tst_Options::hasDefaults()
{
    Options options;
    const auto port = options.define<int>("port", 8888);
    const auto name = options.define<QString>("name", "wall");
    const auto ids = options.define<QList<int>>("ids", {1, 2});
    const auto wait = options.define<std::chrono::milliseconds>("wait", 1500ms);
    const auto debug = options.define<bool>("debug");
    QCOMPARE(*port, 8888);
    QCOMPARE(name->size(), 4);
    QCOMPARE(ids.value(), QList<int>({1, 2}));
    QCOMPARE(*wait, 1500ms);
    QVERIFY(!*debug);
    QVERIFY(!port.isGiven());
}

void tst_Options::givesValuesByName()
{
    Options options;
    options.define<int>("port", 8888);
    const Options &known = options;
    QCOMPARE(known.value<int>("port"), 8888);
    QVERIFY(known.contains("port"));
    QVERIFY(!known.contains("ports"));
}

void tst_Options::takesDashesForUnderlines()
{
    Options options;
    options.define<int>("max_size", 5);
    QCOMPARE(options.value<int>("max-size"), 5);
    QCOMPARE(options.value<int>("max_size"), 5);
    QVERIFY(!errorOf([&] { options.define<int>("max-size"); }).isEmpty());
}

void tst_Options::setsValues()
{
    Options options;
    const auto port = options.define<int>("port", 1);
    options.option<int>("port").set(2);
    QCOMPARE(*port, 2);
    QVERIFY(options.parseCommandLine({"program", "--port=3"}));
    QCOMPARE(*port, 3);
    QCOMPARE(port.origin(), OptionOrigin::CommandLine);
}

void tst_Options::overridesForAWhile()
{
    Options options;
    auto port = options.define<int>("port", 1);
    {
        const auto held = port.overrideWith(7);
        QCOMPARE(options.value<int>("port"), 7);
    }
    QCOMPARE(*port, 1);
}

void tst_Options::takesTypesOfTheProgram()
{
    Options options;
    const auto colour = options.define<Colour>("colour", Colour{0xff});
    const auto others = options.define<QList<Colour>>("others");
    QVERIFY(options.parseCommandLine({"program", "--colour=ff0000", "--others=1,2"}));
    QCOMPARE(colour->rgb, 0xff0000);
    QCOMPARE(others->size(), 2);
    QVERIFY(!options.parseCommandLine({"program", "--colour=red"}));
}

void tst_Options::listsWhatIsDefined()
{
    Options options;
    options.define<int>("port", 80, {.help = "listen here", .group = "net", .metavar = "PORT"});
    options.define<QStringList>("hosts", {"a", "b"});
    const auto list = options.list();
    QCOMPARE(options.names(), QStringList({"hosts", "port"}));
    QCOMPARE(options.groups(), QStringList({"net", "tst_options.cpp"}));
    QCOMPARE(list[0].text, "a,b");
    QVERIFY(list[0].isMultiple);
    QVERIFY(list[0].definedIn.startsWith("tst_options.cpp:"));
    QCOMPARE(list[1].help, "listen here");
    QCOMPARE(list[1].metavar, "PORT");
    QCOMPARE(list[1].group, "net");
}

void tst_Options::makesDictionaries()
{
    Options options;
    options.define<int>("max-size", 5, {.group = "application"});
    options.define<QStringList>("hosts", {"a"}, {.group = "net"});
    QCOMPARE(options.asDict(), QVariantMap({{"max_size", 5}, {"hosts", QStringList{"a"}}}));
    QCOMPARE(options.groupDict("application"), QVariantMap({{"max_size", 5}}));
    QVERIFY(options.groupDict("nothing").isEmpty());
}

void tst_Options::showsHelp()
{
    Options options;
    options.define<int>("port", 80, {.help = "listen here", .group = "net", .metavar = "PORT"});
    options.define<bool>("debug", false, {.help = "say more", .group = "log"});
    options.define<QList<int>>("identifiers-of-the-shards", {}, {.help = "which of them", .group = "net"});
    QCOMPARE(options.helpText("wall"), QStringLiteral("Usage: wall [OPTIONS]\n\n"
                                                      "Options:\n"
                                                      "  --help                          show this help\n\n"
                                                      "log options:\n"
                                                      "  --debug                         say more\n\n"
                                                      "net options:\n"
                                                      "  --identifiers-of-the-shards=N   which of them "
                                                      "(several, with commas)\n"
                                                      "  --port=PORT                     listen here "
                                                      "(default 80)\n"));
}

void tst_Options::namesBothPlacesOfAName()
{
    Options options;
    const int first = __LINE__ + 1;
    options.define<int>("port", 1);
    const int second = __LINE__ + 1;
    const QString error = errorOf([&] { options.define<QString>("port"); });
    QCOMPARE(error,
             QStringLiteral("option --port is defined twice: tst_options.cpp:%1 and tst_options.cpp:%2")
                 .arg(first)
                 .arg(second));
    QCOMPARE(options.value<int>("port"), 1);
}

void tst_Options::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "-port", "_port", "a=b", "a b", "help", "caf\xe9"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Options::refusesNames()
{
    QFETCH(QString, name);
    Options options;
    QVERIFY(errorOf([&] { options.define<int>(name); }).contains("tst_options.cpp:"));
    QVERIFY(options.names().isEmpty());
}

void tst_Options::refusesWrongTypes()
{
    Options options;
    options.define<int>("port", 1);
    QVERIFY(errorOf([&] { (void)options.value<QString>("port"); }).contains("--port"));
    QVERIFY(errorOf([&] { options.option<qint64>("port").set(5); }).contains("another type"));
}

void tst_Options::refusesUnknownNames()
{
    const Options options;
    QCOMPARE(errorOf([&] { (void)options.value<int>("port"); }), "no option --port is defined");
}

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_options.moc"
