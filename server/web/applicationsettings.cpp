// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/applicationsettings.h"

#include "server/web/registrationerror.h"
#include "server/web/xsrf.h"

namespace eyewall::web {
namespace {

constexpr qsizetype kShortestKey = 16; // bytes

void checkKey(const QByteArray &key, const std::string &name)
{
    if (key.size() < kShortestKey)
        throw RegistrationError("The key " + name + " of signed cookies has fewer than 16 bytes");
}

void checkSignedCookies(const SignedCookieSettings &settings)
{
    if (!settings.secret.isEmpty() && !settings.secrets.empty())
        throw RegistrationError("Signed cookies have either one secret or several by version, not both");
    if (!settings.secret.isEmpty())
        checkKey(settings.secret, "\"secret\"");
    for (const auto &[version, key] : settings.secrets)
        checkKey(key, "of version " + std::to_string(version));
    if (!settings.secrets.empty() && settings.secrets.count(settings.keyVersion) == 0)
        throw RegistrationError("Signed cookies have no key of version " +
                                std::to_string(settings.keyVersion));
    if (settings.minimumVersion < 1 || settings.minimumVersion > 2)
        throw RegistrationError("The minimum version of signed cookies is 1 or 2");
}

void checkXsrfCookie(const XsrfSettings &settings)
{
    http::SetCookie cookie = xsrfCookie(settings, false);
    cookie.value = "x";
    const auto field = http::serialize(cookie);
    if (!field)
        throw RegistrationError("The cookie against forged requests: " + field.error().message.toStdString());
}

} // namespace

void checkSettings(const ApplicationSettings &settings)
{
    checkSignedCookies(settings.signedCookies);
    checkXsrfCookie(settings.xsrf);
}

} // namespace eyewall::web
