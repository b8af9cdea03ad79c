// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "server/web/contextaccess.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;

/// Hosts, mounted parts and handlers of their own.
class tst_ApplicationParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsHaveAPrefix();
    void partsCompeteBySpecificity();
    void prefixesMayHaveParameters();
    void prefixLeadsToItsFirstPage();
    void middlewareIsAroundParts();
    void partsHaveTheSettingsOfTheWhole();
    void partsMayHaveSettingsOfTheirOwn();
    void partsAnswerWhatIsNotFoundBelowThem();
    void hosts_data();
    void hosts();
    void middlewareIsAroundHosts();
    void unknownHostsAreTheDefaultHost();
    void questionsOfOnesOwn();
    void telemetryTellsHostsApart();
    void rawHandlersTakeAPrefix();
    void rawHandlersTakeTheRest();
    void middlewareMayRefuseForRawHandlers();
    void classesAnswerWhatIsNotFound();
    void bodiesByPart();
    void bodiesOfWhatNoHandlerSees_data();
    void bodiesOfWhatNoHandlerSees();
    void refusesToChangeAMountedPart();
    void refusesToMountTwice();
    void refusesWhatIsThereAlready();
    void refusesWrongHosts_data();
    void refusesWrongHosts();
    void refusesCoroutinesAroundRawHandlers();
};

namespace {

auto saying(const char *word)
{
    return [word](Context &c) { c.text(word); };
}

/// Answers with the path it was asked for.
class PathHandler final : public http::Handler {
public:
    void handle(http::Exchange &exchange) const override
    {
        http::Response response;
        response.status = 203;
        response.body = exchange.request().path().toByteArray();
        exchange.respond(response);
    }
    [[nodiscard]] http::BodyPolicy bodyPolicy(const http::RequestHead &) const override
    {
        return {.limit = 7};
    }
};

class Missing final : public RequestHandler {
public:
    explicit Missing(QString word)
        : m_word(std::move(word))
    {
    }
    Task<> get() override
    {
        context().status(404).text(m_word);
        co_return;
    }

private:
    QString m_word;
};

QByteArray bodyOf(const Application &app, const QByteArray &line)
{
    return ask(app, line)->body;
}

http::RequestHead headOf(QByteArrayView path)
{
    http::RequestHead head;
    head.path = path;
    return head;
}

} // namespace

void tst_ApplicationParts::groupsHaveAPrefix()
{
    Application app;
    app.get("/users", saying("outside"));
    app.group("/api", [](Application &api) {
        api.get("/users", saying("users"));
        api.group("/v2",
                  [](Application &v2) { v2.get("/users/{id}", [](Context &c) { c.text(c.path("id")); }); });
    });
    QCOMPARE(bodyOf(app, "GET /users"), QByteArray("outside"));
    QCOMPARE(bodyOf(app, "GET /api/users"), QByteArray("users"));
    QCOMPARE(bodyOf(app, "GET /api/v2/users/%41da"), QByteArray("Ada"));
    QCOMPARE(app.routePatterns(), QStringList({"/users", "/api/users", "/api/v2/users/{id}"}));
    const AnswerPtr answer = ask(app, "GET /api/v2/users/x");
    QCOMPARE(int(answer->route), 2);
    QCOMPARE(ask(app, "POST /api/users")->header("Allow"), QByteArray("GET, HEAD, OPTIONS"));
}

void tst_ApplicationParts::partsCompeteBySpecificity()
{
    Application part;
    part.get("/{name}", saying("part"));
    Application app;
    app.mount("/a", part);
    app.get("/a/special", saying("special"));
    app.get("/{rest:path}", saying("outside"));
    QCOMPARE(bodyOf(app, "GET /a/x"), QByteArray("part"));
    QCOMPARE(bodyOf(app, "GET /a/special"), QByteArray("special"));
    QCOMPARE(bodyOf(app, "GET /a/x/y"), QByteArray("outside"));
}

void tst_ApplicationParts::prefixesMayHaveParameters()
{
    Application app;
    app.group("/of/{tenant}", [](Application &part) {
        part.get("/item/{id:int}",
                 [](Context &c) { c.text(c.path("tenant") + ' ' + QString::number(c.intParam("id"))); });
    });
    QCOMPARE(bodyOf(app, "GET /of/acme/item/7"), QByteArray("acme 7"));
}

