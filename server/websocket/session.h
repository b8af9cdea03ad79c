// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/websocket/frame.h"
#include "server/websocket/sessionoptions.h"

#include <chrono>
#include <memory>

namespace eyewall::websocket {

/// An open WebSocket as its owner sees it: what a session may do. Implemented by the connection.
/// Thread: its connection's loop.
class Channel {
public:
    virtual ~Channel() = default;

    [[nodiscard]] virtual quint64 id() const = 0; ///< number of the connection
    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Sends one message. Text must be UTF-8, which is not checked here. The array form shares the payload
    /// instead of copying it.
    virtual SendOutcome send(Opcode opcode, QByteArrayView payload) = 0;
    virtual SendOutcome sendShared(Opcode opcode, const QByteArray &payload) = 0;
    /// Sends bytes that already are whole, unmasked frames, as encoded once for all receivers of a publish.
    virtual SendOutcome sendFrame(Opcode opcode, const QByteArray &frame, qsizetype headerLength) = 0;
    virtual SendOutcome ping(QByteArrayView payload) = 0;
    /// Starts the close handshake; the peer has a limited time to answer. A code that may not be sent becomes
    /// 1011.
    virtual void close(quint16 code, QByteArrayView reason) = 0;
    [[nodiscard]] virtual qint64 queuedBytes() const = 0;
    /// Done when the queue is low again or the socket is gone.
    [[nodiscard]] virtual Task<> drained() = 0;
    /// Round trip of the latest answered ping; 0 when there was none.
    [[nodiscard]] virtual std::chrono::microseconds rtt() const = 0;
    /// The session joined a topic, or left it before its end; `topics` is how many it is in now.
    virtual void noteTopic(QByteArrayView topic, bool isJoined, int topics) = 0;
    /// Counts a message that its sender gave up because the queue was full.
    virtual void countDropped() = 0;
    /// No further onMessage() until resumeMessages(); the peer is slowed down once buffers are full. For
    /// sessions whose handlers take their time, so that messages are handled one after the other.
    virtual void pauseMessages() = 0;
    virtual void resumeMessages() = 0;
};

/// What happens on an open WebSocket. Owned by the connection, destroyed after onClosed.
/// Thread: its connection's loop.
class Session {
public:
    virtual ~Session() = default;

    virtual void onOpen(Channel &channel) = 0;
    /// `payload` is valid during the call.
    virtual void onMessage(Channel &channel, Opcode opcode, QByteArrayView payload) = 0;
    virtual void onPong(Channel &, QByteArrayView) {}
    /// The peer sent a ping; it is answered anyway.
    virtual void onPing(Channel &, QByteArrayView) {}
    /// The send queue is empty again.
    virtual void onDrained(Channel &) {}
    /// The server begins the close handshake: what waits with the session can still be sent.
    virtual void onClosing(Channel &) {}
    /// Called exactly once, also when the connection breaks (code 1006).
    virtual void onClosed(quint16 code, const QByteArray &reason) = 0;
};

} // namespace eyewall::websocket
