// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/net/certificates.h"

#include <QtCore/QJsonObject>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

/// The client against the server, over every stream that both have.
class tst_HttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase() { QThreadPool::globalInstance()->setExpiryTimeout(0); } // a thread has a descriptor
    void init();
    void cleanup();

    void fetches();
    void sendsAllMethods_data();
    void sendsAllMethods();
    void sendsFieldsOfItsOwn();
    void authenticates();
    void takesEveryStatusAsAnAnswer();
    void decompresses();
    void followsRedirects();
    void givesUpTooManyRedirects();
    void reusesConnections();
    void carriesLargeBodies();
    void keepsCookies();
    void tellsTimes();
    void fetchesOnAThreadOfItsOwn();
    void runsOnTheReactorOfItsThread();
    void endsWhereItsAnswerComes();
    void hearsThatABodyIsTooLarge();
    void believesNoStrangeCertificate();
    void showsACertificateOfItsOwn();
    void fails_data();
    void fails();

private:
    [[nodiscard]] QUrl url(const QString &path) const
    {
        const QString scheme = streamOptions().tls ? QStringLiteral("https") : QStringLiteral("http");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_server->port()).arg(path));
    }
    [[nodiscard]] static HttpClientOptions options()
    {
        HttpClientOptions options;
        options.usesPortableStream = streamConfig().usesPortableStreams;
        options.trust.authorities = testCertificate().identities.front().certificate;
        return options;
    }
    [[nodiscard]] Fetched fetch(const HttpRequest &request) { return fetchNow(*m_client, request); }

    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<net::Reactor> m_reactor;
    std::optional<HttpClient> m_client;
    qsizetype m_descriptors = 0;
};

