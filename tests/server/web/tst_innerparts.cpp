// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;

/// What a part of an application has of the whole.
class tst_InnerParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsThatOnlyCompressKeepTheSettings();
    void innerPartsKeepTheSettings();
    void innerPartsAnswerWhatIsNotFoundBelowThem();
    void middlewareIsAroundWhatPartsDoNotFind();
    void hostsNameTheirFiles_data();
    void hostsNameTheirFiles();
    void partsOfAHostNameTheirFiles();
    void hostsNameRoutesOfTheWhole();
};

namespace {

auto answering(const char *word)
{
    return [word](Context &c) { c.text(word); };
}

/// Answers with the path it was asked for.
class InnerHandler final : public http::Handler {
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

/// Files whose version is the word.
std::shared_ptr<const StaticSource> filesOf(const QByteArray &names, const QByteArray &word)
{
    auto source = std::make_shared<MemorySource>();
    for (const QByteArray &name : names.split(' '))
        source->add(name, {name, QByteArray(word).repeated(16).first(32), {}, {}});
    return source;
}

/// "v" and the first letters of the version; "none" without one.
QByteArray versionOf(const QByteArray &url)
{
    return url.contains("?v=") ? url.split('=').at(1).first(2) : QByteArray("none");
}

void tellVersion(Context &context)
{
    context.text(versionOf(context.staticUrl(context.query("file").toUtf8())));
}

QByteArray innerBody(const Application &app, const QByteArray &line)
{
    return ask(app, line)->body;
}

} // namespace

// The keys and the protection of the whole do not end where a part compresses.
void tst_InnerParts::partsThatOnlyCompressKeepTheSettings()
{
    Application app;
    const auto tell = [](Context &c) { c.text(c.settings().debug ? "debug" : "release"); };
    Application part;
    part.compress();
    part.get("/x", tell);
    app.mount("/a", part);
    app.group("/b", [&](Application &made) {
        made.setEtags({});
        made.get("/x", tell);
    });
    ApplicationSettings settings;
    settings.debug = true;
    app.setSettings(settings);
    QCOMPARE(innerBody(app, "GET /a/x"), QByteArray("debug"));
    QCOMPARE(innerBody(app, "GET /b/x"), QByteArray("debug"));
    QVERIFY(part.settings().debug);
}

void tst_InnerParts::innerPartsKeepTheSettings()
{
    const auto tell = [](Context &c) { c.text(c.settings().debug ? "debug" : "release"); };
    const auto fill = [&](Application &inner) {
        inner.compress();
        inner.get("/x", tell);
    };
    ApplicationSettings settings;
    settings.debug = true;
    Application app;
    app.group("/a", [&](Application &part) { part.group("/b", fill); });
    Application middle;
    middle.group("/b", fill);
    app.mount("/m", middle);
    Application own;
    own.group("/b", fill);
    own.setSettings({});
    app.mount("/own", own);
    app.host("h.test").group("/b", fill);
    app.setSettings(settings);
    QCOMPARE(innerBody(app, "GET /a/b/x"), QByteArray("debug"));
    QCOMPARE(innerBody(app, "GET /m/b/x"), QByteArray("debug"));
    QCOMPARE(innerBody(app, "GET /own/b/x"), QByteArray("release"));
    QCOMPARE(innerBody(app, "GET http://h.test/b/x"), QByteArray("debug"));
}

void tst_InnerParts::innerPartsAnswerWhatIsNotFoundBelowThem()
{
    const auto missing = [](const char *word) { return [word](Context &c) { c.status(404).text(word); }; };
    Application app;
    app.notFound(missing("outside"));
    app.group("/a", [&](Application &part) {
        part.group("/b", [&](Application &inner) { inner.notFound(missing("inner")); });
    });
    app.group("/of/{tenant}", [&](Application &part) { part.notFound(missing("tenant")); });
    app.host("h.test").group("/c", [&](Application &part) { part.notFound(missing("of a host")); });
    QCOMPARE(innerBody(app, "GET /a/b/none"), QByteArray("inner"));
    QCOMPARE(innerBody(app, "GET /a/b"), QByteArray("inner"));
    QCOMPARE(innerBody(app, "GET /a/none"), QByteArray("outside"));
    QCOMPARE(innerBody(app, "GET /of/acme/none"), QByteArray("tenant"));
    QCOMPARE(innerBody(app, "GET /of/"), QByteArray("outside"));
    QCOMPARE(innerBody(app, "GET /of"), QByteArray("outside"));
    QCOMPARE(innerBody(app, "GET http://h.test/c/none"), QByteArray("of a host"));
    QCOMPARE(innerBody(app, "GET http://h.test/d"), QByteArray("outside"));
}

// Who keeps strangers out keeps them out of a part's own answers, too.
void tst_InnerParts::middlewareIsAroundWhatPartsDoNotFind()
{
    const InnerHandler raw;
    Application app;
    app.group("/a", [&](Application &part) {
        part.use([](Context &c, Next next) {
            c.addHeader("X-Mark", "part");
            next();
        });
        part.notFound(answering("below"));
    });
    app.group("/raw", [&](Application &part) { part.fallback(raw); });
    const auto refuse = [](Context &c, Next next) {
        if (c.header("X-Key") != "k")
            throw HttpError(403);
        c.addHeader("X-Mark", "outer");
        next();
    };
    app.use(refuse);
    QCOMPARE(ask(app, "GET /a/none")->status, 403);
    QCOMPARE(ask(app, "GET /raw/x")->status, 403);
    QCOMPARE(ask(app, "GET /raw/x", "X-Key: k\r\n")->status, 203);
    const AnswerPtr answer = ask(app, "GET /a/none", "X-Key: k\r\n");
    QCOMPARE(answer->body, QByteArray("below"));
    QCOMPARE(answer->headers.combined("X-Mark"), QByteArray("outer, part"));
    Application other;
    other.use([](Context &, Next next) -> Task<> { co_await next(); });
    QVERIFY_THROWS_EXCEPTION(RegistrationError,
                             other.group("/raw", [&](Application &part) { part.fallback(raw); }));
}

void tst_InnerParts::hostsNameTheirFiles_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("version");
    const auto row = [](const char *name, const char *url, const char *version) {
        QTest::newRow(name) << QByteArray(url) << QByteArray(version);
    };
    row("of the whole", "http://other.test/x?file=a", "aa");
    row("of the host", "http://h.test/x?file=a", "bb");
    row("not of the host", "http://h.test/x?file=only", "none"); // which answers 404 to it
    row("of the whole by a host without files", "http://bare.test/x?file=a", "aa");
    row("by a host with settings", "http://own.test/x?file=a", "dd");
    row("of the whole by a host with settings", "http://bareown.test/x?file=only", "aa");
    row("of the whole by a route of all hosts", "http://other.test/shared?file=a", "aa");
    row("of the host by a route of all hosts", "http://h.test/shared?file=a", "bb");
    row("of a question", "http://other.test/x?file=a&special", "ee");
}

