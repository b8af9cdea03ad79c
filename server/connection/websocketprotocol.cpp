// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/websocketprotocol.h"

#include "server/connection/socketcompression.h"
#include "server/connection/websocketupgrade.h"
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
namespace closecode = websocket::closecode;

std::unique_ptr<SocketCompression> makeCompression(const std::optional<websocket::DeflateParameters> &agreed,
                                                   const websocket::SessionOptions &options, Worker &worker)
{
    if (!agreed)
        return nullptr;
    return std::make_unique<SocketCompression>(*agreed, websocket::Role::Server, options.compression,
                                               worker.compression(), worker.reactor().timers());
}

} // namespace

WebSocketProtocol::WebSocketProtocol(Connection &connection, WebSocketUpgrade &upgrade,
                                     const UpgradeOrigin &origin)
    : m_connection(connection)
    , m_session(std::move(upgrade.session))
    , m_options(std::move(upgrade.options))
    , m_origin(origin)
    , m_compression(makeCompression(upgrade.deflate, *m_options, connection.worker()))
    , m_reader(websocket::Role::Server, m_compression ? &m_compression->inflater() : nullptr)
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
    m_connection.setDeadline(m_options->pingInterval);
    m_session->onOpen(*this);
}

qsizetype WebSocketProtocol::onData(char *data, qsizetype size)
{
    m_hasHeard = true;
    if (m_state == State::Done)
        return size; // discarded until the peer closes
    qsizetype used = 0;
    while (!isPaused()) { // also with nothing left: that frees a message that was collected
        const auto outcome = m_reader.read(data + used, size - used, {m_options->maxMessage});
        used += outcome.consumed;
        if (outcome.state == websocket::MessageReader::State::NeedMore)
            return used;
        if (!handle(outcome))
            return size;
    }
    m_reader.release();
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
        takePing(outcome.payload);
        break;
    case ReaderState::Pong:
        takePong(outcome.payload);
        break;
    case ReaderState::Close:
        takeClose(outcome.closeCode, outcome.payload);
        break;
    case ReaderState::Error:
        takeError(outcome);
        break;
    case ReaderState::NeedMore:
        break;
    }
    return !m_connection.isClosed() && m_state != State::Done;
}

void WebSocketProtocol::takeMessage(const websocket::MessageReader::Outcome &outcome)
{
    const Opcode opcode = outcome.isText ? Opcode::Text : Opcode::Binary;
    Noted noted{outcome.isText ? MessageKind::Text : MessageKind::Binary, Direction::In, outcome.payload};
    if (m_compression) {
        m_compression->touch();
        noted.flags = outcome.isCompressed ? monitor::flag::kCompressed : quint8(0);
        noted.wire = outcome.wire;
    }
    noteMessage(noted);
    if (m_state != State::Open)
        return; // its handler has closed: it expects no more, and could not answer
    monitor::Recorder &recorder = m_connection.worker().recorder();
    recorder.setActiveRoute(m_origin.route);
    m_session->onMessage(*this, opcode, outcome.payload);
    recorder.setActiveRoute(monitor::kNoRoute);
    if (m_options->slowConsumer == websocket::SlowConsumer::Wait)
        holdBack();
}

// A peer that does not read its answers is not read from either.
void WebSocketProtocol::holdBack()
{
    if (m_state != State::Open || m_connection.isClosed() || queuedBytes() <= m_options->sendQueue / 2)
        return;
    m_isHeldBack = true;
    m_wasPaused = true;
    m_connection.stream().pauseReading();
}

void WebSocketProtocol::takePing(QByteArrayView payload)
{
    noteMessage({MessageKind::Ping, Direction::In, payload});
    if (m_state == State::Done || m_connection.isClosed())
        return;
    // RFC 6455 section 5.5.2: also behind our close frame, until the peer's.
    answerPing(payload);
    if (m_state == State::Open && !m_connection.isClosed())
        m_session->onPing(*this, payload);
}

void WebSocketProtocol::answerPing(QByteArrayView payload)
{
    if (queuedBytes() + payload.size() <= m_options->sendQueue)
        return sendControl(Opcode::Pong, payload);
    // RFC 6455 section 5.5.3 allows to answer only the latest: who does not read gets no more into memory.
    if (!m_owedPong)
        m_owedPong = std::make_unique<QByteArray>();
    *m_owedPong = payload.toByteArray();
    countLimit(Limit::SendQueue);
}

