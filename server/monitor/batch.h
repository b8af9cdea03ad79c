// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/record.h"

#include <QtCore/QByteArray>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <memory>
#include <vector>

namespace eyewall::monitor {

/// Address and port of one end of a connection, as a value without QtNetwork. Thread: any.
struct Endpoint {
    std::array<quint8, 16> address{};
    quint16 port = 0;
    bool isIPv6 = false;

    /// An end of a Unix domain socket, which has neither address nor port.
    [[nodiscard]] bool isUnix() const { return !isIPv6 && port == 0 && address == decltype(address){}; }
    /// "127.0.0.1", "::1" or "unix".
    [[nodiscard]] QString addressText() const;
    /// "127.0.0.1:8080", "[::1]:8080" or "unix".
    [[nodiscard]] QString text() const;
};

/// The events below are what a window gets: Record with its bytes attached. Times are nanoseconds since the
/// epoch. Thread: any (values).
struct ConnectionOpened {
    ConnectionId id = 0;
    qint64 time = 0;
    Endpoint peer;
    quint16 localPort = 0;
    quint16 worker = 0;
    Transport transport = Transport::Plain;
};

/// The TLS handshake of a connection is over.
struct ConnectionSecured {
    ConnectionId id = 0;
    qint64 time = 0;
    QByteArray version;    ///< "TLSv1.3"
    QByteArray cipher;     ///< "TLS_AES_256_GCM_SHA384"
    QByteArray serverName; ///< that the client asked for (SNI); empty when it asked for none
    bool isResumed = false;
};

struct ConnectionUpgraded {
    ConnectionId id = 0;
    qint64 time = 0;
    RouteId route = kNoRoute;
    Protocol protocol = Protocol::Http;
};

struct ConnectionSampled {
    ConnectionId id = 0;
    qint64 time = 0;
    Record::Sample figures{};
};

struct ConnectionClosed {
    ConnectionId id = 0;
    qint64 time = 0;
    CloseCause cause = CloseCause::None;
    Direction closedBy = Direction::In;
    quint16 code = 0;
    qint32 systemError = 0;
    QString reason;
};

/// A request. Comes once when its answer is complete; an answer that stays open (SSE, WebSocket, long poll)
/// comes first with isUnfinished and a second time, with the same id, when it ends: the later one replaces
/// the earlier, and its empty heads and bodies mean "as before".
struct RequestSeen {
    RequestId id = 0;
    ConnectionId connection = 0;
    RouteId route = kNoRoute;
    qint64 time = 0;      ///< of the request's first byte
    qint64 duration = 0;  ///< nanoseconds
    qint64 received = 0;  ///< of it until the last byte of a body that was waited for, nanoseconds
    quint64 bytesIn = 0;  ///< body bytes
    quint64 bytesOut = 0; ///< body bytes
    quint16 status = 0;
    bool isUnfinished = false;
    bool isAborted = false;
    bool areBytesDropped = false;
    bool isBodyTruncated = false;
    bool isReplyTruncated = false;
    QByteArray method;
    QByteArray target;
    QByteArray head;      ///< request line and fields, CRLF kept; empty when heads are not captured
    QByteArray body;      ///< the first bytes of the request body
    QByteArray replyHead; ///< status line and fields
    QByteArray replyBody; ///< the first bytes of the response body
};

/// A WebSocket frame that a handler or a peer would call a message, or a server-sent event.
struct MessageSeen {
    ConnectionId connection = 0;
    RouteId route = kNoRoute;
    qint64 time = 0;
    MessageKind kind = MessageKind::Text;
    Direction direction = Direction::In;
    bool isCompressed = false; ///< on the wire; size and payload are what it means
    bool isInjected = false;
    bool isTruncated = false;
    bool areBytesDropped = false;
    quint16 closeCode = 0;
    quint64 size = 0;
    quint64 wireSize = 0; ///< of the compressed payload, else 0
    QByteArray payload;   ///< the first bytes, at most the capture limit
};

struct TopicChanged {
    QString name;
    quint16 worker = 0;
    quint32 members = 0;   ///< on this worker
    quint64 published = 0; ///< on this worker, since the topic came to be
    qint64 time = 0;
    QByteArray latest; ///< the first bytes of the latest message
    quint64 latestSize = 0;
    bool isLatestText = false;
};

/// A connection joined a topic, or left it. One that closes leaves its topics without a word.
struct MembershipChanged {
    ConnectionId connection = 0;
    qint64 time = 0;
    QString topic;
    bool isJoined = false;
};

/// The application knows who asks by a connection, or that it is nobody any more.
struct UserChanged {
    ConnectionId connection = 0;
    qint64 time = 0;
    QString name; ///< empty: nobody
};

/// Exact sums over all workers since start. Rates are differences of two of them. Thread: any (a value).
struct Totals {
    qint64 time = 0;
    quint64 connectionsOpened = 0;
    quint64 connectionsClosed = 0;
    quint64 webSocketsOpen = 0;
    quint64 eventStreamsOpen = 0;
    quint64 requests = 0;
    std::array<quint64, 6> responses{}; ///< by class: [1] 1xx … [5] 5xx; [0] cut before a status
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    quint64 queuedBytes = 0; ///< waiting to be written, now
    std::array<quint64, kDrops> drops{};
    std::array<quint64, kCloseCauses> closes{};
    std::array<quint64, kLimits> limits{}; ///< how often each was met

