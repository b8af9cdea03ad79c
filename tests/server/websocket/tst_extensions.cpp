// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/extensions.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace eyewall::websocket;

namespace {

/// "name(a, b=1) !bad" as text that diffs.
QByteArray textOf(const std::vector<Extension> &extensions)
{
    QByteArrayList all;
    for (const Extension &extension : extensions) {
        if (!extension.isWellFormed) {
            all += "!";
            continue;
        }
        QByteArrayList parameters;
        for (const Extension::Parameter &parameter : extension.parameters)
            parameters += parameter.value ? parameter.name + '=' + *parameter.value : parameter.name;
        all += extension.name + '(' + parameters.join(", ") + ')';
    }
    return all.join(' ');
}

} // namespace

class tst_Extensions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void joinsFields();
};

void tst_Extensions::parses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &expected) {
        QTest::newRow(name) << value << expected;
    };
    row("one", "permessage-deflate", "permessage-deflate()");
    row("flag", "foo; bar", "foo(bar)");
    row("value", "foo;bar=1", "foo(bar=1)");
    row("blanks", "  foo ;\tbar = 1 ; baz ", "foo(bar=1, baz)");
    row("quoted", "foo; bar=\"1\"", "foo(bar=1)");
    row("quoted with an escape", "foo; bar=\"1\\2\"", "foo(bar=12)");
    row("list", "foo; a, bar; b=2, baz", "foo(a) bar(b=2) baz()");
    row("empty elements", ", foo,, bar ,", "foo() bar()");
    row("repeated parameter", "foo; a; a=1", "foo(a, a=1)");
    row("nothing", "", "");
    row("comma in quotes is not of a token", "foo; a=\"1,2\", bar", "! bar()");
    row("blank in quotes is not of a token", "foo; a=\"1 2\"", "!");
    row("empty in quotes", "foo; a=\"\"", "!");
    row("no value", "foo; a=", "!");
    row("no name", "foo; =1", "!");
    row("empty parameter", "foo;; a", "!");
    row("empty parameter at the end", "foo;", "!");
    row("open quotes", "foo; a=\"1, bar", "!");
    row("behind the quotes", "foo; a=\"1\"2", "!");
    row("escape at the end", "foo; a=\"1\\", "!");
    row("name of two words", "foo bar", "!");
    row("bad character", "f(o)o, bar", "! bar()");
    row("only a parameter", "; a", "!");
}

void tst_Extensions::parses()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(textOf(parseExtensions(value)), expected);
}

void tst_Extensions::joinsFields()
{
    http::Headers headers;
    QVERIFY(headers.add("Sec-WebSocket-Extensions", "foo; a=1, bar"));
    QVERIFY(headers.add("Sec-WebSocket-Protocol", "chat"));
    QVERIFY(headers.add("sec-websocket-extensions", "baz"));
    QCOMPARE(textOf(parseExtensions(headers)), "foo(a=1) bar() baz()");
}

QTEST_APPLESS_MAIN(tst_Extensions)
#include "tst_extensions.moc"
