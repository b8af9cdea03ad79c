// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/socketstream.h"

#include "server/net/socketoptions.h"
#include "server/net/tlsworkspace.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace eyewall::net {

namespace {

constexpr qint64 kReadPiece = 64 * 1024;
// The socket holds back the network when the handler does not read: without this it would buffer without end.
constexpr qint64 kReadBuffer = 256 * 1024;
constexpr qsizetype kRestPiece = 64 * 1024;

} // namespace

SocketStream::SocketStream(Reactor &reactor, qintptr descriptor)
    : m_reactor(reactor)
    , m_socket(std::make_unique<QTcpSocket>())
    , m_peer(peerAddress(int(descriptor)))
{
    prepareSocket(int(descriptor));
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setReadBufferSize(kReadBuffer);
}

SocketStream::SocketStream(Reactor &reactor, qintptr descriptor, TlsWorkspace &workspace,
                           std::shared_ptr<const TlsContext> context)
    : SocketStream(reactor, descriptor, TlsSession(workspace, std::move(context)))
{
}

SocketStream::SocketStream(Reactor &reactor, qintptr descriptor, TlsSession &&session)
    : SocketStream(reactor, descriptor)
{
    m_tls = std::make_unique<TlsSession>(std::move(session));
}

SocketStream::~SocketStream()
{
    close();
}

void SocketStream::keepRest()
{
    m_twin = SocketHandle(::fcntl(int(m_socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0));
}

void SocketStream::start(StreamHandler *handler)
{
    m_handler = handler;
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SocketStream::readSome);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &SocketStream::writtenSome);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &SocketStream::onError);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &SocketStream::onDisconnected);
    if (m_tls) {
        m_tls->start();
        takeOutput();
    }
}

void SocketStream::readSome()
{
    if (m_isClosed || (m_isPaused && isOpen()) || m_isOffering)
        return;
    const QByteArray bytes = m_rest.isEmpty() ? m_socket->readAll() : std::exchange(m_rest, {});
    if (m_tls)
        takeRecords(bytes);
    else
        m_kept.append(bytes);
    if (!m_isClosed && !m_isPaused)
        offerKept();
    if (!m_isClosed && m_tls && m_tls->hasFailed())
        return fail(EPROTO);
    endSeen();
}

/// No more than the kernel has room for: behind a reset nothing comes.
void SocketStream::takeRest()
{
    if (m_twin.get() < 0 || (m_isPaused && isOpen()))
        return;
    m_rest = m_socket->readAll();
    ssize_t count = 1;
    while (count > 0) {
        const qsizetype size = m_rest.size();
        m_rest.resize(size + kRestPiece);
        count = ::recv(m_twin.get(), m_rest.data() + size, std::size_t(kRestPiece), MSG_DONTWAIT);
        m_rest.resize(size + std::max<ssize_t>(count, 0));
    }
}

void SocketStream::takeRecords(QByteArrayView records)
{
    const std::span<char> room = m_reactor.scratch();
    while (!records.isEmpty() && !m_isClosed) {
        const QByteArrayView piece = records.first(std::min(records.size(), qsizetype(TlsWorkspace::kInput)));
        records = records.sliced(piece.size());
        const bool wasOpen = isOpen();
        const qsizetype size = m_tls->decrypt(piece, room);
        m_kept.append(room.data(), size);
        m_isEndDue = m_isEndDue || m_tls->isPeerDone();
        takeOutput();
        if (wasOpen || !isOpen())
            continue;
        m_handler->onHandshake(m_tls->isPlainText() ? Handshake::PlainText : Handshake::Done);
        if (!m_isClosed)
            writtenSome(); // what was written before
    }
}

void SocketStream::takeOutput()
{
    QByteArray &output = m_tls->workspace().output();
    if (output.isEmpty() || m_isClosed)
        return;
    toSocketRaw(output);
    output.resize(0);
    if (!m_isOffering)
        flushSocket();
}

void SocketStream::toSocketRaw(QByteArrayView bytes)
{
    if (m_isWritable && m_socket->isOpen()) // the latest flush may have found it broken
        m_socket->write(bytes.data(), bytes.size());
}

void SocketStream::toSocket(QByteArrayView bytes)
{
    if (!m_tls) {
        toSocketRaw(bytes);
        return;
    }
    if (!m_tls->encrypt(bytes))
        m_error = EPROTO;
    toSocketRaw(m_tls->workspace().output());
    m_tls->workspace().output() = QByteArray();
}

