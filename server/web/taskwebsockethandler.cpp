// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/taskwebsockethandler.h"

#include "server/core/logging.h"
#include "server/web/contextpool.h"
#include "server/web/websockethandleraccess.h"
#include "server/web/websocketsession.h"

namespace eyewall {

Task<> TaskWebSocketHandler::prepared(Context &)
{
    co_return;
}

web::WebSocketSession *TaskWebSocketHandler::session() const
{
    return web::WebSocketHandlerAccess::session(*this);
}

Task<> TaskWebSocketHandler::opened()
{
    co_return;
}

void TaskWebSocketHandler::open()
{
    start(&TaskWebSocketHandler::openedStep, false, {});
}

void TaskWebSocketHandler::onMessage(const Message &message)
{
    start(&TaskWebSocketHandler::receivedStep, message.isText, message.payload.toByteArray());
}

void TaskWebSocketHandler::start(Step step, bool isText, const QByteArray &payload)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    Task<> task = run(this, step, isText, payload);
    if (task.isReady())
        return;
    m_isPaused = true;
    if (session())
        session()->pauseMessages();
    web::keepTask(std::move(task));
}

Task<> TaskWebSocketHandler::run(TaskWebSocketHandler *handler, Step step, bool isText, QByteArray payload)
{
    std::exception_ptr failure;
    try {
        co_await (handler->*step)({isText, payload});
    } catch (...) {
        failure = std::current_exception();
    }
    handler->finish(failure);
}

// May destroy this handler: it is the last that its task does.
void TaskWebSocketHandler::finish(const std::exception_ptr &failure)
{
    const std::unique_ptr<WebSocketHandler> self = std::move(m_self);
    m_isBusy = false;
    if (failure && session())
        session()->fail(failure);
    else if (failure)
        core::logException("WebSocket handler after its connection", failure);
    if (std::exchange(m_isPaused, false) && session())
        session()->resumeMessages();
}

void TaskWebSocketHandler::release(std::unique_ptr<WebSocketHandler> self)
{
    if (m_isBusy)
        m_self = std::move(self);
}

} // namespace eyewall
