// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

Task<QVariant> pageUser(Context &context)
{
    co_await sleepFor(1ms);
    const QByteArray name = context.cookie("user");
    co_return name.isEmpty() ? QVariant() : QVariant(QVariantMap{{"name", QString::fromUtf8(name)}});
}

ApplicationSettings pageSettings(const QHash<QString, QByteArray> &texts)
{
    ApplicationSettings settings;
    settings.templates = std::make_shared<const TemplateLoader>(texts);
    settings.currentUser = pageUser;
    settings.xsrf.isOn = true;
    return settings;
}

UiModule entryModule()
{
    UiModule module;
    module.render = [](Context &c, const QVariantList &arguments) {
        return c.renderText("entry.html", {{"title", arguments.value(0)}});
    };
    module.cssFiles = QStringList{"entry.css"};
    module.javascriptFiles = QStringList{"https://example.com/lib.js"};
    module.embeddedCss = ".entry{}";
    module.embeddedJavascript = "start()";
    module.htmlHead = "<!-- head -->";
    return module;
}

// Renders this text for a request.
AnswerPtr rendered(ApplicationSettings settings, const QByteArray &line = "GET /",
                   const QByteArray &fields = {}, const QVariantMap &values = {})
{
    Application app;
    app.setSettings(std::move(settings));
    app.use(askUser());
    app.get("/", [values](Context &c) { c.render("page.html", values); });
    app.get("/item/{id:int}", [](Context &c) { c.text("item"); }).named("item");
    const AnswerPtr answer = ask(app, line, fields);
    (void)QTest::qWaitFor([&] { return answer->answers > 0; }, 30'000);
    return answer;
}

} // namespace

class tst_Pages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rendersValues();
    void knowsTheRequestAndTheUser();
    void formsHaveTheToken();
    void urls();
    void uiMethods();
    void languages_data();
    void languages();
    void languageOfTheUser();
    void languageIsLookedForOnce();
    void modulesKnowTheUser();
    void modulesAddTheirResourcesOnce();
    void modulesWithoutHeadAndBody();
    void templatesAsModules();
    void templatesSayWhatTheyNeed_data();
    void templatesSayWhatTheyNeed();
    void plainHandlersRenderText();
    void classHandlersRender();
    void unknownUsersAreNotNobody();
    void mistakesAre500_data();
    void mistakesAre500();
    void modulesThatThrow();
};

void tst_Pages::rendersValues()
{
    const AnswerPtr answer = rendered(pageSettings({{"page.html", "<p>{{ what }}</p>"}}), "GET /", {},
                                      {{"what", QString("a < b")}});
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->contentType, QByteArray("text/html; charset=UTF-8"));
    QCOMPARE(answer->body, QByteArray("<p>a &lt; b</p>"));
}

void tst_Pages::knowsTheRequestAndTheUser()
{
    const QByteArray page = "{{ request.method }} {{ request.path }} {{ request.query }} {{ request.host }}"
                            "{% if current_user %} {{ current_user.name }}{% end %}";
    QCOMPARE(rendered(pageSettings({{"page.html", page}}), "GET /?a=1", "Cookie: user=ada\r\n")->body,
             QByteArray("GET / a=1 example.org ada"));
    QCOMPARE(rendered(pageSettings({{"page.html", page}}))->body, QByteArray("GET /  example.org"));
}

void tst_Pages::formsHaveTheToken()
{
    for (const QByteArray page : {"{% module xsrf_form_html() %}", "{% raw xsrf_form_html() %}"}) {
        const AnswerPtr answer = rendered(pageSettings({{"page.html", page}}));
        QVERIFY2(answer->body.startsWith("<input type=\"hidden\" name=\"_xsrf\" value=\"2|"),
                 answer->body.constData());
        QVERIFY(answer->header("Set-Cookie").startsWith("_xsrf=2|"));
    }
}