void WebSocketProtocol::takePong(QByteArrayView payload)
{
    noteMessage({MessageKind::Pong, Direction::In, payload});
    // Our pings carry a number, so that an unasked pong is not taken for an answer.
    if (m_pingSent != 0 && payload.size() == sizeof m_pingNumber &&
        qFromBigEndian<quint32>(payload.data()) == m_pingNumber) {
        const qint64 nanoseconds = m_connection.worker().reactor().turnTime() - m_pingSent;
        m_connection.figures().pingRttUs = quint32(std::max<qint64>(1, nanoseconds / 1000));
        m_pingSent = 0;
    }
    m_session->onPong(*this, payload);
}

void WebSocketProtocol::takeClose(quint16 code, QByteArrayView reason)
{
    noteMessage({MessageKind::Close, Direction::In, reason, 0, code});
    m_closeCode = code;
    m_closeReason = reason.toByteArray();
    // RFC 6455 section 5.5.1: echo the code. Ours was sent first when we are closing already.
    if (m_state == State::Open)
        sendClose(code, {});
    endStream({CloseCause::Client, Direction::In, code, 0, m_closeReason});
}

void WebSocketProtocol::takeError(const websocket::MessageReader::Outcome &outcome)
{
    const quint16 code = outcome.closeCode;
    const char *const text = outcome.errorText;
    if (code == closecode::kTooBig)
        countLimit(outcome.isCompressed ? Limit::MessageDecompressed : Limit::MessageSize);
    m_closeCode = code;
    m_closeReason = text;
    m_outbox.reset();
    if (m_state == State::Open)
        sendClose(code, text);
    endStream({code == closecode::kTooBig ? CloseCause::Limit : CloseCause::ProtocolError, Direction::Out,
               code, 0, text});
}

void WebSocketProtocol::endStream(const Ending &ending)
{
    m_state = State::Done;
    m_outbox.reset();
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
    // There is no half-closed WebSocket, but what was sent before may still reach a peer that reads.
    m_isPeerDone = true;
    const quint16 code = m_state == State::Open ? closecode::kAbnormal : m_closeCode;
    const Ending ending{CloseCause::Client, Direction::In, code, 0, {}};
    if (m_connection.stream().queuedBytes() == 0)
        return m_connection.close(ending);
    endStream(ending);
}

void WebSocketProtocol::onDrained()
{
    if (m_isPeerDone)
        return m_connection.close({});
    if (const std::unique_ptr<QByteArray> owed = std::move(m_owedPong); owed && m_state != State::Done)
        sendControl(Opcode::Pong, *owed);
    if (m_outbox)
        transmitQueued(0);
    if (m_outbox)
        return;
    if (std::exchange(m_isHeldBack, false) && !m_isPaused)
        m_connection.stream().resumeReading();
    if (m_state == State::Open)
        m_session->onDrained(*this);
    m_gate.open();
}

void WebSocketProtocol::onDeadline()
{
    if (m_state == State::Open)
        return pingDeadline();
    if (m_state == State::Closing)
        countLimit(Limit::CloseTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, m_closeCode, 0, {}});
}

void WebSocketProtocol::pingDeadline()
{
    const auto interval = m_options->pingInterval;
    const auto limit = m_options->pongTimeout;
    if (m_isPongDue && isDeaf()) {
        if (++m_silentPings * std::min(interval, limit) >= limit)
            return cutDeaf();
    } else {
        m_silentPings = 0;
    }
    const bool isEarly = std::exchange(m_isPongDue, false) && interval > limit && m_silentPings == 0;
    if (isEarly)
        return m_connection.setDeadline(interval - limit);
    m_hasHeard = false;
    m_wasPaused = isPaused();
    m_isPongDue = limit.count() > 0;
    sendPing(0);
    m_connection.setDeadline(m_isPongDue ? std::min(interval, limit) : interval);
}