void SocketStream::endSeen()
{
    if (m_isClosed || m_isEndSeen || !m_isEndDue || m_isPaused || m_isRevisitDue)
        return;
    m_isEndSeen = true;
    m_handler->onEnd();
}

void SocketStream::offerKept()
{
    if (m_kept.isEmpty())
        return;
    m_isOffering = true;
    const qsizetype used = m_handler->onData(m_kept.data(), m_kept.size());
    m_isOffering = false;
    if (m_isClosed || used == m_kept.size())
        m_kept = QByteArray();
    else
        m_kept.remove(0, used);
    m_hasWaited = m_hasWaited || queuedBytes() > 0; // what queuedBytes() told the handler
    flushSocket();
}

void SocketStream::revisitSoon()
{
    if (std::exchange(m_isRevisitDue, true))
        return;
    m_reactor.revisit(this);
}

void SocketStream::onRevisit()
{
    m_isRevisitDue = false;
    if (m_error) {
        if (!m_rest.isEmpty())
            readSome();
        return fail(m_error);
    }
    writtenSome();
    if (m_isClosed || m_isPaused)
        return;
    const bool isResumed = std::exchange(m_isResumed, false);
    if (isResumed && m_socket->bytesAvailable() > 0)
        readSome();
    else if (isResumed)
        offerKept();
    endSeen();
}

void SocketStream::flushSocket()
{
    if (m_isClosed || m_error)
        return;
    // Signals come out of flush() at once; what they tell waits, so that it never reaches a caller of ours.
    m_isFlushing = true;
    m_socket->flush();
    m_isFlushing = false;
    const bool isDrained = queuedBytes() == 0;
    if (m_error || !m_pending.empty() || (isDrained && m_hasWaited))
        revisitSoon();
    m_hasWaited = m_hasWaited || !isDrained;
}

void SocketStream::push(QByteArrayView bytes)
{
    if (m_isClosed || bytes.isEmpty())
        return;
    if (m_error) {
        // Counts as waiting until the failure is told: who writes without end has to see that it must wait.
        m_pendingBytes += bytes.size();
        return;
    }
    if (!m_pending.empty() || !isOpen()) {
        m_pending.push_back({bytes.toByteArray(), -1, 0, bytes.size()});
        m_pendingBytes += bytes.size();
        return;
    }
    toSocket(bytes);
}

void SocketStream::write(QByteArrayView bytes)
{
    write(bytes, {});
}

void SocketStream::write(QByteArrayView header, QByteArrayView payload)
{
    push(header);
    push(payload);
    // Qt would wait for the next turn of the loop otherwise. Inside onData one flush serves all replies.
    if (!m_isOffering)
        flushSocket();
}

void SocketStream::writeShared(const QByteArray &bytes)
{
    write(bytes, {});
}

void SocketStream::writeFile(int descriptor, qint64 offset, qint64 length)
{
    if (m_isClosed) {
        ::close(descriptor);
        return;
    }
    m_pending.push_back({{}, descriptor, offset, length, ReadAhead(descriptor, offset, length)});
    m_pendingBytes += length;
    m_hasWaited = true;
    revisitSoon();
}

void SocketStream::pushFile()
{
    while (!m_pending.empty() && m_socket->bytesToWrite() < kReadPiece && isOpen()) {
        Pending &first = m_pending.front();
        if (first.descriptor < 0) {
            toSocket(first.bytes);
            m_pendingBytes -= first.bytes.size();
            m_pending.pop_front();
            continue;
        }
        QByteArray piece(std::min(first.length, kReadPiece), Qt::Uninitialized);
        const ssize_t count =
            ::pread(first.descriptor, piece.data(), std::size_t(piece.size()), first.offset);
        if (count <= 0 && first.length > 0)
            return fail(count < 0 ? errno : EIO); // the length has been promised
        toSocket({piece.constData(), qsizetype(count)});
        first.offset += count;
        first.length -= count;
        first.ahead.moveTo(first.descriptor, first.offset);
        m_pendingBytes -= count;
        if (first.length == 0) {
            ::close(first.descriptor);
            m_pending.pop_front();
        }
    }
}

