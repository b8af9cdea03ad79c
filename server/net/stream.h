// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>

namespace eyewall::net {

class ReplyBatch;

/// Address and port of one end of a socket, in network order; IPv4 in the first four bytes. IPv4-mapped IPv6
/// addresses are IPv4 here. Thread: any (a value).
struct SocketAddress {
    std::array<quint8, 16> address{};
    quint16 port = 0;
    bool isIPv6 = false;

    /// An end of a Unix domain socket, which has neither address nor port.
    [[nodiscard]] bool isUnix() const { return !isIPv6 && port == 0 && address == decltype(address){}; }
};

/// Of a peer that is not known: "::", which is not what the end of a Unix domain socket has.
inline constexpr SocketAddress kNobody{{}, 0, true};

/// What the kernel knows of a TCP connection. Thread: any (a value).
struct KernelFigures {
    quint32 rttUs = 0;       ///< smoothed round trip, microseconds
    quint32 retransmits = 0; ///< segments, in all
};

/// What was agreed on in a TLS handshake. Thread: any (a value).
struct TlsFacts {
    QByteArray version;    ///< "TLSv1.3"
    QByteArray cipher;     ///< "TLS_AES_256_GCM_SHA384"
    QByteArray serverName; ///< that the client asked for (RFC 6066 section 3); empty when it asked for none
    bool isResumed = false;
};

/// A certificate that the peer of a TLS stream showed and that its authorities vouch for; empty: none.
/// Thread: any (a value).
struct TlsCertificate {
    QByteArray subject;     ///< RFC 4514, in UTF-8: "CN=me,O=Example"
    QByteArray fingerprint; ///< SHA-256 of the whole, in lower case hexadecimal digits
    QByteArray der;         ///< the whole, as QSslCertificate reads it
};

/// How the opening of a TLS stream went, when it did not fail.
enum class Handshake : quint8 {
    Done,
    PlainText, ///< the peer speaks without TLS: what it says, and what is written, is not encrypted
};

/// Who a stream tells, always from the loop and never inside a call of the stream. The stream must not be
/// destroyed inside these calls: bury its owner with
/// Reactor::bury(). Thread: the stream's loop.
class StreamHandler {
public:
    virtual ~StreamHandler() = default;

    /// Only of a TLS stream, once, before any other call except onEnd() and onFailed().
    virtual void onHandshake(Handshake) {}
    /// Bytes from the peer, valid during the call and free to be changed. Returns how many are done with; the
    /// others are kept and offered again with what comes next, or after Stream::resumeReading().
    [[nodiscard]] virtual qsizetype onData(char *data, qsizetype size) = 0;
    /// The peer sends no more (FIN). It may still read.
    virtual void onEnd() = 0;
    /// All that had to wait has been taken by the kernel. Comes whenever queuedBytes() was above zero.
    virtual void onDrained() = 0;
    /// The connection is lost; the stream is closed. `systemError` is an errno: EPROTO when the peer broke
    /// TLS, which Stream::failure() explains.
    virtual void onFailed(int systemError) = 0;
};

/// A connected byte stream on one loop: a socket watched by the Reactor, or a QTcpSocket behind the same
/// interface. What is written inside onData() leaves in one batch when it returns; what the kernel does not
/// take is queued without a limit here (look at queuedBytes()). Thread: its loop.
class Stream {
public:
    virtual ~Stream() = default;

    /// Begins to read. Call once.
    virtual void start(StreamHandler *handler) = 0;

    /// Where a reply may be written in place, to leave when onData() returns; null outside of it, and where
    /// the stream has no such place. Not for more than some kilobytes: a larger payload is copied once less
    /// by write().
    [[nodiscard]] virtual ReplyBatch *batch() { return nullptr; }
    virtual void write(QByteArrayView bytes) = 0;
    /// Header and payload behind each other without a copy of a large payload.
    virtual void write(QByteArrayView header, QByteArrayView payload) = 0;
    /// Shares the bytes when they have to wait.
    virtual void writeShared(const QByteArray &bytes) = 0;
    /// Sends a part of a file; takes the descriptor over. sendfile where the stream can. When the file turns
    /// out to be shorter the connection fails, since the length has been promised.
    virtual void writeFile(int descriptor, qint64 offset, qint64 length) = 0;
    /// Bytes that wait for the kernel.
    [[nodiscard]] virtual qint64 queuedBytes() const = 0;

    /// Stops offering bytes; the kernel's window fills and slows the peer.
    virtual void pauseReading() = 0;
    /// Goes on; bytes kept are offered again soon, not inside this call.
    virtual void resumeReading() = 0;
    [[nodiscard]] virtual bool isReadingPaused() const = 0;

    /// Sends FIN behind what is queued; close_notify before it when the stream is TLS.
    virtual void shutdownWriting() = 0;
    /// Closes at once; what is queued is lost. No further calls of the handler.
    virtual void close() = 0;
    /// Closes with RST, so that the peer sees a broken connection; what was written before is sent as far as
    /// the kernel takes it at once.
    virtual void abort() = 0;
    [[nodiscard]] virtual bool isClosed() const = 0;

    [[nodiscard]] virtual bool isTls() const { return false; }
    /// Known from Handshake::Done on; empty for a stream without TLS.
    [[nodiscard]] virtual TlsFacts tlsFacts() const { return {}; }
    /// Made for each call; nothing to make where the peer showed none.
    [[nodiscard]] virtual TlsCertificate peerCertificate() const { return {}; }
    /// The peer's end came without the close_notify of TLS: bytes before it may have been cut off.
    [[nodiscard]] virtual bool isTruncated() const { return false; }
    /// Why TLS failed, for people; empty when the system's error says it all. Valid inside onFailed().
    [[nodiscard]] virtual QByteArray failure() const { return {}; }

    [[nodiscard]] virtual SocketAddress peer() const = 0;
    [[nodiscard]] virtual SocketAddress local() const = 0;
    /// One system call; zeros where the system does not tell.
    [[nodiscard]] virtual KernelFigures kernelFigures() const = 0;
};

} // namespace eyewall::net
