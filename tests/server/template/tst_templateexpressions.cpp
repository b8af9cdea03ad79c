// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/template.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <stdexcept>

using eyewall::Template;
using eyewall::TemplateOptions;
using eyewall::TemplateScope;

/// What a program hands to its templates as it is.
struct Person {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int age MEMBER age)

public:
    QString name;
    int age = 0;
};

namespace {

QVariantMap values()
{
    const QVariantMap user{{QStringLiteral("name"), QStringLiteral("Zoë")}, {QStringLiteral("age"), 41}};
    const QJsonObject json{{QStringLiteral("list"), QJsonArray{1, 2.5, QStringLiteral("x")}},
                           {QStringLiteral("inner"), QJsonObject{{QStringLiteral("yes"), true}}}};
    return {
        {QStringLiteral("user"), user},
        {QStringLiteral("json"), json},
        {QStringLiteral("one"), 1},
        {QStringLiteral("nothing"), QVariant()},
        {QStringLiteral("empty"), QString()},
        {QStringLiteral("bytes"), QByteArray("caf\xC3\xA9")},
        {QStringLiteral("words"), QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}},
        {QStringLiteral("numbers"), QVariantList{3, 1, 2}},
        {QStringLiteral("person"), QVariant::fromValue(Person{QStringLiteral("Ida"), 7})}};
}

/// The page that shows an expression without escaping, or the mistake.
QString shown(const QString &expression, const TemplateOptions &options = {}, const TemplateScope &scope = {})
{
    const QByteArray text = "{% raw " + expression.toUtf8() + " %}";
    const auto made = Template::compile(text, QStringLiteral("t"), options);
    if (!made)
        return made.error().message;
    const auto page = (*made)->render(values(), scope);
    return page ? QString::fromUtf8(*page) : page.error().message;
}

} // namespace

class tst_TemplateExpressions : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void computes_data();
    void computes();
    void readsJsonObjects();
    void callsWhatTheScopeHas();
    void asksTheScopeForNames();
    void missingIsNothingWhereThatIsAllowed();
    void refuses_data();
    void refuses();
    void refusesLongTexts();
    void makesNothingBeyondTheLimit_data();
    void makesNothingBeyondTheLimit();
    void makesWhatIsJustWithinTheLimit_data();
    void makesWhatIsJustWithinTheLimit();
    void nestedBracketsHaveALimit();
    void longChainsHaveALimit();
    void exceptionsOfFunctionsPass();
};

