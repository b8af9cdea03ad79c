// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/web/xsrf.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;

namespace {

const QByteArray kToken = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
// As Tornado writes it: the mask deadbeef over kToken.
const QByteArray kMasked = "2|deadbeef|deacbcecdaa8b8e8d6a4b4e4d2a0b0e0|1300000000";
const QByteArray kPlain = "000102030405060708090a0b0c0d0e0f"; // the older form
const QByteArray kXsrfForm = "Content-Type: application/x-www-form-urlencoded\r\n";

ApplicationSettings protectedSettings()
{
    ApplicationSettings settings;
    settings.xsrf.isOn = true;
    return settings;
}

void done(Context &c)
{
    c.text("done");
}

class Writer : public RequestHandler {
public:
    Task<> prepare() override
    {
        s_isPrepared = true;
        co_return;
    }
    Task<> post() override
    {
        context().text("done");
        co_return;
    }
    void writeError(int status, const QString &detail) override
    {
        context().status(status).text("own page: " + detail);
    }
    static inline bool s_isPrepared = false;
};

class Reader final : public RequestHandler {
    Task<> get() override { co_return; }
};

QByteArray encoded(const QByteArray &token)
{
    return "_xsrf=" + token.toPercentEncoding();
}

} // namespace

class tst_Xsrf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTornado();
    void masksAnew();
    void givesATokenWithItsCookie();
    void keepsTheTokenOfTheCookie();
    void formHtml();
    void cookieAsTheSettingsSay();
    void takesTheToken_data();
    void takesTheToken();
    void leavesReadingAlone();
    void switchedOffForARoute();
    void offByDefault();
    void refuses_data();
    void refuses();
    void classHandlersRefuseBeforePrepare();
    void comesBeforeTheMethodIsMissed();
    void missingPathsStay404();
    void streamedBodiesUseTheField();
    void malformedTokens_data();
    void malformedTokens();
    void errorPagesHaveACookieOfTheirOwn();
};

void tst_Xsrf::readsTornado()
{
    QCOMPARE(web::unmaskedToken(kMasked), kToken);
    QCOMPARE(web::unmaskedToken(kPlain), kToken);
    QCOMPARE(web::unmaskedToken("no hexadecimal but long enough"),
             QByteArray("no hexadecimal but long enough"));
}

void tst_Xsrf::masksAnew()
{
    const QByteArray first = web::maskedToken(kToken, 1300000000);
    const QByteArray second = web::maskedToken(kToken, 1300000000);
    QVERIFY(first != second);
    QVERIFY(first.startsWith("2|") && first.endsWith("|1300000000"));
    QCOMPARE(web::unmaskedToken(first), kToken);
    QCOMPARE(web::unmaskedToken(second), kToken);
}

void tst_Xsrf::givesATokenWithItsCookie()
{
    Application app;
    app.setSettings(protectedSettings());
    app.get("/", [](Context &c) { c.text(c.xsrfToken() + "\n" + c.xsrfToken()); });
    const AnswerPtr answer = ask(app, "GET /");
    const QByteArrayList tokens = answer->body.split('\n');
    QVERIFY(tokens[0] != tokens[1]);
    QCOMPARE(web::unmaskedToken(tokens[0]), web::unmaskedToken(tokens[1]));
    QCOMPARE(web::unmaskedToken(tokens[0]).size(), 16);
    const QByteArray field = answer->header("Set-Cookie");
    const QByteArray value = field.mid(6, field.indexOf(';') - 6);
    QVERIFY(field.startsWith("_xsrf="));
    QVERIFY(!field.contains("HttpOnly"));
    QVERIFY(field.contains("SameSite=Lax"));
    QCOMPARE(answer->headers.values("Set-Cookie").size(), std::size_t(1));
    QCOMPARE(web::unmaskedToken(value), web::unmaskedToken(tokens[0]));
    QVERIFY(web::unmaskedToken(ask(app, "GET /")->body.split('\n')[0]) != web::unmaskedToken(tokens[0]));
}

void tst_Xsrf::keepsTheTokenOfTheCookie()
{
    Application app;
    app.setSettings(protectedSettings());
    app.get("/", [](Context &c) { c.text(c.xsrfToken()); });
    for (const QByteArray &cookie : {kMasked, kPlain}) {
        const AnswerPtr answer = ask(app, "GET /", "Cookie: _xsrf=" + cookie + "\r\n");
        QCOMPARE(web::unmaskedToken(answer->body), kToken);
        QVERIFY(answer->header("Set-Cookie").isNull());
    }
    const AnswerPtr answer = ask(app, "GET /", "Cookie: _xsrf=broken\r\n");
    QVERIFY(answer->header("Set-Cookie").startsWith("_xsrf=2|"));
}

