// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/net/stream.h"
#include "server/net/streamlimits.h"

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>

#include <functional>
#include <limits>
#include <memory>
#include <span>

namespace eyewall::net {

class StreamCore;
class TlsContext;
enum class StreamEnd : quint8;

/// A byte stream to await: a TCP or Unix socket, with or without TLS, or a pipe. Bytes are read only while
/// somebody reads; otherwise the kernel's window fills and the peer waits. One read at a time.
///
/// Reads give what they promise, or an error that takes nothing: isTimeout() behind StreamLimits::readTime,
/// isStreamLimit() when it does not fit, isStreamClosed() at the end, or the system's error. Bytes that came
/// before the end stay readable, by readSome() too. Tasks go on alone when they are dropped, and end with an
/// error when the stream goes. Moved, never copied. Thread: the loop it was made on.
class AsyncStream final {
public:
    static constexpr qsizetype kNoLimit = std::numeric_limits<qsizetype>::max();

    /// Takes the descriptor of a connected socket or of an end of a pipe over, on the reactor of this thread.
    explicit AsyncStream(int descriptor, const StreamLimits &limits = {});
    /// Closes; tasks that wait on it go on with isStreamClosed().
    ~AsyncStream();
    AsyncStream(AsyncStream &&other) noexcept;
    AsyncStream &operator=(AsyncStream &&other) noexcept;

    /// Up to the first delimiter, which is part of it and not empty. `most` counts it, and not what comes
    /// behind it.
    [[nodiscard]] Task<core::Result<QByteArray>> readUntil(QByteArray delimiter, qsizetype most = kNoLimit);
    /// Up to the end of the first match; the pattern sees bytes as Latin-1. What was looked through before is
    /// not looked through again, as far as the pattern allows.
    [[nodiscard]] Task<core::Result<QByteArray>> readUntilRegex(QRegularExpression pattern,
                                                                qsizetype most = kNoLimit);
    /// Exactly as many.
    [[nodiscard]] Task<core::Result<QByteArray>> readBytes(qsizetype count);
    /// What there is, at least one byte.
    [[nodiscard]] Task<core::Result<QByteArray>> readSome(qsizetype most = 64 * 1024);
    /// Fills the memory, which lives until the task has ended; with `isPartial` at least one byte of it.
    [[nodiscard]] Task<core::Result<qsizetype>> readInto(std::span<char> target, bool isPartial = false);
    /// All up to the peer's end.
    [[nodiscard]] Task<core::Result<QByteArray>> readUntilClose(qsizetype most = kNoLimit);

    /// Ends when the kernel has taken these bytes and all before them, which need not be awaited: the bytes
    /// are queued in the order of the calls. isStreamLimit() when more than StreamLimits::writeBuffer would
    /// wait; then nothing is queued.
    Task<core::Result<void>> write(QByteArray bytes);
    [[nodiscard]] qint64 queuedBytes() const;
    /// FIN behind what is queued; a pipe is closed. One may still read.
    void shutdownWriting();

    /// TLS from here on, as a client that asks for `server`, by name or address, and checks its certificate.
    /// Context of TlsContext::makeClient(). invalid_argument for an empty name, and when bytes have come, or
    /// wait, that are not encrypted; a handshake that fails closes the stream with EPROTO and says why.
    Task<core::Result<void>> startTls(std::shared_ptr<const TlsContext> context, QByteArray server,
                                      std::chrono::milliseconds limit = std::chrono::seconds(20));
    /// The same as a server. Context of TlsContext::make().
    Task<core::Result<void>> startTls(std::shared_ptr<const TlsContext> context,
                                      std::chrono::milliseconds limit = std::chrono::seconds(20));

    /// What is queued, and what was not read, is lost.
    void close();
    /// The same with RST, so that the peer sees a broken connection.
    void abort();
    /// Called once from the loop when the stream has ended, by whomever, and all that came has been read; not
    /// when the stream goes before.
    void onClose(std::function<void()> callback);
    /// TCP_NODELAY, which is on; nothing for other streams.
    void setNoDelay(bool isOn);
    [[nodiscard]] StreamLimits &limits();

    /// The descriptor is closed: nothing can be written.
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] StreamEnd end() const;
    /// An errno, when it has failed.
    [[nodiscard]] int systemError() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool isWriting() const { return queuedBytes() > 0; }
    /// kNobody for a pipe.
    [[nodiscard]] SocketAddress peer() const;
    [[nodiscard]] SocketAddress local() const;
    [[nodiscard]] bool isTls() const;
    [[nodiscard]] TlsFacts tlsFacts() const;
    /// The peer's end came without the close_notify of TLS: bytes before it may have been cut off.
    [[nodiscard]] bool isTruncated() const;
    /// -1 when it is closed. Stays the stream's.
    [[nodiscard]] int descriptor() const;

private:
    std::shared_ptr<StreamCore> m_core;
};

/// Whether a read or write failed because the stream has ended: by the peer, by us, or by a broken
/// connection.
[[nodiscard]] bool isStreamClosed(const core::Error &error);
/// Whether it failed by one of our limits.
[[nodiscard]] bool isStreamLimit(const core::Error &error);

} // namespace eyewall::net

namespace eyewall {
using net::isStreamClosed;
using net::isStreamLimit;
using net::StreamEnd;
using net::StreamLimits;
using Stream = net::AsyncStream;
} // namespace eyewall
