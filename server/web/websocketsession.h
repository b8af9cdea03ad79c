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
    /// `hub` may be null; it lives longer than the session. `route` is for the log. `options` is not null.
    WebSocketSession(std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub, const QByteArray &route,
                     std::shared_ptr<const websocket::SessionOptions> options);
    ~WebSocketSession() override;

    // websocket::Session
    void onOpen(websocket::Channel &channel) override;
    void onMessage(websocket::Channel &channel, websocket::Opcode opcode, QByteArrayView payload) override;
    void onPong(websocket::Channel &channel, QByteArrayView payload) override;
    void onPing(websocket::Channel &channel, QByteArrayView payload) override;
    void onDrained(websocket::Channel &channel) override;
    void onClosing(websocket::Channel &channel) override;
    void onClosed(quint16 code, const QByteArray &reason) override;

    // hub::Subscriber
    bool deliver(const hub::PublicationPtr &publication) override;

    // For the handler.
    websocket::SendOutcome send(websocket::Opcode opcode, QByteArrayView payload);
    /// Text of our own making: it is UTF-8.
    websocket::SendOutcome sendShared(websocket::Opcode opcode, const QByteArray &payload);
    websocket::SendOutcome ping(QByteArrayView payload);
    void close(quint16 code, QByteArrayView reason);
    core::Result<void> subscribe(const QByteArray &topic);
    void unsubscribe(const QByteArray &topic);
    websocket::SendOutcome publish(const QByteArray &topic, QByteArrayView payload, bool isText);
    [[nodiscard]] Task<bool> publishAndWait(const QByteArray &topic, QByteArrayView payload, bool isText,
                                            std::chrono::milliseconds limit);
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
    /// Publications whose publishers wait for this client.
    struct Held {
        std::vector<std::shared_ptr<const void>> publishers; ///< of what is in the queue, or was dropped
        std::vector<hub::PublicationPtr> waiting;            ///< behind the queue, in order
        qint64 waitingBytes = 0;
    };

    template<typename F>
    void guard(F function);
    void noteTopic(const QByteArray &topic, bool isJoined);
    [[nodiscard]] bool isValidText(QByteArrayView payload) const;
    bool sendPublication(const hub::PublicationPtr &publication);
    bool sendOrHold(const hub::PublicationPtr &publication);
    [[nodiscard]] bool hasWaiting() const { return m_held && !m_held->waiting.empty(); }
    [[nodiscard]] bool mayHold(qsizetype size) const;
    [[nodiscard]] Held &held();

    websocket::Channel *m_channel = nullptr; ///< from onOpen() to onClosed()
    hub::Hub *m_hub;
    const QByteArray m_route;
    const std::shared_ptr<const websocket::SessionOptions> m_options;
    std::vector<QByteArray> m_topics;
    std::unique_ptr<Held> m_held; ///< while the client reads too slowly
    QByteArrayView m_received;    ///< text that is being handled: it was checked when it came
    std::unique_ptr<WebSocketHandler> m_handler;
};

/// Answers an opening handshake for the handler.
void answerWebSocket(Context &context, std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                     const std::shared_ptr<const websocket::SessionOptions> &options);

} // namespace web
} // namespace eyewall
