// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Who asks, and whether a page of this server made the browser ask.
#include "server/http/percent.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/loginredirect.h"
#include "server/web/requesthandler.h"
#include "server/web/requeststate.h"
#include "server/web/xsrf.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>

#include <array>

namespace eyewall {
namespace {

QByteArray newToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))};
}

constexpr qsizetype kLongestName = 64; // characters

/// What a person would call a user: text and numbers as they are, a map by its "name". Of types of a
/// program's own nothing is known.
QString nameOf(const QVariant &user)
{
    if (user.typeId() == QMetaType::QVariantMap)
        return user.toMap().value(QStringLiteral("name")).toString();
    return user.toString();
}

QByteArray toldName(const QVariant &user)
{
    QString name = nameOf(user).left(kLongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.toUtf8();
}

bool isAbsolute(QByteArrayView url)
{
    return url.startsWith("https://") || url.startsWith("http://") || url.startsWith("//");
}

} // namespace

web::RequestState &Context::state()
{
    if (!m_rare.state)
        rare().state = std::make_unique<web::RequestState>();
    return *m_rare.state;
}

RequestValues &Context::values()
{
    return state().values;
}

Task<QVariant> Context::currentUser()
{
    QVariant user = this->user(); // a copy: co_return moves what it is given, also what is kept
    if (m_rare.state && m_rare.state->user)
        co_return user;
    if (m_rare.handler)
        user = co_await m_rare.handler->getCurrentUser();
    else if (settings().currentUser)
        user = co_await settings().currentUser(*this);
    setCurrentUser(user);
    co_return user;
}

QVariant Context::user() const
{
    return m_rare.state && m_rare.state->user ? *m_rare.state->user : QVariant();
}

void Context::setCurrentUser(QVariant user)
{
    if (m_exchange && !m_isFinished)
        m_exchange->noteUser(toldName(user));
    state().user = std::move(user);
}

Task<QVariant> Context::requireUser()
{
    QVariant user = co_await currentUser();
    if (user.isValid())
        co_return user;
    const bool isPage = method() == http::Method::Get || method() == http::Method::Head;
    if (!isPage || request().head.isUpgrade)
        throw HttpError(403, QStringLiteral("This is for users who are logged in"));
    redirect(loginTarget());
    throw Finish();
}

// The page to log in may be of another server, which then needs to know this one.
QByteArray Context::loginTarget() const
{
    const QByteArray url = m_rare.handler ? m_rare.handler->loginUrl() : settings().loginUrl;
    if (url.isEmpty())
        throw HttpError(500, QStringLiteral("ApplicationSettings::loginUrl is needed to log in"));
    QByteArray next = request().head.target.toByteArray();
    if (isAbsolute(url) && next.startsWith('/'))
        next.prepend(siteUrl());
    return url + (url.contains('?') ? '&' : '?') + "next=" + http::percentEncodeComponent(next);
}

QByteArray Context::nextUrl(const QByteArray &fallback) const
{
    const QByteArray next = argument("next", QString()).toUtf8();
    return isLocalUrl(next) ? next : fallback;
}

QByteArray Context::xsrfToken()
{
    const XsrfSettings &xsrf = settings().xsrf;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QByteArray &token = state().xsrfToken;
    if (token.isEmpty())
        token = web::unmaskedToken(cookie(xsrf.cookieName));
    if (token.isEmpty()) {
        token = newToken();
        setCookie(xsrf.cookieName, web::maskedToken(token, now), web::xsrfCookie(xsrf, peer().isTls));
    }
    return web::maskedToken(token, now);
}

QByteArray Context::xsrfFormHtml()
{
    return "<input type=\"hidden\" name=\"_xsrf\" value=\"" + xsrfToken() + "\"/>";
}

} // namespace eyewall
