// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/templateloader.h"

#include <QtTest/QTest>

using eyewall::TemplateLoader;
using eyewall::TemplateOptions;
using eyewall::TemplateScope;

using Texts = QHash<QString, QByteArray>;

namespace {

QVariantMap named(const QString &value)
{
    return {{QStringLiteral("name"), value}};
}

/// The page, or what went wrong.
QString rendered(const TemplateLoader &loader, const char *name, const QVariantMap &values = {},
                 const TemplateScope &scope = {})
{
    const auto page = loader.render(QString::fromUtf8(name), values, scope);
    return page ? QString::fromUtf8(*page) : page.error().message;
}

Texts escapingTexts()
{
    return {
        {QStringLiteral("escaped.html"), "{% autoescape xhtml_escape %}{{ name }}"},
        {QStringLiteral("unescaped.html"), "{% autoescape None %}{{ name }}"},
        {QStringLiteral("default.html"), "{{ name }}"},
        {QStringLiteral("all.html"),
         "{% include escaped.html %} {% include unescaped.html %} {% include default.html %}"},
        {QStringLiteral("escapedbase.html"),
         "{% autoescape xhtml_escape %}{% block b %}base {{ name }}{% end %}"},
        {QStringLiteral("plainbase.html"), "{% autoescape None %}{% block b %}base {{ name }}{% end %}"},
        {QStringLiteral("1.html"), "{% autoescape xhtml_escape %}{% extends \"plainbase.html\" %}"},
        {QStringLiteral("2.html"),
         "{% autoescape xhtml_escape %}{% extends \"plainbase.html\" %}{% block b %}own {{ name }}{% end %}"},
        {QStringLiteral("3.html"), "{% autoescape None %}{% extends \"escapedbase.html\" %}"},
        {QStringLiteral("4.html"),
         "{% autoescape None %}{% extends \"escapedbase.html\" %}{% block b %}own {{ name }}{% end %}"}};
}

} // namespace

class tst_Template : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void inherits();
    void inheritsOverSeveralLevels();
    void includesRelatively();
    void escapesByTheFileThatOwnsABlock();
    void escapesByTheLoadersDefault();
    void callsModulesBeforeFunctions();
    void rendersAPageInsideOfAPage();
    void errorsNameTheChain_data();
    void errorsNameTheChain();
    void refusesRecursion();
    void refusesLoopExitsThatLoseTheirLoop();
    void refusesTooManyRounds();
    void refusesValuesTooDeep_data();
    void refusesValuesTooDeep();
    void setsLongListsPieceByPiece();
    void refusesTooMuchOutput();
    void refusesIncludesThatMultiply();
    void refusesRenderingsInRenderings();
};

void tst_Template::inherits()
{
    const TemplateLoader loader(Texts{
        {QStringLiteral("base.html"), "<title>{% block title %}default title{% end %}</title>\n<body>{% "
                                      "block body %}default body{% end %}</body>\n"},
        {QStringLiteral("page.html"), "ignored {% extends \"base.html\" %}{% block title %}page title{% end "
                                      "%}\n{% block body %}page body{% end %}"}});
    QCOMPARE(rendered(loader, "page.html"),
             QStringLiteral("<title>page title</title>\n<body>page body</body>\n"));
    QCOMPARE(rendered(loader, "base.html"),
             QStringLiteral("<title>default title</title>\n<body>default body</body>\n"));
}

void tst_Template::inheritsOverSeveralLevels()
{
    const TemplateLoader loader(Texts{
        {QStringLiteral("a"), "A{% block x %}a{% end %}{% block y %}a{% end %}{% block z %}a{% end %}"},
        {QStringLiteral("b"),
         "{% extends a %}{% block x %}b{% block inner %}b{% end %}{% end %}{% block y %}b{% end %}"},
        {QStringLiteral("c"), "{% extends b %}{% block inner %}c{% end %}{% block y %}c{% end %}"},
        {QStringLiteral("d"),
         "{% extends a %}{% block x %}{% include e %}{% end %}{% block z %}{% set v = 1 %}{{ v }}{% end %}"},
        {QStringLiteral("e"), "[{% block y %}e{% end %}]"}});
    QCOMPARE(rendered(loader, "c"), QStringLiteral("Abcca"));
    QCOMPARE(rendered(loader, "d"), QStringLiteral("A[e]e1"));
}

void tst_Template::includesRelatively()
{
    const TemplateLoader loader(
        Texts{{QStringLiteral("a/1.html"), "{% include '2.html' %}{% include '/c.html' %}"},
              {QStringLiteral("a/2.html"), "{% include '../b/3.html' %}"},
              {QStringLiteral("b/3.html"), "ok{{ name }}"},
              {QStringLiteral("c.html"), "!"}});
    QCOMPARE(rendered(loader, "a/1.html", named(QStringLiteral("é"))), QStringLiteral("oké!"));
}

