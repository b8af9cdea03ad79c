// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/template.h"

#include <QtTest/QTest>

using eyewall::Template;
using eyewall::TemplateOptions;
using eyewall::TemplateWhitespace;

class tst_TemplateSyntax : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void filtersBlanks_data();
    void filtersBlanks();
    void filtersBlanksAsTheOptionSays();
    void refuses_data();
    void refuses();
    void survivesBeingCutShort();
};

namespace {

QString written(const QByteArray &text, const QString &name, const QVariantMap &values = {},
                const TemplateOptions &options = {})
{
    const auto made = Template::compile(text, name, options);
    if (!made)
        return made.error().message;
    const auto page = (*made)->render(values);
    return page ? QString::fromUtf8(*page) : page.error().message;
}

} // namespace

void tst_TemplateSyntax::writes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("text", "Hé", "Hé");
    row("comment", "Hello{# note {{ x }} #} there", "Hello there");
    row("comment directive", "{% comment I can't be \"seen %}foo", "foo");
    row("escaped marks", "{{!jquery}} {%! {#!", "{{jquery}} {% {#");
    row("three braces", "{{{ 1 }}}", "{1}");
    row("lone braces", "{ } a{b {", "{ } a{b {");
    row("closing mark in a text", "{{ '}}' }}{% raw '%}' %}", "}}%}");
    row("map in an expression", "{{ {'a': {'b': 1}}.a.b }}", "1");
    row("elif", "{% for i in [1,2,3] %}{% if i == 1 %}a{% elif i == 2 %}b{% else %}c{% end %}{% end %}",
        "abc");
    row("empty if", "{% if true %}{% else %}x{% end %}", "");
    row("break and continue",
        "{% for i in range(10) %}{% if i == 2 %}{% continue %}{% end %}{{ i }}{% if i == 6 %}{% break %}{% "
        "end %}{% end %}",
        "013456");
    row("pairs", "{% for a, b in [[1, 2], [3, 4]] %}{{ a }}-{{ b }};{% end %}", "1-2;3-4;");
    row("entries of a map", "{% for k, v in {'b': 2, 'a': 1} %}{{ k }}{{ v }}{% end %}", "a1b2");
    row("items of a map", "{% for (k, v) in {'b': 2}.items() %}{{ k }}{{ v }}{% end %}", "b2");
    row("keys of a map", "{% for k in {'b': 2, 'a': 1} %}{{ k }}{% end %}", "ab");
    row("names of a loop end with it", "{% set i = 'x' %}{% for i in [1] %}{{ i }}{% end %}{{ i }}", "1x");
    row("loop in a loop of one name",
        "{% for i in [[1, 2], [3]] %}{% for i in i %}{{ i }}{% end %}{{ i|len }}{% end %}",
        "122"
        "31");
    row("set in a loop stays", "{% set n = 0 %}{% for i in [1, 2] %}{% set n = n + i %}{% end %}{{ n }}",
        "3");
    row("set pairs", "{% set a, b = [1, 2] %}{{ b }}{{ a }}", "21");
    row("set what is looped over", "{% set l = [1, 2] %}{% for i in l %}{% set l = [] %}{{ i }}{% end %}",
        "12");
    row("apply", "{% apply upper %}foo é{% end %}", "FOO É");
    row("apply in apply", "{% apply upper %}a{% apply lower %}B{% end %}{% end %}", "AB");
    row("apply filters", "{% apply upper|truncate(2, '') %}foo{% end %}", "FO");
    row("autoescape", "{{ '<&>\"' + \"'\" }}", "&lt;&amp;&gt;&quot;&#x27;");
    row("raw", "{% raw '<' %}", "<");
    row("autoescape off for the whole file", "{{ '<' }}{% autoescape None %}", "<");
    row("autoescape by a function", "{% autoescape json_encode %}x = {{ '<\">' }};{{ [1] }}",
        "x = \"<\\\">\";[1]");
    row("tags over lines", "{% for i in range(3)\n %}{% if i > 0 %}, {% end %}{#\n#}{{ i\n}}{% end\n%}",
        "0, 1, 2");
    row("block with quotes", "{% block 'one' %}x{% end %}{% block two %}y{% end %}", "xy");
    row("module takes a function", "{% module str('<b>') %}", "<b>");
}

void tst_TemplateSyntax::writes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(written(text, QStringLiteral("t")), expected);
}

