// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// How a handler gets the connection itself.
#include "server/connection/detachedcore.h"
#include "server/connection/detachedstream.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/requesthandler.h"
#include "server/web/requeststate.h"

namespace eyewall {
namespace {

Task<DetachedStream> streamOf(std::shared_ptr<connection::DetachedCore> core)
{
    co_return DetachedStream(std::move(core));
}

} // namespace

// What is wrong is thrown here and not by the task, which a handler that cannot wait would drop.
Task<DetachedStream> Context::detach()
{
    if (!mayWait() || hasBegun())
        throw HttpError(
            500, QStringLiteral("A coroutine handler takes a connection over before its answer has begun"));
    auto next = std::make_unique<connection::DetachedUpgrade>();
    const std::shared_ptr<connection::DetachedCore> core = next->core;
    const bool isTaken = m_exchange->takeOver(std::move(next));
    if (!isTaken && isOpen())
        throw HttpError(500, QStringLiteral("The body comes before the connection is taken over"));
    m_isFinished = m_isFinished || isTaken;
    if (isTaken && m_rare.handler && !m_isPeerGone)
        m_rare.handler->onFinish();
    return streamOf(core);
}

} // namespace eyewall