void tst_ApplicationParts::prefixLeadsToItsFirstPage()
{
    Application app;
    app.group("/admin", [](Application &part) { part.get("/", saying("first")); });
    QCOMPARE(bodyOf(app, "GET /admin/"), QByteArray("first"));
    const AnswerPtr answer = ask(app, "GET /admin?a=b");
    QCOMPARE(answer->status, 301);
    QCOMPARE(answer->header("Location"), QByteArray("/admin/?a=b"));
}

void tst_ApplicationParts::middlewareIsAroundParts()
{
    const auto mark = [](const char *value) {
        return [value](Context &c, Next next) {
            c.addHeader("X-Mark", value);
            next();
        };
    };
    Application app;
    app.group("/a", [&](Application &part) {
        part.use(mark("part"));
        part.use("/in", mark("in"));
        part.get("/in/x", saying("x"));
        part.get("/y", saying("y"));
    });
    app.use(mark("outer")); // later, and yet the outermost
    app.get("/z", saying("z"));
    const auto marks = [&app](const QByteArray &line) {
        const AnswerPtr answer = ask(app, line);
        return answer->headers.combined("X-Mark");
    };
    QCOMPARE(marks("GET /a/in/x"), QByteArray("outer, part, in"));
    QCOMPARE(marks("GET /a/y"), QByteArray("outer, part"));
    QCOMPARE(marks("GET /z"), QByteArray("outer"));
}

void tst_ApplicationParts::partsHaveTheSettingsOfTheWhole()
{
    Application app;
    bool isDebug = false;
    const Application *asked = nullptr;
    app.group("/a", [&](Application &part) {
        part.get("/x", [&](Context &c) {
            isDebug = web::ContextAccess::policy(c).settings->debug;
            asked = web::ContextAccess::policy(c).application;
        });
    });
    ApplicationSettings settings;
    settings.debug = true;
    app.setSettings(settings);
    static_cast<void>(ask(app, "GET /a/x"));
    QVERIFY(isDebug);
    QCOMPARE(asked, &app);
}

void tst_ApplicationParts::partsMayHaveSettingsOfTheirOwn()
{
    Application app;
    const auto tell = [](Context &c) {
        c.text(web::ContextAccess::policy(c).settings->debug ? "debug" : "release");
    };
    Application part;
    part.setSettings({});
    part.get("/x", tell);
    app.get("/x", tell);
    ApplicationSettings settings;
    settings.debug = true;
    app.setSettings(settings);
    app.mount("/a", part);
    QCOMPARE(bodyOf(app, "GET /x"), QByteArray("debug"));
    QCOMPARE(bodyOf(app, "GET /a/x"), QByteArray("release"));
    QCOMPARE(bodyOf(app, "GET /x"), QByteArray("debug"));
}

void tst_ApplicationParts::partsAnswerWhatIsNotFoundBelowThem()
{
    Application app;
    app.notFound([](Context &c) { c.status(404).text("outside"); });
    app.group("/a", [](Application &part) {
        part.get("/x", saying("x"));
        part.notFound([](Context &c) { c.status(404).text("below"); });
    });
    QCOMPARE(bodyOf(app, "GET /a/none"), QByteArray("below"));
    QCOMPARE(bodyOf(app, "GET /ab"), QByteArray("outside"));
    QCOMPARE(bodyOf(app, "GET /a/x"), QByteArray("x"));
}

void tst_ApplicationParts::hosts_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("host") << QByteArray("http://api.example.com/x") << QByteArray("api");
    QTest::newRow("case") << QByteArray("http://API.Example.COM/x") << QByteArray("api");
    QTest::newRow("port") << QByteArray("http://api.example.com:8080/x") << QByteArray("api");
    QTest::newRow("full name") << QByteArray("http://api.example.com./x") << QByteArray("api");
    QTest::newRow("below") << QByteArray("http://a.b.example.com/x") << QByteArray("any");
    QTest::newRow("not itself") << QByteArray("http://example.com/x") << QByteArray("own");
    QTest::newRow("not a suffix") << QByteArray("http://evilexample.com/x") << QByteArray("own");
    QTest::newRow("goes on") << QByteArray("http://api.example.com/y") << QByteArray("any y");
    QTest::newRow("goes on outside") << QByteArray("http://api.example.com/z") << QByteArray("own z");
    QTest::newRow("IPv6") << QByteArray("http://[::1]:80/x") << QByteArray("six");
    QTest::newRow("other") << QByteArray("http://localhost/x") << QByteArray("own");
}

