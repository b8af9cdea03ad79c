// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include <optional>

using namespace eyewall;
using namespace std::chrono_literals;

class tst_Application final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithFunctions();
    void answersWithCoroutines();
    void routesByMethod_data();
    void routesByMethod();
    void findsTheSameRouteAgain();
    void anyLeavesRoomForOthers();
    void namesRoutes();
    void refusesDoubleMethods();
    void decodesParameters();
    void refusesBadPaths_data();
    void refusesBadPaths();
    void readsQueryFormAndCookies();
    void readsArguments_data();
    void readsArguments();
    void readsJson();
    void writesJson_data();
    void writesJson();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void redirects();
    void setsCookies();
    void pagesOfErrors_data();
    void pagesOfErrors();
    void unknownExceptionsAre500();
    void customNotFound();
    void fixedContent();
    void viewsSurviveTheWait();
    void closureOfCoroutineIsKept();
};

namespace {

void ok(Context &c)
{
    c.text("ok");
}

} // namespace

void tst_Application::answersWithFunctions()
{
    Application app;
    app.get("/hello/{name}", [](Context &c) { c.text("Hello, " + c.path("name")); });
    const AnswerPtr answer = ask(app, "GET /hello/Ada");
    QCOMPARE(answer->answers, 1);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->contentType, QByteArray("text/plain; charset=UTF-8"));
    QCOMPARE(answer->body, QByteArray("Hello, Ada"));
    QVERIFY(!answer->isDetached);
}

void tst_Application::answersWithCoroutines()
{
    Application app;
    app.get("/slow", [](Context &c) -> Task<> {
        co_await sleepFor(1ms);
        c.json({{"slept", 1}});
    });
    const AnswerPtr answer = ask(app, "GET /slow");
    QVERIFY(answer->isDetached);
    QCOMPARE(answer->answers, 0);
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("{\"slept\":1}"));
    QCOMPARE(answer->contentType, QByteArray("application/json"));
}

void tst_Application::routesByMethod_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *line, int status, const char *allow, const char *body) {
        QTest::newRow(line) << QByteArray(line) << status << QByteArray(allow) << QByteArray(body);
    };
    row("GET /thing", 200, "", "get");
    row("HEAD /thing", 200, "", "get");
    row("POST /thing", 200, "", "post");
    row("PUT /thing", 405, "GET, HEAD, POST, OPTIONS", "405 Method Not Allowed\n");
    row("OPTIONS *", 204, "GET, HEAD, POST, PUT, DELETE, OPTIONS, PATCH", "");
    row("CONNECT example.org:443", 501, "", "501 Not Implemented: This server is no proxy\n");
    row("TRACE /thing", 405, "GET, HEAD, POST, OPTIONS", "405 Method Not Allowed\n");
    row("BREW /thing", 501, "", "501 Not Implemented: Nothing here knows the method BREW\n");
    row("BREW /nowhere", 501, "", "501 Not Implemented: Nothing here knows the method BREW\n");
    row("OPTIONS /thing", 204, "GET, HEAD, POST, OPTIONS", "");
    row("HEAD /only-post", 405, "POST, OPTIONS", "405 Method Not Allowed\n");
    row("HEAD /own-head", 200, "", "head");
    row("OPTIONS /own-options", 200, "", "options");
    row("DELETE /rest", 200, "", "del");
    row("PATCH /rest", 200, "", "patch");
    row("PUT /rest", 200, "", "put");
    row("GET /nowhere", 404, "", "404 Not Found\n");
    // The most specific pattern decides, whatever its methods.
    row("GET /only-post", 405, "POST, OPTIONS", "405 Method Not Allowed\n");
}

void tst_Application::routesByMethod()
{
    QFETCH(QByteArray, line);
    Application app;
    const auto say = [](const char *text) { return [text](Context &c) { c.text(text); }; };
    app.get("/thing", say("get"));
    app.post("/thing", say("post"));
    app.post("/only-post", say("post"));
    app.get("/own-head", say("get"));
    app.head("/own-head", say("head"));
    app.options("/own-options", say("options"));
    app.del("/rest", say("del"));
    app.patch("/rest", say("patch"));
    app.put("/rest", say("put"));
    const AnswerPtr answer = ask(app, line);
    QCOMPARE(answer->answers, 1);
    QTEST(answer->status, "status");
    QTEST(answer->header("Allow"), "allow");
    QTEST(answer->body, "body");
}

