// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/failure.h"

#include "server/core/logging.h"
#include "server/core/waiter.h"
#include "server/web/context.h"
#include "server/web/errorpage.h"
#include "server/web/httperror.h"
#include "server/web/requesthandler.h"
#include "server/web/route.h"

namespace eyewall::web {
namespace {

void logFailure(const Context &context, const std::exception_ptr &failure)
{
    const http::Request &request = context.request();
    const QByteArray where = request.head.methodText.toByteArray() + ' ' +
                             (context.route() ? context.route()->pattern : QByteArray("(no route)")) +
                             " of connection " + QByteArray::number(context.peer().connection);
    core::logException(where.constData(), failure);
}

void buildPage(Context &context, const HttpError &error)
{
    context.clear();
    if (context.handler())
        context.handler()->writeError(error.status(), error.detail());
    else
        writeErrorPage(context, error.status(), error.detail());
    if (!error.allow().isEmpty())
        context.setHeader("Allow", error.allow());
}

// The page itself, or what changes it before it is sent, may throw too.
void answer(Context &context, const HttpError &error)
{
    try {
        buildPage(context, error);
        context.finish();
    } catch (...) {
        logFailure(context, std::current_exception());
        context.clear();
        writeErrorPage(context, 500, {});
        context.finish();
    }
}

// What of an exception the client may know.
HttpError errorFrom(const Context &context, const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const HttpError &error) {
        if (error.status() == 500)
            logFailure(context, failure);
        return error;
    } catch (...) {
        logFailure(context, failure);
        return HttpError(500);
    }
}

} // namespace

void answerFailure(Context &context, const std::exception_ptr &failure)
{
    const HttpError error = errorFrom(context, failure);
    if (context.isFinished())
        return;
    if (context.hasBegun())
        context.abort();
    else
        answer(context, error);
}

} // namespace eyewall::web
