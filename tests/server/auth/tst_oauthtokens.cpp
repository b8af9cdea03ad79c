// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/loginattempt.h"
#include "server/auth/oauthlogin.h"
#include "server/testing/await.h"
#include "tests/server/auth/testprovider.h"

#include <QtTest/QtTest>

using namespace eyewall;
using auth::LoginAttempt;
using eyewall::test::TestProvider;
using testing::await;
using Behaviour = TestProvider::Behaviour;

namespace {

const QUrl kRedirect(QStringLiteral("http://localhost/done"));

} // namespace

// Without a site: what a program does with tokens, and attempts that it keeps itself.
class tst_OAuthTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_provider = std::make_unique<TestProvider>(); }
    void init();
    void cleanupTestCase();

    void exchangesACode();
    void refreshes();
    void tellsAboutTheUser();
    void asksThroughTheProgramsOwnFetch();
    void refusesACodeTwice();
    void refusesAWrongRefreshToken();
    void refusesAnotherUserAfterRefreshing();
    void refusesInformationOfAnotherUser();
    void refusesInformationWithoutAnAddress();
    void refusesAWrongAccessToken();
    void failsWithoutAnIdToken();
    void failsWhenTheProviderIsGone();
    void failsWithAnswers_data();
    void failsWithAnswers();
    void followsNoRedirect();

private:
    core::Result<Login> exchange(LoginAttempt attempt = LoginAttempt::begin(true, "/"))
    {
        const QUrl url(QString::fromLatin1(m_login->authorizeUrl(attempt)));
        HttpRequest request(url);
        request.followsRedirects = false;
        HttpClient client;
        const auto answer = await(client.fetch(std::move(request)));
        if (!answer)
            return answer.error();
        const QUrl back(QString::fromLatin1(answer->headers.value("Location").toByteArray()));
        m_code = QUrlQuery(back).queryItemValue("code").toLatin1();
        return await(m_login->exchange(m_code, attempt));
    }

    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<OAuthLogin> m_login;
    QByteArray m_code;
};

void tst_OAuthTokens::init()
{
    m_provider->change([](Behaviour &behaviour) { behaviour = {}; });
    m_login = std::make_unique<OAuthLogin>(m_provider->provider(kRedirect));
}

void tst_OAuthTokens::cleanupTestCase()
{
    m_login.reset();
    m_provider.reset();
}

void tst_OAuthTokens::exchangesACode()
{
    const auto login = exchange(LoginAttempt::begin(true, "/there"));
    QVERIFY2(login, login ? "" : qPrintable(login.error().message));
    QCOMPARE(login->subject(), "user-1");
    QCOMPARE(login->next, "/there");
    QCOMPARE(login->tokens.accessToken, "access-1");
    QCOMPARE(login->tokens.refreshToken, "refresh-1");
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(login->tokens.expires);
    QVERIFY2(left > 3500 && left <= 3600, QByteArray::number(left));
}

void tst_OAuthTokens::refreshes()
{
    const auto tokens = await(m_login->refresh("refresh-1", "user-1"));
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().message));
    QCOMPARE(tokens->accessToken, "access-2");
    QCOMPARE(tokens->refreshToken, "refresh-2");
}

void tst_OAuthTokens::tellsAboutTheUser()
{
    const auto user = await(m_login->userInfo("access-1", "user-1"));
    QVERIFY2(user, user ? "" : qPrintable(user.error().message));
    QCOMPARE(user->value("name").toString(), QString::fromUtf8("J\xc3\xb3n"));
}

void tst_OAuthTokens::asksThroughTheProgramsOwnFetch()
{
    QStringList asked;
    const OAuthLogin login(m_provider->provider(kRedirect), [&asked](HttpRequest request) {
        asked.append(request.url.path());
        return auth::fetchWithClient(std::move(request));
    });
    QVERIFY(await(login.userInfo("access-1")));
    QCOMPARE(asked, QStringList{"/userinfo"});
}

void tst_OAuthTokens::refusesACodeTwice()
{
    const LoginAttempt attempt = LoginAttempt::begin(true, "/");
    QVERIFY(exchange(attempt));
    const auto again = await(m_login->exchange(m_code, attempt));
    QVERIFY(!again);
    QVERIFY(again.error().message.contains("invalid_grant"));
}

void tst_OAuthTokens::refusesAWrongRefreshToken()
{
    const auto tokens = await(m_login->refresh("refresh-0"));
    QVERIFY(!tokens);
    QVERIFY(tokens.error().message.contains("invalid_grant"));
}

void tst_OAuthTokens::refusesAnotherUserAfterRefreshing()
{
    m_provider->change([](Behaviour &behaviour) { behaviour.subject = "user-2"; });
    const auto tokens = await(m_login->refresh("refresh-1", "user-1"));
    QVERIFY(!tokens);
    QVERIFY(tokens.error().message.contains("another user (sub)"));
}

void tst_OAuthTokens::refusesInformationOfAnotherUser()
{
    QVERIFY(!await(m_login->userInfo("access-1", "user-2")));
}

void tst_OAuthTokens::refusesInformationWithoutAnAddress()
{
    LoginProvider provider = m_provider->provider(kRedirect);
    provider.userInfoUrl.clear();
    QVERIFY(!await(OAuthLogin(provider).userInfo("access-1")));
}

void tst_OAuthTokens::refusesAWrongAccessToken()
{
    const auto user = await(m_login->userInfo("access-0"));
    QVERIFY(!user);
    QVERIFY(user.error().message.contains("401"));
}

void tst_OAuthTokens::failsWithoutAnIdToken()
{
    m_provider->change([](Behaviour &behaviour) {
        behaviour.answer = [](QJsonObject &answer) { answer.remove("id_token"); };
    });
    QVERIFY(!exchange());
}

void tst_OAuthTokens::failsWhenTheProviderIsGone()
{
    auto gone = std::make_unique<TestProvider>();
    const OAuthLogin login(gone->provider(kRedirect));
    gone.reset();
    const auto user = await(login.userInfo("access-1"));
    QVERIFY(!user);
    QVERIFY(user.error().message.startsWith("the user's information: "));
}

void tst_OAuthTokens::failsWithAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("a page") << 200 << QByteArray("<html>") << "answered 200 without a JSON object";
    QTest::newRow("an array") << 200 << QByteArray("[]") << "answered 200 without a JSON object";
    QTest::newRow("a failure") << 503 << QByteArray("{}") << "has the status 503";
    QTest::newRow("too much") << 200 << '"' + QByteArray(2'000'000, 'x') + '"' << "more than 1048576 bytes";
}

void tst_OAuthTokens::failsWithAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    const OAuthLogin login(m_provider->provider(kRedirect),
                           [&](HttpRequest) -> Task<core::Result<HttpResponse>> {
                               HttpResponse response;
                               response.status = status;
                               response.body = body;
                               co_return response;
                           });
    const auto tokens = await(login.refresh("refresh-1"));
    QVERIFY(!tokens);
    QVERIFY2(tokens.error().message.contains(error), qPrintable(tokens.error().message));
}

void tst_OAuthTokens::followsNoRedirect()
{
    bool follows = true;
    const OAuthLogin login(m_provider->provider(kRedirect), [&](HttpRequest request) {
        follows = request.followsRedirects;
        return auth::fetchWithClient(std::move(request));
    });
    QVERIFY(await(login.refresh("refresh-1")));
    QVERIFY(!follows);
}

QTEST_GUILESS_MAIN(tst_OAuthTokens)
#include "tst_oauthtokens.moc"
