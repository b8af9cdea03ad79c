// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "database.h"
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtCore/QScopeGuard>
#include <QtCore/QThreadPool>

#include <array>
#include <stdexcept>

using namespace eyewall;

namespace {

/// What the handlers of this blog share. The database may wait for the disk and for a password's key: never
/// on the loop.
class BlogHandler : public RequestHandler {
public:
    explicit BlogHandler(Database *database)
        : m_database(database)
    {
    }

protected:
    template<typename F>
    [[nodiscard]] auto ask(F question)
    {
        return runBlocking(
            [database = m_database, question = std::move(question)] { return question(*database); });
    }
    [[nodiscard]] QString required(const char *name)
    {
        QString value = context().argument(name);
        if (value.isEmpty())
            throw HttpError(400, QStringLiteral("%1 is missing").arg(QString::fromLatin1(name)));
        return value;
    }
    void remember(const Database::Author &author)
    {
        CookieOptions options;
        options.isHttpOnly = true;
        context().setSignedCookie("author", QByteArray::number(author.id), options);
        context().redirect(QString::fromUtf8(context().nextUrl()));
    }

private:
    Database *m_database;
};

class Home final : public BlogHandler {
public:
    using BlogHandler::BlogHandler;

    Task<> get() override
    {
        const QVariantList entries = co_await ask([](Database &database) { return database.entries(10); });
        const QVariantMap values{{"entries", entries}};
        context().render(QStringLiteral("home.html"), values);
    }
};

class Entry final : public BlogHandler {
public:
    using BlogHandler::BlogHandler;

    Task<> get() override
    {
        const QString slug = pathArguments().constFirst();
        // With a name: GCC 12 destroys what is captured twice when it is written inside of the co_await.
        const auto find = [slug](Database &database) { return database.entry(slug); };
        const auto entry = co_await ask(find);
        if (!entry)
            throw HttpError(404);
        const QVariantMap values{{"entry", *entry}};
        context().render(QStringLiteral("entry.html"), values);
    }
};

class Compose final : public BlogHandler {
public:
    using BlogHandler::BlogHandler;

    Task<> prepare() override { m_author = co_await context().requireUser(); }
    Task<> get() override
    {
        context().render(QStringLiteral("compose.html"));
        co_return;
    }
    Task<> post() override
    {
        const qint64 author = m_author.toMap().value(QStringLiteral("id")).toLongLong();
        const QString title = required("title");
        const QString text = required("text");
        const auto add = [author, title, text](Database &database) {
            return database.addEntry(author, title, text);
        };
        const QString slug = co_await ask(add);
        const std::array<UrlArgument, 1> arguments{UrlArgument("slug", slug)};
        context().redirect(QString::fromUtf8(context().urlFor("entry", arguments)));
    }

private:
    QVariant m_author;
};

class Login final : public BlogHandler {
public:
    using BlogHandler::BlogHandler;

    Task<> get() override { co_await show({}); }
    Task<> post() override
    {
        const QString name = required("name");
        const QString password = required("password");
        const auto check = [name, password](Database &database) { return database.login(name, password); };
        const auto author = co_await ask(check);
        if (author)
            remember(*author);
        else
            co_await show(QStringLiteral("That is not right."));
    }

private:
    Task<> show(QString problem)
    {
        if (!problem.isEmpty())
            context().status(403);
        const bool hasAuthor = co_await ask([](Database &database) { return database.hasAuthor(); });
        const QVariantMap values{
            {"problem", problem}, {"next", QString::fromUtf8(context().nextUrl())}, {"is_first", !hasAuthor}};
        context().render(QStringLiteral("login.html"), values);
    }
};

/// The first who comes is the author; nobody else after that.
class Register final : public BlogHandler {
public:
    using BlogHandler::BlogHandler;

    Task<> post() override
    {
        const QString name = required("name");
        const QString password = required("password");
        const auto add = [name, password](Database &database) {
            return database.addFirstAuthor(name, password);
        };
        const auto author = co_await ask(add);
        if (!author)
            throw HttpError(403, QStringLiteral("this blog has its author"));
        remember(*author);
    }
};

/// Who has the signed cookie.
Task<QVariant> authorOf(Database *database, Context &context)
{
    const auto cookie = context.signedCookie("author");
    if (!cookie)
        co_return {};
    const auto author =
        co_await runBlocking([database, id = cookie->toLongLong()] { return database->author(id); });
    if (!author)
        co_return {};
    co_return QVariantMap{{"id", qlonglong(author->id)}, {"name", author->name}};
}

/// Kept between starts by who sets BLOG_SECRET; else everybody has to log in again.
QByteArray secret()
{
    const QByteArray given = qgetenv("BLOG_SECRET");
    if (!given.isEmpty())
        return given;
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
}

void addRoutes(Application &app, Database *database)
{
    app.use(askUser()); // pages show who is logged in
    app.route<Home>("/", database);
    app.route<Entry>("/entry/{slug}", database).named("entry");
    app.route<Compose>("/compose", database);
    app.route<Login>("/login", database);
    app.route<Register>("/register", database);
    app.post("/logout", [](Context &context) {
        context.clearCookie("author");
        context.redirect("/");
    });
    app.files("/static", QStringLiteral(BLOG_FOLDER "/static"));

    ApplicationSettings settings;
    settings.signedCookies.secret = secret();
    settings.xsrf.isOn = true;
    settings.loginUrl = "/login";
    settings.currentUser = [database](Context &context) { return authorOf(database, context); };
    settings.templates = std::make_shared<TemplateLoader>(QStringLiteral(BLOG_FOLDER "/pages"));
    app.setSettings(std::move(settings));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    try {
        Database database(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("blog.sqlite"));
        // What a handler asked may still run when the server has gone, and needs the database.
        const auto finish = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
        Application app;
        addRoutes(app, &database);
        Server server(app);
        const auto port =
            server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
        if (!port)
            throw std::runtime_error(port.error().message.toStdString());
        qInfo("listening on %s", qPrintable(server.urls().constFirst()));
        return QCoreApplication::exec();
    } catch (const std::exception &failure) {
        qCritical("%s", failure.what());
        return 1;
    }
}