void tst_TemplateExpressions::computes_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
    };
    row("2 + 2", "4");
    row("2 + 3 * 4 - -1", "15");
    row("(2 + 3) * 4", "20");
    row("7 / 2", "3.5");
    row("8 / 2", "4");
    row("-7 // 2", "-4");
    row("-7 % 3", "2");
    row("7.5 % 2", "1.5");
    row("9223372036854775807 + 1", "9223372036854776000");
    row("0.1 + 0.2", "0.30000000000000004");
    row("'a' + \"b\" 'c'", "abc");
    row("'n' + 1", "n1");
    row("[1, 2] + [3]", "[1,2,3]");
    row("'\\u00e9\\n\\'\\\\'", "é\n'\\");
    row("1.5e3", "1500");
    row("true", "true");
    row("None", "");
    row("not ''", "true");
    row("1 == 1.0 and 'a' != 'b'", "true");
    row("1 < 2 and 2 <= 2 and 3 > 2 and 3 >= 3", "true");
    row("'a' < 'b'", "true");
    row("'' or 'fallback'", "fallback");
    row("0 and boom", "0");
    row("'yes' if one else 'no'", "yes");
    row("'a' if not one else 'b' if one == 2 else 'c'", "c");
    row("'b' in words", "true");
    row("'z' not in words", "true");
    row("'name' in user", "true");
    row("'oe' in 'goes'", "true");
    row("user.name", "Zoë");
    row("user['age'] + 1", "42");
    row("bytes", "café");
    row("words[0] + words[-1]", "ac");
    row("words[1:]", "[\"b\",\"c\"]");
    row("'héllo'[1:3]", "él");
    row("'abc'[-2:]", "bc");
    row("json.list[1]", "2.5");
    row("json.inner.yes", "true");
    row("json.inner", "{\"yes\":true}");
    row("json.list == [1, 2.5, 'x'] and [1, 2.5, 'x'] == json.list and json.list == json.list", "true");
    row("json.inner == {'yes': true} and [json.inner] == [{'yes': true}]", "true");
    row("json.inner == {'no': true} or json.inner == {'yes': 2} or json.list == [1] or json == json.list",
        "false");
    row("words == ['a', 'b', 'c'] and {'yes': true} in [json.inner]", "true");
    row("[1, [2]]|upper + {'a': words}|str + words", "[1,[2]]{\"a\":[\"a\",\"b\",\"c\"]}[\"a\",\"b\",\"c\"]");
    row("person.name + str(person.age)", "Ida7");
    row("{'a': {'b': 5}}.a.b", "5");
    row("user.name|upper", "ZOË");
    row("'x' + 'y'|upper", "xY");
    row("words|join('-')", "a-b-c");
    row("'-'.join(words)", "a-b-c");
    row("user.name.lower()", "zoë");
    row("len(words) * len('ab')", "6");
    row("numbers|sorted|join(' ')", "1 2 3");
    row("[{'n': 2}, {'n': 1}]|sorted('n')", "[{\"n\":1},{\"n\":2}]");
    row("range(2, 8, 3)", "[2,5]");
    row("max(numbers) + min(4, 5) + sum(numbers)", "13");
    row("'a b  c'.split()|len", "3");
    row("2.5|round", "2");
    row("3.14159|round(2)", "3.14");
    row("int(' 42 ') + 1", "43");
    row("'abcdef'|truncate(3)", "abc…");
    row("url_escape('a b&c')", "a+b%26c");
    row("json_encode({'a': '</x>'})", "{\"a\":\"<\\/x>\"}");
    row("missing|default('d')", "d");
    row("user.missing|default('d')", "d");
    row("nothing|default('d')", "d");
    row("empty|default('d')", "");
    row("missing is defined", "false");
    row("user.name is defined and nothing is none", "true");
    row("one is not none", "true");
    row("get(user, 'x', 'none')", "none");
    row("user.items()|len", "2");
}

void tst_TemplateExpressions::computes()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    QCOMPARE(shown(expression), expected);
}

void tst_TemplateExpressions::readsJsonObjects()
{
    const auto made = Template::compile("{% for one in list %}[{{ one.id }}]{% end %}");
    QVERIFY(made);
    const QJsonObject values{
        {QStringLiteral("list"), QJsonArray{QJsonObject{{QStringLiteral("id"), 1}},
                                            QJsonObject{{QStringLiteral("id"), QStringLiteral("<")}}}}};
    QCOMPARE(*(*made)->render(values), "[1][&lt;]");
}

void tst_TemplateExpressions::callsWhatTheScopeHas()
{
    TemplateScope scope;
    scope.functions.insert(QStringLiteral("twice"),
                           [](const QVariantList &of) { return of.at(0).toInt() * 2; });
    scope.call = [](const QString &name,
                    const QVariantList &of) -> std::optional<eyewall::core::Result<QVariant>> {
        if (name == u"handler.url" && of.size() == 1)
            return QVariant(QLatin1String("/of/") + of.at(0).toString());
        if (name == u"broken")
            return eyewall::core::Error{QStringLiteral("no luck")};
        return std::nullopt;
    };
    QCOMPARE(shown(QStringLiteral("twice(21)"), {}, scope), QStringLiteral("42"));
    QCOMPARE(shown(QStringLiteral("21|twice"), {}, scope), QStringLiteral("42"));
    QCOMPARE(shown(QStringLiteral("handler.url('x')"), {}, scope), QStringLiteral("/of/x"));
    QCOMPARE(shown(QStringLiteral("'a'|upper"), {}, scope), QStringLiteral("A"));
    QCOMPARE(shown(QStringLiteral("broken()"), {}, scope), QStringLiteral("t:1: broken: no luck"));
}

void tst_TemplateExpressions::asksTheScopeForNames()
{
    int asked = 0;
    TemplateScope scope;
    scope.value = [&asked](const QString &name) -> std::optional<QVariant> {
        ++asked;
        return name == u"current_user" ? std::optional<QVariant>(QStringLiteral("root")) : std::nullopt;
    };
    QCOMPARE(shown(QStringLiteral("current_user + current_user + user.name"), {}, scope),
             QStringLiteral("rootrootZoë"));
    QCOMPARE(asked, 1);
    QCOMPARE(shown(QStringLiteral("other"), {}, scope),
             QStringLiteral("t:1: the name \"other\" is not known"));
}

