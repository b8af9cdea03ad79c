// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/http/cookie.h"
#include "server/locale/locales.h"
#include "server/template/templateloader.h"
#include "server/web/uimodule.h"

#include <QtCore/QVariant>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace eyewall {

class Context;

/// How signed cookies are made and read. Thread: any (a value).
struct SignedCookieSettings {
    /// Signs what is set and is needed to read it; nobody else may know it. 32 random bytes are good.
    QByteArray secret;
    /// In its place, to change keys while cookies of older ones are still read: each key by its version.
    std::map<int, QByteArray> secrets;
    int keyVersion = 0; ///< which of `secrets` signs
    /// How old a cookie may be that is read.
    std::chrono::seconds maxAge = std::chrono::hours(31 * 24);
    /// How long browsers keep one that is set.
    std::chrono::seconds lifetime = std::chrono::hours(30 * 24);
    int minimumVersion = 2; ///< of the format; 1 also reads the older one, signed with SHA-1
};

/// Protection against requests that other sites make a browser send: all but GET, HEAD and OPTIONS need the
/// token of the cookie, as the argument "_xsrf" or in the field X-XSRFToken or X-CSRFToken; else 403. Thread:
/// any (a value).
struct XsrfSettings {
    bool isOn = false;
    QByteArray cookieName = "_xsrf";
    QByteArray domain;
    QByteArray path = "/";
    std::optional<std::chrono::seconds> lifetime; ///< absent: until the browser ends
    http::SetCookie::SameSite sameSite = http::SetCookie::SameSite::Lax;
    bool isHttpOnly = false; ///< scripts that send the field must read the cookie
    bool isSecure = false;   ///< only over TLS; over TLS it is so anyway
};

/// What all handlers of an application share. Written before the server listens. Thread: any after that.
struct ApplicationSettings {
    SignedCookieSettings signedCookies;
    XsrfSettings xsrf;
    /// Where requireLogin() sends who is not known: a path of this server or an absolute URL.
    QByteArray loginUrl;
    /// Who asks; an invalid QVariant for nobody. Called once a request, when that is first needed; a class
    /// handler that overrides getCurrentUser() answers in its place.
    std::function<Task<QVariant>(Context &)> currentUser;
    /// The languages of the site, for Context::locale(); null: English without translations.
    std::shared_ptr<const Locales> locales;
    /// What the user has chosen, "fr_FR", before what the browser asks for; empty: nothing. Context::user()
    /// is known when something before asked for it.
    std::function<QString(Context &)> userLocale;
    /// What Context::render() takes pages from.
    std::shared_ptr<const TemplateLoader> templates;
    /// "{% module Name(x) %}" in pages.
    std::map<QString, UiModule> uiModules;
    /// "name(x)" in pages.
    std::map<QString, UiMethod> uiMethods;
    /// Where Application::files() serves what pages name by static_url("style.css").
    QByteArray staticPrefix = "/static/";
    /// Error pages show the exception, the route and the head of the request: not where strangers come.
    bool debug = false;
};

namespace web {

/// Throws RegistrationError for settings that no request could be served with: keys too short to protect
/// anything, a key version without a key, a cookie that browsers would drop.
void checkSettings(const ApplicationSettings &settings);

} // namespace web
} // namespace eyewall