void tst_Xsrf::formHtml()
{
    Application app;
    app.setSettings(protectedSettings());
    app.get("/", [](Context &c) { c.html(c.xsrfFormHtml()); });
    const AnswerPtr answer = ask(app, "GET /");
    const QRegularExpression input(QStringLiteral(
        "^<input type=\"hidden\" name=\"_xsrf\" value=\"2\\|[0-9a-f]{8}\\|[0-9a-f]{32}\\|\\d+\"/>$"));
    QVERIFY2(input.match(QString::fromUtf8(answer->body)).hasMatch(), answer->body.constData());
}

void tst_Xsrf::cookieAsTheSettingsSay()
{
    ApplicationSettings settings = protectedSettings();
    settings.xsrf.cookieName = "__Host-token";
    settings.xsrf.isSecure = true;
    settings.xsrf.sameSite = http::SetCookie::SameSite::Strict;
    settings.xsrf.lifetime = std::chrono::hours(1);
    Application app;
    app.setSettings(settings);
    app.get("/", [](Context &c) { c.text(c.xsrfToken()); });
    const QByteArray field = ask(app, "GET /")->header("Set-Cookie");
    QVERIFY(field.startsWith("__Host-token=2|"));
    QVERIFY(field.endsWith("; Path=/; Max-Age=3600; Secure; SameSite=Strict"));
    QVERIFY(web::xsrfCookie(XsrfSettings(), true).isSecure);
    QVERIFY(!web::xsrfCookie(XsrfSettings(), false).isSecure);
}

void tst_Xsrf::takesTheToken_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    const QByteArray other = web::maskedToken(kToken, 1);
    QTest::newRow("form") << QByteArray("POST /") << kXsrfForm << encoded(other);
    QTest::newRow("older form") << QByteArray("POST /") << kXsrfForm << encoded(kPlain);
    QTest::newRow("query") << QByteArray("PUT /?" + encoded(other)) << QByteArray() << QByteArray();
    QTest::newRow("X-XSRFToken") << QByteArray("PATCH /") << "X-XSRFToken: " + other + "\r\n" << QByteArray();
    QTest::newRow("X-CSRFToken") << QByteArray("DELETE /") << "X-Csrftoken: " + other + "\r\n"
                                 << QByteArray();
}

void tst_Xsrf::takesTheToken()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    Application app;
    app.setSettings(protectedSettings());
    app.any("/", done);
    const AnswerPtr answer = ask(app, line, "Cookie: _xsrf=" + kMasked + "\r\n" + fields, body);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("done"));
}

void tst_Xsrf::leavesReadingAlone()
{
    Application app;
    app.setSettings(protectedSettings());
    app.any("/", done);
    for (const QByteArray method : {"GET", "HEAD", "OPTIONS"})
        QCOMPARE(ask(app, method + " /")->status, 200);
    QCOMPARE(ask(app, "MKCOL /")->status, 403);
}

void tst_Xsrf::switchedOffForARoute()
{
    Application app;
    app.setSettings(protectedSettings());
    app.post("/hook", done, {.checksXsrf = false});
    app.post("/page", done);
    app.route<Writer>("/class", RouteOptions{.checksXsrf = false});
    QCOMPARE(ask(app, "POST /hook")->status, 200);
    QCOMPARE(ask(app, "POST /class")->status, 200);
    QCOMPARE(ask(app, "POST /page")->status, 403);
}

void tst_Xsrf::offByDefault()
{
    Application app;
    app.post("/", done);
    QCOMPARE(ask(app, "POST /")->status, 200);
}

void tst_Xsrf::refuses_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("why");
    const QByteArray cookie = "Cookie: _xsrf=" + kMasked + "\r\n";
    const QByteArray foreign = web::maskedToken(QByteArray(16, 'x'), 1);
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray("lacks the token");
    QTest::newRow("cookie alone") << cookie << QByteArray() << QByteArray("lacks the token");
    QTest::newRow("empty") << cookie + kXsrfForm << QByteArray("_xsrf=") << QByteArray("lacks the token");
    QTest::newRow("malformed") << cookie + kXsrfForm << QByteArray("_xsrf=2|zz|zz|1")
                               << QByteArray("invalid format");
    QTest::newRow("argument alone") << kXsrfForm << encoded(kMasked) << QByteArray("does not match");
    QTest::newRow("another") << cookie + kXsrfForm << encoded(foreign) << QByteArray("does not match");
    QTest::newRow("empty against broken cookie")
        << "Cookie: _xsrf=2|00000000||1\r\n" + kXsrfForm << QByteArray("_xsrf=2|00000000||1")
        << QByteArray("invalid format");
    QTest::newRow("short and the same")
        << "Cookie: _xsrf=abc\r\n" + kXsrfForm << QByteArray("_xsrf=abc") << QByteArray("invalid format");
}

