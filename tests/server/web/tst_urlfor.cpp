// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/web/contextaccess.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;

/// URLs made of names, and redirects made of URLs.
class tst_UrlFor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesUrls();
    void encodes_data();
    void encodes();
    void namesReachAcrossParts();
    void leadsToTheRouteItNames();
    void slashRedirects_data();
    void slashRedirects();
    void redirectsWithParameters_data();
    void redirectsWithParameters();
    void refusesWrongArguments();
    void refusesWhatLeadsElsewhere();
    void refusesNamesTwice();
    void refusesWrongRedirects_data();
    void refusesWrongRedirects();
};

namespace {

void fine(Context &c)
{
    c.text("fine");
}

} // namespace

void tst_UrlFor::makesUrls()
{
    Application app;
    app.get("/", fine).named("home");
    app.get("/item/{id:int}/part/{name}", fine).named("part");
    app.files("/static", std::make_shared<MemorySource>());
    app.content("/fixed", "x", "text/plain").named("fixed");
    QCOMPARE(app.urlFor("home"), QByteArray("/"));
    QCOMPARE(app.urlFor("part", {5, "x"}), QByteArray("/item/5/part/x"));
    QCOMPARE(app.urlFor("part", {{"name", QStringLiteral("x")}, {"id", -5}}), QByteArray("/item/-5/part/x"));
    QCOMPARE(app.urlFor("fixed"), QByteArray("/fixed"));
}

void tst_UrlFor::encodes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("question mark") << QStringLiteral("?") << QByteArray("/a/%3F");
    QTest::newRow("slash") << QStringLiteral("x/y") << QByteArray("/a/x%2Fy");
    QTest::newRow("percent") << QStringLiteral("100%") << QByteArray("/a/100%25");
    QTest::newRow("space") << QStringLiteral("a b") << QByteArray("/a/a%20b");
    QTest::newRow("plus") << QStringLiteral("a+b") << QByteArray("/a/a+b");
    QTest::newRow("text") << QStringLiteral("é") << QByteArray("/a/%C3%A9");
    QTest::newRow("line") << QStringLiteral("a\r\nb") << QByteArray("/a/a%0D%0Ab");
}

void tst_UrlFor::encodes()
{
    QFETCH(QString, value);
    Application app;
    app.get("/a/{x}", [](Context &c) { c.text(c.path("x")); }).named("a");
    const QByteArray url = app.urlFor("a", {value});
    QTEST(url, "url");
    QCOMPARE(ask(app, "GET " + url)->body, value.toUtf8());
}

void tst_UrlFor::namesReachAcrossParts()
{
    Application app;
    QByteArray inside;
    app.get("/", fine).named("home");
    app.group("/of/{tenant}", [&](Application &part) {
        part.get("/item/{id}", fine).named("item");
        part.get("/x", [&](Context &c) {
            inside = web::ContextAccess::policy(c).application->urlFor("item", {"t", 1});
        });
    });
    Application &host = app.host("a.test");
    host.get("/h/{x}", fine).named("host");
    QCOMPARE(app.urlFor("item", {{"id", 7}, {"tenant", "acme"}}), QByteArray("/of/acme/item/7"));
    QCOMPARE(app.urlFor("host", {1}), QByteArray("/h/1"));
    QCOMPARE(host.urlFor("home"), QByteArray("/"));
    static_cast<void>(ask(app, "GET /of/t/x"));
    QCOMPARE(inside, QByteArray("/of/t/item/1"));
}

void tst_UrlFor::leadsToTheRouteItNames()
{
    Application app;
    app.get("/files/{rest:path}", [](Context &c) { c.text(c.path("rest")); }).named("files");
    const QByteArray url = app.urlFor("files", {"a b/c?d"});
    QCOMPARE(url, QByteArray("/files/a%20b/c%3Fd"));
    QCOMPARE(ask(app, "GET " + url)->body, QByteArray("a b/c?d"));
}

