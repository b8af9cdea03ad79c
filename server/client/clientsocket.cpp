// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/clientsocket.h"

#include "server/client/transport.h"
#include "server/net/cancellation.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace eyewall::client {

namespace {

using core::Error;
using core::Result;
using websocket::MessageReader;
using websocket::Opcode;
using websocket::SendOutcome;
namespace closecode = websocket::closecode;

qint64 steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace

ClientSocket::ClientSocket(net::Reactor &reactor, std::unique_ptr<net::TlsWorkspace> tls,
                           std::unique_ptr<net::Stream> stream, WebSocketClientOptions options,
                           websocket::ClientOffer offer)
    : m_reactor(reactor)
    , m_tls(std::move(tls))
    , m_stream(std::move(stream))
    , m_options(std::move(options))
    , m_offer(std::move(offer))
{
    m_reactor.addGuest(this);
}

ClientSocket::~ClientSocket()
{
    if (!m_isReactorGone)
        m_reactor.removeGuest(this);
}

void ClientSocket::onReactorEnd()
{
    const auto self = shared_from_this(); // a task that goes on may end its client, which buries nothing now
    m_isReactorGone = true;
    giveUp();
    m_reader.reset();
    m_compression.reset(); // it has a deadline in the reactor's wheel
}

Task<Result<void>> ClientSocket::open(std::shared_ptr<ClientSocket> socket, std::chrono::milliseconds limit)
{
    socket->setDeadline(std::max(limit, std::chrono::milliseconds(1)));
    socket->m_stream->start(socket.get());
    if (const QString refusal = refusalAtStart(*socket->m_stream); !refusal.isEmpty())
        socket->fail(refusal, std::errc::invalid_argument);
    socket->m_stream->write(websocket::makeClientRequest(socket->m_offer));
    while (socket->m_state == State::Handshake)
        co_await socket->m_arrivals.wait();
    if (!socket->m_error.message.isEmpty())
        co_return socket->m_error;
    co_return Result<void>();
}

qsizetype ClientSocket::onData(char *data, qsizetype size)
{
    m_hasHeard = true;
    qsizetype used = 0;
    if (m_state == State::Handshake) {
        used = takeAnswer({data, size});
        if (m_state == State::Handshake)
            return used;
    }
    return m_state >= State::Ending ? size : used + takeFrames(data + used, size - used);
}

qsizetype ClientSocket::takeAnswer(QByteArrayView bytes)
{
    http::ResponseHead head;
    const auto outcome = m_parser.parse(bytes, m_options.limits, head);
    if (outcome.state == http::ResponseParser::State::NeedMore)
        return 0;
    if (outcome.state == http::ResponseParser::State::Error) {
        fail(QString::fromLatin1(outcome.errorText), std::errc::protocol_error);
        return bytes.size();
    }
    m_agreement = websocket::checkServerAnswer(head, m_offer);
    if (!m_agreement.error.isEmpty()) {
        fail(QString::fromUtf8(m_agreement.error), std::errc::connection_refused);
        return bytes.size();
    }
    beginMessages();
    return outcome.consumed;
}

void ClientSocket::beginMessages()
{
    if (m_agreement.deflate)
        m_compression = std::make_unique<connection::SocketCompression>(
            *m_agreement.deflate, websocket::Role::Client, m_options.session.compression, m_pool,
            m_reactor.timers());
    m_reader = std::make_unique<MessageReader>(websocket::Role::Client,
                                               m_compression ? &m_compression->inflater() : nullptr);
    m_state = State::Open;
    setDeadline(m_options.session.pingInterval);
    m_arrivals.open();
}

qsizetype ClientSocket::takeFrames(char *data, qsizetype size)
{
    qsizetype used = 0;
    while (!m_stream->isReadingPaused() && m_state < State::Ending) {
        const auto outcome = m_reader->read(data + used, size - used, {m_options.session.maxMessage});
        used += outcome.consumed;
        if (outcome.state == MessageReader::State::NeedMore)
            return used;
        handle(outcome);
    }
    m_reader->release();
    return m_state >= State::Ending ? size : used; // nothing counts behind a close frame
}

void ClientSocket::handle(const MessageReader::Outcome &outcome)
{
    switch (outcome.state) {
    case MessageReader::State::Message:
        if (m_compression)
            m_compression->touch();
        if (m_state == State::Closing && isFull())
            return; // behind our close frame nobody is owed more
        m_received.push_back({outcome.isText, outcome.payload.toByteArray()});
        m_receivedBytes += outcome.payload.size();
        if (isFull() && m_state == State::Open)
            m_stream->pauseReading();
        return m_arrivals.open();
    case MessageReader::State::Ping:
        // RFC 6455 section 5.5.2: also behind our close frame, until the peer's.
        if (m_state < State::Ending && queuedBytes() <= m_options.session.sendQueue)
            sendFrame(Opcode::Pong, outcome.payload);
        return;
    case MessageReader::State::Pong:
        return takePong(outcome.payload);
    case MessageReader::State::Close:
        return takeClose(outcome.closeCode, outcome.payload);
    case MessageReader::State::Error:
        return takeError(outcome.closeCode, outcome.errorText);
    case MessageReader::State::NeedMore:
        return;
    }
}

/// A peer must not fill the memory with as many of the largest messages as may wait.
bool ClientSocket::isFull() const
{
    return m_received.size() >= std::size_t(std::max(m_options.receiveQueue, 1)) ||
           (!m_received.empty() && m_receivedBytes >= m_options.session.maxMessage);
}

void ClientSocket::takePong(QByteArrayView payload)
{
    if (m_pingSent == 0 || payload.size() != sizeof m_pingNumber ||
        qFromBigEndian<quint32>(payload.data()) != m_pingNumber)
        return;
    m_rtt = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(steadyNow() - std::exchange(m_pingSent, 0)));
    m_rtt = std::max(m_rtt, std::chrono::microseconds(1));
}