void tst_Application::findsTheSameRouteAgain()
{
    const auto name = [](const QString &text) { return [text](Context &c) { c.text(text); }; };
    Application first;
    first.get("/a", name(QStringLiteral("first a")));
    first.get("/b", name(QStringLiteral("first b")));
    first.get("/{any}", [](Context &c) { c.text(QString("any " + c.path("any"))); });
    std::optional<Application> second(std::in_place);
    second->get("/a", name(QStringLiteral("second a")));
    const auto body = [](const Application &app, const QByteArray &line) { return ask(app, line)->body; };
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(body(first, "GET /a"), "first a");
        QCOMPARE(body(first, "GET /a"), "first a");
        QCOMPARE(body(first, "GET /b"), "first b");
        QCOMPARE(body(first, "GET /c"), "any c");
        QCOMPARE(body(*second, "GET /a"), "second a");
        QCOMPARE(body(*second, "GET /%61"), "second a");
        QCOMPARE(body(first, "GET /a?query"), "first a");
        QCOMPARE(ask(first, "POST /a")->status, 405);
        QCOMPARE(ask(first, "NEVER /a")->status, 501);
        // Another application at the same place in memory.
        second.emplace();
        second->get("/a", name(QStringLiteral("second a")));
    }
}

void tst_Application::anyLeavesRoomForOthers()
{
    Application app;
    app.get("/echo", ok);
    app.any("/echo", [](Context &c) { c.text(c.request().head.methodText); });
    QCOMPARE(ask(app, "GET /echo")->body, QByteArray("ok"));
    for (const char *method : {"HEAD", "POST", "OPTIONS", "TRACE", "BREW"})
        QCOMPARE(ask(app, method + QByteArray(" /echo"))->body, QByteArray(method));
    // One that some route may know.
    app.get("/thing", ok);
    QCOMPARE(ask(app, "BREW /thing")->status, 405);
    QCOMPARE(ask(app, "BREW /nowhere")->status, 404);
    QCOMPARE(ask(app, "CONNECT a:80")->status, 501);
}

void tst_Application::namesRoutes()
{
    Application app;
    app.get("/a", ok);
    app.events("/events", [](Context &, EventStream &) -> Task<> { co_return; });
    app.post("/a", ok);
    app.get("/b/{x}", ok);
    QCOMPARE(app.routePatterns(), QStringList({"/a", "/events", "/b/{x}"}));
    QCOMPARE(app.routeProtocols()[1], monitor::Protocol::EventStream);
    QCOMPARE(ask(app, "POST /a")->route, quint16(0));
    QCOMPARE(ask(app, "GET /b/1")->route, quint16(2));
    QCOMPARE(ask(app, "DELETE /b/1")->route, quint16(2));
    QCOMPARE(ask(app, "GET /c")->route, monitor::kNoRoute);
}

void tst_Application::refusesDoubleMethods()
{
    Application app;
    app.get("/a", ok);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.get("/a", ok));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, app.get("a", ok));
    app.any("/a", ok);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.any("/a", ok));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.post("/b", ok, {.streamsBody = true}));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.use("api", [](Context &, Next next) { next(); }));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.files("/", "/no/such/folder"));
}

void tst_Application::decodesParameters()
{
    Application app;
    app.get("/t/{text}", [](Context &c) { c.text(c.path("text")); });
    app.get("/n/{number:int}", [](Context &c) { c.text(QByteArray::number(c.intParam("number") + 1)); });
    app.get("/r/{rest:path}", [](Context &c) { c.data(c.pathBytes("rest"), "application/octet-stream"); });
    QCOMPARE(ask(app, "GET /t/gr%C3%BCn+1")->body, QByteArray("grün+1"));
    QCOMPARE(ask(app, "GET /t/a%2Fb")->body, QByteArray("a/b"));
    QCOMPARE(ask(app, "GET /n/41?x")->body, QByteArray("42"));
    QCOMPARE(ask(app, "GET /n/%34%31")->body, QByteArray("42"));
    QCOMPARE(ask(app, "GET /r/%ff/x")->body, QByteArray("\xff/x"));
}

