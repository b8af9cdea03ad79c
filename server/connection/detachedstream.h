// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"

#include <QtCore/QByteArray>

#include <memory>

namespace eyewall::connection {

struct DetachedCore;

/// The bytes of a connection that a handler has taken over by Context::detach(), with or without TLS. It
/// stays a connection of the server: telemetry counts its bytes, a person may close it, and so does a server
/// that drains. One read at a time. Reads give what they promise, or an error that takes nothing:
/// isStreamClosed() at the end, isStreamLimit() when it does not fit; they have no limit on time but
/// withTimeout(). Tasks go on alone when they are dropped. Moved, never copied.
/// Thread: the connection's loop.
class DetachedStream final {
public:
    static constexpr qsizetype kUsualLimit = 1024 * 1024; ///< bytes

    explicit DetachedStream(std::shared_ptr<DetachedCore> core);
    /// As close().
    ~DetachedStream();
    DetachedStream(DetachedStream &&other) noexcept;
    DetachedStream &operator=(DetachedStream &&other) noexcept;

    /// Up to the first delimiter, which is part of it and not empty. `most` counts it.
    [[nodiscard]] Task<core::Result<QByteArray>> readUntil(QByteArray delimiter,
                                                           qsizetype most = kUsualLimit);
    /// Exactly as many.
    [[nodiscard]] Task<core::Result<QByteArray>> readBytes(qsizetype count);
    /// What there is, at least one byte.
    [[nodiscard]] Task<core::Result<QByteArray>> readSome(qsizetype most = 64 * 1024);
    /// All up to the peer's end.
    [[nodiscard]] Task<core::Result<QByteArray>> readUntilClose(qsizetype most = kUsualLimit);

    /// Bytes are queued in the order of the calls, which need not be awaited. Waits while the peer reads too
    /// slowly, as Context::write(). isStreamLimit() when more than WriteLimits::most would wait; then nothing
    /// is queued.
    Task<core::Result<void>> write(QByteArray bytes);
    [[nodiscard]] qint64 queuedBytes() const;
    /// FIN behind what is queued. One may still read.
    void shutdownWriting();
    /// Closes behind what is queued; what was not read is lost.
    void close();
    /// Closes at once, so that the peer sees a broken connection.
    void abort();
    /// Nothing can be written any more.
    [[nodiscard]] bool isClosed() const;

private:
    std::shared_ptr<DetachedCore> m_core;
};

} // namespace eyewall::connection

namespace eyewall {
using connection::DetachedStream;
} // namespace eyewall
