// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/classhandler.h"

#include "server/web/contextaccess.h"

namespace eyewall::web {

// What only this file does with a RequestHandler.
struct RequestHandlerAccess {
    static void attach(RequestHandler &handler, Context &context, const QByteArray &allow)
    {
        handler.attach(context, allow);
    }
    [[nodiscard]] static Task<> run(RequestHandler &handler, http::Method method, bool prepares)
    {
        return handler.run(method, prepares);
    }
};

Task<> runClassHandler(Context &context, std::unique_ptr<RequestHandler> handler, const QByteArray &allow,
                       bool prepares)
{
    RequestHandler &running = *handler;
    RequestHandlerAccess::attach(running, context, allow);
    ContextAccess::setHandler(context, std::move(handler));
    return RequestHandlerAccess::run(running, context.method(), prepares);
}

} // namespace eyewall::web
