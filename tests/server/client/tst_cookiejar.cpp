// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/cookiejar.h"

#include <QtTest/QtTest>

using eyewall::CookieJar;

class tst_CookieJar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sends_data();
    void sends();
    void refuses_data();
    void refuses();
    void leavesSecureCookiesAlone_data();
    void leavesSecureCookiesAlone();
    void keepsSecureCookiesInAFullJar();
    void replacesAndRemoves();
    void expires();
    void sendsTheLongestPathFirst();
    void keepsItsLimits();

private:
    static constexpr qint64 kNow = 1'800'000'000;
};

void tst_CookieJar::sends_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *name, const QByteArray &field, const char *from, const char *to,
                        const char *sent) {
        QTest::newRow(name) << field << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QByteArray(sent);
    };
    row("same host", "a=b", "http://a.example/", "http://a.example/x", "a=b");
    row("host in capitals", "a=b", "http://A.example/", "http://a.EXAMPLE/", "a=b");
    row("other port", "a=b", "http://a.example/", "http://a.example:8080/", "a=b");
    row("host only", "a=b", "http://example.org/", "http://x.example.org/", "");
    row("domain", "a=b; Domain=example.org", "http://x.example.org/", "http://y.example.org/", "a=b");
    row("domain with a dot before", "a=b; domain=.Example.org", "http://example.org/",
        "http://y.example.org/", "a=b");
    row("domain and not a longer word", "a=b; Domain=example.org", "http://example.org/",
        "http://badexample.org/", "");
    row("domain of one label is the host", "a=b; Domain=localhost", "http://localhost/", "http://localhost/",
        "a=b");
    row("address", "a=b; Domain=127.0.0.1", "http://127.0.0.1/", "http://127.0.0.1/", "a=b");
    row("path", "a=b; Path=/in", "http://a.example/", "http://a.example/in/side", "a=b");
    row("path and not a longer word", "a=b; Path=/in", "http://a.example/", "http://a.example/inside", "");
    row("path of the address", "a=b", "http://a.example/one/two", "http://a.example/one/three", "a=b");
    row("path of the address, outside", "a=b", "http://a.example/one/two", "http://a.example/two", "");
    row("secure", "a=b; Secure", "https://a.example/", "http://a.example/", "");
    row("secure over TLS", "a=b; Secure", "https://a.example/", "https://a.example/", "a=b");
    row("value with =", "a=b=c; HttpOnly", "http://a.example/", "http://a.example/", "a=b=c");
    row("empty value", "a=", "http://a.example/", "http://a.example/", "a=");
    row("of the future", "a=b; Expires=Wed, 09-Jun-2077 10:18:14 GMT", "http://a.example/",
        "http://a.example/", "a=b");
    row("of the past", "a=b; Expires=Wed, 09 Jun 2021 10:18:14 GMT", "http://a.example/", "http://a.example/",
        "");
    row("Max-Age wins", "a=b; Max-Age=10; Expires=Wed, 09 Jun 2021 10:18:14 GMT", "http://a.example/",
        "http://a.example/", "a=b");
    row("Max-Age of 0", "a=b; Max-Age=0", "http://a.example/", "http://a.example/", "");
    row("Max-Age beyond numbers", "a=b; Max-Age=99999999999999999999", "http://a.example/",
        "http://a.example/", "a=b");
    row("__Host-", "__Host-a=b; Secure; Path=/", "https://a.example/", "https://a.example/", "__Host-a=b");
    row("__Secure-", "__Secure-a=b; Secure", "https://a.example/", "https://a.example/", "__Secure-a=b");
    row("secure WebSocket", "a=b; Secure", "wss://a.example/", "wss://a.example/", "a=b");
    row("path that is too long", "a=b; Path=/" + QByteArray(1024, 'x'), "http://a.example/",
        "http://a.example/", "a=b");
}

void tst_CookieJar::sends()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, from);
    QFETCH(QString, to);
    CookieJar jar;
    QVERIFY(jar.take(field, QUrl(from), kNow));
    QTEST(jar.cookiesFor(QUrl(to), kNow), "sent");
}

void tst_CookieJar::refuses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("scheme");
    const auto row = [](const char *name, const QByteArray &field, const char *scheme = "http") {
        QTest::newRow(name) << field << QString::fromLatin1(scheme);
    };
    row("no =", "a");
    row("= in an attribute", "a; Path=/");
    row("no name", "=b");
    row("foreign domain", "a=b; Domain=other.org");
    row("domain below", "a=b; Domain=x.www.example.org");
    row("domain of one label", "a=b; Domain=org");
    row("secure without TLS", "a=b; Secure");
    row("__Secure- without Secure", "__Secure-a=b", "https");
    row("__secure- in other letters", "__secure-a=b", "https");
    row("__Secure- without TLS", "__Secure-a=b; Secure");
    row("__Host- with a domain", "__Host-a=b; Secure; Path=/; Domain=www.example.org", "https");
    row("__Host- without Secure", "__Host-a=b; Path=/", "https");
    row("__Host- without a path", "__Host-a=b; Secure", "https");
    row("__Host- with another path", "__Host-a=b; Secure; Path=/x", "https");
    row("__HOST- in other letters", "__HOST-a=b; Secure; Path=/x", "https");
    row("__Host- without TLS", "__Host-a=b; Secure; Path=/");
    row("control character", "a=b\x01");
    row("too long", "a=" + QByteArray(4096, 'x'));
}

void tst_CookieJar::refuses()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, scheme);
    CookieJar jar;
    QVERIFY(!jar.take(field, QUrl(scheme + QStringLiteral("://www.example.org/")), kNow));
    QVERIFY(jar.cookies().empty());
}