// Whether nothing shows that the peer is there. While reading is held up its pong waits in the kernel: what
// counts then is whether it takes what is queued for it.
bool WebSocketProtocol::isDeaf()
{
    const qint64 queued = m_connection.stream().queuedBytes();
    const qint64 taken = takenBytes();
    const bool isTaking = taken > std::exchange(m_taken, taken);
    // Our ping may still be behind what it is busy with.
    if (isTaking && (queued > 0 || m_wasPaused))
        return false;
    return isPaused() ? queued > 0 : !m_hasHeard;
}

void WebSocketProtocol::cutDeaf()
{
    countLimit(Limit::PongTime);
    sendClose(closecode::kInternalError, "ping timed out");
    m_connection.close({CloseCause::TimedOut, Direction::Out, closecode::kAbnormal, 0, "ping timed out"});
}

// What TLS stands around bytes that wait makes this less, which is nothing that was taken.
qint64 WebSocketProtocol::takenBytes() const
{
    return qint64(m_connection.figures().bytesOut) - m_connection.stream().queuedBytes();
}

// Who talks and never reads is not deaf, but holds a full queue. One that our handler makes wait may be
// unable to read until it has said what it is about to say.
void WebSocketProtocol::onSample()
{
    const std::chrono::nanoseconds limit = m_connection.worker().config().timeouts.write;
    const qint64 taken = takenBytes();
    const bool isTaking = taken > std::exchange(m_stuckAt, taken);
    const bool isStuck = m_state == State::Open && !m_isPaused && m_connection.stream().queuedBytes() > 0;
    if (!isStuck || m_stuckSince == 0 || isTaking) {
        m_stuckSince = isStuck ? m_connection.worker().reactor().turnTime() : 0;
    } else if (limit.count() > 0 &&
               m_connection.worker().reactor().turnTime() - m_stuckSince >= limit.count()) {
        countLimit(Limit::WriteTime);
        m_connection.close({CloseCause::TimedOut, Direction::Out, closecode::kAbnormal, 0,
                            "messages were not read in time"});
    }
}

void WebSocketProtocol::onClosed()
{
    m_state = State::Done;
    m_outbox.reset();
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

void WebSocketProtocol::pauseMessages()
{
    if (m_state != State::Open)
        return; // the peer's close frame must be read
    m_isPaused = true;
    m_wasPaused = true;
    m_connection.stream().pauseReading();
}

void WebSocketProtocol::resumeMessages()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    if (!m_isHeldBack)
        m_connection.stream().resumeReading();
}

void WebSocketProtocol::countLimit(Limit limit)
{
    m_connection.worker().recorder().counters().countLimit(limit);
}

monitor::Record::Compressed WebSocketProtocol::compressed() const
{
    return m_compression ? m_compression->figures() : monitor::Record::Compressed{};
}

void WebSocketProtocol::countCompressed(const Noted &noted)
{
    monitor::Record::Compressed &figures = m_compression->figures();
    const auto plain = quint64(noted.payload.size());
    const quint64 wire = noted.flags & monitor::flag::kCompressed ? noted.wire : plain;
    const bool isIn = noted.direction == Direction::In;
    (isIn ? figures.plainIn : figures.plainOut) += plain;
    (isIn ? figures.wireIn : figures.wireOut) += wire;
}

void WebSocketProtocol::noteMessage(const Noted &noted)
{
    Worker &worker = m_connection.worker();
    monitor::Recorder &recorder = worker.recorder();
    const bool isIn = noted.direction == Direction::In;
    if (noted.kind == MessageKind::Text || noted.kind == MessageKind::Binary) {
        (isIn ? recorder.counters().messagesIn : recorder.counters().messagesOut).add();
        ++(isIn ? m_connection.figures().messagesIn : m_connection.figures().messagesOut);
        if (m_compression)
            countCompressed(noted);
        recorder.noteRouteMessage(m_origin.route);
    }
    if (!recorder.isRecording())
        return;
    monitor::MessageNote note;
    note.connection = m_connection.id();
    note.route = m_origin.route;
    // One clock reading serves all that a turn of the reactor does.
    note.time = monitor::fromSteady(worker.reactor().turnTime());
    note.kind = noted.kind;
    note.direction = noted.direction;
    note.flags = noted.flags;
    note.closeCode = noted.closeCode;
    note.size = quint64(noted.payload.size());
    note.wire = noted.wire;
    note.payload = noted.payload;
    recorder.noteMessage(note);
}

} // namespace eyewall::connection