void tst_TemplateSyntax::filtersBlanks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *name, const char *text, const char *expected) {
        QTest::newRow(title) << QString::fromUtf8(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("html", "a.html", "   \n\t\n asdf\t   ", "\nasdf ");
    row("js", "a.js", " \n\n\n\t qwer     ", "\nqwer ");
    row("others", "a.txt", "\t    zxcv\n\n", "\t    zxcv\n\n");
    row("pre", "a.html", "a  b<PRE class=x>  c\n\n d</pre>  e", "a b<PRE class=x>  c\n\n d</pre> e");
    row("textarea around an expression", "a.html", "<textarea>  {{ 1 }}  </textarea>  e",
        "<textarea>  1  </textarea> e");
    row("no pre", "a.html", "<preface>  x</preface>", "<preface> x</preface>");
    row("directives", "a.html",
        "{% whitespace oneline %}\n {% for i in range(3) %}\n  {{ i }}\n {% end %}\n{% whitespace all %}\n  "
        "pre\tformatted\n",
        "  0  1  2  \n  pre\tformatted\n");
}

void tst_TemplateSyntax::filtersBlanks()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(written(text, name), expected);
}

// The option goes before the name, the directive before the option.
void tst_TemplateSyntax::filtersBlanksAsTheOptionSays()
{
    const auto filtered = [](const char *name, const QByteArray &text, TemplateWhitespace whitespace) {
        TemplateOptions options;
        options.whitespace = whitespace;
        const auto made = Template::compile(text, QString::fromLatin1(name), options);
        return made ? (*made)->render(QVariantMap()).valueOr(QByteArray("failed")) : QByteArray("broken");
    };
    const QByteArray text = "a  b\n\n c";
    QCOMPARE(filtered("a.html", text, TemplateWhitespace::All), text);
    QCOMPARE(filtered("a.txt", text, TemplateWhitespace::Single), QByteArray("a b\nc"));
    QCOMPARE(filtered("a.txt", text, TemplateWhitespace::Oneline), QByteArray("a b c"));
    QCOMPARE(filtered("a.txt", "{% whitespace all %}" + text, TemplateWhitespace::Oneline), text);
}

void tst_TemplateSyntax::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *text, const char *error) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(error);
    };
    row("\n\n{{", "missing end expression }} at t:3");
    row("{{ 1 }", "missing end expression }} at t:1");
    row("\n{%", "missing end block %} at t:2");
    row("{#", "missing end comment #} at t:1");
    row("{{ }}", "empty expression at t:1");
    row("{% %}", "empty block tag ({% %}) at t:1");
    row("\n{% if x %}\n\n", "missing {% end %} block for if at t:2");
    row("{% for a in b %}", "missing {% end %} block for for at t:1");
    row("{% end %}", "extra {% end %} block at t:1");
    row("{% frobnicate %}", "unknown operator: \"frobnicate\" at t:1");
    row("{% else %}", "else outside if block at t:1");
    row("{% for a in b %}{% else %}{% end %}", "else block cannot be attached to for block at t:1");
    row("{% if a %}{% else %}{% elif b %}{% end %}", "elif behind else at t:1");
    row("{% break %}", "break outside for block at t:1");
    row("{% if a %}{% continue %}{% end %}", "continue outside for block at t:1");
    row("{% for i in a %}{% apply upper %}{% break %}{% end %}{% end %}", "break outside for block at t:1");
    row("{% extends %}", "extends missing file path at t:1");
    row("{% include %}", "include missing file path at t:1");
    row("{% set %}", "set missing statement at t:1");
    row("{% set a == 1 %}", "set needs name = value at t:1");
    row("{% set 1a = 1 %}", "\"1a\" is no name at t:1");
    row("{% apply %}{% end %}", "apply missing method name at t:1");
    row("{% block %}{% end %}", "block missing name at t:1");
    row("{% if %}{% end %}", "if missing expression at t:1");
    row("{% for a %}{% end %}", "for needs names in a value at t:1");
    row("{% module x %}", "module needs a call at t:1");
    row("{% whitespace odd %}", "unknown whitespace mode: \"odd\" at t:1");
    row("{% import os %}", "\"import\" is not there: templates run no code at t:1");
    row("{% while true %}{% end %}", "\"while\" is not there: templates run no code at t:1");
}

void tst_TemplateSyntax::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    QCOMPARE(written(text, QStringLiteral("t")), error);
}

void tst_TemplateSyntax::survivesBeingCutShort()
{
    const QByteArray whole =
        "<pre>{# c #}{{! {% for k, v in {'a': [1, 'x\\n']} %}{% if v[0] > 0 and not false %}"
        "{{ k|upper }}{% elif 1 %}{% raw v %}{% end %}{% end %}{% apply lower|truncate(3) %}Z{% end %}</pre>";
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto made = Template::compile(whole.left(length));
        if (made)
            QVERIFY((*made)->render(QVariantMap()));
        else
            QVERIFY(made.error().message.contains(QLatin1String(" at <string>:1")));
    }
}

QTEST_APPLESS_MAIN(tst_TemplateSyntax)
#include "tst_templatesyntax.moc"