// A page of a host names the files that this host serves, whoever wrote the page.
void tst_InnerParts::hostsNameTheirFiles()
{
    QFETCH(QByteArray, url);
    Application app;
    ApplicationSettings settings;
    settings.staticPrefix = "/s/";
    app.setSettings(settings);
    app.files("/s", filesOf("a only", "aa"));
    app.get("/x", tellVersion);
    app.get("/shared", tellVersion);
    Application &host = app.host("h.test");
    host.get("/x", tellVersion);
    host.files("/s", filesOf("a", "bb"));
    app.host("bare.test").get("/x", tellVersion);
    Application &own = app.host("own.test");
    settings.staticPrefix = "/own/";
    own.setSettings(settings);
    own.files("/own", filesOf("a", "dd"));
    own.get("/x", tellVersion);
    settings.staticPrefix = "/s/";
    Application &bareOwn = app.host("bareown.test");
    bareOwn.setSettings(settings);
    bareOwn.get("/x", tellVersion);
    app.when("special", [](const http::RequestHead &head) { return head.query.contains("special"); })
        .files("/s", filesOf("a", "ee"));
    QTEST(innerBody(app, "GET " + url), "version");
    QCOMPARE(versionOf(app.staticUrl("/s/a")), QByteArray("aa"));
    QCOMPARE(versionOf(host.staticUrl("/s/a")), QByteArray("bb"));
    QCOMPARE(versionOf(bareOwn.staticUrl("/s/a")), QByteArray("aa"));
}

void tst_InnerParts::partsOfAHostNameTheirFiles()
{
    Application app;
    app.files("/p/f", filesOf("a", "aa"));
    app.host("h.test").group("/p", [](Application &part) {
        ApplicationSettings settings;
        settings.staticPrefix = "/f/";
        part.setSettings(settings);
        part.files("/f", filesOf("a", "bb"));
        part.get("/x", tellVersion);
    });
    QCOMPARE(innerBody(app, "GET http://h.test/p/x?file=a"), QByteArray("bb"));
}

void tst_InnerParts::hostsNameRoutesOfTheWhole()
{
    const auto tell = [](Context &c) { c.text(c.urlFor("item", {5}) + ' ' + c.urlFor("inner")); };
    Application app;
    app.get("/item/{id}", answering("item")).named("item");
    Application &host = app.host("h.test");
    host.get("/x", tell);
    host.setSettings({});
    host.group("/p", [&](Application &part) {
        part.setSettings({});
        part.get("/y", tell).named("inner");
    });
    QCOMPARE(innerBody(app, "GET http://h.test/x"), QByteArray("/item/5 /p/y"));
    QCOMPARE(innerBody(app, "GET http://h.test/p/y"), QByteArray("/item/5 /p/y"));
    QCOMPARE(host.urlFor("item", {6}), QByteArray("/item/6"));
}

QTEST_GUILESS_MAIN(tst_InnerParts)
#include "tst_innerparts.moc"
