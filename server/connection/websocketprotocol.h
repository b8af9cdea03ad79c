// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/connection.h"
#include "server/connection/draingate.h"
#include "server/websocket/messagereader.h"
#include "server/websocket/session.h"

#include <memory>

namespace eyewall::connection {

/// The request that a WebSocket grew out of, for the second record of that request when the socket ends.
struct UpgradeOrigin {
    monitor::RequestId id = 0;
    qint64 begin = 0;
    monitor::RouteId route = monitor::kNoRoute;
};

/// An open WebSocket on one connection (RFC 6455): frames in and out, pings and their round trip, the close
/// handshake. Its send queue is bounded: what does not fit is not sent, and counted. Thread: the connection's
/// loop.
class WebSocketProtocol final : public Protocol, public websocket::Channel {
public:
    WebSocketProtocol(Connection &connection, std::unique_ptr<websocket::Session> session,
                      const websocket::SessionOptions &options, const UpgradeOrigin &origin);
    ~WebSocketProtocol() override;

    /// Tells the session. Call once, when this is the connection's protocol.
    void open();

    // Protocol
    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onEnd() override;
    void onDrained() override;
    void onDeadline() override;
    void onClosed() override;
    void drain() override;
    void onSample() override {}
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
    void setTopicCount(int topics) override;
    void pauseMessages() override;
    void resumeMessages() override;

private:
    enum class State : quint8 {
        Open,
        Closing, ///< we sent a close frame and wait for the peer's
        Done,    ///< both close frames are exchanged, or an error was answered
    };

    [[nodiscard]] bool handle(const websocket::MessageReader::Outcome &outcome);
    void takeMessage(const websocket::MessageReader::Outcome &outcome);
    void takePong(QByteArrayView payload);
    void takeClose(quint16 code, QByteArrayView reason);
    [[nodiscard]] websocket::SendOutcome admit(qsizetype size);
    void sendControl(websocket::Opcode opcode, QByteArrayView payload, quint16 closeCode, quint8 flags);
    void sendClose(quint16 code, QByteArrayView reason);
    void endStream(const Ending &ending);
    void countLimit(monitor::Limit limit);
    void noteMessage(monitor::MessageKind kind, monitor::Direction direction, QByteArrayView payload,
                     quint8 flags, quint16 closeCode = 0);
    void noteEnd();

    Connection &m_connection;
    std::unique_ptr<websocket::Session> m_session;
    const websocket::SessionOptions m_options;
    const UpgradeOrigin m_origin;
    websocket::MessageReader m_reader;
    DrainGate m_gate;
    qint64 m_pingSent = 0; ///< steady clock; 0: no ping is under way
    quint32 m_pingNumber = 0;
    quint16 m_closeCode = websocket::closecode::kAbnormal;
    QByteArray m_closeReason;
    State m_state = State::Open;
    bool m_isPaused = false;
    bool m_hasEnded = false;
    bool m_hasHeard = true; ///< bytes came since the latest deadline
};

} // namespace eyewall::connection
