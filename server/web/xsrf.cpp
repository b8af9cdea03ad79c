// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/xsrf.h"

#include "server/http/characters.h"
#include "server/web/applicationsettings.h"
#include "server/web/contextaccess.h"
#include "server/web/httperror.h"
#include "server/web/signedcookie.h"

#include <QtCore/QRandomGenerator>

namespace eyewall::web {
namespace {

constexpr qsizetype kMaskSize = 4;
constexpr qsizetype kTokenSize = 16;

QByteArray applied(QByteArrayView mask, QByteArrayView text)
{
    QByteArray out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        out[i] = char(text[i] ^ mask[i % mask.size()]);
    return out;
}

// Empty when it is not hexadecimal.
QByteArray fromHex(QByteArrayView text)
{
    const auto isDigit = [](char c) { return http::hexDigit(c) >= 0; };
    const bool isHex = text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), isDigit);
    return isHex ? QByteArray::fromHex(text.toByteArray()) : QByteArray();
}

QByteArray unmaskedSecond(QByteArrayView text)
{
    const QByteArrayList parts = text.toByteArray().split('|');
    if (parts.size() != 4)
        return {};
    const QByteArray mask = fromHex(parts[1]);
    bool isTime = false;
    (void)parts[3].toLongLong(&isTime);
    return mask.size() == kMaskSize && isTime ? applied(mask, fromHex(parts[2])) : QByteArray();
}

bool changesNothing(http::Method method)
{
    return method == http::Method::Get || method == http::Method::Head || method == http::Method::Options;
}

QByteArray givenToken(const Context &context)
{
    const QString argument = context.argument("_xsrf", QString());
    if (!argument.isEmpty())
        return argument.toUtf8();
    const QByteArrayView field = context.header("X-XSRFToken");
    return (field.isEmpty() ? context.header("X-CSRFToken") : field).toByteArray();
}

} // namespace

QByteArray unmaskedToken(QByteArrayView text)
{
    if (text.startsWith("2|"))
        return unmaskedSecond(text);
    if (text.size() < kTokenSize || text.contains('|'))
        return {};
    const QByteArray token = fromHex(text);
    return token.isEmpty() ? text.toByteArray() : token;
}

QByteArray maskedToken(QByteArrayView token, qint64 now)
{
    const quint32 random = QRandomGenerator::system()->generate();
    const QByteArrayView mask(reinterpret_cast<const char *>(&random), kMaskSize);
    return "2|" + mask.toByteArray().toHex() + '|' + applied(mask, token).toHex() + '|' +
           QByteArray::number(now);
}

http::SetCookie xsrfCookie(const XsrfSettings &settings, bool isTls)
{
    http::SetCookie cookie;
    cookie.name = settings.cookieName;
    cookie.domain = settings.domain;
    cookie.path = settings.path;
    if (settings.lifetime)
        cookie.maxAge = settings.lifetime->count();
    cookie.sameSite = settings.sameSite;
    cookie.isHttpOnly = settings.isHttpOnly;
    cookie.isSecure = settings.isSecure || isTls;
    return cookie;
}

void checkXsrf(const Context &context)
{
    const XsrfSettings &settings = context.settings().xsrf;
    if (!settings.isOn || !ContextAccess::checksXsrf(context) || changesNothing(context.method()))
        return;
    const QByteArray given = givenToken(context);
    if (given.isEmpty())
        throw HttpError(403, QStringLiteral("The request lacks the token \"_xsrf\""));
    const QByteArray token = unmaskedToken(given);
    if (token.isEmpty())
        throw HttpError(403, QStringLiteral("The token \"_xsrf\" has an invalid format"));
    const QByteArray expected = unmaskedToken(context.cookie(settings.cookieName));
    if (expected.isEmpty() || !isSameSecret(token, expected))
        throw HttpError(403, QStringLiteral("The token \"_xsrf\" does not match the cookie"));
}

} // namespace eyewall::web
