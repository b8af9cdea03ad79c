// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/classhandler.h"

namespace eyewall::web {

Task<> runClassHandler(Context &context, std::unique_ptr<RequestHandler> handler, const QByteArray &allow)
{
    RequestHandler &running = *handler;
    running.attach(context, allow);
    context.setHandler(std::move(handler));
    return running.run(context.method());
}

} // namespace eyewall::web
