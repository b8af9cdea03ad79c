// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/compressionoptions.h"

#include <chrono>

namespace eyewall::websocket {

/// What happens to a message whose receiver reads too slowly: the queue of the socket is at its limit.
enum class SlowConsumer : quint8 {
    DropNewest, ///< the new message is not sent
    DropOldest, ///< whole messages that wait longest make room, never one that has begun to leave
    Close,      ///< the socket is closed with 1013
    /// Who publishes is held up by a member's queue that is more than half full until it is empty, and so is
    /// the receiver's own next message. What still does not fit is dropped as with DropNewest.
    Wait,
};

/// How a wish to send ended.
enum class SendOutcome : quint8 {
    Sent,      ///< handed to the kernel or queued
    QueueFull, ///< not sent: the peer reads too slowly and its queue is at the limit
    Closed,    ///< not sent: the socket is closing or gone
    Invalid,   ///< not sent: text that is not UTF-8, or a ping of more than 125 bytes
};

/// What an open WebSocket may cost. Thread: any (a value).
struct SessionOptions {
    qint64 maxMessage = 16 * 1024 * 1024; ///< bytes; beyond: 1009
    qint64 sendQueue = 8 * 1024 * 1024;   ///< bytes waiting for the peer; beyond: `slowConsumer`
    SlowConsumer slowConsumer = SlowConsumer::DropNewest;
    std::chrono::milliseconds pingInterval{30000}; ///< between two pings; 0: no pings
    std::chrono::milliseconds pongTimeout{30000};  ///< without any byte after a ping: closed with 1011
    std::chrono::milliseconds closeTimeout{5000};  ///< for the peer's close frame
    CompressionOptions compression{};
};

} // namespace eyewall::websocket
