// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"

#include <array>
#include <type_traits>

namespace eyewall::monitor {

/// What a record tells; selects the member of Record's union.
enum class RecordKind : quint8 {
    Opened,
    Secured,
    Upgraded,
    Closed,
    Sample,
    Request,
    Message,
    Topic,
    Membership,
    User
};

/// Bits of Record::flags.
namespace flag {
inline constexpr quint8 kIPv6 = 0x01;         ///< Opened: the address has 16 bytes
inline constexpr quint8 kTextInside = 0x01;   ///< Request: method and target are in the record itself
inline constexpr quint8 kUnfinished = 0x02;   ///< Request: its answer still runs (stream, upgrade, long poll)
inline constexpr quint8 kBytesDropped = 0x04; ///< captured bytes did not fit the ring
inline constexpr quint8 kBodyTruncated = 0x08;  ///< Request: the captured request body is a prefix
inline constexpr quint8 kReplyTruncated = 0x10; ///< Request: the captured response body is a prefix
inline constexpr quint8 kTruncated = 0x08;      ///< Message: the captured payload is a prefix
inline constexpr quint8 kCompressed = 0x10;     ///< Message: it crossed the wire compressed
inline constexpr quint8 kInjected = 0x20;       ///< Message: sent by a person from the window
inline constexpr quint8 kAborted = 0x40;        ///< Request: the answer was cut before its end
} // namespace flag

/// One event as it crosses from a worker to the collector: fixed size, no pointers, trivially copied.
/// Bytes that belong to it (head, body, payload, topic name) lie in the worker's byte ring, in the order of
/// the fields that give their lengths. Times are nanoseconds since the epoch (UTC), durations nanoseconds.
/// Thread: any (a value).
struct Record {
    struct Opened {
        std::array<quint8, 16> address; ///< network order; IPv4 in the first four bytes
        quint16 peerPort;
        quint16 localPort;
        quint16 worker;
        Transport transport;
    };
    /// The TLS handshake of a connection is over.
    struct Secured {
        quint16 versionLength; ///< captured, first: "TLSv1.3"
        quint16 cipherLength;  ///< captured, second: "TLS_AES_256_GCM_SHA384"
        quint16 nameLength;    ///< captured, third: the name that the client asked for (SNI)
        bool isResumed;
    };
    struct Upgraded {
        Protocol protocol;
    };
    struct Closed {
        CloseCause cause;
        Direction closedBy;   ///< In: the peer began the close; Out: we did
        quint16 code;         ///< WebSocket close code, 0 when there is none
        qint32 systemError;   ///< errno behind a reset, else 0
        quint32 reasonLength; ///< captured: UTF-8 close reason
    };
    /// Totals of a connection.
    struct Figures {
        quint64 bytesIn;
        quint64 bytesOut;
        quint32 requests;
        quint32 messagesIn;
        quint32 messagesOut;
        quint32 queuedBytes; ///< waiting to be written
        quint32 pingRttUs;   ///< microseconds, 0 = not known
        quint32 kernelRttUs; ///< TCP_INFO, 0 = not sampled
        quint32 retransmits; ///< TCP_INFO, total
        quint32 topics;
        quint32 messagesDropped; ///< not sent because the peer reads too slowly
    };
    /// Bytes of messages on a socket with permessage-deflate.
    struct Compressed {
        quint64 plainIn; ///< as they are meant
        quint64 wireIn;  ///< as they crossed the wire, also those that came uncompressed
        quint64 plainOut;
        quint64 wireOut;
    };
    /// Sent at most twice a second while they change.
    struct Sample : Figures, Compressed {};
    struct Request {
        RequestId id;
        qint64 duration;  ///< from the first byte read to the last byte handed to the stream
        quint64 bytesIn;  ///< body bytes received
        quint64 bytesOut; ///< body bytes sent
        quint16 status;
        quint16 methodLength; ///< captured, first, or in `text`
        quint32
            receivedUs; ///< from the first byte to the last one of a body that was waited for, microseconds
        quint32 targetLength;      ///< captured, second, or in `text` behind the method
        quint32 headLength;        ///< captured: request line and fields, 0 when heads are not captured
        quint32 bodyLength;        ///< captured prefix of the request body
        quint32 replyHeadLength;   ///< captured: status line and fields
        quint32 replyBodyLength;   ///< captured prefix of the response body
        quint32 repeats;           ///< so many more are told by this record, each with the next id
        std::array<char, 40> text; ///< kTextInside only

        /// Bounds the events that a record becomes.
        static constexpr quint32 kMostRepeats = 15;
    };
    struct Message {
        MessageKind kind;
        Direction direction;
        quint16 closeCode;     ///< kind Close: the code, else 0
        quint32 payloadLength; ///< captured prefix
        quint64 size;          ///< of the whole payload, decompressed, bytes
        quint64 wire;          ///< kCompressed: bytes of payload that crossed the wire, else 0
    };
    struct Topic {
        quint32 members;    ///< after the change, on this worker
        quint32 nameLength; ///< captured: topic name
        quint64 published;  ///< messages published on this worker so far
        quint16 worker;
        bool isText;          ///< of the latest message
        quint32 latestLength; ///< captured behind the name: the first bytes of the latest message
        quint64 latestSize;   ///< of the latest message, bytes
    };
    /// A connection joined a topic, or left one that it did not leave by closing.
    struct Membership {
        quint32 nameLength; ///< captured: topic name
        bool isJoined;
    };
    /// Who asks by a connection, as the application has it.
    struct User {
        quint32 nameLength; ///< captured: UTF-8; 0: nobody
    };

    RecordKind kind;
    quint8 flags;
    RouteId route;
    quint32 captured; ///< bytes of this record in the byte ring
    ConnectionId connection;
    qint64 time;
    union {
        Opened opened;
        Secured secured;
        Upgraded upgraded;
        Closed closed;
        Sample sample;
        Request request;
        Message message;
        Topic topic;
        Membership membership;
        User user;
        std::array<quint8, 104> raw;
    };
};

static_assert(sizeof(Record) == 128);
static_assert(std::is_trivially_copyable_v<Record>);

} // namespace eyewall::monitor
