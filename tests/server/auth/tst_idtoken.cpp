// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/idtoken.h"

#include "server/auth/loginprovider.h"
#include "server/auth/secrettext.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using eyewall::LoginProvider;
using eyewall::auth::checkClaims;
using eyewall::auth::ExpectedClaims;
using eyewall::auth::IdToken;
using eyewall::auth::toBase64Url;

namespace {

QByteArray tokenOf(const QByteArray &header, const QByteArray &claims)
{
    return toBase64Url(header) + '.' + toBase64Url(claims) + ".c2ln";
}

} // namespace

// A clock at 1000 s, which may differ by 60.
class tst_IdToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesATokenApart();
    void takesGoodClaims_data();
    void takesGoodClaims();
    void refusesTexts_data();
    void refusesTexts();
    void refusesClaims_data();
    void refusesClaims();
};

void tst_IdToken::takesATokenApart()
{
    const QByteArray text = tokenOf(R"({"alg":"RS256","kid":"k"})", R"({"sub":"me"})");
    const auto token = IdToken::parse(text);
    QVERIFY(token);
    QCOMPARE(token->algorithm, "RS256");
    QCOMPARE(token->keyId, "k");
    QCOMPARE(token->signedText, text.left(text.lastIndexOf('.')));
    QCOMPARE(token->signature, "sig");
    QCOMPARE(token->claims, QJsonObject({{"sub", "me"}}));
}

void tst_IdToken::takesGoodClaims_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("plain") << QJsonObject();
    QTest::newRow("one of several audiences")
        << QJsonObject{{"aud", QJsonArray{"other", "site"}}, {"azp", "site"}};
    QTest::newRow("just over") << QJsonObject{{"exp", 941}};
    QTest::newRow("just begun") << QJsonObject{{"iat", 1060}, {"nbf", 1060}};
    QTest::newRow("hash of the access token") << QJsonObject{{"at_hash", "77QmUPtjPfzWtF2AnpK9RQ"}};
}

void tst_IdToken::takesGoodClaims()
{
    QFETCH(QJsonObject, more);
    QJsonObject claims{{"iss", "https://provider.example"},
                       {"aud", "site"},
                       {"sub", "me"},
                       {"nonce", "n"},
                       {"iat", 1000},
                       {"exp", 1300}};
    for (auto it = more.begin(); it != more.end(); ++it)
        claims.insert(it.key(), it.value());
    LoginProvider provider;
    provider.issuer = "https://provider.example";
    provider.clientId = "site";
    ExpectedClaims expected;
    expected.nonce = "n";
    expected.subject = "me";
    // OpenID Connect Core, appendix A.3.
    expected.accessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
    expected.now = QDateTime::fromSecsSinceEpoch(1000);
    const auto checked = checkClaims(claims, provider, expected);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
}

void tst_IdToken::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray header = R"({"alg":"RS256"})";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("signed by nobody") << QByteArray("eyJhbGciOiJub25lIn0.e30.");
    QTest::newRow("without a signature") << QByteArray("eyJhbGciOiJSUzI1NiJ9.e30.");
    QTest::newRow("none with a signature") << tokenOf(R"({"alg":"NONE"})", "{}");
    QTest::newRow("two parts") << QByteArray("e30.e30");
    QTest::newRow("five parts") << QByteArray("e30.e30.c2ln.c2ln.c2ln");
    QTest::newRow("another alphabet") << tokenOf(header, "{}") + "+/";
    QTest::newRow("no header") << tokenOf("x", "{}");
    QTest::newRow("header is an array") << tokenOf("[]", "{}");
    QTest::newRow("no claims") << tokenOf(header, "null");
    QTest::newRow("critical extension") << tokenOf(R"({"alg":"RS256","crit":["x"]})", "{}");
    QTest::newRow("too long") << tokenOf(header, R"({"x":")" + QByteArray(IdToken::kMaxSize, 'x') + R"("})");
}

void tst_IdToken::refusesTexts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!IdToken::parse(text));
}

void tst_IdToken::refusesClaims_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QJsonValue &value, const char *tag) {
        QTest::newRow(tag) << QString::fromLatin1(name) << value;
    };
    row("iss", "https://provider.example/", "issuer with a slash");
    row("iss", QJsonValue::Null, "no issuer");
    row("aud", QJsonArray(), "nobody's");
    row("azp", "other", "given to another");
    row("azp", 5, "given to a number");
    row("exp", 940, "just too old");
    row("exp", "1300", "time as text");
    row("iat", 1061, "just of the future");
    row("nbf", 1061, "not valid yet");
    row("nonce", "N", "nonce");
    row("sub", "you", "another user");
    row("sub", QString(256, u'x'), "long name");
    row("at_hash", "", "no hash");
    row("at_hash", "77QmUPtjPfzWtF2AnpK9Rq", "another hash");
}

void tst_IdToken::refusesClaims()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject claims{{"iss", "https://provider.example"},
                       {"aud", "site"},
                       {"sub", "me"},
                       {"nonce", "n"},
                       {"iat", 1000},
                       {"exp", 1300}};
    claims.insert(name, value);
    LoginProvider provider;
    provider.issuer = "https://provider.example";
    provider.clientId = "site";
    ExpectedClaims expected;
    expected.nonce = "n";
    expected.subject = "me";
    expected.accessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
    expected.now = QDateTime::fromSecsSinceEpoch(1000);
    const auto checked = checkClaims(claims, provider, expected);
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(name), qPrintable(checked.error().message));
}

QTEST_GUILESS_MAIN(tst_IdToken)
#include "tst_idtoken.moc"