void ClientSocket::takeClose(quint16 code, QByteArrayView reason)
{
    m_closeCode = code;
    m_closeReason = reason.toByteArray();
    if (m_state == State::Open)
        sendFrame(Opcode::Close, websocket::closePayload(code, {}));
    // RFC 6455 section 7.1.1: the server closes the connection first.
    m_state = State::Ending;
    setDeadline(m_options.session.closeTimeout);
    m_arrivals.open();
}

void ClientSocket::takeError(quint16 code, const char *text)
{
    m_closeCode = code;
    m_closeReason = text;
    if (m_state == State::Open)
        sendFrame(Opcode::Close, websocket::closePayload(code, text));
    // What still comes is read away: closing on it would be a reset, which takes the close frame along.
    m_state = State::Ending;
    m_stream->shutdownWriting();
    if (m_stream->isReadingPaused())
        m_stream->resumeReading();
    setDeadline(m_options.session.closeTimeout);
    m_arrivals.open();
}

SendOutcome ClientSocket::send(Opcode opcode, QByteArrayView payload)
{
    if (m_state != State::Open)
        return SendOutcome::Closed;
    // One that is longer than the queue passes when nothing waits.
    if (queuedBytes() > 0 && queuedBytes() + payload.size() > m_options.session.sendQueue)
        return SendOutcome::QueueFull;
    QByteArray deflated;
    const bool isCompressed = m_compression && m_compression->deflater().deflate(payload, deflated);
    if (m_compression)
        m_compression->touch();
    sendFrame(opcode, isCompressed ? QByteArrayView(deflated) : payload, isCompressed);
    return SendOutcome::Sent;
}

SendOutcome ClientSocket::ping(QByteArrayView payload)
{
    if (payload.size() > websocket::kMaxControl)
        return SendOutcome::Invalid;
    if (m_state != State::Open)
        return SendOutcome::Closed;
    sendFrame(Opcode::Ping, payload);
    return SendOutcome::Sent;
}

void ClientSocket::sendFrame(Opcode opcode, QByteArrayView payload, bool isCompressed)
{
    m_stream->write(websocket::makeMaskedFrame(opcode, payload, m_keys.next(), isCompressed));
}