void tst_HttpClient::init()
{
    m_descriptors = openDescriptors();
    m_application.emplace();
    m_application->compress();
    m_application->get("/hello", [](Context &c) { c.text("Hello, World!"); });
    m_application->any("/echo", [](Context &c) {
        c.setHeader("X-Method", methodName(c.method()));
        c.data(c.body().toByteArray(), c.header("Content-Type").toByteArray());
    });
    m_application->get("/field/{name}",
                       [](Context &c) { c.text(QString::fromUtf8(c.header(c.pathBytes("name")))); });
    m_application->get("/status/{status:int}",
                       [](Context &c) { c.status(int(c.intParam("status"))).text("body"); });
    m_application->get("/text", [](Context &c) { c.text(QString(100'000, QLatin1Char('x'))); });
    m_application->get("/again/{left:int}", [](Context &c) {
        const qint64 left = c.intParam("left");
        if (left > 0)
            c.redirect(QStringLiteral("/again/%1").arg(left - 1));
        else
            c.text("arrived");
    });
    m_application->any("/see", [](Context &c) { c.redirect(u"/echo", 303); });
    m_application->any("/keep", [](Context &c) { c.redirect(u"/echo", 307); });
    m_application->get("/bytes", [](Context &c) -> Task<> {
        for (int i = 0; i < 64; ++i)
            co_await c.write(QByteArray(64 * 1024, 'b'));
    });
    m_application->get("/set", [](Context &c) {
        c.addHeader("Set-Cookie", "a=1; Path=/").addHeader("Set-Cookie", "b=2; Path=/field").text("set");
    });
    m_application->post("/small", [](Context &c) { c.text("taken"); }, {.maxBody = 1000});
    m_application->get("/json", [](Context &c) { c.json({{QStringLiteral("answer"), 42}}); });
    m_server.emplace(*m_application, streamConfig());
    m_reactor.emplace();
    m_client.emplace(*m_reactor, options());
}

void tst_HttpClient::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_application.reset();
    m_reactor.reset();
    QCoreApplication::processEvents(); // deferred deletions of Qt's sockets
    QTRY_COMPARE(openDescriptors(), m_descriptors);
}

void tst_HttpClient::fetches()
{
    const Fetched answer = fetch(url(QStringLiteral("/hello#part")));
    QCOMPARE(told(answer), "200 Hello, World!");
    QCOMPARE(answer->reason, "OK");
    QCOMPARE(answer->effectiveUrl, url(QStringLiteral("/hello")));
    QCOMPARE(answer->text(), QStringLiteral("Hello, World!"));
    QVERIFY(answer->headers.value("content-type").startsWith("text/plain"));
    QCOMPARE(answer->redirects, 0);
    const Fetched json = fetch(url(QStringLiteral("/json")));
    QCOMPARE(json->json()->object().value(QLatin1String("answer")).toInt(), 42);
    QVERIFY(answer->json().error().code == FetchError::ProtocolError);
}

void tst_HttpClient::sendsAllMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
        QTest::newRow(method) << QByteArray(method);
}

void tst_HttpClient::sendsAllMethods()
{
    QFETCH(QByteArray, method);
    HttpRequest request(url(QStringLiteral("/echo")));
    request.method = method;
    const bool hasBody = method.startsWith('P');
    if (hasBody)
        request.body = "content";
    const Fetched answer = fetch(request);
    QCOMPARE(told(answer), hasBody ? "200 content" : "200 ");
    QCOMPARE(answer->headers.value("X-Method").toByteArray(), method);
    // The next one finds the connection in order.
    QCOMPARE(told(fetch(url(QStringLiteral("/hello")))), "200 Hello, World!");
    QCOMPARE(m_server->totals().connectionsOpened, 1U);
}

void tst_HttpClient::sendsFieldsOfItsOwn()
{
    HttpRequest agent(url(QStringLiteral("/field/User-Agent")));
    QVERIFY(fetch(agent)->body.startsWith("Eyewall/"));
    agent.setHeader("User-Agent", "mine");
    QCOMPARE(told(fetch(agent)), "200 mine");
    QCOMPARE(fetch(url(QStringLiteral("/field/Host")))->body,
             "127.0.0.1:" + QByteArray::number(m_server->port()));
    HttpClientOptions split = options();
    split.userAgent = "mine\r\nX-Word: smuggled";
    HttpClient careful(*m_reactor, split);
    QCOMPARE(told(fetchNow(careful, url(QStringLiteral("/field/X-Word")))), "200 ");
    HttpRequest umlaut(url(QStringLiteral("/field/X-Word")));
    umlaut.setHeader("X-Word", "w\xc3\xb6rter");
    QCOMPARE(told(fetch(umlaut)), "200 w\xc3\xb6rter");
    QCOMPARE(told(fetch(url(QStringLiteral("/field/Accept-Encoding")))), "200 gzip, deflate");
}

void tst_HttpClient::authenticates()
{
    HttpRequest request(url(QStringLiteral("/field/Authorization")));
    request.user = QStringLiteral("me");
    request.password = QStringLiteral("s\u00e9cret");
    QCOMPARE(told(fetch(request)), "200 Basic " + QByteArray("me:s\xc3\xa9"
                                                             "cret")
                                                      .toBase64());
    QUrl inside = url(QStringLiteral("/field/Authorization"));
    inside.setUserName(QStringLiteral("a b"));
    inside.setPassword(QStringLiteral("c:d"));
    const Fetched answer = fetch(inside);
    QCOMPARE(told(answer), "200 Basic " + QByteArray("a b:c:d").toBase64());
    QCOMPARE(answer->effectiveUrl, url(QStringLiteral("/field/Authorization")));
    // The connection remembers nothing.
    const Fetched nobody = fetch(url(QStringLiteral("/field/Authorization")));
    QVERIFY(nobody->isReused);
    QCOMPARE(told(nobody), "200 ");
}

void tst_HttpClient::takesEveryStatusAsAnAnswer()
{
    for (const int status : {201, 400, 404, 500, 503}) {
        const Fetched answer = fetch(url(QStringLiteral("/status/%1").arg(status)));
        QVERIFY(answer.hasValue());
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->isSuccess(), status == 201);
        const core::Result<void> success = answer->ensureSuccess();
        QCOMPARE(success.hasValue(), status == 201);
        QVERIFY(success || success.error().code == FetchError::BadStatus);
        QVERIFY(success || success.error().message.contains(QString::number(status)));
    }
    QCOMPARE(fetch(url(QStringLiteral("/status/204")))->body, QByteArray());
}

void tst_HttpClient::decompresses()
{
    const Fetched answer = fetch(url(QStringLiteral("/text")));
    QCOMPARE(answer->body, QByteArray(100'000, 'x'));
    QCOMPARE(answer->coding, http::ContentCoding::Gzip);
    QVERIFY(!answer->headers.contains("Content-Encoding"));
    HttpRequest raw(url(QStringLiteral("/text")));
    raw.decompresses = false;
    QCOMPARE(fetch(raw)->coding, http::ContentCoding::Identity);
    raw.setHeader("Accept-Encoding", "gzip");
    const Fetched coded = fetch(raw);
    QCOMPARE(coded->headers.value("Content-Encoding").toByteArray(), "gzip");
    QVERIFY(coded->body.size() < 1000);
    HttpRequest limited(url(QStringLiteral("/text")));
    limited.maxBody = 50'000;
    QVERIFY(fetch(limited).error().code == FetchError::TooLarge);
}

void tst_HttpClient::followsRedirects()
{
    const Fetched answer = fetch(url(QStringLiteral("/again/3")));
    QCOMPARE(told(answer), "200 arrived");
    QCOMPARE(answer->redirects, 3);
    QCOMPARE(answer->effectiveUrl, url(QStringLiteral("/again/0")));
    QCOMPARE(m_server->totals().connectionsOpened, 1U);
    const Fetched see = fetch(HttpRequest::post(url(QStringLiteral("/see")), "content", "text/plain"));
    QCOMPARE(told(see), "200 ");
    QCOMPARE(see->headers.value("X-Method").toByteArray(), "GET");
    const Fetched keep = fetch(HttpRequest::post(url(QStringLiteral("/keep")), "content", "text/plain"));
    QCOMPARE(told(keep), "200 content");
    QCOMPARE(keep->headers.value("X-Method").toByteArray(), "POST");
    HttpRequest stay(url(QStringLiteral("/again/3")));
    stay.followsRedirects = false;
    QCOMPARE(fetch(stay)->status, 302);
}

void tst_HttpClient::givesUpTooManyRedirects()
{
    const Fetched most = fetch(url(QStringLiteral("/again/5")));
    QCOMPARE(told(most), "200 arrived");
    const Fetched beyond = fetch(url(QStringLiteral("/again/6")));
    QCOMPARE(beyond->status, 302);
    QCOMPARE(beyond->redirects, 5);
    QVERIFY(beyond->headers.value("Location").endsWith("/again/0"));
}

void tst_HttpClient::reusesConnections()
{
    QVERIFY(!fetch(url(QStringLiteral("/hello")))->isReused);
    QCOMPARE(m_client->idle(), 1);
    for (int i = 0; i < 20; ++i)
        QVERIFY(fetch(url(QStringLiteral("/hello")))->isReused);
    QCOMPARE(m_server->totals().connectionsOpened, 1U);
    QCOMPARE(m_client->running(), 0);
}

void tst_HttpClient::carriesLargeBodies()
{
    const Fetched down = fetch(url(QStringLiteral("/bytes")));
    QCOMPARE(down->body.size(), 64 * 64 * 1024);
    const QByteArray content = QByteArray("0123456789").repeated(300'000);
    const Fetched up = fetch(HttpRequest::post(url(QStringLiteral("/echo")), content, "image/png"));
    QVERIFY(up.hasValue());
    QVERIFY(up->body == content);
    QCOMPARE(up->headers.value("Content-Type").toByteArray(), "image/png");
}

void tst_HttpClient::keepsCookies()
{
    HttpClientOptions keeping = options();
    keeping.cookies = std::make_shared<CookieJar>();
    HttpClient client(*m_reactor, keeping);
    QCOMPARE(told(fetchNow(client, url(QStringLiteral("/set")))), "200 set");
    QCOMPARE(told(fetchNow(client, url(QStringLiteral("/field/Cookie")))), "200 b=2; a=1");
    HttpRequest more(url(QStringLiteral("/field/Cookie")));
    more.setHeader("Cookie", "c=3");
    QCOMPARE(told(fetchNow(client, more)), "200 c=3; b=2; a=1");
    QCOMPARE(told(fetch(url(QStringLiteral("/field/Cookie")))), "200 "); // another client
}

void tst_HttpClient::tellsTimes()
{
    const Fetched first = fetch(url(QStringLiteral("/hello")));
    QVERIFY(first->timings.connect.count() > 0);
    QCOMPARE(first->timings.tls.count() > 0, streamOptions().tls.has_value());
    QVERIFY(first->timings.head.count() > 0);
    QVERIFY(first->timings.total >= first->timings.connect + first->timings.tls + first->timings.head);
    const Fetched second = fetch(url(QStringLiteral("/hello")));
    QCOMPARE(second->timings.connect.count(), 0);
    QCOMPARE(second->timings.tls.count(), 0);
}

void tst_HttpClient::fetchesOnAThreadOfItsOwn()
{
    QCOMPARE(told(fetchSync(url(QStringLiteral("/hello")), options())), "200 Hello, World!");
    QVERIFY(fetchSync(HttpRequest(QUrl(QStringLiteral("ftp://x/")))).error().code ==
            FetchError::InvalidRequest);
    HttpRequest throwing(url(QStringLiteral("/hello")));
    throwing.onHead = [](const HttpResponse &) { throw std::runtime_error("on purpose"); };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)fetchSync(throwing, options()));
}

void tst_HttpClient::runsOnTheReactorOfItsThread()
{
    m_client.reset();
    m_reactor.reset();
    HttpClient client(options());
    runTask([&]() -> Task<> {
        const Fetched got = co_await client.get(url(QStringLiteral("/hello")));
        COMPARE_TASK(told(got), QByteArray("200 Hello, World!"));
        const Fetched posted = co_await client.post(url(QStringLiteral("/echo")), "a=b");
        COMPARE_TASK(told(posted), QByteArray("200 a=b"));
    });
}

void tst_HttpClient::endsWhereItsAnswerComes()
{
    // Inside the call of the stream, and its reactor with it.
    m_client.reset();
    m_reactor.reset();
    runTask([&]() -> Task<> {
        HttpClient client(options());
        const Fetched got = co_await client.get(url(QStringLiteral("/hello")));
        COMPARE_TASK(told(got), QByteArray("200 Hello, World!"));
    });
}

// The server answers to the head, while the body still comes, and reads only so much of it.
void tst_HttpClient::hearsThatABodyIsTooLarge()
{
    HttpRequest request =
        HttpRequest::post(url(QStringLiteral("/small")), QByteArray(16 * 1024 * 1024, 'x'), "text/plain");
    for (int i = 0; i < 3; ++i) {
        const Fetched refused = fetch(request);
        QVERIFY2(refused && refused->status == 413, told(refused).constData());
    }
    request.body = "few";
    QCOMPARE(told(fetch(request)), "200 taken");
}

void tst_HttpClient::believesNoStrangeCertificate()
{
    if (!streamOptions().tls)
        QSKIP("no TLS");
    HttpClientOptions strict = options();
    strict.trust.authorities.clear();
    HttpClient client(*m_reactor, strict);
    const Fetched strange = fetchNow(client, url(QStringLiteral("/hello")));
    QVERIFY(strange.error().code == FetchError::TlsFailed);
    QVERIFY2(strange.error().message.contains(QLatin1String("certificate")),
             qPrintable(strange.error().message));
    // One that is believed, of another host.
    HttpClientOptions elsewhere = options();
    elsewhere.resolver.map({QStringLiteral("other.example"), 0}, {QStringLiteral("127.0.0.1"), 0});
    HttpClient other(*m_reactor, elsewhere);
    QUrl wrong = url(QStringLiteral("/hello"));
    wrong.setHost(QStringLiteral("other.example"));
    QVERIFY(fetchNow(other, wrong).error().code == FetchError::TlsFailed);
    strict.trust.verifies = false;
    HttpClient careless(*m_reactor, strict);
    QCOMPARE(told(fetchNow(careless, url(QStringLiteral("/hello")))), "200 Hello, World!");
    strict.trust.authorities = QStringLiteral("/nowhere.pem");
    HttpClient unreadable(*m_reactor, strict);
    QVERIFY(fetchNow(unreadable, url(QStringLiteral("/hello")))
                .error()
                .message.contains(QLatin1String("nowhere")));
}

void tst_HttpClient::showsACertificateOfItsOwn()
{
    if (!streamOptions().tls)
        QSKIP("no TLS");
    const CertificateFolder folder;
    const Issued authority = issue({.names = {"authority"}, .isAuthority = true});
    ListenOptions asking = streamOptions();
    asking.tls->clientAuthorities = folder.write(QStringLiteral("authority.crt"), authority.certificate);
    const auto port = m_server->server().listen(asking);
    QVERIFY(port);
    QUrl strict = url(QStringLiteral("/hello"));
    strict.setPort(*port);
    QVERIFY(!fetchNow(*m_client, strict));
    HttpClientOptions known = options();
    known.trust.identity = folder.add(QStringLiteral("me"), issue({.names = {"me"}}, &authority));
    HttpClient client(*m_reactor, known);
    QCOMPARE(told(fetchNow(client, strict)), "200 Hello, World!");
}

void tst_HttpClient::fails_data()
{
    QTest::addColumn<std::function<void(HttpRequest &)>>("change");
    const auto row = [](const char *name, const std::function<void(HttpRequest &)> &change) {
        QTest::newRow(name) << change;
    };
    row("no host", [](HttpRequest &r) { r.url = QUrl(QStringLiteral("http:///path")); });
    row("unknown scheme", [](HttpRequest &r) { r.url.setScheme(QStringLiteral("ftp")); });
    row("line end in a value", [](HttpRequest &r) { r.setHeader("X-A", "b\r\nX-C: d"); });
    row("line feed in a value", [](HttpRequest &r) { r.addHeader("X-A", "b\nX-C: d"); });
    row("line end in a name", [](HttpRequest &r) { r.setHeader("X-A\r\nX-B", "c"); });
    row("line end in the method", [](HttpRequest &r) { r.method = "GET / HTTP/1.1\r\nX:"; });
    row("unknown method", [](HttpRequest &r) { r.method = "BREW"; });
    row("CONNECT", [](HttpRequest &r) {
        r.method = "CONNECT";
        r.allowsAnyMethod = true;
    });
    row("GET with a body", [](HttpRequest &r) { r.body = "x"; });
    row("POST without", [](HttpRequest &r) { r.method = "POST"; });
    row("PATCH without", [](HttpRequest &r) { r.method = "PATCH"; });
    row("two bodies", [](HttpRequest &r) {
        r.method = "POST";
        r.body = "x";
        r.producer = [](BodyWriter &) -> Task<> { co_return; };
    });
    row("a length of its own", [](HttpRequest &r) { r.setHeader("Content-Length", "3"); });
    row("a coding of its own", [](HttpRequest &r) { r.setHeader("transfer-encoding", "chunked"); });
    row("user with a colon", [](HttpRequest &r) { r.user = QStringLiteral("a:b"); });
}

void tst_HttpClient::fails()
{
    QFETCH(std::function<void(HttpRequest &)>, change);
    HttpRequest request(url(QStringLiteral("/hello")));
    change(request);
    const Fetched answer = fetch(request);
    QVERIFY(!answer.hasValue());
    QVERIFY(answer.error().code == FetchError::InvalidRequest);
    QVERIFY(!answer.error().isTimeout());
    QCOMPARE(m_server->totals().connectionsOpened, 0U); // before a byte was sent
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
