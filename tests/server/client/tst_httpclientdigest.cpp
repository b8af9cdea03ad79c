// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/net/reactor.h"
#include "tests/server/client/clienttasks.h"
#include "tests/server/client/digestserver.h"
#include "tests/server/client/scriptedserver.h"

using namespace eyewall;
using namespace eyewall::test;

/// Digest authentication (RFC 7616) against a server that checks it.
class tst_HttpClientDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authenticates_data();
    void authenticates();
    void bringsCredentialsAlong();
    void takesAFreshNonce();
    void takesTheNextNonce();
    void limitsTheAnswerAndNotTheRefusal();
    void sendsBodiesTwice();
    void keepsTheRefusalFromItsConsumer();
    void followsRedirects();

    void givesUpAWrongPassword();
    void givesUpWhatIsAlwaysStale();
    void repeatsNoBodyThatIsGone();
    void ignoresWhatItDoesNotKnow_data();
    void ignoresWhatItDoesNotKnow();
    void leavesItsOwnFieldAlone();
    void saysNothingElsewhere();
    void refusesUsersThatCannotBeSent();

private:
    [[nodiscard]] static HttpRequest request(const QUrl &url)
    {
        HttpRequest request(url);
        request.user = QStringLiteral("me");
        request.password = QStringLiteral("secret");
        request.authMode = AuthMode::Digest;
        return request;
    }

    net::Reactor m_reactor;
};

void tst_HttpClientDigest::authenticates_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("qop");
    QTest::addColumn<QByteArray>("others");
    const auto row = [](const char *title, const char *algorithm, const char *qop, const char *others = "") {
        QTest::newRow(title) << QByteArray(algorithm) << QByteArray(qop) << QByteArray(others);
    };
    row("MD5", "MD5", "auth");
    row("MD5, not named", "", "auth");
    row("SHA-256", "SHA-256", "auth");
    row("MD5-sess", "MD5-sess", "auth");
    row("SHA-256-sess", "SHA-256-sess", "auth");
    row("of two qualities", "SHA-256", "auth-int, auth");
    row("RFC 2069", "", "");
    row("beside Basic", "MD5", "auth", "Basic realm=\"x\", charset=\"UTF-8\"");
    row("beside a word", "MD5", "auth", "Negotiate YII=, NTLM\nBearer");
    row("SHA-256 before MD5", "SHA-256", "auth",
        "Digest realm=\"a, b\", nonce=\"old\", qop=\"auth\", algorithm=MD5");
    row("beside what is not known", "MD5", "auth",
        "Digest realm=\"a, b\", nonce=\"new\", qop=\"auth\", algorithm=SHA-512-256");
}

void tst_HttpClientDigest::authenticates()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, qop);
    QFETCH(QByteArray, others);
    DigestServer server({.algorithm = algorithm, .qop = qop, .others = others});
    HttpClient client(m_reactor);
    const Fetched answer = fetchNow(client, request(server.url(QStringLiteral("/in?x=\"y z\""))));
    QCOMPARE(told(answer), "200 GET ");
    QCOMPARE(answer->redirects, 0);
    QVERIFY(answer->isReused); // the refusal took its connection along
    QCOMPARE(server.seen().size(), 2);
    QVERIFY(server.seen()[0].isEmpty());
    QCOMPARE(client.running(), 0);
}

void tst_HttpClientDigest::bringsCredentialsAlong()
{
    DigestServer server({.algorithm = "SHA-256"});
    HttpClient client(m_reactor);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(told(fetchNow(client, request(server.url()))), "200 GET ");
    const QByteArrayList seen = server.seen();
    QCOMPARE(seen.size(), 4);
    for (int i = 1; i < 4; ++i)
        QVERIFY2(seen[i].contains("nc=0000000" + QByteArray::number(i)), seen[i].constData());
    // Another user begins anew, and so does another client.
    HttpRequest other = request(server.url());
    other.user = QStringLiteral("you");
    QCOMPARE(fetchNow(client, other)->status, 401);
    QVERIFY(server.seen()[4].isEmpty());
    HttpClient fresh(m_reactor);
    QCOMPARE(told(fetchNow(fresh, request(server.url()))), "200 GET ");
    QVERIFY(server.seen()[6].isEmpty());
}