void tst_TemplateExpressions::missingIsNothingWhereThatIsAllowed()
{
    TemplateOptions options;
    options.missing = eyewall::MissingNames::Empty;
    QCOMPARE(shown(QStringLiteral("'[' + missing.deeper[3] + ']'"), options), QStringLiteral("[]"));
    QCOMPARE(shown(QStringLiteral("'y' if missing else 'n'"), options), QStringLiteral("n"));
    QCOMPARE(shown(QStringLiteral("missing(1)"), options),
             QStringLiteral("t:1: there is no function \"missing\""));
}

void tst_TemplateExpressions::refuses_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *expression, const char *error) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(error);
    };
    row("1 +", "the expression ends too early at t:1");
    row("(1", "missing \")\" at t:1");
    row("1 2", "unexpected \"2\" at t:1");
    row("a if b", "\"if\" in an expression needs an \"else\" at t:1");
    row("1 < 2 < 3", "comparisons cannot be chained: join them with \"and\" at t:1");
    row("f(a=1)", "arguments have no names here: pass a map, as in f({\"a\": 1}) at t:1");
    row("'open", "a text is not closed at t:1");
    row("'\\q'", "unknown escape in a text at t:1");
    row("12abc", "\"12\" is no number that fits at t:1");
    row("99999999999999999999", "\"99999999999999999999\" is no number that fits at t:1");
    row("lambda x: x", "unexpected \"lambda\" at t:1");
    row("f(1)(2)", "only functions can be called at t:1");
    row("1 / 0", "t:1: division by zero");
    row("1 % 0", "t:1: division by zero");
    row("'a' * 3", "t:1: only numbers can be calculated with");
    row("-'a'", "t:1: only numbers can be calculated with");
    row("'a' < 1", "t:1: these values cannot be compared");
    row("missing", "t:1: the name \"missing\" is not known");
    row("user.height", "t:1: there is no member \"height\"");
    row("words[3]", "t:1: there is no element \"3\"");
    row("f(missing)|default(1)", "t:1: the name \"missing\" is not known");
    row("nofunction()", "t:1: there is no function \"nofunction\"");
    row("upper()", "t:1: upper: wrong number of arguments");
    row("range(1000000)", "t:1: range: the range is too long");
    row("1 in 2", "t:1: \"in\" needs a text, a list or a map");
    row("[1, 'a']|sorted", "t:1: sorted: what is not alike cannot be sorted");
}

void tst_TemplateExpressions::refuses()
{
    QFETCH(QString, expression);
    QFETCH(QString, error);
    QCOMPARE(shown(expression), error);
}

void tst_TemplateExpressions::refusesLongTexts()
{
    TemplateOptions options;
    options.limits.outputBytes = 100;
    const auto made =
        Template::compile("{% set s = 'abcdefgh' %}{% for i in range(40) %}{% set s = s + s %}{% end %}",
                          QStringLiteral("t"), options);
    QVERIFY(made);
    QCOMPARE((*made)->render(QVariantMap()).error().message, QStringLiteral("t:1: a text becomes too long"));
}

/// Each would take more memory than there is.
void tst_TemplateExpressions::makesNothingBeyondTheLimit_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *expression, const char *error) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(error);
    };
    row("long|replace('a', long)", "t:1: replace: the text becomes too long");
    row("long.replace('aa', long)", "t:1: replace: the text becomes too long");
    row("many|join(long)", "t:1: join: the text becomes too long");
    row("long.join(many)", "t:1: join: the text becomes too long");
    row("[long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, "
        "long]"
        "|join",
        "t:1: join: the text becomes too long");
    row("long|split('a')", "t:1: split: the list becomes too long");
    row("blanks|split", "t:1: split: the list becomes too long");
    row("huge", "t:1: the page becomes too large");
    row("shared", "t:1: a text becomes too long");
    row("json", "t:1: a text becomes too long");
    row("shared|str", "t:1: str: a text becomes too long");
    row("shared|upper", "t:1: upper: a text becomes too long");
    row("shared|json_encode", "t:1: json_encode: a text becomes too long");
    row("json|json_encode", "t:1: json_encode: a text becomes too long");
    row("shared|join", "t:1: join: a text becomes too long");
    row("json|join", "t:1: join: a text becomes too long");
    row("json[0][1]", "t:1: a text becomes too long");
    row("['a', 'b']|join(shared)", "t:1: join: a text becomes too long");
    row("'a'|replace('a', shared)", "t:1: replace: a text becomes too long");
    row("'a' + shared", "t:1: a text becomes too long");
    row("{shared: 1}", "t:1: a text becomes too long");
    row("deep", "t:1: the value is nested too deep");
    row("deep|json_encode", "t:1: json_encode: the value is nested too deep");
    row("nothing[shared]", "t:1: there is no element \"\"");
}