void tst_Template::escapesByTheFileThatOwnsABlock()
{
    const TemplateLoader loader(escapingTexts());
    const auto page = [&](const char *name) { return rendered(loader, name, named(QStringLiteral("<b>"))); };
    QCOMPARE(page("escapedbase.html"), QStringLiteral("base &lt;b&gt;"));
    QCOMPARE(page("plainbase.html"), QStringLiteral("base <b>"));
    QCOMPARE(page("1.html"), QStringLiteral("base <b>"));
    QCOMPARE(page("2.html"), QStringLiteral("own &lt;b&gt;"));
    QCOMPARE(page("3.html"), QStringLiteral("base &lt;b&gt;"));
    QCOMPARE(page("4.html"), QStringLiteral("own <b>"));
}

void tst_Template::escapesByTheLoadersDefault()
{
    const TemplateLoader escaping(escapingTexts());
    QCOMPARE(rendered(escaping, "all.html", named(QStringLiteral("<"))), QStringLiteral("&lt; < &lt;"));
    TemplateOptions options;
    options.autoescape.clear();
    const TemplateLoader plain(escapingTexts(), options);
    QCOMPARE(rendered(plain, "all.html", named(QStringLiteral("<"))), QStringLiteral("&lt; < <"));
    options.autoescape = QStringLiteral("quoted");
    TemplateLoader own(escapingTexts(), options);
    own.addFunction(QStringLiteral("quoted"),
                    [](const QVariantList &of) { return u'"' + of.at(0).toString() + u'"'; });
    QCOMPARE(rendered(own, "all.html", named(QStringLiteral("<"))), QStringLiteral("&lt; < \"<\""));
}

void tst_Template::callsModulesBeforeFunctions()
{
    TemplateLoader loader(
        Texts{{QStringLiteral("t"), "{% module Entry(name, 2) %}{% module plain() %}{{ plain() }}"}});
    loader.addModule(QStringLiteral("Entry"), [](const QVariantList &of) {
        return QByteArray("<li>") + of.at(0).toByteArray() + QByteArray::number(of.at(1).toInt());
    });
    loader.addFunction(QStringLiteral("Entry"),
                       [](const QVariantList &) { return QStringLiteral("not this"); });
    loader.addFunction(QStringLiteral("plain"), [](const QVariantList &) { return QStringLiteral("<br>"); });
    QCOMPARE(rendered(loader, "t", named(QStringLiteral("n"))), QStringLiteral("<li>n2<br>&lt;br&gt;"));
}

void tst_Template::rendersAPageInsideOfAPage()
{
    TemplateLoader loader(Texts{{QStringLiteral("t"), "{% for i in range(3) %}{% module Row(i) %}{% end %}"},
                                {QStringLiteral("row"), "({{ i }})"}});
    loader.addModule(
        QStringLiteral("Row"), [&loader](const QVariantList &of) -> eyewall::core::Result<QVariant> {
            const auto page = loader.render(QStringLiteral("row"), {{QStringLiteral("i"), of.at(0)}});
            if (!page)
                return page.error();
            return *page;
        });
    QCOMPARE(rendered(loader, "t"), QStringLiteral("(0)(1)(2)"));
}

void tst_Template::errorsNameTheChain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *error) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(error);
    };
    row("alone.html", "alone.html:2: division by zero");
    row("page.html", "page.html:4 (via base.html:1): division by zero");
    row("heir.html", "base.html:2: the name \"gone\" is not known");
    row("a.html", "c.html:1 (via b.html:1, a.html:1): division by zero");
    row("condition.html", "condition.html:3: there is no member \"x\"");
    row("bad.html", "missing end expression }} at broken.html:3");
    row("lost.html", "there is no template \"nowhere.html\" at lost.html:2");
    row("nowhere.html", "there is no template \"nowhere.html\"");
    row("apply.html", "apply.html:3: there is no function \"nofilter\"");
}

void tst_Template::errorsNameTheChain()
{
    const TemplateLoader loader(
        Texts{{QStringLiteral("alone.html"), "one\ntwo {{ 1/0 }}\n"},
              {QStringLiteral("base.html"), "{% block 'block' %}{% end %}\n{{ gone }}"},
              {QStringLiteral("page.html"),
               "\n{% extends 'base.html' %}\n{% block 'block' %}\n{{ 1/0 }}\n{% end %}"},
              {QStringLiteral("heir.html"), "{% extends 'base.html' %}"},
              {QStringLiteral("a.html"), "{% include 'b.html' %}"},
              {QStringLiteral("b.html"), "{% include 'c.html' %}"},
              {QStringLiteral("c.html"), "{{ 1/0 }}"},
              {QStringLiteral("condition.html"), "{% if false %}\n\n{% elif {}.x %}{% end %}"},
              {QStringLiteral("broken.html"), "\n\n{{"},
              {QStringLiteral("bad.html"), "\n{% include 'broken.html' %}"},
              {QStringLiteral("lost.html"), "\n{% include 'nowhere.html' %}"},
              {QStringLiteral("apply.html"), "\n\n{% apply nofilter %}\n\n{% end %}"}});
    QFETCH(QString, name);
    QFETCH(QString, error);
    QCOMPARE(rendered(loader, name.toUtf8().constData()), error);
}

