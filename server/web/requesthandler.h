// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/http/status.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

namespace eyewall {

class Context;

/// Base of class handlers: a new object answers each request and lives until its task ends. Order: prepare(),
/// dataReceived() for each piece of the body if the class overrides it, the method's function (left out when
/// one before called Context::finish()), the answer is sent, then exactly one of onFinish() and
/// onConnectionClose(). A method that is not overridden is answered 405, after prepare() and before the body;
/// HEAD is answered by get(). Thread: its connection's loop.
class RequestHandler {
public:
    virtual ~RequestHandler();

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

    /// The answer was handed to the connection.
    virtual void onFinish() {}
    /// The peer went before the answer was complete; the running function goes on and its writes do nothing.
    virtual void onConnectionClose() {}
    /// Builds the page of an error; the answer built so far is gone.
    virtual void writeError(int status, const QString &detail);

    // For the framework.
    /// Lasts as long as the handler; `allow` names the methods that are overridden.
    void attach(Context &context, const QByteArray &allow);
    [[nodiscard]] Task<> run(http::Method method);

protected:
    RequestHandler() = default;
    RequestHandler(const RequestHandler &) = delete;
    RequestHandler &operator=(const RequestHandler &) = delete;

    [[nodiscard]] Context &context() const { return *m_context; }

private:
    [[nodiscard]] Task<> runMethod(http::Method method);
    [[nodiscard]] Task<> receiveData(http::Method method);

    Context *m_context = nullptr;
    QByteArray m_allow;
};

} // namespace eyewall
