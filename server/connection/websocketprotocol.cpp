// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/websocketprotocol.h"

#include "server/connection/worker.h"
#include "server/monitor/clock.h"

#include <QtCore/QtEndian>

namespace eyewall::connection {

namespace {

using monitor::CloseCause;
using monitor::Direction;
using monitor::Limit;
using monitor::MessageKind;
using websocket::Opcode;
using websocket::SendOutcome;
namespace closecode = websocket::closecode;

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

/// Our pings carry a number, so that an unasked pong is not taken for an answer.
QByteArray pingPayload(quint32 number)
{
    QByteArray payload(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, payload.data());
    return payload;
}

} // namespace

WebSocketProtocol::WebSocketProtocol(Connection &connection, std::unique_ptr<websocket::Session> session,
                                     const websocket::SessionOptions &options, const UpgradeOrigin &origin)
    : m_connection(connection)
    , m_session(std::move(session))
    , m_options(options)
    , m_origin(origin)
{
    monitor::Recorder &recorder = m_connection.worker().recorder();
    recorder.counters().webSocketsOpen.add();
    recorder.noteProtocol(origin.route, monitor::Protocol::WebSocket);
    if (recorder.isRecording())
        recorder.noteUpgraded(connection.id(), monitor::now(), origin.route, monitor::Protocol::WebSocket);
}

WebSocketProtocol::~WebSocketProtocol() = default;

void WebSocketProtocol::open()
{
    m_connection.setDeadline(m_options.pingInterval);
    m_session->onOpen(*this);
}

qsizetype WebSocketProtocol::onData(char *data, qsizetype size)
{
    m_hasHeard = true;
    if (m_state == State::Done)
        return size; // discarded until the peer closes
    qsizetype used = 0;
    while (!m_isPaused) { // also with nothing left: that frees a message that was collected
        const auto outcome = m_reader.read(data + used, size - used, {m_options.maxMessage});
        used += outcome.consumed;
        if (outcome.state == websocket::MessageReader::State::NeedMore)
            return used;
        if (!handle(outcome))
            return size;
    }
    return used;
}

bool WebSocketProtocol::handle(const websocket::MessageReader::Outcome &outcome)
{
    using ReaderState = websocket::MessageReader::State;
    switch (outcome.state) {
    case ReaderState::Message:
        takeMessage(outcome);
        break;
    case ReaderState::Ping:
        noteMessage(MessageKind::Ping, Direction::In, outcome.payload, 0);
        // RFC 6455 section 5.5.3 allows to answer only the latest: who does not read gets no more into
        // memory.
        if (m_state == State::Open && admit(outcome.payload.size()) == SendOutcome::Sent)
            sendControl(Opcode::Pong, outcome.payload, 0, 0);
        break;
    case ReaderState::Pong:
        takePong(outcome.payload);
        break;
    case ReaderState::Close:
        takeClose(outcome.closeCode, outcome.payload);
        break;
    case ReaderState::Error:
        if (outcome.closeCode == closecode::kTooBig)
            countLimit(Limit::MessageSize);
        m_closeCode = outcome.closeCode;
        m_closeReason = outcome.errorText;
        if (m_state == State::Open)
            sendClose(outcome.closeCode, outcome.errorText);
        endStream({outcome.closeCode == closecode::kTooBig ? CloseCause::Limit : CloseCause::ProtocolError,
                   Direction::Out, outcome.closeCode, 0, outcome.errorText});
        break;
    case ReaderState::NeedMore:
        break;
    }
    return !m_connection.isClosed() && m_state != State::Done;
}

void WebSocketProtocol::takeMessage(const websocket::MessageReader::Outcome &outcome)
{
    const Opcode opcode = outcome.isText ? Opcode::Text : Opcode::Binary;
    monitor::Recorder &recorder = m_connection.worker().recorder();
    noteMessage(kindOf(opcode), Direction::In, outcome.payload, 0);
    if (m_state != State::Open)
        return; // RFC 6455 section 1.4: what comes after our close frame is nobody's any more
    recorder.setActiveRoute(m_origin.route);
    m_session->onMessage(*this, opcode, outcome.payload);
    recorder.setActiveRoute(monitor::kNoRoute);
}

void WebSocketProtocol::takePong(QByteArrayView payload)
{
    noteMessage(MessageKind::Pong, Direction::In, payload, 0);
    if (m_pingSent != 0 && payload == pingPayload(m_pingNumber)) {
        const qint64 nanoseconds = m_connection.worker().reactor().turnTime() - m_pingSent;
        m_connection.figures().pingRttUs = quint32(std::max<qint64>(1, nanoseconds / 1000));
        m_pingSent = 0;
    }
    m_session->onPong(*this, payload);
}

void WebSocketProtocol::takeClose(quint16 code, QByteArrayView reason)
{
    noteMessage(MessageKind::Close, Direction::In, reason, 0, code);
    m_closeCode = code;
    m_closeReason = reason.toByteArray();
    // RFC 6455 section 5.5.1: echo the code. Ours was sent first when we are closing already.
    if (m_state == State::Open)
        sendClose(code, {});
    endStream({CloseCause::Client, Direction::In, code, 0, m_closeReason});
}

SendOutcome WebSocketProtocol::admit(qsizetype size)
{
    if (m_state != State::Open || m_connection.isClosed())
        return SendOutcome::Closed;
    if (m_connection.stream().queuedBytes() + size <= m_options.sendQueue)
        return SendOutcome::Sent;
    m_connection.worker().recorder().counters().countDrop(monitor::Drop::SlowConsumer);
    countLimit(Limit::SendQueue);
    return SendOutcome::QueueFull;
}

SendOutcome WebSocketProtocol::send(Opcode opcode, QByteArrayView payload)
{
    if (const SendOutcome refused = admit(payload.size()); refused != SendOutcome::Sent)
        return refused;
    char header[websocket::kMaxHeader];
    const qsizetype length = websocket::writeHeader(header, opcode, quint64(payload.size()));
    noteMessage(kindOf(opcode), Direction::Out, payload, 0);
    m_connection.write({header, length}, payload);
    return SendOutcome::Sent;
}

SendOutcome WebSocketProtocol::sendShared(Opcode opcode, const QByteArray &payload)
{
    if (const SendOutcome refused = admit(payload.size()); refused != SendOutcome::Sent)
        return refused;
    char header[websocket::kMaxHeader];
    const qsizetype length = websocket::writeHeader(header, opcode, quint64(payload.size()));
    noteMessage(kindOf(opcode), Direction::Out, payload, 0);
    m_connection.write(QByteArrayView(header, length));
    m_connection.writeShared(payload);
    return SendOutcome::Sent;
}

SendOutcome WebSocketProtocol::sendFrame(Opcode opcode, const QByteArray &frame, qsizetype headerLength)
{
    if (const SendOutcome refused = admit(frame.size()); refused != SendOutcome::Sent)
        return refused;
    noteMessage(kindOf(opcode), Direction::Out, QByteArrayView(frame).sliced(headerLength), 0);
    m_connection.writeShared(frame);
    return SendOutcome::Sent;
}

SendOutcome WebSocketProtocol::ping(QByteArrayView payload)
{
    if (payload.size() > 125)
        return SendOutcome::QueueFull; // RFC 6455 section 5.5: does not fit a control frame
    if (const SendOutcome refused = admit(payload.size()); refused != SendOutcome::Sent)
        return refused;
    sendControl(Opcode::Ping, payload, 0, 0);
    return SendOutcome::Sent;
}

void WebSocketProtocol::sendControl(Opcode opcode, QByteArrayView payload, quint16 closeCode, quint8 flags)
{
    // RFC 6455 section 5.5: the reason of a close frame stands behind two bytes of code.
    const bool isClose = opcode == Opcode::Close && payload.size() >= 2;
    noteMessage(kindOf(opcode), Direction::Out, isClose ? payload.sliced(2) : payload, flags, closeCode);
    m_connection.write(websocket::makeFrame(opcode, payload));
}

void WebSocketProtocol::sendClose(quint16 code, QByteArrayView reason)
{
    sendControl(Opcode::Close, websocket::closePayload(code, reason), code, 0);
}

void WebSocketProtocol::close(quint16 code, QByteArrayView reason)
{
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_connection.noteEnding({CloseCause::Server, Direction::Out, code, 0, reason.toByteArray()});
    sendClose(code, reason);
    m_connection.setDeadline(m_options.closeTimeout);
    resumeMessages(); // the peer's close frame must be read
}

void WebSocketProtocol::endStream(const Ending &ending)
{
    m_state = State::Done;
    m_connection.noteEnding(ending);
    if (m_connection.isClosed())
        return;
    // RFC 6455 section 7.1.1: the server closes first; the peer gets the time to read the close frame.
    m_connection.stream().shutdownWriting();
    if (m_connection.isClosed())
        return;
    m_connection.setDeadline(m_connection.worker().config().timeouts.linger);
    if (m_connection.stream().isReadingPaused())
        m_connection.stream().resumeReading();
    noteEnd();
}

void WebSocketProtocol::onEnd()
{
    // A peer that is gone can not be written to in WebSocket's terms: there is no half-closed state.
    m_connection.close({CloseCause::Client,
                        Direction::In,
                        m_state == State::Open ? closecode::kAbnormal : m_closeCode,
                        0,
                        {}});
}

void WebSocketProtocol::onDrained()
{
    m_gate.open();
}

void WebSocketProtocol::onDeadline()
{
    if (m_state == State::Closing)
        countLimit(Limit::CloseTime);
    if (m_state != State::Open)
        return m_connection.close({CloseCause::TimedOut, Direction::Out, m_closeCode, 0, {}});
    if (m_pingSent != 0 && !m_hasHeard) {
        countLimit(Limit::PongTime);
        sendClose(closecode::kInternalError, "ping timed out");
        return m_connection.close(
            {CloseCause::TimedOut, Direction::Out, closecode::kAbnormal, 0, "ping timed out"});
    }
    m_hasHeard = false;
    m_pingSent = steadyNow();
    sendControl(Opcode::Ping, pingPayload(++m_pingNumber), 0, 0);
    m_connection.setDeadline(m_options.pongTimeout);
}

void WebSocketProtocol::onClosed()
{
    m_state = State::Done;
    noteEnd();
    const DrainGate gate = std::exchange(m_gate, DrainGate());
}

void WebSocketProtocol::noteEnd()
{
    if (std::exchange(m_hasEnded, true))
        return;
    monitor::Recorder &recorder = m_connection.worker().recorder();
    const qint64 life = monitor::now() - m_origin.begin;
    recorder.counters().webSocketsOpen.subtract(1);
    recorder.noteLife(m_origin.route, life);
    if (recorder.isRecording() && m_origin.id != 0) {
        monitor::RequestNote note;
        note.id = m_origin.id;
        note.connection = m_connection.id();
        note.route = m_origin.route;
        note.begin = m_origin.begin;
        note.duration = life;
        note.status = 101;
        recorder.noteRequest(note);
    }
    m_session->onClosed(m_closeCode, m_closeReason);
}

void WebSocketProtocol::drain()
{
    if (m_state != State::Open)
        return;
    m_connection.noteEnding({CloseCause::Shutdown, Direction::Out, closecode::kGoingAway, 0, {}});
    close(closecode::kGoingAway, "the server stops");
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
    const SendOutcome refused = admit(payload.size());
    if (refused == SendOutcome::Closed)
        return {Code::ConnectionGone, {}};
    if (refused == SendOutcome::QueueFull)
        return {Code::QueueFull, {}};
    switch (kind) {
    case MessageKind::Text:
        if (!QByteArrayView(payload).isValidUtf8())
            return {Code::BadArgument, QStringLiteral("text must be UTF-8")};
        [[fallthrough]];
    case MessageKind::Binary: {
        const Opcode opcode = kind == MessageKind::Text ? Opcode::Text : Opcode::Binary;
        noteMessage(kind, Direction::Out, payload, monitor::flag::kInjected);
        m_connection.write(websocket::makeFrame(opcode, payload));
        return {};
    }
    case MessageKind::Ping:
        if (payload.size() > 125)
            return {Code::BadArgument, QStringLiteral("a ping carries at most 125 bytes")};
        // An empty ping is one of ours, so that its answer gives a round trip.
        if (payload.isEmpty()) {
            m_pingSent = steadyNow();
            sendControl(Opcode::Ping, pingPayload(++m_pingNumber), 0, monitor::flag::kInjected);
        } else {
            sendControl(Opcode::Ping, payload, 0, monitor::flag::kInjected);
        }
        return {};
    case MessageKind::Pong:
    case MessageKind::Close:
    case MessageKind::Event:
        break;
    }
    return {Code::BadArgument, QStringLiteral("only text, binary and ping can be sent")};
}

qint64 WebSocketProtocol::queuedBytes() const
{
    return m_connection.stream().queuedBytes();
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

void WebSocketProtocol::setTopicCount(int topics)
{
    m_connection.figures().topics = quint32(topics);
    m_connection.touch();
}

void WebSocketProtocol::pauseMessages()
{
    m_isPaused = true;
    m_connection.stream().pauseReading();
}

void WebSocketProtocol::resumeMessages()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    m_connection.stream().resumeReading();
}

void WebSocketProtocol::countLimit(Limit limit)
{
    m_connection.worker().recorder().counters().countLimit(limit);
}

void WebSocketProtocol::noteMessage(MessageKind kind, Direction direction, QByteArrayView payload,
                                    quint8 flags, quint16 closeCode)
{
    Worker &worker = m_connection.worker();
    monitor::Recorder &recorder = worker.recorder();
    const bool isIn = direction == Direction::In;
    if (kind == MessageKind::Text || kind == MessageKind::Binary) {
        (isIn ? recorder.counters().messagesIn : recorder.counters().messagesOut).add();
        ++(isIn ? m_connection.figures().messagesIn : m_connection.figures().messagesOut);
        recorder.noteRouteMessage(m_origin.route);
    }
    if (!recorder.isRecording())
        return;
    monitor::MessageNote note;
    note.connection = m_connection.id();
    note.route = m_origin.route;
    // One clock reading serves all that a turn of the reactor does.
    note.time = monitor::fromSteady(worker.reactor().turnTime());
    note.kind = kind;
    note.direction = direction;
    note.flags = flags;
    note.closeCode = closeCode;
    note.size = quint64(payload.size());
    note.payload = payload;
    recorder.noteMessage(note);
}

} // namespace eyewall::connection
