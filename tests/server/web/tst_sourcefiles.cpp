// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;

/// Files that are no files.
class tst_SourceFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serves_data();
    void serves();
    void notModified();
    void ranges();
    void versions();
    void sourceDecides();
    void setsFields();
    void alsoAtRoot();
    void resources();
    void refusesResourcesThatAreNotThere();
};

namespace {

std::shared_ptr<MemorySource> makeSite()
{
    return std::make_shared<MemorySource>(std::map<QByteArray, QByteArray>{
        {"index.html", "<p>first"},
        {"css/site.css", "body{}"},
        {"docs/index.html", "<p>docs"},
        {"a b.txt", "blank"},
        {".secret", "hidden"},
        {"con.txt", "device"},
        {"favicon.ico", "icon"},
    });
}

/// One file of every name, made when it is asked for.
class EchoSource final : public StaticSource {
public:
    [[nodiscard]] std::optional<StaticItem> find(const QByteArray &name) const override
    {
        if (name.startsWith("no"))
            return std::nullopt;
        return StaticItem{name, {}, "text/x-name", 1'000'000'000};
    }
};

} // namespace

void tst_SourceFiles::serves_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *path, int status, const char *body = nullptr) {
        QTest::newRow(path) << QByteArray(path) << status << QByteArray(body);
    };
    row("/s/css/site.css", 200, "body{}");
    row("/s/a%20b.txt", 200, "blank");
    row("/s/", 200, "<p>first");
    row("/s/docs/", 200, "<p>docs");
    row("/s/docs", 301);
    row("/s", 301);
    row("/s/none", 404);
    row("/s/css/", 404);
    row("/s/css/site.css/", 404);
    row("/s/.secret", 404);
    row("/s/con.txt", 404);
    row("/s/../index.html", 404);
    row("/s/css%2F..%2Findex.html", 404);
    row("/s//index.html", 404);
    row("/s/index.html%00", 404);
}

void tst_SourceFiles::serves()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    Application app;
    app.files("/s", makeSite());
    const AnswerPtr answer = ask(app, "GET " + path);
    QTEST(answer->status, "status");
    if (answer->status == 200) {
        QCOMPARE(answer->body, body);
        QCOMPARE(answer->header("Accept-Ranges"), QByteArray("bytes"));
        QVERIFY(answer->header("ETag").startsWith('"'));
    }
    if (path == "/s/docs")
        QCOMPARE(answer->header("Location"), QByteArray("/s/docs/"));
}

void tst_SourceFiles::notModified()
{
    Application app;
    app.files("/s", makeSite());
    const QByteArray etag = ask(app, "GET /s/css/site.css")->header("ETag");
    const AnswerPtr answer = ask(app, "GET /s/css/site.css", "If-None-Match: " + etag + "\r\n");
    QCOMPARE(answer->status, 304);
    QCOMPARE(answer->body, QByteArray());
}

void tst_SourceFiles::ranges()
{
    Application app;
    app.files("/s", makeSite());
    const AnswerPtr part = ask(app, "GET /s/css/site.css", "Range: bytes=1-3\r\n");
    QCOMPARE(part->status, 206);
    QCOMPARE(part->body, QByteArray("ody"));
    QCOMPARE(part->header("Content-Range"), QByteArray("bytes 1-3/6"));
    QCOMPARE(ask(app, "GET /s/css/site.css", "Range: bytes=6-\r\n")->status, 416);
}

void tst_SourceFiles::versions()
{
    Application app;
    app.files("/s", makeSite());
    const QByteArray url = app.staticUrl("/s/css/site.css");
    QVERIFY(url.startsWith("/s/css/site.css?v="));
    QVERIFY(ask(app, "GET " + url)->header("Cache-Control").contains("immutable"));
    const QByteArray other = url.chopped(1) + (url.endsWith('0') ? '1' : '0');
    QCOMPARE(ask(app, "GET " + other)->header("Cache-Control"), QByteArray());
    QCOMPARE(app.staticUrl("/s/none"), QByteArray("/s/none"));
}

void tst_SourceFiles::sourceDecides()
{
    Application app;
    app.files("/s", std::make_shared<EchoSource>());
    const AnswerPtr answer = ask(app, "GET /s/x.html");
    QCOMPARE(answer->body, QByteArray("x.html"));
    QCOMPARE(answer->contentType, QByteArray("text/x-name"));
    QCOMPARE(answer->header("ETag"), QByteArray());
    QCOMPARE(answer->header("Last-Modified"), QByteArray("Sun, 09 Sep 2001 01:46:40 GMT"));
    QCOMPARE(ask(app, "GET /s/x.html", "If-Modified-Since: Sun, 09 Sep 2001 01:46:40 GMT\r\n")->status, 304);
    QCOMPARE(ask(app, "GET /s/none")->status, 404);
}

void tst_SourceFiles::setsFields()
{
    Application app;
    StaticOptions options;
    options.cacheControl = "no-cache";
    options.setFields = [](Context &c, const QByteArray &name) { c.setHeader("X-Name", name); };
    app.files("/s", makeSite(), options);
    const AnswerPtr answer = ask(app, "GET /s/docs/");
    QCOMPARE(answer->header("X-Name"), QByteArray("docs/index.html"));
    QCOMPARE(answer->header("Cache-Control"), QByteArray("no-cache"));
}

void tst_SourceFiles::alsoAtRoot()
{
    Application app;
    StaticOptions options;
    options.alsoAtRoot = {"favicon.ico", "robots.txt"};
    app.files("/s", makeSite(), options);
    QCOMPARE(ask(app, "GET /favicon.ico")->body, QByteArray("icon"));
    QCOMPARE(ask(app, "GET /robots.txt")->status, 404);
    QCOMPARE(ask(app, "GET /index.html")->status, 404);
}

void tst_SourceFiles::resources()
{
    Application app;
    app.files("/s", resourceSource(QStringLiteral(":/site")));
    const AnswerPtr page = ask(app, "GET /s/");
    QCOMPARE(page->status, 200);
    QVERIFY(page->body.contains("sourcefiles.qrc"));
    QVERIFY(!page->header("ETag").isEmpty());
    QCOMPARE(ask(app, "GET /s/below/list.txt")->body, page->body);
    QCOMPARE(ask(app, "GET /s/below/none.txt")->status, 404);
}

void tst_SourceFiles::refusesResourcesThatAreNotThere()
{
    QVERIFY_THROWS_EXCEPTION(RegistrationError, static_cast<void>(resourceSource(QStringLiteral(":/none"))));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, static_cast<void>(resourceSource(QStringLiteral("/tmp"))));
    Application app;
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.files("/s", std::shared_ptr<const StaticSource>()));
}

QTEST_GUILESS_MAIN(tst_SourceFiles)
#include "tst_sourcefiles.moc"
