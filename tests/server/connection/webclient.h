// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/server/connection/rawclient.h"
#include "tests/server/websocket/clientframe.h"

namespace eyewall::test {

/// A frame from the server.
struct ServerFrame {
    quint8 first = 0; ///< FIN, reserved bits and opcode; 0: none came
    bool isMasked = false;
    QByteArray payload;

    [[nodiscard]] bool is(websocket::Opcode opcode) const
    {
        return first == (websocket::kFinal | quint8(opcode)) && !isMasked;
    }
    /// Code of a close frame; 0 when there is none.
    [[nodiscard]] quint16 closeCode() const;
};

/// A WebSocket on plain sockets, that answers nothing by itself but pings, when a frame is read. Thread: any.
class WebClient : public RawClient {
public:
    /// `fields` of the handshake come with their CRLF.
    WebClient(quint16 port, const QByteArray &path, int receiveBuffer = 0, const QByteArray &fields = {});

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// What the server agreed on; null: nothing.
    [[nodiscard]] QByteArray extensions() const { return m_extensions; }
    bool sendText(const QByteArray &text);
    bool sendFrame(websocket::Opcode opcode, const QByteArray &payload, bool isFinal = true);
    /// The next one that is no ping: those are answered, as one may come whenever a test takes its time.
    [[nodiscard]] ServerFrame frame();
    /// The next one, a ping too, which is left unanswered.
    [[nodiscard]] ServerFrame anyFrame();
    /// Sends a close frame, takes the answer, and waits for the server's FIN.
    [[nodiscard]] bool closeInOrder(quint16 code = 1000);

private:
    bool m_isOpen = false;
    QByteArray m_extensions;
};

/// A valid opening handshake with further fields, each with its CRLF.
[[nodiscard]] QByteArray handshake(const QByteArray &path, const QByteArray &fields = {});

} // namespace eyewall::test