void tst_HttpClientDigest::takesAFreshNonce()
{
    DigestServer server({.algorithm = "MD5", .usesOfANonce = 1});
    HttpClient client(m_reactor);
    QCOMPARE(told(fetchNow(client, request(server.url()))), "200 GET ");
    QCOMPARE(told(fetchNow(client, request(server.url()))), "200 GET "); // stale at first
    QCOMPARE(server.seen().size(), 4);
    QVERIFY(server.seen()[3].contains("nc=00000001"));
}

void tst_HttpClientDigest::takesTheNextNonce()
{
    DigestServer server({.algorithm = "MD5", .usesOfANonce = 1, .namesNextNonce = true});
    HttpClient client(m_reactor);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(told(fetchNow(client, request(server.url()))), "200 GET ");
    QCOMPARE(server.seen().size(), 4);
}

void tst_HttpClientDigest::limitsTheAnswerAndNotTheRefusal()
{
    DigestServer server({.algorithm = "SHA-256"});
    HttpClient client(m_reactor);
    HttpRequest small = request(server.url());
    small.maxBody = 5; // "GET ", but not "refused"
    QCOMPARE(told(fetchNow(client, small)), "200 GET ");
    QCOMPARE(server.seen().size(), 2);
}

void tst_HttpClientDigest::sendsBodiesTwice()
{
    DigestServer server({.algorithm = "SHA-256"});
    HttpClient client(m_reactor);
    HttpRequest post = request(server.url());
    post.method = "POST";
    post.body = "content";
    QCOMPARE(told(fetchNow(client, post)), "200 POST content");
    HttpRequest put = request(server.url());
    put.method = "PUT";
    put.user = QStringLiteral("me");
    put.producerRepeats = true;
    int calls = 0;
    put.producer = [&calls](BodyWriter &body) -> Task<> {
        ++calls;
        (void)co_await body.write("piece");
    };
    HttpClient fresh(m_reactor);
    QCOMPARE(told(fetchNow(fresh, put)), "200 PUT piece");
    QCOMPARE(calls, 2);
}

void tst_HttpClientDigest::keepsTheRefusalFromItsConsumer()
{
    DigestServer server({.algorithm = "MD5"});
    HttpClient client(m_reactor);
    HttpRequest get = request(server.url());
    QByteArray content;
    QList<int> heads;
    get.consumer = [&content](QByteArray piece) -> Task<> {
        content += piece;
        co_return;
    };
    get.onHead = [&heads](const HttpResponse &answer) { heads.append(answer.status); };
    QCOMPARE(told(fetchNow(client, get)), "200 ");
    QCOMPARE(content, "GET ");
    QCOMPARE(heads, QList<int>{200});
}

void tst_HttpClientDigest::followsRedirects()
{
    DigestServer server({.algorithm = "MD5"});
    HttpClient client(m_reactor);
    const Fetched answer = fetchNow(client, request(server.url(QStringLiteral("/here"))));
    QCOMPARE(told(answer), "200 GET ");
    QCOMPARE(answer->redirects, 1);
}

void tst_HttpClientDigest::givesUpAWrongPassword()
{
    DigestServer server({.algorithm = "SHA-256", .password = "other"});
    HttpClient client(m_reactor);
    for (int i = 1; i <= 2; ++i) {
        const Fetched answer = fetchNow(client, request(server.url()));
        QCOMPARE(told(answer), "401 refused");
        QVERIFY(answer->headers.contains("WWW-Authenticate"));
        QCOMPARE(server.seen().size(), 2 * i); // the second time, since the nonce might have been too old
    }
}