    [[nodiscard]] quint64 connectionsOpen() const { return connectionsOpened - connectionsClosed; }
    [[nodiscard]] quint64 dropped() const;
    [[nodiscard]] quint64 limitOf(Limit limit) const { return limits[std::size_t(limit)]; }
    /// How often limits were met, without those that isUsual().
    [[nodiscard]] quint64 limited() const;
};

/// Latency of a class of work since the last batch, nanoseconds. Exact within 1 %.
struct Quantiles {
    quint64 count = 0;
    qint64 p50 = 0;
    qint64 p90 = 0;
    qint64 p99 = 0;
    qint64 max = 0;
};

/// One route since start. For WebSocket and SSE routes the latency is the life of the connection, kept apart.
struct RouteFigures {
    RouteId route = kNoRoute;
    QString pattern;
    Protocol protocol = Protocol::Http;
    quint64 requests = 0;
    quint64 errors = 0; ///< answers of 5xx
    quint64 messages = 0;
    quint64 drops = 0; ///< messages not sent because their receiver reads too slowly
    Quantiles latency; ///< since start
    Quantiles lately;  ///< of the answers of about the last minute; nothing for WebSocket and SSE routes
};

/// How late a worker's loop runs, nanoseconds, and which route held it when it was late.
struct LoopFigures {
    quint16 worker = 0;
    qint64 lag = 0;      ///< of the latest probe
    qint64 worstLag = 0; ///< since start
    RouteId worstRoute = kNoRoute;
};

/// All that happened since the batch before, in order within each list. Thread: any (a value).
struct Batch {
    Totals totals;
    Quantiles httpLatency; ///< of about a second, in the batch that ends it; nothing in those between
    std::vector<ConnectionOpened> opened;
    std::vector<ConnectionSecured> secured;
    std::vector<ConnectionUpgraded> upgraded;
    std::vector<RequestSeen> requests;
    std::vector<MessageSeen> messages;
    std::vector<ConnectionSampled> samples;
    std::vector<TopicChanged> topics;
    std::vector<MembershipChanged> memberships;
    std::vector<UserChanged> users;
    std::vector<ConnectionClosed> closed;
    std::vector<RouteFigures> routes; ///< filled about once a second, else empty
    std::vector<LoopFigures> loops;
};

} // namespace eyewall::monitor

Q_DECLARE_METATYPE(eyewall::monitor::Batch)
