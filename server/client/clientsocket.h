// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/websocketclient.h"
#include "server/connection/draingate.h"
#include "server/connection/socketcompression.h"
#include "server/http/responseparser.h"
#include "server/net/reactor.h"
#include "server/net/stream.h"
#include "server/net/timerwheel.h"
#include "server/net/tlsworkspace.h"
#include "server/websocket/clienthandshake.h"
#include "server/websocket/maskkeys.h"
#include "server/websocket/messagereader.h"

#include <deque>
#include <memory>

namespace eyewall::client {

/// The connection behind a WebSocketClient, from the first byte of the handshake. Shared with the tasks that
/// wait on it. Thread: its loop.
class ClientSocket final : public net::StreamHandler,
                           private net::TimerNode,
                           private net::ReactorGuest,
                           public std::enable_shared_from_this<ClientSocket> {
public:
    /// `tls` is what the stream encrypts with; null: without.
    ClientSocket(net::Reactor &reactor, std::unique_ptr<net::TlsWorkspace> tls,
                 std::unique_ptr<net::Stream> stream, WebSocketClientOptions options,
                 websocket::ClientOffer offer);
    ~ClientSocket() override;

    /// Sends the request; the answer has `limit`. Empty when the WebSocket is open, else what went wrong.
    static Task<core::Result<void>> open(std::shared_ptr<ClientSocket> socket,
                                         std::chrono::milliseconds limit);
    static Task<std::optional<ReceivedMessage>> receive(std::shared_ptr<ClientSocket> socket);
    static Task<> drained(std::shared_ptr<ClientSocket> socket);
    static Task<> close(std::shared_ptr<ClientSocket> socket, quint16 code, QByteArray reason);

    websocket::SendOutcome send(websocket::Opcode opcode, QByteArrayView payload);
    websocket::SendOutcome ping(QByteArrayView payload);
    /// Cuts the connection; waiting tasks go on inside this call.
    void abandon();
    /// The same while it is being opened, which fails then with what core::Error::isClosed().
    void giveUp();

    [[nodiscard]] bool isResumed() const { return m_isResumed; } ///< a TLS session of earlier
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] qint64 queuedBytes() const { return m_stream->queuedBytes(); }
    [[nodiscard]] const websocket::ClientAgreement &agreement() const { return m_agreement; }
    [[nodiscard]] quint16 closeCode() const { return m_closeCode; }
    [[nodiscard]] const QByteArray &closeReason() const { return m_closeReason; }
    [[nodiscard]] std::chrono::microseconds rtt() const { return m_rtt; }
    [[nodiscard]] net::Reactor &reactor() { return m_reactor; }
    [[nodiscard]] bool isReactorGone() const { return m_isReactorGone; }
    [[nodiscard]] bool isPortable() const { return m_options.usesPortableStream; }

private:
    enum class State : quint8 {
        Handshake,
        Open,
        Closing, ///< our close frame is sent, the peer's awaited
        Ending,  ///< both are exchanged, or the server broke the protocol; the server closes the connection
        Ended,
    };

    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onHandshake(net::Handshake handshake) override;
    void onEnd() override;
    void onDrained() override;
    void onFailed(int systemError) override;
    void onTimeout() override;
    void onReactorEnd() override;

    [[nodiscard]] qsizetype takeAnswer(QByteArrayView bytes);
    void beginMessages();
    [[nodiscard]] qsizetype takeFrames(char *data, qsizetype size);
    void handle(const websocket::MessageReader::Outcome &outcome);
    [[nodiscard]] bool isFull() const;
    void takePong(QByteArrayView payload);
    void takeClose(quint16 code, QByteArrayView reason);
    void takeError(quint16 code, const char *text);
    void startClosing(quint16 code, QByteArrayView reason);
    void pingDeadline();
    void sendFrame(websocket::Opcode opcode, QByteArrayView payload, bool isCompressed = false);
    void setDeadline(std::chrono::milliseconds delay);
    void fail(const QString &message, std::errc code);
    void end();

    net::Reactor &m_reactor;
    const std::unique_ptr<net::TlsWorkspace> m_tls; ///< outlives the stream
    std::unique_ptr<net::Stream> m_stream;
    const WebSocketClientOptions m_options;
    const websocket::ClientOffer m_offer;
    websocket::CompressionPool m_pool{1};
    std::unique_ptr<connection::SocketCompression> m_compression; ///< null: not agreed on
    std::unique_ptr<websocket::MessageReader> m_reader;           ///< from the handshake's end
    http::ResponseParser m_parser;
    websocket::ClientAgreement m_agreement;
    websocket::MaskKeys m_keys;
    std::deque<ReceivedMessage> m_received;
    qint64 m_receivedBytes = 0;       ///< of them
    connection::DrainGate m_arrivals; ///< opens for a message, the end of the handshake, the end
    connection::DrainGate m_drains;
    core::Error m_error;
    QByteArray m_closeReason;
    std::chrono::microseconds m_rtt{0};
    qint64 m_pingSent = 0; ///< steady clock; 0: no ping of ours is under way
    quint32 m_pingNumber = 0;
    int m_silentPings = 0; ///< our latest pings that nothing came after
    quint16 m_closeCode = websocket::closecode::kAbnormal;
    State m_state = State::Handshake;
    bool m_isPongDue = false;
    bool m_isResumed = false;
    bool m_hasHeard = true;
    bool m_isReactorGone = false;
};

} // namespace eyewall::client