void tst_UrlFor::slashRedirects_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("adds") << QByteArray("GET /with?a=b") << 301 << QByteArray("/with/?a=b");
    QTest::newRow("removes") << QByteArray("GET /without/") << 301 << QByteArray("/without");
    QTest::newRow("head") << QByteArray("HEAD /with") << 301 << QByteArray("/with/");
    QTest::newRow("parameter") << QByteArray("GET /item/a%20b/") << 301 << QByteArray("/item/a%20b");
    QTest::newRow("itself") << QByteArray("GET /with/") << 200 << QByteArray();
    QTest::newRow("changes nothing") << QByteArray("POST /with") << 405 << QByteArray();
}

void tst_UrlFor::slashRedirects()
{
    QFETCH(QByteArray, line);
    Application app;
    app.any("/with/", fine).withSlashRedirect();
    app.get("/without", fine).named("without").withSlashRedirect();
    app.get("/item/{id}", fine).withSlashRedirect();
    const AnswerPtr answer = ask(app, line);
    QTEST(answer->status, "status");
    QTEST(answer->header("Location"), "location");
}

void tst_UrlFor::redirectsWithParameters_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const char *name, const char *from, const char *to, const char *path,
                        const char *location) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(path) << QByteArray(location);
    };
    row("one", "/old/{x}", "/new/{x}", "/old/5", "/new/5");
    row("encoded", "/old/{x}", "/new/{x}", "/old/a%2fb%3F", "/new/a%2Fb%3F");
    row("two", "/o/{x}/{y}", "/n/{y}?x={x}", "/o/1/2", "/n/2?x=1");
    row("query", "/o/{x}", "/n?x={x}", "/o/1?a=b", "/n?x=1&a=b");
    row("rest", "/o/{x:path}", "/n/{x}", "/o/a/b", "/n/a/b");
    row("other host", "/o/{x}", "https://a.test/{x}", "/o/1", "https://a.test/1");
    row("stays here", "/o/{x:path}", "/{x}", "/o//a.test/", "/a.test/");
    row("stays here, deep", "/o/{x:path}", "/{x}", "/o////a.test/", "/a.test/");
}

void tst_UrlFor::redirectsWithParameters()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, path);
    Application app;
    app.redirect(from, to, true);
    const AnswerPtr answer = ask(app, "GET " + path);
    QCOMPARE(answer->status, 301);
    QTEST(answer->header("Location"), "location");
}

void tst_UrlFor::refusesWrongArguments()
{
    Application app;
    app.get("/a/{x}/{n:int}", fine).named("a");
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("b")));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {1})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {1, 2, 3})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {{"x", 1}})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {{"x", 1}, {"y", 2}})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {{"x", 1}, 2})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {1, "two"})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {"", 2})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("a", {"..", 2})));
}

void tst_UrlFor::refusesWhatLeadsElsewhere()
{
    Application app;
    app.get("/{rest:path}", fine).named("all");
    app.get("/files/{rest:path}", fine).named("files");
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("all", {"/evil.test/"})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("files", {"../x"})));
    QVERIFY_THROWS_EXCEPTION(UrlError, static_cast<void>(app.urlFor("files", {"a/./x"})));
    QCOMPARE(app.urlFor("all", {""}), QByteArray("/"));
    QCOMPARE(app.urlFor("all", {"\\evil.test"}), QByteArray("/%5Cevil.test"));
    QCOMPARE(app.urlFor("files", {"..a/.b"}), QByteArray("/files/..a/.b"));
}

void tst_UrlFor::refusesNamesTwice()
{
    Application app;
    app.get("/a", fine).named("a");
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.get("/b", fine).named("a"));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.get("/c", fine).named(""));
    Application part;
    part.get("/d", fine).named("a");
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.mount("/p", part));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.host("h.test").get("/a", fine).named("a"));
}

void tst_UrlFor::refusesWrongRedirects_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("unknown") << QByteArray("/n/{y}");
    QTest::newRow("no name") << QByteArray("/n/{}");
    QTest::newRow("open") << QByteArray("/n/{x");
}

void tst_UrlFor::refusesWrongRedirects()
{
    QFETCH(QByteArray, to);
    Application app;
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.redirect("/o/{x}", to));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.get("/", fine).withSlashRedirect());
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.get("/{p:path}", fine).withSlashRedirect());
}

QTEST_GUILESS_MAIN(tst_UrlFor)
#include "tst_urlfor.moc"
