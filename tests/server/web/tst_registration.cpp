// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/web/applicationaccess.h"
#include "testexchange.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace eyewall;

namespace {

class RegisteredHandler final : public http::Handler {
public:
    void handle(http::Exchange &exchange) const override { exchange.respond({}); }
};

auto telling(const char *word)
{
    return [word](Context &c) { c.text(word); };
}

auto marking(const char *value)
{
    return [value](Context &c, Next next) {
        c.addHeader("X-Mark", value);
        next();
    };
}

Task<> waitingMiddleware(Context &, Next next)
{
    co_await next();
}

template<typename Part>
concept Mountable = requires(Application &app, Part part)
{
    app.mount("/a", std::forward<Part>(part));
};
template<typename Part>
concept Fallback = requires(Application &app, Part part)
{
    app.fallback(std::forward<Part>(part));
};

// Mounting changes the part, and nothing that is mounted may end before.
static_assert(Mountable<Application &>);
static_assert(!Mountable<const Application &> && !Mountable<Application> && !Mountable<const Application>);
static_assert(Mountable<const RegisteredHandler &> && Mountable<RegisteredHandler &> &&
              !Mountable<RegisteredHandler>);
static_assert(Fallback<const RegisteredHandler &> && !Fallback<RegisteredHandler>);

} // namespace

/// What cannot be registered leaves an application as it was.
class tst_Registration final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPatternWithAMistake();
    void aMethodThatIsTaken();
    void aHandlerThatDoesNotFit();
    void middlewareThatDoesNotFit();
    void middlewareOfHostsThatDoesNotFit();
    void aFallbackThatDoesNotFit();
    void partsWithARouteThatIsThere();
    void partsWithANameThatIsTaken();
    void partsWithAFallbackThatDoesNotFit();
    void partsWhosePrefixIsThereInOtherWords();
    void partsMayBeMountedElsewhereThen();
    void groupsAreForgotten();
    void handlersOfTheirOwn();
    void filesWithANameThatIsTaken();
    void telemetryWhosePathIsTaken();
    void partsHaveNoAccessLog();
    void partsHaveNoTelemetry();
    void partsMountNothing();

private:
    std::optional<Application> m_app;
    QStringList m_patterns;
    QByteArray m_allow;
};

void tst_Registration::init()
{
    m_app.emplace();
    m_app->use(marking("all"));
    m_app->get("/there", telling("there")).named("there");
    m_app->post("/there", telling("posted"));
    m_app->get("/of/{id}/x", telling("of"));
    m_app->get("/deep/x/y", telling("deep"));
    m_app->host("h.test").get("/there", telling("host"));
    m_patterns = m_app->routePatterns();
    m_allow = ask(*m_app, "DELETE /there")->header("Allow");
}

// All is as it was, and more can be registered.
void tst_Registration::cleanup()
{
    Application &app = *m_app;
    QCOMPARE(app.routePatterns(), m_patterns);
    QCOMPARE(app.routeProtocols().size(), std::size_t(m_patterns.size()));
    const AnswerPtr there = ask(app, "GET /there");
    QCOMPARE(there->body, QByteArray("there"));
    QCOMPARE(there->headers.combined("X-Mark"), QByteArray("all"));
    QVERIFY(!there->isDetached);
    QCOMPARE(ask(app, "POST /there")->body, QByteArray("posted"));
    QCOMPARE(ask(app, "DELETE /there")->header("Allow"), m_allow);
    QCOMPARE(ask(app, "GET /of/7/x")->body, QByteArray("of"));
    QCOMPARE(ask(app, "GET /deep/x/y")->body, QByteArray("deep"));
    QCOMPARE(ask(app, "GET http://h.test/there")->body, QByteArray("host"));
    QCOMPARE(app.urlFor("there"), QByteArray("/there"));
    QCOMPARE(ask(app, "GET /new")->status, 404);
    QCOMPARE(ask(app, "BREW /new")->status, 501);
    app.get("/new", telling("new")).named("new");
    const AnswerPtr added = ask(app, "GET /new");
    QCOMPARE(added->body, QByteArray("new"));
    QCOMPARE(int(added->route), int(m_patterns.size()));
    QCOMPARE(app.urlFor("new"), QByteArray("/new"));
    m_app.reset();
}

