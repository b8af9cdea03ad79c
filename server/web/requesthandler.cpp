// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/requesthandler.h"

#include "server/http/characters.h"
#include "server/web/context.h"
#include "server/web/errorpage.h"
#include "server/web/httperror.h"

namespace eyewall {
namespace {

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
    m_allow = allow;
}

Task<> RequestHandler::run(http::Method method)
{
    // A method that no handler can have is refused before prepare(), one that this lacks after it.
    if (!isKnown(method))
        throw HttpError::methodNotAllowed(m_allow);
    co_await prepare();
    if (m_context->streamsBody() && !m_context->isFinished())
        co_await receiveData(method);
    if (!m_context->isFinished())
        co_await runMethod(method);
}

Task<> RequestHandler::receiveData(http::Method method)
{
    // Not after a long upload.
    if (!isListed(m_allow, http::methodName(method)))
        throw HttpError::methodNotAllowed(m_allow);
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
        throw HttpError::methodNotAllowed(m_allow);
    }
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
    throw HttpError::methodNotAllowed(m_allow);
}

Task<> RequestHandler::head()
{
    return get();
}

Task<> RequestHandler::post()
{
    throw HttpError::methodNotAllowed(m_allow);
}

Task<> RequestHandler::put()
{
    throw HttpError::methodNotAllowed(m_allow);
}

Task<> RequestHandler::del()
{
    throw HttpError::methodNotAllowed(m_allow);
}

Task<> RequestHandler::patch()
{
    throw HttpError::methodNotAllowed(m_allow);
}

Task<> RequestHandler::options()
{
    m_context->status(204).setHeader("Allow", m_allow);
    co_return;
}

void RequestHandler::writeError(int status, const QString &detail)
{
    web::writeErrorPage(*m_context, status, detail);
}

} // namespace eyewall
