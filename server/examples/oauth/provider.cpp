// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "provider.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUrlQuery>
#include <QtCore/QUuid>

using namespace eyewall;

namespace {

QByteArray unguessable()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128) + QUuid::createUuid().toByteArray(QUuid::Id128);
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Hidden inputs that carry what the application sent over to the answer of the form.
QString carried(const Context &context)
{
    QString inputs;
    for (const char *name : {"client_id", "redirect_uri", "state", "code_challenge"}) {
        inputs += QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">")
                      .arg(QString::fromLatin1(name), context.query(name).toHtmlEscaped());
    }
    return inputs;
}

ServerConfig oneWorker()
{
    ServerConfig config;
    config.workers = 1; // which the codes and tokens live on
    return config;
}

} // namespace

Provider::Provider(const QUrl &redirectUrl)
    : m_redirectUri(redirectUrl.toString(QUrl::FullyEncoded))
    , m_server(m_app, oneWorker())
{
    m_app.get("/authorize", [this](Context &context) { askForName(context); });
    m_app.post("/authorize", [this](Context &context) { giveCode(context); });
    m_app.post("/token", [this](Context &context) { giveToken(context); });
    m_app.get("/userinfo", [this](Context &context) { tellUser(context); });
    m_isListening = bool(m_server.listen(QHostAddress::LocalHost, 0));
}

// The user is told instead of being sent back: the address may be anybody's (RFC 6749 section 4.1.2.1). It is
// compared as a whole, not by its beginning or host (RFC 9700 section 2.1).
void Provider::checkClient(const QString &clientId, const QString &redirectUri) const
{
    if (clientId != QLatin1StringView(kClientId))
        throw HttpError(400, QStringLiteral("nobody knows this application"));
    if (redirectUri != m_redirectUri)
        throw HttpError(400, QStringLiteral("the application has not registered this redirect_uri"));
}

void Provider::askForName(Context &context) const
{
    checkClient(context.query("client_id"), context.query("redirect_uri"));
    context.html(
        QStringLiteral("<!doctype html><title>Log in</title><form method=\"post\">%1"
                       "<label>Your name <input name=\"name\" required></label> <button>Log in</button>"
                       "</form>")
            .arg(carried(context)));
}

void Provider::giveCode(Context &context)
{
    const QString back = context.form("redirect_uri");
    checkClient(context.form("client_id"), back);
    const QByteArray code = unguessable();
    m_codes.insert(code, {context.form("name"), back.toUtf8(), context.form("code_challenge").toUtf8()});
    QUrl target(back);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("code"), QString::fromLatin1(code));
    query.addQueryItem(QStringLiteral("state"), context.form("state"));
    target.setQuery(query);
    context.redirect(target.toString(QUrl::FullyEncoded));
}

void Provider::giveToken(Context &context)
{
    const QByteArray client = QByteArray(kClientId) + ':' + kClientSecret;
    const Grant grant = m_codes.take(context.form("code").toUtf8());
    if (context.header("Authorization") != "Basic " + client.toBase64() || grant.name.isEmpty() ||
        grant.redirectUri != context.form("redirect_uri").toUtf8() ||
        grant.challenge != challengeOf(context.form("code_verifier").toUtf8())) {
        context.status(400).json({{"error", "invalid_grant"}});
        return;
    }
    const QByteArray token = unguessable();
    m_tokens.insert(token, grant.name);
    context.json(
        {{"access_token", QString::fromLatin1(token)}, {"token_type", "Bearer"}, {"expires_in", 3600}});
}

void Provider::tellUser(Context &context) const
{
    const QByteArray token = context.header("Authorization").toByteArray().mid(int(sizeof "Bearer " - 1));
    const QString name = m_tokens.value(token);
    if (name.isEmpty())
        throw HttpError(401);
    context.json({{"sub", name}, {"name", name}});
}
