// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/oauthlogin.h"

#include "server/testing/await.h"
#include "server/web/httperror.h"
#include "server/web/registrationerror.h"
#include "tests/server/auth/testprovider.h"

#include <QtTest/QtTest>

using namespace eyewall;
using eyewall::test::TestProvider;
using testing::await;
using testing::LocalServer;
using Behaviour = TestProvider::Behaviour;

namespace {

/// A site whose users log in at a provider.
class Site {
public:
    Site()
        : m_server(prepared())
    {
    }

    /// Before the first request.
    void setProvider(LoginProvider provider)
    {
        const std::lock_guard lock(m_mutex);
        m_login = std::make_unique<OAuthLogin>(std::move(provider));
    }
    [[nodiscard]] QUrl redirectUrl() const { return m_server.url("/login/done"); }
    [[nodiscard]] LocalServer &server() { return m_server; }

private:
    Application &prepared()
    {
        ApplicationSettings settings;
        settings.signedCookies.secret = "0123456789abcdef0123456789abcdef";
        m_application.setSettings(settings);
        m_application.get("/login", [this](Context &c) { login().begin(c, c.query("next", "/").toUtf8()); });
        m_application.get("/login/done", [this](Context &c) -> Task<> {
            const auto done = co_await login().finish(c);
            if (done)
                c.text(QString::fromUtf8(done->subject() + " to " + done->next));
            else
                c.status(403).text(done.error().message);
        });
        return m_application;
    }
    const OAuthLogin &login()
    {
        const std::lock_guard lock(m_mutex);
        return *m_login;
    }

    std::mutex m_mutex; ///< guards the pointer: the server's thread reads it
    std::unique_ptr<OAuthLogin> m_login;
    Application m_application;
    LocalServer m_server;
};

/// A browser that goes where it is sent and keeps cookies.
class Browser {
public:
    HttpResponse go(const QUrl &url, bool follows = true)
    {
        HttpRequest request(url);
        request.followsRedirects = follows;
        const auto answer = await(m_client.fetch(std::move(request)));
        return answer ? *answer : HttpResponse();
    }
    /// Where the browser is sent.
    QUrl nextOf(const QUrl &url)
    {
        return QUrl(QString::fromLatin1(go(url, false).headers.value("Location").toByteArray()));
    }
    [[nodiscard]] CookieJar &jar() { return *m_jar; }

private:
    [[nodiscard]] HttpClientOptions options() const
    {
        HttpClientOptions options;
        options.cookies = m_jar;
        return options;
    }

    std::shared_ptr<CookieJar> m_jar = std::make_shared<CookieJar>();
    HttpClient m_client{options()};
};

} // namespace

// Provider and site are real servers, the browser is our client.
class tst_OAuthLogin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_provider = std::make_unique<TestProvider>(); }
    void init();
    void cleanupTestCase() { m_provider.reset(); }

    void logsIn();
    void logsInWithEllipticCurves();
    void logsInWithoutASecretInTheHead();
    void logsInWithoutOpenId();
    void logsInWithoutKeysOverTheTokenEndpoint();
    void asksForACode();
    void keepsTheAttemptInACookie();
    void staysOnThisServer_data();
    void staysOnThisServer();
    void logsInFromTwoTabs();
    void fetchesChangedKeys();
    void finishesAnAttemptOnce();
    void refusesAWayBackThatIsNotOurs_data();
    void refusesAWayBackThatIsNotOurs();
    void refusesTheAttemptOfAnotherBrowser();
    void refusesAnotherIssuer();
    void refusesAMissingIssuer();
    void refusesUnsignedTokensOfTheTokenEndpoint();
    void tellsThatTheUserRefused();
    void refusesACodeOfTheWrongVerifier();
    void refusesTokens_data();
    void refusesTokens();
    void refusesSignatures_data();
    void refusesSignatures();
    void asksForUnknownKeysOnceAMinute();
    void refusesProvidersThatCannotBeUsed();