Task<std::optional<ReceivedMessage>> ClientSocket::receive(std::shared_ptr<ClientSocket> socket)
{
    while (socket->m_received.empty() && (socket->isOpen() || socket->m_state == State::Closing))
        co_await socket->m_arrivals.wait();
    if (socket->m_received.empty())
        co_return std::nullopt;
    ReceivedMessage message = std::move(socket->m_received.front());
    socket->m_received.pop_front();
    socket->m_receivedBytes -= message.payload.size();
    if (socket->m_stream->isReadingPaused() && !socket->isFull())
        socket->m_stream->resumeReading();
    co_return message;
}

Task<> ClientSocket::drained(std::shared_ptr<ClientSocket> socket)
{
    if (socket->m_state != State::Ended && socket->queuedBytes() > 0)
        co_await socket->m_drains.wait();
}

Task<> ClientSocket::close(std::shared_ptr<ClientSocket> socket, quint16 code, QByteArray reason)
{
    if (socket->isOpen())
        socket->startClosing(code, reason);
    while (socket->m_state != State::Ended)
        co_await socket->m_arrivals.wait();
}

void ClientSocket::startClosing(quint16 code, QByteArrayView reason)
{
    if (code != closecode::kNoStatus && !websocket::isValidCloseCode(code))
        code = closecode::kInternalError;
    sendFrame(Opcode::Close, websocket::closePayload(code, reason));
    m_state = State::Closing;
    setDeadline(m_options.session.closeTimeout);
    if (m_stream->isReadingPaused())
        m_stream->resumeReading(); // the peer's close frame must be read
}

void ClientSocket::onHandshake(net::Handshake)
{
    m_isResumed = m_stream->tlsFacts().isResumed;
}

void ClientSocket::onEnd()
{
    if (m_state == State::Handshake)
        return fail(QStringLiteral("The server closed the connection instead of answering"),
                    std::errc::connection_aborted);
    end();
}

void ClientSocket::onDrained()
{
    m_drains.open();
}

void ClientSocket::onFailed(int systemError)
{
    if (m_state == State::Handshake && systemError == EPROTO)
        m_error = {QStringLiteral("No TLS connection: ") + QString::fromUtf8(m_stream->failure()),
                   std::make_error_code(std::errc::protocol_error)};
    else if (m_state == State::Handshake)
        m_error = Error::fromErrno(systemError, QStringLiteral("The connection broke"));
    end();
}

void ClientSocket::onTimeout()
{
    if (m_state == State::Handshake)
        return fail(QStringLiteral("The server did not answer in time"), std::errc::timed_out);
    if (m_state == State::Open)
        return pingDeadline();
    end();
}

void ClientSocket::pingDeadline()
{
    const auto interval = m_options.session.pingInterval;
    const auto limit = m_options.session.pongTimeout;
    const bool isDue = std::exchange(m_isPongDue, false);
    const bool isSilent = isDue && !m_hasHeard && !m_stream->isReadingPaused();
    m_silentPings = isSilent ? m_silentPings + 1 : 0;
    if (isSilent && m_silentPings * std::min(interval, limit) >= limit)
        return takeError(closecode::kInternalError, "ping timed out");
    if (isDue && !isSilent && interval > limit)
        return setDeadline(interval - limit);
    m_hasHeard = false;
    m_isPongDue = limit.count() > 0;
    m_pingSent = steadyNow();
    char number[sizeof m_pingNumber];
    qToBigEndian(++m_pingNumber, number);
    sendFrame(Opcode::Ping, QByteArrayView(number, sizeof number));
    setDeadline(m_isPongDue ? std::min(interval, limit) : interval);
}

void ClientSocket::setDeadline(std::chrono::milliseconds delay)
{
    if (delay.count() > 0)
        m_reactor.timers().arm(*this, delay);
    else
        net::TimerWheel::disarm(*this);
}

void ClientSocket::fail(const QString &message, std::errc code)
{
    m_error = {message, std::make_error_code(code)};
    end();
}

void ClientSocket::end()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    net::TimerWheel::disarm(*this);
    m_stream->close();
    m_drains.open();
    m_arrivals.open();
}

void ClientSocket::giveUp()
{
    if (m_state == State::Handshake)
        m_error = net::cancelledError();
    end();
}

void ClientSocket::abandon()
{
    m_received.clear();
    m_receivedBytes = 0;
    end();
}

} // namespace eyewall::client
