// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/connection.h"

#include "server/connection/worker.h"
#include "server/monitor/clock.h"

#include <algorithm>
#include <limits>

namespace eyewall::connection {

namespace {

using monitor::CloseCause;
using monitor::Direction;

/// Keeps a protocol that was replaced while it is on the stack.
struct BuriedProtocol final : net::Disposable {
    explicit BuriedProtocol(std::unique_ptr<Protocol> buried)
        : protocol(std::move(buried))
    {
    }
    std::unique_ptr<Protocol> protocol;
};

} // namespace

Connection::Connection(Worker &worker, monitor::ConnectionId id, std::unique_ptr<net::Stream> stream)
    : m_worker(worker)
    , m_id(id)
    , m_stream(std::move(stream))
{
}

Connection::~Connection() = default;

void Connection::open(std::unique_ptr<Protocol> protocol)
{
    m_protocol = std::move(protocol);
    noteOpened();
    m_stream->start(this);
}

void Connection::noteOpened()
{
    monitor::Recorder &recorder = m_worker.recorder();
    recorder.counters().connectionsOpened.add();
    if (!recorder.isRecording())
        return;
    const net::SocketAddress peer = this->peer();
    const net::SocketAddress local = m_stream->local();
    const monitor::Record::Opened opened{peer.address, peer.port, local.port, recorder.worker(),
                                         m_stream->isTls() ? monitor::Transport::Tls
                                                           : monitor::Transport::Plain};
    recorder.noteOpened(m_id, monitor::now(), opened, peer.isIPv6);
}

void Connection::replaceProtocol(std::unique_ptr<Protocol> protocol)
{
    m_worker.reactor().bury(std::make_unique<BuriedProtocol>(std::exchange(m_protocol, std::move(protocol))));
}

void Connection::onHandshake(net::Handshake outcome)
{
    m_protocol->onHandshake(outcome);
}

qsizetype Connection::onData(char *data, qsizetype size)
{
    const qsizetype used = m_protocol->onData(data, size);
    m_figures.bytesIn += quint64(used);
    m_worker.recorder().counters().bytesIn.add(quint64(used));
    touch();
    return used;
}

void Connection::onEnd()
{
    m_protocol->onEnd();
}

void Connection::onDrained()
{
    touch();
    m_protocol->onDrained();
}

void Connection::onFailed(int systemError)
{
    const QByteArray failure = m_stream->failure();
    noteEnding({failure.isEmpty() ? CloseCause::Reset : CloseCause::ProtocolError, Direction::In, 0,
                systemError, failure});
    finish();
}

void Connection::onTimeout()
{
    if (!m_isClosed)
        m_protocol->onDeadline();
}

void Connection::setDeadline(std::chrono::milliseconds delay)
{
    if (delay.count() > 0 && !m_isClosed)
        m_worker.reactor().timers().arm(*this, delay);
    else
        clearDeadline();
}

void Connection::clearDeadline()
{
    net::TimerWheel::disarm(*this);
}

void Connection::write(QByteArrayView bytes)
{
    write(bytes, {});
}

void Connection::write(QByteArrayView header, QByteArrayView payload)
{
    if (m_isClosed)
        return;
    m_stream->write(header, payload);
    countWritten(header.size() + payload.size());
}

void Connection::countWritten(qsizetype size)
{
    m_figures.bytesOut += quint64(size);
    m_worker.recorder().counters().bytesOut.add(quint64(size));
    touch();
}

void Connection::writeShared(const QByteArray &bytes)
{
    if (m_isClosed)
        return;
    m_figures.bytesOut += quint64(bytes.size());
    m_worker.recorder().counters().bytesOut.add(quint64(bytes.size()));
    m_stream->writeShared(bytes);
    touch();
}

void Connection::writeFile(int descriptor, qint64 offset, qint64 length)
{
    // A closed stream closes the descriptor.
    m_figures.bytesOut += quint64(length);
    m_worker.recorder().counters().bytesOut.add(quint64(length));
    m_stream->writeFile(descriptor, offset, length);
    touch();
}

void Connection::touch()
{
    if (m_isTouched || m_isClosed)
        return;
    m_isTouched = true;
    m_worker.addTouched(*this);
}

void Connection::noteEnding(const Ending &ending)
{
    if (m_ending)
        return;
    m_ending = std::make_unique<Ending>(ending);
    if (ending.cause == CloseCause::Client && ending.reason.isEmpty() && m_stream->isTruncated())
        m_ending->reason = "without the close_notify of TLS";
}

void Connection::close(const Ending &ending)
{
    noteEnding(ending);
    if (m_isClosed)
        return;
    m_stream->close();
    finish();
}

void Connection::abort(const Ending &ending)
{
    noteEnding(ending);
    if (m_isClosed)
        return;
    m_stream->abort();
    finish();
}

void Connection::finish()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    m_place = PeerCounts::Place();
    clearDeadline();
    m_protocol->onClosed();
    reportQueued(0);
    monitor::Recorder &recorder = m_worker.recorder();
    recorder.counters().closes[std::size_t(m_ending->cause)].add();
    recorder.counters().connectionsClosed.add();
    if (recorder.isRecording()) {
        const qint64 time = monitor::now();
        recorder.noteSample(m_id, time, {m_figures, m_protocol->compressed()});
        recorder.noteClosed(m_id, time,
                            {m_ending->cause, m_ending->closedBy, m_ending->code, m_ending->systemError, 0},
                            m_ending->reason);
    }
    m_worker.remove(*this);
}

void Connection::reportQueued(quint64 bytes)
{
    const auto clamped = quint32(std::min<quint64>(bytes, std::numeric_limits<quint32>::max()));
    monitor::Counter &sum = m_worker.recorder().counters().queuedBytes;
    sum.subtract(m_figures.queuedBytes);
    sum.add(clamped);
    m_figures.queuedBytes = clamped;
}

void Connection::noteUser(QByteArrayView name)
{
    monitor::Recorder &recorder = m_worker.recorder();
    if (m_isClosed || !recorder.isRecording())
        return;
    const quint32 user = name.isEmpty() ? 0 : quint32(qHash(name, 1)) | 1;
    if (user != m_user && recorder.noteUser(m_id, monitor::now(), name))
        m_user = user;
}

bool Connection::sample(bool withKernelFigures)
{
    m_protocol->onSample();
    if (m_isClosed)
        return false;
    reportQueued(quint64(m_stream->queuedBytes() + m_protocol->heldBytes()));
    if (withKernelFigures) {
        const net::KernelFigures kernel = m_stream->kernelFigures();
        m_figures.kernelRttUs = kernel.rttUs;
        m_figures.retransmits = kernel.retransmits;
    }
    if (m_worker.recorder().isRecording())
        m_worker.recorder().noteSample(m_id, monitor::now(), {m_figures, m_protocol->compressed()});
    return m_figures.queuedBytes > 0;
}

} // namespace eyewall::connection