void tst_ApplicationParts::hosts()
{
    QFETCH(QByteArray, url);
    Application app;
    app.get("/x", saying("own"));
    app.get("/z", saying("own z"));
    app.host("api.example.com").get("/x", saying("api"));
    Application &any = app.host("*.example.com");
    any.get("/x", saying("any"));
    any.get("/y", saying("any y"));
    app.host("[::1]").get("/x", saying("six"));
    for (int i = 0; i < 2; ++i) // also when the path was just asked for
        QTEST(bodyOf(app, "GET " + url), "body");
}

void tst_ApplicationParts::middlewareIsAroundHosts()
{
    Application app;
    app.use([](Context &c, Next next) {
        c.setHeader("X-Outer", "1");
        next();
    });
    app.host("a.test").get("/x", saying("x"));
    QCOMPARE(ask(app, "GET http://a.test/x")->header("X-Outer"), QByteArray("1"));
}

void tst_ApplicationParts::unknownHostsAreTheDefaultHost()
{
    Application app;
    app.host("a.test").get("/x", saying("a"));
    app.host("b.test").get("/x", saying("b"));
    app.setDefaultHost("b.test");
    QCOMPARE(bodyOf(app, "GET http://a.test/x"), QByteArray("a"));
    QCOMPARE(bodyOf(app, "GET http://127.0.0.1/x"), QByteArray("b"));
}

void tst_ApplicationParts::questionsOfOnesOwn()
{
    Application app;
    app.get("/x", saying("old"));
    app.when("v2", [](const http::RequestHead &head) { return head.headers.value("X-Api") == "2"; })
        .get("/x", saying("new"));
    QCOMPARE(bodyOf(app, "GET /x"), QByteArray("old"));
    QCOMPARE(ask(app, "GET /x", "X-Api: 2\r\n")->body, QByteArray("new"));
    QCOMPARE(bodyOf(app, "GET /x"), QByteArray("old"));
}

void tst_ApplicationParts::telemetryTellsHostsApart()
{
    Application app;
    app.get("/x", saying("own"));
    app.host("A.test").get("/x", saying("a"));
    QCOMPARE(app.routePatterns(), QStringList({"/x", "a.test/x"}));
    QCOMPARE(int(ask(app, "GET http://a.test/x")->route), 1);
    QCOMPARE(int(ask(app, "GET http://b.test/x")->route), 0);
    QCOMPARE(app.routeProtocols().size(), 2u);
}

void tst_ApplicationParts::rawHandlersTakeAPrefix()
{
    const PathHandler raw;
    Application app;
    app.get("/raw/known", saying("known"));
    app.mount("/raw", raw).named("raw");
    QCOMPARE(bodyOf(app, "GET /raw"), QByteArray("/raw"));
    const AnswerPtr answer = ask(app, "BREW /raw/a%2Fb");
    QCOMPARE(answer->body, QByteArray("/raw/a%2Fb"));
    QCOMPARE(answer->status, 203);
    QCOMPARE(answer->answers, 1);
    QVERIFY(!answer->isEnded);
    QCOMPARE(bodyOf(app, "GET /raw/known"), QByteArray("known"));
    QCOMPARE(app.urlFor("raw", {"a/b c"}), QByteArray("/raw/a/b%20c"));
    QCOMPARE(ask(app, "GET /rawer")->status, 404);
}

void tst_ApplicationParts::rawHandlersTakeTheRest()
{
    const PathHandler raw;
    Application app;
    app.get("/x", saying("x"));
    app.fallback(raw);
    QCOMPARE(bodyOf(app, "GET /x"), QByteArray("x"));
    const AnswerPtr answer = ask(app, "GET /else");
    QCOMPARE(answer->body, QByteArray("/else"));
    QCOMPARE(answer->answers, 1);
}

void tst_ApplicationParts::middlewareMayRefuseForRawHandlers()
{
    const PathHandler raw;
    Application app;
    app.use([](Context &c, Next next) {
        if (c.header("X-Key") != "k")
            throw HttpError(403);
        next();
    });
    app.mount("/raw", raw);
    QCOMPARE(ask(app, "GET /raw/x")->status, 403);
    const AnswerPtr answer = ask(app, "GET /raw/x", "X-Key: k\r\n");
    QCOMPARE(answer->status, 203);
    QCOMPARE(answer->answers, 1);
}

