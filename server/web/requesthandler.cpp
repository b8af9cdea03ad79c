// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/requesthandler.h"

#include "server/http/characters.h"
#include "server/web/contextaccess.h"
#include "server/web/errorpage.h"
#include "server/web/failure.h"
#include "server/web/httperror.h"
#include "server/web/pathcoding.h"
#include "server/web/route.h"
#include "server/web/xsrf.h"

namespace eyewall {
namespace {

using web::ContextAccess;

bool isKnown(http::Method method)
{
    return method != http::Method::Connect && method != http::Method::Trace && method != http::Method::Other;
}

bool isListed(QByteArrayView list, QByteArrayView name)
{
    while (!list.isNull()) {
        if (http::takeListElement(list) == name)
            return true;
    }
    return false;
}

} // namespace

RequestHandler::~RequestHandler() = default;

void RequestHandler::attach(Context &context, const QByteArray &allow)
{
    m_context = &context;
    m_allow = &allow;
}

QByteArray RequestHandler::allow() const
{
    QByteArray names = *m_allow;
    for (const QByteArray &name : otherMethods())
        names += ", " + name;
    return names;
}

bool RequestHandler::isOtherMethod() const
{
    return otherMethods().contains(m_context->request().head.methodText);
}

// A method that no handler can have is refused before prepare(), one that this lacks after it.
void RequestHandler::checkRequest(http::Method method)
{
    if (!isKnown(method) && !isOtherMethod())
        throw HttpError::methodNotAllowed(allow());
    ContextAccess::parseArguments(*m_context);
    if (const web::Route *route = ContextAccess::route(*m_context)) { // null: Application::defaultHandler()
        for (const QByteArray &name : route->parameters)
            m_pathArguments += m_context->path(name);
    }
    web::checkXsrf(*m_context);
}

// Where nothing comes before it, the function of the method needs no frame around its own.
Task<> RequestHandler::run(http::Method method, bool prepares)
{
    setDefaultHeaders();
    checkRequest(method);
    const bool isAlone = !prepares && !ContextAccess::streamsBody(*m_context) && !m_context->isFinished();
    return isAlone ? runMethod(method) : runInTurn(method);
}

Task<> RequestHandler::runInTurn(http::Method method)
{
    co_await prepare();
    if (ContextAccess::streamsBody(*m_context) && !m_context->isFinished())
        co_await receiveData();
    if (!m_context->isFinished())
        co_await runMethod(method);
}

Task<> RequestHandler::receiveData()
{
    // Not after a long upload.
    if (!isListed(allow(), m_context->request().head.methodText))
        throw HttpError::methodNotAllowed(allow());
    while (auto piece = co_await m_context->readBody()) {
        co_await dataReceived(*std::move(piece));
        if (m_context->isFinished())
            break;
    }
}

Task<> RequestHandler::runMethod(http::Method method)
{
    switch (method) {
    case http::Method::Get:
        return get();
    case http::Method::Head:
        return head();
    case http::Method::Post:
        return post();
    case http::Method::Put:
        return put();
    case http::Method::Delete:
        return del();
    case http::Method::Patch:
        return patch();
    case http::Method::Options:
        return options();
    default:
        return runOther(m_context->request().head.methodText.toByteArray());
    }
}

Task<> RequestHandler::runOther(QByteArray)
{
    throw HttpError::methodNotAllowed(allow());
}

Task<QVariant> RequestHandler::getCurrentUser()
{
    const auto &ask = m_context->settings().currentUser;
    if (!ask)
        co_return QVariant();
    co_return co_await ask(*m_context);
}

QByteArray RequestHandler::loginUrl() const
{
    return m_context->settings().loginUrl;
}

QString RequestHandler::userLocale()
{
    const auto &ask = m_context->settings().userLocale;
    return ask ? ask(*m_context) : QString();
}

QString RequestHandler::decodeArgument(QByteArrayView bytes, QByteArrayView name) const
{
    auto text = web::textFromUtf8(bytes);
    if (!text)
        throw HttpError(400, QStringLiteral("\"%1\" is not UTF-8").arg(QString::fromUtf8(name)));
    return *std::move(text);
}

Task<> RequestHandler::prepare()
{
    co_return;
}

Task<> RequestHandler::dataReceived(QByteArray)
{
    co_return;
}

Task<> RequestHandler::get()
{
    throw HttpError::methodNotAllowed(allow());
}

Task<> RequestHandler::head()
{
    return get();
}

Task<> RequestHandler::post()
{
    throw HttpError::methodNotAllowed(allow());
}

Task<> RequestHandler::put()
{
    throw HttpError::methodNotAllowed(allow());
}

Task<> RequestHandler::del()
{
    throw HttpError::methodNotAllowed(allow());
}

Task<> RequestHandler::patch()
{
    throw HttpError::methodNotAllowed(allow());
}

Task<> RequestHandler::options()
{
    m_context->status(204).setHeader("Allow", allow());
    co_return;
}

void RequestHandler::writeError(int status, const QString &detail)
{
    web::writeErrorPage(*m_context, status, detail);
}

void RequestHandler::logException(const std::exception_ptr &failure)
{
    web::logFailure(*m_context, failure);
}

} // namespace eyewall