void tst_Template::refusesRecursion()
{
    const TemplateLoader loader(
        Texts{{QStringLiteral("a"), "{% include b %}"},
              {QStringLiteral("b"), "{% include a %}"},
              {QStringLiteral("x"), "{% extends y %}"},
              {QStringLiteral("y"), "{% extends x %}"},
              {QStringLiteral("block"), "{% block a %}{% block a %}{% end %}{% end %}"},
              {QStringLiteral("swap"), "{% extends base %}{% block a %}{% block b %}{% end %}{% end %}"
                                       "{% block b %}{% block a %}{% end %}{% end %}"},
              {QStringLiteral("base"), "{% block a %}{% end %}"}});
    QVERIFY(rendered(loader, "a").startsWith(u"includes and blocks are nested too deep at "));
    QCOMPARE(rendered(loader, "x"), QStringLiteral("x extends itself"));
    QCOMPARE(rendered(loader, "block"), QString());
    QCOMPARE(rendered(loader, "swap"), QString());
}

void tst_Template::refusesLoopExitsThatLoseTheirLoop()
{
    const TemplateLoader loader(
        Texts{{QStringLiteral("base"), "{% block a %}{% end %}"},
              {QStringLiteral("t"),
               "{% extends base %}{% for i in [1] %}{% block a %}{% break %}{% end %}{% end %}"}});
    QCOMPARE(rendered(loader, "t"),
             QStringLiteral("break or continue outside for block at t:1 (via base:1)"));
}

void tst_Template::refusesTooManyRounds()
{
    TemplateOptions options;
    options.limits.iterations = 1000;
    const TemplateLoader loader(
        Texts{{QStringLiteral("t"), "\n{% for i in range(n) %}{% for j in range(10) %}{% end %}{% end %}"}},
        options);
    QCOMPARE(rendered(loader, "t", {{QStringLiteral("n"), 90}}), QStringLiteral("\n"));
    QCOMPARE(rendered(loader, "t", {{QStringLiteral("n"), 91}}),
             QStringLiteral("t:2: too many rounds of loops"));
}

void tst_Template::refusesValuesTooDeep_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("list") << QByteArray("[s]");
    QTest::newRow("map") << QByteArray("{\"in\": s}");
    QTest::newRow("choice") << QByteArray("[s] if true else 0");
    QTest::newRow("twice the same") << QByteArray("[s, {\"in\": s}]");
}

// Freed one inside of the other, so many would need more stack than there is.
void tst_Template::refusesValuesTooDeep()
{
    QFETCH(QByteArray, value);
    const QByteArray text =
        "{% set s = 1 %}{% for i in range(n) %}{% for j in range(n) %}\n{% set s = " + value +
        " %}{% end %}{% end %}";
    const TemplateLoader loader(Texts{{QStringLiteral("t"), text}});
    QCOMPARE(rendered(loader, "t", {{QStringLiteral("n"), 7}}), QString(49, u'\n'));
    QCOMPARE(rendered(loader, "t", {{QStringLiteral("n"), 900}}),
             QStringLiteral("t:2: the value is nested too deep"));
}

void tst_Template::setsLongListsPieceByPiece()
{
    const TemplateLoader loader(
        Texts{{QStringLiteral("t"),
               "{% set s = [] %}{% for i in range(n) %}{% set s = s + [[i]] %}{% end %}{{ len(s) }}"}});
    QCOMPARE(rendered(loader, "t", {{QStringLiteral("n"), 500}}), QStringLiteral("500"));
}

void tst_Template::refusesTooMuchOutput()
{
    TemplateOptions options;
    options.limits.outputBytes = 100;
    const TemplateLoader loader(Texts{{QStringLiteral("t"), "{% for i in range(n) %}0123456789{% end %}"}},
                                options);
    QCOMPARE(rendered(loader, "t", {{QStringLiteral("n"), 10}}).size(), 100);
    QCOMPARE(rendered(loader, "t", {{QStringLiteral("n"), 11}}),
             QStringLiteral("t:1: the page becomes too large"));
}

void tst_Template::refusesIncludesThatMultiply()
{
    Texts texts{{QStringLiteral("40"), ""}};
    for (int i = 0; i < 40; ++i)
        texts.insert(QString::number(i), "{% include " + QByteArray::number(i + 1) + " %}{% include " +
                                             QByteArray::number(i + 1) + " %}");
    const TemplateLoader loader(texts);
    QVERIFY(rendered(loader, "0").startsWith(u"the template is too large with all that it includes at "));
}

void tst_Template::refusesRenderingsInRenderings()
{
    TemplateLoader loader(Texts{{QStringLiteral("t"), "{% module Again() %}"}});
    loader.addModule(QStringLiteral("Again"),
                     [&loader](const QVariantList &) -> eyewall::core::Result<QVariant> {
                         const auto page = loader.render(QStringLiteral("t"));
                         return page ? eyewall::core::Result<QVariant>(*page) : page.error();
                     });
    QVERIFY(rendered(loader, "t").endsWith(u"t: renderings are nested too deep"));
}

QTEST_APPLESS_MAIN(tst_Template)
#include "tst_template.moc"
