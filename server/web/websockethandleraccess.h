// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/websockethandler.h"

#include <memory>
#include <utility>

namespace eyewall::web {

/// What the library does with a WebSocketHandler and a program may not. Thread: as the handler.
struct WebSocketHandlerAccess {
    /// Null when the connection is gone.
    static void attach(WebSocketHandler &handler, WebSocketSession *session) { handler.m_session = session; }
    [[nodiscard]] static WebSocketSession *session(const WebSocketHandler &handler)
    {
        return handler.m_session;
    }
    static void setSubprotocol(WebSocketHandler &handler, const QByteArray &subprotocol)
    {
        handler.m_subprotocol = subprotocol;
    }
    [[nodiscard]] static bool mayWait(const WebSocketHandler &handler) { return handler.mayWait(); }
    [[nodiscard]] static Task<> prepared(WebSocketHandler &handler, Context &context)
    {
        return handler.prepared(context);
    }
    /// The connection is gone: ends the handler, or lets it own itself while a task of it runs.
    static void release(std::unique_ptr<WebSocketHandler> handler)
    {
        WebSocketHandler &released = *handler;
        released.m_session = nullptr;
        released.release(std::move(handler));
    }
};

} // namespace eyewall::web
