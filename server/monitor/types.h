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
    CaptureRing,        ///< the ring of captured bytes was full: the row has no heads and bodies
    SlowConsumer,       ///< a message was not queued because the peer's send queue was full
    AcceptFailed,       ///< a connection could not be accepted (descriptors exhausted)
    TooManyConnections, ///< a connection was refused by the limit on connections
    HandshakeFailed,    ///< a TLS handshake failed, or took too long
    Blocked,            ///< a connection was refused because a person blocked its address
};
inline constexpr std::size_t kDrops = 7;

/// Which limit of the server somebody met. Counted exactly, once for each time that the server acted on it.
enum class Limit : quint8 {
    Connections,        ///< connections in all: one more was refused
    AddressConnections, ///< connections of one peer address: one more was refused
    ConnectionRequests, ///< requests on one connection: it was closed behind the answer
    HandshakeTime,      ///< a TLS handshake or a PROXY header did not come in time
    HeadTime,           ///< the head of a request did not come in time: 408
    BodyTime,           ///< no further piece of a body came in time: 408; nor its rest behind the last answer
    IdleTime,           ///< nothing was asked for on an open connection
    HandlerTime,        ///< a handler had no answer in time: 503
    WriteTime,          ///< the peer took no byte of what was sent
    TransferRate,       ///< a body came, or an answer was read, more slowly than allowed
    TargetSize,         ///< request target: 414
    HeadSize,           ///< request line and fields: 431
    FieldCount,         ///< field lines: 431; names of a query or form: 400
    BodySize,           ///< content: 413; what still comes behind the last answer: closed
    DecompressedSize,   ///< content once decompressed: 413
    ChunkLineSize,      ///< chunk size and its extensions: 400
    TrailerSize,        ///< trailer section: 431
    Multipart,          ///< parts of a form, or their heads or sizes
    MessageSize,        ///< WebSocket message: closed with 1009
    MessageDecompressed, ///< WebSocket message once decompressed: closed with 1009
    SendQueue,           ///< bytes that wait for a WebSocket's peer: a message was not queued
    PongTime,            ///< a WebSocket's peer did not answer a ping
    CloseTime,           ///< a WebSocket's peer did not answer a close frame
    AnswerQueue,         ///< bytes that wait for an HTTP peer: pipelined requests wait
    DrainTime,           ///< a connection outlived the deadline of the server's stop and was cut
};
inline constexpr std::size_t kLimits = 25;

/// Whether meeting it is part of a connection's usual life and nobody's fault.
[[nodiscard]] constexpr bool isUsual(Limit limit)
{
    return limit == Limit::IdleTime || limit == Limit::ConnectionRequests || limit == Limit::AnswerQueue;
}

} // namespace eyewall::monitor
