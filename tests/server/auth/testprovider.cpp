// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/auth/testprovider.h"

#include "server/auth/secrettext.h"
#include "server/web/context.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace eyewall::test {
namespace {

/// Not only letters: they are encoded before they are joined.
constexpr char kClientId[] = "site:1";
constexpr char kSecret[] = "top secret/&%";

QString encoded(const char *text)
{
    return QString::fromLatin1(QByteArray(text).toPercentEncoding());
}

} // namespace

TestProvider::TestProvider()
    : m_server(prepared())
{
}

Application &TestProvider::prepared()
{
    m_application.get("/authorize", [this](Context &c) { authorize(c); });
    m_application.post("/token", [this](Context &c) { token(c); });
    m_application.get("/userinfo", [this](Context &c) { userInfo(c); });
    m_application.get("/keys", [this](Context &c) { keys(c); });
    m_application.get("/.well-known/openid-configuration", [this](Context &c) { configuration(c); });
    return m_application;
}

QByteArray TestProvider::issuer() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.port());
}

LoginProvider TestProvider::provider(const QUrl &redirectUrl) const
{
    LoginProvider provider;
    provider.clientId = kClientId;
    provider.clientSecret = kSecret;
    provider.redirectUrl = redirectUrl;
    provider.issuer = issuer();
    provider.scopes = {"openid", "profile"};
    provider.authorizeUrl = m_server.url("/authorize?tenant=7");
    provider.tokenUrl = m_server.url("/token");
    provider.userInfoUrl = m_server.url("/userinfo");
    provider.keysUrl = m_server.url("/keys");
    return provider;
}

void TestProvider::change(const std::function<void(Behaviour &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_behaviour);
}

void TestProvider::changeKeys()
{
    const std::lock_guard lock(m_mutex);
    const QByteArray number = QByteArray::number(++m_generation);
    m_rsa = SigningKey("RS256", "rsa-" + number);
    m_ec = SigningKey("ES256", "ec-" + number);
}

int TestProvider::keyRequests() const
{
    const std::lock_guard lock(m_mutex);
    return m_keyRequests;
}

void TestProvider::authorize(Context &c)
{
    const std::lock_guard lock(m_mutex);
    const QUrlQuery query(QString::fromLatin1(c.request().head.query.toByteArray()));
    QUrlQuery back{{"state", query.queryItemValue("state")}};
    if (m_behaviour.refusal.isEmpty()) {
        const QString code = QStringLiteral("code-%1").arg(++m_codes);
        m_grants.insert(code, {query});
        m_nonce = query.queryItemValue("nonce");
        back.addQueryItem("code", code);
    } else {
        back.addQueryItem("error", m_behaviour.refusal);
        back.addQueryItem("error_description", "not%20today");
    }
    QUrl url(query.queryItemValue("redirect_uri", QUrl::FullyDecoded));
    url.setQuery(back);
    c.redirect(url.toString(QUrl::FullyEncoded));
}

bool TestProvider::isOurClient(const Context &c) const
{
    if (m_behaviour.postsSecret)
        return c.form("client_id") == kClientId && c.form("client_secret") == kSecret;
    const QString pair = encoded(kClientId) + u':' + encoded(kSecret);
    return c.header("Authorization") == "Basic " + pair.toLatin1().toBase64();
}

/// RFC 6749 section 5.2; empty when the request is right.
QString TestProvider::refusalOf(const Context &c)
{
    if (!isOurClient(c))
        return "invalid_client";
    if (c.form("grant_type") == "refresh_token")
        return c.form("refresh_token") == "refresh-1" ? QString() : "invalid_grant";
    const Grant grant = m_grants.take(c.form("code"));
    const QUrlQuery &asked = grant.query;
    const bool isSameAddress =
        asked.queryItemValue("redirect_uri", QUrl::FullyDecoded) == c.form("redirect_uri");
    const QByteArray challenge = asked.queryItemValue("code_challenge").toLatin1();
    const bool isVerified =
        challenge.isEmpty() || challenge == auth::codeChallenge(c.form("code_verifier").toLatin1());
    return !asked.isEmpty() && isSameAddress && isVerified ? QString() : "invalid_grant";
}

QByteArray TestProvider::idToken(const QString &nonce, const QByteArray &accessToken) const
{
    const QByteArray hash = QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims{{"iss", QString::fromLatin1(issuer())},
                       {"aud", kClientId},
                       {"sub", m_behaviour.subject},
                       {"nonce", nonce},
                       {"iat", now},
                       {"exp", now + 300},
                       {"at_hash", QString::fromLatin1(auth::toBase64Url(hash.left(16)))}};
    if (m_behaviour.claims)
        m_behaviour.claims(claims);
    const SigningKey &key = m_behaviour.algorithm == "ES256" ? m_ec : m_rsa;
    if (m_behaviour.algorithm == "none") {
        const QByteArray token = key.token({{"alg", "none"}}, claims);
        return token.left(token.lastIndexOf('.') + 1);
    }
    return m_behaviour.keyId.isEmpty() ? key.token(claims)
                                       : key.token({{"alg", QString::fromLatin1(m_behaviour.algorithm)},
                                                    {"kid", QString::fromLatin1(m_behaviour.keyId)}},
                                                   claims);
}

void TestProvider::token(Context &c)
{
    const std::lock_guard lock(m_mutex);
    if (const QString refusal = refusalOf(c); !refusal.isEmpty()) {
        c.status(400);
        c.json({{"error", refusal}, {"error_description", "no \x1b[31mway"}});
        return;
    }
    const bool isRefresh = c.form("grant_type") == "refresh_token";
    const QByteArray access = isRefresh ? "access-2" : "access-1";
    QJsonObject answer{{"access_token", QString::fromLatin1(access)},
                       {"token_type", "Bearer"},
                       {"expires_in", 3600},
                       {"refresh_token", isRefresh ? "refresh-2" : "refresh-1"},
                       {"id_token", QString::fromLatin1(idToken(isRefresh ? QString() : m_nonce, access))}};
    if (m_behaviour.answer)
        m_behaviour.answer(answer);
    c.status(m_behaviour.tokenStatus);
    c.setHeader("Cache-Control", "no-store");
    c.json(answer);
}

void TestProvider::userInfo(Context &c)
{
    const std::lock_guard lock(m_mutex);
    if (c.header("Authorization") != "Bearer access-1") {
        c.status(401);
        c.json({{"error", "invalid_token"}});
        return;
    }
    c.json({{"sub", m_behaviour.subject}, {"name", "J\u00f3n"}});
}

void TestProvider::keys(Context &c)
{
    const std::lock_guard lock(m_mutex);
    ++m_keyRequests;
    if (!m_behaviour.showsKeys)
        c.json({{"keys", QJsonArray()}});
    else
        c.json({{"keys", QJsonArray{m_rsa.publicJson(), m_ec.publicJson()}}});
}

void TestProvider::configuration(Context &c)
{
    const QString base = QString::fromLatin1(issuer());
    QJsonObject document{{"issuer", base},
                         {"authorization_endpoint", base + "/authorize"},
                         {"token_endpoint", base + "/token"},
                         {"userinfo_endpoint", base + "/userinfo"},
                         {"jwks_uri", base + "/keys"}};
    const std::lock_guard lock(m_mutex);
    if (m_behaviour.discovery)
        m_behaviour.discovery(document);
    c.json(document);
}

} // namespace eyewall::test
