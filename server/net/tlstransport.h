// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tlssession.h"
#include "server/net/writequeue.h"

#include <memory>
#include <span>

namespace eyewall::net {

/// How an EpollStream moves bytes through TLS. Records that the kernel would not take wait here, and content
/// behind them in the stream's queue, not yet encrypted. Thread: its stream's.
class TlsTransport {
public:
    static constexpr bool kIsTls = true;

    /// The workspace outlives it.
    TlsTransport(TlsWorkspace &workspace, std::shared_ptr<const TlsContext> context);
    explicit TlsTransport(TlsSession &&session)
        : m_session(std::move(session))
    {
    }

    /// Says what a client has to say first.
    void start(int socket);

    /// Content received, for which there is TlsWorkspace::kInput + TlsSession::kKept of room; 0 when there is
    /// none yet, behind the end, or when TLS has failed; -1 with errno when the socket has.
    [[nodiscard]] qint64 receive(int socket, std::span<char> room);
    /// Returns how much was taken.
    [[nodiscard]] qint64 send(int socket, QByteArrayView bytes);
    [[nodiscard]] qint64 send(int socket, std::span<const QByteArrayView, 3> parts);
    /// What waits here, then what waits in the queue, which may be null.
    [[nodiscard]] WriteQueue::Progress flush(int socket, WriteQueue *queue);
    /// Says close_notify.
    [[nodiscard]] WriteQueue::Progress finish(int socket);
    /// What waits is lost.
    void drop() { m_waiting = QByteArray(); }

    [[nodiscard]] bool isOpen() const { return m_session.isOpen(); }
    [[nodiscard]] bool isPlainText() const { return m_session.isPlainText(); }
    [[nodiscard]] bool isPeerDone() const { return m_isPeerDone; }
    [[nodiscard]] bool isTruncated() const { return m_session.isTruncated(); }
    [[nodiscard]] bool hasFailed() const { return m_session.hasFailed(); }
    [[nodiscard]] TlsFacts facts() const { return m_session.facts(); }
    [[nodiscard]] TlsCertificate peerCertificate() const { return m_session.peerCertificate(); }
    [[nodiscard]] QByteArray failure() const { return m_session.failure(); }
    /// Bytes of records that wait for the kernel.
    [[nodiscard]] qint64 waiting() const { return m_waiting.size(); }

private:
    [[nodiscard]] WriteQueue::Progress flushRecords(int socket);

    TlsSession m_session;
    QByteArray m_waiting;
    bool m_isPeerDone = false; ///< by close_notify, or by FIN
};

} // namespace eyewall::net
