// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

int s_asked = 0;

// As a program asks its sessions in a database.
Task<QVariant> userOfCookie(Context &context)
{
    ++s_asked;
    const QByteArray name = context.cookie("user");
    co_await sleepFor(1ms);
    if (name == "broken")
        throw std::runtime_error("the database is away");
    co_return name.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(name));
}

ApplicationSettings settingsWith(const QByteArray &loginUrl = "/login")
{
    ApplicationSettings settings;
    settings.loginUrl = loginUrl;
    settings.currentUser = userOfCookie;
    return settings;
}

void greet(Context &c)
{
    c.text("hello " + c.user().toString());
}

AnswerPtr answered(const Application &app, const QByteArray &line, const QByteArray &fields = {})
{
    const AnswerPtr answer = ask(app, line, fields);
    (void)QTest::qWaitFor([&] { return answer->answers > 0; }, 30'000);
    return answer;
}

class Page : public RequestHandler {
public:
    Task<> get() override
    {
        const QVariant user = co_await context().requireUser();
        context().text("page of " + user.toString());
    }
    Task<> post() override { return get(); }
};

class OwnUsers final : public Page {
    Task<QVariant> getCurrentUser() override
    {
        ++s_asked;
        co_return context().hasQuery("known") ? QVariant(7) : QVariant();
    }
    QByteArray loginUrl() const override { return "/own?from=page"; }
};

} // namespace

class tst_CurrentUser final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { s_asked = 0; }
    void isAskedOnce();
    void canBeSet();
    void guardsRoutes();
    void classHandlers();
    void classHandlersMayKnowUsersThemselves();
    void comesBackBehindTheLogin();
    void webSocketsMayAsk();
    void redirects_data();
    void redirects();
    void otherMethodsAre403();
    void nobodyWithoutAHook();
    void missingLoginUrlIsSaid();
    void failuresAre500AndNotKept();
    void localUrls_data();
    void localUrls();
    void nextStaysHere();
};

void tst_CurrentUser::isAskedOnce()
{
    Application app;
    app.setSettings(settingsWith());
    app.get("/", [](Context &c) -> Task<> {
        const bool wasKnown = c.user().isValid();
        const QVariant first = co_await c.currentUser();
        const QVariant second = co_await c.currentUser();
        c.text(QString("%1 %2 %3 %4")
                   .arg(wasKnown)
                   .arg(first.toString(), second.toString(), c.user().toString()));
    });
    QCOMPARE(answered(app, "GET /", "Cookie: user=ada\r\n")->body, QByteArray("0 ada ada ada"));
    QCOMPARE(s_asked, 1);
    QCOMPARE(answered(app, "GET /")->body, QByteArray("0   "));
    QCOMPARE(s_asked, 2);
}

void tst_CurrentUser::canBeSet()
{
    Application app;
    app.setSettings(settingsWith());
    app.use([](Context &c, Next next) {
        c.setCurrentUser(QString("set"));
        next();
    });
    app.use("/private", requireLogin());
    app.get("/private", greet);
    QCOMPARE(answered(app, "GET /private", "Cookie: user=ada\r\n")->body, QByteArray("hello set"));
    QCOMPARE(s_asked, 0);
}

void tst_CurrentUser::guardsRoutes()
{
    Application app;
    app.setSettings(settingsWith());
    app.use("/private", requireLogin());
    app.get("/private/{page}", greet);
    app.get("/open", [](Context &c) { c.text("open"); });
    QCOMPARE(answered(app, "GET /private/a", "Cookie: user=ada\r\n")->body, QByteArray("hello ada"));
    QCOMPARE(answered(app, "GET /open")->body, QByteArray("open"));
    const AnswerPtr sent = answered(app, "GET /private/a");
    QCOMPARE(sent->status, 302);
    QCOMPARE(sent->header("Location"), QByteArray("/login?next=%2Fprivate%2Fa"));
    QCOMPARE(sent->body, QByteArray());
    QCOMPARE(sent->answers, 1);
}

void tst_CurrentUser::classHandlers()
{
    Application app;
    app.setSettings(settingsWith());
    app.route<Page>("/page");
    QCOMPARE(answered(app, "GET /page", "Cookie: user=ada\r\n")->body, QByteArray("page of ada"));
    QCOMPARE(answered(app, "GET /page")->header("Location"), QByteArray("/login?next=%2Fpage"));
    QCOMPARE(answered(app, "HEAD /page")->status, 302);
    QCOMPARE(answered(app, "POST /page")->status, 403);
}

void tst_CurrentUser::classHandlersMayKnowUsersThemselves()
{
    Application app;
    app.setSettings(settingsWith());
    app.route<OwnUsers>("/page");
    QCOMPARE(answered(app, "GET /page?known")->body, QByteArray("page of 7"));
    QCOMPARE(answered(app, "GET /page")->header("Location"), QByteArray("/own?from=page&next=%2Fpage"));
    QCOMPARE(s_asked, 2);
}