void tst_ApplicationParts::classesAnswerWhatIsNotFound()
{
    Application app;
    app.defaultHandler<Missing>(QStringLiteral("nowhere"));
    const AnswerPtr answer = ask(app, "GET /none");
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->body, QByteArray("nowhere"));
}

void tst_ApplicationParts::bodiesByPart()
{
    const PathHandler raw;
    Application app;
    app.mount("/raw", raw);
    app.group("/a", [](Application &part) { part.post("/x", saying("x"), {.maxBody = 5}); });
    QCOMPARE(app.bodyPolicy(headOf("/raw/x")).limit, qint64(7));
    http::RequestHead head = headOf("/a/x");
    head.method = http::Method::Post;
    QCOMPARE(app.bodyPolicy(head).limit, qint64(5));
}

void tst_ApplicationParts::bodiesOfWhatNoHandlerSees_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<http::Method>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("path that is none") << QByteArray("/a%zz") << http::Method::Post << 400;
    QTest::newRow("method that nobody knows") << QByteArray("/none") << http::Method::Other << 501;
    QTest::newRow("the same where a route is") << QByteArray("/x") << http::Method::Other << 501;
    QTest::newRow("tunnel") << QByteArray("example.org:443") << http::Method::Connect << 501;
}

// Not found is none of them: the application's own answer to that, which wants the body, is not asked.
void tst_ApplicationParts::bodiesOfWhatNoHandlerSees()
{
    QFETCH(QByteArray, path);
    QFETCH(http::Method, method);
    QFETCH(int, status);
    Application app;
    app.post("/x", saying("x"));
    app.notFound([](Context &c) { c.status(404).text("mine"); });
    http::RequestHead head = headOf(path);
    head.method = method;
    QVERIFY(app.bodyPolicy(head).delivery == http::BodyPolicy::Delivery::Unwanted);
    QVERIFY(app.bodyPolicy(headOf("/none")).delivery == http::BodyPolicy::Delivery::Collected);
    const QByteArray word = method == http::Method::Post      ? "POST "
                            : method == http::Method::Connect ? "CONNECT "
                                                              : "MKCOL ";
    QCOMPARE(ask(app, word + path)->status, status);
}

void tst_ApplicationParts::refusesToChangeAMountedPart()
{
    Application app;
    Application part;
    RouteEntry entry = part.get("/x", saying("x"));
    app.mount("/a", part);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, part.get("/y", saying("y")));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, entry.named("x"));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, part.use([](Context &, Next) {}));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, part.setSettings({}));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, part.notFound(saying("y")));
}

void tst_ApplicationParts::refusesToMountTwice()
{
    Application app;
    Application part;
    app.mount("/a", part);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.mount("/b", part));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.mount("/c", app));
    Application withHost;
    withHost.host("a.test");
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.mount("/d", withHost));
}

void tst_ApplicationParts::refusesWhatIsThereAlready()
{
    Application app;
    app.get("/a/x", saying("x"));
    Application part;
    part.post("/x", saying("x"));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.mount("/a", part));
    Application other;
    other.get("/y", saying("y"));
    app.mount("/b", other);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.post("/b/y", saying("y")));
    for (const char *prefix : {"", "a", "/", "/a/"})
        QVERIFY_THROWS_EXCEPTION(RegistrationError, app.group(prefix, [](Application &) {}));
}

void tst_ApplicationParts::refusesWrongHosts_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern : {"", "*", "*.", "a.test:80", "a b", "http://a.test", "a.*.test", "{x}.test"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void tst_ApplicationParts::refusesWrongHosts()
{
    QFETCH(QByteArray, pattern);
    Application app;
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.host(pattern));
}

void tst_ApplicationParts::refusesCoroutinesAroundRawHandlers()
{
    const auto waiting = [](Context &, Next next) -> Task<> { co_await next(); };
    const PathHandler raw;
    Application app;
    app.use("/raw", waiting);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.mount("/raw", raw));
    Application other;
    other.fallback(raw);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, other.use(waiting));
}

QTEST_GUILESS_MAIN(tst_ApplicationParts)
#include "tst_applicationparts.moc"
