// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/websockethandler.h"

namespace eyewall {

/// A WebSocket handler whose functions may wait. They run one after the other: the next message is read when
/// the task of the one before has ended, so a slow handler slows its client down. The handler lives until its
/// task ends, if need be longer than its connection. Thread: its connection's loop.
class TaskWebSocketHandler : public WebSocketHandler {
public:
    /// Before the handshake, behind prepare(): may wait, for example for Context::requireUser(), and refuse
    /// by HttpError.
    Task<> prepared(Context &context) override;
    virtual Task<> opened();
    /// `message` is valid until the task ends.
    virtual Task<> received(Message message) = 0;

private:
    using Step = Task<> (TaskWebSocketHandler::*)(Message);

    void open() final;
    void onMessage(const Message &message) final;
    [[nodiscard]] bool mayWait() const final { return true; }
    void release(std::unique_ptr<WebSocketHandler> self) final;

    [[nodiscard]] web::WebSocketSession *session() const;
    Task<> openedStep(Message) { return opened(); }
    Task<> receivedStep(Message message) { return received(message); }
    void start(Step step, bool isText, const QByteArray &payload);
    static Task<> run(TaskWebSocketHandler *handler, Step step, bool isText, QByteArray payload);
    void finish(const std::exception_ptr &failure);

    bool m_isBusy = false;
    bool m_isPaused = false;
    std::unique_ptr<WebSocketHandler> m_self; ///< while a task outlives the connection
};

} // namespace eyewall