void tst_HttpClientDigest::givesUpWhatIsAlwaysStale()
{
    DigestServer server({.algorithm = "MD5", .isAlwaysStale = true});
    HttpClient client(m_reactor);
    QCOMPARE(told(fetchNow(client, request(server.url()))), "401 refused");
    QCOMPARE(server.seen().size(), 3);
}

void tst_HttpClientDigest::repeatsNoBodyThatIsGone()
{
    DigestServer server({.algorithm = "MD5"});
    HttpClient client(m_reactor);
    HttpRequest post = request(server.url());
    post.method = "POST";
    post.producer = [](BodyWriter &body) -> Task<> { (void)co_await body.write("once"); };
    QCOMPARE(told(fetchNow(client, post)), "401 refused");
    QCOMPARE(server.seen().size(), 1);
}

void tst_HttpClientDigest::ignoresWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("no nonce") << QByteArray("Digest realm=\"x\", qop=\"auth\"");
    QTest::newRow("no realm") << QByteArray("Digest nonce=\"x\", qop=\"auth\"");
    QTest::newRow("other algorithm") << QByteArray("Digest realm=\"x\", nonce=\"y\", algorithm=SHA-512-256");
    QTest::newRow("auth-int") << QByteArray("Digest realm=\"x\", nonce=\"y\", qop=\"auth-int\"");
    QTest::newRow("cut short") << QByteArray("Digest realm=\"x\", nonce=\"y");
    QTest::newRow("only commas") << QByteArray(",,, ,");
    QTest::newRow("nothing") << QByteArray();
}

void tst_HttpClientDigest::ignoresWhatItDoesNotKnow()
{
    QFETCH(QByteArray, field);
    ScriptedServer server([field](const auto &) {
        return "HTTP/1.1 401 No\r\nWWW-Authenticate: " + field + "\r\nContent-Length: 2\r\n\r\nno";
    });
    HttpClient client(m_reactor);
    QCOMPARE(told(fetchNow(client, request(server.url()))), "401 no");
    QCOMPARE(server.requests().size(), 1);
}

void tst_HttpClientDigest::leavesItsOwnFieldAlone()
{
    DigestServer server({.algorithm = "MD5"});
    HttpClient client(m_reactor);
    HttpRequest own = request(server.url());
    own.setHeader("Authorization", "Bearer mine");
    QCOMPARE(told(fetchNow(client, own)), "401 refused");
    QCOMPARE(server.seen(), QByteArrayList{"Bearer mine"});
    // And without a user there is nothing to show.
    own.headers.remove("Authorization");
    own.user.clear();
    QCOMPARE(told(fetchNow(client, own)), "401 refused");
    QCOMPARE(server.seen().size(), 2);
}

void tst_HttpClientDigest::saysNothingElsewhere()
{
    DigestServer other({.algorithm = "MD5"});
    DigestServer server({.algorithm = "MD5"});
    server.redirectTo(other.url());
    HttpClient client(m_reactor);
    QCOMPARE(told(fetchNow(client, request(other.url()))), "200 GET ");
    const Fetched away = fetchNow(client, request(server.url(QStringLiteral("/away"))));
    QCOMPARE(told(away), "401 refused");
    QCOMPARE(other.seen().size(), 3);
    QVERIFY(other.seen()[2].isEmpty());
}

void tst_HttpClientDigest::refusesUsersThatCannotBeSent()
{
    DigestServer server({.algorithm = "MD5"});
    HttpClient client(m_reactor);
    for (const char *user : {"a\r\nX-Word: smuggled", "a\nb", "a\x01", "a:b"}) {
        HttpRequest bad = request(server.url());
        bad.user = QString::fromLatin1(user);
        QVERIFY(fetchNow(client, bad).error().code == FetchError::InvalidRequest);
    }
    QVERIFY(server.seen().isEmpty());
}

QTEST_GUILESS_MAIN(tst_HttpClientDigest)
#include "tst_httpclientdigest.moc"