void tst_CookieJar::leavesSecureCookiesAlone_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const char *field, const char *from, bool isTaken) {
        QTest::newRow(name) << QByteArray(field) << QString::fromLatin1(from) << isTaken;
    };
    // RFC 6265bis section 5.7, of "id=1; Secure; Domain=a.example; Path=/login".
    row("same", "id=2; Domain=a.example; Path=/login", "http://a.example/", false);
    row("of the host alone", "id=2; Path=/login", "http://a.example/", false);
    row("deeper", "id=2; Path=/login/en", "http://a.example/", false);
    row("of the address's path", "id=2", "http://a.example/login/x", false);
    row("of a host below", "id=2; Path=/login", "http://x.a.example/", false);
    row("of a domain above", "id=2; Path=/login; Domain=a.example", "http://x.a.example/", false);
    row("an end to it", "id=; Path=/login; Domain=a.example; Max-Age=0", "http://a.example/", false);
    row("over TLS", "id=2; Domain=a.example; Path=/login", "https://a.example/", true);
    row("over TLS without Secure", "id=2; Path=/login", "https://a.example/", true);
    row("other name", "ID=2; Path=/login", "http://a.example/", true);
    row("path above", "id=2; Path=/", "http://a.example/", true);
    row("path beside", "id=2; Path=/loginother", "http://a.example/", true);
    row("host beside", "id=2; Path=/login", "http://b.example/", true);
}

void tst_CookieJar::leavesSecureCookiesAlone()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, from);
    QFETCH(bool, isTaken);
    const QUrl login(QStringLiteral("https://a.example/login"));
    CookieJar jar;
    QVERIFY(jar.take("id=1; Secure; Domain=a.example; Path=/login; Max-Age=10", login, kNow));
    QCOMPARE(jar.take(field, QUrl(from), kNow), isTaken);
    if (!isTaken)
        QCOMPARE(jar.cookiesFor(login, kNow), "id=1");
    // When it has expired nothing is protected any more.
    QVERIFY(jar.take(field, QUrl(from), kNow + 10));
}

void tst_CookieJar::keepsSecureCookiesInAFullJar()
{
    const QUrl secure(QStringLiteral("https://a.example/"));
    const QUrl plain(QStringLiteral("http://a.example/"));
    CookieJar jar;
    QVERIFY(jar.take("id=1; Secure", secure, kNow));
    for (int i = 0; i < 200; ++i)
        (void)jar.take("c" + QByteArray::number(i) + "=1", plain, kNow);
    QCOMPARE(jar.cookies().size(), CookieJar::kMostOfDomain);
    QCOMPARE(jar.cookies().front().name, "id");
    for (int i = 0; i < 3100; ++i)
        (void)jar.take("a=1", QUrl(QStringLiteral("http://h%1.example/").arg(i)), kNow);
    QCOMPARE(jar.cookies().size(), CookieJar::kMost);
    QCOMPARE(jar.cookies().front().name, "id");
    // Where all are Secure, the newcomer that is not goes itself; one that is takes the oldest's place.
    for (int i = 0; i < 60; ++i)
        (void)jar.take("s" + QByteArray::number(i) + "=1; Secure", secure, kNow);
    (void)jar.take("late=1", plain, kNow);
    const QByteArray sent = jar.cookiesFor(secure, kNow);
    QVERIFY(!sent.contains("late=1") && !sent.contains("id=1"));
    QVERIFY(sent.startsWith("s10=1; ") && sent.endsWith("; s59=1"));
}

void tst_CookieJar::replacesAndRemoves()
{
    const QUrl url(QStringLiteral("http://a.example/"));
    CookieJar jar;
    QVERIFY(jar.take("a=1", url, kNow));
    QVERIFY(jar.take("b=2", url, kNow));
    QVERIFY(jar.take("a=3", url, kNow));
    QCOMPARE(jar.cookiesFor(url, kNow), "a=3; b=2"); // it stays as old as it was
    QVERIFY(jar.take("b=; Max-Age=-1", url, kNow));
    QCOMPARE(jar.cookiesFor(url, kNow), "a=3");
}

void tst_CookieJar::expires()
{
    const QUrl url(QStringLiteral("http://a.example/"));
    CookieJar jar;
    QVERIFY(jar.take("a=1; Max-Age=10", url, kNow));
    QCOMPARE(jar.cookiesFor(url, kNow + 9), "a=1");
    QCOMPARE(jar.cookiesFor(url, kNow + 10), "");
    QVERIFY(jar.take("b=1", url, kNow + 10));
    QCOMPARE(jar.cookies().size(), 1U);
}

void tst_CookieJar::sendsTheLongestPathFirst()
{
    const QUrl url(QStringLiteral("http://a.example/in/deep/er"));
    CookieJar jar;
    QVERIFY(jar.take("a=1; Path=/", url, kNow));
    QVERIFY(jar.take("a=2; Path=/in/deep", url, kNow));
    QVERIFY(jar.take("b=3; Path=/", url, kNow));
    QCOMPARE(jar.cookiesFor(url, kNow), "a=2; a=1; b=3");
}

void tst_CookieJar::keepsItsLimits()
{
    CookieJar jar;
    for (int i = 0; i < 60; ++i)
        QVERIFY(
            jar.take("c" + QByteArray::number(i) + "=1", QUrl(QStringLiteral("http://a.example/")), kNow));
    QCOMPARE(jar.cookies().size(), CookieJar::kMostOfDomain);
    QCOMPARE(jar.cookies().front().name, "c10");
    for (int i = 0; i < 3100; ++i)
        QVERIFY(jar.take("a=1", QUrl(QStringLiteral("http://h%1.example/").arg(i)), kNow));
    QCOMPARE(jar.cookies().size(), CookieJar::kMost);
}

QTEST_APPLESS_MAIN(tst_CookieJar)
#include "tst_cookiejar.moc"