void tst_Pages::urls()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("style.css"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("p{}") == 3);
    file.close();
    Application app;
    app.setSettings(pageSettings(
        {{"page.html", "{{ static_url(\"style.css\") }} {{ static_url(\"none.css\", true) }} "
                       "{{ reverse_url(\"item\", 5) }} {{ handler.reverse_url(\"item\", 6) }}"}}));
    app.files("/static", folder.path());
    app.get("/", [](Context &c) { c.html(c.renderText("page.html")); });
    app.get("/item/{id:int}", [](Context &c) { c.text("item"); }).named("item");
    const QByteArrayList urls = ask(app, "GET /")->body.split(' ');
    QCOMPARE(urls.size(), 4);
    QVERIFY2(urls[0].startsWith("/static/style.css?v="), urls[0].constData());
    QCOMPARE(urls[1], QByteArray("http://example.org/static/none.css"));
    QCOMPARE(urls[2], QByteArray("/item/5"));
    QCOMPARE(urls[3], QByteArray("/item/6"));
}

void tst_Pages::uiMethods()
{
    ApplicationSettings settings = pageSettings({{"page.html", "{{ shout(\"a\", 2) }}"}});
    settings.uiMethods["shout"] = [](Context &c, const QVariantList &arguments) {
        return QVariant(c.request().head.methodText.toByteArray() + ' ' +
                        arguments[0].toString().toUpper().repeated(arguments[1].toInt()).toUtf8());
    };
    QCOMPARE(rendered(settings)->body, QByteArray("GET AA"));
}

const QByteArray kGreeting = "{{ locale.code }} {{ _(\"Hello\") }} {{ _(\"one\", \"many\", 2) }} "
                             "{{ locale.friendly_number(1234567) }} {{ locale.list([\"a\", \"b\"]) }}";

std::shared_ptr<const Locales> frenchAndEnglish()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("fr_FR.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write("\"Hello\",\"Bonjour\"\n") < 0)
        return nullptr;
    file.close();
    auto locales = std::make_shared<Locales>();
    const auto loaded = locales->loadCsv(folder.path());
    return loaded ? locales : nullptr;
}

void tst_Pages::languages_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << QByteArray() << QByteArray("en_US Hello many 1,234,567 a and b");
    QTest::newRow("French") << QByteArray("Accept-Language: de, fr-FR;q=0.8, en;q=0.1\r\n")
                            << QByteArray("fr_FR Bonjour many 1234567 ");
}

void tst_Pages::languages()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, text);
    ApplicationSettings settings = pageSettings({{"page.html", kGreeting}});
    settings.locales = frenchAndEnglish();
    QVERIFY(settings.locales);
    const AnswerPtr answer = rendered(settings, "GET /", fields);
    QVERIFY2(answer->body.startsWith(text), answer->body.constData());
    QCOMPARE(answer->header("Vary"), QByteArray("Accept-Language"));
}

void tst_Pages::languageOfTheUser()
{
    ApplicationSettings settings = pageSettings({{"page.html", "{{ _(\"Hello\") }}"}});
    settings.locales = frenchAndEnglish();
    settings.userLocale = [](Context &c) { return c.query("lang"); };
    const AnswerPtr chosen = rendered(settings, "GET /?lang=fr_FR", "Accept-Language: en\r\n");
    QCOMPARE(chosen->body, QByteArray("Bonjour"));
    QVERIFY(chosen->header("Vary").isNull());
    QCOMPARE(rendered(settings, "GET /?lang=xx", "Accept-Language: fr-FR\r\n")->body, QByteArray("Bonjour"));
}

// Looked for by the first who wants to know, also inside of a module, and not again.
void tst_Pages::languageIsLookedForOnce()
{
    int asked = 0;
    ApplicationSettings settings =
        pageSettings({{"page.html", "{{ _(\"Hello\") }} {% module Entry(\"x\") %} {{ _(\"Hello\") }}"},
                      {"entry.html", "{{ _(\"Hello\") }}"},
                      {"plain.html", "plain"}});
    settings.locales = frenchAndEnglish();
    settings.userLocale = [&asked](Context &c) {
        ++asked;
        return c.query("lang");
    };
    settings.uiModules["Entry"] = entryModule();
    const QByteArray body = rendered(settings, "GET /?lang=fr_FR")->body;
    QVERIFY2(body.contains("Bonjour Bonjour Bonjour"), body.constData());
    QCOMPARE(asked, 1);
    Application app;
    app.setSettings(settings);
    app.get("/", [](Context &c) { c.render("plain.html"); });
    QCOMPARE(ask(app, "GET /?lang=fr_FR")->body, QByteArray("plain"));
    QCOMPARE(asked, 1);
}

