// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/clientstream.h"

#include "server/client/fetcherror.h"

#include <cerrno>

namespace eyewall::client {

namespace {

/// Keeps a stream until nobody on the stack uses it any more.
struct BuriedStream final : net::Disposable {
    BuriedStream(std::unique_ptr<net::TlsWorkspace> workspace, std::unique_ptr<net::Stream> buried)
        : tls(std::move(workspace))
        , stream(std::move(buried))
    {
    }
    std::unique_ptr<net::TlsWorkspace> tls;
    std::unique_ptr<net::Stream> stream;
};

} // namespace

ClientStream::ClientStream(net::Reactor &reactor, Transport transport)
    : m_reactor(reactor)
    , m_tls(std::move(transport.tls))
    , m_stream(std::move(transport.stream))
    , m_isReady(!m_stream->isTls())
{
    m_reactor.addGuest(this);
}

ClientStream::~ClientStream()
{
    close();
}

void ClientStream::start()
{
    m_stream->start(this);
    const QString refusal = isAlive() ? refusalAtStart(*m_stream) : QString();
    if (refusal.isEmpty())
        return;
    m_error = makeError(FetchError::TlsFailed, refusal);
    m_isEnded = true;
}

bool ClientStream::isIdle() const
{
    return input().isEmpty() && (!m_stream || m_stream->queuedBytes() == 0);
}

void ClientStream::write(const QByteArray &bytes)
{
    if (m_stream)
        m_stream->writeShared(bytes);
}

void ClientStream::drop(qsizetype count)
{
    m_used += count;
    if (m_used == m_input.size()) {
        m_input.resize(0); // keeps its memory for the next piece
        m_used = 0;
    } else if (m_used > kMostKept / 2) {
        m_input.remove(0, m_used);
        m_used = 0;
    }
    if (m_stream && m_stream->isReadingPaused() && m_input.size() - m_used < kMostKept / 2)
        m_stream->resumeReading();
}

Task<bool> ClientStream::arrival(std::shared_ptr<ClientStream> self, QDeadlineTimer deadline)
{
    co_return co_await self->m_arrival.wait(deadline);
}

Task<bool> ClientStream::drained(std::shared_ptr<ClientStream> self, QDeadlineTimer deadline)
{
    bool isInTime = true;
    while (isInTime && self->m_stream && self->m_stream->queuedBytes() > kMostQueued)
        isInTime = co_await self->m_drain.wait(deadline);
    co_return isInTime;
}

void ClientStream::close()
{
    if (!m_stream)
        return;
    m_reactor.removeGuest(this);
    m_stream->close();
    m_reactor.bury(std::make_unique<BuriedStream>(std::move(m_tls), std::move(m_stream)));
    if (const auto self = weak_from_this().lock())
        changed();
}

qsizetype ClientStream::onData(char *data, qsizetype size)
{
    m_input.append(data, size);
    if (m_input.size() - m_used >= kMostKept)
        m_stream->pauseReading();
    changed();
    return size;
}

void ClientStream::onHandshake(net::Handshake handshake)
{
    m_isReady = handshake == net::Handshake::Done;
    m_isResumed = m_stream->tlsFacts().isResumed;
    changed();
}

void ClientStream::onEnd()
{
    m_isTruncated = m_stream->isTruncated();
    m_isEnded = true;
    changed();
}

void ClientStream::onDrained()
{
    const auto self = shared_from_this();
    m_drain.wake();
    m_arrival.wake();
}

void ClientStream::onFailed(int systemError)
{
    m_error = core::Error::fromErrno(systemError, QStringLiteral("The connection broke"));
    if (systemError == EPROTO)
        m_error = makeError(FetchError::TlsFailed,
                            QStringLiteral("No TLS connection: ") + QString::fromUtf8(m_stream->failure()));
    m_isEnded = true;
    changed();
}

void ClientStream::onReactorEnd()
{
    const auto self = shared_from_this();
    m_stream->close();
    m_stream.reset();
    m_tls.reset();
    m_error = makeError(FetchError::ClientGone, QStringLiteral("The loop has ended"));
    changed();
}

/// Those that go on may let go of this stream.
void ClientStream::changed()
{
    const auto self = shared_from_this();
    const std::function<void()> watcher = m_watcher;
    m_arrival.wake();
    if (!isAlive())
        m_drain.wake();
    if (watcher)
        watcher();
}

} // namespace eyewall::client