void tst_Application::refusesBadPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("not hexadecimal") << QByteArray("/t/%zz");
    QTest::newRow("cut short") << QByteArray("/t/%4");
    QTest::newRow("not UTF-8") << QByteArray("/t/%ff");
    QTest::newRow("half a character") << QByteArray("/t/%c3");
    QTest::newRow("a surrogate") << QByteArray("/t/%ed%a0%80");
}

void tst_Application::refusesBadPaths()
{
    QFETCH(QByteArray, path);
    Application app;
    app.get("/t/{text}", [](Context &c) { c.text(c.path("text")); });
    QCOMPARE(ask(app, "GET " + path)->status, 400);
}

void tst_Application::readsQueryFormAndCookies()
{
    Application app;
    app.post("/", [](Context &c) {
        c.text(QStringList{c.query("a"), c.queryAll("b").join('+'), c.query("none", "other"), c.form("name"),
                           QString::fromUtf8(c.cookie("id", "no")), c.hasQuery("a") ? "yes" : "no"}
                   .join('|'));
    });
    const QByteArray fields = "Content-Type: application/x-www-form-urlencoded\r\nCookie: x=1; id=42\r\n";
    QCOMPARE(ask(app, "POST /?a=1&b=2&a=%C3%A4&b=3", fields, "name=Ada+L")->body,
             QByteArray("ä|2+3|other|Ada L|42|yes"));
    QCOMPARE(ask(app, "POST /?a=%FF")->status, 400);
}

void tst_Application::readsArguments_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("text"); // of all, the last, and with a fallback
    QTest::newRow("query") << QByteArray("/?a=1&a=2") << QByteArray() << QByteArray("1+2|2|2");
    QTest::newRow("form") << QByteArray("/") << QByteArray("a=3&a=4") << QByteArray("3+4|4|4");
    QTest::newRow("the form goes before the query")
        << QByteArray("/?a=1&a=2") << QByteArray("a=3&b=4") << QByteArray("1+2+3|3|3");
    QTest::newRow("blanks around") << QByteArray("/?a=%20x+y%0A") << QByteArray()
                                   << QByteArray("x y|x y|x y");
    QTest::newRow("controls") << QByteArray("/?a=x%00%08%1fy%09z") << QByteArray()
                              << QByteArray("x   y\tz|x   y\tz|x   y\tz");
    QTest::newRow("empty") << QByteArray("/?a=") << QByteArray() << QByteArray("||");
    QTest::newRow("missing") << QByteArray("/?b=1") << QByteArray()
                             << QByteArray("400 Bad Request: Argument \"a\" is missing\n");
    QTest::newRow("not UTF-8") << QByteArray("/?a=%ff") << QByteArray()
                               << QByteArray("400 Bad Request: The query is not UTF-8\n");
}

void tst_Application::readsArguments()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, form);
    Application app;
    app.post("/", [](Context &c) {
        QCOMPARE(c.argument("none", "other"), QStringLiteral("other"));
        c.text(QStringList{c.arguments("a").join('+'), c.argument("a"), c.argument("a", "x")}.join('|'));
    });
    QTEST(ask(app, "POST " + target, "Content-Type: application/x-www-form-urlencoded\r\n", form)->body,
          "text");
}

void tst_Application::readsJson()
{
    Application app;
    app.post("/", [](Context &c) { c.json(c.jsonBody()); });
    QCOMPARE(ask(app, "POST /", {}, "{ \"a\" : [1, null] }")->body, QByteArray("{\"a\":[1,null]}"));
    QCOMPARE(ask(app, "POST /", {}, "[1]")->body, QByteArray("[1]"));
    QCOMPARE(ask(app, "POST /", {}, "{\"a\":")->status, 400);
    QCOMPARE(ask(app, "POST /")->status, 400);
}