void tst_Registration::aPatternWithAMistake()
{
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->any("/new/{", telling("x")));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->any("/of/{other}/x", telling("x")));
}

void tst_Registration::aMethodThatIsTaken()
{
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->get("/there", telling("x")));
    RouteEntry entry = m_app->get("/there/", telling("x"));
    m_patterns = m_app->routePatterns();
    QVERIFY_THROWS_EXCEPTION(RegistrationError, entry.withSlashRedirect());
    QVERIFY_THROWS_EXCEPTION(RegistrationError, entry.named("there"));
}

void tst_Registration::aHandlerThatDoesNotFit()
{
    const RouteOptions streams{.streamsBody = true};
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->get("/new", telling("x"), streams));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->any("/there", telling("x"), streams));
}

void tst_Registration::middlewareThatDoesNotFit()
{
    const RegisteredHandler raw;
    m_app->mount("/raw", raw);
    const auto refuse = [this] {
        QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->use(waitingMiddleware));
        QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->use("x", marking("x")));
        QCOMPARE(ask(*m_app, "GET /raw/x")->status, 200);
        QCOMPARE(ask(*m_app, "GET /there")->headers.combined("X-Mark"), QByteArray("all"));
        QVERIFY(!ask(*m_app, "GET /none")->isDetached);
    };
    refuse();
    init(); // its routes are others
}

void tst_Registration::middlewareOfHostsThatDoesNotFit()
{
    const RegisteredHandler raw;
    m_app->host("raw.test").mount("/raw", raw);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->use(waitingMiddleware));
    QVERIFY(!ask(*m_app, "GET http://h.test/there")->isDetached);
    QCOMPARE(ask(*m_app, "GET http://raw.test/raw/x")->status, 200);
    init();
}

void tst_Registration::aFallbackThatDoesNotFit()
{
    const RegisteredHandler raw;
    Application app;
    app.use(waitingMiddleware);
    app.notFound([](Context &c) { c.status(404).text("mine"); });
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.fallback(raw));
    const AnswerPtr answer = ask(app, "GET /none");
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("mine"));
    const AnswerPtr unknown = ask(app, "BREW /none");
    QTRY_COMPARE(unknown->status, 501);
}

void tst_Registration::partsWithARouteThatIsThere()
{
    Application part;
    part.get("/first", telling("first")).named("first");
    part.any("/x/y", telling("taken"));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->mount("/deep", part));
    QCOMPARE(ask(*m_app, "GET /deep/first")->status, 404);
    QVERIFY_THROWS_EXCEPTION(UrlError, m_app->urlFor("first"));
}

void tst_Registration::partsWithANameThatIsTaken()
{
    Application part;
    part.get("/a", telling("a")).named("a");
    part.get("/b", telling("b")).named("there");
    part.get("/c", telling("c")).named("z");
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->mount("/part", part));
    for (const char *name : {"a", "z"})
        QVERIFY_THROWS_EXCEPTION(UrlError, m_app->urlFor(name));
    QCOMPARE(ask(*m_app, "GET /part/a")->status, 404);
}

void tst_Registration::partsWithAFallbackThatDoesNotFit()
{
    const RegisteredHandler raw;
    Application app;
    app.use(waitingMiddleware);
    Application part;
    part.get("/x", telling("x"));
    part.group("/inner", [](Application &inner) { inner.notFound(telling("below")); });
    part.fallback(raw);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.mount("/part", part));
    QVERIFY(app.routePatterns().isEmpty());
    const AnswerPtr below = ask(app, "GET /part/inner/none");
    QTRY_COMPARE(below->status, 404);
}

