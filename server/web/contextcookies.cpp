// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Cookies of Context: read, set, signed, cleared.
#include "server/http/cookie.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/signedcookie.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

namespace eyewall {
namespace {

// RFC 6265 section 4.1.1: not two of the same name in an answer. In one go, for a request may name thousands.
void dropCookies(http::Headers &headers, const QSet<QByteArray> &names)
{
    QByteArrayList others;
    const auto all = headers.values("Set-Cookie");
    for (const QByteArrayView field : all) {
        const qsizetype equals = field.indexOf('=');
        const QByteArrayView name = equals < 0 ? field : field.first(equals);
        if (!names.contains(QByteArray::fromRawData(name.data(), name.size())))
            others.append(field.toByteArray());
    }
    if (others.size() == qsizetype(all.size()))
        return;
    headers.remove("Set-Cookie");
    for (const QByteArray &field : std::as_const(others))
        static_cast<void>(headers.add("Set-Cookie", field)); // was valid before
}

QByteArray cookieField(QByteArrayView name, QByteArrayView value, const CookieOptions &options)
{
    http::SetCookie cookie = options;
    cookie.name = name.toByteArray();
    cookie.value = value.toByteArray();
    auto field = http::serialize(cookie);
    if (!field)
        throw HttpError(500, field.error().message);
    return *std::move(field);
}

CookieOptions inThePast(const CookieOptions &options)
{
    CookieOptions past = options;
    past.maxAge = 0;
    past.expires = 0;
    return past;
}

} // namespace

QByteArray Context::cookie(QByteArrayView name, const QByteArray &fallback) const
{
    return http::Cookies(request().head.headers).value(name).value_or(fallback);
}

void Context::dropCookie(QByteArrayView name)
{
    dropCookies(m_response.headers, {name.toByteArray()});
}

Context &Context::setCookie(QByteArrayView name, QByteArrayView value, const CookieOptions &options)
{
    const QByteArray field = cookieField(name, value, options);
    dropCookie(name);
    return addHeader("Set-Cookie", field);
}

// A browser forgets a cookie that ended in the past, if path and domain are those it was set with.
Context &Context::clearCookie(QByteArrayView name, const CookieOptions &options)
{
    return setCookie(name, {}, inThePast(options));
}

// Names that nobody could have set by setCookie() cannot be cleared by it.
Context &Context::clearAllCookies(const CookieOptions &options)
{
    const CookieOptions past = inThePast(options);
    QSet<QByteArray> names;
    QByteArrayList fields;
    for (const auto &cookie : http::Cookies(request().head.headers)) {
        if (!http::Headers::isValidName(cookie.name) || names.contains(cookie.name))
            continue;
        names.insert(cookie.name);
        fields += cookieField(cookie.name, {}, past);
    }
    dropCookies(m_response.headers, names);
    for (const QByteArray &field : std::as_const(fields))
        addHeader("Set-Cookie", field);
    return *this;
}

Context &Context::setSignedCookie(QByteArrayView name, QByteArrayView value, const CookieOptions &options)
{
    const SignedCookieSettings &keys = settings().signedCookies;
    CookieOptions kept = options;
    if (!kept.maxAge && !kept.expires)
        kept.maxAge = keys.lifetime.count();
    return setCookie(name, web::signedValue(keys, name, value, QDateTime::currentSecsSinceEpoch()), kept);
}

std::optional<QByteArray> Context::signedCookie(QByteArrayView name,
                                                std::optional<std::chrono::seconds> maxAge) const
{
    const SignedCookieSettings &keys = settings().signedCookies;
    return web::readSignedValue(keys, name, cookie(name), QDateTime::currentSecsSinceEpoch(),
                                maxAge.value_or(keys.maxAge));
}

std::optional<int> Context::signedCookieKeyVersion(QByteArrayView name) const
{
    return web::signedKeyVersion(cookie(name));
}

} // namespace eyewall