void tst_Application::writesJson_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << QJsonValue(QJsonObject{{"a", 1}}) << QByteArray("{\"a\":1}");
    QTest::newRow("array") << QJsonValue(QJsonArray{1, "x"}) << QByteArray("[1,\"x\"]");
    QTest::newRow("text") << QJsonValue("grün") << QByteArray("\"grün\"");
    QTest::newRow("number") << QJsonValue(2.5) << QByteArray("2.5");
    QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
    QTest::newRow("null") << QJsonValue() << QByteArray("null");
    QTest::newRow("end of a script") << QJsonValue("</script>") << QByteArray("\"<\\/script>\"");
}

void tst_Application::writesJson()
{
    QFETCH(QJsonValue, value);
    Application app;
    app.get("/", [value](Context &c) { c.json(value); });
    QTEST(ask(app, "GET /")->body, "text");
}

void tst_Application::refusesWhatCannotBeSent_data()
{
    using Function = std::function<void(Context &)>;
    QTest::addColumn<Function>("function");
    const auto row = [](const char *name, Function function) { QTest::newRow(name) << std::move(function); };
    row("line break in a value", [](Context &c) { c.setHeader("X", "a\r\nSet-Cookie: b=c"); });
    row("NUL in a value", [](Context &c) { c.addHeader("X", QByteArrayView("a\0b", 3)); });
    row("name with a space", [](Context &c) { c.setHeader("X Y", "a"); });
    row("status 99", [](Context &c) { c.status(99); });
    row("status 600", [](Context &c) { c.status(600); });
    row("redirect over two lines", [](Context &c) { c.redirect("/a\r\nX: y"); });
    row("redirect to nothing", [](Context &c) { c.redirect(""); });
    row("redirect with 200", [](Context &c) { c.redirect("/", 200); });
    row("content type with a line break", [](Context &c) { c.data("x", "text/plain\r\nX: y"); });
    row("cookie over two lines", [](Context &c) { c.setCookie("a", "b\r\nX: y"); });
    row("parameter the route lacks", [](Context &c) { c.text(c.path("nope")); });
}

void tst_Application::refusesWhatCannotBeSent()
{
    QFETCH(std::function<void(Context &)>, function);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("Exception in GET / of connection 7: .*"));
    Application app;
    app.get("/", function);
    const AnswerPtr answer = ask(app, "GET /");
    QCOMPARE(answer->status, 500);
    QVERIFY(answer->header("X").isNull());
    QVERIFY(answer->header("Location").isNull());
}

void tst_Application::redirects()
{
    Application app;
    app.redirect("/old", "/new");
    app.redirect("/gone", "/new?a=1", true);
    app.get("/there", [](Context &c) { c.redirect(u"/grün x?q=%41#f", 303); });
    const AnswerPtr old = ask(app, "GET /old?x=1");
    QCOMPARE(old->status, 302);
    QCOMPARE(old->header("Location"), QByteArray("/new?x=1"));
    QCOMPARE(ask(app, "POST /old")->status, 307);
    QCOMPARE(ask(app, "GET /gone?b=2")->header("Location"), QByteArray("/new?a=1&b=2"));
    QCOMPARE(ask(app, "GET /gone")->status, 301);
    QCOMPARE(ask(app, "PUT /gone")->status, 308);
    const AnswerPtr there = ask(app, "GET /there");
    QCOMPARE(there->status, 303);
    QCOMPARE(there->header("Location"), QByteArray("/gr%C3%BCn%20x?q=%41#f"));
}

void tst_Application::setsCookies()
{
    Application app;
    app.get("/", [](Context &c) {
        CookieOptions options;
        options.path = "/x";
        options.maxAge = 60;
        options.isSecure = true;
        c.setCookie("a", "1").setCookie("b", "2", options);
        c.clearCookie("c");
    });
    const AnswerPtr answer = ask(app, "GET /");
    const auto cookies = answer->headers.values("Set-Cookie");
    QCOMPARE(cookies.size(), std::size_t(3));
    QVERIFY(cookies[0].startsWith("a=1"));
    QVERIFY(cookies[1].startsWith("b=2") && cookies[1].contains("Max-Age=60") &&
            cookies[1].contains("Secure"));
    QVERIFY(cookies[2].startsWith("c=;") && cookies[2].contains("Max-Age=0"));
}