// The redirect from the prefix to its "/" comes last.
void tst_Registration::partsWhosePrefixIsThereInOtherWords()
{
    m_app->get("/tenant/{name}", telling("tenant"));
    m_patterns = m_app->routePatterns();
    m_app->group("/held", [this](Application &part) {
        QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->group("/tenant/{id}", [](Application &other) {
            other.get("/", telling("first"));
            other.get("/x", telling("x"));
            other.files("/static", QDir::tempPath());
        }));
        part.notFound([](Context &c) { c.status(404); });
    });
    QCOMPARE(ask(*m_app, "GET /tenant/acme")->body, QByteArray("tenant"));
    QCOMPARE(ask(*m_app, "GET /tenant/acme/")->status, 404);
    QCOMPARE(ask(*m_app, "GET /tenant/acme/x")->status, 404);
}

void tst_Registration::partsMayBeMountedElsewhereThen()
{
    Application part;
    part.get("/x/y", telling("part"));
    part.files("/static", QDir::tempPath());
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->mount("/deep", part));
    part.get("/more", telling("more"));
    Application other;
    other.mount("/else", part);
    QCOMPARE(ask(other, "GET /else/x/y")->body, QByteArray("part"));
    QCOMPARE(ask(other, "GET /else/more")->body, QByteArray("more"));
}

// The handlers of a group that was not mounted are gone with it.
void tst_Registration::groupsAreForgotten()
{
    const auto fill = [](Application &part) {
        part.use(marking("part"));
        part.get("/first", telling("first"));
        part.any("/x/y", telling("taken"));
    };
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->group("/deep", fill));
    QCOMPARE(ask(*m_app, "GET /deep/first")->status, 404);
    const auto thrower = [](Application &part) {
        part.get("/first", telling("first"));
        throw std::runtime_error("no more");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, m_app->group("/group", thrower));
    QCOMPARE(ask(*m_app, "GET /group/first")->status, 404);
}

void tst_Registration::handlersOfTheirOwn()
{
    const RegisteredHandler raw;
    m_app->get("/raw/{file:path}", telling("file"));
    m_patterns = m_app->routePatterns();
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->mount("/raw", raw));
    QCOMPARE(ask(*m_app, "GET /raw")->status, 404);
}

void tst_Registration::filesWithANameThatIsTaken()
{
    QTemporaryDir folder;
    m_app->post("/static/{file:path}", telling("upload"));
    m_app->get("/robots.txt", telling("robots"));
    m_patterns = m_app->routePatterns();
    StaticOptions options;
    options.alsoAtRoot = {"favicon.ico", "robots.txt"};
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->files("/static", folder.path(), options));
    QCOMPARE(ask(*m_app, "GET /static/x")->status, 405);
    QCOMPARE(ask(*m_app, "POST /static/x")->body, QByteArray("upload"));
    QCOMPARE(ask(*m_app, "GET /favicon.ico")->status, 404);
}

void tst_Registration::telemetryWhosePathIsTaken()
{
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->telemetry("/there"));
    QVERIFY(!web::ApplicationAccess::telemetryRoute(*m_app));
    QVERIFY(web::ApplicationAccess::telemetryTopic(*m_app).isEmpty());
    m_app->telemetry("/telemetry");
    QVERIFY(web::ApplicationAccess::telemetryRoute(*m_app));
    m_patterns = m_app->routePatterns();
}

// It would be asked for the requests of none.
void tst_Registration::partsHaveNoAccessLog()
{
    Application part;
    part.get("/x", telling("x"));
    part.setAccessLog([](const AccessNote &) {});
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->mount("/part", part));
    part.setAccessLog(nullptr);
    part.setAccessFormat(http::combinedLogLine);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->mount("/part", part));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->group("/part", [](Application &group) {
        group.setAccessLog([](const AccessNote &) {});
    }));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->host("h2.test").setAccessFormat(nullptr));
    part.setAccessFormat(nullptr);
    Application other;
    other.mount("/part", part);
    QCOMPARE(ask(other, "GET /part/x")->body, QByteArray("x"));
}

void tst_Registration::partsHaveNoTelemetry()
{
    Application part;
    part.telemetry();
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->mount("/part", part));
}

// Else two could be parts of each other.
void tst_Registration::partsMountNothing()
{
    Application part;
    Application other;
    m_app->mount("/part", part);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, part.mount("/other", other));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, part.mount("/whole", *m_app));
}

QTEST_GUILESS_MAIN(tst_Registration)
#include "tst_registration.moc"