void tst_Pages::modulesKnowTheUser()
{
    ApplicationSettings settings =
        pageSettings({{"page.html", "{% module Greeting() %}{% module Entry(\"x\") %}"},
                      {"entry.html", "{{ current_user.name }}"}});
    settings.uiModules["Entry"] = entryModule();
    settings.uiModules["Entry"].embeddedJavascript.clear();
    settings.uiModules["Greeting"].render = [](Context &c, const QVariantList &) {
        return "hello " + c.user().toMap().value("name").toString().toUtf8() + " and ";
    };
    const QByteArray body = rendered(settings, "GET /", "Cookie: user=ada\r\n")->body;
    QVERIFY2(body.contains("hello ada and ada"), body.constData());
}

void tst_Pages::modulesAddTheirResourcesOnce()
{
    ApplicationSettings settings = pageSettings(
        {{"page.html", "<head></head><body>{% module Entry(\"<one>\") %}{% module Entry(\"two\") %}</body>"},
         {"entry.html", "<h2>{{ title }}</h2>"}});
    settings.uiModules["Entry"] = entryModule();
    QCOMPARE(
        rendered(settings)->body,
        QByteArray(
            "<head><link href=\"/static/entry.css\" type=\"text/css\" rel=\"stylesheet\"/>\n"
            "<style>\n.entry{}\n</style>\n<!-- head -->\n</head><body><h2>&lt;one&gt;</h2><h2>two</h2>"
            "<script src=\"https://example.com/lib.js\"></script>\n<script>\nstart()\n</script>\n\n</body>"));
}

void tst_Pages::modulesWithoutHeadAndBody()
{
    ApplicationSettings settings =
        pageSettings({{"page.html", "{% module Entry(\"one\") %}"}, {"entry.html", "{{ title }}"}});
    settings.uiModules["Entry"] = entryModule();
    const QByteArray body = rendered(settings)->body;
    QVERIFY2(body.startsWith("<link"), body.constData());
    QVERIFY2(body.trimmed().endsWith("</script>"), body.constData());
}

void tst_Pages::templatesAsModules()
{
    QCOMPARE(rendered(pageSettings({{"page.html", "{% module Template(\"part.html\") %}"},
                                    {"part.html", "<b>part</b>"}}))
                 ->body,
             QByteArray("<b>part</b>"));
}

void tst_Pages::templatesSayWhatTheyNeed_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("files") << QByteArray(R"({"css_files": ["a.css", "/b.css"], "javascript_files": "c.js"})")
                           << QByteArray("<link href=\"/static/a.css\" type=\"text/css\" "
                                         "rel=\"stylesheet\"/>\n<link href=\"/b.css\" type=\"text/css\" "
                                         "rel=\"stylesheet\"/>\n\n")
                           << QByteArray("<script src=\"/static/c.js\"></script>\n\n");
    QTest::newRow("embedded") << QByteArray(
                                     R"({"embedded_css": "p > b {}", "embedded_javascript": "a && b"})")
                              << QByteArray("<style>\np > b {}\n</style>\n\n")
                              << QByteArray("<script>\na && b\n</script>\n\n");
    QTest::newRow("HTML") << QByteArray(R"({"html_head": "<meta>", "html_body": "<hr>"})")
                          << QByteArray("<meta>\n") << QByteArray("<hr>\n");
    QTest::newRow("nothing") << QByteArray("{}") << QByteArray() << QByteArray();
}

