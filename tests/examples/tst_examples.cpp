// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "example.h"

#include "server/client/websocketclient.h"
#include "server/net/streamclient.h"
#include "server/testing/await.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

#include <csignal>

using namespace eyewall;
using testing::await;

/// The programs of server/examples, used from outside as a reader would.
class tst_Examples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hello();
    void longPolling();
    void webSocketChat();
    void blog();
    void upload();
    void form();
    void spider();
    void fetch();
    void tcpEcho();
    void oauth();
    void oauthRefusesStrangers();
    void oauthSendsNobodyElsewhere_data();
    void oauthSendsNobodyElsewhere();
    void staticSite();
    void subprocess();
    void feed();
    void monitor();
};

namespace {

/// The value of a hidden input.
QByteArray hidden(const HttpResponse &page, const QString &name)
{
    const QRegularExpression input(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
    return input.match(page.text()).captured(1).toUtf8();
}

QByteArray encoded(const QList<std::pair<QString, QString>> &fields)
{
    QByteArrayList all;
    for (const auto &[name, value] : fields)
        all.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return all.join('&');
}

QJsonObject object(const HttpResponse &response)
{
    const auto json = response.json();
    return json ? json->object() : QJsonObject();
}

} // namespace

void tst_Examples::hello()
{
    Example hello(QStringLiteral("hello"));
    QVERIFY2(hello.isReady(), hello.said());
    QCOMPARE(hello.get("/").body, "Hello, world\n");
    QCOMPARE(hello.get("/hello/w%C3%B6rld").text(), QStringLiteral("Hello, wörld\n"));
    QCOMPARE(hello.get("/nothing").status, 404);
}

void tst_Examples::longPolling()
{
    Example chat(QStringLiteral("longpolling"));
    QVERIFY2(chat.isReady(), chat.said());
    // Two wait, one speaks.
    auto first = chat.client().fetch(HttpRequest::post(chat.url("/updates?from=0"), {}, "text/plain"));
    auto second = chat.client().fetch(HttpRequest::post(chat.url("/updates?from=0"), {}, "text/plain"));
    QTRY_COMPARE(chat.client().running(), 2);
    QCOMPARE(chat.post("/new", "text=hello+you").status, 204);
    const auto heard = await(std::move(first));
    QVERIFY(heard);
    QCOMPARE(object(*heard).value("messages").toArray(), QJsonArray({"hello you"}));
    QCOMPARE(object(*heard).value("next").toInt(), 1);
    const auto heardToo = await(std::move(second));
    QVERIFY(heardToo);
    QCOMPARE(heardToo->body, heard->body);
    // Who comes later gets it at once.
    QCOMPARE(chat.post("/updates?from=0", "").body, heard->body);
}

void tst_Examples::webSocketChat()
{
    Example chat(QStringLiteral("websocketchat"));
    QVERIFY2(chat.isReady(), chat.said());
    QVERIFY(chat.get("/").text().contains(QStringLiteral("<form>")));
    auto one = await(WebSocketClient::connect(chat.webSocketUrl("/ws/a")));
    auto two = await(WebSocketClient::connect(chat.webSocketUrl("/ws/a")));
    auto elsewhere = await(WebSocketClient::connect(chat.webSocketUrl("/ws/b")));
    QVERIFY(one && two && elsewhere);
    // The room is there for all when each has heard itself.
    for (const auto *socket : {&one, &two, &elsewhere}) {
        (*socket)->get()->sendText("here");
        QVERIFY(*await((*socket)->get()->receive()));
    }
    (*two)->sendText("<b>hello</b>");
    std::optional<client::ReceivedMessage> message;
    do
        message = *await((*one)->receive());
    while (message && message->text().contains(QStringLiteral("here")));
    QVERIFY(message);
    QCOMPARE(message->payload, R"({"text":"<b>hello</b>"})");
    (*elsewhere)->sendText("last");
    QCOMPARE((*await((*elsewhere)->receive()))->payload, R"({"text":"last"})");
}

void tst_Examples::blog()
{
#ifdef HAS_BLOG
    QTemporaryDir folder;
    const QStringList file{folder.filePath(QStringLiteral("blog.sqlite"))};
    Example blog(QStringLiteral("blog"), file);
    QVERIFY2(blog.isReady(), blog.said());
    QVERIFY(blog.get("/").text().contains(QStringLiteral("Nothing was written yet.")));

    // Who wants to write has to log in, and is led back.
    const HttpResponse login = blog.get("/compose");
    QCOMPARE(login.effectiveUrl.path(), QStringLiteral("/login"));
    QCOMPARE(hidden(login, QStringLiteral("next")), "/compose");
    QCOMPARE(blog.post("/register", "name=ann&password=secret").status, 403); // without the token
    QByteArray token = hidden(login, QStringLiteral("_xsrf"));
    QVERIFY(!token.isEmpty());
    HttpResponse compose =
        blog.post("/register",
                  encoded({{"_xsrf", token}, {"next", "/compose"}, {"name", "ann"}, {"password", "secret"}}));
    QCOMPARE(compose.status, 200);
    QCOMPARE(compose.effectiveUrl.path(), QStringLiteral("/compose"));

    token = hidden(compose, QStringLiteral("_xsrf"));
    const HttpResponse entry =
        blog.post("/compose",
                  encoded({{"_xsrf", token}, {"title", "Grüße <1>"}, {"text", "<script>alert(1)</script>"}}));
    QCOMPARE(entry.status, 200);
    QVERIFY2(entry.text().contains(QStringLiteral("Grüße &lt;1&gt;")), entry.body);
    QVERIFY(!entry.text().contains(QStringLiteral("<script>")));
    QVERIFY(blog.get("/").text().contains(QStringLiteral("Grüße &lt;1&gt;")));
    QVERIFY(blog.get("/static/blog.css").status == 200);

    // Nobody else becomes an author, and a wrong password is refused.
    Example stranger(QStringLiteral("blog"), file);
    QVERIFY2(stranger.isReady(), stranger.said());
    token = hidden(stranger.get("/login"), QStringLiteral("_xsrf"));
    QCOMPARE(
        stranger.post("/register", encoded({{"_xsrf", token}, {"name", "eve"}, {"password", "x"}})).status,
        403);
    QCOMPARE(stranger.post("/login", encoded({{"_xsrf", token}, {"name", "ann"}, {"password", "x"}})).status,
             403);
    QCOMPARE(stranger.post("/login", encoded({{"_xsrf", token}, {"name", "ann"}, {"password", "secret"}}))
                 .effectiveUrl.path(),
             QStringLiteral("/"));
#else
    QSKIP("There is no SQLite");
#endif
}

void tst_Examples::upload()
{
    Example upload(QStringLiteral("upload"));
    QVERIFY2(upload.isReady(), upload.said());
    constexpr qsizetype kPieces = 200;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray piece(256 * 1024, 'x');
    for (qsizetype i = 0; i < kPieces; ++i)
        hash.addData(piece);
    HttpRequest request(upload.url("/upload"));
    request.method = "PUT";
    request.producer = [piece](BodyWriter &writer) -> Task<> {
        for (qsizetype i = 0; i < kPieces; ++i) {
            if (!co_await writer.write(piece))
                co_return;
        }
    };
    const HttpResponse response = upload.fetch(std::move(request));
    QCOMPARE(response.status, 200);
    QCOMPARE(object(response).value("bytes").toInteger(), kPieces * piece.size());
    QCOMPARE(object(response).value("sha256").toString(), QString::fromLatin1(hash.result().toHex()));
}

void tst_Examples::form()
{
    Example upload(QStringLiteral("upload"));
    QVERIFY2(upload.isReady(), upload.said());
    const QByteArray body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n" +
        QByteArray(100'000, 'y') + "\r\n--b--\r\n";
    const HttpResponse response = upload.post("/form", body, "multipart/form-data; boundary=b");
    QCOMPARE(response.status, 200);
    QCOMPARE(response.json()->array(),
             QJsonArray({QJsonObject{{"name", "file"}, {"file", "a.bin"}, {"bytes", 100'000}}}));
}

void tst_Examples::spider()
{
    QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(
        write("index.html",
              "<a href=\"a.html\">a</a> <a href=\"b.txt#x\">b</a> <a href=\"http://127.0.0.1:1/\">c</a>"));
    QVERIFY(write("a.html", "<a href=\"/\">home</a> <a href=\"b.txt\">b</a>"));
    QVERIFY(write("b.txt", "<a href=\"never.html\">no page</a>"));
    Example site(QStringLiteral("staticsite"), {folder.path()});
    QVERIFY2(site.isReady(), site.said());
    int exitCode = -1;
    QByteArray output = Example::run(QStringLiteral("spider"), {site.url().toString()}, exitCode);
    QVERIFY2(output.endsWith("3 pages, 0 failed\n"), output);
    QCOMPARE(exitCode, 0);
    QVERIFY(write("a.html", "<a href=\"gone.html\">gone</a>"));
    output = Example::run(QStringLiteral("spider"), {site.url().toString()}, exitCode);
    QVERIFY2(output.contains("/gone.html: Not Found\n"), output);
    QCOMPARE(exitCode, 1);
}

void tst_Examples::fetch()
{
    QTemporaryDir folder;
    QFile page(folder.filePath(QStringLiteral("page.txt")));
    QVERIFY(page.open(QIODevice::WriteOnly) && page.write("a page\n") == 7);
    page.close();
    Example site(QStringLiteral("staticsite"), {folder.path()});
    QVERIFY2(site.isReady(), site.said());
    const QString url = site.url("/page.txt").toString();
    const auto run = [](const QStringList &arguments) {
        int exitCode = -1;
        QByteArray output = Example::run(QStringLiteral("fetch"), arguments, exitCode);
        return QByteArray::number(exitCode) + ' ' + output;
    };
    QCOMPARE(run({url}), "0 a page\n");
    QCOMPARE(run({url, url}), "0 a page\na page\n");
    QCOMPARE(run({QStringLiteral("--print-body=no"), url}), "0 ");
    const QByteArray head = run({QStringLiteral("--print-headers"), url});
    QVERIFY2(head.startsWith("0 HTTP/1.1 200 OK\n") && head.contains("\nContent-Length: 7\n"), head);
    QVERIFY2(head.endsWith("\n\na page\n"), head);
    QVERIFY(run({site.url("/none").toString()}).startsWith("1 "));
    QCOMPARE(run({QStringLiteral("http://127.0.0.1:1/"), url}), "1 a page\n"); // the others are shown
    QCOMPARE(run({QStringLiteral("--proxy-host=127.0.0.1"), QStringLiteral("--proxy-port=1"), url}), "1 ");
    QCOMPARE(run({}), "2 ");
    QCOMPARE(run({QStringLiteral("--nonsense"), url}), "2 ");
}

void tst_Examples::tcpEcho()
{
    Example echo(QStringLiteral("tcpecho"));
    QVERIFY2(echo.isReady(), echo.said());
    ConnectOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = quint16(echo.url().port());
    auto stream = await(connectStream(options));
    QVERIFY(stream);
    QVERIFY(await(stream->write("one\ntwo\nhalf")));
    QCOMPARE(*await(stream->readUntil("\n")), "one\n");
    QCOMPARE(*await(stream->readUntil("\n")), "two\n");
    stream->shutdownWriting();
    QCOMPARE(*await(stream->readUntilClose()), "");
}

void tst_Examples::oauth()
{
    Example site(QStringLiteral("oauth"));
    QVERIFY2(site.isReady(), site.said());
    QVERIFY(site.get("/").text().contains(QStringLiteral("stranger")));
    const HttpResponse form = site.get("/login"); // at the provider by now
    QCOMPARE(form.effectiveUrl.path(), QStringLiteral("/authorize"));
    QVERIFY(form.effectiveUrl.port() != site.url().port());
    const QByteArray fields = encoded({{"client_id", hidden(form, QStringLiteral("client_id"))},
                                       {"redirect_uri", hidden(form, QStringLiteral("redirect_uri"))},
                                       {"state", hidden(form, QStringLiteral("state"))},
                                       {"code_challenge", hidden(form, QStringLiteral("code_challenge"))},
                                       {"name", "Ann <1>"}});
    const HttpResponse back =
        site.fetch(HttpRequest::post(form.effectiveUrl, fields, "application/x-www-form-urlencoded"));
    QCOMPARE(back.effectiveUrl.path(), QStringLiteral("/"));
    QVERIFY2(back.text().contains(QStringLiteral("Hello, Ann &lt;1&gt;")), back.body);
    QVERIFY(site.get("/logout").text().contains(QStringLiteral("stranger")));
}

void tst_Examples::oauthRefusesStrangers()
{
    Example site(QStringLiteral("oauth"));
    QVERIFY2(site.isReady(), site.said());
    QCOMPARE(site.get("/login/done?code=x&state=y").status, 403);
}

void tst_Examples::oauthSendsNobodyElsewhere_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another site") << QStringLiteral("https://evil.example/login/done");
    QTest::newRow("a path below") << QStringLiteral("%1/more");
    QTest::newRow("a query") << QStringLiteral("%1?next=https://evil.example");
    QTest::newRow("a fragment") << QStringLiteral("%1#x");
    QTest::newRow("nothing") << QString();
}

void tst_Examples::oauthSendsNobodyElsewhere()
{
    QFETCH(QString, change);
    Example site(QStringLiteral("oauth"));
    QVERIFY2(site.isReady(), site.said());
    const HttpResponse form = site.get("/login");
    const QString registered = QString::fromUtf8(hidden(form, QStringLiteral("redirect_uri")));
    const QString wanted = change.contains(QLatin1String("%1")) ? change.arg(registered) : change;
    const QByteArray fields = encoded({{"client_id", hidden(form, QStringLiteral("client_id"))},
                                       {"redirect_uri", wanted},
                                       {"state", hidden(form, QStringLiteral("state"))},
                                       {"code_challenge", hidden(form, QStringLiteral("code_challenge"))},
                                       {"name", "Ann"}});
    QUrl asked = form.effectiveUrl;
    asked.setQuery(QString::fromLatin1(fields));
    QCOMPARE(site.fetch(HttpRequest(asked)).status, 400);
    HttpRequest given = HttpRequest::post(form.effectiveUrl, fields, "application/x-www-form-urlencoded");
    given.followsRedirects = false;
    QCOMPARE(site.fetch(given).status, 400);
}

void tst_Examples::staticSite()
{
    Example site(QStringLiteral("staticsite"));
    QVERIFY2(site.isReady(), site.said());
    const HttpResponse page = site.get("/");
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains(QStringLiteral("A static site")));
    HttpRequest again(site.url("/"));
    again.setHeader("If-None-Match", page.headers.value("ETag"));
    QCOMPARE(site.fetch(again).status, 304);
    HttpRequest part(site.url("/style.css"));
    part.setHeader("Range", "bytes=0-3");
    QCOMPARE(site.fetch(part).body, "body");
    QCOMPARE(site.get("/nothing.html").status, 404);
}

void tst_Examples::subprocess()
{
    Example example(QStringLiteral("subprocess"));
    QVERIFY2(example.isReady(), example.said());
    QCOMPARE(example.post("/sort", "pear\napple\npear\n", "text/plain").body, "apple\npear\n");
    QTRY_VERIFY(object(example.get("/ticks")).value("ticks").toInt() >= 1);
    example.signal(SIGTERM);
    QCOMPARE(example.waitForExit(), 0);
}

void tst_Examples::feed()
{
    Example example(QStringLiteral("feed"));
    QVERIFY2(example.isReady(), example.said());
    QByteArray received;
    HttpRequest request(example.url("/feed"));
    request.setHeader("Last-Event-ID", "41");
    request.consumer = [&received](QByteArray piece) -> Task<> {
        received += piece;
        co_return;
    };
    auto client = std::make_unique<HttpClient>();
    auto fetch = client->fetch(std::move(request));
    QTRY_VERIFY(received.count("event: tick\n") >= 2);
    QVERIFY2(received.contains("id: 42\n"), received);
    client.reset();
    QVERIFY(!await(std::move(fetch)));
}

void tst_Examples::monitor()
{
#ifdef HAS_MONITOR
    Example example(QStringLiteral("monitor"));
    QVERIFY2(example.isReady(), example.said());
    QCOMPARE(example.get("/").body, "Somebody watches this request.\n");
#else
    QSKIP("There are no widgets");
#endif
}

QTEST_GUILESS_MAIN(tst_Examples)
#include "tst_examples.moc"
