// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <cstddef>

namespace eyewall::monitor {

/// Number of a connection, unique for the life of the server process; 0 means "none". Shown as "c-1f7".
using ConnectionId = quint64;

/// Number of a request: the worker in the upper 16 bits, a running number below.
using RequestId = quint64;

/// Index into the route table of the application; kNoRoute when no route matched.
using RouteId = quint16;
inline constexpr RouteId kNoRoute = 0xffff;

enum class Protocol : quint8 { Http, WebSocket, EventStream };
enum class Transport : quint8 { Plain, Tls };
enum class Direction : quint8 { In, Out };
enum class MessageKind : quint8 { Text, Binary, Ping, Pong, Close, Event };

/// Who or what ended a connection.
enum class CloseCause : quint8 {
    None,          ///< still open
    Client,        ///< the peer closed in order (FIN, WebSocket close frame)
    Server,        ///< the server closed in order (end of keep-alive, handler closed)
    TimedOut,      ///< a limit on time was hit
    Reset,         ///< the peer reset the connection or vanished
    ProtocolError, ///< the peer broke the protocol
    Limit,         ///< a limit on size or count was hit
    Operator,      ///< a person closed it from the window
    Shutdown,      ///< the server stopped
};
inline constexpr std::size_t kCloseCauses = 9;

/// Why something was not recorded, delivered or accepted. Counted exactly, never silent.
enum class Drop : quint8 {
    RecordRing,         ///< the ring of records was full: the event is counted but has no row
    CaptureRing,        ///< the ring of captured bytes was full: the row has no bytes
    SlowConsumer,       ///< a message was not queued because the peer's send queue was full
    AcceptFailed,       ///< a connection could not be accepted (descriptors exhausted)
    TooManyConnections, ///< a connection was refused by the limit on connections
};
inline constexpr std::size_t kDrops = 5;

} // namespace eyewall::monitor