void tst_Xsrf::refuses()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, why);
    Application app;
    app.setSettings(protectedSettings());
    bool isCalled = false;
    app.post("/", [&isCalled](Context &) { isCalled = true; });
    app.post("/task", [&isCalled](Context &) -> Task<> {
        isCalled = true;
        co_return;
    });
    for (const QByteArray line : {"POST /", "POST /task"}) {
        const AnswerPtr answer = ask(app, line, fields, body);
        QCOMPARE(answer->status, 403);
        QVERIFY2(answer->body.contains(why), answer->body.constData());
    }
    QVERIFY(!isCalled);
}

void tst_Xsrf::classHandlersRefuseBeforePrepare()
{
    Writer::s_isPrepared = false;
    Application app;
    app.setSettings(protectedSettings());
    app.route<Writer>("/");
    const AnswerPtr refused = ask(app, "POST /");
    QCOMPARE(refused->status, 403);
    QVERIFY(refused->body.startsWith("own page: "));
    QVERIFY(!Writer::s_isPrepared);
    const AnswerPtr answer =
        ask(app, "POST /", "Cookie: _xsrf=" + kMasked + "\r\n" + kXsrfForm, encoded(kMasked));
    QCOMPARE(answer->body, QByteArray("done"));
    QVERIFY(Writer::s_isPrepared);
}

void tst_Xsrf::comesBeforeTheMethodIsMissed()
{
    Application app;
    app.setSettings(protectedSettings());
    app.route<Reader>("/");
    QCOMPARE(ask(app, "POST /")->status, 403);
    QCOMPARE(ask(app, "POST /", "Cookie: _xsrf=" + kMasked + "\r\nX-XSRFToken: " + kMasked + "\r\n")->status,
             405);
}

void tst_Xsrf::missingPathsStay404()
{
    Application app;
    app.setSettings(protectedSettings());
    app.get("/", done);
    QCOMPARE(ask(app, "POST /nothing")->status, 404);
    QCOMPARE(ask(app, "POST /")->status, 405);
    app.notFound([](Context &c) { c.status(404).text("own"); });
    QCOMPARE(ask(app, "POST /nothing")->body, QByteArray("own"));
}

void tst_Xsrf::streamedBodiesUseTheField()
{
    Application app;
    app.setSettings(protectedSettings());
    app.post("/",
             [](Context &c) -> Task<> {
                 while (co_await c.readBody()) {
                 }
                 c.text("read");
             },
             {.streamsBody = true});
    const QByteArray cookie = "Cookie: _xsrf=" + kMasked + "\r\n";
    QCOMPARE(ask(app, "POST /", cookie + "X-XSRFToken: " + kMasked + "\r\n", "abc")->body,
             QByteArray("read"));
    QCOMPARE(ask(app, "POST /", cookie, "abc")->status, 403);
}

void tst_Xsrf::malformedTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "2|", "2|deadbeef|00", "2|deadbeef|0g|1", "2|dead|00|1", "2|deadbeef|000|1",
          "2|deadbeef|00|now", "2|deadbeef|00|1|1", "3|deadbeef|0001020304050607|1", "0011"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Xsrf::malformedTokens()
{
    QFETCH(QByteArray, text);
    QCOMPARE(web::unmaskedToken(text), QByteArray());
}

void tst_Xsrf::errorPagesHaveACookieOfTheirOwn()
{
    class Failing final : public RequestHandler {
        Task<> get() override
        {
            (void)context().xsrfToken();
            throw HttpError(404);
        }
        void writeError(int status, const QString &) override
        {
            context().status(status).html(context().xsrfFormHtml());
        }
    };
    Application app;
    app.setSettings(protectedSettings());
    app.route<Failing>("/");
    const AnswerPtr answer = ask(app, "GET /");
    const QByteArray field = answer->header("Set-Cookie");
    const QByteArray token = answer->body.mid(answer->body.indexOf("2|"));
    QCOMPARE(web::unmaskedToken(field.mid(6, field.indexOf(';') - 6)).size(), 16);
    QCOMPARE(web::unmaskedToken(token.left(token.indexOf('"'))),
             web::unmaskedToken(field.mid(6, field.indexOf(';') - 6)));
}

QTEST_GUILESS_MAIN(tst_Xsrf)
#include "tst_xsrf.moc"