private:
    HttpResponse logIn(const QByteArray &next = "/home")
    {
        return m_browser->go(m_site->server().url("/login?next=" + next));
    }

    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<Browser> m_browser;
};

void tst_OAuthLogin::init()
{
    m_provider->change([](Behaviour &behaviour) { behaviour = {}; });
    m_site = std::make_unique<Site>();
    m_site->setProvider(m_provider->provider(m_site->redirectUrl()));
    m_browser = std::make_unique<Browser>();
}

void tst_OAuthLogin::logsIn()
{
    const HttpResponse answer = logIn();
    QCOMPARE(answer.body, "user-1 to /home");
    QCOMPARE(answer.status, 200);
}

void tst_OAuthLogin::logsInWithEllipticCurves()
{
    m_provider->change([](Behaviour &behaviour) { behaviour.algorithm = "ES256"; });
    QCOMPARE(logIn().body, "user-1 to /home");
}

void tst_OAuthLogin::logsInWithoutASecretInTheHead()
{
    m_provider->change([](Behaviour &behaviour) { behaviour.postsSecret = true; });
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.clientAuth = LoginProvider::ClientAuth::Post;
    m_site->setProvider(provider);
    QCOMPARE(logIn().body, "user-1 to /home");
}

void tst_OAuthLogin::logsInWithoutOpenId()
{
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.issuer.clear();
    provider.scopes = {"read"};
    m_site->setProvider(provider);
    QCOMPARE(logIn().body, " to /home");
}

void tst_OAuthLogin::logsInWithoutKeysOverTheTokenEndpoint()
{
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.keysUrl.clear();
    m_site->setProvider(provider);
    const int before = m_provider->keyRequests();
    QCOMPARE(logIn().body, "user-1 to /home");
    QCOMPARE(m_provider->keyRequests(), before);
}

void tst_OAuthLogin::asksForACode()
{
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.extraParameters = {{"prompt", "a&b"}};
    m_site->setProvider(provider);
    const QUrl url = m_browser->nextOf(m_site->server().url("/login"));
    const QUrlQuery query(url);
    QCOMPARE(url.path(), "/authorize");
    QCOMPARE(query.queryItemValue("tenant"), "7");
    QCOMPARE(query.queryItemValue("response_type"), "code");
    QCOMPARE(query.queryItemValue("client_id", QUrl::FullyDecoded), "site:1");
    QCOMPARE(query.queryItemValue("redirect_uri", QUrl::FullyDecoded), m_site->redirectUrl().toString());
    QCOMPARE(query.queryItemValue("scope", QUrl::FullyDecoded), "openid profile");
    QCOMPARE(query.queryItemValue("prompt", QUrl::FullyDecoded), "a&b");
    QCOMPARE(query.queryItemValue("state").size(), 43);
    QCOMPARE(query.queryItemValue("nonce").size(), 43);
    QCOMPARE(query.queryItemValue("code_challenge").size(), 43);
    QCOMPARE(query.queryItemValue("code_challenge_method"), "S256");
}

void tst_OAuthLogin::keepsTheAttemptInACookie()
{
    const HttpResponse answer = m_browser->go(m_site->server().url("/login"), false);
    const QByteArray cookie = answer.headers.value("Set-Cookie").toByteArray();
    QVERIFY(cookie.startsWith("_login_"));
    QVERIFY2(cookie.contains("; Path=/login/done"), cookie);
    QVERIFY2(cookie.contains("; HttpOnly"), cookie);
    QVERIFY2(cookie.contains("; SameSite=Lax"), cookie);
    QVERIFY2(cookie.contains("; Max-Age=600"), cookie);
    QCOMPARE(answer.headers.value("Cache-Control").toByteArray(), "no-store");
}

void tst_OAuthLogin::staysOnThisServer_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("a path") << QByteArray("/a%3Fb%3Dc%2520d") << QByteArray("/a?b=c%20d");
    QTest::newRow("another host") << QByteArray("//evil.example") << QByteArray("/");
    QTest::newRow("a URL") << QByteArray("https://evil.example/") << QByteArray("/");
    QTest::newRow("too long") << '/' + QByteArray(2000, 'a') << QByteArray("/");
}

