// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What Context reads: path, query, form, cookies and body of the request.
#include "server/http/percent.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/pathcoding.h"
#include "server/web/requesthandler.h"
#include "server/web/route.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <charconv>

namespace eyewall {
namespace {

// Control characters but TAB, line ends and the like have no business in what a person typed.
QString cleaned(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x09 || (c.unicode() > 0x0d && c.unicode() < 0x20))
            c = QLatin1Char(' ');
    }
    return text.trimmed();
}

void check(const http::ParseError &error)
{
    if (error.status != 0)
        throw HttpError(error.status, QString::fromUtf8(error.text));
}

} // namespace

// A class handler may know another encoding.
QString Context::decoded(QByteArrayView bytes, QByteArrayView name, const char *where) const
{
    if (m_rare.handler)
        return m_rare.handler->decodeArgument(bytes, name);
    auto text = web::textFromUtf8(bytes);
    if (!text)
        throw HttpError(400, QStringLiteral("%1 is not UTF-8").arg(QLatin1String(where)));
    return *std::move(text);
}

QStringList Context::decoded(const QByteArrayList &values, QByteArrayView name, const char *where) const
{
    QStringList texts;
    for (const QByteArray &value : values)
        texts += decoded(value, name, where);
    return texts;
}

QByteArrayView Context::capture(QByteArrayView name) const
{
    if (m_route) {
        for (int i = 0; i < m_match.count; ++i) {
            const auto [begin, length] = m_match.captures[std::size_t(i)];
            if (m_route->parameters[std::size_t(i)] == name)
                return routedPath().sliced(begin, length);
        }
    }
    throw HttpError(500, QStringLiteral("The route has no parameter \"%1\"").arg(QString::fromUtf8(name)));
}

QByteArray Context::pathBytes(QByteArrayView name) const
{
    // Only a path in normal form is routed, so every "%" is right.
    return http::percentDecode(capture(name)).value_or(QByteArray());
}

QString Context::path(QByteArrayView name) const
{
    return decoded(pathBytes(name), name, "The path");
}

qint64 Context::intParam(QByteArrayView name) const
{
    const QByteArrayView digits = capture(name);
    qint64 value = 0;
    const auto result = std::from_chars(digits.begin(), digits.end(), value);
    if (result.ec != std::errc() || result.ptr != digits.end())
        throw HttpError(404);
    return value;
}

const http::QueryItems &Context::queryItems() const
{
    if (!m_rare.query) {
        http::ParsedQuery parsed = http::parseQuery(request().head.query);
        m_exchange->noteLimit(parsed.error.limit);
        check(parsed.error);
        rare().query = std::move(parsed.items);
    }
    return *m_rare.query;
}

QString Context::query(QByteArrayView name, const QString &fallback) const
{
    const auto value = queryItems().value(name);
    return value ? decoded(*value, name, "The query") : fallback;
}

QStringList Context::queryAll(QByteArrayView name) const
{
    return decoded(queryItems().values(name), name, "The query");
}

bool Context::hasQuery(QByteArrayView name) const
{
    return queryItems().contains(name);
}

const http::Form &Context::parsedForm() const
{
    if (!m_rare.form) {
        http::Form parsed = http::parseForm(request());
        m_exchange->noteLimit(parsed.error.limit);
        check(parsed.error);
        rare().form = std::move(parsed);
    }
    return *m_rare.form;
}

QString Context::form(QByteArrayView name, const QString &fallback) const
{
    const auto value = parsedForm().items.value(name);
    return value ? decoded(*value, name, "The form") : fallback;
}

QStringList Context::formAll(QByteArrayView name) const
{
    return decoded(parsedForm().items.values(name), name, "The form");
}

bool Context::hasForm(QByteArrayView name) const
{
    return parsedForm().items.contains(name);
}

QStringList Context::arguments(QByteArrayView name) const
{
    QStringList values = queryAll(name) + formAll(name);
    for (QString &value : values)
        value = cleaned(std::move(value));
    return values;
}

QString Context::argument(QByteArrayView name) const
{
    const QStringList values = arguments(name);
    if (values.isEmpty())
        throw HttpError(400, QStringLiteral("Argument \"%1\" is missing").arg(QString::fromUtf8(name)));
    return values.last();
}

QString Context::argument(QByteArrayView name, const QString &fallback) const
{
    const QStringList values = arguments(name);
    return values.isEmpty() ? fallback : values.last();
}

bool Context::hasArgument(QByteArrayView name) const
{
    return hasQuery(name) || hasForm(name);
}

// A body that comes in pieces is not here, and one that is still coded is the handler's to decode.
void Context::parseArguments() const
{
    if (!request().head.query.isEmpty())
        (void)queryItems();
    const bool isWhole = !streamsBody() && !request().head.headers.contains("Content-Encoding");
    if (isWhole && http::isForm(header("Content-Type")))
        (void)parsedForm();
}

const std::vector<http::Part> &Context::files() const
{
    return parsedForm().files;
}

Task<std::optional<QByteArray>> Context::readBody()
{
    http::BodyPiece piece = co_await m_exchange->readBody();
    check(piece.error);
    if (piece.bytes.isEmpty())
        co_return std::nullopt;
    co_return std::move(piece.bytes);
}

void Context::setMaxBody(qint64 bytes)
{
    m_exchange->setBodyLimit(bytes);
    if (std::max(request().head.framing.length, qint64(body().size())) > bytes)
        throw HttpError(413, QStringLiteral("Content is larger than allowed"));
}

bool Context::streamsBody() const
{
    const web::Endpoint *endpoint = m_route ? m_route->endpoint(method()) : nullptr;
    return endpoint && endpoint->body.delivery == http::BodyPolicy::Delivery::Streamed;
}

bool Context::checksXsrf() const
{
    const web::Endpoint *endpoint = m_route ? m_route->endpoint(method()) : nullptr;
    return endpoint && endpoint->xsrfCheck != web::XsrfCheck::None;
}

QJsonValue Context::jsonBody() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body().toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        throw HttpError(400, QStringLiteral("The body is not JSON: %1").arg(error.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace eyewall