void tst_TemplateExpressions::makesNothingBeyondTheLimit()
{
    QFETCH(QString, expression);
    TemplateOptions options;
    options.limits.outputBytes = 2 * 1024 * 1024;
    const auto made = Template::compile("{{ " + expression.toUtf8() + " }}", QStringLiteral("t"), options);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QVariantList shared; // the same list in more places than can be counted
    QJsonArray json;
    QVariantList deep;
    for (int i = 0; i < 60; ++i) {
        shared = {QVariant(shared), QVariant(shared)};
        json = {json, json};
    }
    for (int i = 0; i < 2000; ++i)
        deep = {QVariant(deep)};
    const auto page = (*made)->render({{QStringLiteral("shared"), shared},
                                       {QStringLiteral("json"), json},
                                       {QStringLiteral("deep"), deep},
                                       {QStringLiteral("nothing"), QVariantMap()},
                                       {QStringLiteral("long"), QString(1'000'000, u'a')},
                                       {QStringLiteral("huge"), QByteArray(20'000'000, '&')},
                                       {QStringLiteral("many"), QVariantList(1'000'000, QStringLiteral("a"))},
                                       {QStringLiteral("blanks"), QStringLiteral("a ").repeated(1'000'000)}});
    QVERIFY(!page);
    QTEST(page.error().message, "error");
}

void tst_TemplateExpressions::makesWhatIsJustWithinTheLimit_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("most");
    const auto row = [](const char *expression, int most) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << most;
    };
    row("'aaaaa'|replace('aa', 'xyz')", 7); // of overlapping places two count
    row("'aabb'|replace('bb', 'b')", 3);
    row("words|join(', ')", 7);
    row("'a,b'|split(',')|join('')", 2 * int(sizeof(QVariant)));
}

void tst_TemplateExpressions::makesWhatIsJustWithinTheLimit()
{
    QFETCH(QString, expression);
    QFETCH(int, most);
    const QString usual = shown(expression);
    TemplateOptions options;
    options.limits.outputBytes = most;
    QCOMPARE(shown(expression, options), usual);
    options.limits.outputBytes = most - 1;
    const QString refused = shown(expression, options);
    QVERIFY2(refused.startsWith(u"t:1: ") && refused.endsWith(u" too long"), qPrintable(refused));
}

void tst_TemplateExpressions::nestedBracketsHaveALimit()
{
    QCOMPARE(shown(QString(90, u'(') + u'1' + QString(90, u')')), QStringLiteral("1"));
    QVERIFY(shown(QString(100'000, u'(')).startsWith(u"the expression is nested too deep"));
    QVERIFY(shown(QStringLiteral("a if b else ").repeated(10'000))
                .startsWith(u"the expression is nested too deep"));
}

void tst_TemplateExpressions::longChainsHaveALimit()
{
    QCOMPARE(shown(QStringLiteral("1+").repeated(900) + u'1'), QStringLiteral("901"));
    QVERIFY(shown(QStringLiteral("1+").repeated(100'000) + u'1').startsWith(u"the expression is too long"));
    QVERIFY(shown(QStringLiteral("not ").repeated(100'000) + u'1').startsWith(u"the expression is too long"));
}

void tst_TemplateExpressions::exceptionsOfFunctionsPass()
{
    TemplateScope scope;
    scope.functions.insert(QStringLiteral("stop"),
                           [](const QVariantList &) -> QVariant { throw std::runtime_error("gone"); });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, shown(QStringLiteral("stop()"), {}, scope));
    QCOMPARE(shown(QStringLiteral("1")), QStringLiteral("1"));
}

QTEST_APPLESS_MAIN(tst_TemplateExpressions)
#include "tst_templateexpressions.moc"
