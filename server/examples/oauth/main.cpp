// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "provider.h"

#include "server/auth/oauthlogin.h"
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>

#include <array>
#include <atomic>
#include <memory>

using namespace eyewall;

namespace {

/// Null until both addresses are known; the workers may have somebody by then who guessed the port.
using SharedLogin = std::atomic<const OAuthLogin *>;

const OAuthLogin &made(const SharedLogin &login)
{
    const OAuthLogin *const it = login;
    if (!it)
        throw HttpError(503);
    return *it;
}

QByteArray randomSecret()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
}

/// What a real provider tells when an application is registered with it.
LoginProvider providerAt(const QUrl &provider, const QUrl &redirectUrl)
{
    LoginProvider login;
    login.clientId = Provider::kClientId;
    login.clientSecret = Provider::kClientSecret;
    login.redirectUrl = redirectUrl;
    login.authorizeUrl = provider.resolved(QUrl(QStringLiteral("/authorize")));
    login.tokenUrl = provider.resolved(QUrl(QStringLiteral("/token")));
    login.userInfoUrl = provider.resolved(QUrl(QStringLiteral("/userinfo")));
    login.scopes = {"profile"};
    return login;
}

/// The way back from the provider: the code becomes a token, the token tells who it is.
Task<> finishLogin(const OAuthLogin &login, Context &context)
{
    const auto done = co_await login.finish(context);
    if (!done)
        throw HttpError(403, done.error().message);
    const auto user = co_await login.userInfo(done->tokens.accessToken);
    if (!user)
        throw HttpError(502, user.error().message);
    context.setSignedCookie("user", user->value(QStringLiteral("name")).toString().toUtf8());
    context.redirect(QString::fromUtf8(done->next));
}

void showHome(Context &context)
{
    const auto user = context.signedCookie("user");
    if (user)
        context.html(QStringLiteral("<!doctype html><p>Hello, %1. <a href=\"/logout\">Log out</a></p>")
                         .arg(QString::fromUtf8(*user).toHtmlEscaped()));
    else
        context.html("<!doctype html><p>Hello, stranger. <a href=\"/login\">Log in</a></p>");
}

void addRoutes(Application &app, const SharedLogin &login)
{
    ApplicationSettings settings;
    settings.signedCookies.secret = randomSecret();
    app.setSettings(std::move(settings));
    app.get("/", showHome);
    app.get("/login", [&login](Context &context) { made(login).begin(context); });
    app.get("/login/done", [&login](Context &context) { return finishLogin(made(login), context); });
    app.get("/logout", [](Context &context) {
        context.clearCookie("user");
        context.redirect("/");
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    std::unique_ptr<OAuthLogin> owner;
    SharedLogin login = nullptr;
    Application app;
    addRoutes(app, login);

    Server server(app);
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    const QUrl ourselves(server.urls().constFirst());
    const QUrl redirectUrl = ourselves.resolved(QUrl(QStringLiteral("/login/done")));
    // Somebody else's server, where we are registered: that of this program stands in for one.
    const Provider provider(redirectUrl);
    if (!provider.isListening()) {
        qCritical("the provider does not listen");
        return 1;
    }
    owner = std::make_unique<OAuthLogin>(providerAt(provider.url(), redirectUrl));
    login = owner.get();
    qInfo("listening on %s", qPrintable(ourselves.toString()));
    return QCoreApplication::exec();
}
