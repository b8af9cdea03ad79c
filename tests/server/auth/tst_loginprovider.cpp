// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/loginprovider.h"

#include "server/auth/loginattempt.h"
#include "server/auth/secrettext.h"

#include <QtTest/QtTest>

using eyewall::LoginProvider;
using eyewall::auth::checkProvider;
using eyewall::auth::codeChallenge;
using eyewall::auth::fromBase64Url;
using eyewall::auth::isSafeUrl;
using eyewall::auth::LoginAttempt;

namespace {

LoginProvider complete()
{
    LoginProvider provider;
    provider.clientId = "site";
    provider.clientSecret = "secret";
    provider.redirectUrl = QUrl(QStringLiteral("https://site.example/done"));
    provider.authorizeUrl = QUrl(QStringLiteral("https://provider.example/authorize"));
    provider.tokenUrl = QUrl(QStringLiteral("https://provider.example/token"));
    return provider;
}

} // namespace

class tst_LoginProvider final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesACompleteOne();
    void takesOneWithoutASecret();
    void makesTheChallengeOfTheRfc();
    void makesEachAttemptAnother();
    void keepsAnAttemptAsText();
    void knowsSafeUrls_data();
    void knowsSafeUrls();
    void refusesWhatIsIncomplete_data();
    void refusesWhatIsIncomplete();
    void refusesTextsThatAreNoAttempt_data();
    void refusesTextsThatAreNoAttempt();
    void refusesOtherAlphabets();
};

void tst_LoginProvider::takesACompleteOne()
{
    QVERIFY(checkProvider(complete()));
}

void tst_LoginProvider::takesOneWithoutASecret()
{
    LoginProvider provider = complete();
    provider.clientSecret.clear();
    provider.clientAuth = LoginProvider::ClientAuth::None;
    QVERIFY(checkProvider(provider));
}

void tst_LoginProvider::makesTheChallengeOfTheRfc()
{
    // RFC 7636, appendix B.
    QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void tst_LoginProvider::makesEachAttemptAnother()
{
    const LoginAttempt one = LoginAttempt::begin(true, "/");
    const LoginAttempt two = LoginAttempt::begin(true, "/");
    for (const auto part : {&LoginAttempt::state, &LoginAttempt::nonce, &LoginAttempt::verifier}) {
        QCOMPARE((one.*part).size(), 43);
        QVERIFY(one.*part != two.*part);
    }
    QVERIFY(one.state != one.nonce && one.nonce != one.verifier);
    QVERIFY(LoginAttempt::begin(false, "/").verifier.isEmpty());
}

void tst_LoginProvider::keepsAnAttemptAsText()
{
    for (const bool usesPkce : {true, false}) {
        const LoginAttempt attempt = LoginAttempt::begin(usesPkce, "/a b?c");
        const auto again = LoginAttempt::fromText(attempt.text());
        QVERIFY(again);
        QCOMPARE(again->state, attempt.state);
        QCOMPARE(again->nonce, attempt.nonce);
        QCOMPARE(again->verifier, attempt.verifier);
        QCOMPARE(again->next, "/a b?c");
    }
}

void tst_LoginProvider::knowsSafeUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSafe");
    const auto row = [](const char *url, bool isSafe) {
        QTest::newRow(url) << QString::fromLatin1(url) << isSafe;
    };
    row("https://a.example/x?y=z", true);
    row("http://127.0.0.1:8080/x", true);
    row("http://[::1]/x", true);
    row("http://localhost/x", true);
    row("http://a.example/x", false);
    row("http://localhost.a.example/x", false);
    row("http://10.0.0.1/x", false);
    row("https://user:password@a.example/x", false);
    row("https://a.example/x#y", false);
    row("ftp://localhost/x", false);
    row("/x", false);
    row("", false);
}

void tst_LoginProvider::knowsSafeUrls()
{
    QFETCH(QString, url);
    QTEST(isSafeUrl(QUrl(url)), "isSafe");
}

void tst_LoginProvider::refusesWhatIsIncomplete_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *expected, auto change) {
        LoginProvider provider = complete();
        change(provider);
        const auto checked = checkProvider(provider);
        QTest::newRow(tag) << (checked ? QString() : checked.error().message)
                           << QString::fromLatin1(expected);
    };
    row("client", "clientId", [](LoginProvider &p) { p.clientId.clear(); });
    row("secret", "clientSecret", [](LoginProvider &p) { p.clientSecret.clear(); });
    row("secret too much", "clientSecret",
        [](LoginProvider &p) { p.clientAuth = LoginProvider::ClientAuth::None; });
    row("neither secret nor PKCE", "usesPkce", [](LoginProvider &p) {
        p.clientAuth = LoginProvider::ClientAuth::None;
        p.clientSecret.clear();
        p.usesPkce = false;
    });
    row("openid", "scopes", [](LoginProvider &p) {
        p.issuer = "https://provider.example";
        p.scopes = {"profile"};
    });
    row("algorithm", "algorithms", [](LoginProvider &p) { p.algorithms = {"RS256", "none"}; });
    row("redirect", "redirectUrl", [](LoginProvider &p) { p.redirectUrl.clear(); });
    row("authorize", "authorizeUrl", [](LoginProvider &p) { p.authorizeUrl.clear(); });
    row("token", "tokenUrl", [](LoginProvider &p) { p.tokenUrl.setScheme(QStringLiteral("http")); });
    row("keys", "keysUrl", [](LoginProvider &p) { p.keysUrl = QUrl(QStringLiteral("http://a.example")); });
}

void tst_LoginProvider::refusesWhatIsIncomplete()
{
    QFETCH(QString, error);
    QFETCH(QString, expected);
    QVERIFY2(error.contains(expected), qPrintable(error));
}

void tst_LoginProvider::refusesTextsThatAreNoAttempt_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "a", "a b", "a b c", "  c /", "a  c /x", " b c /x"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_LoginProvider::refusesTextsThatAreNoAttempt()
{
    QFETCH(QByteArray, text);
    QVERIFY(!LoginAttempt::fromText(text));
}

void tst_LoginProvider::refusesOtherAlphabets()
{
    QCOMPARE(fromBase64Url("-_8"), std::optional(QByteArray("\xfb\xff")));
    QVERIFY(!fromBase64Url("+/8"));
    QVERIFY(!fromBase64Url("a b"));
}

QTEST_GUILESS_MAIN(tst_LoginProvider)
#include "tst_loginprovider.moc"
