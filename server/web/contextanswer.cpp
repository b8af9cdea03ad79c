// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What Context builds: status, fields and content of the answer.
#include "server/http/contentencoder.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/json.h"
#include "server/web/requesthandler.h"
#include "server/web/requeststate.h"
#include "server/web/staticfiles.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringEncoder>

#include <algorithm>

namespace eyewall {
namespace {

HttpError mistake(const QString &what)
{
    return HttpError(500, what);
}

QString quoted(QByteArrayView text)
{
    return QLatin1Char('"') + QString::fromUtf8(text) + QLatin1Char('"');
}

// Encodes behind what is there, without a string in between.
void appendUtf8(QByteArray &out, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype before = out.size();
    out.resize(before + encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(out.data() + before, text);
    out.resize(end - out.constData());
}

void appendUtf8(QByteArray &out, QAnyStringView text)
{
    text.visit([&out](auto view) {
        if constexpr (std::is_same_v<decltype(view), QStringView>)
            appendUtf8(out, view);
        else if constexpr (std::is_same_v<decltype(view), QLatin1StringView>)
            out += view.toString().toUtf8();
        else
            out.append(view.data(), view.size());
    });
}

// Printable ASCII stays, "%" too; the rest is percent-encoded (RFC 3986 section 2.1).
QByteArray locationValue(QAnyStringView url)
{
    QByteArray bytes;
    appendUtf8(bytes, url);
    const auto isControl = [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; };
    if (bytes.isEmpty() || std::any_of(bytes.cbegin(), bytes.cend(), isControl))
        throw mistake(QStringLiteral("The target of a redirect is empty or has control characters"));
    QByteArray location;
    for (const char c : std::as_const(bytes)) {
        if (c == ' ' || uchar(c) >= 0x80)
            location += '%' + QByteArray(1, c).toHex().toUpper();
        else
            location += c;
    }
    return location;
}

} // namespace

void Context::clear()
{
    clearAnswer();
    if (m_rare.handler)
        m_rare.handler->setDefaultHeaders();
}

void Context::clearAnswer()
{
    m_response.clear();
    if (m_file.isOpen())
        m_file = {};
    m_isSelected = false;
    if (!m_hasRare)
        return;
    m_rare.upgrade.reset();
    m_rare.deferred = nullptr;
    m_rare.encoder.reset();
    if (m_rare.state)
        m_rare.state->xsrfToken.clear(); // its cookie is gone
}

// Bytes that somebody else holds too are let go instead of copied.
void Context::resetBody()
{
    if (!m_response.body.isDetached())
        m_response.body = QByteArray();
    else
        m_response.body.resize(0);
    if (m_file.isOpen())
        m_file = {};
}

Context &Context::status(int status)
{
    if (status < 200 || status > 599)
        throw mistake(QStringLiteral("%1 is not a status to answer with").arg(status));
    m_response.status = status;
    if (!m_response.reason.isEmpty())
        m_response.reason.clear();
    return *this;
}

Context &Context::status(int status, QByteArrayView reason)
{
    if (!http::isReasonPhrase(reason))
        throw mistake(QStringLiteral("%1 is no reason phrase").arg(quoted(reason)));
    this->status(status);
    m_response.reason = reason.toByteArray();
    return *this;
}

Context &Context::setHeader(QByteArrayView name, QByteArrayView value)
{
    if (!m_response.headers.set(name, value))
        throw mistake(
            QStringLiteral("Field %1 cannot be sent with the value %2").arg(quoted(name), quoted(value)));
    return *this;
}

Context &Context::addHeader(QByteArrayView name, QByteArrayView value)
{
    if (!m_response.headers.add(name, value))
        throw mistake(
            QStringLiteral("Field %1 cannot be sent with the value %2").arg(quoted(name), quoted(value)));
    return *this;
}

Context &Context::removeHeader(QByteArrayView name)
{
    m_response.headers.remove(name);
    return *this;
}

void Context::earlyHints(const QByteArrayList &links)
{
    http::Response hints;
    hints.status = 103;
    for (const QByteArray &link : links) {
        if (!hints.headers.add("Link", link))
            throw mistake(QStringLiteral("Link %1 cannot be sent").arg(quoted(link)));
    }
    m_exchange->sendInterim(hints);
}

Context &Context::contentLength(qint64 bytes)
{
    if (bytes < 0)
        throw mistake(QStringLiteral("%1 is not a length").arg(bytes));
    m_response.contentLength = bytes;
    return *this;
}

void Context::setContent(QAnyStringView content, const QByteArray &contentType)
{
    resetBody();
    m_response.contentType = contentType;
    appendUtf8(m_response.body, content);
}

void Context::text(QAnyStringView text)
{
    setContent(text, QByteArrayLiteral("text/plain; charset=UTF-8"));
}

void Context::html(QAnyStringView html)
{
    setContent(html, QByteArrayLiteral("text/html; charset=UTF-8"));
}

void Context::json(const QJsonValue &value)
{
    data(web::toJson(value), QByteArrayLiteral("application/json"));
}

void Context::json(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    QJsonObject object;
    for (const auto &[name, value] : members)
        object.insert(name, value);
    json(QJsonValue(object));
}

void Context::data(const QByteArray &bytes, const QByteArray &contentType)
{
    if (m_file.isOpen())
        m_file = {};
    m_response.body = bytes;
    if (!http::Headers::isValidValue(contentType))
        throw mistake(QStringLiteral("Content type %1 cannot be sent").arg(quoted(contentType)));
    m_response.contentType = contentType;
}

void Context::append(QByteArrayView piece)
{
    if (!isFinished()) // else the end may still be on its way
        m_response.body.append(piece.data(), piece.size());
}

void Context::redirect(QAnyStringView url, int status)
{
    if (status < 300 || status > 399)
        throw mistake(QStringLiteral("%1 is not a status of a redirect").arg(status));
    if (hasBegun())
        throw mistake(QStringLiteral("A stream that has begun cannot be redirected"));
    const QByteArray location = locationValue(url);
    resetBody();
    m_response.contentType.clear();
    this->status(status).setHeader("Location", location);
}

bool Context::checkPreconditions(const Validators &current)
{
    http::setValidators(m_response, current);
    Validators known = current;
    known.hasVariants = known.hasVariants || m_policy->compression;
    switch (http::evaluatePreconditions(request(), known)) {
    case http::Precondition::Holds:
        return true;
    case http::Precondition::NotModified:
        status(304);
        resetBody();
        return false;
    case http::Precondition::Failed:
        break;
    }
    throw HttpError(412, QStringLiteral("The resource is not in the state that the request expects"));
}

void Context::file(const QString &fileName)
{
    web::serveFile(*this, fileName);
}

} // namespace eyewall