void tst_Application::pagesOfErrors_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const char *accept, const char *type, const char *part) {
        QTest::newRow(name) << QByteArray(accept) << QByteArray(type) << QByteArray(part);
    };
    row("none", "", "text/plain; charset=UTF-8", "404 Not Found: no <room>\n");
    row("curl", "Accept: */*\r\n", "text/plain; charset=UTF-8", "404 Not Found: no <room>\n");
    row("browser", "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n",
        "text/html; charset=UTF-8", "<p>no &lt;room&gt;</p>");
    row("script", "Accept: application/json\r\n", "application/json", "\"detail\":\"no <room>\"");
    row("upper case", "Accept: Application/JSON;q=1\r\n", "application/json", "\"status\":404");
}

void tst_Application::pagesOfErrors()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, part);
    Application app;
    app.get("/", [](Context &c) {
        c.setHeader("X-Lost", "1").text("half an answer");
        throw HttpError(404, "no <room>");
    });
    const AnswerPtr answer = ask(app, "GET /", accept);
    QCOMPARE(answer->status, 404);
    QTEST(answer->contentType, "contentType");
    QVERIFY2(answer->body.contains(part), answer->body.constData());
    QVERIFY(answer->header("X-Lost").isNull());
}

void tst_Application::unknownExceptionsAre500()
{
    Application app;
    app.get("/plain/{x}", [](Context &) { throw std::runtime_error("a secret"); });
    app.get("/task/{x}", [](Context &) -> Task<> {
        co_await sleepFor(1ms);
        throw std::runtime_error("a secret");
    });
    for (const QByteArray path : {"/plain", "/task"}) {
        const QString line = QString("Exception in GET %1/{x} of connection 7: a secret").arg(QString(path));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QRegularExpression::escape(line)));
        const AnswerPtr answer = ask(app, "GET " + path + "/1");
        QTRY_COMPARE(answer->answers, 1);
        QCOMPARE(answer->status, 500);
        QCOMPARE(answer->body, QByteArray("500 Internal Server Error\n"));
    }
}

void tst_Application::customNotFound()
{
    Application app;
    app.notFound([](Context &c) { c.status(404).text("nothing at " + QString::fromUtf8(c.path())); });
    QCOMPARE(ask(app, "GET /x")->body, QByteArray("nothing at /x"));
    QCOMPARE(ask(app, "GET /x")->status, 404);
}

void tst_Application::fixedContent()
{
    Application app;
    app.content("/logo", "<svg/>", "image/svg+xml");
    const AnswerPtr first = ask(app, "GET /logo");
    QCOMPARE(first->body, QByteArray("<svg/>"));
    QCOMPARE(first->contentType, QByteArray("image/svg+xml"));
    const QByteArray etag = first->header("ETag");
    QVERIFY(!etag.isEmpty());
    const AnswerPtr second = ask(app, "GET /logo", "If-None-Match: " + etag + "\r\n");
    QCOMPARE(second->status, 304);
    QCOMPARE(second->body, QByteArray());
    QCOMPARE(second->header("ETag"), etag);
    QCOMPARE(ask(app, "GET /logo", "If-None-Match: \"other\"\r\n")->status, 200);
}

void tst_Application::viewsSurviveTheWait()
{
    Application app;
    app.post("/w/{x}", [](Context &c) -> Task<> {
        const QByteArrayView agent = c.header("User-Agent");
        const QByteArrayView body = c.body();
        co_await sleepFor(1ms);
        c.text(c.path("x"));
        c.append(agent);
        c.append(body);
    });
    const AnswerPtr answer = ask(app, "POST /w/a%20b", "User-Agent: test\r\n", "content");
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("a btestcontent"));
}

void tst_Application::closureOfCoroutineIsKept()
{
    Application app;
    const QString text = QStringLiteral("captured, and long enough to be on the heap");
    app.get("/", [text](Context &c) -> Task<> {
        co_await sleepFor(1ms);
        c.text(text);
    });
    const AnswerPtr answer = ask(app, "GET /");
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, text.toUtf8());
}

QTEST_GUILESS_MAIN(tst_Application)
#include "tst_application.moc"
