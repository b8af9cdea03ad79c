// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/connection.h"
#include "server/connection/detachedcore.h"

#include <memory>

namespace eyewall::connection {

/// A connection that speaks what a handler makes of it. Bytes are read while somebody waits for them, and
/// some beyond; a peer that takes nothing of what is written for Timeouts::write, or less than
/// Timeouts::leastRate, is cut. Thread: the connection's loop.
class DetachedProtocol final : public Protocol {
public:
    DetachedProtocol(Connection &connection, std::shared_ptr<DetachedCore> core);
    ~DetachedProtocol() override;

    // For the stream.
    void awaitInput();
    /// False when more than WriteLimits::most would wait; then nothing is written.
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// More than WriteLimits::highWater waits.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] qint64 queuedBytes() const;
    void shutdownWriting();
    /// Behind what is queued. The peer has a little time to read it.
    void close();
    void abort();

    // Protocol
    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onEnd() override;
    void onDrained() override;
    void onDeadline() override;
    void onClosed() override;
    void drain() override;
    void onSample() override {}
    [[nodiscard]] monitor::Outcome closeByOperator(quint16 code, const QByteArray &reason) override;
    [[nodiscard]] monitor::Outcome sendByOperator(monitor::MessageKind kind,
                                                  const QByteArray &payload) override;

private:
    void linger(const Ending &ending);
    void leave(const core::Error &error);
    void queueDeadline();
    void closeIfOver();

    Connection &m_connection;
    const std::shared_ptr<DetachedCore> m_core;
    qint64 m_taken = 0;         ///< bytes that the peer had taken at the latest deadline
    qint64 m_watchedSince = 0;  ///< when that was, steady; 0: nothing has waited for it since
    bool m_isLingering = false; ///< the stream is gone; what still comes is discarded
};

} // namespace eyewall::connection
