// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/peercounts.h"
#include "server/connection/protocol.h"
#include "server/monitor/record.h"
#include "server/net/proxyheader.h"
#include "server/net/reactor.h"
#include "server/net/stream.h"
#include "server/net/timerwheel.h"

#include <chrono>
#include <memory>

namespace eyewall::connection {

class Worker;

/// How a connection ended, for telemetry.
struct Ending {
    monitor::CloseCause cause = monitor::CloseCause::Client;
    monitor::Direction closedBy = monitor::Direction::In;
    quint16 code = 0;
    int systemError = 0;
    QByteArray reason;
};

/// One accepted connection: owns its stream and what is spoken over it, keeps its figures, tells telemetry
/// when it opens and closes. Lives on one worker until it is closed, and is then buried by the reactor.
/// Thread: its worker's loop.
class Connection final : public net::Disposable, public net::StreamHandler, private net::TimerNode {
public:
    Connection(Worker &worker, monitor::ConnectionId id, std::unique_ptr<net::Stream> stream);
    ~Connection() override;

    /// Tells telemetry and begins to read.
    void open(std::unique_ptr<Protocol> protocol);
    /// Another protocol takes over; the one before is destroyed when the stack has unwound.
    void replaceProtocol(std::unique_ptr<Protocol> protocol);

    /// Before open(): what a PROXY header told of the client, and the place that it takes.
    void setProxied(std::unique_ptr<net::ProxyHeader> header) { m_proxied = std::move(header); }
    void setPlace(PeerCounts::Place place) { m_place = std::move(place); }

    [[nodiscard]] Worker &worker() const { return m_worker; }
    [[nodiscard]] monitor::ConnectionId id() const { return m_id; }
    [[nodiscard]] net::Stream &stream() { return *m_stream; }
    [[nodiscard]] const net::Stream &stream() const { return *m_stream; }
    /// The client, or the other end of the socket where no PROXY header told of one.
    [[nodiscard]] net::SocketAddress peer() const { return m_proxied ? m_proxied->source : m_stream->peer(); }
    [[nodiscard]] bool isProxied() const { return m_proxied != nullptr; }
    [[nodiscard]] Protocol &protocol() { return *m_protocol; }
    [[nodiscard]] monitor::Record::Figures &figures() { return m_figures; }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }

    /// Where a reply may be written in place; null when there is no such place now. What was written there is
    /// told with countWritten().
    [[nodiscard]] net::ReplyBatch *batch() { return m_isClosed ? nullptr : m_stream->batch(); }
    void countWritten(qsizetype size);
    /// Writes and counts.
    void write(QByteArrayView bytes);
    void write(QByteArrayView header, QByteArrayView payload);
    void writeShared(const QByteArray &bytes);
    void writeFile(int descriptor, qint64 offset, qint64 length);
    /// Figures changed: a sample is due.
    void touch();
    /// Tells telemetry who asks, once for each change; an empty name is nobody.
    void noteUser(QByteArrayView name);

    void setDeadline(std::chrono::milliseconds delay);
    void clearDeadline();
    [[nodiscard]] bool hasDeadline() const { return isArmed(); }

    /// Closes the stream at once and ends the connection. The first call decides the ending.
    void close(const Ending &ending);
    /// The same with RST.
    void abort(const Ending &ending);
    /// Remembers why, for a close that takes a while.
    void noteEnding(const Ending &ending);
    /// Only when it was noted, as it is in Protocol::onClosed().
    [[nodiscard]] const Ending &ending() const { return *m_ending; }

    void drain() { m_protocol->drain(); }
    /// Sends the figures to telemetry; true when they will soon change again.
    [[nodiscard]] bool sample(bool withKernelFigures);

    // Links of the worker's lists.
    Connection *nextInWorker = nullptr;
    Connection *previousInWorker = nullptr;
    Connection *nextTouched = nullptr;
    Connection *previousTouched = nullptr;

private:
    friend class Worker;

    void onHandshake(net::Handshake outcome) override;
    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onEnd() override;
    void onDrained() override;
    void onFailed(int systemError) override;
    void onTimeout() override;
    void finish();
    void noteOpened();
    void reportQueued(quint64 bytes);

    Worker &m_worker;
    const monitor::ConnectionId m_id;
    std::unique_ptr<net::Stream> m_stream;
    std::unique_ptr<Protocol> m_protocol;
    std::unique_ptr<Ending> m_ending;
    std::unique_ptr<net::ProxyHeader> m_proxied;
    PeerCounts::Place m_place;
    monitor::Record::Figures m_figures{};
    bool m_isClosed = false;
    bool m_isTouched = false;
    bool m_isWatched = false;
    quint32 m_user = 0; ///< a hash of the name that telemetry knows; 0: of none
};

} // namespace eyewall::connection