// By {% module Template() %}, by include, and twice: each is there once.
void tst_Pages::templatesSayWhatTheyNeed()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    for (const QByteArray use : {"{% module Template(\"part.html\") %}", "{% include \"part.html\" %}"}) {
        const AnswerPtr answer =
            rendered(pageSettings({{"page.html", "<head></head><body>" + use + use + "</body>"},
                                   {"part.html", "{{ set_resources(" + said + ") }}<i>part</i>"}}));
        QCOMPARE(answer->body, "<head>" + head + "</head><body><i>part</i><i>part</i>" + body + "</body>");
    }
}

void tst_Pages::plainHandlersRenderText()
{
    Application app;
    app.setSettings(pageSettings({{"page.html", "{{ what }}"}}));
    app.get("/", [](Context &c) { c.html(c.renderText("page.html", {{"what", 7}})); });
    QCOMPARE(ask(app, "GET /", "Cookie: user=ada\r\n")->body, QByteArray("7"));
}

void tst_Pages::classHandlersRender()
{
    class Page final : public RequestHandler {
        Task<QVariant> getCurrentUser() override { co_return QVariant(QString("ada")); }
        QString userLocale() override { return "fr_FR"; }
        Task<> get() override
        {
            (void)co_await context().currentUser();
            context().render("page.html", {{"what", 7}});
        }
    };
    ApplicationSettings settings =
        pageSettings({{"page.html", "{{ what }} {{ current_user }} {{ locale.code }}"}});
    settings.locales = frenchAndEnglish();
    Application app;
    app.setSettings(settings);
    app.route<Page>("/");
    QCOMPARE(ask(app, "GET /")->body, QByteArray("7 ada fr_FR"));
}

void tst_Pages::unknownUsersAreNotNobody()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("current_user is not known")));
    Application app;
    app.setSettings(pageSettings({{"page.html", "{% if current_user %}in{% else %}out{% end %}"}}));
    app.get("/", [](Context &c) { c.render("page.html"); });
    QCOMPARE(ask(app, "GET /", "Cookie: user=ada\r\n")->status, 500);
    ApplicationSettings withoutUsers = app.settings();
    withoutUsers.currentUser = nullptr;
    app.setSettings(withoutUsers);
    QCOMPARE(ask(app, "GET /")->body, QByteArray("out"));
}

void tst_Pages::mistakesAre500_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("log");
    QTest::newRow("name") << QByteArray("\n{{ nothing }}") << QString("page.html:2.*nothing");
    QTest::newRow("module") << QByteArray("{% module Nothing() %}") << QString("page.html:1");
    QTest::newRow("arguments") << QByteArray("{{ static_url() }}") << QString("static_url.*wrong arguments");
    QTest::newRow("resource") << QByteArray("{{ set_resources({\"css\": \"p{}\"}) }}")
                              << QString("page.html:1.*set_resources.. cannot take .css.");
    QTest::newRow("resource that is a number")
        << QByteArray("{{ set_resources({\"css_files\": [5]}) }}") << QString("cannot take .css_files.");
    QTest::newRow("no resources") << QByteArray("{{ set_resources(\"p{}\") }}")
                                  << QString("set_resources.*wrong arguments");
    QTest::newRow("route") << QByteArray("{{ reverse_url(\"nothing\") }}") << QString("nothing");
    QTest::newRow("file") << QByteArray("{% extends \"none.html\" %}") << QString("none.html");
}

void tst_Pages::mistakesAre500()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, log);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("Exception in GET / .*" + log));
    const AnswerPtr answer = rendered(pageSettings({{"page.html", page}}));
    QCOMPARE(answer->status, 500);
    QVERIFY(!answer->body.contains("page.html"));
}

void tst_Pages::modulesThatThrow()
{
    ApplicationSettings settings = pageSettings({{"page.html", "{% module Entry(1) %}"}});
    settings.uiModules["Entry"].render = [](Context &, const QVariantList &) -> QByteArray {
        throw HttpError(404, "no such entry");
    };
    const AnswerPtr answer = rendered(settings);
    QCOMPARE(answer->status, 404);
    QVERIFY(answer->body.contains("no such entry"));
}

QTEST_GUILESS_MAIN(tst_Pages)
#include "tst_pages.moc"
