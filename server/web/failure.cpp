// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/failure.h"

#include "server/core/logging.h"
#include "server/web/contextaccess.h"
#include "server/web/errorpage.h"
#include "server/web/httperror.h"
#include "server/web/requesthandler.h"
#include "server/web/requeststate.h"
#include "server/web/route.h"

namespace eyewall::web {
namespace {

QByteArray whereIn(const Context &context)
{
    const QByteArray route =
        ContextAccess::route(context) ? ContextAccess::route(context)->pattern : QByteArray("(no route)");
    return context.request().head.methodText.toByteArray() + ' ' + route + " of connection " +
           QByteArray::number(context.peer().connection);
}

// A class handler's own log must not cost the answer.
void tellLog(const Context &context, const std::exception_ptr &failure)
{
    if (!ContextAccess::handler(context))
        return logFailure(context, failure);
    try {
        ContextAccess::handler(context)->logException(failure);
    } catch (...) {
        logFailure(context, failure);
        logFailure(context, std::current_exception());
    }
}

void setReason(Context &context, const HttpError &error)
{
    if (!error.reason().isEmpty())
        context.status(error.status(), error.reason());
}

void buildPage(Context &context, const HttpError &error)
{
    context.clear();
    setReason(context, error);
    if (ContextAccess::handler(context))
        ContextAccess::handler(context)->writeError(error.status(), error.detail());
    else
        writeErrorPage(context, error.status(), error.detail());
    if (context.response().status == error.status())
        setReason(context, error); // a class sets the status, and with it the usual phrase
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
        tellLog(context, std::current_exception());
        ContextAccess::clearAnswer(context);
        writeErrorPage(context, 500, {});
        context.finish();
    }
}

bool isFinish(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const Finish &) {
        return true;
    } catch (...) {
        return false;
    }
}

// What of an exception the client may know.
HttpError errorFrom(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const HttpError &error) {
        return error;
    } catch (...) {
        return HttpError(500);
    }
}

void finish(Context &context)
{
    try {
        context.finish();
    } catch (...) {
        answerFailure(context, std::current_exception());
    }
}

} // namespace

void logFailure(const Context &context, const std::exception_ptr &failure)
{
    const QByteArray where = whereIn(context);
    try {
        std::rethrow_exception(failure);
    } catch (const HttpError &error) {
        if (error.status() == 500)
            core::logException(where.constData(), failure);
        if (!error.logMessage().isEmpty())
            qCWarning(applicationLog, "%s: %d: %s", where.constData(), error.status(),
                      qUtf8Printable(error.logMessage()));
    } catch (...) {
        core::logException(where.constData(), failure);
    }
}

void answerFailure(Context &context, const std::exception_ptr &failure)
{
    if (isFinish(failure))
        return finish(context);
    tellLog(context, failure);
    if (context.isFinished())
        return;
    if (context.hasBegun())
        return ContextAccess::abort(context);
    ContextAccess::state(context).failure = failure;
    answer(context, errorFrom(failure));
}

} // namespace eyewall::web
