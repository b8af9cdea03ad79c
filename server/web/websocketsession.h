// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/hub/subscriber.h"
#include "server/websocket/session.h"

#include <functional>
#include <memory>
#include <vector>

namespace eyewall {

class Context;
class WebSocketHandler;

namespace hub {
class Hub;
}

namespace web {

/// Between a WebSocket of the connection and the handler of a user; member of topics in its place.
/// Thread: its connection's loop.
class WebSocketSession final : public websocket::Session, public hub::Subscriber {
public:
    /// `hub` may be null; it lives longer than the session. `route` is for the log and lives longer too.
    WebSocketSession(std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub, const QByteArray &route);
    ~WebSocketSession() override;

    // websocket::Session
    void onOpen(websocket::Channel &channel) override;
    void onMessage(websocket::Channel &channel, websocket::Opcode opcode, QByteArrayView payload) override;
    void onPong(websocket::Channel &channel, QByteArrayView payload) override;
    void onClosed(quint16 code, const QByteArray &reason) override;

    // hub::Subscriber
    bool deliver(const hub::PublicationPtr &publication) override;

    // For the handler.
    websocket::SendOutcome send(websocket::Opcode opcode, QByteArrayView payload);
    websocket::SendOutcome sendShared(websocket::Opcode opcode, const QByteArray &payload);
    websocket::SendOutcome ping(QByteArrayView payload);
    void close(quint16 code, QByteArrayView reason);
    core::Result<void> subscribe(const QByteArray &topic);
    void unsubscribe(const QByteArray &topic);
    void publish(const QByteArray &topic, const QByteArray &payload, bool isText);
    [[nodiscard]] qint64 members(const QByteArray &topic) const;
    [[nodiscard]] bool isOpen() const { return m_channel && m_channel->isOpen(); }
    [[nodiscard]] quint64 connection() const { return m_channel ? m_channel->id() : 0; }
    [[nodiscard]] qint64 queuedBytes() const { return m_channel ? m_channel->queuedBytes() : 0; }
    [[nodiscard]] Task<> drained();
    [[nodiscard]] std::chrono::microseconds rtt() const;
    void pauseMessages();
    void resumeMessages();
    /// Logs what a handler let escape and closes with 1011, the one place where such exceptions end.
    void fail(const std::exception_ptr &failure);

private:
    template<typename F>
    void guard(F function);
    void showTopicCount();

    websocket::Channel *m_channel = nullptr; ///< from onOpen() to onClosed()
    hub::Hub *m_hub;
    const QByteArray m_route;
    std::vector<QByteArray> m_topics;
    std::unique_ptr<WebSocketHandler> m_handler;
};

/// Answers an opening handshake for the handler.
void answerWebSocket(Context &context, std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                     const websocket::SessionOptions &options);

} // namespace web
} // namespace eyewall