void tst_OAuthLogin::staysOnThisServer()
{
    QFETCH(QByteArray, next);
    QFETCH(QByteArray, where);
    QCOMPARE(logIn(next).body, "user-1 to " + where);
}

void tst_OAuthLogin::logsInFromTwoTabs()
{
    const QUrl one = m_browser->nextOf(m_site->server().url("/login?next=/one"));
    const QUrl two = m_browser->nextOf(m_site->server().url("/login?next=/two"));
    QVERIFY(one != two);
    QCOMPARE(m_browser->go(one).body, "user-1 to /one");
    QCOMPARE(m_browser->go(two).body, "user-1 to /two");
}

void tst_OAuthLogin::fetchesChangedKeys()
{
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.keysInterval = std::chrono::seconds::zero();
    m_site->setProvider(provider);
    QCOMPARE(logIn().status, 200);
    m_provider->changeKeys();
    QCOMPARE(logIn().body, "user-1 to /home");
}

void tst_OAuthLogin::finishesAnAttemptOnce()
{
    const QUrl authorize = m_browser->nextOf(m_site->server().url("/login?next=/home"));
    const QUrl back = m_browser->nextOf(authorize);
    QCOMPARE(m_browser->go(back).status, 200);
    const HttpResponse again = m_browser->go(back);
    QCOMPARE(again.status, 403);
    QVERIFY(again.body.contains("has not begun"));
}

void tst_OAuthLogin::refusesAWayBackThatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("query");
    const QByteArray state(43, 'a');
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("no state") << QByteArray("?code=x");
    QTest::newRow("a state nobody began") << "?code=x&state=" + state;
    QTest::newRow("short") << QByteArray("?code=x&state=a");
    QTest::newRow("two") << "?code=x&state=" + state + "&state=" + state;
    QTest::newRow("no cookie's name") << "?code=x&state=%3D%3B%0d" + QByteArray(40, 'a');
}

void tst_OAuthLogin::refusesAWayBackThatIsNotOurs()
{
    QFETCH(QByteArray, query);
    const HttpResponse answer = m_browser->go(m_site->server().url("/login/done" + query));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.contains("has not begun"));
}

void tst_OAuthLogin::refusesTheAttemptOfAnotherBrowser()
{
    Browser attacker;
    const QUrl back = attacker.nextOf(attacker.nextOf(m_site->server().url("/login")));
    QVERIFY(back.hasQuery());
    (void)m_browser->go(m_site->server().url("/login"), false);
    QCOMPARE(m_browser->go(back).status, 403);
}

void tst_OAuthLogin::refusesAnotherIssuer()
{
    QUrl back = m_browser->nextOf(m_browser->nextOf(m_site->server().url("/login")));
    back.setQuery(back.query() + "&iss=https://other.example");
    const HttpResponse answer = m_browser->go(back);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, "the answer is of another provider");
}

void tst_OAuthLogin::refusesAMissingIssuer()
{
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.sendsIssuer = true;
    m_site->setProvider(provider);
    const HttpResponse answer = logIn();
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, "the answer is of another provider");
}

void tst_OAuthLogin::refusesUnsignedTokensOfTheTokenEndpoint()
{
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.keysUrl.clear();
    m_site->setProvider(provider);
    m_provider->change([](Behaviour &behaviour) { behaviour.algorithm = "none"; });
    const HttpResponse answer = logIn();
    QCOMPARE(answer.status, 403);
    QVERIFY2(answer.body.contains("not a signed one"), answer.body);
}

void tst_OAuthLogin::tellsThatTheUserRefused()
{
    m_provider->change([](Behaviour &behaviour) { behaviour.refusal = "access_denied"; });
    const HttpResponse answer = logIn();
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, "access_denied: not today");
}

