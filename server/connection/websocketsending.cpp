// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What leaves an open WebSocket: messages, within the limit of its queue, and control frames.
#include "server/connection/socketcompression.h"
#include "server/connection/websocketprotocol.h"
#include "server/connection/worker.h"
#include "server/monitor/clock.h"

#include <QtCore/QtEndian>

namespace eyewall::connection {

namespace {

using monitor::CloseCause;
using monitor::Direction;
using monitor::MessageKind;
using websocket::Opcode;
using websocket::SendOutcome;
using websocket::SlowConsumer;
namespace closecode = websocket::closecode;

/// What may wait in a stream, out of reach, where the oldest messages are to be dropped first.
constexpr qint64 kStreamShare = 64 * 1024;
/// Above this a further system call for the header costs less than a copy that may be needed.
constexpr qsizetype kShareAbove = 16 * 1024;

MessageKind kindOf(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Text:
        return MessageKind::Text;
    case Opcode::Ping:
        return MessageKind::Ping;
    case Opcode::Pong:
        return MessageKind::Pong;
    case Opcode::Close:
        return MessageKind::Close;
    case Opcode::Binary:
    case Opcode::Continuation:
        return MessageKind::Binary;
    }
    return MessageKind::Binary;
}

qint64 steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace

SendOutcome WebSocketProtocol::send(Opcode opcode, QByteArrayView payload)
{
    return submit({opcode, payload});
}

SendOutcome WebSocketProtocol::sendShared(Opcode opcode, const QByteArray &payload)
{
    return submit({opcode, payload, &payload});
}

SendOutcome WebSocketProtocol::sendFrame(Opcode opcode, const QByteArray &frame, qsizetype headerLength)
{
    return submit({opcode, QByteArrayView(frame).sliced(headerLength), &frame, headerLength});
}

bool WebSocketProtocol::mustQueue(qsizetype size) const
{
    if (m_outbox)
        return true;
    const qint64 queued = m_connection.stream().queuedBytes();
    const qint64 share = qMin(m_options->sendQueue, kStreamShare);
    switch (m_options->slowConsumer) {
    case SlowConsumer::DropOldest:
        return queued > share;
    case SlowConsumer::Wait: // which reads no further message when the queue is half full
        return queued > m_options->sendQueue;
    case SlowConsumer::DropNewest:
    case SlowConsumer::Close:
        break;
    }
    // One that is longer than the queue passes when next to nothing waits: its length has a limit of its own.
    return size > m_options->sendQueue ? queued > share : queued + size > m_options->sendQueue;
}

SendOutcome WebSocketProtocol::submit(const Outgoing &message)
{
    if (m_state != State::Open || m_connection.isClosed())
        return SendOutcome::Closed;
    if (mustQueue(message.payload.size())) [[unlikely]]
        return submitToFullQueue(message);
    transmit(message);
    return SendOutcome::Sent;
}

SendOutcome WebSocketProtocol::submitToFullQueue(const Outgoing &message)
{
    if (m_options->slowConsumer == SlowConsumer::DropOldest && enqueue(message))
        return SendOutcome::Sent;
    noteDropped();
    if (m_options->slowConsumer == SlowConsumer::Close) {
        m_connection.noteEnding(
            {CloseCause::Limit, Direction::Out, closecode::kTryAgainLater, 0, "the client reads too slowly"});
        close(closecode::kTryAgainLater, "messages are read too slowly");
    }
    return SendOutcome::QueueFull;
}

bool WebSocketProtocol::enqueue(const Outgoing &message)
{
    const qint64 room = m_options->sendQueue - m_connection.stream().queuedBytes() - message.payload.size();
    if (room < 0)
        return false;
    if (!m_outbox)
        m_outbox = std::make_unique<Outbox>();
    while (m_outbox->bytes() > room) {
        m_outbox->dropOldest();
        noteDropped();
    }
    m_outbox->push(message);
    return true;
}

void WebSocketProtocol::transmitQueued(qint64 most)
{
    while (!m_outbox->isEmpty() && m_connection.stream().queuedBytes() <= most)
        m_outbox->sendOldest([this](const Outgoing &message) { transmit(message); });
    if (m_outbox->isEmpty())
        m_outbox.reset();
}

void WebSocketProtocol::transmit(const Outgoing &message)
{
    if (m_compression && transmitCompressed(message))
        return;
    noteMessage({kindOf(message.opcode), Direction::Out, message.payload, message.flags});
    if (message.headerLength > 0)
        return m_connection.writeShared(*message.shared);
    char header[websocket::kMaxHeader];
    const qsizetype length = websocket::writeHeader(header, message.opcode, quint64(message.payload.size()));
    if (!message.shared || message.payload.size() <= kShareAbove)
        return m_connection.write({header, length}, message.payload);
    m_connection.write(QByteArrayView(header, length));
    m_connection.writeShared(*message.shared);
}

bool WebSocketProtocol::transmitCompressed(const Outgoing &message)
{
    m_compression->touch();
    Noted noted{kindOf(message.opcode), Direction::Out, message.payload, message.flags};
    noted.flags |= monitor::flag::kCompressed;
    websocket::MessageDeflater &deflater = m_compression->deflater();
    if (message.headerLength > 0) {
        const QByteArray frame = deflater.sharedFrame(message.opcode, *message.shared, message.headerLength);
        if (frame.isNull())
            return false;
        noted.wire = websocket::payloadSize(frame);
        noteMessage(noted);
        m_connection.writeShared(frame);
        return true;
    }
    QByteArray &deflated = m_connection.worker().compression().scratch();
    deflated.resize(0);
    if (!deflater.deflate(message.payload, deflated))
        return false;
    noted.wire = quint64(deflated.size());
    noteMessage(noted);
    char header[websocket::kMaxHeader];
    const qsizetype length = websocket::writeHeader(header, message.opcode, noted.wire, true);
    m_connection.write({header, length}, deflated);
    return true;
}

void WebSocketProtocol::countDropped()
{
    noteDropped();
}

void WebSocketProtocol::noteDropped()
{
    monitor::Recorder &recorder = m_connection.worker().recorder();
    recorder.counters().countDrop(monitor::Drop::SlowConsumer);
    countLimit(monitor::Limit::SendQueue);
    recorder.noteRouteDrop(m_origin.route);
    ++m_connection.figures().messagesDropped;
    m_connection.touch();
}

SendOutcome WebSocketProtocol::ping(QByteArrayView payload)
{
    if (payload.size() > websocket::kMaxControl)
        return SendOutcome::Invalid;
    if (m_state != State::Open || m_connection.isClosed())
        return SendOutcome::Closed;
    if (queuedBytes() + payload.size() > m_options->sendQueue)
        return SendOutcome::QueueFull;
    sendControl(Opcode::Ping, payload);
    return SendOutcome::Sent;
}

void WebSocketProtocol::sendPing(quint8 flags)
{
    char number[sizeof m_pingNumber];
    qToBigEndian(++m_pingNumber, number);
    m_pingSent = steadyNow();
    sendControl(Opcode::Ping, QByteArrayView(number, sizeof number), flags);
}

void WebSocketProtocol::sendControl(Opcode opcode, QByteArrayView payload, quint8 flags)
{
    noteMessage({kindOf(opcode), Direction::Out, payload, flags});
    m_connection.write(websocket::makeFrame(opcode, payload));
}

void WebSocketProtocol::sendClose(quint16 code, QByteArrayView reason)
{
    // RFC 6455 section 5.5: the reason of a close frame stands behind two bytes of code.
    const QByteArray payload = websocket::closePayload(code, reason);
    const QByteArrayView sent = QByteArrayView(payload).sliced(qMin<qsizetype>(2, payload.size()));
    if (m_outbox)
        transmitQueued(std::numeric_limits<qint64>::max());
    m_owedPong.reset();
    noteMessage({MessageKind::Close, Direction::Out, sent, 0, code});
    m_connection.write(websocket::makeFrame(Opcode::Close, payload));
}

void WebSocketProtocol::close(quint16 code, QByteArrayView reason)
{
    if (m_state != State::Open)
        return;
    const bool isSendable = code == closecode::kNoStatus || websocket::isValidCloseCode(code);
    if (!isSendable)
        code = closecode::kInternalError;
    m_connection.noteEnding({CloseCause::Server, Direction::Out, code, 0, reason.toByteArray()});
    m_session->onClosing(*this);
    if (m_state != State::Open || m_connection.isClosed())
        return;
    sendClose(code, reason);
    m_state = State::Closing;
    m_connection.setDeadline(m_options->closeTimeout);
    m_isHeldBack = false;
    m_isPaused = false;
    m_connection.stream().resumeReading(); // the peer's close frame must be read
}

monitor::Outcome WebSocketProtocol::closeByOperator(quint16 code, const QByteArray &reason)
{
    if (m_state != State::Open)
        return {monitor::Outcome::Code::ConnectionGone, {}};
    if (!websocket::isValidCloseCode(code) || reason.size() > 123)
        return {monitor::Outcome::Code::BadArgument,
                QStringLiteral("close code %1 can not be sent").arg(code)};
    m_connection.noteEnding({CloseCause::Operator, Direction::Out, code, 0, reason});
    close(code, reason);
    return {};
}

monitor::Outcome WebSocketProtocol::sendByOperator(MessageKind kind, const QByteArray &payload)
{
    using Code = monitor::Outcome::Code;
    if (m_state != State::Open || m_connection.isClosed())
        return {Code::ConnectionGone, {}};
    if (kind == MessageKind::Text || kind == MessageKind::Binary) {
        const bool isText = kind == MessageKind::Text;
        if (isText && !QByteArrayView(payload).isValidUtf8())
            return {Code::BadArgument, QStringLiteral("text must be UTF-8")};
        const Outgoing message{isText ? Opcode::Text : Opcode::Binary, payload, &payload, 0,
                               monitor::flag::kInjected};
        return {submit(message) == SendOutcome::Sent ? Code::Done : Code::QueueFull, {}};
    }
    if (kind != MessageKind::Ping)
        return {Code::BadArgument, QStringLiteral("only text, binary and ping can be sent")};
    if (payload.size() > websocket::kMaxControl)
        return {Code::BadArgument, QStringLiteral("a ping carries at most 125 bytes")};
    if (queuedBytes() + payload.size() > m_options->sendQueue)
        return {Code::QueueFull, {}};
    // An empty ping is one of ours, so that its answer gives a round trip.
    if (payload.isEmpty())
        sendPing(monitor::flag::kInjected);
    else
        sendControl(Opcode::Ping, payload, monitor::flag::kInjected);
    return {};
}

qint64 WebSocketProtocol::queuedBytes() const
{
    return m_connection.stream().queuedBytes() + heldBytes();
}

Task<> WebSocketProtocol::drained()
{
    if (m_connection.isClosed() || queuedBytes() == 0)
        co_return;
    co_await m_gate.wait();
}

std::chrono::microseconds WebSocketProtocol::rtt() const
{
    return std::chrono::microseconds(m_connection.figures().pingRttUs);
}

void WebSocketProtocol::noteTopic(QByteArrayView topic, bool isJoined, int topics)
{
    m_connection.figures().topics = quint32(topics);
    m_connection.touch();
    monitor::Recorder &recorder = m_connection.worker().recorder();
    if (recorder.isRecording())
        recorder.noteMembership(m_connection.id(), monitor::now(), topic, isJoined);
}

} // namespace eyewall::connection