void SocketStream::writtenSome()
{
    if (m_isClosed || m_isFlushing)
        return;
    pushFile();
    if (m_isClosed || queuedBytes() > 0)
        return;
    finishShutdown();
    if (std::exchange(m_hasWaited, false))
        m_handler->onDrained();
}

qint64 SocketStream::queuedBytes() const
{
    return m_isClosed ? 0 : m_socket->bytesToWrite() + m_pendingBytes;
}

void SocketStream::pauseReading()
{
    m_isPaused = true;
}

void SocketStream::resumeReading()
{
    m_isPaused = false;
    const bool isEndDue = m_isEndDue && !m_isEndSeen;
    if (m_isClosed || (m_kept.isEmpty() && m_socket->bytesAvailable() == 0 && !isEndDue))
        return;
    m_isResumed = true;
    revisitSoon();
}

void SocketStream::shutdownWriting()
{
    m_isShutdownDue = true;
    flushSocket();
    finishShutdown();
}

void SocketStream::finishShutdown()
{
    if (!m_isShutdownDue || m_isClosed || queuedBytes() > 0)
        return;
    if (m_tls) {
        m_tls->finish();
        takeOutput();
    }
    if (queuedBytes() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void SocketStream::close()
{
    if (m_isClosed)
        return;
    m_socket->disconnect(this); // before the last flush: nobody wants to hear how that goes
    m_socket->flush();
    if (m_tls && queuedBytes() == 0) { // the peer must not take what is lost for an orderly end
        m_tls->finish();
        toSocketRaw(std::exchange(m_tls->workspace().output(), {}));
        m_socket->flush();
    }
    drop();
}

void SocketStream::drop()
{
    m_isClosed = true;
    if (std::exchange(m_isRevisitDue, false))
        m_reactor.forget(this);
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be the sender on the stack
    m_twin = SocketHandle(-1);
    for (const Pending &pending : m_pending) {
        if (pending.descriptor >= 0)
            ::close(pending.descriptor);
    }
    m_pending.clear();
    m_pendingBytes = 0;
    if (!m_isOffering)
        m_kept = QByteArray();
}

void SocketStream::abort()
{
    if (m_isClosed)
        return;
    m_socket->disconnect(this);
    m_socket->flush(); // answers before this one are whole
    setResetOnClose(int(m_socket->socketDescriptor()));
    drop();
}

void SocketStream::onError(QAbstractSocket::SocketError error)
{
    if (m_isClosed || error == QAbstractSocket::TemporaryError)
        return;
    takeRest();
    if (m_isFlushing) {
        m_error = ECONNRESET;
        m_isWritable = false;
        return;
    }
    if (error == QAbstractSocket::RemoteHostClosedError) {
        m_isWritable = false;
        const bool isReset = wasReset();
        // What has come before the end is offered first.
        if (!m_isPaused)
            readSome();
        if (m_tls)
            m_tls->takeEnd();
        if (m_tls && m_tls->hasFailed())
            return fail(EPROTO);
        if (isReset)
            return fail(ECONNRESET);
        m_isEndDue = true;
        if (!m_isClosed && !std::exchange(m_isEndSeen, true))
            m_handler->onEnd();
        return;
    }
    fail(ECONNRESET);
}

/// QTcpSocket takes a reset for an end. Not to be told behind an end of our own: then both look the same.
bool SocketStream::wasReset() const
{
    tcp_info info{};
    socklen_t length = sizeof info;
    return m_twin.get() >= 0 && !m_isShutdownDue &&
           ::getsockopt(m_twin.get(), IPPROTO_TCP, TCP_INFO, &info, &length) == 0 &&
           info.tcpi_state == TCP_CLOSE;
}

void SocketStream::onDisconnected()
{
    // QTcpSocket gives the socket up at the peer's FIN, so that a half-closed connection can not be answered
    // here.
    if (!m_isClosed && !m_isFlushing)
        fail(ECONNRESET);
}

void SocketStream::fail(int systemError)
{
    if (m_isClosed)
        return;
    drop();
    if (m_handler)
        m_handler->onFailed(systemError);
}

SocketAddress SocketStream::peer() const
{
    return m_peer;
}

SocketAddress SocketStream::local() const
{
    return m_isClosed ? kNobody : localAddress(int(m_socket->socketDescriptor()));
}

KernelFigures SocketStream::kernelFigures() const
{
    return m_isClosed ? KernelFigures{} : net::kernelFigures(int(m_socket->socketDescriptor()));
}

} // namespace eyewall::net
