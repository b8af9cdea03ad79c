// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/reactor.h"
#include "server/net/readahead.h"
#include "server/net/sockethandle.h"
#include "server/net/stream.h"
#include "server/net/tlssession.h"

#include <QtNetwork/QTcpSocket>

#include <deque>
#include <memory>

namespace eyewall::net {

/// The same stream over a QTcpSocket: the path for systems without epoll. Writes are flushed at once, files
/// are read in pieces as the socket drains. TLS is the same session of OpenSSL as elsewhere, so that
/// certificates, protocols and errors do not depend on the path. Thread: the reactor's.
class SocketStream final : public QObject, public Stream, private EventTarget {
    Q_OBJECT

public:
    /// Takes over a connected socket.
    SocketStream(Reactor &reactor, qintptr descriptor);
    /// With TLS. The workspace outlives it.
    SocketStream(Reactor &reactor, qintptr descriptor, TlsWorkspace &workspace,
                 std::shared_ptr<const TlsContext> context);
    SocketStream(Reactor &reactor, qintptr descriptor, TlsSession &&session);
    ~SocketStream() override;

    /// Before start(), for a client: what had come is offered also when a write finds a reset first, and a
    /// reset is no end, as with the other streams. A QTcpSocket closes its descriptor there, so that this
    /// needs a second one until the stream is closed.
    void keepRest();

    void start(StreamHandler *handler) override;
    void write(QByteArrayView bytes) override;
    void write(QByteArrayView header, QByteArrayView payload) override;
    void writeShared(const QByteArray &bytes) override;
    void writeFile(int descriptor, qint64 offset, qint64 length) override;
    [[nodiscard]] qint64 queuedBytes() const override;
    void pauseReading() override;
    void resumeReading() override;
    [[nodiscard]] bool isReadingPaused() const override { return m_isPaused; }
    void shutdownWriting() override;
    void close() override;
    void abort() override;
    [[nodiscard]] bool isClosed() const override { return m_isClosed; }
    [[nodiscard]] bool isTls() const override { return m_tls != nullptr; }
    [[nodiscard]] TlsFacts tlsFacts() const override { return m_tls ? m_tls->facts() : TlsFacts(); }
    [[nodiscard]] TlsCertificate peerCertificate() const override
    {
        return m_tls ? m_tls->peerCertificate() : TlsCertificate();
    }
    [[nodiscard]] bool isTruncated() const override { return m_tls && m_tls->isTruncated(); }
    [[nodiscard]] QByteArray failure() const override { return m_tls ? m_tls->failure() : QByteArray(); }
    [[nodiscard]] SocketAddress peer() const override;
    [[nodiscard]] SocketAddress local() const override;
    [[nodiscard]] KernelFigures kernelFigures() const override;

private:
    struct Pending {
        QByteArray bytes;
        int descriptor = -1;
        qint64 offset = 0;
        qint64 length = 0;
        ReadAhead ahead{}; ///< of a file
    };

    void onEvents(quint32) override {}
    void onRevisit() override;

    void readSome();
    void takeRest();
    [[nodiscard]] bool isOpen() const { return !m_tls || m_tls->isOpen(); }
    void takeRecords(QByteArrayView records);
    void toSocket(QByteArrayView bytes);
    void toSocketRaw(QByteArrayView bytes);
    void takeOutput();
    void endSeen();
    void offerKept();
    void push(QByteArrayView bytes);
    void pushFile();
    void flushSocket();
    void revisitSoon();
    void drop();
    void writtenSome();
    void onError(QAbstractSocket::SocketError error);
    [[nodiscard]] bool wasReset() const;
    void onDisconnected();
    void fail(int systemError);
    void finishShutdown();

    Reactor &m_reactor;
    StreamHandler *m_handler = nullptr;
    std::unique_ptr<QTcpSocket> m_socket;
    const SocketAddress m_peer; ///< known also when it has gone
    bool m_isPaused = false;
    bool m_isOffering = false;
    bool m_isRevisitDue = false;
    bool m_isResumed = false;
    bool m_isFlushing = false;
    bool m_hasWaited = false; ///< something was queued: onDrained() is owed
    int m_error = 0;          ///< met in a call of ours, told at the revisit
    bool m_isClosed = false;
    bool m_isWritable = true; ///< false behind the peer's end: Qt gives the socket up
    bool m_isShutdownDue = false;
    bool m_isEndDue = false; ///< told when what came before it has been offered
    bool m_isEndSeen = false;
    std::unique_ptr<TlsSession> m_tls; ///< null: without
    SocketHandle m_twin{-1};           ///< the same socket once more, see keepRest()
    QByteArray m_rest;                 ///< as it came, read out of both when the QTcpSocket failed
    QByteArray m_kept;
    std::deque<Pending> m_pending; ///< begins with a file when not empty, and once TLS is open
    qint64 m_pendingBytes = 0;
};

} // namespace eyewall::net
