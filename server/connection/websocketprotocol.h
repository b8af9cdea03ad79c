// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/connection.h"
#include "server/connection/draingate.h"
#include "server/connection/outbox.h"
#include "server/websocket/deflatenegotiation.h"
#include "server/websocket/messagereader.h"
#include "server/websocket/session.h"

#include <memory>
#include <optional>

namespace eyewall::connection {

class SocketCompression;
struct WebSocketUpgrade;

/// The request that a WebSocket grew out of, for the second record of that request when the socket ends.
struct UpgradeOrigin {
    monitor::RequestId id = 0;
    qint64 begin = 0;
    monitor::RouteId route = monitor::kNoRoute;
};

/// An open WebSocket on one connection (RFC 6455): frames in and out, compressed when that is agreed on
/// (RFC 7692), pings and their round trip, the close handshake. Its send queue is bounded: what does not fit
/// is dealt with as the route wants it, and counted. Thread: the connection's loop.
class WebSocketProtocol final : public Protocol, public websocket::Channel {
public:
    WebSocketProtocol(Connection &connection, WebSocketUpgrade &upgrade, const UpgradeOrigin &origin);
    ~WebSocketProtocol() override;

    /// Tells the session. Call once, when this is the connection's protocol.
    void open();
    /// Messages are not read on: a handler takes its time, or the peer does not read what it asked for.
    [[nodiscard]] bool isPaused() const { return m_isPaused || m_isHeldBack; }

    // Protocol
    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onEnd() override;
    void onDrained() override;
    void onDeadline() override;
    void onClosed() override;
    void drain() override;
    void onSample() override;
    [[nodiscard]] qint64 heldBytes() const override { return m_outbox ? m_outbox->bytes() : 0; }
    [[nodiscard]] monitor::Record::Compressed compressed() const override;
    [[nodiscard]] monitor::Outcome closeByOperator(quint16 code, const QByteArray &reason) override;
    [[nodiscard]] monitor::Outcome sendByOperator(monitor::MessageKind kind,
                                                  const QByteArray &payload) override;

    // websocket::Channel
    [[nodiscard]] quint64 id() const override { return m_connection.id(); }
    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }
    websocket::SendOutcome send(websocket::Opcode opcode, QByteArrayView payload) override;
    websocket::SendOutcome sendShared(websocket::Opcode opcode, const QByteArray &payload) override;
    websocket::SendOutcome sendFrame(websocket::Opcode opcode, const QByteArray &frame,
                                     qsizetype headerLength) override;
    websocket::SendOutcome ping(QByteArrayView payload) override;
    void close(quint16 code, QByteArrayView reason) override;
    [[nodiscard]] qint64 queuedBytes() const override;
    [[nodiscard]] Task<> drained() override;
    [[nodiscard]] std::chrono::microseconds rtt() const override;
    void noteTopic(QByteArrayView topic, bool isJoined, int topics) override;
    void countDropped() override;
    void pauseMessages() override;
    void resumeMessages() override;

private:
    enum class State : quint8 {
        Open,
        Closing, ///< we sent a close frame and wait for the peer's
        Done,    ///< both close frames are exchanged, or an error was answered
    };

    /// What telemetry hears of a frame.
    struct Noted {
        monitor::MessageKind kind;
        monitor::Direction direction;
        QByteArrayView payload;
        quint8 flags = 0;
        quint16 closeCode = 0;
        quint64 wire = 0; ///< compressed: bytes that crossed the wire
    };

    // Incoming, in websocketprotocol.cpp.
    [[nodiscard]] bool handle(const websocket::MessageReader::Outcome &outcome);
    void takeMessage(const websocket::MessageReader::Outcome &outcome);
    void takePing(QByteArrayView payload);
    void answerPing(QByteArrayView payload);
    void takePong(QByteArrayView payload);
    void takeClose(quint16 code, QByteArrayView reason);
    void takeError(const websocket::MessageReader::Outcome &outcome);
    void holdBack();
    void pingDeadline();
    [[nodiscard]] bool isDeaf();
    void cutDeaf();
    [[nodiscard]] qint64 takenBytes() const;
    void endStream(const Ending &ending);
    void countLimit(monitor::Limit limit);
    void noteMessage(const Noted &noted);
    void countCompressed(const Noted &noted);
    void noteEnd();

    // Outgoing, in websocketsending.cpp.
    websocket::SendOutcome submit(const Outgoing &message);
    websocket::SendOutcome submitToFullQueue(const Outgoing &message);
    [[nodiscard]] bool enqueue(const Outgoing &message);
    [[nodiscard]] bool mustQueue(qsizetype size) const;
    void transmit(const Outgoing &message);
    [[nodiscard]] bool transmitCompressed(const Outgoing &message);
    void transmitQueued(qint64 most);
    void noteDropped();
    void sendPing(quint8 flags);
    void sendControl(websocket::Opcode opcode, QByteArrayView payload, quint8 flags = 0);
    void sendClose(quint16 code, QByteArrayView reason);

    Connection &m_connection;
    const std::unique_ptr<websocket::Session> m_session;
    const std::shared_ptr<const websocket::SessionOptions> m_options;
    const UpgradeOrigin m_origin;
    const std::unique_ptr<SocketCompression> m_compression; ///< null: not agreed on
    websocket::MessageReader m_reader;
    std::unique_ptr<Outbox> m_outbox; ///< while the peer reads too slowly
    DrainGate m_gate;
    std::unique_ptr<QByteArray>
        m_owedPong;          ///< payload of the latest ping that the queue had no room to answer
    qint64 m_pingSent = 0;   ///< steady clock; 0: no ping is under way
    qint64 m_taken = 0;      ///< bytes that the peer had taken when it was last asked
    qint64 m_stuckSince = 0; ///< steady clock; 0: nothing waits, or the peer takes it
    qint64 m_stuckAt = 0;    ///< bytes that the peer had taken when that was last looked at
    quint32 m_pingNumber = 0;
    quint16 m_silentPings = 0; ///< our latest pings that nothing came after
    quint16 m_closeCode = websocket::closecode::kAbnormal;
    QByteArray m_closeReason;
    State m_state = State::Open;
    bool m_isPaused = false;
    bool m_isHeldBack = false; ///< until the peer has read what is queued
    bool m_wasPaused = false;  ///< reading was held up at some time since the latest ping
    bool m_hasEnded = false;
    bool m_isPongDue = false;
    bool m_isPeerDone = false; ///< the peer's FIN came
    bool m_hasHeard = true;    ///< bytes came since the latest ping
};

} // namespace eyewall::connection
