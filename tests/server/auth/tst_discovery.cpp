// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/discovery.h"

#include "server/testing/await.h"
#include "tests/server/auth/testprovider.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace eyewall;
using auth::discover;
using eyewall::test::TestProvider;
using testing::await;
using Behaviour = TestProvider::Behaviour;

class tst_Discovery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_provider = std::make_unique<TestProvider>(); }
    void init();
    void cleanupTestCase() { m_provider.reset(); }

    void fillsInWhatTheProviderSays();
    void keepsWhatIsSet();
    void takesTheWayOfTheProvider();
    void learnsThatTheIssuerComesBack();
    void refusesAnotherIssuer();
    void refusesAddressesThatAreNotSafe();
    void refusesWhatIsIncomplete();
    void refusesIssuersThatAreNotSafe();
    void failsWhenNobodyIsThere();

private:
    [[nodiscard]] LoginProvider registered() const
    {
        LoginProvider provider;
        provider.clientId = "site";
        provider.clientSecret = "secret";
        provider.redirectUrl = QUrl(QStringLiteral("https://site.example/done"));
        provider.issuer = m_provider->issuer();
        return provider;
    }
    void say(const QString &name, const QJsonValue &value)
    {
        m_provider->change([&](Behaviour &behaviour) {
            behaviour.discovery = [name, value](QJsonObject &document) { document.insert(name, value); };
        });
    }

    std::unique_ptr<TestProvider> m_provider;
};

void tst_Discovery::init()
{
    m_provider->change([](Behaviour &behaviour) { behaviour = {}; });
}

void tst_Discovery::fillsInWhatTheProviderSays()
{
    const auto provider = await(discover(registered()));
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().message));
    const QString base = QString::fromLatin1(m_provider->issuer());
    QCOMPARE(provider->authorizeUrl.toString(), base + "/authorize");
    QCOMPARE(provider->tokenUrl.toString(), base + "/token");
    QCOMPARE(provider->userInfoUrl.toString(), base + "/userinfo");
    QCOMPARE(provider->keysUrl.toString(), base + "/keys");
    QCOMPARE(provider->clientId, "site");
}

void tst_Discovery::keepsWhatIsSet()
{
    LoginProvider mine = registered();
    mine.tokenUrl = QUrl(QStringLiteral("https://proxy.example/token"));
    const auto provider = await(discover(mine));
    QVERIFY(provider);
    QCOMPARE(provider->tokenUrl, mine.tokenUrl);
}

void tst_Discovery::takesTheWayOfTheProvider()
{
    say("token_endpoint_auth_methods_supported", QJsonArray{"client_secret_post", "private_key_jwt"});
    const auto provider = await(discover(registered()));
    QVERIFY(provider);
    QCOMPARE(provider->clientAuth, LoginProvider::ClientAuth::Post);
}

void tst_Discovery::learnsThatTheIssuerComesBack()
{
    QVERIFY(!await(discover(registered()))->sendsIssuer);
    say("authorization_response_iss_parameter_supported", true);
    QVERIFY(await(discover(registered()))->sendsIssuer);
}

void tst_Discovery::refusesAnotherIssuer()
{
    say("issuer", "https://other.example");
    const auto provider = await(discover(registered()));
    QVERIFY(!provider);
    QVERIFY(provider.error().message.contains("another issuer"));
}

void tst_Discovery::refusesAddressesThatAreNotSafe()
{
    say("token_endpoint", "http://example.com/token");
    const auto provider = await(discover(registered()));
    QVERIFY(!provider);
    QVERIFY(provider.error().message.contains("tokenUrl is not https"));
}

void tst_Discovery::refusesWhatIsIncomplete()
{
    say("token_endpoint", QJsonValue::Null);
    QVERIFY(!await(discover(registered())));
}

void tst_Discovery::refusesIssuersThatAreNotSafe()
{
    LoginProvider mine = registered();
    for (const char *issuer : {"", "http://example.com", "ftp://example.com", "example.com"}) {
        mine.issuer = issuer;
        QVERIFY(!await(discover(mine)));
    }
}

void tst_Discovery::failsWhenNobodyIsThere()
{
    LoginProvider mine = registered();
    mine.issuer += "/elsewhere";
    const auto provider = await(discover(mine));
    QVERIFY(!provider);
}

QTEST_GUILESS_MAIN(tst_Discovery)
#include "tst_discovery.moc"
