// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/reactor.h"
#include "server/net/stream.h"
#include "server/net/writequeue.h"

#include <memory>

namespace eyewall::net {

/// A socket read and written directly: as it is, or through TLS, which is what `Transport` decides. Reads
/// into the reactor's scratch buffer and keeps only what its handler left; owns no buffer while it is idle.
/// Arms EPOLLOUT only when the kernel would not take all. Thread: the reactor's.
template<class Transport>
class EpollStream final : public Stream, private EventTarget {
public:
    /// Takes over a connected socket and makes it non-blocking, without Nagle's delay.
    EpollStream(Reactor &reactor, int descriptor, Transport &&transport = {});
    ~EpollStream() override;

    void start(StreamHandler *handler) override;
    [[nodiscard]] ReplyBatch *batch() override
    {
        return m_isCorked && m_descriptor >= 0 ? &m_reactor.batch() : nullptr;
    }
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
    [[nodiscard]] bool isClosed() const override { return m_descriptor < 0; }
    [[nodiscard]] bool isTls() const override { return Transport::kIsTls; }
    [[nodiscard]] TlsFacts tlsFacts() const override;
    [[nodiscard]] TlsCertificate peerCertificate() const override;
    [[nodiscard]] bool isTruncated() const override;
    [[nodiscard]] QByteArray failure() const override;
    [[nodiscard]] SocketAddress peer() const override { return m_peer; }
    [[nodiscard]] SocketAddress local() const override;
    [[nodiscard]] KernelFigures kernelFigures() const override;

private:
    void onEvents(quint32 events) override;
    void onRevisit() override;
    void sendParked(QByteArrayView reply) override;

    void readSome();
    void readRecords();
    void take(char *data, qsizetype size);
    [[nodiscard]] std::span<char> roomBehindKept();
    [[nodiscard]] qsizetype offer(char *data, qsizetype size);
    void offerKept();
    void finishOffer();
    void endSeen();
    [[nodiscard]] bool isEndDue() const;
    void flushBatch();
    void settle() const;
    void flushQueue();
    void flushBehindReading();
    [[nodiscard]] int tryFlush();
    void send(QByteArrayView first, QByteArrayView second, const QByteArray *shared);
    void enqueue(QByteArrayView bytes);
    WriteQueue &queue();
    [[nodiscard]] quint32 wantedEvents() const;
    void updateEvents();
    void restEvents();
    void fail(int systemError);
    void drop();
    void drained();
    void finishWriting();

    Reactor &m_reactor;
    StreamHandler *m_handler = nullptr;
    int m_descriptor;
    const SocketAddress m_peer; ///< known also when it has gone
    [[no_unique_address]] Transport m_transport;
    quint32 m_events = 0;
    bool m_isPaused = false;
    bool m_isCorked = false; ///< inside onData: replies go to the reactor's batch
    bool m_isRevisitDue = false;
    bool m_isParked = false; ///< a reply waits at the reactor
    /// queuedBytes() told of the batch: who waits for it hears of its end, though nothing was queued.
    mutable bool m_isDrainOwed = false;
    bool m_isEndSeen = false;     ///< the peer's FIN was read
    bool m_isShutdownDue = false; ///< FIN waits behind the queue
    bool m_isResetDue = false;    ///< a write found it; it is told when all that came has been read
    QByteArray m_kept;            ///< read, but not yet used by the handler
    std::unique_ptr<WriteQueue> m_queue;
};

} // namespace eyewall::net