void tst_OAuthLogin::refusesACodeOfTheWrongVerifier()
{
    // The code of one login with the state of another: what PKCE is there for.
    const QUrl one = m_browser->nextOf(m_browser->nextOf(m_site->server().url("/login")));
    QUrl two = m_browser->nextOf(m_browser->nextOf(m_site->server().url("/login")));
    QUrlQuery query(two);
    query.removeQueryItem("code");
    query.addQueryItem("code", QUrlQuery(one).queryItemValue("code"));
    two.setQuery(query);
    const HttpResponse answer = m_browser->go(two);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, "the token endpoint refused: invalid_grant: no  [31mway");
}

void tst_OAuthLogin::refusesTokens_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("error");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto row = [](const char *tag, const char *claim, const QJsonValue &value, const char *error) {
        QTest::newRow(tag) << QString::fromLatin1(claim) << value << QByteArray(error);
    };
    row("issuer", "iss", "https://other.example", "another issuer (iss)");
    row("audience", "aud", "other", "another client (aud)");
    row("audiences without a party", "aud", QJsonArray{"site:1", "other"}, "another client (azp)");
    row("party", "azp", "other", "another client (azp)");
    row("old", "exp", now - 3600, "too old (exp)");
    row("no end", "exp", QJsonValue::Null, "its times");
    row("future", "iat", now + 3600, "future (iat)");
    row("not yet", "nbf", now + 3600, "not valid yet");
    row("nonce", "nonce", "other", "another login (nonce)");
    row("no nonce", "nonce", QJsonValue::Null, "another login (nonce)");
    row("nobody", "sub", "", "names nobody");
    row("access token", "at_hash", "AAAAAAAAAAAAAAAAAAAAAA", "another access token");
}

void tst_OAuthLogin::refusesTokens()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, error);
    m_provider->change([&](Behaviour &behaviour) {
        behaviour.claims = [claim, value](QJsonObject &claims) { claims.insert(claim, value); };
    });
    const HttpResponse answer = logIn();
    QCOMPARE(answer.status, 403);
    QVERIFY2(answer.body.contains(error), answer.body);
}

void tst_OAuthLogin::refusesSignatures_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("keyId");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("none") << QByteArray("none") << QByteArray() << QByteArray("not a signed one");
    QTest::newRow("symmetric") << QByteArray("HS256") << QByteArray("rsa-1")
                               << QByteArray("not signed with an algorithm");
    QTest::newRow("key of another kind")
        << QByteArray("RS256") << QByteArray("ec-1") << QByteArray("wrong signature");
    QTest::newRow("key nobody knows")
        << QByteArray("RS256") << QByteArray("rsa-0") << QByteArray("wrong signature");
}

void tst_OAuthLogin::refusesSignatures()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, keyId);
    QFETCH(QByteArray, error);
    m_provider->change([&](Behaviour &behaviour) {
        behaviour.algorithm = algorithm;
        behaviour.keyId = keyId;
    });
    const HttpResponse answer = logIn();
    QCOMPARE(answer.status, 403);
    QVERIFY2(answer.body.contains(error), answer.body);
}

void tst_OAuthLogin::asksForUnknownKeysOnceAMinute()
{
    QCOMPARE(logIn().status, 200);
    const int before = m_provider->keyRequests();
    m_provider->change([](Behaviour &behaviour) { behaviour.keyId = "rsa-0"; });
    for (int i = 0; i < 3; ++i)
        QCOMPARE(logIn().status, 403);
    QCOMPARE(m_provider->keyRequests(), before);
}

void tst_OAuthLogin::refusesProvidersThatCannotBeUsed()
{
    LoginProvider provider = m_provider->provider(m_site->redirectUrl());
    provider.tokenUrl = QUrl(QStringLiteral("http://example.com/token"));
    QVERIFY_THROWS_EXCEPTION(RegistrationError, OAuthLogin{provider});
}

QTEST_GUILESS_MAIN(tst_OAuthLogin)
#include "tst_oauthlogin.moc"