void tst_CurrentUser::comesBackBehindTheLogin()
{
    Application app;
    app.setSettings(settingsWith());
    app.route<Page>("/page");
    app.get("/login", [](Context &c) { c.redirect(c.nextUrl()); });
    const QByteArray target = answered(app, "GET /page?a=1&b=2")->header("Location");
    QCOMPARE(answered(app, "GET " + target)->header("Location"), QByteArray("/page?a=1&b=2"));
}

void tst_CurrentUser::webSocketsMayAsk()
{
    class Socket final : public TaskWebSocketHandler {
        Task<> prepared(Context &context) override { (void)co_await context.requireUser(); }
        Task<> received(Message) override { co_return; }
    };
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    Application app;
    app.setSettings(settingsWith());
    app.websocket<Socket>("/ws");
    QCOMPARE(answered(app, "GET /ws", upgrade + "Cookie: user=ada\r\n")->status, 101);
    QCOMPARE(answered(app, "GET /ws", upgrade)->status, 403);
}

void tst_CurrentUser::redirects_data()
{
    QTest::addColumn<QByteArray>("loginUrl");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("query") << QByteArray("/login") << QByteArray("GET /page?a=b&c=%2F")
                           << QByteArray("/login?next=%2Fpage%3Fa%3Db%26c%3D%252F");
    QTest::newRow("login with a query") << QByteArray("/login?style=1") << QByteArray("GET /page")
                                        << QByteArray("/login?style=1&next=%2Fpage");
    QTest::newRow("another server")
        << QByteArray("https://login.example/in") << QByteArray("GET /page?x")
        << QByteArray("https://login.example/in?next=http%3A%2F%2Fexample.org%2Fpage%3Fx");
    QTest::newRow("two slashes") << QByteArray("/login") << QByteArray("GET /page//evil.example")
                                 << QByteArray("/login?next=%2Fpage%2F%2Fevil.example");
}

void tst_CurrentUser::redirects()
{
    QFETCH(QByteArray, loginUrl);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, location);
    Application app;
    app.setSettings(settingsWith(loginUrl));
    app.route<Page>("/{rest:path}");
    QCOMPARE(answered(app, line)->header("Location"), location);
}

void tst_CurrentUser::otherMethodsAre403()
{
    Application app;
    app.setSettings(settingsWith());
    app.use(requireLogin());
    app.any("/", greet);
    for (const QByteArray method : {"POST", "PUT", "DELETE", "PATCH"}) {
        const AnswerPtr answer = answered(app, method + " /");
        QCOMPARE(answer->status, 403);
        QVERIFY(answer->header("Location").isNull());
    }
}

void tst_CurrentUser::nobodyWithoutAHook()
{
    ApplicationSettings settings;
    settings.loginUrl = "/login";
    Application app;
    app.setSettings(settings);
    app.route<Page>("/page");
    QCOMPARE(answered(app, "GET /page", "Cookie: user=ada\r\n")->status, 302);
}

void tst_CurrentUser::missingLoginUrlIsSaid()
{
    Application app;
    app.setSettings(settingsWith({}));
    app.route<Page>("/page");
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(QStringLiteral("ApplicationSettings::loginUrl is needed")));
    QCOMPARE(answered(app, "GET /page")->status, 500);
}

void tst_CurrentUser::failuresAre500AndNotKept()
{
    Application app;
    app.setSettings(settingsWith());
    app.get("/", [](Context &c) -> Task<> {
        for (int i = 0; i < 2; ++i) {
            try {
                (void)co_await c.currentUser();
            } catch (const std::runtime_error &) {
                c.append("failed ");
            }
        }
    });
    app.route<Page>("/page");
    QCOMPARE(answered(app, "GET /", "Cookie: user=broken\r\n")->body, QByteArray("failed failed "));
    QCOMPARE(s_asked, 2);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("the database is away")));
    QCOMPARE(answered(app, "GET /page", "Cookie: user=broken\r\n")->status, 500);
}

void tst_CurrentUser::localUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("isLocal");
    for (const char *url : {"/", "/a?b=//c", "/a//b", "/%5cevil.example", "/\xc3\xa9"})
        QTest::newRow(url) << QByteArray(url) << true;
    for (const char *url :
         {"", "a", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
          "http://evil.example", "javascript:alert(1)", " /a", "/\t/evil.example", "/a\r\nb", "/a b", "?a"})
        QTest::newRow(url) << QByteArray(url) << false;
}

void tst_CurrentUser::localUrls()
{
    QFETCH(QByteArray, url);
    QTEST(isLocalUrl(url), "isLocal");
}

void tst_CurrentUser::nextStaysHere()
{
    Application app;
    app.get("/login", [](Context &c) { c.redirect(c.nextUrl("/home")); });
    QCOMPARE(ask(app, "GET /login?next=%2Fa%3Fb")->header("Location"), QByteArray("/a?b"));
    for (const QByteArray next :
         {"//evil.example", "https://evil.example", "/%5Cevil.example", "/%09/evil.example"})
        QCOMPARE(ask(app, "GET /login?next=" + next)->header("Location"), QByteArray("/home"));
    QCOMPARE(ask(app, "GET /login")->header("Location"), QByteArray("/home"));
}

QTEST_GUILESS_MAIN(tst_CurrentUser)
#include "tst_currentuser.moc"
