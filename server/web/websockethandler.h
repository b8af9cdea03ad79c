// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/http/request.h"
#include "server/websocket/closecode.h"
#include "server/websocket/sessionoptions.h"

#include <QtCore/QAnyStringView>
#include <QtCore/QByteArrayList>
#include <QtCore/QJsonValue>

namespace eyewall {

class Context;

namespace web {
class WebSocketSession;
struct WebSocketHandlerAccess;
} // namespace web

using WebSocketOptions = websocket::SessionOptions;
using websocket::SendOutcome;

/// A message that came in. Thread: its connection's loop.
struct Message {
    bool isText = true;
    QByteArrayView payload; ///< valid during the call; UTF-8 when it is text

    [[nodiscard]] QString text() const { return QString::fromUtf8(payload); }
};

/// Base of WebSocket handlers: one object a connection, from the handshake until onClose() returned. Order:
/// prepare(), isOriginAllowed(), selectSubprotocol() if the client offers some, open(), messages, onClose().
/// An exception out of open() or a message closes with 1011 and is logged. Thread: its connection's loop.
class WebSocketHandler {
public:
    virtual ~WebSocketHandler();

    /// Before the handshake, with the request and its parameters: keep here what is needed later, for the
    /// request is gone afterwards. Throwing HttpError refuses the connection.
    virtual void prepare(Context &context);
    /// Whether a page of this origin may connect. Default: only pages of this server.
    virtual bool isOriginAllowed(const Context &context, QByteArrayView origin);
    /// One of those that the client offers; empty: none.
    virtual QByteArray selectSubprotocol(const QByteArrayList &offered);
    virtual void open() {}
    virtual void onMessage(const Message &message) = 0;
    virtual void onPong(QByteArrayView payload);
    /// The peer sent a ping; it is answered anyway.
    virtual void onPing(QByteArrayView) {}
    /// Called once if open() was, also when the connection broke (1006).
    virtual void onClose(quint16 code, const QByteArray &reason);

protected:
    WebSocketHandler() = default;
    WebSocketHandler(const WebSocketHandler &) = delete;
    WebSocketHandler &operator=(const WebSocketHandler &) = delete;

    SendOutcome sendText(QAnyStringView text);
    SendOutcome sendBinary(const QByteArray &bytes);
    SendOutcome sendJson(const QJsonValue &value);
    /// Sends a message back as it came, or one made by the handler: text that is not UTF-8 is not sent
    /// (Invalid).
    SendOutcome send(const Message &message);
    SendOutcome ping(QByteArrayView payload = {}); ///< at most 125 bytes
    /// A reason of more than 123 bytes is cut between two characters.
    void close(quint16 code = websocket::closecode::kNormal, QByteArrayView reason = {});

    /// From open() until onClose(). Fails beyond the hub's limits and when there is no hub.
    core::Result<void> subscribe(const QByteArray &topic);
    void unsubscribe(const QByteArray &topic);
    /// To all members of the topic on all workers, this one too if it is a member. Not sent when it is text
    /// that is not UTF-8 (Invalid) or there is no hub (Closed).
    SendOutcome publish(const QByteArray &topic, const Message &message);
    SendOutcome publishText(const QByteArray &topic, QAnyStringView text);
    /// The same, and waits while members whose route has SlowConsumer::Wait read too slowly: as long as the
    /// queue of one is more than half full, at most `limit`. False when the limit passed first or it was not
    /// sent. Awaited in a TaskWebSocketHandler it slows down the client that sends what is published.
    [[nodiscard]] Task<bool> publishAndWait(const QByteArray &topic, const Message &message,
                                            std::chrono::milliseconds limit = std::chrono::seconds(5));
    /// How many members a topic has on all workers.
    [[nodiscard]] qint64 members(const QByteArray &topic) const;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const QByteArray &subprotocol() const
    {
        return m_subprotocol;
    }                                         ///< agreed on; from open() on
    [[nodiscard]] quint64 connection() const; ///< its number; 0 before open()
    [[nodiscard]] qint64 queuedBytes() const;
    /// Done when the send queue is low again or the peer is gone.
    [[nodiscard]] Task<> drained();
    [[nodiscard]] std::chrono::microseconds rtt() const;

private:
    friend struct web::WebSocketHandlerAccess;

    // For TaskWebSocketHandler: a handler that waits.
    [[nodiscard]] virtual bool mayWait() const { return false; }
    /// Runs between prepare() and the handshake, if mayWait().
    virtual Task<> prepared(Context &context);
    /// The connection is gone: ends the handler, or lets it own itself while a task of it runs.
    virtual void release(std::unique_ptr<WebSocketHandler> self);

    web::WebSocketSession *m_session = nullptr; ///< null when the connection is gone
    QByteArray m_subprotocol;
};

} // namespace eyewall
