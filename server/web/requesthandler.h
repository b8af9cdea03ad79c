// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/http/status.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <exception>
#include <functional>
#include <memory>

namespace eyewall {

class Context;

namespace web {
struct RequestHandlerAccess;
}

/// Base of class handlers: a new object answers each request and lives until its task ends. Order: the
/// constructor with the arguments given to route(), setDefaultHeaders(), then what is wrong with the request:
/// 405 for a method that no handler can have, 400 for the query, a form or the path, 403 for the token of
/// XsrfSettings; prepare(), dataReceived() for each piece of the body if the class overrides it, the method's
/// function (left out when one before called Context::finish()), the answer is sent, then exactly one of
/// onFinish() and onConnectionClose(). A method that is not overridden is answered 405, after prepare() and
/// before the body; HEAD is answered by get(). Thread: its connection's loop.
class RequestHandler {
public:
    virtual ~RequestHandler();

    /// Fields that each answer of the class has, error pages too; called again when an answer is cleared.
    virtual void setDefaultHeaders() {}
    virtual Task<> prepare();
    /// Overriding it streams: prepare() runs when the head is there, and no byte of the body is read before
    /// it has ended (it may set a limit by Context::setMaxBody()). The sender is held back until the task of
    /// the piece before has ended. The body is nowhere else: Context::body() and Context::form() are empty.
    virtual Task<> dataReceived(QByteArray piece);
    virtual Task<> get();
    virtual Task<> head();
    virtual Task<> post();
    virtual Task<> put();
    virtual Task<> del();
    virtual Task<> patch();
    virtual Task<> options();
    /// Further methods of the class, "MKCOL" for example, which runOther() answers.
    [[nodiscard]] virtual QByteArrayList otherMethods() const { return {}; }
    virtual Task<> runOther(QByteArray method);

    /// Who asks; an invalid QVariant for nobody. Default: ApplicationSettings::currentUser. Called at most
    /// once, by Context::currentUser().
    virtual Task<QVariant> getCurrentUser();
    /// Where Context::requireUser() sends. Default: ApplicationSettings::loginUrl.
    [[nodiscard]] virtual QByteArray loginUrl() const;
    /// The language that the user has chosen, "fr_FR"; empty: none. Default: ApplicationSettings::userLocale.
    /// Called at most once, by Context::locale().
    [[nodiscard]] virtual QString userLocale();
    /// Text of the path, the query and forms. Default: UTF-8, and 400 for what is not.
    [[nodiscard]] virtual QString decodeArgument(QByteArrayView bytes, QByteArrayView name) const;

    /// The answer was handed to the connection.
    virtual void onFinish() {}
    /// The peer went before the answer was complete; the running function goes on and its writes do nothing.
    virtual void onConnectionClose() {}
    /// Builds the page of an error; the answer built so far is gone. Default: HTML, JSON or text, as the
    /// client prefers.
    virtual void writeError(int status, const QString &detail);
    /// Called for whatever a function of the class let escape. Default: exceptions other than HttpError, and
    /// those of status 500, as critical; a message of an HttpError for the log as a warning.
    virtual void logException(const std::exception_ptr &failure);

protected:
    RequestHandler() = default;
    RequestHandler(const RequestHandler &) = delete;
    RequestHandler &operator=(const RequestHandler &) = delete;

    [[nodiscard]] Context &context() const { return *m_context; }
    /// What the parameters of the route stand for, in their order, decoded; from prepare() on.
    [[nodiscard]] const QStringList &pathArguments() const { return m_pathArguments; }

private:
    friend struct web::RequestHandlerAccess;

    /// Lasts as long as the handler; `allow` names the methods that are overridden.
    void attach(Context &context, const QByteArray &allow);
    [[nodiscard]] Task<> run(http::Method method, bool prepares);
    [[nodiscard]] Task<> runInTurn(http::Method method);
    void checkRequest(http::Method method);
    [[nodiscard]] bool isOtherMethod() const;
    [[nodiscard]] QByteArray allow() const;
    [[nodiscard]] Task<> runMethod(http::Method method);
    [[nodiscard]] Task<> receiveData();

    Context *m_context = nullptr;
    const QByteArray *m_allow = nullptr;
    QStringList m_pathArguments;
};

} // namespace eyewall
