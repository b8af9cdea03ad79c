// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/cookie.h"

#include <QtTest/QTest>

using namespace eyewall::http;

namespace {

QByteArray described(const Cookies &cookies)
{
    QByteArray text;
    for (const Cookies::Cookie &cookie : cookies)
        text += cookie.name + '=' + cookie.value + '|';
    return text;
}

SetCookie named(const char *name, const char *value)
{
    SetCookie cookie;
    cookie.name = name;
    cookie.value = value;
    return cookie;
}

} // namespace

class tst_Cookie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void findsTheLastOne();
    void joinsSeveralFields();
    void isLinear();
    void serializes();
    void quotesValues_data();
    void quotesValues();
    void refuses_data();
    void refuses();
};

void tst_Cookie::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cookies");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("two") << QByteArray("a=1; b=2") << QByteArray("a=1|b=2|");
    QTest::newRow("blanks") << QByteArray(" a = 1 ;b=2;; ") << QByteArray("a=1|b=2|");
    QTest::newRow("without =") << QByteArray("abc; =def") << QByteArray("=abc|=def|");
    QTest::newRow("first = counts") << QByteArray("a=b=c") << QByteArray("a=b=c|");
    QTest::newRow("comma is data") << QByteArray("a=1,b=2") << QByteArray("a=1,b=2|");
    QTest::newRow("odd names") << QByteArray("a b=1; [c]=2; \xc3\xa9=3")
                               << QByteArray("a b=1|[c]=2|\xc3\xa9=3|");
    QTest::newRow("quoted") << QByteArray("a=\"b c\"") << QByteArray("a=b c|");
    QTest::newRow("escapes") << QByteArray("a=\"x\\073y\\\"z\\\\\"") << QByteArray("a=x;y\"z\\|");
    QTest::newRow("no octal") << QByteArray("a=\"\\400\\07\"") << QByteArray("a=40007|");
    QTest::newRow("one quote") << QByteArray("a=\"; b=\"x") << QByteArray("a=\"|b=\"x|");
    QTest::newRow("escape at the end") << QByteArray("a=\"\\\"") << QByteArray("a=\\|");
}

void tst_Cookie::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cookies);
    Cookies parsed;
    parsed.parse(text);
    QCOMPARE(described(parsed), cookies);
}

void tst_Cookie::findsTheLastOne()
{
    Cookies cookies;
    cookies.parse("a=1; b=2; a=3");
    QCOMPARE(cookies.value("a"), std::optional<QByteArray>("3"));
    QVERIFY(!cookies.value("A"));
    QCOMPARE(cookies.size(), 3);
}

void tst_Cookie::joinsSeveralFields()
{
    Headers headers;
    QVERIFY(headers.add("Cookie", "a=1") && headers.add("X", "y=1") && headers.add("cookie", "b=2"));
    QCOMPARE(described(Cookies(headers)), QByteArray("a=1|b=2|"));
    QVERIFY(Cookies(Headers()).isEmpty());
}

void tst_Cookie::isLinear()
{
    // A quadratic parser would need minutes for this.
    Cookies cookies;
    cookies.parse("a=\"" + QByteArray("\\\"").repeated(500'000) + '"');
    QCOMPARE(cookies.value("a")->size(), 500'000);
}

void tst_Cookie::serializes()
{
    SetCookie cookie = named("a", "b");
    QCOMPARE(*serialize(cookie), QByteArray("a=b; Path=/; HttpOnly; SameSite=Lax"));
    cookie.domain = "example.org";
    cookie.path = "/x y";
    cookie.expires = 784111777;
    cookie.maxAge = -1;
    cookie.isSecure = true;
    cookie.sameSite = SetCookie::SameSite::None;
    QCOMPARE(*serialize(cookie), QByteArray("a=b; Domain=example.org; Path=/x y; Expires=Sun, 06 Nov 1994 "
                                            "08:49:37 GMT; Max-Age=-1; Secure; HttpOnly; SameSite=None"));
    SetCookie bare = named("a", "");
    bare.path.clear();
    bare.isHttpOnly = false;
    bare.sameSite = SetCookie::SameSite::Unset;
    QCOMPARE(*serialize(bare), QByteArray("a="));
}

void tst_Cookie::quotesValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *value, const char *sent) {
        QTest::newRow(value) << QByteArray(value) << QByteArray(sent);
    };
    row("plain=1", "plain=1");
    row("a;b", "\"a\\073b\"");
    row("a b", "\"a b\"");
    row("a,b", "\"a\\054b\"");
    row("say \"x\\\"", "\"say \\\"x\\\\\\\"\"");
    row("\xc3\xa9", "\"\\303\\251\"");
}

void tst_Cookie::quotesValues()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, sent);
    SetCookie cookie = named("a", "");
    cookie.value = value;
    const QByteArray field = *serialize(cookie);
    QCOMPARE(field.left(field.indexOf("; Path")), "a=" + sent);
    Cookies read;
    read.parse(field.left(field.indexOf("; Path")));
    QCOMPARE(read.value("a"), std::optional(value));
}

void tst_Cookie::refuses_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *member, const char *text) {
        QTest::addRow("%s '%s'", member, text) << QByteArray(member) << QByteArray(text);
    };
    for (const char *text : {"", "a b", "a=b", "a;b", "a\r\n", "a,b", "\xc3\xa9"})
        row("name", text);
    for (const char *text : {"a\n", "a\rb", "\x1f", "\x7f"})
        row("value", text);
    for (const char *text : {"a;b", "a b", "a\r\nb", "a/b", "\xc3\xa9"})
        row("domain", text);
    for (const char *text : {"a", "/a;b", "/a\nb", "/\x7f"})
        row("path", text);
    row("none", "");
}

void tst_Cookie::refuses()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, text);
    SetCookie cookie = named("a", "b");
    if (member == "name")
        cookie.name = text;
    else if (member == "value")
        cookie.value = text;
    else if (member == "domain")
        cookie.domain = text;
    else if (member == "path")
        cookie.path = text;
    else
        cookie.sameSite = SetCookie::SameSite::None; // without Secure
    QVERIFY(!serialize(cookie));
}

QTEST_GUILESS_MAIN(tst_Cookie)
#include "tst_cookie.moc"
